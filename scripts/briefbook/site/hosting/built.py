"""A built site made ready for hosts: what they are to send, and the policy within each page.

Hosts without headers of ours (GitHub Pages, GitLab Pages, a plain folder) still hand out the pages;
so each page carries its policy itself, with no more hashes than it needs.
"""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

from briefbook.output.atomic import put
from briefbook.problems import Problem
from briefbook.site.hosting.header_rules import Move, rules
from briefbook.site.hosting.host_files import HEADERS, REDIRECTS, headers, redirects
from briefbook.site.hosting.inline_scripts import BuiltPage, files, known, pages, strange
from briefbook.site.hosting.policy import HEADER, REFERRER, policy, within
from briefbook.system.processes import spread

_CHARSET = b'<meta charset="utf-8">'
"""Our template begins every page with it; the policy must stand before all that it is about."""
# `(?<!\s)`: a run of spaces is tried at its first one only, not at each of a thousand.
_OLDER = re.compile(
    rb'(?<!\s)\s*<meta http-equiv="%b"[^>]*>\s*%b' % (HEADER.encode(), REFERRER.encode())
)
_FORWARD = re.compile(rb'<meta http-equiv="refresh" content="0; url=([^"]*)">')
# Bytes: whatever we look for stands among the first lines, and pages are many and long.
_HEAD = 4096
# A path of this host: after `//` another one would be named. Spaces would end it in `_redirects`.
_PLAIN = re.compile(r"/(?!/)[\w./~%-]*", re.ASCII)
_SHARE = 50
"""How many pages a process makes ready before it tells of them."""
# As Material names its own: `main.0a1b2c3d.min.css`.
_NAMED_BY_CONTENT = re.compile(r"\.[0-9a-f]{8}\.min\.(?:css|js)")
_SEARCH = "pagefind"
"""The folder of the search index, which runs as WebAssembly; parts of it are named by content."""
_SEARCH_PARTS = ("filter", "fragment", "index")
_FONTS = "assets/fonts"


@dataclass(frozen=True)
class Wanted:
    """Which parts of the work are ours; what a project wrote by hand is left to it."""

    headers: bool = True
    redirects: bool = True
    within_pages: bool = True


@dataclass(frozen=True)
class _Seen:
    """What some pages have that concerns the whole site."""

    hashes: frozenset[str]
    moves: tuple[Move, ...]
    problems: tuple[Problem, ...]


def finish(
    site: Path,
    templates: Iterable[str],
    base: str = "/",
    wanted: Wanted | None = None,
    jobs: int = 1,
) -> tuple[Problem, ...]:
    """Make a built site ready; what on its pages the policy will block comes back."""
    wanted = wanted or Wanted()
    searching = (site / _SEARCH).is_dir()
    scripts, every = known(templates), files(site)

    def made_ready(some: Sequence[Path]) -> _Seen:
        return _made_ready(site, list(pages(some, scripts)), wanted.within_pages, searching)

    shares = [every[at : at + _SHARE] for at in range(0, len(every), _SHARE)]
    seen = list(spread(made_ready, shares, jobs))
    hashes = sorted({hash for share in seen for hash in share.hashes})
    moves = [move for share in seen for move in share.moves]
    found = rules(policy(hashes, searching), _for_ever(site, searching), _fonts(site), moves)
    if wanted.headers:
        put(site / HEADERS, headers(found).encode())
    if wanted.redirects:
        put(site / REDIRECTS, redirects(found, base).encode())
    return tuple(problem for share in seen for problem in share.problems)


def _made_ready(
    site: Path, some: Sequence[BuiltPage], within_pages: bool, searching: bool
) -> _Seen:
    for page in some if within_pages else ():
        _carry(page, within(page.hashes, searching))
    return _Seen(
        frozenset(hash for page in some for hash in page.hashes),
        tuple(move for page in some for move in _moves(site, page)),
        tuple(problem for page in some for problem in strange(site, page)),
    )


def _carry(page: BuiltPage, policy: str) -> None:
    """Write the policy into a page of our template; a page somebody wrote whole is left alone."""
    head, charset, rest = page.html.partition(_CHARSET)
    if charset and len(head) < _HEAD:
        rest = _OLDER.sub(b"", rest[:_HEAD], count=1) + rest[_HEAD:]
        carrying = b"".join([head, charset, b"\n  ", policy.encode(), rest])
        if carrying != page.html:
            if page.path.stat().st_nlink > 1:
                page.path.unlink()  # the last good site has it, too, and stays as it is
            page.path.write_bytes(carrying)  # in place: half as dear as a file of its own


def _moves(site: Path, page: BuiltPage) -> Iterator[Move]:
    """Where a page does nothing but send its readers on, within the site."""
    found = _FORWARD.search(page.html[:_HEAD])
    if not found:
        return
    old = f"/{page.path.relative_to(site).as_posix()}".removesuffix("index.html")
    new = urljoin(old, html.unescape(found[1].decode()))
    if _PLAIN.fullmatch(old) and _PLAIN.fullmatch(new) and old != new:
        yield Move(old, new)


def _for_ever(site: Path, searching: bool) -> Iterator[str]:
    for path in sorted((site / "assets").rglob("*.min.*")):
        if _NAMED_BY_CONTENT.search(path.name) and path.suffix in (".css", ".js"):
            yield f"/{path.relative_to(site).as_posix()}"
    if searching:
        yield from (f"/{_SEARCH}/{part}/*" for part in _SEARCH_PARTS)


def _fonts(site: Path) -> Iterator[str]:
    if (site / _FONTS).is_dir():
        yield f"/{_FONTS}/*"
