"""No field of the model changes in silence: each is told, or listed as one that nobody sees."""

from collections.abc import Iterator
from dataclasses import fields, replace
from functools import cache
from typing import Any, get_args

import pytest
from pydantic import create_model

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.diff.change_report import change_report
from briefbook.diff.compare import compare, records
from briefbook.diff.fields import LABELS, UNSEEN
from briefbook.diff.renames import IDS
from briefbook.model import brief as briefs
from briefbook.model import evidence
from briefbook.model import vocabulary as entries
from briefbook.model.base import ID_PATTERN, POINT_PATTERN, Record
from briefbook.model.brief import UNTRACED, Brief
from briefbook.model.vocabulary import ENTRY_TYPES, Vocabulary
from tests.support.build import account, brief, claim, vocabulary
from tests.support.differences import WITH_CARDS
from tests.support.other_values import by_type, variants

RECORDS = {
    kind.__name__: kind
    for module in (briefs, evidence, entries)
    for kind in vars(module).values()
    if isinstance(kind, type) and issubclass(kind, Record) and kind.__module__ == module.__name__
}
ADDRESSES = {"id", "path", "status"}
"""What places a record: told by addresses, or of no matter; `test_cases` has each."""
OTHER: dict[str, Any] = {
    "about": "talk",
    "actors": ("council",),
    "aliases": ("elsewhere",),
    "against": "slow",
    "answer": "no",
    "answers": {"yes": "It does", "no": "It does not", "maybe": "Nobody knows"},
    "brief": "pier",
    "by": ("office",),
    "chain": UNTRACED,
    "depends_on": ("council",),
    "distinct_from": ("talk",),
    "language": "fr",
    "link": "https://elsewhere.example.org/x",
    "name": {"en": "Another name"},
    "not_copy_of": ("pier",),
    "place": ("quayside",),
    "point": "slow",
    "publisher": "herald",
    "points": ("grows/yes",),
    "says": ("council",),
    "speaker": ("council",),
    "successor": "pier",
    "terms": {"mole": "Another wall."},
    "topics": ("fishing",),
    "within": "quayside",
}
"""Other values where not any text will do."""
STEPS = {"ChainLink": "talk", "Basis": "talk"}
"""Other ids of what an origin is."""
QUOTE = {
    "text": "the quay is to grow",
    "speaker": "office",
    "unmarked": "It is an interview.",
    "language": "de",
    "translation": "so be it",
    "translated_by": "Ada",
}
DECIDED = {"date": "2024-05-01", "because": "The minutes say so."}
PASSAGE = {"start": "The quay", "end": "will grow"}


@cache
def library() -> tuple[tuple[Brief, ...], Vocabulary]:
    """Three briefs and a vocabulary that fill every field there is."""
    inferred = {"id": "vote", "because": "It has the same words."}
    first = claim(
        key=True, stance="says", says="office", quote=QUOTE, passage=PASSAGE, about="vote",
        chain=(inferred, {"id": "herald", "because": "It says so."}), point="grows/yes",
        against="fast", topics="harbour", part=True,
    )  # fmt: skip
    vote = account(
        date="2024-05-01", because="The article says so.", place="town", by="council",
        unnamed="a person in the room", distinct_from="vote-of-old", actors="office",
        rests_on={"id": "herald", "because": "It came first."}, topics="harbour", quote=QUOTE,
        passage=PASSAGE,
    )  # fmt: skip
    whole = brief(
        title_translation="The quay", translated_by="Ada", byline=("Ada",), open=("Who pays",),
        archive="https://archive.example.org/quay", copy_of="pier", published="2024-05-02",
        published_because="The page says so.", summary="A summary.", note="A note.",
        claims=(first, claim("slow", point="slow")),
        events=(vote, account("talk", title="A talk")),
        corrections=({"date": "2024-05-20", "was": "This.", "now": "That.", "noticed_by": "Ada"},),
    )  # fmt: skip
    print_of = {"publisher": "herald", "link": "https://herald.example.org/first"}
    pier = brief(
        "pier", copy_of=print_of, publisher="herald",
        claims=(claim(point="grows/no", unnamed="a person in the room"),),
    )  # fmt: skip
    gone = {"date": "2024-05-21", "reason": "It was wrong.", "successor": "quay"}
    mole = brief("mole", status="withdrawn", withdrawn=gone)
    return (whole, pier, mole), words()


