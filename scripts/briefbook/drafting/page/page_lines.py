"""A page line by line as a reader sees it, and what on it is marked as a heading, author or date.

Each line knows what it stands in: a list of other news, comments, a table. What the article itself
stands in, too, says nothing; so a page that is all `sidebar` is read like any other.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from lxml import etree, html

from briefbook.capture.propose import is_prose
from briefbook.drafting.page.page_regions import (
    NOTHING,
    Marks,
    is_hidden,
    is_kicker,
    marks_of,
    names_of,
    sign_of,
)
from briefbook.text.fold import folded_text, legible

SignKind = Literal["author", "date", "updated", "heading"]
MOST_LINES, MOST_SIGNS = 20_000, 600
LONGEST_SIGN = 400
GAP = 15
"""Lines between two paragraphs of one article at the most: pictures, lists, boxes."""
_PIECES = 60
"""Pieces of text within a marked element that are looked at."""
_ASIDE = {"message", "comment"}
START = 50
"""Characters by which a paragraph is found again."""
_SKIPPED = frozenset(
    "script style noscript template svg math iframe object button select textarea title".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol"
    " option p pre section summary table tbody td tfoot th thead tr ul br".split()
)
_HEADINGS = ("h1", "h2", "h3")


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a page."""

    text: str
    where: Marks
    linked: bool
    """Whether most of it leads elsewhere."""
    parent: int
    """A number for the element that holds it: paragraphs of one article mostly share one."""
    heading: bool = False


@dataclass(frozen=True, slots=True)
class Sign:
    """An element that is marked as something."""

    kind: SignKind
    text: str
    value: str
    """What it holds for programs, such as `datetime`."""
    basis: str
    line: int
    """The line that it stands on or begins with."""
    where: Marks
    parts: tuple[str, ...] = ()
    """Of a heading its pieces of text; some may stand above or below the headline."""


@dataclass(frozen=True)
class Lines:
    """A page, and where its article stands in it."""

    lines: Sequence[PageLine] = ()
    signs: Sequence[Sign] = ()
    first: int = 0
    """The line of the article's first paragraph; the number of lines where none was found."""
    last: int = 0
    common: Marks = NOTHING
    """What the article itself stands in."""

    def around(self, one: PageLine | Sign) -> Marks:
        """What something stands in and the article does not."""
        return one.where - self.common

    def is_beside(self, one: PageLine | Sign, line: int, headline: int) -> bool:
        """Whether it stands in a box or in comments; not all that looks like one in the head is."""
        around = self.around(one)
        if around & {"perhaps", "bio", "footer"} and not headline <= line <= self.first:
            return True
        return bool(around & {"beside", "comment", "unseen"})

    def signs_of(self, *kinds: SignKind, headline: int | None = None) -> Iterator[Sign]:
        """What is marked so, in the order of the page, outside of boxes and comments."""
        head = 0 if headline is None else headline
        return (
            sign
            for sign in self.signs
            if sign.kind in kinds and not self.is_beside(sign, sign.line, head)
        )


@dataclass
class _Open:
    """A marked element that has not ended."""

    kind: SignKind
    value: str
    basis: str
    at: int
    """The number of pieces before it."""
    line: int
    where: Marks


@dataclass
class _Walk:
    lines: list[PageLine] = field(default_factory=list)
    signs: list[Sign] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    """All text of the page until here."""
    begun: int = 0
    """Where in it the line begins that isn't ended."""
    linked: int = 0
    where: list[Marks] = field(default_factory=lambda: [NOTHING])
    links: int = 0
    hidden: int = 0
    parents: list[int] = field(default_factory=lambda: [0])
    heading: bool = False
    """Whether a heading is open, or has ended on this line."""
    kickers: set[int] = field(default_factory=set)
    """Pieces within a heading that stand above or below the headline."""
    in_kicker: int = 0
    count: int = 0

    def text(self, text: str | None) -> None:
        if text and not self.hidden:
            if self.in_kicker:
                self.kickers.add(len(self.pieces))
            self.pieces.append(text)
            if self.links:
                self.linked += len(text)

    def end_line(self) -> None:
        text = " ".join("".join(self.pieces[self.begun :]).split())
        if text and len(self.lines) < MOST_LINES:
            linked = self.linked * 2 > len(text)
            holder = self.parents[-2] if len(self.parents) > 1 else 0
            self.lines.append(PageLine(text, self.where[-1], linked, holder, self.heading))
        self.begun, self.linked = len(self.pieces), 0


def lines_of(page: str) -> tuple[list[PageLine], list[Sign]]:
    """The lines of a page that was made safe, and its signs."""
    try:
        root = html.document_fromstring(page)
    except (etree.ParserError, ValueError):
        return [], []
    walk = _Walk()
    open_signs: dict[int, list[_Open]] = {}
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            depth += 1
            _start(walk, element, open_signs, depth)
        else:
            _end(walk, element, open_signs, depth)
            depth -= 1
    walk.end_line()
    return walk.lines, walk.signs


