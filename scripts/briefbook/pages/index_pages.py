"""The pages that list topics, actors, places and publishers; and the pages at old addresses."""

from collections.abc import Iterable, Iterator

from briefbook.corpus.corpus import Corpus, Index
from briefbook.corpus.coverage import without_copies
from briefbook.model.vocabulary import Named
from briefbook.pages.parts import common
from briefbook.pages.parts.common import bullets, inline, paragraph, sentence
from briefbook.pages.parts.items import item, whole
from briefbook.pages.tree import Block, Page
from briefbook.text.language import say


def topics(corpus: Corpus) -> Iterator[Page]:
    """The list of topics."""
    words = corpus.vocabulary.topics.values()
    yield _listing("topics", words, "count.briefings", corpus.briefs_of_topic)


def actors(corpus: Corpus) -> Iterator[Page]:
    """The list of those who speak or act."""
    words = corpus.vocabulary.actors.values()
    yield _listing("actors", words, "count.briefings", corpus.briefs_of_who)


def places(corpus: Corpus) -> Iterator[Page]:
    """The list of places."""
    words = corpus.vocabulary.places.values()
    yield _listing("places", words, "count.events", corpus.events_of_place)


def publishers(corpus: Corpus) -> Iterator[Page]:
    """The list of publishers; an article and its copies count once."""
    words = corpus.vocabulary.publishers.values()
    read = {
        id: tuple(without_copies(corpus, ids)) for id, ids in corpus.briefs_of_publisher.items()
    }
    yield _listing("publishers", words, "count.articles", read)


def _listing(section: str, entries: Iterable[Named], count: str, index: Index) -> Page:
    title, gist = say(f"lists.{section}"), say(f"lists.{section}_gist")
    ordered = sorted(entries, key=lambda entry: (common.title_of(entry).casefold(), entry.id))
    lines = [_line(section, entry, count, len(index.get(entry.id, ()))) for entry in ordered]
    nothing = paragraph(say("lists.nothing"))
    listed: list[Block] = [whole(say(f"lists.{section}_all")), bullets(lines)]
    return common.listing("list", section, title, gist, listed if lines else [nothing])


def _line(section: str, entry: Named, count: str, number: int) -> list[Block]:
    name = inline(common.link(common.title_of(entry), f"{section}/{entry.id}"))
    words = common.rows_of([name, common.foreign_names(entry)], say("marks.space"))
    about = [inline(entry.about or ""), inline(say(count, number) if number else "")]
    line: list[Block] = [item(words, f"entry-{entry.id}")]
    return [*line, paragraph(common.rows_of(about), cls="meta")] if any(about) else line


def moved(section: str, old: str, new: str, title: str) -> Page:
    """The page at an old address: it leads on at once, and says so to whoever stays."""
    address = f"{section}/{new}"
    link = common.link(title, address)
    return Page(
        address=f"{section}/{old}",
        title=title,
        description=say("lists.moved_description", title=title),
        blocks=(common.title(title), paragraph(sentence("lists.moved", link=link))),
        kind="moved",
        searched=False,
        moved_to=address,
    )
