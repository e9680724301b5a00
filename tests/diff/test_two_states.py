"""Two states of one project: what both share is loaded once, what only one can tell is left out."""

from pathlib import Path

from briefbook.diff.two_states import comparable
from briefbook.load.exchange import exchanged, is_read, is_word
from briefbook.load.folder import load
from briefbook.load.loaded import Loaded
from briefbook.settings import Settings
from tests.support.differences import Case, lay

CASE = Case("sides", "Nothing.", "")
PORT = "briefs/times-port.yml"
PLACES = "briefs/vocabulary/places.yml"
RECEIPT = "briefs/receipts/times-port.yml"


def side(root: Path, **files: str) -> Loaded:
    """The base with some files written over."""
    names = {"port": PORT, "places": PLACES, "receipt": RECEIPT, "extra": "briefs/extra.yml"}
    after = {names[key]: text for key, text in files.items()}
    return load(Settings(lay(root, Case("", "", "", after=dict(after)), newer=True)))


def test_only_yaml_below_the_briefs_is_read() -> None:
    paths = ["briefs/a.yml", "briefs/x/b.YAML", "briefs/notes.txt", "docs/a.yml", "briefs.yml"]
    assert [path for path in paths if is_read(path)] == ["briefs/a.yml", "briefs/x/b.YAML"]
    assert is_word("briefs/vocabulary/actors/a.yml")
    assert not is_word("briefs/vocabulary.yml")


def test_what_is_the_same_on_both_sides_is_the_same_value(tmp_path: Path) -> None:
    head = side(tmp_path / "head")
    part = lay(tmp_path / "part", CASE, newer=False)
    for file in part.rglob("*.yml"):
        if file.name != "times-port.yml" or "receipts" in file.parts:
            file.unlink()
    base = exchanged(head, {PORT}, load(Settings(part)), words=False)
    assert [brief.id for brief in base.briefs] == [brief.id for brief in head.briefs]
    shared = [one.id for one, other in zip(base.briefs, head.briefs, strict=True) if one is other]
    assert shared == ["post-answer", "times-fishers"]
    assert base.vocabulary is head.vocabulary
    assert base.receipts == head.receipts


def test_a_file_that_is_gone_leaves_nothing_behind(tmp_path: Path) -> None:
    head = side(tmp_path / "head", extra="title: [\n")
    empty = Loaded((), head.vocabulary, (), {})
    base = exchanged(head, {PORT, RECEIPT, "briefs/extra.yml"}, empty, words=False)
    assert [brief.id for brief in base.briefs] == ["post-answer", "times-fishers"]
    assert base.receipts == {}
    assert base.problems == ()


def test_two_whole_sides_are_left_as_they_are(tmp_path: Path) -> None:
    base, head = side(tmp_path / "base"), side(tmp_path / "head")
    assert comparable(base, head) == (base, head, ())
    assert comparable(base, head)[1] is head


def test_a_brief_that_cannot_be_read_is_missing_on_both_sides(tmp_path: Path) -> None:
    base, head = side(tmp_path / "base"), side(tmp_path / "head", port="title: [\n")
    for first, second, name in ((base, head, "HEAD"), (head, base, "BASE")):
        one, other, notes = comparable(first, second)
        assert [brief.id for brief in one.briefs] == ["post-answer", "times-fishers"]
        assert one.briefs == other.briefs
        assert notes == (
            f"{PORT} can't be read at {name}; what became of its briefing is not told.",
        )


def test_an_entry_that_a_broken_file_lacks_is_as_the_other_side_has_it(tmp_path: Path) -> None:
    broken = "old-mole: {name: The Old Mole}\nport-city: {name: 7, colour: red}\n"
    base, head = side(tmp_path / "base", places=broken), side(tmp_path / "head")
    assert list(base.vocabulary.places) == ["old-mole"]
    one, other, notes = comparable(base, head)
    assert one.vocabulary.places == other.vocabulary.places
    assert notes == (f"{PLACES} has problems at BASE; entries it lacks count as unchanged.",)


def test_a_file_that_never_was_a_brief_is_nobody_s_fault(tmp_path: Path) -> None:
    base, head = side(tmp_path / "base"), side(tmp_path / "head", extra="title: [\n")
    one, other, notes = comparable(base, head)
    assert [brief.id for brief in other.briefs] == [brief.id for brief in one.briefs]
    assert notes == ()


def test_what_became_of_links_is_left_out_where_one_side_cannot_tell(tmp_path: Path) -> None:
    path = "briefs/links/times-port.yml"
    entry = "url: https://times.example.org/port, since: 2024-05-13, checked: 2024-05-20"
    whole = Case("", "", "", after={path: f"links: [{{{entry}, status: gone}}]\n"})
    broken = Case("", "", "", after={path: "links: [\n"})
    base, head = (
        load(Settings(lay(tmp_path / name, case, newer=True)))
        for name, case in (("base", whole), ("head", broken))
    )
    assert list(base.links) == ["times-port"]
    one, other, notes = comparable(base, head)
    assert (one.links, other.links) == ({}, {})
    assert one.briefs == base.briefs, "a file beside a brief says nothing of the brief"
    assert notes == (f"{path} can't be read at HEAD; what became of its links is not told.",)
    assert exchanged(base, {path}, Loaded((), base.vocabulary, (), {}), words=False).links == {}
