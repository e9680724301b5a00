"""What was worked out before, by all that it hangs on: disposable, and never wrong for being old.

It lies below the project, where a pull request could bring a file of its own and have a check say
what it likes. So each entry is sealed with a secret of this user that lies outside the project, and
the name of the file comes of that secret: what another machine made is not even opened. All but
compiled templates are plain data all the same, and whoever reads them makes values that check
themselves.

Nothing here raises: a cache that can't be read or written is one that knows nothing.
"""

import os
import secrets
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import cache
from hashlib import blake2b
from hmac import compare_digest
from importlib.metadata import version
from pathlib import Path

from platformdirs import user_cache_path

FOLDER = ".cache"
"""Below the project."""
MOST_BYTES = 2**30
"""A file longer than this is begun anew."""
KEPT_DAYS = 30
"""For so long an entry stays that nobody asks for."""
_USED_AGAIN = 7
"""Days after which the use of an entry is noted again: noting each would write all every time."""
_SECRET_BYTES = 32
_PATIENCE = 0.5
"""Seconds to wait for another run that writes; what isn't kept is worked out again."""
_LIBRARIES = ("edtf", "pydantic", "pydantic_core", "pyparsing", "PyYAML")
_TABLE = """
CREATE TABLE IF NOT EXISTS kept (
    name BLOB PRIMARY KEY, seal BLOB NOT NULL, data BLOB NOT NULL, day INTEGER NOT NULL
)
"""
_PASSING = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_PERM,
}
"""What says nothing against the file: somebody else writes, or nobody may."""


class Cache:
    """The entries of one project; without a file it knows nothing and keeps nothing."""

    def __init__(self, file: Path | None = None, secret: bytes = b"") -> None:
        self._file, self._secret = file, secret
        self._used: set[bytes] = set()
        self._disk: sqlite3.Connection | None = None
        self._disk = self._opened()

    def get(self, kind: str, key: bytes) -> bytes | None:
        """What was kept under a key; None where there is nothing, or nothing of ours."""
        if self._disk is None:
            return None
        name = _name(kind, key)
        try:
            row = self._disk.execute(
                "SELECT seal, data, day FROM kept WHERE name = ?", (name,)
            ).fetchone()
            if not row or not compare_digest(row[0], self._seal(name, row[1])):
                return None
            if row[2] + _USED_AGAIN <= _day():
                self._used.add(name)
        except (sqlite3.Error, TypeError) as error:  # in a file of ours no type is another
            self._failed(error)
            return None
        return bytes(row[1])

    def put_all(self, kind: str, entries: Mapping[bytes, bytes]) -> None:
        """Keep these, all or none; what nobody has asked for in a long time goes."""
        if self._disk is None or not (entries or self._used):
            return
        day = _day()
        named = ((_name(kind, key), data) for key, data in entries.items())
        rows = [(name, self._seal(name, data), data, day) for name, data in named]
        try:
            with self._disk:
                self._disk.executemany("REPLACE INTO kept VALUES (?, ?, ?, ?)", rows)
                used = [(day, name) for name in self._used]
                self._disk.executemany("UPDATE kept SET day = ? WHERE name = ?", used)
                self._disk.execute("DELETE FROM kept WHERE day < ?", (day - KEPT_DAYS,))
        except sqlite3.Error as error:
            self._failed(error)
        self._used.clear()

    def close(self) -> None:
        """Let go of the file."""
        if self._disk:
            with suppress(sqlite3.Error):
                self._disk.close()
        self._disk = None

    def _seal(self, name: bytes, data: bytes) -> bytes:
        """A code that only who has the secret can make (BLAKE2 with a key, RFC 7693)."""
        return blake2b(name + data, key=self._secret, digest_size=32).digest()

    def _opened(self) -> sqlite3.Connection | None:
        """The file, made anew where it is none of ours."""
        for _ in range(2):
            try:
                return _connected(self._file) if self._file else None
            except (sqlite3.Error, OSError) as error:
                self._failed(error)
        return None

    def _failed(self, error: Exception) -> None:
        """Go on without; a file that is broken goes, too."""
        self.close()
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
        if self._file and not isinstance(error, OSError) and code not in _PASSING:
            _remove(self._file)


