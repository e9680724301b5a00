"""Where a briefing comes from: origin, who passed it on, the article, this briefing."""

from collections.abc import Iterable, Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import comes_back
from briefbook.model.brief import Brief
from briefbook.model.evidence import Basis, ChainLink
from briefbook.pages import prose_nodes
from briefbook.pages.parts import common
from briefbook.pages.parts.common import heading, paragraph, sentence, strong
from briefbook.pages.tree import Block, Inline, Item, ListBlock, Strong, Text
from briefbook.text.language import say

Chain = tuple[ChainLink, ...]


def section(corpus: Corpus, brief: Brief) -> list[Block]:
    """Every way by which claims came into the article, the most used first."""
    used: dict[Chain, int] = {}
    for claim in brief.claims:
        used[claim.chain] = used.get(claim.chain, 0) + 1
    title = heading(say("trail.title"), "where-this-comes-from")
    if all(chain[0].id == "untraced" and len(chain) == 1 for chain in used):
        reasons = (paragraph(words, cls="note") for words in _reasons([c[0] for c in used]))
        return [title, paragraph(say("trail.untraced")), *reasons]
    ways = sorted(used.items(), key=lambda way: -way[1])
    return [title, *(block for way in ways for block in _way(corpus, brief, *way))]


def _way(corpus: Corpus, brief: Brief, chain: Chain, number: int) -> list[Block]:
    """One way as a row of steps, and what a reader must know about it."""
    blocks: list[Block] = [
        paragraph(strong(say("trail.claims", number)), cls="way"),
        ListBlock(tuple(_steps(corpus, brief, chain)), ordered=True),
    ]
    if comes_back(corpus, chain):
        blocks.append(paragraph(say("trail.circular"), cls="note"))
    bases = _bases(brief, chain[0].id)
    if not bases and (others := _by_others(corpus, chain[0].id)):
        blocks.append(paragraph(sentence("trail.rests_on", origins=others), cls="note"))
    steps: tuple[ChainLink | Basis, ...] = (*bases, *chain)
    return [*blocks, *(paragraph(words, cls="note") for words in _reasons(steps))]


def _reasons(steps: Iterable[ChainLink | Basis]) -> Iterator[tuple[Inline, ...]]:
    """Why steps are inferred, or why an origin can't be traced; each reason once."""
    given = ((step.id == "untraced", step.because) for step in steps if step.because)
    for untraced, why in dict.fromkeys(given):
        key = "trail.untraced_because" if untraced else "trail.inferred_because"
        yield sentence(key, why=prose_nodes.inlines(why))


def _steps(corpus: Corpus, brief: Brief, chain: Chain) -> list[Item]:
    origin, relays = chain[0], chain[1:]
    # The deepest first, as it happened.
    first, *later = [*_bases(brief, origin.id)[::-1], origin]
    steps = [_origin(corpus, first), *(_origin(corpus, step, "trail.retold") for step in later)]
    for relay in relays:
        steps.append(_step("trail.relay", strong_link(common.who(corpus, relay.id)), _mark(relay)))
    # Own reporting begins with the article, so that is the origin already.
    if origin.id != "own":
        outlet = strong_link(common.publisher(corpus, brief))
        steps.append(_step("trail.article", outlet, _published(brief)))
    read = say("trail.read", day=common.when(brief.read, None))
    return [*steps, _step("trail.briefing", strong(say("trail.this_briefing")), read)]


def _bases(brief: Brief, origin: str) -> list[Basis]:
    """What an origin rests on, step by step, as far as this article says."""
    below = {told.id: told.rests_on for told in brief.events if told.rests_on}
    found: list[Basis] = []
    # Taken out, so that events which rest on one another come to an end.
    while basis := below.pop(origin, None):
        found.append(basis)
        origin = basis.id
    return found


def _by_others(corpus: Corpus, origin: str) -> tuple[Inline, ...]:
    """What it rests on as other articles tell it."""
    event = corpus.events.get(origin)
    return common.joined(common.origin(corpus, id) for id in event.rests_on) if event else ()


def _origin(corpus: Corpus, step: ChainLink | Basis, label: str = "trail.origin") -> Item:
    if step.id == "untraced":
        return _step(label, Strong((Text(say("trail.no_source")),), ("missing",)), "")
    if step.id == "own":
        return _step(label, strong(say("trail.own")), say("trail.own_told"))
    event = corpus.events.get(step.id)
    if event is None:
        return _step(label, strong_link(common.who(corpus, step.id)), _mark(step))
    told = common.when_event(event) if event.date else say("trail.no_date")
    more = say("trail.date_inferred_link", date=told) if step.inferred else told
    return _step(label, strong_link(common.event(event)), more)


def strong_link(link: Inline) -> Strong:
    """A link that carries weight."""
    return Strong((link,))


def _step(label: str, name: Inline, more: str) -> Item:
    blocks: list[Block] = [paragraph(say(label), cls="step"), paragraph(name)]
    return Item((*blocks, paragraph(more, cls="meta")) if more else tuple(blocks))


def _published(brief: Brief) -> str:
    when = common.when(brief.published, brief.published_because)
    return when if brief.published else say("trail.no_date")


def _mark(step: ChainLink | Basis) -> str:
    return say("trail.inferred") if step.inferred else ""