def _start(walk: _Walk, element: Any, open_signs: dict[int, list[_Open]], depth: int) -> None:
    tag, given = element.tag, element.attrib
    if walk.hidden or tag in _SKIPPED or is_hidden(given):
        walk.hidden += 1
        return
    if tag in _BLOCKS:
        walk.end_line()
        walk.count += 1
        walk.parents.append(walk.count)
    if tag == "a":
        walk.links += 1
    names = names_of(given)
    if tag in _HEADINGS:
        walk.heading = True
    elif walk.in_kicker or (walk.heading and is_kicker(names)):
        walk.in_kicker += 1
    walk.where.append(walk.where[-1] | marks_of(tag, names))
    signs = list(_signs(tag, given, names))
    if signs and len(walk.signs) < MOST_SIGNS:
        at = len(walk.pieces)
        open_signs[depth] = [
            _Open(kind, value, basis, at, len(walk.lines), walk.where[-1])
            for kind, value, basis in signs
        ]
    walk.text(element.text)


def _end(walk: _Walk, element: Any, open_signs: dict[int, list[_Open]], depth: int) -> None:
    tag = element.tag
    if walk.hidden:
        walk.hidden -= 1
    else:
        walk.signs += (_sign(walk, one) for one in open_signs.pop(depth, ()))
        if walk.in_kicker:
            walk.in_kicker -= 1
        if tag in _BLOCKS:
            walk.end_line()
            walk.parents.pop()
        if tag in _HEADINGS:
            walk.heading = False
        walk.where.pop()
        if tag == "a":
            walk.links -= 1
    walk.text(element.tail)


def _sign(walk: _Walk, one: _Open) -> Sign:
    """What is marked, with its text; of a heading without what stands above it."""
    places = list(range(one.at, min(len(walk.pieces), one.at + _PIECES)))
    if one.kind == "heading" and any(at not in walk.kickers for at in places):
        places = [at for at in places if at not in walk.kickers]
    parts = tuple(" ".join(walk.pieces[at].split()) for at in places)
    text = " ".join("".join(walk.pieces[at] for at in places).split())[:LONGEST_SIGN]
    parts = tuple(part for part in parts if part) if one.kind == "heading" else ()
    return Sign(one.kind, text, one.value, one.basis, one.line, one.where, parts)


def _signs(tag: str, given: Any, names: str) -> Iterator[tuple[SignKind, str, str]]:
    if tag in _HEADINGS:
        yield "heading", "", "the heading" if tag == "h1" else f"a heading ({tag})"
    prop = given.get("itemprop", "").lower()
    value = (given.get("datetime") or given.get("content") or given.get("title") or "")[:100]
    by_class = sign_of(given.get("class", "")[:300]) or sign_of(given.get("id", "")[:100])
    if "author" in prop.split() or "author" in given.get("rel", "").lower().split():
        basis = "itemprop author" if prop else "rel author"
        yield "author", given.get("content", "")[:LONGEST_SIGN], basis
    elif by_class == "author":
        yield "author", "", "printed"
    if prop in ("datepublished", "datecreated"):
        yield "date", value, f"itemprop {given.get('itemprop', '')}"
    elif prop == "datemodified":
        yield "updated", value, "itemprop dateModified"
    elif tag == "time":
        pubdate = "pubdate" in given
        yield (
            "updated" if by_class == "updated" else "date",
            value,
            ("a <time pubdate>" if pubdate else "a <time>"),
        )
    elif by_class in ("date", "updated"):
        yield "date" if by_class == "date" else "updated", value, "a line marked as a date"


def placed(lines: list[PageLine], signs: list[Sign], paragraphs: Sequence[str]) -> Lines:
    """The page with the place of its article, known by its first and last paragraph of prose."""
    prose = [paragraph for paragraph in paragraphs if is_prose(paragraph)] or paragraphs
    wanted = {start for one in prose if len(start := folded_text(one)[:START]) > 12}
    # Twice as much, for folding may make it shorter.
    found = [
        at for at, line in enumerate(lines) if folded_text(line.text[: 2 * START])[:START] in wanted
    ]
    found = _together([at for at in found if not lines[at].heading], lines)
    if not found:
        return Lines(lines, signs, len(lines), len(lines))
    return Lines(lines, signs, found[0], found[-1], _common([lines[at] for at in found]))


def _common(found: list[PageLine]) -> Marks:
    """What most of an article stands in; its first line may be a caption, or in a box."""
    half = sum(len(line.text) for line in found) / 2
    marks = NOTHING.union(*(line.where for line in found))
    return frozenset(m for m in marks if sum(len(o.text) for o in found if m in o.where) > half)


def _together(found: list[int], lines: list[PageLine]) -> list[int]:
    """The longest run of places without a wide gap: a first paragraph may stand twice on a page."""
    runs: list[list[int]] = []
    for at in found:
        if runs and at - runs[-1][-1] <= GAP:
            runs[-1].append(at)
        else:
            runs.append([at])
    return max(runs, key=lambda run: sum(_weight(lines[at]) for at in run), default=[])


def _weight(line: PageLine) -> int:
    """What a line counts: a message, or what readers say, may be longer than a short article."""
    return len(line.text) // (2 if line.where & _ASIDE else 1)


def texts(lines: Sequence[PageLine]) -> list[str]:
    """Their texts, legible."""
    return [text for line in lines if (text := legible(line.text))]
