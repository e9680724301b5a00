"""The list of all briefings: the newest at its address, the others on pages of an archive.

Order and place go by the day we read the article, which never changes: the parts of the archive
are counted from the oldest, so a part that is full keeps its briefings and its address.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from briefbook.corpus.chronology import Period
from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.pages import dates, further
from briefbook.pages.context import Site
from briefbook.pages.parts import common, facets, filters
from briefbook.pages.parts.common import bullets, heading, inline, link, paragraph
from briefbook.pages.parts.teaser import teaser
from briefbook.pages.tree import Block, Controls, Details, Link, Page
from briefbook.pages.wanted import Addresses, is_wanted
from briefbook.text.language import Language

BRIEFINGS = "briefings"
AT_ONCE = 100
"""How many briefings one page lists: about 13 KB of it on its way to a reader."""


def pages(site: Site, only: Addresses = None) -> Iterator[Page]:
    """The newest briefings and the way to the older ones; then the archive, oldest part first."""
    old = old_parts(site.corpus)
    if is_wanted(BRIEFINGS, only):
        newest = site.corpus.latest(site.corpus.briefs)[:AT_ONCE]
        yield _newest(site, newest, old)
    for number, briefs in enumerate(old, start=1):
        if is_wanted(address(number), only):
            yield _old(site, briefs, number, len(old))


def old_parts(corpus: Corpus) -> list[list[Brief]]:
    """What stands in each part of the archive, newest first."""
    # newest first:  | the newest 100 | part 2, filling up | part 1, full for ever |
    older = corpus.latest(corpus.briefs)[AT_ONCE:][::-1]
    return [older[at : at + AT_ONCE][::-1] for at in range(0, len(older), AT_ONCE)]


def address(part: int) -> str:
    """The address of a part of the archive."""
    return f"{BRIEFINGS}/archive-{part}"


def _newest(site: Site, newest: Sequence[Brief], old: Sequence[Sequence[Brief]]) -> Page:
    blocks = [*_filters(site), *_list(site, newest)] or [paragraph(site.say("search.none"))]
    if old:
        blocks.append(paragraph(link(site.say("search.older"), address(len(old)))))
        lines = (
            _line(site.language, part, briefs)
            for part, briefs in reversed([*enumerate(old, start=1)])
        )
        blocks.append(Details(site.say("search.all_parts", len(old)), (bullets(lines),), "archive"))
    if site.corpus.withdrawn:
        blocks += [heading(site.say("search.withdrawn"), "withdrawn"), *_withdrawn(site)]
    title, gist = site.say("search.briefings"), site.say("search.gist")
    return _page(BRIEFINGS, title, gist, blocks, head=site.say("head.briefings"))


def _withdrawn(site: Site) -> list[Block]:
    """The first notices; the page of corrections has every one, by its day."""
    withdrawn = [*site.corpus.withdrawn.values()]
    notices = bullets((paragraph(common.briefing(brief)),) for brief in withdrawn[: further.MOST])
    cut = further.cut(site, withdrawn)
    every = paragraph(link(site.say("corrections.all"), "corrections"))
    return [notices, *cut, *([every] if cut else [])]


def _filters(site: Site) -> list[Controls]:
    """The form that narrows them, where there are several."""
    briefs = site.corpus.briefs.values()
    filed = (pair for brief in briefs for pair in facets.filed(site, brief))
    return [filters.of_briefings(site.language, len(briefs), filed)] if len(briefs) > 1 else []


def _old(site: Site, briefs: Sequence[Brief], part: int, last: int) -> Page:
    newer = address(part + 1) if part < last else BRIEFINGS
    ways = [link(site.say("search.newer"), newer)]
    if part > 1:
        ways.append(link(site.say("search.older"), address(part - 1)))
    blocks = [
        *_list(site, briefs),
        paragraph(common.rows_of(map(inline, ways), site.say("marks.dot"))),
    ]
    title = site.say("search.archive", part=part)
    kicker = (link(site.say("search.briefings"), BRIEFINGS),)
    gist = site.say("search.archive_gist")
    return _page(address(part), title, gist, blocks, kicker=kicker)


def _page(
    address: str,
    title: str,
    gist: str,
    blocks: Iterable[Block],
    head: str = "",
    kicker: tuple[Link, ...] = (),
) -> Page:
    """A page that lists briefings; a search finds those, not their list."""
    return Page(
        address=address,
        title=title,
        description=gist,
        blocks=(*common.above(title, gist), *blocks),
        kind="briefings",
        kicker=kicker,
        searched=False,
        head=head,
    )


def _list(site: Site, briefs: Sequence[Brief]) -> list[Block]:
    """Briefings under the months in which we read them."""
    blocks: list[Block] = []
    for month, group in groupby(briefs, _month):
        title = site.say("search.read_in", month=dates.period(site.language, month))
        blocks.append(heading(title, f"read-{month.year}-{month.month:02d}"))
        blocks.append(bullets(teaser(site, brief) for brief in group))
    return blocks


def _line(language: Language, part: int, briefs: Sequence[Brief]) -> tuple[Block, ...]:
    """One part of the archive by the months it holds."""
    first, last = (
        dates.period(language, _month(briefs[-1])),
        dates.period(language, _month(briefs[0])),
    )
    key = "search.part_month" if first == last else "search.part"
    return (paragraph(link(language.say(key, part=part, first=first, last=last), address(part))),)


def _month(brief: Brief) -> Period:
    day = brief.read.earliest
    assert day is not None, "the day we read an article is a day"
    return Period(day.year, day.month)
