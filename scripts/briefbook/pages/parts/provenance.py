"""Where a briefing comes from: origin, who passed it on, the article, this briefing.

chain: [talk, wire], and the account of `talk` rests on `report`

  Origin          Told again     Passed on by    The article    This briefing
  the report  ->  the talk   ->  the wire    ->  Courier    ->  read on 20 May
"""

from collections.abc import Iterable, Iterator

from briefbook.corpus.origins import comes_back
from briefbook.model.brief import Brief
from briefbook.model.evidence import Basis, ChainLink
from briefbook.pages import prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.parts import common, dating
from briefbook.pages.parts.common import heading, paragraph, sentence, strong
from briefbook.pages.tree import Block, Inline, Item, ListBlock, Strong, Text
from briefbook.text.language import Language

Chain = tuple[ChainLink, ...]


def section(site: Site, brief: Brief) -> list[Block]:
    """Every way by which claims came into the article, the most used first."""
    used: dict[Chain, int] = {}
    for claim in brief.claims:
        used[claim.chain] = used.get(claim.chain, 0) + 1
    title = heading(site.say("trail.title"), "where-this-comes-from")
    if all(chain[0].id == "untraced" and len(chain) == 1 for chain in used):
        reasons = (
            paragraph(words, cls="note") for words in _reasons(site.language, [c[0] for c in used])
        )
        return [title, paragraph(site.say("trail.untraced")), *reasons]
    ways = sorted(used.items(), key=lambda way: -way[1])
    return [title, *(block for way in ways for block in _way(site, brief, *way))]


def _way(site: Site, brief: Brief, chain: Chain, number: int) -> list[Block]:
    """One way as a row of steps, and what a reader must know about it."""
    blocks: list[Block] = [
        paragraph(strong(site.say("trail.claims", number)), cls="way"),
        ListBlock(tuple(_steps(site, brief, chain)), ordered=True),
    ]
    if comes_back(site.corpus, chain):
        blocks.append(paragraph(site.say("trail.circular"), cls="note"))
    bases = _bases(brief, chain[0].id)
    if not bases:
        blocks += (paragraph(words, cls="note") for words in _by_others(site, chain[0].id))
    steps: tuple[ChainLink | Basis, ...] = (*bases, *chain)
    return [*blocks, *(paragraph(words, cls="note") for words in _reasons(site.language, steps))]


def _reasons(
    language: Language, steps: Iterable[ChainLink | Basis]
) -> Iterator[tuple[Inline, ...]]:
    """Why steps are inferred, or why an origin can't be traced; each reason once."""
    given = ((step.id == "untraced", step.because) for step in steps if step.because)
    for untraced, why in dict.fromkeys(given):
        key = "trail.untraced_because" if untraced else "trail.inferred_because"
        yield sentence(language, key, why=prose_nodes.inlines(why))


def _steps(site: Site, brief: Brief, chain: Chain) -> list[Item]:
    origin, relays = chain[0], chain[1:]
    # The deepest first, as it happened.
    first, *later = [*_bases(brief, origin.id)[::-1], origin]
    own = _own(site, brief) if origin.id == "own" else None
    steps = [
        own or _origin(site, first),
        *(_origin(site, step, "trail.retold") for step in later),
    ]
    for relay in relays:
        steps.append(
            _step(
                site.language,
                "trail.relay",
                strong_link(common.who(site, relay.id)),
                _mark(site.language, relay),
            )
        )
    # Own reporting begins with the article, so that is the origin already; but for a copy.
    if origin.id != "own" or _first_outlet(site, brief) != brief.publisher:
        outlet = strong_link(common.publisher(site, brief))
        steps.append(
            _step(site.language, "trail.article", outlet, _published(site.language, brief))
        )
    read = site.say("trail.read", day=dating.when(site.language, brief.read, None))
    return [
        *steps,
        _step(site.language, "trail.briefing", strong(site.say("trail.this_briefing")), read),
    ]


def _bases(brief: Brief, origin: str) -> list[Basis]:
    """What an origin rests on, step by step, as far as this article says."""
    below = {account.id: account.rests_on for account in brief.events if account.rests_on}
    bases: list[Basis] = []
    # Taken out, so that events which rest on one another come to an end.
    while basis := below.pop(origin, None):
        bases.append(basis)
        origin = basis.id
    return bases


def _by_others(site: Site, origin: str) -> Iterator[tuple[Inline, ...]]:
    """What it rests on as other articles tell it, or as we infer from them; a sentence for each."""
    event = site.corpus.events.get(origin)
    for id in event.rests_on if event else ():
        key = (
            "trail.rests_on_inferred" if event and id in event.inferred_basis else "trail.rests_on"
        )
        yield sentence(site.language, key, origin=common.origin(site, id))


def _origin(site: Site, step: ChainLink | Basis, label: str = "trail.origin") -> Item:
    if step.id == "untraced":
        return _step(
            site.language, label, Strong((Text(site.say("trail.no_source")),), ("missing",)), ""
        )
    event = site.corpus.events.get(step.id)
    if event is None:
        return _step(
            site.language, label, strong_link(common.who(site, step.id)), _mark(site.language, step)
        )
    when = dating.when_alone(site.language, event) if event.date else site.say("trail.no_date")
    more = site.say("trail.date_inferred_link", date=when) if step.inferred else when
    return _step(site.language, label, strong_link(common.event(event)), more)


def _own(site: Site, brief: Brief) -> Item:
    """The outlet's own reporting or view; of a copy that of the outlet that wrote it."""
    first = _first_outlet(site, brief)
    itself = first == brief.publisher
    outlet = strong(site.say("trail.own")) if itself else strong_link(common.who(site, first))
    return _step(site.language, "trail.origin", outlet, site.say("trail.own_told"))


def _first_outlet(site: Site, brief: Brief) -> str:
    """Who published first what the article says."""
    return site.corpus.originals[brief.id].publisher


def strong_link(link: Inline) -> Strong:
    """A link that carries weight."""
    return Strong((link,))


def _step(language: Language, label: str, name: Inline, more: str) -> Item:
    blocks: list[Block] = [paragraph(language.say(label), cls="step"), paragraph(name)]
    return Item((*blocks, paragraph(more, cls="meta")) if more else tuple(blocks))


def _published(language: Language, brief: Brief) -> str:
    when = dating.when(language, brief.published, brief.published_because)
    return when if brief.published else language.say("trail.no_date")


def _mark(language: Language, step: ChainLink | Basis) -> str:
    return language.say("trail.inferred") if step.inferred else ""
