"""The home page: the story so far, its evidence, the latest briefings, where accounts differ."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import articles
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, span
from briefbook.pages.dates import inside
from briefbook.pages.drawings import chart
from briefbook.pages.parts import common, history_line, question_line
from briefbook.pages.parts.common import bullets, heading, paragraph, sentence, title_of
from briefbook.pages.parts.items import item
from briefbook.pages.parts.teaser import teaser
from briefbook.pages.parts.topic_summary import lead_ins
from briefbook.pages.sections import SECTIONS, Way
from briefbook.pages.timeline import months_of
from briefbook.pages.tree import Block, Heading, Page, Text
from briefbook.text.language import say

LATEST = 10
DIFFERENCES = 5
OTHER_TOPICS = 3


def page(corpus: Corpus, site_name: str, strap: str) -> Page:
    """What somebody sees who has two minutes."""
    lead = next((t for t in corpus.vocabulary.topics.values() if corpus.opens(t)), None)
    blocks = [
        *_lead(lead, site_name),
        *_tally(corpus),
        *chart.band(corpus, lead, months_of(corpus)),
        *_topics(corpus, lead),
        *_latest(corpus),
        *_differences(corpus),
        *_browse(corpus),
        *_how(),
    ]
    return Page(
        address="",
        title=site_name,
        description=strap or say("home.description"),
        blocks=tuple(blocks),
        kind="home",
        kicker=_kicker(corpus, lead),
        searched=False,
        changed=history_line.changed(corpus, (*corpus.briefs.values(), *corpus.withdrawn.values())),
    )


def _lead(topic: Topic | None, site_name: str) -> list[Block]:
    if topic is None:
        return [common.title(site_name)]
    read = common.link(say("home.summary"), f"topics/{topic.id}", cls="button")
    blocks: list[Block] = [Heading(1, (common.link(title_of(topic), f"topics/{topic.id}"),), "top")]
    if topic.standfirst:
        blocks.append(paragraph(topic.standfirst, cls="standfirst"))
    return [*blocks, *lead_ins(topic), paragraph(read)]


def _kicker(corpus: Corpus, topic: Topic | None) -> tuple[Text, ...]:
    if topic is None:
        return ()
    read = span.told(corpus, corpus.briefs_of_topic.get(topic.id, ()))
    updated = (Text(say("home.updated", day=inside(topic.updated))),) if topic.updated else ()
    return (Text(say("home.kicker")), Text(read), *updated)


def _card(topic: Topic, briefings: int) -> tuple[Block, ...]:
    title = item(common.link(title_of(topic), f"topics/{topic.id}"), f"topic-{topic.id}")
    gist = topic.standfirst or topic.about
    about = (paragraph(gist, cls="gist"),) if gist else ()
    count = paragraph(say("count.briefings", briefings), cls="meta")
    return (title, *about, count)


def _latest(corpus: Corpus) -> list[Block]:
    title = heading(say("home.latest"), "latest")
    if not corpus.briefs:
        return [title, paragraph(say("home.nothing"), cls="nothing")]
    latest = corpus.latest(corpus.briefs)[:LATEST]
    everything = paragraph(common.link(say("home.all"), "briefings"), cls="beside")
    return [title, everything, bullets(teaser(corpus, brief) for brief in latest)]


def _tally(corpus: Corpus) -> list[Block]:
    """The evidence so far: no single number, because none would be honest."""
    ids = tuple(corpus.briefs)
    if len(ids) < 2:
        return []
    rows = corpus.statements
    differ = common.link(say("home.differ_words", len(corpus.differences)), "differences")
    lines = [
        sentence("home.tally_articles", articles(corpus, ids)),
        coverage.leads_back(corpus, ids, rows),
        coverage.supported(corpus, rows, "home"),
        sentence("home.tally_differ", len(corpus.differences), differ=differ),
    ]
    shown = bullets((paragraph(words, cls="tally"),) for words in lines if words)
    return [heading(say("home.evidence"), "evidence"), shown]


def _topics(corpus: Corpus, lead: Topic | None) -> list[Block]:
    """The topics beside the lead whose summaries are newest."""
    read = {id: len(ids) for id, ids in corpus.briefs_of_topic.items() if ids}
    known = [t for t in corpus.vocabulary.topics.values() if t is not lead and t.id in read]
    # Days written as in ISO 8601 sort as texts; a summary without one comes last.
    newest = sorted(known, key=lambda t: (t.updated.edtf if t.updated else "", t.id), reverse=True)
    cards = [_card(topic, read[topic.id]) for topic in newest[:OTHER_TOPICS]]
    return [heading(say("home.topics"), "topics"), bullets(cards)] if cards else []


def _differences(corpus: Corpus) -> list[Block]:
    found = corpus.differences[:DIFFERENCES]
    if not found:
        return []
    lines = bullets(question_line.row(corpus, each) for each in found)
    return [heading(say("differences.title"), "differences"), lines]


def _browse(corpus: Corpus) -> list[Block]:
    lines = (_way(corpus, section.address, section.way) for section in SECTIONS if section.way)
    return [heading(say("home.browse"), "browse"), bullets(lines)]


def _way(corpus: Corpus, address: str, way: Way) -> tuple[Block, ...]:
    link = common.link(say(way.name), address)
    if not way.size:
        return (paragraph(link),)
    number = way.size(corpus)
    value = say(way.counted, number) if way.counted else str(number)
    return (paragraph(sentence("marks.line", label=link, value=value)),)


def _how() -> list[Block]:
    """How to read this site, in two sentences."""
    method = common.link(say("home.how_we_work"), "method")
    return [
        heading(say("home.how"), "how"),
        paragraph(sentence("home.how_told", method=method), cls="panel"),
    ]
