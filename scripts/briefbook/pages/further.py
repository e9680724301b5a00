"""The pages beside that of a record: what it has too much of, by the time when we read of it.

    actors/council              the newest of each list, and the way to the years
    actors/council/2023         all that we read in 2023
    actors/council/2024         its months, where that is too much for a page
    actors/council/2024-05

The day we read an article never changes, so what stood at an address stays there.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event, Telling
from briefbook.corpus.portions import Portion, month_of, portions
from briefbook.corpus.records import Difference, Statement
from briefbook.model.brief import Brief
from briefbook.pages.context import Site
from briefbook.pages.parts import common, portion_ways
from briefbook.pages.parts.common import heading, paragraph
from briefbook.pages.tree import Block, Page

MOST = 50
"""How many of each list stand on the page of a record."""
TOGETHER = 100
"""How many entries of all its lists stand on a page beside it: 10 to 25 KB on their way."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of a record, all of it."""

    anchor: str
    title: str
    """The key of its words."""
    items: Sequence[Any]
    show: Callable[[Site, Sequence[Any]], Block]
    most: int = 0
    """How many of them stand on the page of the record; as many as of most lists, where it is 0."""


Lists = tuple[Listed, ...]
Entry = tuple[Listed, Any]


def by_time(corpus: Corpus, lists: Lists) -> tuple[Portion[Entry], ...]:
    """All that stands in these lists, in portions; none where the page of the record has it all."""
    if all(len(each.items) <= (each.most or MOST) for each in lists):
        return ()
    dated = [(read_on(corpus, item), each, item) for each in lists for item in each.items]
    dated.sort(key=lambda entry: entry[0])
    return tuple(
        Portion(
            part.name,
            part.period,
            tuple(entry[1:] for entry in part.entries),
            tuple(entry[1:] for entry in part.everything),
            part.part,
        )
        for part in portions(dated, lambda entry: month_of(entry[0]), TOGETHER)
    )


def read_on(corpus: Corpus, item: Any) -> date:
    """The day on which we first read of it."""
    days = (corpus.read_on(id) for id in _briefs(item))
    return min(day for day in days if day)


def _briefs(item: Any) -> Sequence[str]:
    if isinstance(item, Brief):
        return (item.id,)
    if isinstance(item, Statement | Telling):
        return (item.brief.id,)
    if isinstance(item, Event):
        return [telling.brief.id for telling in item.tellings]
    assert isinstance(item, Difference)
    return item.briefs


def ways(site: Site, base: str, lists: Lists) -> tuple[Block, ...]:
    """The way to all of it, at the foot of a page; nothing where the page has it all."""
    parts = by_time(site.corpus, lists)
    if not parts:
        return ()
    title = heading(site.say("further.title"), "by-year", searched=False)
    gist = paragraph(site.say("further.gist"), cls="meta")
    return title, gist, *portion_ways.years(site, base, parts)


def cut(site: Site, entries: Sequence[Any], most: int = 0) -> list[Block]:
    """A word on how many of a list there are, where not all are shown."""
    shown = most or MOST
    if len(entries) <= shown:
        return []
    return [paragraph(site.say("named.cut", len(entries), shown=shown), cls="meta")]


def pages(site: Site, base: str, title: str, kind: str, lists: Lists) -> Iterator[Page]:
    """Every page beside the one at the `base`, which is called `title`."""
    parts = by_time(site.corpus, lists)
    for part in parts:
        yield _page(site, base, title, kind, parts, part)


def _page(
    site: Site,
    base: str,
    title: str,
    kind: str,
    parts: Sequence[Portion[Entry]],
    part: Portion[Entry],
) -> Page:
    name = portion_ways.name(site.language, part)
    called = site.say("further.read_in", title=title, period=name)
    gist = site.say("further.page_gist", period=name)
    return Page(
        address=f"{base}/{part.name}",
        title=called,
        description=gist,
        blocks=(
            *common.above(called, gist),
            *portion_ways.years(site, base, parts, part),
            *(block for each, items in _grouped(part) for block in _list(site, each, items)),
        ),
        kind=kind,
        kicker=(common.link(title, base),),
        searched=False,
    )


def _grouped(part: Portion[Entry]) -> list[tuple[Listed, list[Any]]]:
    """The entries of a page by their lists."""
    groups: dict[str, tuple[Listed, list[Any]]] = {}
    for each, item in part.entries:
        groups.setdefault(each.anchor, (each, []))[1].append(item)
    return list(groups.values())


def _list(site: Site, each: Listed, items: Sequence[Any]) -> tuple[Block, ...]:
    title = heading(site.say(each.title), each.anchor, searched=False)
    return title, each.show(site, items)