def words() -> Vocabulary:
    named = {"also": ("N.",), "about": "About it.", "url": "https://n.example.org/"}
    line = {"lead_in": "May:", "text": "So it is.", "events": "vote", "points": "slow"}
    topic = {
        "standfirst": "In short.", "updated": "2024-05-02", "happened": "This.", "matters": "So.",
        "missing": "All.", "summary": (line,), "terms": {"mole": "A wall."}, "review": "2024-06-01",
    }  # fmt: skip
    outside = {"answer": "yes", "link": "https://o.example.org/", "text": "Yes", "note": "Minutes"}
    return vocabulary(
        publishers={
            "courier": {"name": "Courier", "country": "Here", "owner": "Ada", **named},
            "herald": {"name": "Herald"},
        },
        actors={"office": {"name": "Office", "kind": "body", "depends_on": "courier", **named}},
        places={
            "town": {"name": "Town", "within": "land", **named},
            "land": {"name": "Land"},
            "quayside": {"name": "Quayside"},
        },
        topics={"harbour": {"name": "Harbour", **topic, **named}, "fishing": {"name": "Fishing"}},
        questions={
            "grows": {
                "ask": "Does it grow?",
                "answers": {"yes": "It grows", "no": "It does not"},
                "kind": "conflict",
                "note": "Both may be true.",
                "outside": (outside,),
            }
        },
        points={"slow": {"text": "It grows slowly."}},
        events={"vote": {"title": "The vote", "kind": "scope", "note": "A note.", **DECIDED}},
    )


def corpus(parts: tuple[tuple[Brief, ...], Vocabulary]) -> Corpus:
    return build(*parts)


def other(kind: type[Record], name: str, value: Any) -> Any:
    """Another value for a field, by its name or else by its type; the same for what places it."""
    if name in ADDRESSES and kind.__name__ not in STEPS:
        return value
    if name == "id":
        return STEPS[kind.__name__]
    if name in OTHER:
        return OTHER[name]
    return by_type(kind.model_fields[name].annotation, value)


def mutations() -> Iterator[tuple[str, Corpus]]:
    everything, vocabulary = library()
    for at, one in enumerate(everything):
        for place, new in variants(one, other):
            put = (*everything[:at], new, *everything[at + 1 :])
            yield place, corpus((put, vocabulary))
    for part in ENTRY_TYPES:
        for id, entry in getattr(vocabulary, part).items():
            for place, new in variants(entry, other):
                parts = replace(vocabulary, **{part: {**getattr(vocabulary, part), id: new}})
                yield place, corpus((everything, parts))


@cache
def told() -> dict[str, list[str]]:
    """What is said of each field that changes, by the kind of record and its name."""
    before = corpus(library())
    found: dict[str, list[str]] = {}
    for place, after in mutations():
        changes = records(before, after)
        sentences = [change.kind for change in (*changes.changes, *changes.flags)]
        found.setdefault(place, []).extend(sentences)
    return found


def places() -> set[str]:
    return {
        f"{kind.__name__}.{name}"
        for kind in RECORDS.values()
        for name in kind.model_fields
        if kind.__name__ not in ("Record", "Entry", "Named") and name not in ADDRESSES
    }


def test_every_field_of_the_model_is_changed_once() -> None:
    assert places() - told().keys() == set()


@pytest.mark.parametrize("place", sorted(places()))
def test_a_field_that_changes_is_told_or_is_one_that_nobody_sees(place: str) -> None:
    assert bool(told()[place]) != (place in UNSEEN), f"tell {place}, or say why nobody sees it"


def test_labels_are_those_of_fields_that_there_are() -> None:
    for kind, labels in LABELS.items():
        assert labels.keys() <= RECORDS[kind].model_fields.keys(), kind
    for place in UNSEEN:
        kind, _, name = place.partition(".")
        assert name in RECORDS[kind].model_fields


class Sponsored(Brief):
    """A brief with a field that nobody has thought of yet."""

    sponsored: bool = False
    paid_by: str | None = None
    """Who paid for it."""


def test_a_new_field_is_told_by_its_name_before_anybody_says_more_of_it() -> None:
    plain = Sponsored.model_construct(**dict(brief()))
    paid = plain.model_copy(update={"sponsored": True, "paid_by": "the port"})
    before, after = (build((one,), vocabulary()) for one in (plain, paid))
    assert change_report(compare(before, after, WITH_CARDS)).text == (
        "Briefing `quay`: The council looks at a longer quay\n"
        "  The field “sponsored” is now given: yes.\n"
        "  The field “paid by” is new.\n"
        "    after:  the port\n"
    )


def with_new_field(record: Record) -> tuple[Record, Record]:
    """A record of a kind with a field that nobody has thought of yet, and with that field set."""
    kind = type(record)
    new: type[Record] = create_model(kind.__name__, __base__=kind, sponsored=(bool, False))
    plain = new.model_construct(**dict(record))
    return plain, plain.model_copy(update={"sponsored": True})  # type: ignore[return-value]


def paid(one: Brief, part: str, at: int = 0) -> tuple[Brief, Brief]:
    """A brief whose claim, account or quotation has a new field, and with that field set."""
    items = getattr(one, part)
    pair = with_new_field(items[at])
    return tuple(one.model_copy(update={part: (new, *items[1:])}) for new in pair)  # type: ignore[return-value]


@pytest.mark.parametrize("part", ["claims", "events"])
def test_a_new_field_of_a_claim_or_an_account_is_told(part: str) -> None:
    everything, known = library()
    before, after = (build((one, *everything[1:]), known) for one in paid(everything[0], part))
    id = getattr(everything[0], part)[0].id if part == "claims" else "quay"
    told_of_it = change_report(compare(before, after, WITH_CARDS)).text
    assert f"  For `{id}`, the field “sponsored” is now given: yes.\n" in told_of_it


