"""When a brief was added, and when it last changed for a reader."""

from datetime import date
from pathlib import Path

import pytest

from briefbook.corpus.records import Landing, Landings
from briefbook.history.git import Repository
from briefbook.load.meaning import fingerprint
from briefbook.site import landings as module
from briefbook.site.landings import landings
from briefbook.system.cache import opened
from tests.support.repositories import commit, git, repository

FILE = "briefs/a.yml"
BRIEF = "title: The port\nsummary: |\n  No plan,\n  no money.\nlanguage: en\n"
FORM = 'language: "en"  # of the article\ntitle: The port\nsummary: >\n  No plan,\n  no money.\n'
OTHER = BRIEF.replace("The port", "The old port")


def day(number: int) -> str:
    return f"2024-05-{number:02d}T23:30:00-05:00"


def told(root: Path, *paths: str) -> Landings:
    """What is told without a cache, with an empty one, and with one that knows all of it."""
    plain = landings(Repository(root), paths or (FILE,), "briefs")
    for _ in range(2):
        with opened(root) as cache:
            assert landings(Repository(root), paths or (FILE,), "briefs", cache) == plain
    return plain


def landing(root: Path, path: str = FILE) -> Landing:
    return told(root, path).of[path]


def test_a_brief_that_never_changed_was_added_on_a_day_of_universal_time(tmp_path: Path) -> None:
    commit(repository(tmp_path), {FILE: BRIEF}, when=day(1))
    assert told(tmp_path) == Landings({FILE: Landing(date(2024, 5, 2))}, whole=True, known=True)


def test_another_form_of_the_same_words_is_no_change(tmp_path: Path) -> None:
    commit(repository(tmp_path), {FILE: BRIEF}, when=day(1))
    commit(tmp_path, {FILE: FORM}, when=day(2))
    assert landing(tmp_path) == Landing(date(2024, 5, 2))


@pytest.mark.parametrize(
    "line",
    [
        "review: 2025-01-01",
        "aliases: [old]",
        "not_copy_of: [b]",
        "claims: [{id: c, text: It is so., says: [port], point: quay-grows, part: true}]",
        "claims: [{text: It is so., id: c, says: port, point: quay-grows/yes}]",
    ],
)
def test_what_readers_do_not_see_is_no_change(line: str, tmp_path: Path) -> None:
    before = f"{BRIEF}claims: [{{id: c, text: It is so., says: port}}]\n"
    after = f"{BRIEF}{line}\n" if line.startswith("claims") else f"{before}{line}\n"
    commit(repository(tmp_path), {FILE: before}, when=day(1))
    commit(tmp_path, {FILE: after}, when=day(2))
    assert landing(tmp_path) == Landing(date(2024, 5, 2))


def test_another_stance_is_a_change(tmp_path: Path) -> None:
    claim = "claims: [{id: c, text: It is so., says: port, point: quay-grows}]\n"
    commit(repository(tmp_path), {FILE: BRIEF + claim}, when=day(1))
    commit(
        tmp_path, {FILE: BRIEF + claim.replace("point: quay-grows", "stance: says")}, when=day(2)
    )
    assert landing(tmp_path) == Landing(date(2024, 5, 2), date(2024, 5, 3))


def test_the_last_change_in_meaning_counts_whatever_came_after(tmp_path: Path) -> None:
    commit(repository(tmp_path), {FILE: BRIEF}, when=day(1))
    commit(tmp_path, {FILE: OTHER}, when=day(2))
    commit(tmp_path, {FILE: BRIEF}, when=day(3))
    commit(tmp_path, {FILE: FORM}, when=day(4))
    commit(tmp_path, {"README.md": "Words\n"}, when=day(5))
    assert landing(tmp_path) == Landing(date(2024, 5, 2), date(2024, 5, 4))


def test_what_was_no_yaml_once_is_compared_as_it_stood(tmp_path: Path) -> None:
    commit(repository(tmp_path), {FILE: "title: [\n"}, when=day(1))
    commit(tmp_path, {FILE: BRIEF}, when=day(2))
    assert landing(tmp_path) == Landing(date(2024, 5, 2), date(2024, 5, 3))


def test_a_renamed_brief_keeps_the_day_it_was_added(tmp_path: Path) -> None:
    commit(repository(tmp_path), {"briefs/old.yml": BRIEF}, when=day(1))
    commit(tmp_path, {"briefs/old.yml": None, "briefs/2024/new.yml": BRIEF}, when=day(2))
    commit(tmp_path, {"briefs/2024/new.yml": None, FILE: BRIEF}, when=day(3))
    assert landing(tmp_path) == Landing(date(2024, 5, 2))


