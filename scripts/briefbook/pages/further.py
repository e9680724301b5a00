"""The pages beside that of a record: what it has too much of, by the time when we read of it.

    actors/council           the newest of each list, and the way to the parts
    actors/council/part-1    all of the first thirty briefs in which it comes up
    actors/council/part-2    of the next thirty, and so on

The day we read an article never changes, and parts are counted from the oldest: one that is full
keeps its briefs and its address.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.portions import month_of
from briefbook.corpus.records import Difference
from briefbook.model.brief import Brief
from briefbook.pages import dates
from briefbook.pages.context import Site
from briefbook.pages.parts import common
from briefbook.pages.parts.common import bullets, heading, inline, link, paragraph
from briefbook.pages.tree import Block, Details, Inline, Page
from briefbook.pages.wanted import Addresses, is_wanted

MOST = 50
"""How many of each list stand on the page of a record."""
TOGETHER = 30
"""How many briefs a part holds, with all that the lists have of them: 5 to 25 KB on its way."""


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
Key = tuple[date, str]
"""The order of briefs: by the day we read the article, then by id."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one part holds."""

    number: int
    first: date
    last: date
    """Between these days we read the articles of its briefs."""
    lists: tuple[tuple[Listed, list[Any]], ...]

    @property
    def name(self) -> str:
        """The end of its address."""
        return f"part-{self.number}"


def parts_of(corpus: Corpus, lists: Lists) -> tuple[Part, ...]:
    """All that stands in these lists, in parts; none where the page of the record has it all."""
    if all(len(each.items) <= (each.most or MOST) for each in lists):
        return ()
    keyed = [[(_key(corpus, item), item) for item in each.items] for each in lists]
    keys = sorted({key for entries in keyed for key, _ in entries})
    part_of = {key: at // TOGETHER for at, key in enumerate(keys)}
    held: list[list[list[Any]]] = [[[] for _ in lists] for _ in range(0, len(keys), TOGETHER)]
    for at, entries in enumerate(keyed):
        for key, item in entries:
            held[part_of[key]][at].append(item)
    return tuple(_part(number, keys, lists, items) for number, items in enumerate(held))


def _part(at: int, keys: Sequence[Key], lists: Lists, items: list[list[Any]]) -> Part:
    held = keys[at * TOGETHER :][:TOGETHER]
    pairs = zip(lists, items, strict=True)
    return Part(
        at + 1, held[0][0], held[-1][0], tuple((each, some) for each, some in pairs if some)
    )


def _key(corpus: Corpus, item: Any) -> Key:
    """The brief in which we first read of it."""
    if isinstance(item, Event):
        return min(_read(telling.brief) for telling in item.tellings)
    if isinstance(item, Difference):
        return min(_read(corpus.briefs[id]) for id in item.briefs)
    return _read(item if isinstance(item, Brief) else item.brief)


def _read(brief: Brief) -> Key:
    day = brief.read.earliest
    assert day is not None, "the day we read an article is a day"
    return day, brief.id


def ways(site: Site, base: str, lists: Lists) -> tuple[Block, ...]:
    """The way to all of it, at the foot of a page; nothing where the page has it all."""
    parts = parts_of(site.corpus, lists)
    if not parts:
        return ()
    title = heading(site.say("further.title"), "all-parts", searched=False)
    return title, paragraph(site.say("further.gist"), cls="meta"), _all(site, base, parts)


def _all(site: Site, base: str, parts: Sequence[Part]) -> Block:
    lines = ((paragraph(link(_name(site, part), f"{base}/{part.name}")),) for part in parts[::-1])
    return Details(site.say("further.parts", len(parts)), (bullets(lines),), "archive")


def _name(site: Site, part: Part) -> str:
    """A part by its number and the months it holds."""
    first, last = (
        dates.period(site.language, month)
        for day in (part.first, part.last)
        if (month := month_of(day))
    )
    key = "search.part_month" if first == last else "search.part"
    return site.say(key, part=part.number, first=first, last=last)


def cut(site: Site, entries: Sequence[Any], most: int = 0) -> list[Block]:
    """A word on how many of a list there are, where not all are shown."""
    shown = most or MOST
    if len(entries) <= shown:
        return []
    return [paragraph(site.say("named.cut", len(entries), shown=shown), cls="meta")]


def pages(
    site: Site, base: str, title: str, kind: str, lists: Lists, only: Addresses = None
) -> Iterator[Page]:
    """Every page beside the one at the `base`, which is called `title`."""
    parts = parts_of(site.corpus, lists)
    for part in parts:
        if is_wanted(f"{base}/{part.name}", only):
            yield _page(site, base, title, kind, parts, part)


def _page(site: Site, base: str, title: str, kind: str, parts: Sequence[Part], part: Part) -> Page:
    called = site.say("further.called", title=title, part=part.number)
    gist = site.say("further.part_gist", part=_name(site, part))
    blocks = [block for each, items in part.lists for block in _list(site, each, items)]
    return Page(
        address=f"{base}/{part.name}",
        title=called,
        description=gist,
        blocks=(
            *common.above(called, gist),
            *blocks,
            paragraph(_beside(site, base, part, len(parts))),
            _all(site, base, parts),
        ),
        kind=kind,
        kicker=(link(title, base),),
        searched=False,
    )


def _beside(site: Site, base: str, part: Part, last: int) -> tuple[Inline, ...]:
    """The way to the part before and the one behind."""
    ways = []
    if part.number < last:
        ways.append(link(site.say("further.newer"), f"{base}/part-{part.number + 1}"))
    if part.number > 1:
        ways.append(link(site.say("further.older"), f"{base}/part-{part.number - 1}"))
    return common.rows_of(map(inline, ways), site.say("marks.dot"))


def _list(site: Site, each: Listed, items: Sequence[Any]) -> tuple[Block, ...]:
    title = heading(site.say(each.title), each.anchor, searched=False)
    return title, each.show(site, items)
