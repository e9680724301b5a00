"""The page of one topic: the editors' summary, what happened, who is in it, all its briefings."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import articles
from briefbook.corpus.events import Event
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, differences, feeds, further, span
from briefbook.pages.context import Site
from briefbook.pages.dates import inside
from briefbook.pages.descriptions import description_of_name, title_of_name
from briefbook.pages.drawings import chart
from briefbook.pages.further import Listed, Lists
from briefbook.pages.parts import common, history_line, rows, show, topic_overview, topic_summary
from briefbook.pages.parts.common import bullets, heading, paragraph, strong, title_of
from briefbook.pages.parts.items import item
from briefbook.pages.social_cards import link_to_card
from briefbook.pages.timeline import months_of
from briefbook.pages.tree import Block, Details, Link, Page, Text
from briefbook.text.language import Language

DIFFERENCES = 10
"""How many differences stand on the page with all their answers."""
STALE = timedelta(days=14)
"""How much older than the newest briefing a summary may be before the page says so."""


def page(site: Site, topic: Topic) -> Page:
    """A topic, however much or little we have on it."""
    ids = site.corpus.briefs_of_topic.get(topic.id, ())
    address, title = f"topics/{topic.id}", title_of(site.language, topic)
    about, read = topic.standfirst or topic.about, articles(site.corpus, ids)
    feed = feeds.feed_of_topic(site, topic.id)
    timed = len(site.corpus.events_of_topic.get(topic.id, ()))
    return Page(
        address=address,
        title=title,
        description=description_of_name(site.language, "topic", title, about, read),
        blocks=tuple(_blocks(site, topic, title, ids)),
        kind="topic",
        source=topic.path,
        kicker=tuple(_kicker(site, topic, ids, feed)),
        contents=True,
        head=title_of_name(site.language, "topic", title, min(read, timed)),
        feed=feed,
        card=link_to_card(site, address),
        changed=_changed(site.corpus, topic, ids),
    )


def _blocks(site: Site, topic: Topic, title: str, ids: tuple[str, ...]) -> list[Block]:
    gist = topic.standfirst or topic.about or site.say("topic.gist", topic=title)
    return [
        *common.above(title, gist),
        *_stale(site, topic, ids),
        *topic_summary.section(site, topic),
        *topic_overview.solid(site, topic, ids),
        *_timeline(site, topic),
        *coverage.matrix(site, ids, site.corpus.statements_of_topic.get(topic.id, ())),
        *_differences(site, topic),
        *_who(site, topic),
        heading(site.say("topic.briefings"), "briefings", searched=False),
        *_briefings(site, ids),
        *_terms(site.language, topic),
        *_open(site, ids),
        *further.ways(site, f"topics/{topic.id}", lists_of(site.corpus, topic)),
    ]


def lists_of(corpus: Corpus, topic: Topic) -> Lists:
    """All that may be too much for the page of a topic."""
    briefs = [corpus.briefs[id] for id in corpus.briefs_of_topic.get(topic.id, ())]
    apart = corpus.differences_of_topic.get(topic.id, ())
    return (
        Listed("timeline", "topic.timeline", events_of(corpus, topic), show.events),
        Listed("differences", "differences.title", apart, show.differences, DIFFERENCES),
        Listed("briefings", "topic.briefings", briefs, show.teasers),
    )


def _kicker(site: Site, topic: Topic, ids: tuple[str, ...], feed: str) -> Iterator[Link | Text]:
    """Where it belongs, how much was read, how old the summary is, and the way to its feed."""
    yield common.link(site.say("lists.topics"), "topics")
    if ids:
        yield Text(span.articles_and_days(site, ids))
    if topic.updated:
        yield Text(site.say("topic.checked", day=inside(site.language, topic.updated)))
    if feed:
        yield feeds.follow(site.language, feed)


def _changed(corpus: Corpus, topic: Topic, ids: tuple[str, ...]) -> str:
    """The last day of work on its summary, or on a briefing."""
    checked = topic.updated.earliest if topic.updated else None
    worked = history_line.changed(corpus, (corpus.briefs[id] for id in ids))
    # Days of ISO 8601 compare as texts; none is less than any.
    return max(worked, checked.isoformat() if checked else "")


def events_of(corpus: Corpus, topic: Topic) -> list[Event]:
    """The events that briefings on a topic tell of, in order of time."""
    return in_order(corpus.events[id] for id in corpus.events_of_topic.get(topic.id, ()))


def _stale(site: Site, topic: Topic, ids: tuple[str, ...]) -> list[Block]:
    """A word on briefings that came after the summary, once it is clearly older."""
    checked = topic.updated.earliest if topic.updated else None
    if not checked:
        return []
    read = [(id, day) for id in ids if (day := site.corpus.read_on(id))]
    newer = [day for _, day in read if day > checked]
    # The copy of an article that was read before is no further one.
    known = articles(site.corpus, (id for id, day in read if day <= checked))
    further_ones = articles(site.corpus, (id for id, _ in read)) - known
    if not further_ones or max(newer) - checked < STALE:
        return []
    return [paragraph(site.say("topic.newer", further_ones), cls="corrected")]


def _timeline(site: Site, topic: Topic) -> list[Block]:
    events = events_of(site.corpus, topic)
    if not events:
        return []
    more = common.link(site.say("topic.full_timeline"), "timeline")
    # What the drawing shows as a whole is listed as far as there is room, the latest of it.
    lines = show.events(site, events[-further.MOST :])
    drawn = chart.section(site, events, site.once(months_of))
    title = heading(site.say("topic.timeline"), "timeline", searched=False)
    return [title, *drawn, lines, *further.cut(site, events), paragraph(more)]


def _differences(site: Site, topic: Topic) -> list[Block]:
    every = site.corpus.differences_of_topic.get(topic.id, ())
    boxes = differences.section(site, every[:DIFFERENCES])
    return [*boxes, *further.cut(site, every, DIFFERENCES)]


def _who(site: Site, topic: Topic) -> list[Block]:
    events = site.corpus.events_of_topic.get(topic.id, ())
    often = Counter(id for event in events for id in site.corpus.events[event].who)
    # By id, and where there are too many, only those who stand in most of its events.
    ids = sorted(sorted(often, key=lambda id: (-often[id], id))[: further.MOST])
    if not ids:
        return []
    lines: list[tuple[Block, ...]] = []
    for id in ids:
        entry = site.corpus.who(id)
        about = [paragraph(entry.about, cls="gist")] if entry and entry.about else []
        lines.append((item(common.who(site, id), f"who-{id}", "name"), *about))
    title = heading(site.say("topic.who"), "who", searched=False)
    rest = paragraph(common.link(site.say("lists.actors_all"), "actors"))
    cut = further.cut(site, [*often])
    return [title, bullets(lines), *cut, *([rest] if cut else [])]


def _briefings(site: Site, ids: tuple[str, ...]) -> list[Block]:
    if not ids:
        return [paragraph(site.say("topic.no_briefings"))]
    blocks: list[Block] = [show.teasers(site, site.corpus.latest(ids)[: further.MOST])]
    if articles(site.corpus, ids) == 1:
        blocks.insert(0, paragraph(site.say("topic.one_article")))
    return [*blocks, *further.cut(site, ids)]


def _terms(language: Language, topic: Topic) -> list[Block]:
    lines = [
        (paragraph(strong(word), cls="name"), paragraph(meaning, cls="gist"))
        for word, meaning in topic.terms.items()
    ]
    return [heading(language.say("topic.words"), "words"), bullets(lines)] if lines else []


def _open(site: Site, ids: tuple[str, ...]) -> list[Block]:
    """What each article leaves open: long, so folded; the summary says what is missing in all."""
    leaving = [id for id in ids if site.corpus.briefs[id].open]
    newest = {brief.id for brief in site.corpus.latest(leaving)[: further.MOST]}
    blocks = rows.open_points(site, (site.corpus.briefs[id] for id in ids if id in newest))
    blocks += further.cut(site, leaving)
    # The heading stays in sight.
    return [blocks[0], Details(site.say("topic.open"), tuple(blocks[1:]), "open")] if blocks else []
