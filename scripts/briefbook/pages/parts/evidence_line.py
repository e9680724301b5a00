"""The evidence line of a claim: marker, sources by speaker, and whether accounts differ.

2 outlets, 1 origin   Alleged by the ministry: Courier ↗ Ledger ↗   Accounts differ
      badge              who says it there       chips                 differs
"""

from collections.abc import Sequence

from briefbook.corpus.events import Event, Telling
from briefbook.corpus.markers import makers, marker
from briefbook.corpus.originals import one_each
from briefbook.corpus.records import Difference, Marker, Origins, Statement
from briefbook.pages.context import Site
from briefbook.pages.parts import (
    attribution,
    common,
    passages,
    question_line,
    shared_point,
    sources,
)
from briefbook.pages.parts.common import inline, paragraph, sentence
from briefbook.pages.parts.count_words import corroboration
from briefbook.pages.tree import Block, Details, Inline, Link, Strong, Text
from briefbook.text.language import Language

CHIPS = 4
"""Sources that are shown at once."""
FOLDED = 40
"""Sources that are folded behind them; the rest is counted."""


def line(site: Site, row: Statement) -> tuple[Inline, ...]:
    """All that stands behind a claim, whose speaker stands before it.

    A count is of the point that the claim shares with others, so what they share stands before it.
    """
    mark = marker(site.corpus, row)
    return common.rows_of(
        [
            shared(site, row),
            inline(badge(site.language, mark, row)),
            chips(site, row, led=True),
            differs(site, mark.differences),
        ],
        site.say("marks.space"),
    )


def shared(site: Site, row: Statement) -> tuple[Inline, ...]:
    """What a claim has in common with those counted beside it, where it says it in other words."""
    every, point = makers(site.corpus, row), row.claim.point
    if not point or len(every) < 2:
        return ()
    if not shared_point.worded(site.corpus, point):
        alike = site.shared(_told_alike, point, every)
        return () if alike else sentence(site.language, "evidence.own_words")
    if shared_point.has_words_of(site.corpus, point, row):
        return ()
    return sentence(
        site.language, "evidence.in_common", point=shared_point.sentence_of(site, point)
    )


def _told_alike(_: Site, rows: Sequence[Statement]) -> bool:
    return attribution.alike(rows)


def badge(language: Language, mark: Marker, row: Statement) -> Strong:
    """The marker in words; its class only repeats them in colour and shape."""
    return Strong((Text(badge_words(language, mark, row)),), (mark.kind,))


def badge_words(language: Language, mark: Marker, row: Statement) -> str:
    """`3 outlets, 1–2 origins`, or why there is no more to count."""
    if mark.kind not in ("view", "solo"):
        return corroboration(language, mark.origins)
    if mark.kind == "view":
        own = row.claim.chain[0].id == "own"
        return language.say("evidence.outlets_view" if own else "evidence.a_view")
    words = [*_solo(language, mark), *([language.say("evidence.part")] if row.claim.part else [])]
    return language.say("marks.comma").join(words)


def _solo(language: Language, mark: Marker) -> list[str]:
    if mark.origins.high > 1:  # several articles of one outlet
        return [corroboration(language, mark.origins)]
    words = [language.say("count.outlets", len(mark.origins.outlets))]
    if not mark.origins.traced:
        words.append(language.say("evidence.no_origin"))
    return words


def total(language: Language, origins: Origins) -> Strong:
    """The count of a whole event or point."""
    kind = "several" if origins.low > 1 else "one" if len(origins.outlets) > 1 else "solo"
    return Strong((Text(corroboration(language, origins)),), (kind,))


def of_event(site: Site, event: Event) -> tuple[Inline, ...]:
    """What stands behind an event: its count, its sources, and whether accounts differ."""
    shown = event.tellings[:CHIPS]
    counted = one_each((telling.brief for telling in event.tellings), site.corpus.originals)
    links = ((telling, passages.source(site, telling.brief, telling.account)) for telling in shown)
    chips = [_chip(site.language, event, one, link, counted) for one, link in links]
    if more := len(event.tellings) - len(shown):
        words, there = site.say("timeline.more", more), f"events/{event.id}"
        chips.append(
            inline(
                common.link(words, there, "accounts", more=common.aloud(site.language, event.title))
            )
        )
    space = site.say("marks.space")
    differing = site.corpus.differences_of_event.get(event.id, ())
    count = total(site.language, site.corpus.origins_of_event[event.id])
    rows = [(count,), common.rows_of(chips, space), differs(site, differing)]
    return common.rows_of(rows, space)


def _chip(
    language: Language, event: Event, telling: Telling, link: Link, counted: set[str]
) -> tuple[Inline, ...]:
    """A source; one that only announces what happened is not counted, and says so."""
    if event.only_announces(telling):
        return sentence(language, "evidence.announcement", source=link)
    return sources.chip(language, link, telling.brief.id in counted)


def chips(site: Site, row: Statement, led: bool = False) -> tuple[Inline, ...]:
    """A link for each of the first articles that make the point, this one before the others.

    `led` where its speaker stands before it: a speaker whom all share is not named again.
    """
    every = sources.of_claim(site, row, CHIPS + FOLDED)
    return sources.by_speaker(site, every, slice(CHIPS), led)


def folded(site: Site, row: Statement, led: bool = False) -> list[Block]:
    """The articles beyond the first, folded until a reader wants them."""
    left = len(makers(site.corpus, row)) - CHIPS
    if left <= 0:
        return []
    every = sources.of_claim(site, row, CHIPS + FOLDED)
    links = sources.by_speaker(site, every, slice(CHIPS, None), led)
    if left > FOLDED:
        links += (Text(site.say("marks.space") + site.say("evidence.more", left - FOLDED)),)
    return [
        Details(site.say("evidence.more", left), (paragraph(links, cls="evidence"),), "sources")
    ]


def differs(site: Site, differences: tuple[Difference, ...]) -> tuple[Inline, ...]:
    """The way to where accounts differ on this."""
    if not differences:
        return ()
    there = question_line.place_of(site.corpus, differences[0])
    question = question_line.ask(site, differences[0])
    words, more = site.say("evidence.differ"), common.aloud(site.language, question)
    return (common.link(words, there.address, there.anchor, "differ", more),)
