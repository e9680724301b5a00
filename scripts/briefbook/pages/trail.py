"""Where a briefing comes from: origin → passed on by → article → this briefing."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import loops
from briefbook.model.brief import Brief
from briefbook.model.evidence import ChainLink
from briefbook.pages import parts
from briefbook.pages.parts import bullets, heading, inline, paragraph, sentence
from briefbook.text import prose
from briefbook.text.language import say
from briefbook.tree import Block, Inline, Strong, Text

Chain = tuple[ChainLink, ...]


def section(corpus: Corpus, brief: Brief) -> list[Block]:
    """Every way by which claims came into the article, the most used first."""
    used: dict[Chain, int] = {}
    for claim in brief.claims:
        used[claim.chain] = used.get(claim.chain, 0) + 1
    title = heading(say("trail.title"), "where-this-comes-from")
    if all(chain[0].id == "untraced" and len(chain) == 1 for chain in used):
        return [title, paragraph(say("trail.untraced"))]
    ways = sorted(used.items(), key=lambda way: -way[1])
    return [title, bullets(_way(corpus, brief, chain, number) for chain, number in ways)]


def _way(corpus: Corpus, brief: Brief, chain: Chain, number: int) -> tuple[Block, ...]:
    blocks: list[Block] = [
        paragraph(_steps(corpus, brief, chain), cls="chain"),
        paragraph(say("count.claims", number), cls="evidence"),
    ]
    if loops(corpus, chain):
        blocks.append(paragraph(say("trail.loop")))
    reasons = dict.fromkeys(step.because for step in chain if step.because)
    blocks += (paragraph(sentence("trail.inferred", why=prose.inlines(why))) for why in reasons)
    return tuple(blocks)


def _steps(corpus: Corpus, brief: Brief, chain: Chain) -> tuple[Inline, ...]:
    origin, relays = chain[0], chain[1:]
    steps = [_origin(corpus, origin)]
    for index, relay in enumerate(relays):
        step = inferred(inline(parts.who(corpus, relay.id)), relay.inferred)
        steps.append(step if index else sentence("trail.passed_on", who=step))
    if origin.id != "own":
        steps.append(inline(parts.publisher(corpus, brief)))
    return parts.rows_of([*steps, inline(say("trail.here"))], say("marks.step"))


def _origin(corpus: Corpus, step: ChainLink) -> tuple[Inline, ...]:
    if step.id == "untraced":
        return inline(Strong((Text(say("trail.missing")),), ("missing",)))
    if step.id == "own":
        return inline(say("trail.own"))
    return inferred(inline(parts.event(corpus.events[step.id])), step.inferred)


def inferred(step: tuple[Inline, ...], so: bool) -> tuple[Inline, ...]:
    """A step, marked where an editor inferred it."""
    return sentence("trail.inferred_step", step=step) if so else step
