"""The page of one briefing."""

from dataclasses import replace

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.corrections import DatedCorrection, corrections
from briefbook.corpus.events import Event
from briefbook.corpus.link_states import gone_since
from briefbook.corpus.proofs import quotations, said_by
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.pages import differences, prose_nodes
from briefbook.pages.dates import inside, words
from briefbook.pages.parts import common, facets, history_line, passages, provenance, rows
from briefbook.pages.parts.common import bullets, facts, heading, inline, paragraph, sentence
from briefbook.pages.parts.count_words import language
from briefbook.pages.parts.teaser import teaser
from briefbook.pages.search_words import unsearched
from briefbook.pages.tree import Block, Emphasis, Inline, Page, Text
from briefbook.text.language import say, spoken

OTHERS = 10
"""How many briefings of other outlets are named; the event has them all."""


def page(corpus: Corpus, brief: Brief) -> Page:
    """A published briefing; for a withdrawn one see `withdrawn`."""
    blocks = [
        *_opening(corpus, brief, brief.headline),
        *_key_points(corpus, brief),
        *_summary(brief),
        *unsearched(provenance.section(corpus, brief)),
        *unsearched(differences.section(corpus, corpus.differences_of_brief.get(brief.id, ()))),
        *_open(brief),
        *_other_points(corpus, brief),
        *_quotes(corpus, brief),
        *_events(corpus, brief),
        *unsearched(_others(corpus, brief)),
        *_about(corpus, brief),
    ]
    shown = _page(corpus, brief, brief.headline, tuple(blocks))
    return replace(shown, facets=facets.of(corpus, brief))


def withdrawn(corpus: Corpus, brief: Brief) -> Page:
    """The notice that stays at the address of a withdrawn briefing."""
    assert brief.withdrawn is not None
    title = say("briefing.withdrawn_title", headline=brief.headline)
    blocks: list[Block] = [common.title(title)]
    day = inside(brief.withdrawn.date)
    blocks.append(paragraph(sentence("briefing.withdrawn", day=day), cls="standfirst"))
    blocks += prose_nodes.blocks(brief.withdrawn.reason)
    successor = standing(corpus, brief)
    if successor:
        blocks.append(paragraph(sentence("briefing.instead", briefing=common.briefing(successor))))
    blocks.append(_card(corpus, brief))
    blocks += _about(corpus, brief)
    return _page(corpus, brief, title, tuple(blocks))


def standing(corpus: Corpus, brief: Brief | None) -> Brief | None:
    """The published brief that a withdrawn one leads to, be it through others."""
    seen: set[str] = set()
    while brief and brief.withdrawn:
        # `diff` makes pages of states that the check refuses; two of them may lead to each other.
        if brief.id in seen:
            return None
        seen.add(brief.id)
        next_id = brief.withdrawn.successor or ""
        brief = corpus.briefs.get(next_id) or corpus.withdrawn.get(next_id)
    return brief


def _page(corpus: Corpus, brief: Brief, title: str, blocks: tuple[Block, ...]) -> Page:
    topics = tuple(common.topic(corpus, id) for id in brief.topics)
    return Page(
        address=f"briefings/{brief.id}",
        title=title,
        description=brief.standfirst,
        blocks=blocks,
        kind="briefing",
        source=brief.path,
        kicker=(*topics, Text(say("briefing.kicker"))),
        contents=True,
        changed=history_line.changed(corpus, [brief]),
    )


def _opening(corpus: Corpus, brief: Brief, title: str) -> list[Block]:
    blocks: list[Block] = [common.title(title), paragraph(brief.standfirst, cls="standfirst")]
    if brief.corrections:
        latest = corrections(brief)[-1].record
        told = sentence("briefing.corrected", day=inside(latest.date), now=latest.now)
        blocks.append(paragraph(told, cls="corrected"))
    return [*blocks, _card(corpus, brief)]


def _card(corpus: Corpus, brief: Brief) -> Block:
    """The article we read, what is known of it, and how we know its date."""
    published = common.when(brief.published, brief.published_because)
    foreign = language(brief.language) if brief.language != spoken() else ""
    access = say("briefing.paywall") if brief.paywall else ""
    saved = _saved(corpus, brief)
    copy = common.outside(say("briefing.saved_copy"), saved) if saved else ""
    return facts(
        (say("briefing.publisher"), inline(common.publisher(corpus, brief))),
        (say("briefing.by"), inline(say("marks.comma").join(brief.byline))),
        (say("briefing.published"), inline(published)),
        (say("briefing.kind"), inline(say(f"article_kinds.{brief.kind}"))),
        (say("briefing.language"), inline(foreign)),
        (say("briefing.access"), inline(access)),
        (say("briefing.copy"), inline(copy)),
        above=_article(corpus, brief),
        below=common.worked_out(brief.published_because),
    )


def _article(corpus: Corpus, brief: Brief) -> list[Block]:
    """Its title, in our language as well, and whether it is gone."""
    original: Inline = common.outside(brief.title, brief.url, "article")
    if brief.language != spoken():
        original = Emphasis((original,), brief.language)
    blocks: list[Block] = [
        paragraph(say("briefing.article"), cls="label"),
        paragraph(original),
    ]
    if title := brief.title_translation:
        told = say("briefing.in_our_language", title=title, who=brief.translated_by or "")
        blocks.append(paragraph(told))
    return [*blocks, *_copied(corpus, brief), *_gone(corpus, brief)]


