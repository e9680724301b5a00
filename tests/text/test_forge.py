"""Where a forge makes, edits and shows files, from the address at which it edits them."""

import pytest

from briefbook.text.forge import Forge, edit_uri, forge


@pytest.mark.parametrize(
    ("edit", "expected"),
    [
        (
            "https://github.com/harbour/file/edit/main/",
            Forge(
                "github",
                "https://github.com/harbour/file/new/main/",
                "https://github.com/harbour/file/edit/main/",
                "https://github.com/harbour/file/tree/main/briefs",
            ),
        ),
        (
            "https://git.example.org/harbour/file/edit/main/",
            Forge(
                "github",
                "https://git.example.org/harbour/file/new/main/",
                "https://git.example.org/harbour/file/edit/main/",
                "https://git.example.org/harbour/file/tree/main/briefs",
            ),
        ),
        (
            "https://gitlab.com/harbour/town/file/-/edit/main/",
            Forge(
                "gitlab",
                "https://gitlab.com/harbour/town/file/-/new/main/",
                "https://gitlab.com/harbour/town/file/-/edit/main/",
                "https://gitlab.com/harbour/town/file/-/tree/main/briefs",
            ),
        ),
        (
            "https://codeberg.org/harbour/file/_edit/main/",
            Forge(
                "",
                "https://codeberg.org/harbour/file/_new/main/",
                "https://codeberg.org/harbour/file/_edit/main/",
                "https://codeberg.org/harbour/file/src/branch/main/briefs",
            ),
        ),
        (
            "https://github.com/harbour/file/edit/a-branch/of/mine/",
            Forge(
                "github",
                "https://github.com/harbour/file/new/a-branch/of/mine/",
                "https://github.com/harbour/file/edit/a-branch/of/mine/",
                "https://github.com/harbour/file/tree/a-branch/of/mine/briefs",
            ),
        ),
    ],
)
def test_a_forge_is_known_by_how_it_edits(edit: str, expected: Forge) -> None:
    assert forge(edit) == expected


@pytest.mark.parametrize(
    "edit",
    ["", "https://forge.example/", "mailto:editors@example.org", "https://forge.example/x?file="],
)
def test_of_an_address_of_another_form_nothing_is_made_up(edit: str) -> None:
    assert forge(edit) == Forge(edit=edit)


@pytest.mark.parametrize(
    ("repository", "uri", "expected"),
    [
        ("https://github.com/harbour/file", "", "https://github.com/harbour/file/edit/master/"),
        (
            "https://github.com/harbour/file/",
            "edit/main/docs/",
            "https://github.com/harbour/file/edit/main/",
        ),
        (
            "https://github.com/harbour/file",
            "blob/main/docs/",
            "https://github.com/harbour/file/edit/main/",
        ),
        (
            "https://gitlab.com/harbour/file",
            "edit/main/docs/",
            "https://gitlab.com/harbour/file/-/edit/main/",
        ),
        (
            "https://gitlab.com/harbour/file",
            "-/edit/main/docs/",
            "https://gitlab.com/harbour/file/-/edit/main/",
        ),
        ("https://github.com/harbour/file", "?query=docs/", ""),
        ("", "edit/main/docs/", ""),
    ],
)
def test_what_mkdocs_is_told_leads_to_every_file_of_the_branch(
    repository: str, uri: str, expected: str
) -> None:
    assert edit_uri(repository, uri) == expected
