"""The pages that list others: briefings, topics, actors, places, publishers; and old addresses."""

from collections.abc import Iterable
from dataclasses import replace

from briefbook.corpus.corpus import Corpus
from briefbook.model.vocabulary import Named
from briefbook.pages import filters, parts
from briefbook.pages.parts import bullets, inline, paragraph
from briefbook.pages.words import count
from briefbook.tree import Block, Page


def briefings(corpus: Corpus) -> Page:
    """Every briefing, newest first; withdrawn ones stay findable below."""
    gist = "Every article we have read, newest first: one page each, in our own words."
    blocks: list[Block] = [
        filters.of_briefings(len(corpus.briefs)),
        bullets(parts.teaser(corpus, b) for b in corpus.latest(corpus.briefs)),
    ]
    if not corpus.briefs:
        blocks = [paragraph("Nothing here yet. Briefings appear as editors finish them.")]
    if corpus.withdrawn:
        notices = bullets((paragraph(parts.briefing(b)),) for b in corpus.withdrawn.values())
        blocks += [parts.heading("Withdrawn", "withdrawn"), notices]
    return replace(_page("briefings", "Briefings", gist, blocks), kind="briefings")


def entries(corpus: Corpus) -> Iterable[Page]:
    """The lists of topics, actors, places and publishers."""
    words = corpus.vocabulary
    yield _named(
        "topics",
        "Topics",
        "What our briefings are about.",
        words.topics.values(),
        {id: count(len(ids), "briefing") for id, ids in corpus.briefs_of_topic.items()},
    )
    yield _named(
        "actors",
        "Who",
        "Everybody who says or does something in our briefings.",
        words.actors.values(),
        {id: count(len(ids), "briefing") for id, ids in corpus.briefs_of_who.items()},
    )
    yield _named(
        "places",
        "Places",
        "Where it happened.",
        words.places.values(),
        {id: count(len(ids), "event") for id, ids in corpus.events_of_place.items()},
    )
    yield _named(
        "publishers",
        "Publishers",
        "Whose articles we read, and whom they refer to.",
        words.publishers.values(),
        {id: count(len(ids), "article") for id, ids in corpus.briefs_of_publisher.items()},
    )


def _named(
    section: str, title: str, gist: str, found: Iterable[Named], counts: dict[str, str]
) -> Page:
    ordered = sorted(found, key=lambda entry: (entry.title.casefold(), entry.id))
    lines = []
    for entry in ordered:
        native = parts.foreign_names(entry)
        about = [inline(text) for text in (entry.about or "", counts.get(entry.id, "")) if text]
        head = inline(
            parts.link(entry.title, f"{section}/{entry.id}"), " " if native else "", native
        )
        lines.append((paragraph(head, cls="title"), paragraph(parts.rows_of(about), cls="meta")))
    blocks: list[Block] = [bullets(lines)] if lines else [paragraph("Nothing here yet.")]
    return _page(section, title, gist, blocks)


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
    return Page(
        address=f"{section}/{old}",
        title=title,
        description=f"This page has moved: {title}.",
        blocks=(parts.title(title), paragraph("This page has moved. ", parts.link(title, address))),
        kind="moved",
        searched=False,
        moved_to=address,
    )
