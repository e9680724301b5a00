"""Building after edits against building from nothing: after each edit both give the same bytes.

Edits are what people do: words, dates, new and removed briefs, other ids, names of the vocabulary,
settings, templates, hand-written pages, a build that is killed half-way, pages touched by hand.
"""

import os
import re
import shutil
import signal
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from filecmp import dircmp
from pathlib import Path
from random import Random

from bench import site
from briefbook.settings import THEME

_SOURCES = ("briefs", "mkdocs.yml", "hooks.py", "own")
_LIMITS = "history: false, limits: {cards: 5, quick_search_pages: 70}"
"""So low that a small newsroom crosses them."""
_LONGEST = 300.0
"""Seconds of one build."""


class UnlikeError(Exception):
    """What differs, and after which edit."""


def run(briefs: int, edits: int, seed: int = 1) -> str:
    """How many edits of each kind were tried; an UnlikeError where one gave another site."""
    with tempfile.TemporaryDirectory() as name:
        trial = Trial(Path(name), briefs, Random(seed))
        for number in range(edits):
            trial.edit(number)
        return "\n".join(f"{kind:24}{count:4}" for kind, count in sorted(trial.done.items()))


class Trial:
    """One project that is edited and built again and again, and one built from nothing."""

    def __init__(self, root: Path, briefs: int, chance: Random) -> None:
        self._edited, self._fresh, self._chance = root / "edited", root / "fresh", chance
        self.done: Counter[str] = Counter()
        self._pool = root / "pool"
        self._pool.mkdir()
        site.project(self._edited, briefs, index=True)
        config = self._edited / "mkdocs.yml"
        config.write_text(config.read_text("utf-8").replace("history: false", _LIMITS), "utf-8")
        with (self._edited / "hooks.py").open("a", encoding="utf-8") as hooks:
            hooks.write(site.NO_INDEX)
        for brief in self._briefs()[::6]:
            brief.rename(self._pool / brief.name)

    def _briefs(self) -> list[Path]:
        return sorted(
            path
            for path in (self._edited / "briefs").rglob("*.yml")
            if path.parent.name != "vocabulary"
        )

    def edit(self, number: int) -> None:
        """Change something, build both ways, and compare."""
        kinds: dict[str, Callable[[int], None]] = {
            "words": self._words,
            "date": self._date,
            "add": self._add,
            "remove": self._remove,
            "rename": self._rename,
            "vocabulary": self._vocabulary,
            "settings": self._settings,
            "template": self._template,
            "page by hand": self._page_by_hand,
            "touched page": self._touched,
            "killed build": self._killed,
            "nothing": lambda _: None,
        }
        kind = self._chance.choice([*kinds])
        kept = {path: path.read_bytes() for path in self._sources()}
        kinds[kind](number)
        built = _build(self._edited)
        if built != self._from_nothing():
            raise UnlikeError(f"edit {number}, {kind}: one of the two builds fails")
        if not built:  # what an edit has broken is mended
            kind = "broken"
            self._put_back(kept)
        elif unlike := [*_unlike(self._edited, self._fresh)]:
            raise UnlikeError(f"edit {number}, {kind}: {', '.join(unlike[:5])}")
        self.done[kind] += 1

    def _from_nothing(self) -> bool:
        shutil.rmtree(self._fresh, ignore_errors=True)
        self._fresh.mkdir()
        for name in _SOURCES:
            source = self._edited / name
            if source.is_dir():
                shutil.copytree(source, self._fresh / name)
            elif source.exists():
                shutil.copy(source, self._fresh / name)
        (self._fresh / "docs").mkdir()
        shutil.copy(self._edited / "docs" / "method.md", self._fresh / "docs" / "method.md")
        return _build(self._fresh)

    def _sources(self) -> Iterator[Path]:
        for name in _SOURCES:
            source = self._edited / name
            yield from source.rglob("*.*") if source.is_dir() else [source] * source.exists()

    def _put_back(self, kept: dict[Path, bytes]) -> None:
        for path in {*self._sources()} - kept.keys():
            path.unlink()
        for path, data in kept.items():
            path.write_bytes(data)

    def _any(self) -> Path:
        return self._chance.choice(self._briefs())

    def _words(self, number: int) -> None:
        site.edit(self._any(), r"standfirst: \S+", f"standfirst: Round{number}")

    def _date(self, number: int) -> None:
        day = f"20{10 + number % 10}-{1 + number % 12:02}-{1 + number % 28:02}"
        _replace(self._any(), r"\n  date: .*", f"\n  date: {day}")

    def _add(self, _: int) -> None:
        pool = sorted(self._pool.iterdir())
        if pool:
            brief = self._chance.choice(pool)
            shutil.copy(brief, self._edited / "briefs" / "000" / brief.name)
            brief.unlink()

    def _remove(self, _: int) -> None:
        brief = self._any()
        shutil.copy(brief, self._pool / brief.name)
        brief.unlink()

    def _rename(self, number: int) -> None:
        brief = self._any()
        brief.rename(brief.with_name(f"renamed-{number}.yml"))

    def _vocabulary(self, number: int) -> None:
        name = self._chance.choice(("actors", "publishers", "topics", "places", "questions"))
        file = self._edited / "briefs" / "vocabulary" / f"{name}.yml"
        pattern = {"topics": "name: .*", "places": "name: .*", "questions": "ask: .*"}
        key = pattern.get(name, "en: .*")
        _replace(file, key, f"{key.partition(':')[0]}: Called {number}")

    def _settings(self, number: int) -> None:
        site.edit(self._edited / "mkdocs.yml", "site_name: .*", f"site_name: Invented {number}")

    def _template(self, number: int) -> None:
        """A template of the project's own comes, or goes."""
        own, config = self._edited / "own" / "partials", self._edited / "mkdocs.yml"
        if own.exists():
            shutil.rmtree(own.parent)
            site.edit(config, "custom_dir: own", f"custom_dir: {THEME}")
        else:
            own.mkdir(parents=True)
            (own / "logo.html").write_text(f"<b>{number}</b>\n", "utf-8")
            site.edit(config, "custom_dir: [^,]*", "custom_dir: own")

    def _page_by_hand(self, number: int) -> None:
        text = f"# How we work {number}\n\n[A list](timeline/index.md)\n"
        (self._edited / "docs" / "method.md").write_text(text, "utf-8")

    def _touched(self, _: int) -> None:
        """Somebody writes into what was generated or built."""
        pages = sorted((self._edited / "docs" / "events").glob("*.md"))
        built = sorted((self._edited / "site" / "briefings").glob("*/index.html"))
        for file in (pages and [self._chance.choice(pages)]) + (built and [built[0]]):
            file.write_text(f"{file.read_text('utf-8')}\nBy hand\n", "utf-8")

    def _killed(self, number: int) -> None:
        self._words(number)
        _build(self._edited, self._chance.uniform(0.05, 1.5))


