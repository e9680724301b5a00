"""The home page: the story so far, its evidence, the latest briefings, where accounts differ."""

from briefbook.corpus.coverage import articles
from briefbook.model.vocabulary import Topic
from briefbook.pages import coverage, span
from briefbook.pages.context import Site
from briefbook.pages.dates import inside
from briefbook.pages.descriptions import title_of_site
from briefbook.pages.drawings import chart
from briefbook.pages.parts import common, history_line, question_line
from briefbook.pages.parts.common import bullets, heading, paragraph, sentence, title_of
from briefbook.pages.parts.items import item
from briefbook.pages.parts.teaser import teaser
from briefbook.pages.parts.topic_summary import lead_ins
from briefbook.pages.sections import SECTIONS, Way
from briefbook.pages.social_cards import link_to_card
from briefbook.pages.timeline import months_of
from briefbook.pages.tree import Block, Heading, Page, Text
from briefbook.text.language import Language

LATEST = 10
DIFFERENCES = 5
OTHER_TOPICS = 3


def page(site: Site) -> Page:
    """What somebody sees who has two minutes."""
    settings = site.settings
    lead = next((t for t in site.corpus.vocabulary.topics.values() if site.corpus.opens(t)), None)
    blocks = [
        *_lead(site.language, lead, settings.site_name),
        *_tally(site),
        *chart.band(site, lead, site.once(months_of)),
        *_topics(site, lead),
        *_latest(site),
        *_differences(site),
        *_browse(site),
        *_how(site.language),
    ]
    return Page(
        address="",
        title=settings.site_name,
        description=settings.description or site.say("home.description"),
        blocks=tuple(blocks),
        kind="home",
        kicker=_kicker(site, lead),
        searched=False,
        head=title_of_site(site),
        card=link_to_card(site, ""),
        changed=history_line.changed(
            site.corpus, (*site.corpus.briefs.values(), *site.corpus.withdrawn.values())
        ),
    )


def _lead(language: Language, topic: Topic | None, site_name: str) -> list[Block]:
    if topic is None:
        return [common.title(site_name)]
    read = common.link(language.say("home.summary"), f"topics/{topic.id}", cls="button")
    blocks: list[Block] = [
        Heading(1, (common.link(title_of(language, topic), f"topics/{topic.id}"),), "top")
    ]
    if topic.standfirst:
        blocks.append(paragraph(topic.standfirst, cls="standfirst"))
    return [*blocks, *lead_ins(language, topic), paragraph(read)]


def _kicker(site: Site, topic: Topic | None) -> tuple[Text, ...]:
    if topic is None:
        return ()
    read = span.articles_and_days(site, site.corpus.briefs_of_topic.get(topic.id, ()))
    updated = (
        (Text(site.say("home.updated", day=inside(site.language, topic.updated))),)
        if topic.updated
        else ()
    )
    return (Text(site.say("home.kicker")), Text(read), *updated)


def _card(language: Language, topic: Topic, briefings: int) -> tuple[Block, ...]:
    title = item(common.link(title_of(language, topic), f"topics/{topic.id}"), f"topic-{topic.id}")
    gist = topic.standfirst or topic.about
    about = (paragraph(gist, cls="gist"),) if gist else ()
    count = paragraph(language.say("count.briefings", briefings), cls="meta")
    return (title, *about, count)


def _latest(site: Site) -> list[Block]:
    title = heading(site.say("home.latest"), "latest")
    if not site.corpus.briefs:
        return [title, paragraph(site.say("home.nothing"), cls="nothing")]
    latest = site.corpus.latest(site.corpus.briefs)[:LATEST]
    everything = paragraph(common.link(site.say("home.all"), "briefings"), cls="beside")
    return [title, everything, bullets(teaser(site, brief) for brief in latest)]


def _tally(site: Site) -> list[Block]:
    """The evidence so far: no single number, because none would be honest."""
    ids = tuple(site.corpus.briefs)
    if len(ids) < 2:
        return []
    rows = site.corpus.statements
    differ = common.link(site.say("home.differ_words", len(site.corpus.differences)), "differences")
    lines = [
        sentence(site.language, "home.tally_articles", articles(site.corpus, ids)),
        coverage.leads_back(site, ids, rows),
        coverage.supported(site, rows, "home"),
        sentence(site.language, "home.tally_differ", len(site.corpus.differences), differ=differ),
    ]
    shown = bullets((paragraph(words, cls="tally"),) for words in lines if words)
    return [heading(site.say("home.evidence"), "evidence"), shown]


def _topics(site: Site, lead: Topic | None) -> list[Block]:
    """The topics beside the lead whose summaries are newest."""
    read = {id: len(ids) for id, ids in site.corpus.briefs_of_topic.items() if ids}
    known = [t for t in site.corpus.vocabulary.topics.values() if t is not lead and t.id in read]
    # Days written as in ISO 8601 sort as texts; a summary without one comes last.
    newest = sorted(known, key=lambda t: (t.updated.edtf if t.updated else "", t.id), reverse=True)
    cards = [_card(site.language, topic, read[topic.id]) for topic in newest[:OTHER_TOPICS]]
    return [heading(site.say("home.topics"), "topics"), bullets(cards)] if cards else []


def _differences(site: Site) -> list[Block]:
    newest = site.corpus.differences[:DIFFERENCES]
    if not newest:
        return []
    lines = bullets(question_line.row(site, each) for each in newest)
    return [heading(site.say("differences.title"), "differences"), lines]


def _browse(site: Site) -> list[Block]:
    lines = (_way(site, section.address, section.way) for section in SECTIONS if section.way)
    return [heading(site.say("home.browse"), "browse"), bullets(lines)]


def _way(site: Site, address: str, way: Way) -> tuple[Block, ...]:
    link = common.link(site.say(way.name), address)
    if not way.size:
        return (paragraph(link),)
    number = way.size(site.corpus)
    value = site.say(way.counted, number) if way.counted else str(number)
    return (paragraph(sentence(site.language, "marks.line", label=link, value=value)),)


def _how(language: Language) -> list[Block]:
    """How to read this site, in two sentences."""
    method = common.link(language.say("home.how_we_work"), "method")
    return [
        heading(language.say("home.how"), "how"),
        paragraph(sentence(language, "home.how_told", method=method), cls="panel"),
    ]
