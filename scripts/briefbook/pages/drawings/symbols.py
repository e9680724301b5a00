"""The signs of the timeline's drawing. Shape says what colour only repeats.

A sign is drawn around its own origin in tenths of an `em`, so that it grows with the text.
"""

from collections.abc import Iterable

from briefbook.corpus.event_marks import Arrow, Mark
from briefbook.pages.tree import Shape

HEIGHT = 0.62
"""Of a bar, in em."""
_TARGET = 0.95
"""How far around a mark a pointer still hits it, in em."""
_SMALL = 1.5
"""Bars that are narrower than this, in percent, are drawn with a fixed width."""
_DIAMOND = "m0-5.4 5.4 5.4-5.4 5.4-5.4-5.4z"
_QUESTION = "m-2.2-2.4a2.2 2.2 0 1 1 3.4 1.8c-.8.6-1.2 1-1.2 2m0 2.2v.2"


def percent(number: float) -> str:
    """A place from the left, as short as it can be written."""
    return f"{number:.2f}".rstrip("0").rstrip(".") + "%"


def em(number: float) -> str:
    """A length that grows with the text."""
    return f"{number:.2f}".rstrip("0").rstrip(".") + "em"


def shape(name: str, *inside: Shape | str, cls: str = "", **values: str) -> Shape:
    """An element; `_` in the name of a value stands for `-`."""
    named = tuple((key.rstrip("_").replace("_", "-"), value) for key, value in values.items())
    return Shape(name, ((("class", cls),) if cls else ()) + named, inside)


def placed(x: float, y: float, inside: Iterable[Shape]) -> Shape:
    """A sign at its place in the drawing."""
    # Ten units are an em; what lies left of the origin and above it is seen by `overflow`.
    place = {"x": percent(x), "y": em(y), "width": "1em", "height": "1em"}
    shown = {"overflow": "visible", "aria_hidden": "true"}
    return shape("svg", *inside, **place, viewBox="0 0 10 10", **shown)


def alone(left: float, right: float, *inside: Shape, cls: str = "") -> Shape:
    """A sign by itself, so wide to both sides, in a line of text that says what it means."""
    width, box = em((left + right) / 10), f"{-left:g} -8 {left + right:g} 16"
    size = {"width": width, "height": "1.6em", "aria_hidden": "true"}
    return shape("svg", *inside, cls=f"sign {cls}".strip(), viewBox=box, **size)


def point(differs: bool = False, retold: bool = False, hollow: bool = False) -> list[Shape]:
    """One day: a dot, a diamond where accounts differ; hollow unless stated; ringed if retold."""
    cls = "open" if hollow else "head"
    ring = [shape("circle", cls="ring", r="7.2")] if retold else []
    if differs:
        return [*ring, shape("path", cls=cls, d=_DIAMOND)]
    return [*ring, shape("circle", cls=cls, r="4.4" if hollow else "4")]


def small_bar(retold: bool = False) -> list[Shape]:
    """Several days that are too few to be seen at this scale."""
    return bar("-5.5", "-3.1", "11", "6.2", "3.1", retold)


def arrow(way: Arrow, start: float = 0) -> list[Shape]:
    """The open end, from beside the head on."""
    if not way:
        return []
    path = f"m{start:g} 0h11m-4.5-4 4.5 4-4.5 4"
    turned = {"transform": "scale(-1)"} if way == "earlier" else {}
    return [shape("path", cls="arrow", d=path, **turned)]


def bar(x: str, y: str, width: str, height: str, corner: str, retold: bool = False) -> list[Shape]:
    """Several days; the ring around it is drawn as a broad edge with a narrower one on it."""
    place = {"x": x, "y": y, "width": width, "height": height, "rx": corner}
    rings = ("bar-ring", "bar-gap") if retold else ()
    return [shape("rect", cls=cls, **place) for cls in (*rings, "bar")]


def gap() -> Shape:
    """The break of a line whose scale changes."""
    return shape("path", cls="gap", d="m-4 4.5 3.5-9m1 9 3.5-9")


def column() -> Shape:
    """A count."""
    return shape("path", cls="bar", d="m-4 6v-11h8v11z")


def doubt(x: float, y: float) -> Shape:
    """A question mark beside what is in doubt."""
    return shape("path", cls="doubt", d=_QUESTION, transform=f"translate({x:g} {y:g})")


def mark(mark: Mark, x: tuple[float, float], y: float) -> list[Shape]:
    """All of a mark at its place, with what a pointer hits."""
    first, last = x
    small = last - first < _SMALL
    return [placed((first + last) / 2, y, _point(mark))] if small else _bar(mark, *x, y)


def _point(mark: Mark) -> list[Shape]:
    target = shape("circle", cls="target", r=f"{10 * _TARGET:g}")
    line = arrow(mark.arrow, 8 if mark.retold else 5)
    asked = [doubt(10, -1)] if mark.doubt else []
    hollow = mark.bound or mark.inferred
    head = small_bar(mark.retold) if mark.bar else point(mark.differs, mark.retold, hollow)
    return [target, *line, *head, *asked]


def _bar(mark: Mark, first: float, last: float, y: float) -> list[Shape]:
    width = percent(last - first)
    high = {"y": em(y - _TARGET), "height": em(2 * _TARGET)}
    target = shape("rect", cls="target", x=percent(first), width=width, **high)
    rects = bar(percent(first), em(y - HEIGHT / 2), width, em(HEIGHT), em(HEIGHT / 2), mark.retold)
    tip = placed(first if mark.arrow == "earlier" else last, y, arrow(mark.arrow, 2))
    asked = placed(last, y, [doubt(6, -1)])
    return [target, *[tip] * bool(mark.arrow), *rects, *[asked] * mark.doubt]