def _copied(corpus: Corpus, brief: Brief) -> list[Block]:
    """Which article it copies: the way to our briefing of it, or to the outlet and the article."""
    copied = brief.copy_of
    if not copied:
        return []
    first = corpus.briefs.get(copied.brief or "")
    outlet = common.who(corpus, first.publisher if first else copied.publisher or brief.publisher)
    there: Inline | None = common.briefing(first) if first else None
    if copied.link:
        there = common.outside(say("briefing.original"), copied.link)
    if there is None:
        return [paragraph(sentence("briefing.copied", outlet=outlet))]
    return [paragraph(sentence("briefing.copied_there", outlet=outlet, there=there))]


def _gone(corpus: Corpus, brief: Brief) -> list[Block]:
    """That the article is no longer there, and the way to a saved copy."""
    day = gone_since(corpus, brief, brief.url)
    if day is None:
        return []
    told = sentence("links.gone", day=inside(day))
    if not (copy := _saved(corpus, brief)):
        return unsearched([paragraph(told, cls="gone")])
    link = common.outside(say("links.read_copy"), copy)
    both = common.rows_of([told, inline(link)], say("marks.space"))
    return unsearched([paragraph(both, cls="gone")])


def _saved(corpus: Corpus, brief: Brief) -> str:
    """The saved copy of the article, as long as it is there."""
    there = brief.archive and not gone_since(corpus, brief, brief.archive)
    return brief.archive or "" if there else ""


def _key_points(corpus: Corpus, brief: Brief) -> list[Block]:
    points = [Statement(brief, claim) for claim in brief.claims if claim.key]
    if not points:
        return []
    return [heading(say("briefing.key_points"), "key-points"), rows.statements(corpus, points)]


def _summary(brief: Brief) -> list[Block]:
    if not brief.summary:
        return []
    return [heading(say("briefing.summary"), "in-our-words"), *prose_nodes.blocks(brief.summary)]


def _open(brief: Brief) -> list[Block]:
    if not brief.open:
        return []
    gaps = bullets((paragraph(gap),) for gap in brief.open)
    return [heading(say("briefing.open"), "not-in-this-article"), gaps]


def _other_points(corpus: Corpus, brief: Brief) -> list[Block]:
    points = [Statement(brief, claim) for claim in brief.claims if not claim.key]
    if not points:
        return []
    return [heading(say("briefing.other_points"), "other-points"), rows.statements(corpus, points)]


def _quotes(corpus: Corpus, brief: Brief) -> list[Block]:
    """What somebody said in so many words; the article's own phrases stand with their claims."""
    every = list(quotations(brief))
    found = [
        rows.quotation(corpus, brief, item, quote)
        for item, quote in every
        if brief.publisher not in (quote.speaker or said_by(item))
    ]
    blocks: list[Block] = [heading(say("briefing.quotes"), "quotes")]
    if not found:
        return [
            *blocks,
            *unsearched([paragraph(say(f"briefing.{'own' if every else 'no'}_quotes"))]),
        ]
    return [*blocks, bullets(found)]


def _events(corpus: Corpus, brief: Brief) -> list[Block]:
    blocks: list[Block] = [heading(say("briefing.events"), "events-mentioned")]
    events = events_of(corpus, brief)
    if not events:
        return [*blocks, *unsearched([paragraph(say("briefing.no_events"))])]
    timeline = paragraph(common.link(say("briefing.timeline"), "timeline"))
    lines = bullets(rows.event_line(event) for event in events)
    return [*blocks, lines, *unsearched([timeline])]


def events_of(corpus: Corpus, brief: Brief) -> list[Event]:
    """The events a brief tells of, in order of time."""
    return in_order(corpus.events[account.id] for account in brief.events)


def _others(corpus: Corpus, brief: Brief) -> list[Block]:
    """The newest briefings of other outlets on the same events."""
    events = (corpus.events[account.id] for account in brief.events)
    tellings = (telling.brief for event in events for telling in event.tellings)
    ids = {other.id for other in tellings if other.publisher != brief.publisher}
    if not ids:
        return []
    others = (teaser(corpus, other)[:2] for other in corpus.latest(ids)[:OTHERS])
    return [heading(say("briefing.others"), "other-outlets"), bullets(others)]


def _about(corpus: Corpus, brief: Brief) -> list[Block]:
    how = sentence("briefing.how", link=common.link(say("briefing.how_we_work"), "method"))
    told = inline(say("briefing.written", day=inside(brief.read)))
    checked = inline(passages.summary(corpus, brief))
    read = paragraph(common.rows_of([told, checked, how], say("marks.space")))
    blocks: list[Block] = [
        heading(say("briefing.about"), "about-this-briefing"),
        *unsearched([read]),
    ]
    if brief.note:
        blocks += prose_nodes.blocks(brief.note)
    if not brief.corrections:
        return [*blocks, *unsearched([paragraph(say("briefing.no_corrections"))])]
    return [*blocks, bullets(map(_correction, corrections(brief)))]


def _correction(dated: DatedCorrection) -> tuple[Block, ...]:
    day, correction = words(dated.record.date), history_line.correction(dated.record)
    told = sentence("briefing.correction", day=day, correction=correction)
    return (paragraph(told, id=f"correction-{dated.key}"),)
