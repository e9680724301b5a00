"""A whole folder of briefs, or all its problems at once."""

import gc
from pathlib import Path

import pytest

from briefbook.load.folder import Loaded, load
from briefbook.problems import Finding
from briefbook.settings import Limits, Settings

BRIEF = """\
title: The quay that grew
url: https://courier.example.org/{id}
publisher: courier
read: 2024-05-20
language: en
kind: news
topics: harbour
headline: The council looks at a longer quay
standfirst: One council meeting, retold in full.
"""


def lay(root: Path, **texts: str) -> None:
    """Files by path; `__` in a name stands for a folder, `_` for a hyphen."""
    for name, text in texts.items():
        path = root / "briefs" / f"{name.replace('__', '/').replace('_', '-')}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def lay_briefs(root: Path, *names: str) -> None:
    for name in names:
        lay(root, **{name: BRIEF.format(id=name)})


def read(root: Path, limits: Limits | None = None) -> Loaded:
    return load(Settings(root, limits=limits or Limits()))


def lines(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def test_briefs_come_by_id_whatever_folder_they_lie_in(tmp_path: Path) -> None:
    lay_briefs(tmp_path, "b", "2024__c", "2023__deep__a")
    loaded = read(tmp_path)
    assert [brief.id for brief in loaded.briefs] == ["a", "b", "c"]
    assert [brief.path for brief in loaded.briefs] == [
        "briefs/2023/deep/a.yml",
        "briefs/b.yml",
        "briefs/2024/c.yml",
    ]
    assert loaded.problems == ()


def test_a_bad_brief_does_not_hide_the_good_ones(tmp_path: Path) -> None:
    lay_briefs(tmp_path, "a", "c")
    lay(tmp_path, b="title: [")
    loaded = read(tmp_path)
    assert [brief.id for brief in loaded.briefs] == ["a", "c"]
    assert [problem.path for problem in loaded.problems] == ["briefs/b.yml"]


def test_the_vocabulary_is_files_or_folders_and_comes_by_id(tmp_path: Path) -> None:
    lay(tmp_path, vocabulary__actors="office: {name: Office}\ncouncil: {name: Council}\n")
    lay(tmp_path, vocabulary__actors__unions__fishers="fishers: {name: Fishers}\n")
    lay(tmp_path, vocabulary__places="town: {name: Town}\n")
    words = read(tmp_path).vocabulary
    assert list(words.actors) == ["council", "fishers", "office"]
    assert words.actors["fishers"].path == "briefs/vocabulary/actors/unions/fishers.yml"
    assert list(words.places) == ["town"]


def test_files_of_the_vocabulary_are_no_briefs_and_are_told_of_once(tmp_path: Path) -> None:
    lay(tmp_path, vocabulary__actors="office:\n\tname: Office\n")
    loaded = read(tmp_path)
    assert loaded.briefs == ()
    assert lines(loaded) == [
        "briefs/vocabulary/actors.yml:2:1: tab: There is a tab here; YAML indents with spaces."
        " Replace it by spaces."
    ]


def test_a_vocabulary_elsewhere_is_not_read(tmp_path: Path) -> None:
    lay_briefs(tmp_path, "a")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "actors.yml").write_text("office: {name: Office}\n", "utf-8")
    (tmp_path / "briefs" / "vocabulary").symlink_to(elsewhere)
    loaded = read(tmp_path)
    assert loaded.vocabulary.actors == {}
    assert lines(loaded) == [
        "briefs/vocabulary:1:1: file-link: This is a link to another place. Put the file or folder"
        " itself here: nothing from outside gets onto the site."
    ]


def test_of_two_briefs_with_one_id_the_first_is_read(tmp_path: Path) -> None:
    lay_briefs(tmp_path, "2023__a", "2024__a")
    loaded = read(tmp_path)
    assert [brief.path for brief in loaded.briefs] == ["briefs/2023/a.yml"]
    assert lines(loaded) == [
        "briefs/2024/a.yml:1:1: duplicate-id: The id `a` is taken by briefs/2023/a.yml."
        " Ids are unique across folders: rename one of the two files."
    ]


def test_an_entry_in_two_files_is_told_at_its_key(tmp_path: Path) -> None:
    lay(tmp_path, vocabulary__actors="a: {name: A}\noffice: {name: Office}\n")
    lay(tmp_path, vocabulary__actors__office="office: {name: The Office}\n")
    assert lines(read(tmp_path)) == [
        "briefs/vocabulary/actors.yml:2:1: duplicate-id: `office` stands in"
        " briefs/vocabulary/actors/office.yml too. Keep one of them."
    ]


@pytest.mark.parametrize("most", [2, 3])
def test_more_briefs_than_the_limit_are_told(tmp_path: Path, most: int) -> None:
    lay_briefs(tmp_path, "a", "b", "c")
    told = lines(read(tmp_path, Limits(briefs=most)))
    assert told == (
        []
        if most == 3
        else [
            "briefs:1:1: too-many: There are 3 briefs; 2 is the limit."
            " Raise `limits: briefs` in mkdocs.yml if that is meant."
        ]
    )


def test_a_folder_without_briefs_is_told(tmp_path: Path) -> None:
    assert lines(read(tmp_path)) == [
        "briefs:1:1: file-unreadable: This can't be read: no such file or directory."
        " Check that it exists and that you may read it."
    ]


def test_a_file_name_is_an_id_to_its_last_sign(tmp_path: Path) -> None:
    lay_briefs(tmp_path, "a")
    (tmp_path / "briefs" / "a.yml").rename(tmp_path / "briefs" / "a-.yml")
    assert lines(read(tmp_path)) == [
        "briefs/a-.yml:1:1: file-name: `a-` can't be the id of a brief."
        " Name the file with a–z, 0–9 and single hyphens, such as `a.yml`."
    ]


def test_findings_get_their_line_from_the_text_that_was_read(tmp_path: Path) -> None:
    lay_briefs(tmp_path, "a")
    loaded = read(tmp_path)
    findings = [
        Finding("briefs/a.yml", ("kind",), "x", "One."),
        Finding("briefs/gone.yml", ("kind",), "x", "Two."),
        Finding("briefs/a.yml", ("read",), "x", "Three.", on_key=True),
    ]
    assert sorted(str(problem) for problem in loaded.placed(findings)) == [
        "briefs/a.yml:4:1: x: Three.",
        "briefs/a.yml:6:7: x: One.",
        "briefs/gone.yml:1:1: x: Two.",
    ]


def test_the_garbage_collector_is_left_as_it_was(tmp_path: Path) -> None:
    lay_briefs(tmp_path, "a")
    frozen = gc.get_freeze_count()
    assert gc.isenabled()
    read(tmp_path)
    assert gc.isenabled()
    assert gc.get_freeze_count() == frozen, "a server loads at every edit, and frees what was"
    gc.disable()
    try:
        read(tmp_path)
        assert not gc.isenabled()
    finally:
        gc.enable()
