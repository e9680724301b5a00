"""Values in words, as a reviewer reads them: names, dates, chains, counts."""

from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Origins
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.evidence import ChainLink
from briefbook.model.vocabulary import Entry, Named
from briefbook.pages import dates, parts


def names(corpus: Corpus, ids: Iterable[str]) -> str:
    """Actors and publishers by name; empty where nobody is named."""
    return ", ".join(parts.name_of(corpus, id) for id in ids)


def entry_name(entry: Entry | None, id: str) -> str:
    """The name of a place or a topic; its id where the vocabulary doesn't have it."""
    return parts.title_of(entry) if isinstance(entry, Named) else id


def places(corpus: Corpus, ids: Iterable[str]) -> str:
    """Places by name."""
    return ", ".join(entry_name(corpus.vocabulary.places.get(id), id) for id in ids)


def topics(corpus: Corpus, ids: Iterable[str]) -> str:
    """Topics by name."""
    return ", ".join(entry_name(corpus.vocabulary.topics.get(id), id) for id in ids)


def when(date: FuzzyDate | None) -> str:
    """A date inside a sentence, with what it leaves open: `May 2024, day not given`."""
    if date is None:
        return "no date"
    vague = dates.precision(date)
    return f"{dates.inside(date)}, {vague}" if vague else dates.inside(date)


def chain(corpus: Corpus, brief: Brief, links: tuple[ChainLink, ...]) -> str:
    """Where a claim comes from: `“Port briefs the press” → Harbour News Agency`."""
    return " → ".join(
        [
            _origin(corpus, brief, links[0]) + _doubt(links[0]),
            *(names(corpus, [link.id]) + _doubt(link) for link in links[1:]),
        ]
    )


def _origin(corpus: Corpus, brief: Brief, link: ChainLink) -> str:
    if link.id == "untraced":
        return "an origin that nobody names"
    if link.id == "own":
        return f"{names(corpus, [brief.publisher])} itself"
    event = corpus.events.get(link.id)
    return f"“{event.title}”" if event else link.id


def _doubt(link: ChainLink) -> str:
    return " (inferred)" if link.inferred else ""


def count(number: int, one: str) -> str:
    """`1 outlet`, `2 outlets`."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def outlets(found: Origins | None) -> str:
    """How many outlets: `2 outlets`."""
    return count(len(found.outlets), "outlet") if found else "no outlet"


def interval(found: Origins) -> str:
    """How many origins, as a number or two: `1`, `2–3`."""
    return str(found.low) if found.low == found.high else f"{found.low}–{found.high}"


def origins(found: Origins) -> str:
    """The same with its noun: `1 origin`, `2–3 origins`."""
    return f"{interval(found)} {'origin' if found.high == 1 else 'origins'}"
