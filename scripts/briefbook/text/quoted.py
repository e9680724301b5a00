"""Which stretches of a text stand inside quotation marks, as far as its marks tell.

Where marks contradict each other, or were lost on the way, a stretch is doubtful: better nothing
is said of it than something false.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from briefbook.text.fold import repaired
from briefbook.text.paragraphs import paragraphs
from briefbook.text.quotation_marks import SINGLE, QuotationMark, Span, is_letter, marks

_CLOSES = frozenset({"„“", "‚‘", "»«", "›‹", "\x84\x93", "\x82\x91", "\x9b\x8b", ",,“"})
"""Two marks of which the second closes what the first opened, though it mostly opens."""
# The bytes e2 80, which begin most marks, as Mac Roman, 437, 850, GBK and 1251 show them; Ò and Ó
# are the double marks of Mac Roman, read as Latin-1.
_LOST = re.compile(r"\ufffd++|‚Ä|ΓÇ|ÔÇ|鈥|вЂ|(?<![^\s(\[])(?:\?++|[ÒÓ])(?=\w)")
"""What may be left of a mark that no table knows; a `?` only where no question can end."""


@dataclass(frozen=True, slots=True)
class Quoted:
    """The stretches of a text inside quotation marks, and those of which nobody can tell."""

    inside: tuple[Span, ...] = ()
    doubtful: tuple[Span, ...] = ()

    def holds(self, start: int, end: int) -> bool | None:
        """Whether a stretch stands inside marks from end to end; None: it can't be told."""
        # The spans of each list are sorted and apart, so one look at either is enough.
        at = bisect_right(self.inside, start, key=_start) - 1
        if at >= 0 and end <= self.inside[at][1]:
            return True
        last = bisect_left(self.doubtful, end, key=_start) - 1
        return None if last >= 0 and start < self.doubtful[last][1] else False


NOTHING = Quoted()


def quoted(raw: str, markup: Quoted = NOTHING) -> Quoted:
    """What stands inside marks in a text, or inside what its markup gives as quotations."""
    text = repaired(raw)
    scan = _Scan(text.text)
    for paragraph in paragraphs(text.text):
        scan.read(*paragraph.span(), marks(raw, text, paragraph))
    scan.settle()
    return Quoted(
        _merged([*(text.raw(*span) for span in scan.inside), *markup.inside]),
        _merged([*(text.raw(*span) for span in scan.doubtful), *markup.doubtful]),
    )


def _start(span: Span) -> int:
    return span[0]


def _merged(spans: list[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return tuple(merged)


@dataclass(slots=True)
class _Scan:
    """What is open while the paragraphs of a text are read in their order."""

    text: str
    inside: list[Span] = field(default_factory=list)
    doubtful: list[Span] = field(default_factory=list)
    stack: list[QuotationMark] = field(default_factory=list)
    """The marks that are open, the innermost last."""
    open: dict[str, list[QuotationMark]] = field(default_factory=lambda: defaultdict(list))
    """The same by family."""
    left: dict[str, int] = field(default_factory=dict)
    """Where a family has a mark that neither its paragraph nor the next one closed."""
    closed: dict[str, int] = field(default_factory=dict)
    """Where in this paragraph a family closed last."""
    begin: int = 0
    end: int = 0
    """Of this paragraph."""

    def read(self, start: int, end: int, marks: Iterator[QuotationMark]) -> None:
        """One more paragraph; a quotation goes on in it where it begins with the mark again."""
        first = next(marks, None)
        goes_on = first is not None and first.start == start and bool(self.open[first.family])
        if first and goes_on:
            self._drop_above(first.family)
        else:
            self.settle()
        self.closed.clear()
        self.begin, self.end = start, end
        if first and not goes_on:
            self._mark(first)
        for mark in marks:
            self._mark(mark)
        if any(map(self._is_lost, _LOST.finditer(self.text, start, end))):
            self.doubtful.append((start, end))

    def settle(self) -> None:
        """What is open now is never closed."""
        for mark in self.stack:
            self.doubtful.append((mark.start, self.end))
            self.left.setdefault(mark.family, mark.start)
        self.stack.clear()
        self.open.clear()

    def _mark(self, mark: QuotationMark) -> None:
        if not self.open[mark.family]:
            self._outside(mark)
            return
        opener = self.open[mark.family][-1]
        # `“` closes a German quotation and opens an English one: what is open decides.
        if mark.role == "open":
            closes = not mark.opens
            closes |= opener.shape + mark.shape in _CLOSES and not mark.only_opens
        else:
            closes = not mark.only_opens or (mark.role == "close" and opener.shape != mark.shape)
        if not closes:
            self._inner(opener, mark)
        elif not _is_apostrophe(mark):
            self._close(mark)

    def _outside(self, mark: QuotationMark) -> None:
        """A mark where none of its family is open."""
        if mark.only_opens or (mark.opens and mark.role != "close"):
            self._push(mark)
            return
        before = self.text[mark.start - 1] if mark.start > self.begin else ""
        if mark.role != "either" or not before.isdigit():  # else feet or inches
            self._stray(mark)

    def _inner(self, opener: QuotationMark, mark: QuotationMark) -> None:
        """A mark that opens where one of its family is open; a second of one shape is a mistake."""
        if mark.role != "open" and opener.shape == mark.shape:
            self._drop_above(mark.family)
            self._pop()
            self.doubtful.append((opener.start, mark.start))
        self._push(mark)

    def _close(self, mark: QuotationMark) -> None:
        self._drop_above(mark.family)
        opener = self._pop()
        if opener.end < mark.start:
            self.inside.append((opener.end, mark.start))
        self.closed[mark.family] = mark.end

    def _stray(self, mark: QuotationMark) -> None:
        """A mark that closes nothing: whatever came before may be what it closes."""
        before = self.closed.get(mark.family, self.left.get(mark.family))
        if before is None and mark.family == SINGLE:
            return  # an apostrophe
        self.doubtful.append((self.begin if before is None else before, mark.end))
        self.closed[mark.family] = mark.end
        self.left.pop(mark.family, None)

    def _push(self, mark: QuotationMark) -> None:
        self.left.pop(mark.family, None)
        self.stack.append(mark)
        self.open[mark.family].append(mark)

    def _pop(self) -> QuotationMark:
        mark = self.stack.pop()
        self.open[mark.family].pop()
        return mark

    def _drop_above(self, family: str) -> None:
        """Down to the innermost open mark of a family: what was opened within it closes nowhere."""
        while self.stack[-1].family != family:
            self._pop()

    def _is_lost(self, match: re.Match[str]) -> bool:
        """Whether a mark may have been lost; within a word it was a letter or an apostrophe."""
        start, end = match.span()
        around = self.text[start - 1 : start] if start else "", self.text[end : end + 1]
        return match[0][0] != "\ufffd" or not all(map(is_letter, around))


def _is_apostrophe(mark: QuotationMark) -> bool:
    """Whether it stands at the beginning of a word that has lost one: `’cos`."""
    return mark.family == SINGLE and mark.only_opens and mark.spaced
