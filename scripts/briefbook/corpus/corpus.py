"""The corpus: published briefs, the vocabulary, and every grouping of them as an index."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from briefbook.corpus import portions
from briefbook.corpus.chronology import (
    BeforeAndAfter,
    Period,
    before_and_after,
    in_order,
    period_of,
)
from briefbook.corpus.events import Event
from briefbook.corpus.originals import Original
from briefbook.corpus.passage_labels import OutletLabel
from briefbook.corpus.portions import Portion
from briefbook.corpus.records import Cited, Difference, Landings, Origins, Root, Statement
from briefbook.model.brief import Brief
from briefbook.model.link_report import LinkReport
from briefbook.model.receipt import Receipt
from briefbook.model.vocabulary import Actor, Publisher, Topic, Vocabulary

Index = dict[str, tuple[str, ...]]


@dataclass(frozen=True)
class Corpus:
    """Everything the site shows. All mappings are sorted by id; nothing depends on file order."""

    vocabulary: Vocabulary
    everything: tuple[Brief, ...]
    """Every brief that loaded, drafts included: for checks, never for pages."""
    briefs: dict[str, Brief]
    """The published ones."""
    withdrawn: dict[str, Brief]
    events: dict[str, Event]
    statements: tuple[Statement, ...]
    """Every claim of every published brief."""
    briefs_of_topic: Index
    """Briefs with a claim that belongs to the topic."""
    briefs_of_publisher: Index
    briefs_of_who: Index
    """Briefs by everybody who speaks or acts in them."""
    events_of_topic: Index
    events_of_who: Index
    events_of_relay: Index
    """What somebody passed on and had no other part in."""
    events_of_place: Index
    """What happened there, or in a place that lies in it."""
    statements_of_topic: dict[str, tuple[Statement, ...]]
    statements_of_who: dict[str, tuple[Statement, ...]]
    """What somebody is said to have said."""
    statements_about: dict[str, tuple[Statement, ...]]
    """Claims about an event."""
    statements_from: dict[str, tuple[Statement, ...]]
    """Claims whose chain starts at an event: everything that leads back to it."""
    statements_on: dict[str, tuple[Statement, ...]]
    """Claims that make a point, and those against it."""
    cited: Cited
    """What an outlet says in its own article, where another cites it."""
    originals: dict[str, Original]
    """Which article each brief's is a copy of, by the brief's id; for most, itself. Drafts too."""
    aliases: dict[str, dict[str, str]]
    """Old ids to new ones, by kind of page."""
    origins_of_point: dict[str, Origins] = field(default_factory=dict)
    """How many origins stand behind each point."""
    makers_of_point: dict[str, tuple[Statement, ...]] = field(default_factory=dict)
    """For each point one claim of each article that makes all of it."""
    origins_of_event: dict[str, Origins] = field(default_factory=dict)
    """How many origins stand behind the accounts of each event."""
    differences: tuple[Difference, ...] = ()
    """Everything on which accounts differ."""
    differences_of_brief: dict[str, tuple[Difference, ...]] = field(default_factory=dict)
    differences_of_topic: dict[str, tuple[Difference, ...]] = field(default_factory=dict)
    differences_of_event: dict[str, tuple[Difference, ...]] = field(default_factory=dict)
    differences_of_point: dict[str, tuple[Difference, ...]] = field(default_factory=dict)
    words_alike: frozenset[OutletLabel] = frozenset()
    """Words that would call several passages of one outlet by one name."""
    receipts: dict[str, Receipt] = field(default_factory=dict)
    """What proves the quotations of a brief, by its id; ask `corpus.receipts` whether it fits."""
    links: dict[str, LinkReport] = field(default_factory=dict)
    """What became of the links of a brief, by its id; ask `corpus.links` what counts."""
    landings: Landings = field(default_factory=Landings)
    """When each brief was added and last changed, as far as somebody looked it up."""

    @cached_property
    def neighbours(self) -> dict[str, BeforeAndAfter]:
        """For each event with a sure date those nearest to it, before and after."""
        return before_and_after(self.events.values())

    @cached_property
    def events_by_time(self) -> tuple[Portion[Event], ...]:
        """A long timeline in portions; none of one that a page can hold."""
        return portions.of_long(self.events_in_order, period_of, portions.EVENTS)

    @cached_property
    def portion_of_event(self) -> dict[str, str]:
        """In which of them each event stands."""
        return {one.id: part.name for part in self.events_by_time for one in part.entries}

    @cached_property
    def differences_by_time(self) -> tuple[Portion[Difference], ...]:
        """Many differences in portions, by the month in which we read the first article."""
        return portions.of_long(self.differences, self._first_read, portions.DIFFERENCES)

    @cached_property
    def portion_of_difference(self) -> dict[tuple[str, str], str]:
        """In which of them each difference stands, by its kind and its id."""
        parts = self.differences_by_time
        return {(one.kind, one.id): part.name for part in parts for one in part.entries}

    def _first_read(self, difference: Difference) -> Period | None:
        return portions.month_of(min(filter(None, map(self.read_on, difference.briefs))))

    def read_on(self, id: str) -> date | None:
        """The day on which we read the article of a brief, which never changes."""
        return self.briefs[id].read.earliest

    def who(self, id: str) -> Actor | Publisher | None:
        """The actor or publisher of an id: the two share one space."""
        return self.vocabulary.actors.get(id) or self.vocabulary.publishers.get(id)

    def opens(self, topic: Topic) -> bool:
        """Whether a topic opens the home page: it leads, and there is a briefing to lead to."""
        return topic.lead and topic.id in self.briefs_of_topic

    def basis_of(self, origin: str) -> tuple[str, ...]:
        """What an origin rests on, by any account; a publisher, and what is nowhere, on nothing."""
        event = self.events.get(origin)
        return event.rests_on if event else ()

    def stated_basis_of(self, origin: str) -> tuple[str, ...]:
        """The same without what we only infer."""
        event = self.events.get(origin)
        return tuple(id for id in event.rests_on if id not in event.inferred_basis) if event else ()

    @cached_property
    def events_in_order(self) -> tuple[Event, ...]:
        """All of them in order of time."""
        return tuple(in_order(self.events.values()))

    @cached_property
    def cited_outlets(self) -> frozenset[str]:
        """Those whose own articles say something on which others cite them."""
        return frozenset(outlet for outlet, _ in self.cited)

    @cached_property
    def roots(self) -> dict[tuple[str, str], Root]:
        """Where claims come from, by brief and claim, as far as somebody has asked."""
        return {}

    @cached_property
    def newest_first(self) -> dict[str, int]:
        """The place of each brief in the order of the day we read it, then the day it appeared."""
        # Sorting keeps the order of equals, so briefs of one day stay in that of their ids.
        briefs = sorted(self.briefs.values(), key=_freshness, reverse=True)
        return {brief.id: place for place, brief in enumerate(briefs)}

    def latest(self, ids: Iterable[str]) -> list[Brief]:
        """Briefs newest first: by the day we read them, then by the day they appeared."""
        return [self.briefs[id] for id in sorted(ids, key=self.newest_first.__getitem__)]

    def by_date(self, ids: Iterable[str]) -> list[Brief]:
        """Briefs by the day their articles appeared, the last one first; undated ones last."""
        return sorted(self.latest(ids), key=_appeared, reverse=True)


def _freshness(brief: Brief) -> tuple[str, str]:
    return brief.read.edtf, _appeared(brief)


def _appeared(brief: Brief) -> str:
    """The first day on which an article can have appeared, or the last."""
    day = brief.published and (brief.published.earliest or brief.published.latest)
    return day.isoformat() if day else ""
