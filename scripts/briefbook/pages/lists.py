"""The pages that list others: briefings, topics, actors, places, publishers; and old addresses."""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.corpus.corpus import Corpus, Index
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Named
from briefbook.pages import filters, parts
from briefbook.pages.parts import bullets, inline, paragraph, sentence
from briefbook.text.language import say
from briefbook.tree import Block, Page


def briefings(corpus: Corpus) -> Page:
    """Every briefing, newest first; withdrawn ones stay findable below."""
    gist = "Every article we have read, newest first: one page each, in our own words."
    filed = (pair for brief in corpus.briefs.values() for pair in filed_under(corpus, brief))
    blocks: list[Block] = [
        filters.of_briefings(len(corpus.briefs), filed),
        bullets(parts.teaser(corpus, b) for b in corpus.latest(corpus.briefs)),
    ]
    if not corpus.briefs:
        blocks = [paragraph("Nothing here yet. Briefings appear as editors finish them.")]
    if corpus.withdrawn:
        notices = bullets((paragraph(parts.briefing(b)),) for b in corpus.withdrawn.values())
        blocks += [parts.heading("Withdrawn", "withdrawn"), notices]
    return replace(_page("briefings", "Briefings", gist, blocks), kind="briefings")


def filed_under(corpus: Corpus, brief: Brief) -> set[tuple[str, str]]:
    """What a briefing is found under: a group, and a name in it."""
    voices = (who for who, ids in corpus.briefs_of_who.items() if brief.id in ids)
    found = {("topic", parts.title_of(corpus.vocabulary.topics[id])) for id in brief.topics}
    found |= {("actor", parts.name_of(corpus, id)) for id in voices if id != brief.publisher}
    found |= {("publisher", parts.name_of(corpus, brief.publisher))}
    found |= {("kind", say(f"article_kinds.{brief.kind}"))}
    return found | ({("differ", "yes")} if brief.id in corpus.differences_of_brief else set())


def entries(corpus: Corpus) -> Iterable[Page]:
    """The lists of topics, actors, places and publishers."""
    words = corpus.vocabulary
    yield _named("topics", words.topics.values(), "count.briefings", corpus.briefs_of_topic)
    yield _named("actors", words.actors.values(), "count.briefings", corpus.briefs_of_who)
    yield _named("places", words.places.values(), "count.events", corpus.events_of_place)
    yield _named(
        "publishers", words.publishers.values(), "count.articles", corpus.briefs_of_publisher
    )


def _named(section: str, found: Iterable[Named], count: str, index: Index) -> Page:
    title, gist = say(f"lists.{section}"), say(f"lists.{section}_gist")
    ordered = sorted(found, key=lambda entry: (parts.title_of(entry).casefold(), entry.id))
    lines = [_line(section, entry, count, len(index.get(entry.id, ()))) for entry in ordered]
    nothing = paragraph(say("lists.nothing"))
    return _page(section, title, gist, [bullets(lines) if lines else nothing])


def _line(section: str, entry: Named, count: str, number: int) -> tuple[Block, ...]:
    name = inline(parts.link(parts.title_of(entry), f"{section}/{entry.id}"))
    head = parts.rows_of([name, parts.foreign_names(entry)], say("marks.space"))
    about = [inline(entry.about or ""), inline(say(count, number) if number else "")]
    return paragraph(head, cls="title"), paragraph(parts.rows_of(about), cls="meta")


def _page(section: str, title: str, gist: str, blocks: list[Block]) -> Page:
    return Page(
        address=section,
        title=title,
        description=gist,
        blocks=(parts.title(title), paragraph(gist, cls="standfirst"), *blocks),
        kind="list",
        searched=False,
    )


def moved(section: str, old: str, new: str, title: str) -> Page:
    """The page at an old address: it leads on at once, and says so to whoever stays."""
    address = f"{section}/{new}"
    link = parts.link(title, address)
    return Page(
        address=f"{section}/{old}",
        title=title,
        description=say("lists.moved_description", title=title),
        blocks=(parts.title(title), paragraph(sentence("lists.moved", link=link))),
        kind="moved",
        searched=False,
        moved_to=address,
    )
