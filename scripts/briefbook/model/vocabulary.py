"""The vocabulary: what briefs refer to by id, and what editors say across briefs."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, ClassVar, Literal

from pydantic import Field
from pydantic.json_schema import SkipJsonSchema

from briefbook.model.base import (
    ID_PATTERN,
    POINT_PATTERN,
    Id,
    Ids,
    Language,
    Line,
    Link,
    Names,
    Point,
    Points,
    Prose,
    Record,
)
from briefbook.model.dates import FuzzyDate

ActorKind = Literal["body", "person", "company", "country", "group"]
DifferenceKind = Literal["conflict", "scope", "update", "translation", "error"]


class Entry(Record):
    """What every entry has: its id (the key it stands under) and the file it stands in."""

    key_pattern: ClassVar[str] = ID_PATTERN
    """What its key looks like."""

    id: SkipJsonSchema[Id]
    path: SkipJsonSchema[str]
    aliases: Ids = ()
    """Ids this entry had before; their addresses lead here."""


class Named(Entry):
    """An entry with a name, which may differ by language."""

    name: Names
    """The name; plain text, or one by language: `{en: …, zh: …}`."""
    also: Annotated[tuple[Line, ...], Field(max_length=30)] = ()
    """Other names and abbreviations it goes by."""
    about: Line | None = None
    """One line that says who or what it is."""
    url: Link | None = None
    """Its own site."""


class Publisher(Named):
    """Who publishes articles: observed facts only, no score."""

    language: Language | None = None
    """The language it publishes in."""
    country: Line | None = None
    """Where it says it is based."""
    owner: Line | None = None
    """Who owns it, if it says so."""
    depends_on: Ids = ()
    """Publishers or actors it is not independent of: the two count as one origin."""


class Actor(Named):
    """Who says or does something: a body, a person in public office, a company, a country."""

    kind: ActorKind | None = None
    """What sort of actor it is; left out, nothing is said of it."""
    depends_on: Ids = ()
    """Publishers or actors it is not independent of: the two count as one origin."""


class Place(Named):
    """Where something happened."""

    within: Id | None = None
    """The larger place it lies in."""


class SummaryLine(Record):
    """One line of a topic's summary, and what it rests on: readers see who says so, counted."""

    lead_in: Line
    """Its first words, set bold: `May: the vote.`"""
    text: Prose
    """What a reader in a hurry has to know."""
    events: Ids = ()
    """Events it tells of."""
    points: Points = ()
    """Points it makes; claims on the site make them."""


class Topic(Named):
    """What briefs are about, with the editors' own summary."""

    lead: bool = False
    """True for the story that opens the home page."""
    standfirst: Line | None = None
    """The topic in at most 40 words."""
    updated: FuzzyDate | None = None
    """The day the editors last checked this summary."""
    review: FuzzyDate | None = None
    """Look at this summary again on this day; from then on `briefbook check` says so."""
    happened: Prose | None = None
    """What happened."""
    matters: Prose | None = None
    """Why it matters."""
    missing: Prose | None = None
    """What nobody has said yet."""
    summary: Annotated[tuple[SummaryLine, ...], Field(max_length=5)] = ()
    """In two minutes: up to five lines with their evidence, views last."""
    terms: Annotated[dict[Line, Line], Field(max_length=50)] = Field(default_factory=dict)
    """Words used, each with its meaning."""


class OutsideAnswer(Record):
    """An answer from beyond our briefs: a link and what stands there, in our words."""

    answer: Id | None = None
    """The answer it supports; left out when it gives one of its own."""
    text: Line | None = None
    """The answer in our words, where it is one of its own."""
    link: Link
    """Where it stands."""
    note: Line | None = None
    """What the reader finds there."""


class Question(Entry):
    """A question that articles answer differently; every answer is a point."""

    ask: Line
    """The question, with its question mark."""
    answers: Annotated[dict[Id, Line], Field(min_length=1, max_length=20)]
    """Each answer by id, as readers see it; claims name it as `question/answer`."""
    kind: DifferenceKind | None = None
    """What sort of difference it is, once an editor has decided."""
    note: Prose | None = None
    """What the reader should know: can both be true, what would settle it."""
    outside: Annotated[tuple[OutsideAnswer, ...], Field(max_length=20)] = ()
    """Answers from beyond our briefs."""


class PointEntry(Entry):
    """Words of its own for a point that several briefs make; without them one of them lends its."""

    key_pattern: ClassVar[str] = POINT_PATTERN

    id: SkipJsonSchema[Point]
    text: Line
    """What all claims of the point say: no more than the least of them."""


class Reconciliation(Entry):
    """An editor's word on an event whose accounts differ; it never hides the accounts."""

    title: Line | None = None
    """The title readers see."""
    date: FuzzyDate | None = None
    """The date readers see first."""
    because: Prose | None = None
    """Why this date; always needed with a date."""
    kind: DifferenceKind | None = None
    """What sort of difference the accounts have."""
    note: Prose | None = None
    """What the reader should know about the accounts."""


@dataclass(frozen=True)
class Vocabulary:
    """Every entry by id; `publishers` and `actors` share one space of ids."""

    publishers: dict[str, Publisher] = field(default_factory=dict)
    actors: dict[str, Actor] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    topics: dict[str, Topic] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)
    points: dict[str, PointEntry] = field(default_factory=dict)
    events: dict[str, Reconciliation] = field(default_factory=dict)


ENTRY_TYPES: dict[str, type[Entry]] = {
    "publishers": Publisher,
    "actors": Actor,
    "places": Place,
    "topics": Topic,
    "questions": Question,
    "points": PointEntry,
    "events": Reconciliation,
}
"""The seven parts of the vocabulary: the name of the file or folder, and what stands in it."""


def file_of(vocabulary: Vocabulary, part: str) -> str:
    """The file to which entries of a part are added, seen from the project: the one with the most.

    Without any it is that of the part's name.
    """
    entries: Mapping[str, Entry] = getattr(vocabulary, part)
    many = Counter(entry.path for entry in entries.values())
    return many.most_common(1)[0][0] if many else f"briefs/vocabulary/{part}.yml"
