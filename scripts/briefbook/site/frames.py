"""The theme's template, rendered once for each shape of page; a page's own words are put in.

    a page ──► its shape: all but its words ──► a frame: the real template, with marks for words
       └─────► its words ─────────────────────────────┴──► what the template would have written

A frame is used only once it has given, for the first two pages of its shape, exactly what the
template gives; otherwise pages of that shape go through the template as ever.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from markupsafe import Markup, escape

from briefbook.site.page_shape import (
    CLOSE,
    HTML_SAMPLE,
    MARK,
    OPEN,
    SAMPLE,
    Parts,
    Probe,
    Shape,
    parts,
)

Filter = Callable[[str], str]


def captioned(html: str) -> str:
    """HTML whose tables have their captions where they belong, as our template puts them there."""
    head, mark = '<table>\n<thead>\n<tr>\n<th data-caption="', '" data-head="">'
    html = html.replace(head, '<table>\n<caption class="aloud">')
    return html.replace(mark, "</caption>\n<thead>\n<tr>\n<th>")


def _escaped(text: str) -> str:
    return str(escape(text))


def _without_tags(text: str) -> str:
    return _escaped(Markup(text).striptags())


def _in_address(text: str) -> str:
    return _escaped(quote(text, safe="/"))


_FILTERS: tuple[Filter, ...] = (str, _escaped, captioned, _without_tags, _in_address)
"""What templates do to words; the first that explains what stands in a place is taken."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Text with places in it."""

    pieces: tuple[str, ...]
    """What stands between the places: one more than there are places."""
    places: tuple[tuple[int, Filter], ...]
    """The number of the word that goes there, and what is done to it."""

    def filled(self, words: Sequence[str]) -> str:
        parts = [self.pieces[0]]
        for (number, done), piece in zip(self.places, self.pieces[1:], strict=True):
            parts += (done(words[number]), piece)
        return "".join(parts)


@dataclass(frozen=True, slots=True)
class Frame:
    """Pages of one shape without their words; a line of the contents stands as often as needed."""

    before: _Row
    line: _Row | None
    """One entry of the table of contents."""
    between: str
    after: _Row

    def filled(self, own: Parts) -> str:
        """The page of these words."""
        line = self.line
        lines = self.between.join(line.filled(words) for words in own.lines) if line else ""
        return self.before.filled(own.words) + lines + self.after.filled(own.words)


class FramedTemplate:
    """Stands in the place of a template and writes the same."""

    def __init__(self, template: Any) -> None:
        self._template = template
        self._first: dict[Shape, tuple[Parts, str]] = {}
        self._frames: dict[Shape, Frame | None] = {}

    def render(self, context: Mapping[str, Any]) -> str:
        """The page of a context, as the template writes it."""
        page = context["page"]
        # In the navigation every page has a look of its own, and they are few.
        if page in context["nav"].pages:
            return self.whole(context)
        own = parts(page)
        if frame := self._frames.get(own.shape):
            return frame.filled(own)
        whole = self.whole(context)
        if own.shape not in self._first:
            self._first[own.shape] = own, whole
        elif own.shape not in self._frames:
            self._frames[own.shape] = self._proved(own, whole, context)
        return whole

    def whole(self, context: Mapping[str, Any]) -> str:
        """The same from the template itself, of which no frame is made."""
        return str(self._template.render(context))

    def framed(self, page: Any) -> str:
        """A page outside the navigation; empty where its shape has no frame, or none yet."""
        own = parts(page)
        frame = self._frames.get(own.shape)
        return frame.filled(own) if frame else ""

    def _proved(self, own: Parts, whole: str, context: Mapping[str, Any]) -> Frame | None:
        """A frame, once there are two pages to try it on; None where it gives another page.

        What a template takes of a page beside its words, such as its address, is in the frame as
        this page has it, and shows at the first.
        """
        frame = self._made(own, context)
        tried = (self._first[own.shape], (own, whole))
        return frame if frame and all(frame.filled(one) == html for one, html in tried) else None

    def _made(self, own: Parts, context: Mapping[str, Any]) -> Frame | None:
        html = str(self._template.render({**context, "page": Probe(context["page"])}))
        return _frame(html, len(own.words))


def _frame(html: str, words: int) -> Frame | None:
    """A frame from what the template made of marks; None where one can't be explained."""
    pieces, places, end = [], list[tuple[int, Filter]](), 0
    for found in MARK.finditer(html):
        done = next((one for one in _FILTERS if _explains(one, found[2])), None)
        if done is None:
            return None
        pieces.append(html[end : found.start()])
        places.append((int(found[1]), done))
        end = found.end()
    pieces.append(html[end:])
    if OPEN in "".join(pieces) or CLOSE in "".join(pieces):
        return None
    return _parted(pieces, places, words)


def _explains(done: Filter, shown: str) -> bool:
    return shown in (done(SAMPLE), done(HTML_SAMPLE))


def _parted(pieces: list[str], places: list[tuple[int, Filter]], words: int) -> Frame | None:
    """The frame with its two probed lines of contents made one; None where they are not alike."""
    at = [index for index, (number, _) in enumerate(places) if number >= words]
    if not at:
        return Frame(_Row(tuple(pieces), tuple(places)), None, "", _Row(("",), ()))
    first, last = at[0], at[-1] + 1
    half = (last - first) // 2
    lines = [
        _Row(
            ("", *pieces[start + 1 : start + half], ""),
            tuple((n - words - shift, f) for n, f in places[start : start + half]),
        )
        for start, shift in ((first, 0), (first + half, 2))
    ]
    if last - first != len(at) or len(at) % 2 or lines[0] != lines[1]:
        return None
    before = _Row(tuple(pieces[: first + 1]), tuple(places[:first]))
    after = _Row(tuple(pieces[last:]), tuple(places[last:]))
    return Frame(before, lines[0], pieces[first + half], after)
