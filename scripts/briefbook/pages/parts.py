"""Parts that several pages share: links, source links, rows, cards. Small functions, pure."""

from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.model.brief import Account, Brief, Claim, Correction
from briefbook.model.dates import FuzzyDate
from briefbook.model.vocabulary import Named
from briefbook.pages import dates
from briefbook.pages.passages import passage_link
from briefbook.pages.words import ARTICLE_KINDS, EVENT_KINDS, NOT_STATED
from briefbook.text import prose
from briefbook.tree import (
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

NOISE = frozenset({"evidence", "speaker"})
"""Lines of links to sources: a reader wants them, a search result doesn't."""

_NODES = (Text, Strong, Emphasis, Code, Link)
Words = str | Inline | Iterable[Inline]


def inline(*parts: Words) -> tuple[Inline, ...]:
    """Text, nodes and rows of nodes as one row of nodes."""
    found: list[Inline] = []
    for part in parts:
        if isinstance(part, str):
            found.append(Text(part))
        elif isinstance(part, _NODES):
            found.append(part)
        else:
            found += part
    return tuple(node for node in found if not (isinstance(node, Text) and not node.text))


def paragraph(*parts: Words, cls: str = "", id: str = "") -> Paragraph:
    """A paragraph of these words; evidence is not what a search looks for."""
    return Paragraph(inline(*parts), (cls,) if cls else (), id, cls not in NOISE)


def heading(title: str, id: str, level: int = 2, searched: bool = True) -> Heading:
    """A heading with a lasting address on its page."""
    return Heading(level, (Text(title),), id, searched)


def title(words: str) -> Heading:
    """The heading of a page."""
    return Heading(1, (Text(words),), "top")


def link(words: str, address: str, anchor: str = "", cls: str = "") -> Link:
    """A link within the site."""
    return Link((Text(words),), Here(address, anchor), (cls,) if cls else ())


def strong(words: str) -> Strong:
    """Words that carry weight."""
    return Strong((Text(words),))


def joined(parts: Iterable[Inline], between: str = ", ") -> tuple[Inline, ...]:
    """Nodes with words between them."""
    found: list[Inline] = []
    for part in parts:
        if found:
            found.append(Text(between))
        found.append(part)
    return tuple(found)


def rows_of(rows: Iterable[Iterable[Inline]], between: str = " · ") -> tuple[Inline, ...]:
    """Groups of nodes with a dot between them; empty groups are left out."""
    found: list[Inline] = []
    for row in rows:
        nodes = tuple(row)
        if nodes and found:
            found.append(Text(between))
        found += nodes
    return tuple(found)


def facts(*rows: tuple[str, Iterable[Inline]]) -> ListBlock:
    """A card of facts: a label and what stands behind it; empty ones are left out."""
    shown = [(label, tuple(value)) for label, value in rows]
    return bullets(
        (paragraph(strong(label), " ", value, cls="fact"),) for label, value in shown if value
    )


def bullets(items: Iterable[Iterable[Block]]) -> ListBlock:
    """A list; each item is a few blocks."""
    return ListBlock(tuple(Item(tuple(blocks)) for blocks in items))


def name_of(corpus: Corpus, id: str) -> str:
    """The name of an actor or publisher."""
    entry = corpus.who(id)
    return entry.title if entry else id


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
    return link(corpus.vocabulary.topics[id].title, f"topics/{id}")


def place(corpus: Corpus, id: str) -> Link:
    """A link to a place."""
    return link(corpus.vocabulary.places[id].title, f"places/{id}")


def briefing(brief: Brief, words: str = "") -> Link:
    """A link to a briefing, by its headline."""
    return link(words or brief.headline, f"briefings/{brief.id}")


def by_publisher(corpus: Corpus, id: str) -> Link:
    """A link to a briefing, by the name of who published its article."""
    brief = corpus.briefs[id]
    return briefing(brief, name_of(corpus, brief.publisher))


def event(happening: Event) -> Link:
    """A link to an event, by its title."""
    return link(happening.title, f"events/{happening.id}")


def source(corpus: Corpus, brief: Brief, item: Claim | Account | None = None) -> Link:
    """A link to the article, named after where it leads; for a claim, to its passage."""
    name = name_of(corpus, brief.publisher)
    url = passage_link(corpus, brief, item) if item else brief.url
    return Link((Text(f"{name} ↗"),), Outside(url), ("source",))


def when(date: FuzzyDate | None, because: str | None) -> str:
    """A date in words, with how it is known: `18 July 2025, inferred`."""
    if date is None:
        return NOT_STATED
    return dates.words(date) + (", inferred" if because else "")


def when_event(happening: Event) -> str:
    """The date of an event; all of them where accounts differ and no editor has decided."""
    if happening.undecided:
        return dates_of(happening)
    return when(happening.date, happening.because) if happening.date else "No date"


def dates_of(happening: Event) -> str:
    """Every date that some account gives: `2 May 2024 or 6 May 2024`."""
    first, *others = happening.dates
    return " or ".join([dates.words(first), *(dates.inside(date) for date in others)])


def exactness(happening: Event) -> str:
    """How exact the date of an event is and how it is known, in a few words."""
    if happening.date is None:
        return "No article gives a date"
    if happening.dates_differ:
        return "Accounts differ"
    known = "inferred" if happening.because else "as stated"
    return f"{dates.grain(happening.date)}, {known}".capitalize()


def kind_of(happening: Event) -> str:
    """What sort of event it is, and that it is still to come where it was only announced."""
    return EVENT_KINDS[happening.kind] + (", announced" if happening.planned else "")


def foreign_names(entry: Named) -> tuple[Inline, ...]:
    """The names in other languages, each marked as what it is."""
    shown = entry.title
    names = ((tag, name) for tag, name in entry.name.items() if name != shown)
    marked: list[Inline] = [Emphasis((Text(name),), tag) for tag, name in names]
    return joined(marked)


def worked_out(because: str | None) -> list[Block]:
    """Why a date is what we say, where no article states it."""
    if not because:
        return []
    return [paragraph(strong("Date worked out."), " ", prose.inlines(because), cls="worked-out")]


def correction(record: Correction) -> str:
    """What was wrong, what it says now, and who noticed."""
    thanks = f" Noticed by {record.noticed_by}." if record.noticed_by else ""
    stop = "" if record.now.endswith((".", "!", "?", "…")) else "."
    return f"“{record.was}” became “{record.now}”{stop}{thanks}"


def open_points(corpus: Corpus, briefs: Iterable[Brief]) -> list[Block]:
    """What articles leave open, each under the article that leaves it."""
    lines = [
        (paragraph(publisher(corpus, brief)), bullets((paragraph(gap),) for gap in brief.open))
        for brief in briefs
        if brief.open
    ]
    if not lines:
        return []
    return [heading("What the articles leave open", "left-open", searched=False), bullets(lines)]


def teaser(corpus: Corpus, brief: Brief) -> tuple[Block, ...]:
    """A briefing in a list: where it comes from, its headline, what it is worth."""
    date = when(brief.published, brief.published_because)
    date = f"date {date}" if date == NOT_STATED else date
    about: list[Inline] = [publisher(corpus, brief), Text(ARTICLE_KINDS[brief.kind]), Text(date)]
    return (
        paragraph(joined(about, " · "), cls="meta"),
        paragraph(Strong((briefing(brief),)), cls="title"),
        paragraph(brief.standfirst, cls="gist"),
    )
