"""What every page hangs on: the records it is about, and what it shows of all the others.

Generous, as `affected` is that asks: a page may hang on more than it shows, never on less.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from typing import Any, Self

from briefbook.corpus.chronology import heading_of, period_of
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.portions import Portion
from briefbook.corpus.records import Difference
from briefbook.pages import (
    archive,
    corrections,
    difference_pages,
    further,
    index_pages,
    timeline,
)
from briefbook.pages.context import Site
from briefbook.pages.parts import question_line
from briefbook.pages.sections import SECTIONS, Records
from briefbook.pages.tree import Here


@dataclass(frozen=True, eq=False, slots=True)
class Dependencies:
    """What a page hangs on."""

    ids: frozenset[str] = frozenset()
    """The records it is about; none for lists of all times, which hang on everything."""
    besides: Callable[[], object] = lambda: None
    """What else it shows of the corpus as a whole; worked out for who compares it."""

    def differs_from(self, other: Self) -> bool:
        """Whether a page that hangs on one may differ from a page that hangs on the other."""
        return self.ids != other.ids or self.besides() != other.besides()


def addresses(corpus: Corpus) -> frozenset[str]:
    """Every address at which a page stands."""
    return frozenset(address for address, _ in dependencies(corpus))


def addresses_of(site: Site) -> frozenset[str]:
    """The same for `site.once`: several steps of a build ask."""
    return addresses(site.corpus)


def dependencies(corpus: Corpus) -> Iterator[tuple[str, Dependencies]]:
    """Every address that something may stand at, and what the page there hangs on."""
    for address in _lists(corpus):
        yield address, Dependencies()
    yield from _of_archive(corpus)
    yield from _of_timeline(corpus)
    yield from _of_differences(corpus)
    for section in SECTIONS:
        if section.steady:
            yield section.address, Dependencies(frozenset({section.address}))
        if section.records:
            yield from _of_records(corpus, section.address, section.records)


def _of_records(
    corpus: Corpus, section: str, records: Records
) -> Iterator[tuple[str, Dependencies]]:
    by_id = records.of(corpus)
    besides = _BESIDES[section](corpus) if section in _BESIDES else lambda _: None
    beside = {id: _beside(corpus, records, record) for id, record in by_id.items()}
    for id in by_id:
        its = Dependencies(frozenset({id}), partial(besides, id))
        for address in (id, *beside[id]):
            yield f"{section}/{address}", its
    for old, id in corpus.aliases.get(section, {}).items():
        if id in by_id and old not in by_id:
            for address in (id, *beside[id]):
                moved = f"{section}/{old}{address.removeprefix(id)}"
                yield moved, Dependencies(frozenset({id}), partial(str, address))


def _beside(corpus: Corpus, records: Records, record: Any) -> list[str]:
    """What stands beside the page of a record of which there is too much for one."""
    lists = records.lists(corpus, record) if records.lists else ()
    return [f"{record.id}/{part.name}" for part in further.parts_of(corpus, lists)]


def _lists(corpus: Corpus) -> Iterator[str]:
    """Home, and the pages that list records of all times."""
    yield ""
    yield from (one.address for one in SECTIONS if one.listing and not one.steady)
    for one in corpus.differences:
        yield from difference_pages.accounts_addresses(corpus, one)
    yield from (f"{corrections.ADDRESS}/{part.name}" for part in corrections.by_time(corpus))
    for section in ("topics", "actors", "places", "publishers"):
        yield from index_pages.further_addresses(section, getattr(corpus.vocabulary, section))


def _of_archive(corpus: Corpus) -> Iterator[tuple[str, Dependencies]]:
    parts = archive.old_parts(corpus)
    for number, briefs in enumerate(parts, start=1):
        ids = tuple(brief.id for brief in briefs)
        besides = partial(tuple[object, ...], (ids, number == len(parts)))
        yield archive.address(number), Dependencies(frozenset(ids), besides)


def _of_timeline(corpus: Corpus) -> Iterator[tuple[str, Dependencies]]:
    parts = corpus.events_by_time

    @cache
    def of_all() -> object:
        """The drawing leads to all years, and a page says how many differences there are."""
        first, _ = timeline.months_that_fit(corpus)
        return _ways(parts), _headings(corpus), first, len(corpus.differences)

    def besides(ids: tuple[str, ...]) -> object:
        apart = [_places(corpus, corpus.differences_of_event.get(id, ())) for id in ids]
        return ids, apart, of_all()

    for part in parts:
        ids = tuple(event.id for event in (*part.entries, *part.everything))
        yield timeline.address_of(part.name), Dependencies(frozenset(ids), partial(besides, ids))


def _of_differences(corpus: Corpus) -> Iterator[tuple[str, Dependencies]]:
    parts = corpus.differences_by_time

    def besides(part: Portion[Difference]) -> object:
        order = [(one.kind, one.id) for one in (*part.entries, *part.everything)]
        beside = [[*difference_pages.accounts_addresses(corpus, d)] for d in part.everything]
        return order, beside, _ways(parts)

    for part in parts:
        ids = {
            id for one in part.everything for id in (one.id, *one.briefs, *one.events, *one.points)
        }
        address = f"{question_line.DIFFERENCES}/{part.name}"
        yield address, Dependencies(frozenset(ids), partial(besides, part))


def _ways(parts: Iterable[Portion[Any]]) -> list[object]:
    """What each page of a long list says of the others."""
    return [(part.name, len(part.everything)) for part in parts]


def _headings(corpus: Corpus) -> set[object]:
    """The months of the timeline, and where they stand."""
    return {
        (period_of(event), heading_of(event), corpus.portion_of_event.get(event.id))
        for event in corpus.events.values()
    }


def _of_briefing(corpus: Corpus) -> Callable[[str], object]:
    return lambda id: _places(corpus, corpus.differences_of_brief.get(id, ()))


def _of_topic(corpus: Corpus) -> Callable[[str], object]:
    """The drawing leads to the months of the timeline, wherever those stand."""
    months = cache(lambda: _headings(corpus))
    return lambda id: (months(), _places(corpus, corpus.differences_of_topic.get(id, ())))


def _of_event(corpus: Corpus) -> Callable[[str], object]:
    return lambda id: (
        _neighbours(corpus, id),
        corpus.portion_of_event.get(id),
        _places(corpus, corpus.differences_of_event.get(id, ())),
    )


def _places(corpus: Corpus, apart: tuple[Difference, ...]) -> list[Here]:
    return [question_line.place_of(corpus, one) for one in apart]


_BESIDES: dict[str, Callable[[Corpus], Callable[[str], object]]] = {
    "briefings": _of_briefing,
    "topics": _of_topic,
    "events": _of_event,
}
"""What of the whole a page of a section shows, such as where it leads; by the id of its record."""


def _neighbours(corpus: Corpus, event: str) -> object:
    """What is told of the neighbours in time of an event."""
    sides = corpus.neighbours.get(event, ())
    return [
        ([(one.id, one.title, one.date, one.because) for one in side.events], side.more)
        for side in sides
    ]
