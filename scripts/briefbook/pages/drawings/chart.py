"""The timeline as a drawing: made once, shown at any width, without script.

Places along it are percent, all else grows with the text. Each mark leads to its event; none is a
stop for the keyboard, because the lists on the site repeat them.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.timeline_plan import Plan, plan
from briefbook.model.vocabulary import Topic
from briefbook.pages.drawings import chart_rows, grid, legend
from briefbook.pages.drawings.grid import years
from briefbook.pages.drawings.symbols import em, shape
from briefbook.pages.parts import common
from briefbook.pages.parts.common import heading, paragraph
from briefbook.pages.tree import Block, Drawing, Here, Paragraph
from briefbook.text.language import say

_UNCOUNTED = {
    "month": "strip.uncounted_month",
    "quarter": "strip.uncounted_quarter",
    "year": "strip.uncounted_year",
}
To = Callable[[date], Here | None]
"""Where the count of the events that began in a month, quarter or year leads, by its first day."""


def _nowhere(_: date) -> Here | None:
    return None


def section(corpus: Corpus, events: Iterable[Event], to: To = _nowhere) -> list[Block]:
    """The drawing of these events and what its signs mean; nothing where it would show nothing."""
    found = plan(corpus, events)
    return [_drawing(corpus, found, to), *_left_out(found)] if found else []


def band(corpus: Corpus, topic: Topic | None, to: To = _nowhere) -> list[Block]:
    """The same for the home page, under a heading: the events of a topic, or all."""
    ids = corpus.events_of_topic.get(topic.id, ()) if topic else corpus.events
    drawn = section(corpus, (corpus.events[id] for id in ids), to)
    more = common.link(say("strip.full"), "timeline")
    # Where nothing is drawn, no heading stands over it.
    return [heading(say("strip.when"), "when"), paragraph(more, cls="full"), *drawn] * bool(drawn)


def _drawing(corpus: Corpus, found: Plan, to: To) -> Drawing:
    if found.counts:
        body, height = grid.counts(found, to)
    else:
        body, height = chart_rows.rows(corpus, found)
    lines = grid.grid(found.scale)
    values = {"width": "100%", "height": em(height), "role": "group", "aria_label": _name(found)}
    svg = shape("svg", lines, *body, **values, overflow="visible")
    return Drawing(svg, "strip", tuple(legend.entries(corpus, found)))


def _name(found: Plan) -> str:
    """What a reader hears who doesn't see it."""
    # Marks are in the order of their first days; which ends last is another matter.
    days = (found.marks[0].first, max(mark.last for mark in found.marks))
    return say("strip.name", len(found.marks), years=years(days))


def _left_out(found: Plan) -> list[Paragraph]:
    """What is not on the drawing, in words."""
    told = say("marks.space").join(_missing(found))
    return [Paragraph(common.inline(told), ("left-out",), searched=False)] if told else []


def _missing(found: Plan) -> Iterator[str]:
    if found.uncounted:
        yield say(_UNCOUNTED[found.scale.grain], found.uncounted)
    if found.undated:
        yield say("strip.undated", found.undated)
