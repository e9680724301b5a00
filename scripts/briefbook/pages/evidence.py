"""The evidence line of a claim: marker, speaker, sources, and whether accounts differ."""

from collections.abc import Iterable, Iterator
from itertools import islice

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.markers import makers, marker
from briefbook.corpus.records import Difference, Marker, Origins, Statement
from briefbook.pages import parts, questions
from briefbook.pages.parts import inline, paragraph, sentence
from briefbook.pages.words import corroboration
from briefbook.text.language import say
from briefbook.tree import Block, Details, Inline, Strong, Text

CHIPS = 4
"""Sources that are shown at once."""
FOLDED = 40
"""Sources that are folded behind them; the rest is counted."""


def line(corpus: Corpus, row: Statement) -> tuple[Inline, ...]:
    """All that stands behind a claim, in the order a reader asks for it."""
    found = marker(corpus, row)
    return parts.rows_of(
        [
            inline(badge(found, row)),
            speaker(corpus, row),
            chips(corpus, row),
            differs(corpus, found.differences),
        ],
        say("marks.space"),
    )


def badge(found: Marker, row: Statement) -> Strong:
    """The marker in words; its class only repeats them in colour and shape."""
    return Strong((Text(told(found, row)),), (found.kind,))


def told(found: Marker, row: Statement) -> str:
    """`3 outlets, 1–2 origins`, or why there is no more to count."""
    if found.kind not in ("view", "solo"):
        return corroboration(found.origins)
    unnamed = [say("evidence.no_speaker")] if row.claim.quote and row.claim.quote.unnamed else []
    if found.kind == "view":
        own = row.claim.chain[0].id == "own"
        words = [say("evidence.outlets_view" if own else "evidence.a_view"), *unnamed]
    else:
        words = [*_solo(found), *unnamed, *([say("evidence.part")] if row.claim.part else [])]
    return say("marks.comma").join(words)


def _solo(found: Marker) -> list[str]:
    words = [say("count.outlets", len(found.origins.outlets))]
    if found.origins.roots[:1] and found.origins.roots[0].kind == "untraced":
        words.append(say("evidence.no_origin"))
    return words


def total(found: Origins) -> Strong:
    """The count of a whole event or point."""
    kind = "several" if found.low > 1 else "one" if len(found.outlets) > 1 else "solo"
    return Strong((Text(corroboration(found)),), (kind,))


def of_event(corpus: Corpus, event: Event) -> tuple[Inline, ...]:
    """What stands behind an event: its count, its sources, and whether accounts differ."""
    shown = event.tellings[:CHIPS]
    sources: list[Inline] = [parts.source(corpus, told.brief, told.account) for told in shown]
    if more := len(event.tellings) - len(shown):
        words, there = say("timeline.more", more), f"events/{event.id}"
        sources.append(parts.link(words, there, "accounts", more=event.title))
    space = say("marks.space")
    differing = corpus.differences_of_event.get(event.id, ())
    count = total(corpus.origins_of_event[event.id])
    rows = [(count,), parts.joined(sources, space), differs(corpus, differing)]
    return parts.rows_of(rows, space)


def speaker(corpus: Corpus, row: Statement) -> tuple[Inline, ...]:
    """Who says so; the verb is that of the stance."""
    claim, brief = row.claim, row.brief
    ours = claim.stance == "reports" or claim.chain[0].id == "own"
    speakers = claim.says or ((brief.publisher,) if ours else ())
    if speakers:
        who = parts.whos(corpus, speakers)
    else:
        unnamed = claim.quote.unnamed if claim.quote else None
        who = inline(unnamed or say("evidence.someone"))
    return sentence(f"stances.{claim.stance}", who=who)


def chips(corpus: Corpus, row: Statement) -> tuple[Inline, ...]:
    """A link for each of the first articles that make the point, this one before the others."""
    shown = [row, *islice(_others(corpus, row), CHIPS - 1)]
    return _links(corpus, shown)


def folded(corpus: Corpus, row: Statement) -> list[Block]:
    """The articles beyond the first, folded until a reader wants them."""
    left = list(islice(_others(corpus, row), CHIPS - 1, None))
    if not left:
        return []
    links = _links(corpus, left[:FOLDED])
    if len(left) > FOLDED:
        links += (Text(say("marks.space") + say("evidence.more", len(left) - FOLDED)),)
    return [
        Details(say("evidence.more", len(left)), (paragraph(links, cls="evidence"),), "sources")
    ]


def _others(corpus: Corpus, row: Statement) -> Iterator[Statement]:
    return (each for each in makers(corpus, row) if each.brief.id != row.brief.id)


def _links(corpus: Corpus, rows: Iterable[Statement]) -> tuple[Inline, ...]:
    links = (parts.source(corpus, each.brief, each.claim) for each in rows)
    return parts.joined(links, say("marks.space"))


def differs(corpus: Corpus, found: tuple[Difference, ...]) -> tuple[Inline, ...]:
    """The way to where accounts differ on this."""
    if not found:
        return ()
    where, question = questions.anchor(found[0]), questions.ask(corpus, found[0])
    return (parts.link(say("evidence.differ"), "differences", where, "differ", question),)
