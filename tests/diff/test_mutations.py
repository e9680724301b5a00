"""Every field of every record of the golden project changed, one by one: no page is forgotten."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from briefbook.affected import affected
from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.diff.changed_pages import can_be_made
from briefbook.diff.compare import records
from briefbook.diff.renames import IDS
from briefbook.load.folder import load
from briefbook.load.loaded import Loaded
from briefbook.model.base import Record
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.vocabulary import ENTRY_TYPES
from briefbook.site.mkdocs_yml import read_settings
from tests.diff.test_cases import shown, unlike
from tests.diff.test_fields import corpus, holds_ids, library, mutations
from tests.support.differences import WITH_CARDS
from tests.support.other_values import by_type, variants
from tests.support.projects import GOLDEN

BRIEF: tuple[dict[str, Any], ...] = (
    {"status": "draft"},
    {"published": None, "published_because": None},
)
CLAIM: tuple[dict[str, Any], ...] = (
    {"point": None},
    {"against": "mayor-knew", "point": None},
    {"about": None},
)
ACCOUNT: tuple[dict[str, Any], ...] = ({"date": None, "because": None},)
"""What can't be made of one field alone."""
PLACED = {"id", "path", "status", "withdrawn"}
"""What places a record; ids within one are changed where it is left out."""


@cache
def golden() -> tuple[Loaded, Corpus]:
    loaded = load(read_settings(GOLDEN))
    return loaded, build(loaded.briefs, loaded.vocabulary, loaded.receipts)


@cache
def ids() -> dict[str, list[str]]:
    """Every id there is, by what it stands for."""
    known = golden()[1]
    words = known.vocabulary
    whos = [*words.publishers, *words.actors]
    return {
        "briefings": [*known.briefs],
        "events": [*known.events],
        "origins": [*known.events, *words.publishers],
        "places": [*words.places],
        "topics": [*words.topics],
        "whos": whos,
    }


def other(kind: type[Record], name: str, value: Any) -> Any:
    """Another id of the same sort, or else another value of the same type."""
    # The check refuses a reason without a date.
    if name in PLACED or (value is None and name.endswith("because")):
        return value
    if (sort := IDS.get(name)) and holds_ids(kind.model_fields[name]):
        many = isinstance(value, tuple)
        new = next((id for id in ids()[sort] if id not in (value if many else (value,))), None)
        # Where all are named already, one goes.
        return new if not many else (new,) if new else value[1:] or value
    if name == "name":
        return {"en": "Another name"}
    if name == "aliases":
        return ("elsewhere",)
    if name == "chain":
        return (value[0].model_copy(update={"id": "untraced", "because": None}), *value[1:])
    return by_type(kind.model_fields[name].annotation, value)


def briefs_instead() -> Iterator[tuple[Brief, Brief | None]]:
    """Each brief with something else, or nothing, in its place."""
    for brief in golden()[0].briefs:
        yield brief, None
        yield from ((brief, brief.model_copy(update=update)) for update in BRIEF)
        yield from ((brief, new) for _, new in variants(brief, other))
        for part, changes in (("claims", CLAIM), ("events", ACCOUNT)):
            items: tuple[Claim | Account, ...] = getattr(brief, part)
            for at, item in enumerate(items):
                others = [(), *((item.model_copy(update=update),) for update in changes)]
                for one in others:
                    put = (*items[:at], *one, *items[at + 1 :])
                    yield brief, brief.model_copy(update={part: put})


def mutated() -> Iterator[Corpus]:
    loaded, _ = golden()
    for old, new in briefs_instead():
        kept = tuple(brief for brief in loaded.briefs if brief is not old)
        briefs = (*kept, new) if new else kept
        yield build(briefs, loaded.vocabulary, loaded.receipts)
    for id in loaded.receipts:
        rest = {other: one for other, one in loaded.receipts.items() if other != id}
        yield build(loaded.briefs, loaded.vocabulary, rest)
    for part in ENTRY_TYPES:
        entries = getattr(loaded.vocabulary, part)
        for id, entry in entries.items():
            for _, new_entry in variants(entry, other):
                words = replace(loaded.vocabulary, **{part: {**entries, id: new_entry}})
                yield build(loaded.briefs, words, loaded.receipts)


def test_no_page_of_the_golden_project_is_forgotten_and_no_change_is_silent() -> None:
    before = golden()[1]
    pages = shown(before)
    number = 0
    for after in mutated():
        if can_be_made(after, WITH_CARDS):
            differ = unlike(pages, shown(after))
            assert differ <= affected(before, after)
            for changes in (records(before, after), records(after, before)):
                assert not differ or changes.changes or changes.flags
            number += 1
    assert number > 250


def test_no_field_of_the_model_is_forgotten() -> None:
    before = corpus(library())
    pages = shown(before)
    for place, after in mutations():
        if can_be_made(after, WITH_CARDS):
            assert unlike(pages, shown(after)) <= affected(before, after), place
