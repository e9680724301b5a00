"""Every record of the golden project changed in every way, one by one: no page is forgotten."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.diff.changed_pages import can_be_made
from briefbook.diff.compare import compare, records
from briefbook.load.folder import load
from briefbook.load.loaded import Loaded
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.dates import parse_date
from briefbook.site.mkdocs_yml import read_settings
from tests.diff.test_cases import shown
from tests.support.differences import WITH_CARDS
from tests.support.projects import GOLDEN

BRIEF: tuple[dict[str, Any], ...] = (
    {"status": "draft"},
    {"headline": "Other"},
    {"standfirst": "Other"},
    {"open": ("Other",)},
    {"url": "https://other.example/x"},
    {"kind": "data"},
    {"topics": ("fishing",)},
    {"publisher": "harbour-news-agency"},
    {"published": None, "published_because": None},
    {"read": parse_date("2020-01-01")},
)
CLAIM: tuple[dict[str, Any], ...] = (
    {"text": "Other."},
    {"stance": "argues"},
    {"says": ("mayor",)},
    {"point": None},
    {"against": "mayor-knew", "point": None},
    {"about": None},
    {"quote": None},
)
ACCOUNT: tuple[dict[str, Any], ...] = (
    {"title": "Other"},
    {"date": None, "because": None},
    {"place": ()},
    {"by": ()},
    {"planned": True},
)
ENTRY: tuple[dict[str, Any], ...] = (
    {"name": {"en": "Other"}},
    {"about": "Other"},
    {"also": ("Other",)},
    {"depends_on": ("mayor",)},
    {"within": None},
    {"ask": "Other?"},
    {"note": "Other"},
    {"outside": ()},
    {"title": "Other"},
    {"standfirst": "Other"},
    {"happened": "Other"},
    {"summary": ()},
    {"aliases": ("elsewhere",)},
)
PARTS = ("publishers", "actors", "places", "topics", "questions", "events")


@cache
def golden() -> tuple[Loaded, Corpus]:
    loaded = load(read_settings(GOLDEN))
    return loaded, build(loaded.briefs, loaded.vocabulary, loaded.receipts)


def briefs_instead() -> Iterator[tuple[Brief, Brief | None]]:
    """Each brief with something else, or nothing, in its place."""
    for brief in golden()[0].briefs:
        yield brief, None
        yield from ((brief, brief.model_copy(update=update)) for update in BRIEF)
        for part, changes in (("claims", CLAIM), ("events", ACCOUNT)):
            items: tuple[Claim | Account, ...] = getattr(brief, part)
            for at, item in enumerate(items):
                others = [(), *((item.model_copy(update=update),) for update in changes)]
                for other in others:
                    put = (*items[:at], *other, *items[at + 1 :])
                    yield brief, brief.model_copy(update={part: put})


def mutated() -> Iterator[Corpus]:
    loaded, _ = golden()
    for old, new in briefs_instead():
        kept = tuple(brief for brief in loaded.briefs if brief is not old)
        briefs = (*kept, new) if new else kept
        yield build(briefs, loaded.vocabulary, loaded.receipts)
    yield build(loaded.briefs, loaded.vocabulary, {})
    for part in PARTS:
        entries = getattr(loaded.vocabulary, part)
        for id, entry in entries.items():
            for update in ENTRY:
                if update.keys() <= type(entry).model_fields.keys():
                    put = {**entries, id: entry.model_copy(update=update)}
                    words = replace(loaded.vocabulary, **{part: put})
                    yield build(loaded.briefs, words, loaded.receipts)


def test_just_the_pages_that_differ_are_told_and_no_change_is_silent() -> None:
    golden_corpus = golden()[1]
    pages = shown(golden_corpus)
    number = 0
    for corpus in mutated():
        try:
            others = shown(corpus)
        except KeyError:
            continue  # a claim that comes from an event nobody tells of: the check refuses it
        made = {at for at in pages.keys() | others.keys() if pages.get(at) != others.get(at)}
        found, back = compare(golden_corpus, corpus, WITH_CARDS), records(corpus, golden_corpus)
        told = {page.address for page in found.pages}
        assert told == made or (told > made and not can_be_made(corpus, WITH_CARDS))
        for changes in (found, back):
            assert not made or changes.changes or changes.flags
        number += 1
    assert number > 150
