"""Parts that several pages share: links, source links, rows, cards. Small functions, pure."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import islice

from briefbook.corpus.events import Event
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Named
from briefbook.pages.context import Site
from briefbook.pages.tree import (
    Aloud,
    Block,
    Code,
    Emphasis,
    Heading,
    Here,
    Inline,
    Item,
    Link,
    ListBlock,
    Outside,
    Paragraph,
    Strong,
    Text,
)
from briefbook.text.language import Language, pieces_of

SEVERAL = 50
"""How many links stand in one line; the others are counted."""
NOISE = frozenset({"evidence", "speaker"})
"""Lines of links to sources: a reader wants them, a search result doesn't."""

_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।")
_NODES: frozenset[type] = frozenset((Text, Strong, Emphasis, Code, Link, Aloud))
Words = str | Inline | Iterable[Inline]
Run = tuple[bool, tuple[Text | str, ...]]
"""A stretch of a sentence: whether it is strong; its words, and the names of its places."""


def inline(*parts: Words) -> tuple[Inline, ...]:
    """Text, nodes and rows of nodes as one row of nodes."""
    nodes: list[Inline] = []
    for part in parts:
        if isinstance(part, str):
            if part:
                nodes.append(Text(part))
        elif type(part) in _NODES:
            if type(part) is not Text or part.text:
                nodes.append(part)  # type: ignore[arg-type]
        else:
            for node in part:  # type: ignore[union-attr]
                if type(node) is not Text or node.text:
                    nodes.append(node)
    return tuple(nodes)


def sentence(
    language: Language, key: str, n: int | None = None, cls: str = "", **places: Words
) -> tuple[Inline, ...]:
    """A sentence of the interface whose places hold links and the like.

    What stands between two pairs of asterisks is strong; `cls` is its word for the style sheet.
    """
    row: list[Inline] = []
    for is_strong, parts in _runs(language.pattern(key, n)):
        nodes = [] if is_strong else row
        for part in parts:
            if isinstance(part, Text):
                nodes.append(part)
            else:
                nodes += inline(str(n) if part == "n" else places[part])
        if is_strong:
            row.append(Strong(tuple(nodes), (cls,) if cls else ()))
    return tuple(row)


@lru_cache(maxsize=4096)
def _runs(pattern: str) -> tuple[Run, ...]:
    """A sentence as it is filled again and again: what is strong in it, and what stands there."""
    parts: list[list[Text | str]] = [[]]
    for words, place in pieces_of(pattern):
        for index, part in enumerate(words.split("**")):
            if index:
                parts.append([])
            if part:
                parts[-1].append(Text(part))
        if place:
            parts[-1].append(place)
    return tuple((index % 2 == 1, tuple(part)) for index, part in enumerate(parts))


def paragraph(*parts: Words, cls: str = "", id: str = "") -> Paragraph:
    """A paragraph of these words; evidence is not what a search looks for."""
    return Paragraph(inline(*parts), (cls,) if cls else (), id, cls not in NOISE)


def heading(title: str, id: str, level: int = 2, searched: bool = True) -> Heading:
    """A heading with a lasting address on its page."""
    return Heading(level, (Text(title),), id, searched)


def title(words: str) -> Heading:
    """The heading of a page."""
    return Heading(1, (Text(words),), "top")


def above(heading: str, gist: str) -> tuple[Block, ...]:
    """What a page begins with: its heading, and what it is about where that says more."""
    return title(heading), *([paragraph(gist, cls="standfirst")] if gist else [])


def link(
    words: str, address: str, anchor: str = "", cls: str = "", more: Iterable[Aloud] = ()
) -> Link:
    """A link within the site; `more` tells it, aloud, from others of the same words."""
    inside: tuple[Inline, ...] = (Text(words), *more) if words else tuple(more)
    return Link(inside, Here(address, anchor), (cls,) if cls else ())


def aloud(language: Language, words: str) -> tuple[Aloud, ...]:
    """What is said behind the words of a link, and not seen."""
    return (Aloud(language.say("marks.aloud", words=words)),)


def strong(words: str) -> Strong:
    """Words that carry weight."""
    return Strong((Text(words),))


def joined(language: Language, parts: Iterable[Inline]) -> tuple[Inline, ...]:
    """Nodes with a comma between them."""
    return rows_of([(part,) for part in parts], language.say("marks.comma"))


def first_of(language: Language, parts: Iterable[Inline], of: int) -> tuple[Inline, ...]:
    """The first of so many nodes with commas, and how many more there are."""
    shown = tuple(islice(parts, SEVERAL))
    more = [Text(language.say("evidence.more", of - len(shown)))] if of > len(shown) else []
    return joined(language, (*shown, *more))


def listed(language: Language, parts: Sequence[Inline]) -> tuple[Inline, ...]:
    """Nodes as in a sentence: `A, B and C`."""
    *most, last = parts
    return (*joined(language, most), Text(language.say("marks.and")), last) if most else (last,)


