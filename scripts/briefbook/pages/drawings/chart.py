"""The timeline as a drawing: made once, shown at any width, without script.

Places along it are percent, all else grows with the text. Each mark leads to its event; none is a
stop for the keyboard, because the lists on the site repeat them.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date

from briefbook.corpus import timeline_plan
from briefbook.corpus.events import Event
from briefbook.corpus.timeline_plan import Plan
from briefbook.model.vocabulary import Topic
from briefbook.pages.context import Site
from briefbook.pages.drawings import chart_rows, grid, legend
from briefbook.pages.drawings.grid import years
from briefbook.pages.drawings.symbols import em, shape
from briefbook.pages.parts import common
from briefbook.pages.parts.common import heading, paragraph
from briefbook.pages.tree import Block, Drawing, Here, Paragraph
from briefbook.text.language import Language

_UNCOUNTED = {
    "month": "strip.uncounted_month",
    "quarter": "strip.uncounted_quarter",
    "year": "strip.uncounted_year",
}
To = Callable[[date], Here | None]
"""Where the count of the events that began in a month, quarter or year leads, by its first day."""


def _nowhere(_: date) -> Here | None:
    return None


def section(site: Site, events: Iterable[Event], to: To = _nowhere) -> list[Block]:
    """The drawing of these events and what its signs mean; nothing where it would show nothing."""
    plan = timeline_plan.plan(site.corpus, events)
    return [_drawing(site, plan, to), *_left_out(site.language, plan)] if plan else []


def band(site: Site, topic: Topic | None, to: To = _nowhere) -> list[Block]:
    """The same for the home page, under a heading: the events of a topic, or all."""
    ids = site.corpus.events_of_topic.get(topic.id, ()) if topic else site.corpus.events
    drawn = section(site, (site.corpus.events[id] for id in ids), to)
    more = common.link(site.say("strip.full"), "timeline")
    # Where nothing is drawn, no heading stands over it.
    return [heading(site.say("strip.when"), "when"), paragraph(more, cls="full"), *drawn] * bool(
        drawn
    )


def _drawing(site: Site, plan: Plan, to: To) -> Drawing:
    if plan.counts:
        body, height = grid.counts(site.language, plan, to)
    else:
        body, height = chart_rows.rows(site, plan)
    lines = grid.grid(site.language, plan.scale)
    values = {
        "width": "100%",
        "height": em(height),
        "role": "group",
        "aria_label": _name(site.language, plan),
    }
    svg = shape("svg", lines, *body, **values, overflow="visible")
    return Drawing(svg, "strip", tuple(legend.entries(site, plan)))


def _name(language: Language, plan: Plan) -> str:
    """What a reader hears who doesn't see it."""
    # Marks are in the order of their first days; which ends last is another matter.
    days = (plan.marks[0].first, max(mark.last for mark in plan.marks))
    return language.say("strip.name", len(plan.marks), years=years(language, days))


def _left_out(language: Language, plan: Plan) -> list[Paragraph]:
    """What is not on the drawing, in words."""
    sentences = language.say("marks.space").join(_missing(language, plan))
    return [Paragraph(common.inline(sentences), ("left-out",), searched=False)] if sentences else []


def _missing(language: Language, plan: Plan) -> Iterator[str]:
    if plan.uncounted:
        yield language.say(_UNCOUNTED[plan.scale.grain], plan.uncounted)
    if plan.undated:
        yield language.say("strip.undated", plan.undated)
