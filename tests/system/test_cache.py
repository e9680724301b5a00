"""The cache knows what this user has put in, and nothing that anybody else has."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefbook.system import cache
from briefbook.system.cache import NO_CACHE, Cache, opened


@pytest.fixture(autouse=True)
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The cache folder of a user."""
    folder = tmp_path / "user"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    monkeypatch.setattr(cache, "user_cache_path", folder.joinpath)
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project."""
    folder = tmp_path / "project"
    folder.mkdir()
    return folder


def keep(root: Path, data: bytes = b"data", key: bytes = b"key") -> None:
    with opened(root) as ours:
        ours.put_all("brief", {key: data})


def kept(root: Path, key: bytes = b"key", kind: str = "brief") -> bytes | None:
    with opened(root) as ours:
        return ours.get(kind, key)


def file_of(root: Path) -> Path:
    (file,) = (root / ".cache").glob("briefbook.*.db")
    return file


def test_what_was_put_in_comes_out(root: Path) -> None:
    keep(root)
    assert kept(root) == b"data"


@pytest.mark.parametrize(("kind", "key"), [("receipt", b"key"), ("brief", b"other"), ("brie", b"")])
def test_nothing_is_known_by_another_name(root: Path, kind: str, key: bytes) -> None:
    keep(root)
    assert kept(root, key, kind) is None


def test_without_a_file_nothing_is_kept() -> None:
    NO_CACHE.put_all("brief", {b"key": b"data"})
    assert NO_CACHE.get("brief", b"key") is None


def test_a_cache_of_somebody_else_is_not_even_opened(
    root: Path, user: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A pull request brings the cache that its author made, for the key that CI will ask for."""
    keep(root, b"poison")
    theirs = file_of(root)
    shutil.rmtree(user)  # another user, on another machine
    connect = sqlite3.connect
    opened: list[Path] = []

    def noted(file: Path, **how: float) -> sqlite3.Connection:
        opened.append(file)
        return connect(file, **how)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(sqlite3, "connect", noted)
    assert kept(root) is None
    assert opened == [file_of(root)] != [theirs]
    assert not theirs.exists()


def test_under_the_right_name_it_is_opened_and_not_believed(root: Path, user: Path) -> None:
    keep(root, b"poison")
    theirs = file_of(root).read_bytes()
    shutil.rmtree(user)
    assert kept(root) is None
    file_of(root).write_bytes(theirs)
    assert kept(root) is None
    keep(root)
    assert kept(root) == b"data"


def test_an_entry_moved_to_another_key_is_not_believed(root: Path) -> None:
    keep(root, b"of the one", b"one")
    keep(root, b"of the other", b"other")
    with sqlite3.connect(file_of(root)) as disk:
        (one,), (other,) = disk.execute("SELECT name FROM kept ORDER BY data")
        disk.execute("DELETE FROM kept WHERE name = ?", (other,))
        disk.execute("UPDATE kept SET name = ? WHERE name = ?", (other, one))
    disk.close()
    assert (kept(root, b"one"), kept(root, b"other")) == (None, None)


@pytest.mark.parametrize("column", ["seal", "data", "day"])
@pytest.mark.parametrize("value", ["'text'", "7", "x'00'"])
def test_an_entry_that_was_changed_is_not_believed(root: Path, column: str, value: str) -> None:
    keep(root)
    with sqlite3.connect(file_of(root)) as disk:
        disk.execute(f"UPDATE kept SET {column} = {value}")
    disk.close()
    assert kept(root) in ([None] if column != "day" else [None, b"data"])
    keep(root, b"new")
    assert kept(root) == b"new"


@pytest.mark.parametrize(
    "damage",
    [
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(b"no database at all" * 100),
        lambda file: file.write_bytes(file.read_bytes()[:2000]),
        lambda file: file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 9000),
        lambda file: (file.unlink(), sqlite3.connect(file).execute("CREATE TABLE kept (x)")),
        lambda file: (file.unlink(), file.mkdir()),
    ],
    ids=["empty", "no database", "cut off", "torn", "another table", "a folder"],
)
def test_a_broken_file_is_made_anew(root: Path, damage: object) -> None:
    keep(root)
    damage(file_of(root))  # type: ignore[operator]
    assert kept(root) in (None, b"data")
    keep(root, b"new")
    assert kept(root) in ([None] if file_of(root).is_dir() else [b"new"])