def _replace(file: Path, pattern: str, text: str) -> None:
    """Put a text in the place of the first that a pattern finds, if it finds one."""
    file.write_text(re.sub(pattern, text, file.read_text("utf-8"), count=1), "utf-8")


def _build(root: Path, killed_after: float = 0) -> bool:
    """Whether `briefbook build` builds it: in a copy of this process, which has begun already."""
    process = os.fork()
    if not process:
        _child(root)
    deadline = time.monotonic() + (killed_after or _LONGEST)
    while time.monotonic() < deadline:
        ended, status = os.waitpid(process, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status) == 0
        time.sleep(0.01)
    os.killpg(process, signal.SIGKILL)
    os.waitpid(process, 0)
    if not killed_after:
        raise UnlikeError(f"a build took longer than {_LONGEST:.0f} seconds")
    return False


def _child(root: Path) -> None:
    from briefbook.cli import main

    code = 1
    try:
        os.setsid()
        log = os.open(root / "build.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(log, 1)
        os.dup2(log, 2)
        main(["build", "--project", str(root)], standalone_mode=False)
        code = 0
    except SystemExit as end:
        code = 0 if end.code in (0, None) else 1
    finally:
        os._exit(code)


def _unlike(one: Path, other: Path) -> Iterator[str]:
    """Files of docs/ and site/ that are not the same in both."""
    for name in ("docs", "site"):
        yield from _differing(dircmp(one / name, other / name, ignore=[]), name)


def _differing(pair: "dircmp[str]", name: str) -> Iterator[str]:
    differ = [
        file
        for file in pair.common_files
        if Path(pair.left, file).read_bytes() != Path(pair.right, file).read_bytes()
    ]
    yield from (f"{name}/{file}" for file in (*pair.left_only, *pair.right_only, *differ))
    for folder, below in pair.subdirs.items():
        yield from _differing(below, f"{name}/{folder}")
