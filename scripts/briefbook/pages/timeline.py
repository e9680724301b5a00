"""The timeline: the events of all briefings in one order, by month.

A small one is one page. A large one is a page a year, one for what has no date, and at the old
address the latest months with the way to the others; a year that is too long leads to a page a
month. An event stands on exactly one of these pages: that of the time its date begins in.

    up to 100 events    timeline: all
    more                timeline: the latest months | timeline/2024 | timeline/2023 | ... no-date
    more in a year      timeline/2024: its months | timeline/2024-01 | timeline/2024-02 | ...
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from briefbook.corpus import portions
from briefbook.corpus.chronology import (
    Period,
    by_period,
    heading_of,
    latest,
    period_of,
)
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.portions import Portion
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates
from briefbook.pages.context import Site
from briefbook.pages.drawings import chart
from briefbook.pages.parts import common, filters, portion_ways, question_line, rows
from briefbook.pages.parts.common import bullets, heading, paragraph
from briefbook.pages.tree import Block, Here, Page
from briefbook.pages.wanted import Addresses, is_wanted

LATEST_MONTHS = 12
"""How much of a large timeline stands on its first page, as far as a page can hold it."""

TIMELINE = "timeline"


@dataclass(frozen=True, slots=True)
class _Part:
    """One page of the timeline: what stands on it and how it is called."""

    address: str
    title: str
    gist: str
    find: str
    """What its text field looks through."""
    events: tuple[Event, ...]
    drawn: tuple[Event, ...]
    """What the drawing shows, with that to which it leads on."""
    ways: tuple[Block, ...] = ()


def pages(site: Site, only: Addresses = None) -> Iterator[Page]:
    """The timeline on as many pages as it needs."""
    parts = site.corpus.events_by_time
    if is_wanted(TIMELINE, only):
        yield _page(site, _latest(site, parts) if parts else _all(site))
    for part in parts:
        if is_wanted(address_of(part.name), only):
            yield _page(site, _of(site, parts, part))


def where(corpus: Corpus, event: Event) -> Here:
    """The place in the timeline where an event stands for good."""
    return Here(address_of(corpus.portion_of_event.get(event.id, "")), f"event-{event.id}")


def address_of(portion: str) -> str:
    """The address of a portion, and of the first page."""
    return f"{TIMELINE}/{portion}" if portion else TIMELINE


def months_of(site: Site) -> Callable[[date], Here | None]:
    """Where in the timeline a time is told of that begins on a certain day."""
    headings: dict[Period, Here] = {}
    for event in site.corpus.events_in_order:
        period = period_of(event)
        # Of several headings in a month, as `May 2025` and `About May 2025`, the first counts.
        if period and period not in headings:
            there = where(site.corpus, event).address
            headings[period] = Here(there, _anchor(heading_of(event)))
    periods = sorted(headings)

    def place(day: date) -> Here | None:
        # Month 0 is a year as a whole and sorts before January: a year's tick leads there.
        first = Period(day.year, day.month if day.month > 1 else 0)
        # Where nothing happened that month, the next one of the same year.
        at = bisect_left(periods, first)
        if at == len(periods) or periods[at].year != day.year:
            return None
        return headings[periods[at]]

    return place


def _all(site: Site) -> _Part:
    events = tuple(site.corpus.events.values())
    title, gist, find = (site.say(f"timeline.{key}") for key in ("title", "gist", "find"))
    return _Part(TIMELINE, title, gist, find, events, events)


def _latest(site: Site, parts: Sequence[Portion[Event]]) -> _Part:
    """As many of the latest months as a page can hold."""
    months, shown = site.once(_months_that_fit)
    gist, find = ("gist_latest", "find_latest") if months else ("gist_parts", "find")
    return _Part(
        TIMELINE,
        site.say("timeline.title"),
        site.say(f"timeline.{gist}", months),
        site.say(f"timeline.{find}", months),
        shown,
        shown or tuple(site.corpus.events.values()),
        portion_ways.years(site, TIMELINE, parts, first=_called(site, months)),
    )


def _called(site: Site, months: int) -> str:
    """What the first page is called beside the others."""
    return site.say("timeline.latest", months) if months else site.say("timeline.title")


def _months_that_fit(site: Site) -> tuple[int, tuple[Event, ...]]:
    return months_that_fit(site.corpus)


def months_that_fit(corpus: Corpus) -> tuple[int, tuple[Event, ...]]:
    """How many of the latest months the first page of a large timeline has, and their events."""
    for months in range(LATEST_MONTHS, 0, -1):
        shown = latest(corpus.events.values(), months)
        if len(shown) <= portions.EVENTS:
            return months, shown
    return 0, ()


def _of(site: Site, parts: Sequence[Portion[Event]], part: Portion[Event]) -> _Part:
    name = portion_ways.name(site.language, part)
    kind = "undated" if part.period is None else "year"
    gist = "month" if part.period and part.period.month else kind
    if gist == "year" and len(part.everything) > portions.EVENTS:
        gist = "months"
    months, _ = site.once(_months_that_fit)
    return _Part(
        address_of(part.name),
        name if part.period is None else site.say("timeline.title_year", year=name),
        site.say(f"timeline.gist_{gist}", year=name),
        site.say(f"timeline.find_{kind}", year=name),
        part.entries,
        part.entries if part.part > 1 else part.everything,
        portion_ways.years(site, TIMELINE, parts, part, _called(site, months)),
    )


def _page(site: Site, part: _Part) -> Page:
    blocks: list[Block] = [*common.above(part.title, part.gist), *part.ways]
    blocks += chart.section(site, part.drawn, site.once(months_of))
    months = by_period(part.events)
    if len(part.events) > 1:
        blocks.append(filters.of_events(site, months, part.find))
    for group in months:
        title = dates.words(site.language, group.when) if group.when else site.say("dates.no_date")
        blocks.append(heading(title, _anchor(group.when)))
        blocks.append(bullets(rows.timeline_entry(site, event) for event in group.events))
    if not part.events and not any(event.date for event in part.drawn):
        blocks.append(paragraph(site.say("timeline.none_dated" if part.ways else "timeline.none")))
    whole = part.address == TIMELINE
    return Page(
        address=part.address,
        title=part.title,
        description=part.gist,
        blocks=(*blocks, *_differences(site, part)),
        kind="timeline",
        kicker=() if whole else (common.link(site.say("timeline.title"), TIMELINE),),
        contents=True,
        searched=False,
        head=site.say("head.timeline") if whole else "",
    )


def _differences(site: Site, part: _Part) -> list[Block]:
    """Where accounts of these events differ, as questions that lead to their answers."""
    differences = dict.fromkeys(
        one for event in part.events for one in site.corpus.differences_of_event.get(event.id, ())
    )
    lines = [question_line.row(site, one) for one in differences]
    number = len(site.corpus.differences)
    everything = paragraph(common.link(site.say("timeline.all_differ", number), "differences"))
    if not lines:
        return [everything] if number else []
    return [heading(site.say("timeline.differ"), "differences"), bullets(lines), everything]


def _anchor(when: FuzzyDate | None) -> str:
    """The address of a heading, made of its date: `period-2025-05`, `period-2025-04-to-2025-05`."""
    if when is None:
        return "no-date"
    if when.shape == "year" and not when.doubt:
        return f"period-{when}-00"
    # `[a..b]` is some day of these, `a/b` all of them: two headings, so two addresses.
    date = str(when).replace("..", "-to-").replace("/", "-until-")
    return "period-" + "-".join(re.findall(r"\w+", date.translate(_MARKS)))


_MARKS = {ord("~"): "-about", ord("?"): "-perhaps", ord("%"): "-perhaps-about"}
