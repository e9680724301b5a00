"""The page of one briefing."""

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.corrections import DatedCorrection, corrections
from briefbook.corpus.events import Event
from briefbook.corpus.link_states import gone_since
from briefbook.corpus.proofs import quotations
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.pages import differences, prose_nodes
from briefbook.pages.context import Site
from briefbook.pages.dates import inside, words
from briefbook.pages.parts import (
    attribution,
    cite_box,
    common,
    dating,
    facets,
    history_line,
    other_outlets,
    passages,
    provenance,
    rows,
)
from briefbook.pages.parts.common import bullets, facts, heading, inline, paragraph, sentence
from briefbook.pages.parts.count_words import language_name
from briefbook.pages.search_words import unsearched
from briefbook.pages.social_cards import link_to_card
from briefbook.pages.tree import Block, Facets, Inline, Page, Text
from briefbook.text.language import Language


def page(site: Site, brief: Brief) -> Page:
    """A published briefing; for a withdrawn one see `withdrawn`."""
    blocks = [
        *_opening(site, brief, brief.headline),
        *_key_points(site, brief),
        *_summary(site.language, brief),
        *unsearched(provenance.section(site, brief)),
        *unsearched(differences.section(site, site.corpus.differences_of_brief.get(brief.id, ()))),
        *_open(site.language, brief),
        *_other_points(site, brief),
        *_quotes(site, brief),
        *_events(site, brief),
        *unsearched(other_outlets.section(site, brief)),
        *_about(site, brief),
    ]
    return _page(site, brief, brief.headline, blocks, facets.of(site, brief))


def withdrawn(site: Site, brief: Brief) -> Page:
    """The notice that stays at the address of a withdrawn briefing."""
    assert brief.withdrawn is not None
    title = site.say("briefing.withdrawn_title", headline=brief.headline)
    blocks: list[Block] = [common.title(title)]
    day = inside(site.language, brief.withdrawn.date)
    blocks.append(
        paragraph(sentence(site.language, "briefing.withdrawn", day=day), cls="standfirst")
    )
    blocks += prose_nodes.blocks(brief.withdrawn.reason)
    successor = standing(site.corpus, brief)
    if successor:
        blocks.append(
            paragraph(
                sentence(site.language, "briefing.instead", briefing=common.briefing(successor))
            )
        )
    blocks.append(_card(site, brief))
    blocks += _about(site, brief)
    return _page(site, brief, title, blocks)


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


def _page(
    site: Site, brief: Brief, title: str, blocks: list[Block], marks: Facets | None = None
) -> Page:
    record = history_line.lines(site, brief)
    address = f"briefings/{brief.id}"
    topics = tuple(common.topic(site, id) for id in brief.topics)
    return Page(
        address=address,
        title=title,
        description=brief.standfirst,
        blocks=(*blocks, *record, cite_box.box(site, brief)),
        kind="briefing",
        source=brief.path,
        kicker=(*topics, Text(site.say("briefing.kicker"))),
        contents=True,
        searched=not site.large,
        facets=marks,
        card=link_to_card(site, address),
        changed=history_line.changed(site.corpus, [brief]),
        brief=brief.id,
    )


def _opening(site: Site, brief: Brief, title: str) -> list[Block]:
    blocks: list[Block] = [*common.above(title, brief.standfirst)]
    if brief.corrections:
        latest = corrections(brief)[-1].record
        line = sentence(
            site.language,
            "briefing.corrected",
            day=inside(site.language, latest.date),
            now=latest.now,
        )
        blocks.append(paragraph(line, cls="corrected"))
    return [*blocks, _card(site, brief)]


def _card(site: Site, brief: Brief) -> Block:
    """The article we read, what is known of it, and how we know its date."""
    published = dating.when(site.language, brief.published, brief.published_because)
    foreign = (
        language_name(site.language, brief.language) if brief.language != site.language.tag else ""
    )
    access = site.say("briefing.paywall") if brief.paywall else ""
    saved = _saved(site.corpus, brief)
    copy = common.outside(site.language, site.say("briefing.saved_copy"), saved) if saved else ""
    return facts(
        site.language,
        (site.say("briefing.publisher"), inline(common.publisher(site, brief))),
        (site.say("briefing.by"), inline(site.say("marks.comma").join(brief.byline))),
        (site.say("briefing.published"), inline(published)),
        (site.say("briefing.kind"), inline(site.say(f"article_kinds.{brief.kind}"))),
        (site.say("briefing.language"), inline(foreign)),
        (site.say("briefing.access"), inline(access)),
        (site.say("briefing.copy"), inline(copy)),
        above=_article(site, brief),
        below=dating.worked_out(site.language, brief.published_because),
    )


def _article(site: Site, brief: Brief) -> list[Block]:
    """Its title, in our language as well, and whether it is gone."""
    original: Inline = common.outside(site.language, brief.title, brief.url, "article")
    if brief.language != site.language.tag:
        original = common.foreign(site.language, original, brief.language)
    blocks: list[Block] = [
        paragraph(site.say("briefing.article"), cls="label"),
        paragraph(original),
    ]
    if title := brief.title_translation:
        line = site.say("briefing.in_our_language", title=title, who=brief.translated_by or "")
        blocks.append(paragraph(line))
    return [*blocks, *_copied(site, brief), *_gone(site, brief)]


