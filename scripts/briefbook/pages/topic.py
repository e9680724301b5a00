"""The page of one topic: the editors' summary, what happened, who is in it, all its briefings."""

from datetime import timedelta

from briefbook.corpus.chronology import in_order
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import articles
from briefbook.corpus.events import Event
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, differences, span
from briefbook.pages.context import Site
from briefbook.pages.dates import inside
from briefbook.pages.drawings import chart
from briefbook.pages.parts import common, history_line, rows, topic_overview, topic_summary
from briefbook.pages.parts.common import bullets, heading, paragraph, strong, title_of
from briefbook.pages.parts.items import item
from briefbook.pages.parts.teaser import teaser
from briefbook.pages.timeline import months_of
from briefbook.pages.tree import Block, Details, Link, Page, Text
from briefbook.text.language import Language

BRIEFINGS = 50
"""How many briefings stand on the page; the list of all has every one."""
STALE = timedelta(days=14)
"""How much older than the newest briefing a summary may be before the page says so."""


def page(site: Site, topic: Topic) -> Page:
    """A topic, however much or little we have on it."""
    ids = site.corpus.briefs_of_topic.get(topic.id, ())
    title = title_of(site.language, topic)
    gist = topic.standfirst or topic.about or site.say("topic.gist", topic=title)
    blocks: list[Block] = [
        common.title(title),
        paragraph(gist, cls="standfirst"),
        *_stale(site, topic, ids),
        *topic_summary.section(site, topic),
        *topic_overview.solid(site, topic, ids),
        *_timeline(site, topic),
        *coverage.matrix(site, ids, site.corpus.statements_of_topic.get(topic.id, ())),
        *differences.section(site, site.corpus.differences_of_topic.get(topic.id, ())),
        *_who(site, topic),
        heading(site.say("topic.briefings"), "briefings"),
        *_briefings(site, ids),
        *_terms(site.language, topic),
        *_open(site, ids),
    ]
    kicker: tuple[Link | Text, ...] = (common.link(site.say("lists.topics"), "topics"),)
    if ids:
        kicker += (Text(span.told(site, ids)),)
    if topic.updated:
        kicker += (Text(site.say("topic.checked", day=inside(site.language, topic.updated))),)
    return Page(
        address=f"topics/{topic.id}",
        title=title,
        description=gist,
        blocks=tuple(blocks),
        kind="topic",
        source=topic.path,
        kicker=kicker,
        contents=True,
        changed=_changed(site.corpus, topic, ids),
    )


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
    days = (site.corpus.briefs[id].read.earliest for id in ids)
    newer = [day for day in days if day and checked and day > checked]
    if not checked or not newer or max(newer) - checked < STALE:
        return []
    return [paragraph(site.say("topic.newer", len(newer)), cls="corrected")]


def _timeline(site: Site, topic: Topic) -> list[Block]:
    events = events_of(site.corpus, topic)
    if not events:
        return []
    more = common.link(site.say("topic.full_timeline"), "timeline")
    lines = bullets(rows.event_line(site.language, event) for event in events)
    drawn = chart.section(site, events, months_of(site.corpus))
    return [heading(site.say("topic.timeline"), "timeline"), *drawn, lines, paragraph(more)]


def _who(site: Site, topic: Topic) -> list[Block]:
    events = site.corpus.events_of_topic.get(topic.id, ())
    found = sorted({id for event in events for id in site.corpus.events[event].who})
    if not found:
        return []
    lines: list[tuple[Block, ...]] = []
    for id in found:
        entry = site.corpus.who(id)
        about = [paragraph(entry.about, cls="gist")] if entry and entry.about else []
        lines.append((item(common.who(site, id), f"who-{id}", "name"), *about))
    return [heading(site.say("topic.who"), "who"), bullets(lines)]


def _briefings(site: Site, ids: tuple[str, ...]) -> list[Block]:
    if not ids:
        return [paragraph(site.say("topic.no_briefings"))]
    shown = site.corpus.latest(ids)[:BRIEFINGS]
    blocks: list[Block] = [bullets(teaser(site, brief) for brief in shown)]
    if articles(site.corpus, ids) == 1:
        blocks.insert(0, paragraph(site.say("topic.one_article")))
    if len(ids) > len(shown):
        blocks.append(paragraph(common.link(site.say("topic.all", len(ids)), "briefings")))
    return blocks


def _terms(language: Language, topic: Topic) -> list[Block]:
    lines = [
        (paragraph(strong(word), cls="name"), paragraph(meaning, cls="gist"))
        for word, meaning in topic.terms.items()
    ]
    return [heading(language.say("topic.words"), "words"), bullets(lines)] if lines else []


def _open(site: Site, ids: tuple[str, ...]) -> list[Block]:
    """What each article leaves open: long, so folded; the summary says what is missing in all."""
    blocks = rows.open_points(site, (site.corpus.briefs[id] for id in ids))
    # The heading stays in sight.
    return [blocks[0], Details(site.say("topic.open"), tuple(blocks[1:]), "open")] if blocks else []