def rows_of(rows: Iterable[Iterable[Inline]], between: str) -> tuple[Inline, ...]:
    """Groups of nodes with words between them; empty groups are left out."""
    row_of_nodes: list[Inline] = []
    gap = Text(between)
    for row in rows:
        nodes = tuple(row)
        if nodes and row_of_nodes:
            row_of_nodes.append(gap)
        row_of_nodes += nodes
    return tuple(row_of_nodes)


def facts(
    language: Language,
    *rows: tuple[str, Iterable[Inline]],
    above: Sequence[Block] = (),
    below: Sequence[Block] = (),
) -> ListBlock:
    """A card of facts: a label and what stands behind it; empty ones are left out.

    What stands above and below them lies in the same list, so that the card is one whole.
    """
    shown = [(label, tuple(value)) for label, value in rows]
    lines = (
        [paragraph(sentence(language, "marks.fact", label=label, value=value), cls="fact")]
        for label, value in shown
        if value
    )
    return bullets(blocks for blocks in (above, *lines, below) if blocks)


def bullets(items: Iterable[Iterable[Block]]) -> ListBlock:
    """A list; each item is a few blocks."""
    return ListBlock(tuple(Item(tuple(blocks)) for blocks in items))


def title_of(language: Language, entry: Named) -> str:
    """The name readers see: in the language of the site, else the English one, else the first."""
    tag = language.tag
    names = entry.name
    name = names.get(tag) or names.get(tag.partition("-")[0]) or names.get("en")
    return name or next(iter(names.values()))


def name_of(site: Site, id: str) -> str:
    """The name of an actor or publisher."""
    entry = site.corpus.who(id)
    return title_of(site.language, entry) if entry else id


def who(site: Site, id: str) -> Link:
    """A link to an actor or publisher."""
    return site.shared(_who, id, id)


def _who(site: Site, id: str) -> Link:
    section = "actors" if id in site.corpus.vocabulary.actors else "publishers"
    return link(name_of(site, id), f"{section}/{id}")


def whos(site: Site, ids: Iterable[str]) -> tuple[Inline, ...]:
    """Links to several actors or publishers."""
    return joined(site.language, (who(site, id) for id in ids))


def publisher(site: Site, brief: Brief) -> Link:
    """A link to the publisher of a brief's article."""
    return who(site, brief.publisher)


def topic(site: Site, id: str) -> Link:
    """A link to a topic."""
    return link(title_of(site.language, site.corpus.vocabulary.topics[id]), f"topics/{id}")


def place(site: Site, id: str) -> Link:
    """A link to a place."""
    return link(title_of(site.language, site.corpus.vocabulary.places[id]), f"places/{id}")


def briefing(brief: Brief) -> Link:
    """A link to a briefing, by its headline."""
    return link(brief.headline, f"briefings/{brief.id}")


def by_publisher(site: Site, id: str) -> Link:
    """A link to a briefing, by the name of who published its article."""
    brief = site.corpus.briefs[id]
    return named_link(site.language, name_of(site, brief.publisher), brief)


def named_link(language: Language, name: str, brief: Brief) -> Link:
    """A link to a briefing by a name; aloud its headline, which doesn't say the name again."""
    if not brief.headline.startswith(f"{name} "):
        return link(name, f"briefings/{brief.id}", more=aloud(language, brief.headline))
    rest = Aloud(brief.headline.removeprefix(name))
    return Link((Text(name), rest), Here(f"briefings/{brief.id}"))


def event(happening: Event) -> Link:
    """A link to an event, by its title."""
    return link(happening.title, f"events/{happening.id}")


def origin(site: Site, id: str) -> Link:
    """A link to an origin: an event, or a publisher whose own reporting it is."""
    happening = site.corpus.events.get(id)
    return event(happening) if happening else who(site, id)


def outside(
    language: Language, words: str, url: str, cls: str = "", more: Iterable[Aloud] = ()
) -> Link:
    """A link to a page of somebody else, marked as one."""
    inside: tuple[Inline, ...] = (Text(language.say("marks.outside", name=words)), *more)
    return Link(inside, Outside(url), (cls,) if cls else ())


def kind_of(language: Language, happening: Event) -> str:
    """What sort of event it is, and that it is still to come where it was only announced."""
    kind = language.say(f"event_kinds.{happening.kind}")
    return language.say("rows.planned", kind=kind) if happening.planned else kind


def foreign_names(language: Language, entry: Named) -> tuple[Inline, ...]:
    """The names in other languages, each marked as what it is."""
    shown = title_of(language, entry)
    names = ((tag, name) for tag, name in entry.name.items() if name != shown)
    marked = [foreign(language, Text(name), tag) for tag, name in names]
    return joined(language, marked)


def foreign(language: Language, node: Inline, tag: str) -> Emphasis:
    """Words in another language, marked as such."""
    return Emphasis((node,), tag, language.turned(tag))


def ends(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return text.endswith(_STOPS)
