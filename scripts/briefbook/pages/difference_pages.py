"""The pages of all differences, and those of the accounts where a difference has too many."""

from collections.abc import Iterator, Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.portions import Portion
from briefbook.corpus.records import Difference
from briefbook.pages import further
from briefbook.pages.context import Site
from briefbook.pages.differences import base_of, box, lists_of
from briefbook.pages.parts import common, portion_ways
from briefbook.pages.parts.common import paragraph, sentence
from briefbook.pages.parts.question_line import DIFFERENCES, ask
from briefbook.pages.tree import Block, Page
from briefbook.pages.wanted import Addresses, is_wanted

NEWEST = 20
"""How many of a great many differences stand on the first page."""


def pages(site: Site, only: Addresses = None) -> Iterator[Page]:
    """All differences on as many pages as they need, then the accounts of those with too many."""
    parts = site.corpus.differences_by_time
    if is_wanted(DIFFERENCES, only):
        yield _first(site, parts)
    for part in parts:
        address = f"{DIFFERENCES}/{part.name}"
        if not is_wanted(address, only):
            continue
        name = portion_ways.name(site.language, part)
        called = site.say("differences.title_part", period=name)
        told = site.say("differences.gist_part", period=name)
        ways = portion_ways.years(site, DIFFERENCES, parts, part)
        yield _page(site, address, called, told, part.entries, ways)
    for one in site.corpus.differences:
        base, lists = base_of(one), lists_of(site.corpus, one)
        yield from further.pages(site, base, ask(site, one), "differences", lists, only)


def _first(site: Site, parts: Sequence[Portion[Difference]]) -> Page:
    title, gist = site.say("differences.title"), site.say("differences.gist")
    if not parts:
        return _page(site, DIFFERENCES, title, gist, site.corpus.differences)
    # Those that came last are those of which we first read last.
    newest = tuple(one for part in parts for one in part.entries)[: -NEWEST - 1 : -1]
    told = site.say("differences.gist_newest", len(site.corpus.differences), shown=len(newest))
    ways = portion_ways.years(site, DIFFERENCES, parts)
    return _page(site, DIFFERENCES, title, told, newest, ways)


def accounts_addresses(corpus: Corpus, difference: Difference) -> Iterator[str]:
    """The addresses of the pages of its accounts, where it has too many."""
    for part in further.parts_of(corpus, lists_of(corpus, difference)):
        yield f"{base_of(difference)}/{part.name}"


def _page(
    site: Site,
    address: str,
    title: str,
    gist: str,
    differences: Sequence[Difference],
    ways: tuple[Block, ...] = (),
) -> Page:
    blocks: list[Block] = [*common.above(title, gist), *ways]
    for difference in differences:
        blocks += box(site, difference, level=2)
        links = (common.by_publisher(site, id) for id in difference.briefs)
        line = common.first_of(site.language, links, len(difference.briefs))
        blocks.append(
            paragraph(sentence(site.language, "differences.briefings", briefings=line), cls="meta")
        )
    if not differences:
        blocks.append(paragraph(site.say("differences.none")))
    whole = address == DIFFERENCES
    return Page(
        address=address,
        title=title,
        description=gist,
        blocks=tuple(blocks),
        kind="differences",
        kicker=() if whole else (common.link(site.say("differences.title"), DIFFERENCES),),
        contents=True,
        searched=False,
    )
