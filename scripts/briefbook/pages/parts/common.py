"""Parts that several pages share: links, source links, rows, cards. Small functions, pure."""

from collections.abc import Iterable, Sequence

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.vocabulary import Named
from briefbook.pages import dates, prose_nodes
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
    Page,
    Paragraph,
    Strong,
    Text,
)
from briefbook.text.language import pieces, say, spoken

NOISE = frozenset({"evidence", "speaker"})
"""Lines of links to sources: a reader wants them, a search result doesn't."""

_STOPS = (".", "!", "?", "…", "。", "！", "？", "؟", "۔", "।")
_NODES = (Text, Strong, Emphasis, Code, Link, Aloud)
Words = str | Inline | Iterable[Inline]


def inline(*parts: Words) -> tuple[Inline, ...]:
    """Text, nodes and rows of nodes as one row of nodes."""
    found: list[Inline] = []
    for part in parts:
        if isinstance(part, str):
            if part:
                found.append(Text(part))
        elif isinstance(part, _NODES):
            found.append(part)
        else:
            found += part
    return tuple(node for node in found if not (type(node) is Text and not node.text))


def sentence(key: str, n: int | None = None, cls: str = "", **places: Words) -> tuple[Inline, ...]:
    """A sentence of the interface whose places hold links and the like.

    What stands between two pairs of asterisks is strong; `cls` is its word for the style sheet.
    """
    row: list[Inline] = []
    strong: list[Inline] | None = None
    for words, place in pieces(key, n):
        for index, part in enumerate(words.split("**")):
            if index and strong is None:
                strong = []
            elif index and strong is not None:
                row.append(Strong(tuple(strong), (cls,) if cls else ()))
                strong = None
            if part:
                (row if strong is None else strong).append(Text(part))
        if place:
            held = str(n) if place == "n" else places[place]
            (row if strong is None else strong).extend(inline(held))
    return tuple(row)


def paragraph(*parts: Words, cls: str = "", id: str = "") -> Paragraph:
    """A paragraph of these words; evidence is not what a search looks for."""
    return Paragraph(inline(*parts), (cls,) if cls else (), id, cls not in NOISE)


def heading(title: str, id: str, level: int = 2, searched: bool = True) -> Heading:
    """A heading with a lasting address on its page."""
    return Heading(level, (Text(title),), id, searched)


def title(words: str) -> Heading:
    """The heading of a page."""
    return Heading(1, (Text(words),), "top")


def listing(kind: str, address: str, title: str, gist: str, blocks: Iterable[Block]) -> Page:
    """A page that lists others; a search finds those, not their list."""
    head = Heading(1, (Text(title),), "top"), paragraph(gist, cls="standfirst")
    return Page(address, title, gist, (*head, *blocks), kind=kind, searched=False)


def link(words: str, address: str, anchor: str = "", cls: str = "", more: str = "") -> Link:
    """A link within the site; `more` tells it, aloud, from others of the same words."""
    return Link(inline(words, aloud(more)), Here(address, anchor), (cls,) if cls else ())


def aloud(words: str) -> tuple[Aloud, ...]:
    """What is said behind the words of a link, and not seen."""
    return (Aloud(say("marks.aloud", words=words)),) if words else ()


def strong(words: str) -> Strong:
    """Words that carry weight."""
    return Strong((Text(words),))


def joined(parts: Iterable[Inline], between: str | None = None) -> tuple[Inline, ...]:
    """Nodes with words between them; a comma, where nothing else is said."""
    between = say("marks.comma") if between is None else between
    found: list[Inline] = []
    for part in parts:
        if found:
            found.append(Text(between))
        found.append(part)
    return tuple(found)


def listed(parts: Sequence[Inline]) -> tuple[Inline, ...]:
    """Nodes as in a sentence: `A, B and C`."""
    *most, last = parts
    return (*joined(most), Text(say("marks.and")), last) if most else (last,)


def rows_of(rows: Iterable[Iterable[Inline]], between: str | None = None) -> tuple[Inline, ...]:
    """Groups of nodes with a dot between them; empty groups are left out."""
    between = say("marks.dot") if between is None else between
    found: list[Inline] = []
    for row in rows:
        nodes = tuple(row)
        if nodes and found:
            found.append(Text(between))
        found += nodes
    return tuple(found)


def facts(
    *rows: tuple[str, Iterable[Inline]],
    above: Sequence[Block] = (),
    below: Sequence[Block] = (),
) -> ListBlock:
    """A card of facts: a label and what stands behind it; empty ones are left out.

    What stands above and below them lies in the same list, so that the card is one whole.
    """
    shown = [(label, tuple(value)) for label, value in rows]
    told = (
        [paragraph(sentence("marks.fact", label=label, value=value), cls="fact")]
        for label, value in shown
        if value
    )
    return bullets(blocks for blocks in (above, *told, below) if blocks)


def bullets(items: Iterable[Iterable[Block]]) -> ListBlock:
    """A list; each item is a few blocks."""
    return ListBlock(tuple(Item(tuple(blocks)) for blocks in items))


