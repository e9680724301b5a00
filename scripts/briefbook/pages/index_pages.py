"""The pages that list topics, actors, places and publishers; and the pages at old addresses."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from briefbook.corpus.corpus import Index
from briefbook.corpus.coverage import without_copies
from briefbook.corpus.portions import by_letter
from briefbook.model.vocabulary import Named
from briefbook.pages.context import Site
from briefbook.pages.parts import common
from briefbook.pages.parts.common import bullets, inline, paragraph, sentence, strong
from briefbook.pages.parts.items import item, whole
from briefbook.pages.tree import Block, Page
from briefbook.pages.wanted import Addresses, is_wanted
from briefbook.text.language import Language

OFTEN = 100
"""How many of a great many names stand on the first page: those that most is told of."""


def topics(site: Site, only: Addresses = None) -> Iterator[Page]:
    """The list of topics."""
    words = site.corpus.vocabulary.topics
    yield from _pages(
        site.language, "topics", words, "count.briefings", site.corpus.briefs_of_topic, only
    )


def actors(site: Site, only: Addresses = None) -> Iterator[Page]:
    """The list of those who speak or act."""
    words = site.corpus.vocabulary.actors
    yield from _pages(
        site.language, "actors", words, "count.briefings", site.corpus.briefs_of_who, only
    )


def places(site: Site, only: Addresses = None) -> Iterator[Page]:
    """The list of places."""
    words = site.corpus.vocabulary.places
    yield from _pages(
        site.language, "places", words, "count.events", site.corpus.events_of_place, only
    )


def publishers(site: Site, only: Addresses = None) -> Iterator[Page]:
    """The list of publishers; an article and its copies count once."""
    words = site.corpus.vocabulary.publishers
    read = {
        id: tuple(without_copies(site.corpus, ids))
        for id, ids in site.corpus.briefs_of_publisher.items()
    }
    yield from _pages(site.language, "publishers", words, "count.articles", read, only)


def further_addresses(section: str, names: Iterable[str]) -> Iterator[str]:
    """The addresses of the pages by letter, where there are too many names for one."""
    return (f"{further_of(section)}{part}" for part in by_letter(names))


def further_of(section: str) -> str:
    """What those addresses begin with."""
    return f"{section}/by-letter/"


def _pages(
    language: Language,
    section: str,
    entries: Mapping[str, Named],
    count: str,
    index: Index,
    only: Addresses,
) -> Iterator[Page]:
    """All names on one page, or those that most is told of, and a page a letter."""
    parts = by_letter(entries)
    lines = partial(_lines, language, section, count, index)
    if is_wanted(section, only):
        # What a part of a list is called doesn't say that it is all of it.
        called = language.say(f"lists.{section}" if parts else f"lists.{section}_all")
        # Of equals the one whose id comes first.
        often = sorted(entries, key=lambda id: (-len(index.get(id, ())), id))
        ways = _letters(language, section, parts)
        shown = lines([entries[id] for id in (often[:OFTEN] if parts else often)], called)
        yield _listing(language, section, [*ways, *shown], OFTEN if parts else 0)
    for part, ids in parts.items():
        if is_wanted(f"{further_of(section)}{part}", only):
            ways = _letters(language, section, parts, part)
            named = [entries[id] for id in ids]
            blocks = [*ways, *lines(named, _title_of_letter(language, section, part))]
            yield _of_letter(language, section, part, blocks)


def _lines(
    language: Language,
    section: str,
    count: str,
    index: Index,
    entries: Iterable[Named],
    title: str,
) -> list[Block]:
    """Names in the order of the alphabet, each with how much is told of it."""
    ordered = sorted(
        entries, key=lambda entry: (common.title_of(language, entry).casefold(), entry.id)
    )
    lines = [
        _line(language, section, entry, count, len(index.get(entry.id, ()))) for entry in ordered
    ]
    if not lines:
        return [paragraph(language.say("lists.nothing"))]
    return [whole(title), bullets(lines)]


def _listing(language: Language, section: str, blocks: list[Block], shown: int) -> Page:
    title, gist = language.say(f"lists.{section}"), language.say(f"lists.{section}_gist")
    if shown:
        gist = language.say("lists.often", gist=gist, shown=shown)
    return Page(
        address=section,
        title=title,
        description=language.say(f"head.{section}_has"),
        blocks=(*common.above(title, gist), *blocks),
        kind="list",
        searched=False,
        # Where the title of a list says it all, it has no other for the outside.
        head=language.say(f"head.{section}") if language.has(f"head.{section}") else "",
    )


def _of_letter(language: Language, section: str, part: str, blocks: list[Block]) -> Page:
    whole_list = language.say(f"lists.{section}")
    title = _title_of_letter(language, section, part)
    gist = language.say("lists.letter_gist", letter=part[0])
    return Page(
        address=f"{further_of(section)}{part}",
        title=title,
        description=gist,
        blocks=(*common.above(title, gist), *blocks),
        kind="list",
        kicker=(common.link(whole_list, section),),
        searched=False,
    )


def _title_of_letter(language: Language, section: str, part: str) -> str:
    title = language.say(f"lists.{section}")
    return language.say("lists.letter", title=title, part=_called(language, part))


def _called(language: Language, part: str) -> str:
    """`a`, or `a, part 2`."""
    letter, _, number = part.partition("-part-")
    return language.say("portions.part", period=letter, part=number) if number else letter


def _letters(
    language: Language, section: str, parts: Mapping[str, Sequence[str]], here: str = ""
) -> list[Block]:
    """The way to every letter."""
    ways = (
        sentence(
            language,
            "portions.number",
            len(ids),
            name=strong(_called(language, part))
            if part == here
            else common.link(_called(language, part), f"{further_of(section)}{part}"),
        )
        for part, ids in parts.items()
    )
    line = common.rows_of(ways, language.say("marks.dot"))
    return [paragraph(sentence(language, "lists.letters", ways=line), cls="years")] * bool(line)


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
