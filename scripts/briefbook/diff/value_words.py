"""Values in words, as a reviewer reads them: names, dates, chains, counts."""

from collections.abc import Iterable

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.records import Difference, Origins, Statement
from briefbook.diff.english import english, in_english
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.evidence import Basis, ChainLink
from briefbook.model.vocabulary import Entry, Named
from briefbook.pages import citable, dates
from briefbook.pages.parts import attribution, common, shared_point
from briefbook.pages.parts.count_words import corroboration
from briefbook.pages.parts.question_line import ask


def names(corpus: Corpus, ids: Iterable[str]) -> str:
    """Actors and publishers by name; empty where nobody is named."""
    return ", ".join(named(corpus, ids))


def named(corpus: Corpus, ids: Iterable[str]) -> tuple[str, ...]:
    """The same, one by one."""
    side = in_english(corpus)
    return tuple(common.name_of(side, id) for id in ids)


def entry_name(entry: Entry | None, id: str) -> str:
    """The name of a place or a topic; its id where the vocabulary doesn't have it."""
    return common.title_of(english(), entry) if isinstance(entry, Named) else id


def places(corpus: Corpus, ids: Iterable[str]) -> tuple[str, ...]:
    """Places by name."""
    return tuple(entry_name(corpus.vocabulary.places.get(id), id) for id in ids)


def topics(corpus: Corpus, ids: Iterable[str]) -> tuple[str, ...]:
    """Topics by name."""
    return tuple(entry_name(corpus.vocabulary.topics.get(id), id) for id in ids)


def when(date: FuzzyDate | None) -> str:
    """A date inside a sentence, with what it leaves open: `May 2024, day not given`."""
    if date is None:
        return "no date"
    day, vague = dates.inside(english(), date), dates.precision(english(), date)
    return f"{day}, {vague}" if vague else day


def event_date(event: Event) -> str:
    """The date of an event inside a sentence; all of them where its accounts differ."""
    if event.undecided:
        return english().say("marks.or").join(dates.inside(english(), one) for one in event.dates)
    return citable.date_of(english(), event.date, bool(event.because)) if event.date else "no date"


def statement(corpus: Corpus, row: Statement) -> str:
    """A claim as readers see it, with who says so."""
    return attribution.in_words(in_english(corpus), row)


def shared(corpus: Corpus, point: str) -> str:
    """A point as readers see it by itself, with who says so."""
    return shared_point.in_words(in_english(corpus), point)


def question(corpus: Corpus, difference: Difference) -> str:
    """A difference between accounts, as a question."""
    return ask(in_english(corpus), difference)


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
        return f"{names(corpus, [corpus.originals[brief.id].publisher])} itself"
    return origin(corpus, link.id)


def origin(corpus: Corpus, id: str) -> str:
    """An event by its title, a publisher by its name."""
    event = corpus.events.get(id)
    return f"“{event.title}”" if event else names(corpus, [id])


def basis(corpus: Corpus, rests_on: Basis | None) -> str:
    """What an event rests on: `“Port briefs the press” (inferred)`; empty for nothing."""
    return origin(corpus, rests_on.id) + _doubt(rests_on) if rests_on else ""


def _doubt(link: ChainLink | Basis) -> str:
    return " (inferred)" if link.inferred else ""


def count(number: int, one: str) -> str:
    """`1 outlet`, `2 outlets`."""
    return f"{number} {one}" if number == 1 else f"{number} {one}s"


def outlets(behind: Origins | None) -> str:
    """How many outlets: `2 outlets`."""
    return count(len(behind.outlets), "outlet") if behind else "no outlet"


def origins(behind: Origins) -> str:
    """How many origins: `1 origin`, `2–3 origins`, or that no article names any."""
    if not behind.traced:
        return "no named origin"
    number = str(behind.low) if behind.low == behind.high else f"{behind.low}–{behind.high}"
    return f"{number} {'origin' if behind.high == 1 else 'origins'}"


def outlets_and_origins(behind: Origins | None) -> str:
    """Both counts as pages give them; that there are none of nothing."""
    return corroboration(english(), behind) if behind else "no outlet"
