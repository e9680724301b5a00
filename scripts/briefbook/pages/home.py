"""The home page: the story so far, the latest briefings, where accounts differ."""

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.coverage import origins_used
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, evidence, parts, strip
from briefbook.pages.dates import words
from briefbook.pages.differences import answers_in_short, ask
from briefbook.pages.parts import bullets, heading, inline, paragraph
from briefbook.pages.topic import summary
from briefbook.pages.words import count
from briefbook.tree import Block, Heading, Page, Text

LATEST = 10
DIFFERENCES = 5
SOURCE, SOURCES = "statement, meeting or report", "statements, meetings and reports"


def page(corpus: Corpus, site_name: str, strap: str) -> Page:
    """What somebody sees who has two minutes."""
    lead = next((t for t in corpus.vocabulary.topics.values() if t.lead), None)
    blocks = [
        *_lead(lead, site_name),
        *_tally(corpus),
        *strip.band(corpus, lead),
        *_latest(corpus),
        *_differences(corpus),
        *_browse(corpus),
    ]
    return Page(
        address="",
        title=site_name,
        description=strap or "One page for each article, with its sources.",
        blocks=tuple(blocks),
        kind="home",
        kicker=_kicker(corpus, lead),
        searched=False,
    )


def _lead(topic: Topic | None, site_name: str) -> list[Block]:
    if topic is None:
        return [parts.title(site_name)]
    read = parts.link("Read the two-minute summary", f"topics/{topic.id}", cls="button")
    blocks: list[Block] = [Heading(1, (parts.link(topic.title, f"topics/{topic.id}"),), "top")]
    if topic.standfirst:
        blocks.append(paragraph(topic.standfirst, cls="standfirst"))
    return [*blocks, *summary(topic, "The story so far"), paragraph(read)]


def _kicker(corpus: Corpus, topic: Topic | None) -> tuple[Text, ...]:
    if topic is None:
        return ()
    read = count(len(corpus.briefs_of_topic.get(topic.id, ())), "article")
    updated = (Text(f"Updated {words(topic.updated)}"),) if topic.updated else ()
    return (Text("Story so far"), *updated, Text(f"{read} read"))


def _latest(corpus: Corpus) -> list[Block]:
    blocks: list[Block] = [heading("Latest briefings", "latest")]
    if not corpus.briefs:
        told = "Nothing here yet. Briefings appear as editors finish them."
        return [*blocks, paragraph(told)]
    latest = corpus.latest(corpus.briefs)[:LATEST]
    everything = parts.link("All briefings", "briefings")
    return [
        *blocks,
        bullets(parts.teaser(corpus, brief) for brief in latest),
        paragraph(everything),
    ]


def _tally(corpus: Corpus) -> list[Block]:
    """The evidence so far: no single number, because none would be honest."""
    ids = tuple(corpus.briefs)
    origins = sum(used.root.kind == "event" for used in origins_used(corpus, ids))
    differ = count(len(corpus.differences), "place")
    lines = [
        inline(f"{count(len(ids), 'article')} read"),
        inline(f"{count(origins, SOURCE, SOURCES)} behind them"),
        coverage.leads_back(corpus, ids),
        coverage.supported(corpus, ids),
        inline(parts.link(f"{differ} where accounts differ", "differences")),
    ]
    shown = bullets((paragraph(words, cls="tally"),) for words in lines if words)
    return [heading("The evidence so far", "evidence"), shown] if len(ids) > 1 else []


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
    return [heading("Where accounts differ", "differences"), bullets(lines)]


def _browse(corpus: Corpus) -> list[Block]:
    words_ = corpus.vocabulary
    rows = [
        ("Timeline", "timeline", count(len(corpus.events), "event")),
        ("Topics", "topics", str(len(words_.topics))),
        ("Who is involved", "actors", str(len(words_.actors))),
        ("Places", "places", str(len(words_.places))),
        ("Publishers", "publishers", str(len(words_.publishers))),
        ("Corrections", "corrections", ""),
        ("How we work", "method", ""),
    ]
    lines = [
        (paragraph(parts.link(label, address), f" {told}" if told else ""),)
        for label, address, told in rows
    ]
    return [heading("Browse", "browse"), bullets(lines)]
