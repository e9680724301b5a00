"""Feeds as records: what followers are told of, in what order, under which lasting address.

The only days in a feed are those of our own work: the day we read an article, corrected a briefing
or withdrew it. A feed made twice from the same briefs is the same.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.corrections import corrections
from briefbook.corpus.records import Statement
from briefbook.corpus.topics import topics_of
from briefbook.model.brief import Brief, Correction
from briefbook.model.dates import FuzzyDate
from briefbook.model.vocabulary import Topic
from briefbook.pages import citable, prose_nodes
from briefbook.pages.briefing import standing
from briefbook.pages.context import Site
from briefbook.pages.dates import inside
from briefbook.pages.parts import attribution, common
from briefbook.pages.parts.common import bullets, paragraph, sentence, title_of
from briefbook.pages.parts.history_line import correction, day_of, updated
from briefbook.pages.tree import Block, Here, Link, Outside, Stored, Text
from briefbook.text.language import Language

NEWEST = 50
"""Entries in a feed; whoever reads it once a month misses nothing."""
SITE, CORRECTIONS = "feeds/briefings.xml", "feeds/corrections.xml"
_NEVER = date(1970, 1, 1)
"""Of a feed in which nothing has happened yet; the format asks for a day."""


@dataclass(frozen=True, slots=True)
class FeedEntry:
    """One thing that followers hear of."""

    id: Here
    """Its lasting address; a renamed briefing keeps the one it was first followed under."""
    page: Here
    title: str
    published: date
    updated: date
    blocks: tuple[Block, ...]
    topics: tuple[tuple[str, str], ...]
    """Ids and names."""


@dataclass(frozen=True, slots=True)
class Feed:
    """One feed."""

    path: str
    """Below the docs folder."""
    title: str
    about: str
    id: Here
    page: Here
    """The page that shows the same."""
    updated: date
    entries: tuple[FeedEntry, ...]


def feed_of_topic(site: Site, id: str) -> str:
    """Where the feed of a topic lies; empty where it has none, since there is nothing to follow."""
    # Who follows it must hear of the withdrawal, also where it was the only briefing.
    stood = any(id in topics_of(brief) for brief in site.corpus.withdrawn.values())
    has = site.settings.site_url and (stood or id in site.corpus.briefs_of_topic)
    return f"feeds/topics/{id}.xml" if has else ""


def follow(language: Language, path: str) -> Link:
    """The way to a feed, for those who would follow it."""
    return Link((Text(language.say("feeds.follow")),), Stored(path))


def feeds(site: Site) -> Iterator[Feed]:
    """Every feed; none before somebody has said where the site is, for links are whole."""
    if not site.settings.site_url:
        return
    name = site.settings.site_name
    yield _feed(SITE, name, site.settings.description, Here(""), Here(""), _briefings(site))
    title = site.say("feeds.corrections", site=name)
    here = Here("corrections")
    gist = site.say("corrections.gist")
    # Where nothing was ever corrected, its day is that of our latest work.
    yield _feed(CORRECTIONS, title, gist, here, here, _mended(site), _last_day(site.corpus))
    for topic in site.corpus.vocabulary.topics.values():
        if path := feed_of_topic(site, topic.id):
            yield _of_topic(site, topic, path)


def _of_topic(site: Site, topic: Topic, path: str) -> Feed:
    name = title_of(site.language, topic)
    title = site.say("feeds.topic", topic=name, site=site.settings.site_name)
    about = topic.standfirst or topic.about or ""
    first, here = Here(f"topics/{_first_id(topic)}"), Here(f"topics/{topic.id}")
    return _feed(path, title, about, first, here, _briefings(site, topic.id))


def _feed(
    path: str,
    title: str,
    about: str,
    id: Here,
    page: Here,
    entries: tuple[FeedEntry, ...],
    otherwise: date = _NEVER,
) -> Feed:
    updated = max((entry.updated for entry in entries), default=otherwise)
    return Feed(path, title, about, id, page, updated, entries)


def _all(corpus: Corpus) -> Iterator[Brief]:
    """Published and withdrawn: who followed a briefing hears that it stands no more."""
    yield from corpus.briefs.values()
    yield from corpus.withdrawn.values()


def _briefings(site: Site, topic: str = "") -> tuple[FeedEntry, ...]:
    corpus = site.corpus
    briefs = [*_of(corpus, topic)] if topic else [*_all(corpus)]
    # Sorting is stable, so the last key weighs most; ids decide where days are equal.
    briefs.sort(key=lambda brief: brief.id)
    briefs.sort(key=lambda brief: (updated(brief), day_of(brief.read)), reverse=True)
    return tuple(_entry(site, brief) for brief in briefs[:NEWEST])


def _of(corpus: Corpus, topic: str) -> Iterator[Brief]:
    yield from (corpus.briefs[id] for id in corpus.briefs_of_topic.get(topic, ()))
    yield from (brief for brief in corpus.withdrawn.values() if topic in topics_of(brief))


def _last_day(corpus: Corpus) -> date:
    return max((updated(brief) for brief in _all(corpus)), default=_NEVER)


def _first_id(record: Brief | Topic) -> str:
    return (*record.aliases, record.id)[0]


def _entry(site: Site, brief: Brief) -> FeedEntry:
    return FeedEntry(
        id=Here(f"briefings/{_first_id(brief)}"),
        page=Here(f"briefings/{brief.id}"),
        title=citable.title(site.language, brief),
        published=day_of(brief.read),
        updated=updated(brief),
        blocks=tuple(_withdrawn(site, brief) if brief.withdrawn else _worth(site, brief)),
        topics=tuple(
            (id, title_of(site.language, site.corpus.vocabulary.topics[id]))
            for id in topics_of(brief)
        ),
    )


def _worth(site: Site, brief: Brief) -> Iterator[Block]:
    """What a briefing is worth, its key points, each with who says so, and the article."""
    yield paragraph(brief.standfirst)
    if brief.corrections:
        latest = corrections(brief)[-1].record
        yield paragraph(
            sentence(
                site.language,
                "feeds.mended",
                day=inside(site.language, latest.date),
                told=correction(site.language, latest),
            )
        )
    points = [Statement(brief, claim) for claim in brief.claims if claim.key]
    if points:
        yield bullets((paragraph(attribution.sentence_of(site, row)),) for row in points)
    title = Link((Text(brief.title),), Outside(brief.url))
    publisher = common.publisher(site, brief)
    article = sentence(
        site.language,
        "feeds.article",
        title=title,
        publisher=publisher,
        date=citable.when(site.language, brief),
    )
    yield paragraph(article)


def _withdrawn(site: Site, brief: Brief) -> Iterator[Block]:
    assert brief.withdrawn
    yield paragraph(
        sentence(
            site.language, "briefing.withdrawn", day=inside(site.language, brief.withdrawn.date)
        )
    )
    yield from prose_nodes.blocks(brief.withdrawn.reason)
    if successor := standing(site.corpus, brief):
        yield paragraph(
            sentence(site.language, "briefing.instead", briefing=common.briefing(successor))
        )


def _mended(site: Site) -> tuple[FeedEntry, ...]:
    """Corrections and withdrawals, newest first, under their addresses on the page of all."""
    entries = [
        _correction(site.language, brief, dated.record, f"{brief.id}-{dated.key}")
        for brief in _all(site.corpus)
        for dated in corrections(brief)
    ]
    entries += [_withdrawal(site, brief) for brief in site.corpus.withdrawn.values()]
    # As above: the newest first, and one order where days are equal.
    entries.sort(key=lambda entry: entry.id.anchor)
    entries.sort(key=lambda entry: entry.updated, reverse=True)
    return tuple(entries[:NEWEST])


def _correction(language: Language, brief: Brief, record: Correction, anchor: str) -> FeedEntry:
    title = language.say("feeds.corrected", headline=brief.headline)
    blocks = (paragraph(correction(language, record)), paragraph(common.briefing(brief)))
    return _mending(title, anchor, record.date, blocks)


def _withdrawal(site: Site, brief: Brief) -> FeedEntry:
    assert brief.withdrawn
    blocks = tuple(_withdrawn(site, brief))
    return _mending(
        citable.title(site.language, brief), f"{brief.id}-withdrawn", brief.withdrawn.date, blocks
    )


def _mending(title: str, anchor: str, when: FuzzyDate, blocks: tuple[Block, ...]) -> FeedEntry:
    here = Here("corrections", anchor)
    return FeedEntry(here, here, title, day_of(when), day_of(when), blocks, ())
