"""The pages that list topics, actors, places and publishers; and the pages at old addresses."""

from collections.abc import Iterable, Iterator

from briefbook.corpus.corpus import Index
from briefbook.corpus.coverage import without_copies
from briefbook.model.vocabulary import Named
from briefbook.pages.context import Site
from briefbook.pages.parts import common
from briefbook.pages.parts.common import bullets, inline, paragraph, sentence
from briefbook.pages.parts.items import item, whole
from briefbook.pages.tree import Block, Page
from briefbook.text.language import Language


def topics(site: Site) -> Iterator[Page]:
    """The list of topics."""
    words = site.corpus.vocabulary.topics.values()
    yield _listing(site.language, "topics", words, "count.briefings", site.corpus.briefs_of_topic)


def actors(site: Site) -> Iterator[Page]:
    """The list of those who speak or act."""
    words = site.corpus.vocabulary.actors.values()
    yield _listing(site.language, "actors", words, "count.briefings", site.corpus.briefs_of_who)


def places(site: Site) -> Iterator[Page]:
    """The list of places."""
    words = site.corpus.vocabulary.places.values()
    yield _listing(site.language, "places", words, "count.events", site.corpus.events_of_place)


def publishers(site: Site) -> Iterator[Page]:
    """The list of publishers; an article and its copies count once."""
    words = site.corpus.vocabulary.publishers.values()
    read = {
        id: tuple(without_copies(site.corpus, ids))
        for id, ids in site.corpus.briefs_of_publisher.items()
    }
    yield _listing(site.language, "publishers", words, "count.articles", read)


def _listing(
    language: Language, section: str, entries: Iterable[Named], count: str, index: Index
) -> Page:
    title, gist = language.say(f"lists.{section}"), language.say(f"lists.{section}_gist")
    ordered = sorted(
        entries, key=lambda entry: (common.title_of(language, entry).casefold(), entry.id)
    )
    lines = [
        _line(language, section, entry, count, len(index.get(entry.id, ()))) for entry in ordered
    ]
    nothing = paragraph(language.say("lists.nothing"))
    listed: list[Block] = [whole(language.say(f"lists.{section}_all")), bullets(lines)]
    return Page(
        address=section,
        title=title,
        description=language.say(f"head.{section}_has"),
        blocks=(*common.above(title, gist), *(listed if lines else [nothing])),
        kind="list",
        searched=False,
        # Where the title of a list says it all, it has no other for the outside.
        head=language.say(f"head.{section}") if language.has(f"head.{section}") else "",
    )


def _line(language: Language, section: str, entry: Named, count: str, number: int) -> list[Block]:
    name = inline(common.link(common.title_of(language, entry), f"{section}/{entry.id}"))
    words = common.rows_of(
        [name, common.foreign_names(language, entry)], language.say("marks.space")
    )
    about = [inline(entry.about or ""), inline(language.say(count, number) if number else "")]
    line: list[Block] = [item(words, f"entry-{entry.id}")]
    return (
        [*line, paragraph(common.rows_of(about, language.say("marks.dot")), cls="meta")]
        if any(about)
        else line
    )


def moved(language: Language, section: str, old: str, new: str, title: str) -> Page:
    """The page at an old address: it leads on at without_copies, and says so to whoever stays."""
    address = f"{section}/{new}"
    link = common.link(title, address)
    return Page(
        address=f"{section}/{old}",
        title=title,
        description=language.say("lists.moved_description", title=title),
        blocks=(common.title(title), paragraph(sentence(language, "lists.moved", link=link))),
        kind="moved",
        searched=False,
        moved_to=address,
    )
