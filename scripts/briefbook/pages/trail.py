"""Where a briefing comes from: origin → passed on by → article → this briefing."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import loops
from briefbook.model.brief import Brief
from briefbook.model.evidence import ChainLink
from briefbook.pages import parts
from briefbook.pages.parts import bullets, heading, inline, paragraph, strong
from briefbook.pages.words import count
from briefbook.text import prose
from briefbook.tree import Block, Inline, Strong, Text

Chain = tuple[ChainLink, ...]


def section(corpus: Corpus, brief: Brief) -> list[Block]:
    """Every way by which claims came into the article, the most used first."""
    used: dict[Chain, int] = {}
    for claim in brief.claims:
        used[claim.chain] = used.get(claim.chain, 0) + 1
    title = heading("Where this comes from", "where-this-comes-from")
    if all(chain[0].id == "untraced" and len(chain) == 1 for chain in used):
        return [title, paragraph("The article does not say where this comes from.")]
    ways = sorted(used.items(), key=lambda way: -way[1])
    return [title, bullets(_way(corpus, brief, chain, number) for chain, number in ways)]


def _way(corpus: Corpus, brief: Brief, chain: Chain, number: int) -> tuple[Block, ...]:
    blocks: list[Block] = [
        paragraph(_steps(corpus, brief, chain), cls="chain"),
        paragraph(count(number, "claim"), cls="evidence"),
    ]
    if loops(corpus, chain):
        blocks.append(paragraph("This chain comes back to its own speaker; it counts once."))
    reasons = dict.fromkeys(step.because for step in chain if step.because)
    blocks += (paragraph(strong("Inferred."), " ", prose.inlines(why)) for why in reasons)
    return tuple(blocks)


def _steps(corpus: Corpus, brief: Brief, chain: Chain) -> tuple[Inline, ...]:
    origin, relays = chain[0], chain[1:]
    steps = [_origin(corpus, origin)]
    for index, relay in enumerate(relays):
        lead = "" if index else "passed on by "
        steps.append(inline(lead, parts.who(corpus, relay.id), _mark(relay)))
    if origin.id != "own":
        steps.append(inline(parts.publisher(corpus, brief)))
    return parts.rows_of([*steps, inline("this briefing")], " → ")


def _origin(corpus: Corpus, step: ChainLink) -> tuple[Inline, ...]:
    if step.id == "untraced":
        return inline(Strong((Text("Missing link: no source named"),), ("missing",)))
    if step.id == "own":
        return inline("The outlet’s own reporting or view")
    return inline(parts.event(corpus.events[step.id]), _mark(step))


def _mark(step: ChainLink) -> str:
    return " (inferred)" if step.inferred else ""