NO_CACHE = Cache()
"""For whoever is given none."""


@contextmanager
def opened(root: Path) -> Iterator[Cache]:
    """The cache of a project; one that knows nothing where there can be none."""
    cache = _of(root)
    try:
        yield cache
    finally:
        cache.close()


def make_folder(root: Path) -> Path:
    """The folder below a project, made where there is none; git leaves out what is in it."""
    folder = root / FOLDER
    try:
        folder.mkdir()
    except FileExistsError:
        return folder
    (folder / ".gitignore").write_text("*\n", "utf-8")
    return folder


def _of(root: Path) -> Cache:
    try:
        secret = _secret(root)
        if secret is None:
            return Cache()
        folder = make_folder(root)
        name = blake2b(program(), key=secret, digest_size=12).hexdigest()
        file = folder / f"briefbook.{name}.db"
        # A link would lead out of the project.
        if folder.is_symlink() or file.is_symlink():
            return Cache()
        _without_others(folder, file)
    except OSError:
        return Cache()
    return Cache(file, secret)


def _without_others(folder: Path, file: Path) -> None:
    """Remove what other versions have left, and a file that has grown too long."""
    for one in folder.glob("briefbook.*.db*"):
        if not one.name.startswith(file.name):
            one.unlink(missing_ok=True)
    if file.exists() and file.stat().st_size > MOST_BYTES:
        _remove(file)


def _remove(file: Path) -> None:
    for one in (file, file.with_name(f"{file.name}-journal")):
        with suppress(OSError):
            one.unlink(missing_ok=True)


def _connected(file: Path) -> sqlite3.Connection:
    disk = sqlite3.connect(file, timeout=_PATIENCE)
    try:
        # A crash of the whole machine may tear the file: then it goes, like any other that is torn.
        disk.execute("PRAGMA synchronous = OFF")
        disk.execute(_TABLE)
        disk.execute("SELECT name, seal, data, day FROM kept LIMIT 1").fetchall()
    except sqlite3.Error:
        disk.close()
        raise
    return disk


def _name(kind: str, key: bytes) -> bytes:
    return blake2b(kind.encode() + b"\0" + key, digest_size=20).digest()


def _day() -> int:
    return int(time.time() // 86_400)


@cache
def program() -> bytes:
    """A fingerprint of all that reads: our own files, Python, and the libraries beneath."""
    told = blake2b(f"{sys.version} {' '.join(map(version, _LIBRARIES))}".encode())
    package = Path(__file__).parents[1]
    for file in sorted(package.rglob("*.py")):
        told.update(f"\0{file.relative_to(package).as_posix()}\0".encode())
        told.update(file.read_bytes())
    return told.digest()


def _secret(root: Path) -> bytes | None:
    """The secret of this user, made where there is none; None where it would be none."""
    folder = user_cache_path("briefbook")
    # Some set the user's folder into the repository, whose files a pull request may bring.
    if not folder.is_absolute() or _top(root) in folder.resolve().parents:
        return None
    file = folder / "secret"
    if (known := _read(file)) is None:
        _make(file)
        known = _read(file)  # of two runs at once the last one's counts
    return known


def _top(root: Path) -> Path:
    """The repository that a project lies in, or its own folder."""
    here = root.resolve()
    return next((one for one in (here, *here.parents) if (one / ".git").exists()), here)


def _read(file: Path) -> bytes | None:
    try:
        known = file.read_bytes()
    except FileNotFoundError:
        return None
    return known if len(known) == _SECRET_BYTES else None


def _make(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    # For the eyes of this user alone, as `mkstemp` makes it; whole as soon as it is there.
    number, part = tempfile.mkstemp(dir=file.parent)
    with os.fdopen(number, "wb") as written:
        written.write(secrets.token_bytes(_SECRET_BYTES))
    os.replace(part, file)
