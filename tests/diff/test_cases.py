"""Every kind of change: a case file each, and what is told of it, word for word."""

import re
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from functools import cache
from string import Formatter
from typing import TypeVar

import pytest

from briefbook.corpus import portions
from briefbook.corpus.corpus import Corpus
from briefbook.diff import changed_pages
from briefbook.diff.change_report import change_report
from briefbook.diff.changes import Changes
from briefbook.diff.compare import compare
from briefbook.diff.sentences import FLAGS, SEEN
from briefbook.pages import archive, further
from briefbook.pages.site import pages
from briefbook.pages.tree import Page
from tests.support.build import in_english
from tests.support.differences import WITH_CARDS, Case, all_cases, corpus_of

CASES = all_cases()
T = TypeVar("T")


@pytest.fixture(autouse=True, scope="module")
def _pages_are_made_once() -> Iterator[None]:
    """The pages of one side are the same whichever side it is; two ways ask for them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(changed_pages, "_made", remembered(changed_pages._made))
        yield


def remembered(make: Callable[..., T]) -> Callable[..., T]:
    """What a corpus gave before, where all else is the same as well."""
    known: dict[tuple[object, ...], tuple[Corpus, T]] = {}

    def ask(corpus: Corpus, *rest: object) -> T:
        key = (id(corpus), portions.EVENTS, archive.AT_ONCE, *rest)
        if key not in known:
            known[key] = corpus, make(corpus, *rest)  # kept, so that nothing else gets its id
        return known[key][1]

    return ask


def corpora(case: Case) -> tuple[Corpus, Corpus]:
    return corpus_of(case, newer=False), corpus_of(case, newer=True)


@cache
def _compared(number: int, back: bool) -> Changes:
    before, after = corpora(CASES[number])
    return compare(*((after, before) if back else (before, after)), WITH_CARDS)


def compared(case: Case, back: bool = False) -> Changes:
    """What is told of a case, or of the way back."""
    return _compared(CASES.index(case), back)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_is_told_word_for_word(case: Case) -> None:
    report = change_report(compared(case)).text
    assert report == case.told, f"If this is right, write it under `told`:\n\n{report}"


def test_there_are_many_cases_of_one_sentence_each() -> None:
    assert len(CASES) >= 80
    for case in CASES:
        assert re.fullmatch(r"[A-Z].*\.", case.what), case.name


def test_every_sentence_has_a_case_and_is_known() -> None:
    found = [compared(case) for case in CASES]
    assert {flag.kind for one in found for flag in one.flags} == FLAGS.keys()
    assert {change.kind for one in found for change in one.changes} == SEEN.keys()


def test_sentences_fill_no_place_that_a_change_does_not_have() -> None:
    places = {place for text in [*FLAGS.values(), *SEEN.values()] for place in _places(text)}
    assert places == {"items", "what", "before", "after"}


def _places(pattern: str) -> list[str]:
    return [place for _, place, _, _ in Formatter().parse(pattern) if place]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_way_back_is_told_too_and_never_fails(case: Case) -> None:
    back = compared(case, back=True)
    assert bool(back) == bool(compared(case))
    assert "  " not in re.sub(
        r"^ +|: {2}|(new|gone|moved|changed) +", "", change_report(back).text, flags=re.M
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_is_told_of_two_equal_sides(case: Case) -> None:
    for corpus in corpora(case):
        assert compare(corpus, corpus, WITH_CARDS) == Changes()


def shown(corpus: Corpus, only: Collection[str] | None = None) -> dict[str, Page]:
    """Every page of a side but what no reader sees: its file, and its day in the sitemap."""
    found = pages(in_english(corpus, WITH_CARDS), only)
    return {page.address: replace(page, source="", changed="") for page in found}


shown_once = remembered(shown)


def unlike(old: dict[str, Page], new: dict[str, Page]) -> set[str]:
    """The addresses of pages that are not the same, or stand on one side alone."""
    return {address for address in old.keys() | new.keys() if old.get(address) != new.get(address)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_just_the_pages_that_differ_are_told(case: Case) -> None:
    differing = unlike(*map(shown_once, corpora(case)))
    for back in (False, True):
        assert {page.address for page in compared(case, back).pages} == differing


@pytest.mark.thorough
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_page_that_differs_is_told_on_a_large_site_too(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where long lists have a page a year, and the list of briefings has an archive."""
    for long in ("EVENTS", "DIFFERENCES", "CORRECTIONS"):
        monkeypatch.setattr(portions, long, 1)
    monkeypatch.setattr(archive, "AT_ONCE", 1)
    monkeypatch.setattr(further, "MOST", 1)
    # Anew, for a corpus keeps the portions that it was once asked for.
    sides = [(corpus, shown_once(corpus)) for corpus in map(replace, corpora(case))]
    for (before, old), (after, new) in (sides, sides[::-1]):
        found = {page.address: page.status for page in compare(before, after, WITH_CARDS).pages}
        assert unlike(old, new) - found.keys() == set()
        assert {a for a, status in found.items() if status == "added"} <= new.keys() - old.keys()
        assert {a for a, s in found.items() if s == "removed"} == old.keys() - new.keys()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_told_of_a_page_is_so(case: Case) -> None:
    old, new = map(shown_once, corpora(case))
    for page in compared(case).pages:
        assert (page.address in new) == (page.status != "removed")
        if page.status == "moved":
            assert new[page.address].moved_to == page.to
        if page.status == "added":
            assert page.address not in old
