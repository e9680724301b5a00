"""The corpus: published briefs, the vocabulary, and every grouping of them as an index."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from briefbook.corpus.events import Event, merge
from briefbook.model.brief import Brief, Claim
from briefbook.model.vocabulary import Actor, Publisher, Vocabulary

T = TypeVar("T")
Index = dict[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim and the brief it stands in."""

    brief: Brief
    claim: Claim


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
    briefs_of_publisher: Index
    briefs_of_who: Index
    """Briefs by everybody who speaks or acts in them."""
    events_of_topic: Index
    events_of_who: Index
    events_of_place: Index
    statements_of_who: dict[str, tuple[Statement, ...]]
    """What somebody is said to have said."""
    statements_about: dict[str, tuple[Statement, ...]]
    """Claims about an event."""
    statements_from: dict[str, tuple[Statement, ...]]
    """Claims whose chain starts at an event: everything that leads back to it."""
    statements_on: dict[str, tuple[Statement, ...]]
    """Claims that make a point, and those against it."""
    aliases: dict[str, dict[str, str]]
    """Old ids to new ones, by kind of page."""

    def who(self, id: str) -> Actor | Publisher | None:
        """The actor or publisher of an id: the two share one space."""
        return self.vocabulary.actors.get(id) or self.vocabulary.publishers.get(id)

    def latest(self, ids: Iterable[str]) -> list[Brief]:
        """Briefs newest first: by the day we read them, then by the day they appeared."""
        found = sorted((self.briefs[id] for id in ids), key=lambda brief: brief.id)
        return sorted(found, key=_freshness, reverse=True)


def _freshness(brief: Brief) -> tuple[str, str]:
    day = brief.published and (brief.published.earliest or brief.published.latest)
    return brief.read.edtf, day.isoformat() if day else ""


def build(briefs: tuple[Brief, ...], vocabulary: Vocabulary) -> Corpus:
    """Merge, group and index; the same briefs in any order give the same corpus."""
    everything = tuple(sorted(briefs, key=lambda brief: brief.id))
    published = {brief.id: brief for brief in everything if brief.status == "published"}
    withdrawn = {brief.id: brief for brief in everything if brief.status == "withdrawn"}
    events = merge(published.values(), vocabulary.events)
    statements = tuple(Statement(b, c) for b in published.values() for c in b.claims)
    return Corpus(
        vocabulary=vocabulary,
        everything=everything,
        briefs=published,
        withdrawn=withdrawn,
        events=events,
        statements=statements,
        briefs_of_topic=_group((t, b.id) for b in published.values() for t in b.topics),
        briefs_of_publisher=_group((b.publisher, b.id) for b in published.values()),
        briefs_of_who=_group((w, b.id) for b in published.values() for w in _voices(b)),
        events_of_topic=_group((t, e.id) for e in events.values() for t in e.topics),
        events_of_who=_group((w, e.id) for e in events.values() for w in e.who),
        events_of_place=_group((p, e.id) for e in events.values() for p in e.places),
        statements_of_who=_group((w, s) for s in statements for w in _speakers(s.claim)),
        statements_about=_group((s.claim.about, s) for s in statements if s.claim.about),
        statements_from=_group((s.claim.chain[0].id, s) for s in statements),
        statements_on=_group((p, s) for s in statements for p in _points(s.claim)),
        aliases=_aliases(published | withdrawn, vocabulary),
    )


def _group(pairs: Iterable[tuple[str, T]]) -> dict[str, tuple[T, ...]]:
    groups: dict[str, list[T]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(groups[key]) for key in sorted(groups)}


def _speakers(claim: Claim) -> tuple[str, ...]:
    quoted = claim.quote.speaker if claim.quote else ()
    return tuple(dict.fromkeys(claim.says + quoted))


def _points(claim: Claim) -> tuple[str, ...]:
    return tuple(point for point in (claim.point, claim.against) if point)


def _voices(brief: Brief) -> dict[str, None]:
    said = (who for claim in brief.claims for who in _speakers(claim))
    acted = (who for account in brief.events for who in account.by + account.actors)
    return dict.fromkeys((*said, *acted))


def _aliases(briefs: dict[str, Brief], vocabulary: Vocabulary) -> dict[str, dict[str, str]]:
    def old(entries: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, str]:
        return dict(sorted((alias, id) for id, aliases in entries for alias in aliases))

    def parts() -> Iterator[tuple[str, dict[str, str]]]:
        yield "briefings", old((id, brief.aliases) for id, brief in briefs.items())
        for part in ("publishers", "actors", "places", "topics", "events"):
            entries = getattr(vocabulary, part)
            yield part, old((id, entry.aliases) for id, entry in entries.items())

    return dict(parts())