def test_files_of_other_versions_go(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(root)
    old = file_of(root)
    monkeypatch.setattr(cache, "program", lambda: b"the next version")
    assert kept(root) is None
    assert file_of(root) != old


@pytest.mark.parametrize("what", [".cache", "file"])
def test_no_link_leads_out_of_the_project(root: Path, tmp_path: Path, what: str) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    if what == ".cache":
        (root / ".cache").symlink_to(outside)
    else:
        keep(root)
        name = file_of(root)
        name.unlink()
        name.symlink_to(outside / "victim")
    keep(root)
    assert kept(root) is None
    assert list(outside.iterdir()) == []


def test_where_a_file_stands_in_place_of_the_folder_nothing_is_kept(root: Path) -> None:
    (root / ".cache").write_text("mine")
    keep(root)
    assert kept(root) is None
    assert (root / ".cache").read_text() == "mine"


def test_a_folder_that_can_only_be_read_is_used_as_it_is(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(root)
    connect = sqlite3.connect
    monkeypatch.setattr(  # root may write anywhere, so the mode of the folder proves nothing
        sqlite3, "connect", lambda file, **_: connect(f"file:{file}?mode=ro", uri=True)
    )
    keep(root, b"new", b"new")
    assert (kept(root), kept(root, b"new")) == (b"data", None)


def test_on_a_full_disk_what_stands_stays(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep(root)
    with opened(root) as ours:
        assert ours._disk
        ours._disk.execute("PRAGMA max_page_count = 5")
        ours.put_all("brief", {b"long": b"x" * 100_000})
        assert ours.get("brief", b"key") is None  # goes on without
    assert (kept(root), kept(root, b"long")) == (b"data", None)


def test_while_another_run_writes_nobody_waits_long(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache, "_PATIENCE", 0.01)
    keep(root)
    other = sqlite3.connect(file_of(root))
    other.execute("BEGIN EXCLUSIVE")
    keep(root, b"new", b"new")
    assert kept(root) is None
    other.rollback()
    other.close()
    assert kept(root) == b"data"


def test_two_runs_at_once_keep_what_both_put_in(root: Path) -> None:
    with opened(root) as one, opened(root) as other:
        one.put_all("brief", {b"a": b"1", b"both": b"same"})
        other.put_all("brief", {b"b": b"2", b"both": b"same"})
        assert (one.get("brief", b"b"), other.get("brief", b"a")) == (b"2", b"1")


def test_a_run_that_is_killed_while_it_writes_leaves_what_was_there(root: Path) -> None:
    keep(root)
    killed = f"""
import os, sqlite3
disk = sqlite3.connect({str(file_of(root))!r})
disk.execute("PRAGMA cache_size = 1")
disk.execute("UPDATE kept SET data = x'00'")
more = [(bytes([n]),) for n in range(99)]
disk.executemany("INSERT INTO kept VALUES (?, x'', zeroblob(9000), 1)", more)
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", killed], check=False)
    assert kept(root) == b"data"


def test_what_nobody_asks_for_goes_and_what_is_used_stays(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    today = cache._day()
    keep(root, b"old", b"old")
    keep(root, b"used", b"used")
    for later in (20, 40):
        monkeypatch.setattr(cache, "_day", lambda later=later: today + later)
        with opened(root) as ours:
            assert ours.get("brief", b"used") == b"used"
            ours.put_all("brief", {})
    assert (kept(root, b"used"), kept(root, b"old")) == (b"used", None)


def test_a_file_that_has_grown_too_long_is_begun_anew(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(root)
    monkeypatch.setattr(cache, "MOST_BYTES", 1000)
    assert kept(root) is None


def test_the_secret_is_for_its_user_alone(root: Path, user: Path) -> None:
    keep(root)
    assert stat.S_IMODE((user / "briefbook/secret").stat().st_mode) == 0o600


@pytest.mark.parametrize("known", [b"", b"short", b"x" * 33])
def test_a_secret_that_is_not_whole_is_made_anew(root: Path, user: Path, known: bytes) -> None:
    keep(root)
    secret = user / "briefbook/secret"
    secret.write_bytes(known)
    keep(root, b"new")
    assert kept(root) == b"new"
    assert len(secret.read_bytes()) == 32


@pytest.fixture(params=["project/.cache", "repository/.cache", "relative"])
def within(request: pytest.FixtureRequest, root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder that a pull request may bring files into."""
    folder = root / ".cache"
    if request.param.startswith("repository"):
        (root.parent / ".git").mkdir()
        folder = root.parent / ".cache"
    if request.param == "relative":
        monkeypatch.chdir(root)
        folder = Path("~/.cache")
    monkeypatch.setattr(cache, "user_cache_path", folder.joinpath)
    return folder


def test_where_the_secret_would_be_none_nothing_is_kept(root: Path, within: Path) -> None:
    (within / "briefbook").mkdir(parents=True)
    (within / "briefbook/secret").write_bytes(b"known to all, and of 32 bytes it")
    keep(root)
    assert kept(root) is None


def test_where_no_secret_can_be_made_nothing_is_kept(root: Path, user: Path) -> None:
    user.write_text("no folder")
    keep(root)
    assert kept(root) is None


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A copy of the package, as far as its fingerprint goes."""
    package = tmp_path / "package"
    (package / "system").mkdir(parents=True)
    monkeypatch.setattr(cache, "__file__", str(package / "system/cache.py"))
    cache.program.cache_clear()
    yield package
    cache.program.cache_clear()


def test_another_program_has_another_fingerprint(
    package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fingerprint() -> bytes:
        cache.program.cache_clear()
        return cache.program()

    seen = [fingerprint()]
    (package / "one.py").write_text("1")
    seen.append(fingerprint())
    (package / "one.py").write_text("2")
    seen.append(fingerprint())
    os.rename(package / "one.py", package / "two.py")
    seen.append(fingerprint())
    monkeypatch.setattr(cache, "version", lambda name: f"{name} of tomorrow")
    seen.append(fingerprint())
    monkeypatch.setattr(sys, "version", "4.0")
    seen.append(fingerprint())
    assert len(set(seen)) == len(seen)


def test_a_cache_with_a_file_that_cannot_be_made_knows_nothing(root: Path) -> None:
    ours = Cache(root / "no/such/folder", b"secret")
    ours.put_all("brief", {b"key": b"data"})
    assert ours.get("brief", b"key") is None
