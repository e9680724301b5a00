"""The timeline: the events of all briefings in one order, by month.

A small one is one page. A large one is a page a year, one for what has no date, and at the old
address the latest months with the way to the others. An event stands on exactly one of the pages
by year: the one its date begins in.

    up to 150 events    timeline: all
    more                timeline: the latest months | timeline/2024 | timeline/2023 | ... no-date
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from briefbook.corpus.chronology import (
    Period,
    by_period,
    by_year,
    heading_of,
    latest,
    period_of,
)
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates
from briefbook.pages.context import Site
from briefbook.pages.drawings import chart
from briefbook.pages.parts import common, filters, question_line, rows
from briefbook.pages.parts.common import bullets, heading, inline, paragraph, sentence, strong
from briefbook.pages.tree import Block, Here, Inline, Page
from briefbook.text.language import Language

AT_ONCE = 150
"""How many events one page holds before there is a page a year."""
LATEST_MONTHS = 12
"""How much of a large timeline stands on its first page."""

TIMELINE = "timeline"
UNDATED = f"{TIMELINE}/no-date"


@dataclass(frozen=True, slots=True)
class _Part:
    """One page of the timeline: what stands on it and how it is called."""

    address: str
    title: str
    short: str
    """What it is called beside the other pages."""
    gist: str
    find: str
    """What its text field looks through."""
    events: tuple[Event, ...]


def pages(site: Site) -> Iterator[Page]:
    """The timeline on as many pages as it needs."""
    if not _grown(site.corpus):
        yield _page(site, _all(site), ())
        return
    years = [
        _of_year(site.language, year, events)
        for year, events in by_year(site.corpus.events.values()).items()
    ]
    latest_months = _latest(site)
    for part in (latest_months, *years):
        yield _page(site, part, _others(site.language, (latest_months, *years), part))


def where(corpus: Corpus, event: Event) -> Here:
    """The place in the timeline where an event stands for good."""
    period = period_of(event)
    address = address_of(period.year if period else None) if _grown(corpus) else TIMELINE
    return Here(address, f"event-{event.id}")


def months_of(site: Site) -> Callable[[date], Here | None]:
    """Where in the timeline a time is told of that begins on a certain day."""
    headings: dict[Period, str] = {}
    for event in site.corpus.events_in_order:
        period = period_of(event)
        # Of several headings in a month, as `May 2025` and `About May 2025`, the first counts.
        if period and period not in headings:
            headings[period] = _anchor(heading_of(event))
    periods = sorted(headings)

    def place(day: date) -> Here | None:
        # Month 0 is a year as a whole and sorts before January: a year's tick leads there.
        first = Period(day.year, day.month if day.month > 1 else 0)
        # Where nothing happened that month, the next one of the same year.
        at = bisect_left(periods, first)
        if at == len(periods) or periods[at].year != day.year:
            return None
        address = address_of(day.year) if _grown(site.corpus) else TIMELINE
        return Here(address, headings[periods[at]])

    return place


def _grown(corpus: Corpus) -> bool:
    return len(corpus.events) > AT_ONCE


def address_of(year: int | None) -> str:
    """The address of a year's page, or of the page for what has no date."""
    return UNDATED if year is None else f"{TIMELINE}/{year:04}"


def _all(site: Site) -> _Part:
    return _Part(
        address=TIMELINE,
        title=site.say("timeline.title"),
        short="",
        gist=site.say("timeline.gist"),
        find=site.say("timeline.find"),
        events=tuple(site.corpus.events.values()),
    )


def _latest(site: Site) -> _Part:
    return _Part(
        address=TIMELINE,
        title=site.say("timeline.title"),
        short=site.say("timeline.latest", LATEST_MONTHS),
        gist=site.say("timeline.gist_latest", LATEST_MONTHS),
        find=site.say("timeline.find_latest", LATEST_MONTHS),
        events=latest(site.corpus.events.values(), LATEST_MONTHS),
    )


def _of_year(language: Language, year: int | None, events: tuple[Event, ...]) -> _Part:
    kind = "undated" if year is None else "year"
    return _Part(
        address=address_of(year),
        title=language.say(f"timeline.title_{kind}", year=year),
        short=language.say("dates.no_date") if year is None else f"{year:04}",
        gist=language.say(f"timeline.gist_{kind}", year=year),
        find=language.say(f"timeline.find_{kind}", year=year),
        events=events,
    )


def _page(site: Site, part: _Part, others: tuple[Inline, ...]) -> Page:
    blocks: list[Block] = [*common.above(part.title, part.gist)]
    if others:
        blocks.append(paragraph(others, cls="years"))
    blocks += chart.section(site, part.events, site.once(months_of))
    months = by_period(part.events)
    if len(part.events) > 1:
        blocks.append(filters.of_events(site, months, part.find))
    for group in months:
        title = dates.words(site.language, group.when) if group.when else site.say("dates.no_date")
        blocks.append(heading(title, _anchor(group.when)))
        blocks.append(bullets(rows.timeline_entry(site, event) for event in group.events))
    if not part.events:
        blocks.append(paragraph(site.say("timeline.none_dated" if others else "timeline.none")))
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


def _others(language: Language, parts: Sequence[_Part], here: _Part) -> tuple[Inline, ...]:
    """The way to every other part, newest first; the one the reader is on is no link."""
    newest, *years = parts
    rows = [inline(_to(newest, here))]
    # Reversed, so that what has no date comes last.
    for part in sorted(years, key=lambda part: (part.address != UNDATED, part.address))[::-1]:
        way = _to(part, here)
        rows.append(sentence(language, "timeline.year", len(part.events), year=way))
    return sentence(
        language, "timeline.years", years=common.rows_of(rows, language.say("marks.dot"))
    )


def _to(part: _Part, here: _Part) -> Inline:
    return strong(part.short) if part is here else common.link(part.short, part.address)


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