def test_a_new_field_of_a_quotation_is_told() -> None:
    everything, known = library()
    first, *others = everything[0].claims
    sides = (
        everything[0].model_copy(
            update={"claims": (first.model_copy(update={"quote": quote}), *others)}
        )
        for quote in with_new_field(first.quote)  # type: ignore[arg-type]
    )
    before, after = (build((one, *everything[1:]), known) for one in sides)
    told_of_it = change_report(compare(before, after, WITH_CARDS)).text
    assert f"  For `{first.id}`, the field “sponsored” is now given: yes.\n" in told_of_it


@pytest.mark.parametrize("part", sorted(ENTRY_TYPES))
def test_a_new_field_of_an_entry_is_told(part: str) -> None:
    everything, known = library()
    id, entry = next(iter(getattr(known, part).items()))
    before, after = (
        build(everything, replace(known, **{part: {**getattr(known, part), id: new}}))
        for new in with_new_field(entry)
    )
    told_of_it = change_report(compare(before, after, WITH_CARDS)).text
    assert "  The field “sponsored” is now given: yes.\n" in told_of_it


def test_every_part_of_the_vocabulary_is_walked() -> None:
    assert {field.name for field in fields(Vocabulary)} == ENTRY_TYPES.keys()


NO_RECORD = {"Claim.id", "OutsideAnswer.answer", "Question.answers"}
"""Ids within a record, which no other record goes by."""


def holds_ids(annotation: Any, pattern: str = ID_PATTERN) -> bool:
    found = [*getattr(annotation, "__metadata__", ()), *getattr(annotation, "metadata", ())]
    inside = [*get_args(annotation), getattr(annotation, "annotation", None)]
    named = any(getattr(one, "pattern", None) == pattern for one in found)
    return named or any(holds_ids(one, pattern) for one in inside if one)


def test_every_field_that_holds_ids_is_followed_when_one_of_them_changes() -> None:
    for kind in RECORDS.values():
        for name, field in kind.model_fields.items():
            own = kind.__name__ if name == "id" else name
            entry = name == "id" and issubclass(kind, entries.Entry)
            left_out = entry or name == "aliases" or f"{kind.__name__}.{name}" in NO_RECORD
            assert (holds_ids(field) and not left_out) <= (own in IDS), f"{kind.__name__}.{name}"


def test_a_field_of_ids_is_seen_as_one() -> None:
    assert [n for n, f in evidence.Quotation.model_fields.items() if holds_ids(f)] == ["speaker"]
    assert holds_ids(Brief.model_fields["not_copy_of"])
    assert holds_ids(briefs.CopyOf.model_fields["publisher"])


def astray(record: Record) -> Iterator[tuple[str, Record]]:
    """The record with each id in it, however deep it lies, one that is nowhere."""
    for name, field in type(record).model_fields.items():
        value = getattr(record, name)
        rows = value if isinstance(value, tuple) else ()
        if isinstance(value, Record):
            yield from ((p, record.model_copy(update={name: new})) for p, new in astray(value))
        for at, one in enumerate(rows):
            if isinstance(one, Record):
                for p, new in astray(one):
                    put = (*rows[:at], new, *rows[at + 1 :])
                    yield p, record.model_copy(update={name: put})
        for nowhere in ("nowhere", "nowhere/yes", "grows/perhaps"):
            if value and holds_ids(field, ID_PATTERN if "/" not in nowhere else POINT_PATTERN):
                lost: Any = (nowhere,) if isinstance(value, tuple) else nowhere
                lost = {nowhere: "It does"} if isinstance(value, dict) else lost
                place = f"{type(record).__name__}.{name} {nowhere}"
                yield place, record.model_copy(update={name: lost})


def lost() -> Iterator[tuple[str, Corpus]]:
    """The whole library with one reference that leads nowhere, or one record that is missing."""
    everything, vocabulary = library()
    for at, one in enumerate(everything):
        before, behind = everything[:at], everything[at + 1 :]
        yield f"no brief {one.id}", corpus(((*before, *behind), vocabulary))
        for place, new in astray(one):
            yield place, corpus(((*before, new, *behind), vocabulary))  # type: ignore[arg-type]
    for part in ENTRY_TYPES:
        entries = getattr(vocabulary, part)
        for id, entry in entries.items():
            rest = {other: entries[other] for other in entries if other != id}
            yield f"no entry {id}", corpus((everything, replace(vocabulary, **{part: rest})))
            for place, new in astray(entry):
                parts = replace(vocabulary, **{part: {**entries, id: new}})
                yield place, corpus((everything, parts))


LOST = list(lost())


@pytest.mark.parametrize(("place", "broken"), LOST, ids=[place for place, _ in LOST])
def test_what_leads_nowhere_stops_no_comparison(place: str, broken: Corpus) -> None:
    whole = corpus(library())
    for sides in ((whole, broken), (broken, whole), (broken, broken)):
        assert change_report(compare(*sides, WITH_CARDS)).text, place