def _copied(site: Site, brief: Brief) -> list[Block]:
    """Which article it copies: the way to our briefing of it, or to the outlet and the article."""
    copied = brief.copy_of
    if not copied:
        return []
    first = site.corpus.briefs.get(copied.brief or "")
    outlet = common.who(site, first.publisher if first else copied.publisher or brief.publisher)
    there: Inline | None = common.briefing(first) if first else None
    if copied.link:
        there = common.outside(site.language, site.say("briefing.original"), copied.link)
    if there is None:
        return [paragraph(sentence(site.language, "briefing.copied", outlet=outlet))]
    return [paragraph(sentence(site.language, "briefing.copied_there", outlet=outlet, there=there))]


def _gone(site: Site, brief: Brief) -> list[Block]:
    """That the article is no longer there, and the way to a saved copy."""
    day = gone_since(site.corpus, brief, brief.url)
    if day is None:
        return []
    line = sentence(site.language, "links.gone", day=inside(site.language, day))
    if not (copy := _saved(site.corpus, brief)):
        return unsearched([paragraph(line, cls="gone")])
    link = common.outside(site.language, site.say("links.read_copy"), copy)
    both = common.rows_of([line, inline(link)], site.say("marks.space"))
    return unsearched([paragraph(both, cls="gone")])


def _saved(corpus: Corpus, brief: Brief) -> str:
    """The saved copy of the article, as long as it is there."""
    there = brief.archive and not gone_since(corpus, brief, brief.archive)
    return brief.archive or "" if there else ""


def _key_points(site: Site, brief: Brief) -> list[Block]:
    points = [Statement(brief, claim) for claim in brief.claims if claim.key]
    if not points:
        return []
    return [heading(site.say("briefing.key_points"), "key-points"), rows.statements(site, points)]


def _summary(language: Language, brief: Brief) -> list[Block]:
    if not brief.summary:
        return []
    return [
        heading(language.say("briefing.summary"), "in-our-words"),
        *prose_nodes.blocks(brief.summary),
    ]


def _open(language: Language, brief: Brief) -> list[Block]:
    if not brief.open:
        return []
    gaps = bullets((paragraph(gap),) for gap in brief.open)
    return [heading(language.say("briefing.open"), "not-in-this-article"), gaps]


def _other_points(site: Site, brief: Brief) -> list[Block]:
    points = [Statement(brief, claim) for claim in brief.claims if not claim.key]
    if not points:
        return []
    return [
        heading(site.say("briefing.other_points"), "other-points"),
        rows.statements(site, points),
    ]


def _quotes(site: Site, brief: Brief) -> list[Block]:
    """What somebody said in so many words; the article's own phrases stand with their claims."""
    every = list(quotations(brief))
    shown = [
        rows.quotation(site, brief, item, quote)
        for item, quote in every
        if not attribution.is_outlets(site.corpus, brief, item, quote)
    ]
    blocks: list[Block] = [heading(site.say("briefing.quotes"), "quotes", searched=False)]
    if not shown:
        return [
            *blocks,
            *unsearched([paragraph(site.say(f"briefing.{'own' if every else 'no'}_quotes"))]),
        ]
    return [*blocks, bullets(shown)]


def _events(site: Site, brief: Brief) -> list[Block]:
    blocks: list[Block] = [heading(site.say("briefing.events"), "events-mentioned", searched=False)]
    events = events_of(site.corpus, brief)
    if not events:
        return [*blocks, *unsearched([paragraph(site.say("briefing.no_events"))])]
    timeline = paragraph(common.link(site.say("briefing.timeline"), "timeline"))
    lines = bullets(rows.event_line(site.language, event) for event in events)
    return [*blocks, lines, *unsearched([timeline])]


def events_of(corpus: Corpus, brief: Brief) -> list[Event]:
    """The events a brief tells of, in order of time."""
    return in_order(corpus.events[account.id] for account in brief.events)


def _about(site: Site, brief: Brief) -> list[Block]:
    how = sentence(
        site.language, "briefing.how", link=common.link(site.say("briefing.how_we_work"), "method")
    )
    written = inline(site.say("briefing.written", day=inside(site.language, brief.read)))
    checked = inline(passages.summary(site, brief))
    read = paragraph(common.rows_of([written, checked, how], site.say("marks.space")))
    blocks: list[Block] = [
        heading(site.say("briefing.about"), "about-this-briefing"),
        *unsearched([read]),
    ]
    if brief.note:
        blocks += prose_nodes.blocks(brief.note)
    if not brief.corrections:
        return [*blocks, *unsearched([paragraph(site.say("briefing.no_corrections"))])]
    return [*blocks, bullets(_correction(site.language, dated) for dated in corrections(brief))]


def _correction(language: Language, dated: DatedCorrection) -> tuple[Block, ...]:
    day, correction = (
        words(language, dated.record.date),
        history_line.correction(language, dated.record),
    )
    line = sentence(language, "briefing.correction", day=day, correction=correction)
    return (paragraph(line, id=f"correction-{dated.key}"),)
