"""The search behind the list of briefings beside the quick search: what a first query costs.

Measured in November 2026 on two busy cores with the briefs of `invented`. KB are what a host sends,
CPU is that of the whole browser, about 0.3 s of it for nothing but being there:

    briefs                                500    1,000    2,500     10,000
    quick search: index, KB               268      523    1,299      5,111
    the same as it is read, MB            1.6      3.1      7.7       30.2
    page to first result, CPU s           2.2      3.5      6.2               (five briefs: 1.3)
    first query of briefings, KB                   161                 253
    the same, CPU s                       0.6      0.7      0.9        0.9    (in all: 2.5 to 3)
    all facets, only when unfolded, KB              22                 239
    making the index, CPU s               1.9      4.1     10.3         37
    the same, peak MB                      99      192      451      1,660

    the same, wall s                                                 0.4–0.7    (in all: 1.3–1.7)

The index was made of a whole folder then. Since pages are given one by one, so that each disk gives
the same bytes, a thousand take 9.4 s by the clock where they took 4.3, and 1.3 times the CPU (three
runs in turn, on a slower machine).

"In all" is a word that stands ten times in every one of 10,000 briefs: Pagefind weighs each of
them, which takes longer than a second there. The limit is for words that tell briefs apart.
"""

import sys
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass
from pathlib import Path
from statistics import median
from typing import Any

from bench import invented, measure, wording
from bench.browser import browser
from bench.served import Served, packed
from briefbook.settings import THEME

LIMIT_KB, LIMIT_MS = 300, 1_000
_RESULTS = 20
"""How many results a reader sees at first."""
_IN_ALL = "authority"
"""A word of every made-up brief."""
_CONFIG = """\
site_name: Invented
site_description: A corpus for benchmarks.
theme: {{name: material, custom_dir: {theme}, language: en, font: false}}
plugins: [search]
markdown_extensions: [attr_list, pymdownx.details, toc: {{toc_depth: 2}}]
nav: [index.md, briefings/index.md]
hooks: [hooks.py]
extra: {{generator: false, briefbook: {{limits: {{quick_search_pages: 1000000}}}}}}
"""
"""No limit for the quick search: it is the peer."""
_HOOKS = "from briefbook.site.mkdocs import on_post_build, on_pre_build, on_startup\n"
_INDEX = """\
import pathlib, tempfile, briefbook.site.pagefind as made
made.index(pathlib.Path("site"), pathlib.Path(tempfile.mkdtemp()))  # which keeps no earlier one
"""
_ASK = """async ([words, number]) => {
    const start = performance.now();
    const pagefind = await import("./../pagefind/pagefind.js");
    const { results } = words ? await pagefind.search(words) : await pagefind.filters() && {};
    await Promise.all((results ?? []).slice(0, number).map(one => one.data()));
    return performance.now() - start;
}"""


@dataclass(frozen=True)
class Asked:
    """One first query in a fresh window."""

    kilobytes: float
    milliseconds: float


def run(briefs: int, rounds: int) -> tuple[str, bool]:
    """Build a site, ask it; a table, and whether the limits hold."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        built, indexed = build(root, briefs)
        lines = [
            f"{briefs} briefs, {rounds} rounds, medians; KB as a host sends them",
            f"{'':<34} {'wall':>10} {'CPU':>10} {'peak':>11}",
            measure.row("the whole site built", [built]),
            measure.row("of it the index of the briefings", [indexed]),
        ]
        told, worst = _asked(root / "site", rounds)
    held = worst.kilobytes <= LIMIT_KB and worst.milliseconds <= LIMIT_MS
    limit = f"Limit: {LIMIT_KB} KB and {LIMIT_MS / 1000:g} s for a first query at 10,000 briefs"
    limit += ", but for a word that stands in all"
    return "\n".join([*lines, *told, f"{limit}: {'held' if held else 'NOT HELD'}."]), held


def build(root: Path, briefs: int) -> tuple[measure.Run, measure.Run]:
    """A whole site of made-up briefs, and its index once more, each in a process of its own."""
    invented.write(root, briefs)
    (root / "mkdocs.yml").write_text(_CONFIG.format(theme=THEME), "utf-8")
    (root / "hooks.py").write_text(_HOOKS, "utf-8")
    (root / "docs").mkdir()
    (root / "docs" / "method.md").write_text("# How we work\n", "utf-8")
    built = measure.run([sys.executable, "-m", "mkdocs", "build", "--quiet"], root)
    return built, measure.run([sys.executable, "-c", _INDEX], root)


def _asked(site: Path, rounds: int) -> tuple[list[str], Asked]:
    """The rows of all queries, and the worst a limit is for; without a browser what they fetch."""
    with browser() as opened, Served(site) as host:
        if opened is None:
            most = Asked(fetched_at_most(site), 0)
            return [_row("a first query at most (no browser)", most)], most
        queries = {words: _first(opened, host, words, rounds) for words in _queries()}
        rows = [_row(f"first query: {words}", asked) for words, asked in queries.items()]
        rows.append(_row("all facets", _first(opened, host, "", rounds)))
        rows.append(_row("peer: the quick search, once", _quick(opened, host)))
    queries.pop(_IN_ALL)
    kilobytes, milliseconds = zip(*map(astuple, queries.values()), strict=True)
    return rows, Asked(max(kilobytes), max(milliseconds))


def _queries() -> Sequence[str]:
    """A word of every brief, one of many, one of few, and signs of a name."""
    names = wording.signs("actors-1", 5)
    return (_IN_ALL, *wording.ranked(300, 5_000), f'"{names[:2]} {names[1:3]}"')


def fetched_at_most(site: Path) -> float:
    """The files of a first query of one word: what is always fetched, and the largest of others."""
    folder = site / "pagefind"
    parts = (sorted(map(_size, (folder / part).iterdir())) for part in ("index", "fragment"))
    chunks, fragments = parts
    always = sum(_size(file) for file in folder.iterdir() if file.is_file())
    return (always + chunks[-1] + sum(fragments[-_RESULTS:])) / 1000


def _size(file: Path) -> int:
    return len(packed(file))


def _first(opened: Any, host: Served, words: str, rounds: int) -> Asked:
    """The same first query in so many fresh windows."""
    return _median(_one(opened, host, words) for _ in range(rounds))


def _one(opened: Any, host: Served, words: str) -> Asked:
    context = opened.new_context()
    page = context.new_page()
    page.goto(f"{host.url}briefings/")
    page.wait_for_load_state("networkidle")
    host.sent.clear()
    milliseconds = page.evaluate(_ASK, [words, _RESULTS])
    context.close()
    return Asked(sum(size for _, size in host.sent) / 1000, milliseconds)


def _quick(opened: Any, host: Served) -> Asked:
    """The box at the top of a page, from the opening of the page on; Material asks it for `q`."""
    context = opened.new_context()
    page = context.new_page()
    host.sent.clear()
    page.goto(f"{host.url}briefings/?q=authority")
    start = page.evaluate("performance.timeOrigin")
    page.wait_for_selector(".md-search-result__item", state="attached", timeout=300_000)
    milliseconds = page.evaluate("performance.timeOrigin + performance.now()") - start
    context.close()
    moved = (size for path, size in host.sent if "search" in path)
    return Asked(sum(moved) / 1000, milliseconds)


def _median(found: Iterable[Asked]) -> Asked:
    rounds = list(found)
    return Asked(median(r.kilobytes for r in rounds), median(r.milliseconds for r in rounds))


def _row(name: str, asked: Asked) -> str:
    return f"{name:<34} {asked.kilobytes:8.0f} KB {asked.milliseconds:8.0f} ms"
