"""What a draft says of its lines: behind them where nothing is asked, above where it is long."""

from datetime import date

import pytest

from briefbook.drafting.draft_yaml import hard_places, head_line
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.new import Source, Target, make
from briefbook.site.mkdocs_yml import read_settings
from tests.support.copies import ARTICLE
from tests.support.projects import harbour


@pytest.mark.parametrize(
    ("says", "lines"),
    [
        (("From printed, “By Ada Lind”.",), ["byline: ada  # From printed, “By Ada Lind”"]),
        (("decide: who?",), ["# decide: who?", "byline: ada"]),
        (("a\n# b",), ["byline: ada  # a # b"]),
        (("no " * 40,), [f"# {'no ' * 32}no", f"#{' no' * 7}", "byline: ada"]),
    ],
)
def test_a_line_of_the_head(says: tuple[str, ...], lines: list[str]) -> None:
    assert list(head_line(HeadLine("byline", "ada", says))) == lines


def test_paragraph_and_points_stand_behind_the_id(tmp_path_factory: pytest.TempPathFactory) -> None:
    settings = read_settings(harbour(tmp_path_factory.mktemp("harbour") / "project"))
    source = Source(ARTICLE.encode(), "https://portal.example.net/quay")
    text = make(settings, source, Target(), date(2024, 6, 1)).drafted.text
    ids = [line for line in text.splitlines() if line.startswith("  - id: ")]
    assert ids
    assert all("  # paragraph" in line for line in ids)
    assert "# Paragraph" not in text


def test_an_id_is_named_without_what_stands_behind_it() -> None:
    lines = ["  - id: lind-quay  # paragraph 2: quoted 3", "    says: decide  # one of: a, b"]
    assert hard_places(lines) == ["says of lind-quay"]
