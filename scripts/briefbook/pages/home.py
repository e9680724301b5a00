"""The home page: the story so far, the latest briefings, where accounts differ."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import origins_used
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, evidence, parts
from briefbook.pages.dates import inside
from briefbook.pages.differences import answers_in_short, ask
from briefbook.pages.parts import bullets, heading, inline, paragraph, sentence, title_of
from briefbook.pages.topic import summary
from briefbook.text.language import say
from briefbook.tree import Block, Heading, Link, Page, Text

LATEST = 10
DIFFERENCES = 5


def page(corpus: Corpus, site_name: str, strap: str) -> Page:
    """What somebody sees who has two minutes."""
    lead = next((t for t in corpus.vocabulary.topics.values() if t.lead), None)
    blocks = [
        *_lead(lead, site_name),
        *_tally(corpus),
        *_latest(corpus),
        *_differences(corpus),
        *_browse(corpus),
    ]
    return Page(
        address="",
        title=site_name,
        description=strap or say("home.description"),
        blocks=tuple(blocks),
        kind="home",
        kicker=_kicker(corpus, lead),
        searched=False,
    )


def _lead(topic: Topic | None, site_name: str) -> list[Block]:
    if topic is None:
        return [parts.title(site_name)]
    read = parts.link(say("home.summary"), f"topics/{topic.id}", cls="button")
    blocks: list[Block] = [Heading(1, (parts.link(title_of(topic), f"topics/{topic.id}"),), "top")]
    if topic.standfirst:
        blocks.append(paragraph(topic.standfirst, cls="standfirst"))
    return [*blocks, *summary(topic, say("home.story")), paragraph(read)]


def _kicker(corpus: Corpus, topic: Topic | None) -> tuple[Text, ...]:
    if topic is None:
        return ()
    read = say("home.read", len(corpus.briefs_of_topic.get(topic.id, ())))
    updated = (Text(say("home.updated", day=inside(topic.updated))),) if topic.updated else ()
    return (Text(say("home.kicker")), *updated, Text(read))


def _latest(corpus: Corpus) -> list[Block]:
    blocks: list[Block] = [heading(say("home.latest"), "latest")]
    if not corpus.briefs:
        return [*blocks, paragraph(say("home.nothing"))]
    latest = corpus.latest(corpus.briefs)[:LATEST]
    everything = parts.link(say("home.all"), "briefings")
    return [
        *blocks,
        bullets(parts.teaser(corpus, brief) for brief in latest),
        paragraph(everything),
    ]


def _tally(corpus: Corpus) -> list[Block]:
    """The evidence so far: no single number, because none would be honest."""
    ids = tuple(corpus.briefs)
    origins = sum(used.root.kind == "event" for used in origins_used(corpus, ids))
    differ = say("home.differ", len(corpus.differences))
    lines = [
        inline(say("home.read", len(ids))),
        inline(say("home.behind", origins)),
        coverage.leads_back(corpus, ids),
        coverage.supported(corpus, ids),
        inline(parts.link(differ, "differences")),
    ]
    shown = bullets((paragraph(words, cls="tally"),) for words in lines if words)
    return [heading(say("home.evidence"), "evidence"), shown] if len(ids) > 1 else []


def _differences(corpus: Corpus) -> list[Block]:
    found = corpus.differences[:DIFFERENCES]
    if not found:
        return []
    lines = [
        (
            paragraph(
                parts.link(ask(corpus, each), "differences", evidence.anchor(each)), cls="title"
            ),
            paragraph(answers_in_short(corpus, each), cls="meta"),
        )
        for each in found
    ]
    return [heading(say("differences.title"), "differences"), bullets(lines)]


def _browse(corpus: Corpus) -> list[Block]:
    words = corpus.vocabulary
    rows = [
        ("lists.timeline", "timeline", say("count.events", len(corpus.events))),
        ("lists.topics", "topics", str(len(words.topics))),
        ("home.who", "actors", str(len(words.actors))),
        ("lists.places", "places", str(len(words.places))),
        ("lists.publishers", "publishers", str(len(words.publishers))),
        ("corrections.title", "corrections", ""),
        ("home.how_we_work", "method", ""),
    ]
    lines = (_browse_line(parts.link(say(key), there), told) for key, there, told in rows)
    return [heading(say("home.browse"), "browse"), bullets(lines)]


def _browse_line(link: Link, told: str) -> tuple[Block, ...]:
    return (paragraph(sentence("marks.line", label=link, value=told) if told else link),)
