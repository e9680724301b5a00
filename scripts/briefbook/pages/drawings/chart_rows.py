"""The rows of the timeline's drawing: who, a line, the marks on it, words where there is room."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import product

from briefbook.corpus.event_marks import Mark
from briefbook.corpus.time_scale import Scale
from briefbook.corpus.timeline_plan import Plan, Row, reach
from briefbook.pages.context import Site
from briefbook.pages.drawings import symbols
from briefbook.pages.drawings.grid import HEAD, fit, lines, variants
from briefbook.pages.drawings.labels import SIZES, Line, breadth, cut
from briefbook.pages.drawings.symbols import em, percent, shape
from briefbook.pages.parts import common, dating
from briefbook.pages.parts.count_words import corroboration
from briefbook.pages.tree import Here, Shape

_NAME, _LANE, _BELOW = 1.45, 1.55, 0.35
"""The height of a row's name, of a lane of marks, and of what lies below them, in em."""
_WORDS = 1.15
"""How far above the first line the words of a row stand, in em."""
_ASIDE = 0.45
"""How far the words of a mark reach to the other side of it."""
_LONGEST = (30.0, 22.0, 15.0)
"""How long a label may be, in em: the first of these for which there is room."""
_LONGEST_NAME, _BOLD = 24.0, 1.1
"""How long the name of a row may be, in em, and how much broader it is than other words."""
# Narrower drawings have no room for words above marks.
_LABELLED = ("l", "x")
_ANCHORS = {"middle": 0.5, "start": 0.0, "end": 1.0}


@dataclass(frozen=True, slots=True)
class Label:
    """Words above a mark."""

    text: str
    anchor: str
    sizes: tuple[str, ...]


def rows(site: Site, plan: Plan) -> tuple[list[Shape], float]:
    """All rows, and how high the drawing is with them."""
    drawn, y = [], HEAD
    for row in plan.rows:
        drawn.append(_row(site, plan, row, y))
        y += _NAME + _LANE * len(row.lanes) + _BELOW
    return drawn, y


def _row(site: Site, plan: Plan, row: Row, y: float) -> Shape:
    name = _name(site, plan, row)
    names = {size: cut(name, min(width - 1, _LONGEST_NAME)) for size, width in SIZES.items()}
    # The first lane only: above the others the words would lie on marks.
    labels = _labels(row.lanes[0], plan.scale, names)
    first = y + _NAME + _LANE / 2
    marks = [
        _mark(site, each, plan.scale, first + lane * _LANE, labels.get(each.event.id))
        for lane, line in enumerate(row.lanes)
        for each in line
    ]
    words = variants(names, cls="who", y=em(first - _WORDS))
    return shape("g", *words, *lines(plan.scale, first), *marks)


def _name(site: Site, plan: Plan, row: Row) -> str:
    if row.who:
        return common.name_of(site, row.who)
    return site.say("strip.others") if len(plan.rows) > 1 else ""


def _mark(site: Site, mark: Mark, scale: Scale, y: float, label: Label | None) -> Shape:
    x = reach(mark, scale)
    inside = [shape("title", mark_in_words(site, mark)), *symbols.mark(mark, x, y)]
    if label:
        inside.append(_above(label, sum(x) / 2, y))
    flags = {"differs": mark.differs, "retold": mark.retold, "planned": mark.event.planned}
    cls = " ".join(["mark", *(name for name, on in flags.items() if on)])
    values = (("class", cls), ("tabindex", "-1"), ("data-event", mark.event.id))
    return Shape("a", values, tuple(inside), Here(f"events/{mark.event.id}"))


def _above(label: Label, at: float, y: float) -> Shape:
    place = {"x": percent(at), "y": em(y - _WORDS)}
    aside = {"start": {"dx": em(-_ASIDE)}, "end": {"dx": em(_ASIDE)}}.get(label.anchor, {})
    cls = f"label {label.anchor} {fit(label.sizes)}".strip()
    return shape("text", label.text, cls=cls, **place, **aside)


def mark_in_words(site: Site, mark: Mark) -> str:
    """A mark in words: when, what, who tells of it, and what is wrong with that."""
    event = mark.event
    more = [corroboration(site.language, site.corpus.origins_of_event[event.id])]
    more += [site.say("strip.differs")] if mark.differs else []
    more += [site.say("strip.announced")] if event.planned else []
    about = site.say("marks.semicolon").join(more)
    return site.say(
        "strip.mark", date=dating.when_event(site.language, event), title=event.title, about=about
    )


def _labels(marks: Iterable[Mark], scale: Scale, names: dict[str, str]) -> dict[str, Label]:
    """Words above those marks that a reader should not miss, the most told of first."""
    # The row's own name stands in the same line.
    lines = {size: Line([(0.0, _BOLD * breadth(names[size]))]) for size in _LABELLED}
    flagged = [each for each in marks if each.differs or each.retold]
    labels = {}
    for each in sorted(flagged, key=lambda each: -len(each.event.tellings)):
        if label := _label(each, scale, lines):
            labels[each.event.id] = label
    return labels


def _label(mark: Mark, scale: Scale, lines: dict[str, Line]) -> Label | None:
    """The longest words that fit at most sizes, centred if they can be."""
    at = sum(reach(mark, scale)) / 2
    best: Label | None = None
    # By length first: long words at one side of a mark say more than short ones in the middle.
    for text, anchor in product((cut(mark.event.title, room) for room in _LONGEST), _ANCHORS):
        sizes = tuple(size for size in lines if _free(lines[size], at, text, anchor, size))
        if len(sizes) > (len(best.sizes) if best else 0):
            best = Label(text, anchor, sizes)
        if len(sizes) == len(lines):
            break
    if best:
        for size in best.sizes:
            lines[size].take(*_place(at, best.text, best.anchor, size))
    return best


def _free(line: Line, at: float, text: str, anchor: str, size: str) -> bool:
    first, last = _place(at, text, anchor, size)
    # Words are estimated too broad, so they may end an em beyond the drawing.
    return first >= 0 and last <= SIZES[size] + 1 and line.free(first, last)


def _place(at: float, text: str, anchor: str, size: str) -> tuple[float, float]:
    wide = breadth(text)
    aside = {"start": -_ASIDE, "end": _ASIDE}.get(anchor, 0.0)
    first = at * SIZES[size] / 100 - wide * _ANCHORS[anchor] + aside
    return first, first + wide