def title_of(entry: Named) -> str:
    """The name readers see: in the language of the site, else the English one, else the first."""
    tag = spoken()
    names = entry.name
    found = names.get(tag) or names.get(tag.partition("-")[0]) or names.get("en")
    return found or next(iter(names.values()))


def name_of(corpus: Corpus, id: str) -> str:
    """The name of an actor or publisher."""
    entry = corpus.who(id)
    return title_of(entry) if entry else id


def who(corpus: Corpus, id: str) -> Link:
    """A link to an actor or publisher."""
    section = "actors" if id in corpus.vocabulary.actors else "publishers"
    return link(name_of(corpus, id), f"{section}/{id}")


def whos(corpus: Corpus, ids: Iterable[str]) -> tuple[Inline, ...]:
    """Links to several actors or publishers."""
    return joined(who(corpus, id) for id in ids)


def publisher(corpus: Corpus, brief: Brief) -> Link:
    """A link to the publisher of a brief's article."""
    return who(corpus, brief.publisher)


def topic(corpus: Corpus, id: str) -> Link:
    """A link to a topic."""
    return link(title_of(corpus.vocabulary.topics[id]), f"topics/{id}")


def place(corpus: Corpus, id: str) -> Link:
    """A link to a place."""
    return link(title_of(corpus.vocabulary.places[id]), f"places/{id}")


def briefing(brief: Brief) -> Link:
    """A link to a briefing, by its headline."""
    return link(brief.headline, f"briefings/{brief.id}")


def by_publisher(corpus: Corpus, id: str) -> Link:
    """A link to a briefing, by the name of who published its article."""
    brief = corpus.briefs[id]
    return named_link(name_of(corpus, brief.publisher), brief)


def named_link(name: str, brief: Brief) -> Link:
    """A link to a briefing by a name; aloud its headline, which doesn't say the name again."""
    if not brief.headline.startswith(f"{name} "):
        return link(name, f"briefings/{brief.id}", more=brief.headline)
    rest = Aloud(brief.headline.removeprefix(name))
    return Link((Text(name), rest), Here(f"briefings/{brief.id}"))


def event(happening: Event) -> Link:
    """A link to an event, by its title."""
    return link(happening.title, f"events/{happening.id}")


def origin(corpus: Corpus, id: str) -> Link:
    """A link to an origin: an event, or a publisher whose own reporting it is."""
    found = corpus.events.get(id)
    return event(found) if found else who(corpus, id)


def outside(words: str, url: str, cls: str = "", more: Iterable[Aloud] = ()) -> Link:
    """A link to a page of somebody else, marked as one."""
    named = inline(say("marks.outside", name=words), more)
    return Link(named, Outside(url), (cls,) if cls else ())


def when(date: FuzzyDate | None, because: str | None) -> str:
    """A date in words, with how it is known: `18 July 2025, inferred`."""
    if date is None:
        return say("dates.not_stated")
    told = dates.words(date)
    return say("dates.inferred", date=told) if because else told


def when_event(happening: Event) -> str:
    """The date of an event; all of them where accounts differ and no editor has decided."""
    if happening.undecided:
        return dates_of(happening)
    return when(happening.date, happening.because) if happening.date else say("dates.no_date")


def dates_of(happening: Event) -> str:
    """Every date that some account gives: `2 May 2024 or 6 May 2024`."""
    first, *others = happening.dates
    return say("marks.or").join([dates.words(first), *(dates.inside(date) for date in others)])


def exactness(happening: Event) -> str:
    """How exact the date of an event is and how it is known, in a few words."""
    if happening.date is None:
        return say("dates.no_article")
    if happening.dates_differ:
        return say("dates.differ")
    if not happening.because:
        return dates.opening(say("dates.exact_stated", exactness=dates.grain(happening.date)))
    exactness = say("dates.one_day") if happening.date.exact else dates.grain(happening.date)
    return dates.opening(say("dates.exact_inferred", exactness=exactness))


def kind_of(happening: Event) -> str:
    """What sort of event it is, and that it is still to come where it was only announced."""
    kind = say(f"event_kinds.{happening.kind}")
    return say("rows.planned", kind=kind) if happening.planned else kind


def foreign_names(entry: Named) -> tuple[Inline, ...]:
    """The names in other languages, each marked as what it is."""
    shown = title_of(entry)
    names = ((tag, name) for tag, name in entry.name.items() if name != shown)
    marked: list[Inline] = [Emphasis((Text(name),), tag) for tag, name in names]
    return joined(marked)


def worked_out(because: str | None) -> list[Block]:
    """Why a date is what we say, where no article states it."""
    if not because:
        return []
    return [paragraph(because_of(because), cls="worked-out")]


def because_of(why: str) -> tuple[Inline, ...]:
    """The reason for a date that no article states."""
    return sentence("dates.worked_out", why=prose_nodes.inlines(why))


def ends(text: str) -> bool:
    """Whether a text ends as a sentence does."""
    return text.endswith(_STOPS)