def test_a_brief_with_the_name_of_one_long_gone_is_new(tmp_path: Path) -> None:
    commit(repository(tmp_path), {FILE: OTHER}, when=day(1))
    commit(tmp_path, {FILE: None}, when=day(2))
    commit(tmp_path, {FILE: BRIEF}, when=day(3))
    assert landing(tmp_path) == Landing(date(2024, 5, 4))


def test_a_brief_with_the_name_of_one_that_was_renamed_is_new(tmp_path: Path) -> None:
    commit(repository(tmp_path), {FILE: BRIEF}, when=day(1))
    commit(tmp_path, {FILE: None, "briefs/b.yml": BRIEF}, when=day(2))
    commit(tmp_path, {FILE: "title: Something else\nurl: x\n"}, when=day(3))
    assert landing(tmp_path) == Landing(date(2024, 5, 4))
    assert landing(tmp_path, "briefs/b.yml") == Landing(date(2024, 5, 2))


def test_what_is_merged_counts_on_the_day_of_the_merge(tmp_path: Path) -> None:
    commit(repository(tmp_path), {"README.md": "Words\n"}, when=day(1))
    git(tmp_path, "checkout", "--quiet", "-b", "work")
    commit(tmp_path, {FILE: BRIEF}, when=day(2))
    git(tmp_path, "checkout", "--quiet", "main")
    git(tmp_path, "merge", "--quiet", "--no-ff", "--message", "Merge", "work", when=day(6))
    assert landing(tmp_path) == Landing(date(2024, 5, 7))


def test_a_brief_that_is_not_committed_yet_has_no_record(tmp_path: Path) -> None:
    commit(repository(tmp_path), {"README.md": "Words\n"})
    assert told(tmp_path) == Landings({}, whole=True, known=True)


def test_only_the_files_that_were_asked_for_are_told(tmp_path: Path) -> None:
    commit(repository(tmp_path), {FILE: BRIEF, "briefs/receipts/a.yml": "version: 1\n"})
    assert list(told(tmp_path).of) == [FILE]


def test_a_shallow_clone_knows_only_what_happened_since_it_begins(tmp_path: Path) -> None:
    whole = repository(tmp_path / "whole")
    commit(whole, {FILE: BRIEF, "briefs/b.yml": BRIEF}, when=day(1))
    commit(whole, {"README.md": "Words\n"}, when=day(2))
    commit(whole, {FILE: OTHER, "briefs/c.yml": BRIEF}, when=day(3))
    git(tmp_path, "clone", "--quiet", "--depth", "2", f"file://{whole}", "part")
    assert told(tmp_path / "part", FILE, "briefs/b.yml", "briefs/c.yml") == Landings(
        {
            FILE: Landing(None, date(2024, 5, 4)),
            "briefs/b.yml": Landing(None),
            "briefs/c.yml": Landing(date(2024, 5, 4)),
        },
        whole=False,
        known=True,
    )


def test_without_a_history_nothing_is_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(tmp_path) == Landings()
    commit(repository(tmp_path), {FILE: BRIEF})
    monkeypatch.setenv("PATH", str(tmp_path))
    assert told(tmp_path) == Landings()


def test_a_repository_without_a_commit_knows_nothing(tmp_path: Path) -> None:
    assert told(repository(tmp_path)) == Landings()


def test_a_content_is_read_once_whatever_becomes_of_its_commit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def noted(text: str) -> bytes:
        read.append(text)
        return fingerprint(text)

    def newly_read() -> list[str]:
        read.clear()
        with opened(tmp_path) as cache:
            seen = landings(Repository(tmp_path), (FILE,), "briefs", cache)
        found = list(read)
        assert seen == landings(Repository(tmp_path), (FILE,), "briefs")
        return found

    monkeypatch.setattr(module, "fingerprint", noted)
    commit(repository(tmp_path), {FILE: BRIEF}, when=day(1))
    commit(tmp_path, {FILE: OTHER}, when=day(2))
    assert sorted(newly_read()) == sorted([BRIEF, OTHER])
    assert newly_read() == []
    git(tmp_path, "commit", "--quiet", "--amend", "--message", "Another", when=day(3))
    assert newly_read() == []
    commit(tmp_path, {FILE: FORM}, when=day(4))
    assert newly_read() == [FORM]


def test_many_contents_are_read_in_several_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "jobs_for", lambda _: 2)
    commit(repository(tmp_path), {FILE: BRIEF}, when=day(1))
    for number, text in enumerate((OTHER, BRIEF, FORM), start=2):
        commit(tmp_path, {FILE: text}, when=day(number))
    assert landing(tmp_path) == Landing(date(2024, 5, 2), date(2024, 5, 4))
