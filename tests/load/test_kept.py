"""With the cache or without it, a folder of briefs gives the same records and the same problems."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from briefbook.load import kept, parse
from briefbook.load.folder import load
from briefbook.load.loaded import Loaded
from briefbook.model.brief import Brief
from briefbook.settings import Settings
from briefbook.system import cache
from briefbook.system.cache import NO_CACHE, Cache, opened
from tests.support.cases import FOLDER, all_cases

GOLDEN = Path(__file__).parents[1] / "golden/project/briefs"


@pytest.fixture(autouse=True)
def _user(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path_factory.mktemp("user")
    monkeypatch.setattr(cache, "user_cache_path", folder.joinpath)


def read(root: Path) -> Loaded:
    with opened(root) as ours:
        return load(Settings(root), None, ours)


def told(loaded: Loaded) -> list[str]:
    return [str(problem) for problem in loaded.problems]


def all_of(loaded: Loaded) -> str:
    """Every value with its type: equal strings hide no `1` for a `True`."""
    return repr((loaded, loaded.texts, loaded.places, loaded.salvaged))


@pytest.fixture
def golden(tmp_path: Path) -> Path:
    """A project whose briefs have every field there is."""
    shutil.copytree(GOLDEN, tmp_path / "briefs")
    return tmp_path


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The files whose YAML is read, as they come."""
    seen: list[str] = []

    class Document(parse.Document):
        def __init__(self, path: str, text: str, what: str) -> None:
            seen.append(path)
            super().__init__(path, text, what)

    monkeypatch.setattr(parse, "Document", Document)
    return seen


def test_every_case_gives_the_same(tmp_path: Path) -> None:
    for number, case in enumerate(all_cases()):
        root = tmp_path / str(number)
        shutil.copytree(FOLDER / "base", root)
        for piece in case.pieces:
            piece.lay(root)
        plain = load(Settings(root))
        for loaded in (read(root), read(root)):
            assert loaded == plain, case.name
            assert all_of(loaded) == all_of(plain), case.name
            assert told(loaded) == told(plain), case.name


def test_after_each_of_many_edits_it_is_the_same(golden: Path) -> None:
    chance = random.Random(14)
    for _ in range(60):
        file = chance.choice(sorted((golden / "briefs").rglob("*.yml")))
        file.write_text(edited(file.read_text("utf-8"), chance), "utf-8")
        plain, loaded = load(Settings(golden)), read(golden)
        assert loaded == plain
        assert all_of(loaded) == all_of(plain)


def edited(text: str, chance: random.Random) -> str:
    """A line more, a line less, two joined, another letter, or another number."""
    lines = text.splitlines(keepends=True)
    at = chance.randrange(len(lines))
    edits: tuple[Callable[[], list[str]], ...] = (
        lambda: [*lines[:at], *lines[at + 1 :]],
        lambda: [*lines[: at + 1], *lines[at:]],
        lambda: [*lines[:at], lines[at].rstrip("\n"), *lines[at + 1 :]],
        lambda: [*lines[:at], lines[at].replace("e", "é"), *lines[at + 1 :]],
        lambda: [*lines[:at], lines[at].replace("2", "3"), *lines[at + 1 :]],
    )
    return "".join(chance.choice(edits)())


def test_no_file_that_is_unchanged_is_read_again(golden: Path, parsed: list[str]) -> None:
    read(golden)
    assert len(parsed) == len(set(parsed)) == len(list((golden / "briefs").rglob("*.yml")))
    parsed.clear()
    read(golden)
    assert parsed == []


def test_of_an_edit_one_file_is_read(golden: Path, parsed: list[str]) -> None:
    read(golden)
    parsed.clear()
    file = min(path for path in (golden / "briefs").glob("*/*.yml") if "vocab" not in str(path))
    file.write_text(f"# {file.read_text('utf-8')}", "utf-8")
    read(golden)
    assert set(parsed) == {file.relative_to(golden).as_posix()}


def test_a_renamed_file_has_its_new_name(golden: Path) -> None:
    read(golden)
    file = min((golden / "briefs").glob("2*/*.yml"))
    file.rename(file.with_name("another-name.yml"))
    assert "another-name" in {brief.id for brief in read(golden).briefs}
    assert all_of(read(golden)) == all_of(load(Settings(golden)))


def test_a_file_with_problems_is_read_each_time(tmp_path: Path, parsed: list[str]) -> None:
    file = tmp_path / "briefs/one.yml"
    file.parent.mkdir()
    file.write_text("title: x\n", "utf-8")
    first = read(tmp_path)
    parsed.clear()
    assert told(read(tmp_path)) == told(first) != []
    assert parsed


def test_what_would_not_come_back_equal_is_not_kept(
    golden: Path, parsed: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dump = Brief.model_dump_json
    monkeypatch.setattr(
        Brief, "model_dump_json", lambda brief, **how: dump(brief, **how).replace('"key":true,', "")
    )
    plain = load(Settings(golden))
    read(golden)
    parsed.clear()
    assert all_of(read(golden)) == all_of(plain)
    assert set(parsed) == {b.path for b in plain.briefs if any(claim.key for claim in b.claims)}
    assert parsed


def test_many_files_in_several_processes_give_the_same(
    golden: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = load(Settings(golden))
    monkeypatch.setattr(kept, "jobs_for", lambda _: 2)
    for loaded in (load(Settings(golden)), read(golden), read(golden)):
        assert loaded == plain
        assert all_of(loaded) == all_of(plain)


def test_a_poisoned_cache_in_a_pull_request_changes_nothing(
    golden: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Its author lets the cache say something else than the files that a reviewer sees."""
    plain = load(Settings(golden))
    author = tmp_path_factory.mktemp("author")
    with monkeypatch.context() as there:
        there.setattr(cache, "user_cache_path", author.joinpath)
        read(golden)
        with opened(golden) as theirs:
            brief = plain.briefs[0]
            file = kept.TextFile(brief.path, brief.id, plain.texts[brief.path])
            data = theirs.get("Brief", file.key)
            assert data
            theirs.put_all("Brief", {file.key: data.replace(b'"title":"', b'"title":"Not ')})
        assert read(golden).briefs[0].title.startswith("Not ")
    assert all_of(read(golden)) == all_of(plain)


def test_without_a_cache_nothing_is_written(golden: Path) -> None:
    load(Settings(golden), None, NO_CACHE)
    load(Settings(golden), None, Cache())
    assert not (golden / ".cache").exists()


def test_in_one_process_unchanged_files_give_the_same_records(golden: Path) -> None:
    first = load(Settings(golden))
    file = golden / first.briefs[0].path
    file.write_text(file.read_text("utf-8").replace("headline: ", "headline: Late "), "utf-8")
    second = load(Settings(golden), last=first)
    assert repr(second) == repr(load(Settings(golden)))
    same = [before is after for before, after in zip(first.briefs, second.briefs, strict=True)]
    assert same == [False, *[True] * (len(same) - 1)]


def test_a_file_with_a_mistake_is_told_again_in_the_same_words(golden: Path) -> None:
    first = load(Settings(golden))
    file = golden / first.briefs[0].path
    file.write_text(file.read_text("utf-8").replace("headline: ", "headlin: "), "utf-8")
    second = load(Settings(golden), last=first)
    assert told(second) == told(load(Settings(golden), last=second)) == told(load(Settings(golden)))
    assert told(second)
