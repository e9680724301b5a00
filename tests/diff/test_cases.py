"""Every kind of change: a case file each, and what is told of it, word for word."""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from string import Formatter
from tempfile import TemporaryDirectory

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.diff.change_report import change_report
from briefbook.diff.changes import Changes
from briefbook.diff.compare import compare
from briefbook.diff.sentences import FLAGS, TOLD
from briefbook.pages import archive, timeline
from briefbook.pages.site import pages
from briefbook.pages.tree import Page
from tests.support.build import in_english
from tests.support.differences import WITH_CARDS, Case, all_cases, sides

CASES = all_cases()


@cache
def corpora(case_name: str) -> tuple[Corpus, Corpus]:
    case = next(case for case in CASES if case.name == case_name)
    with TemporaryDirectory() as folder:
        return sides(Path(folder), case)


@cache
def compared(case_name: str, back: bool = False) -> Changes:
    before, after = corpora(case_name)
    return compare(*((after, before) if back else (before, after)), WITH_CARDS)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_case_is_told_word_for_word(case: Case) -> None:
    report = change_report(compared(case.name)).text
    assert report == case.told, f"If this is right, write it under `told`:\n\n{report}"


def test_there_are_many_cases_of_one_sentence_each() -> None:
    assert len(CASES) >= 80
    for case in CASES:
        assert re.fullmatch(r"[A-Z].*\.", case.what), case.name


def test_every_sentence_has_a_case_and_is_known() -> None:
    found = [compared(case.name) for case in CASES]
    assert {flag.kind for one in found for flag in one.flags} == FLAGS.keys()
    assert {change.kind for one in found for change in one.changes} == TOLD.keys()


def test_sentences_fill_no_place_that_a_change_does_not_have() -> None:
    places = {place for text in [*FLAGS.values(), *TOLD.values()] for place in _places(text)}
    assert places == {"items", "what", "before", "after"}


def _places(pattern: str) -> list[str]:
    return [place for _, place, _, _ in Formatter().parse(pattern) if place]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_way_back_is_told_too_and_never_fails(case: Case) -> None:
    back = compared(case.name, back=True)
    assert bool(back) == bool(compared(case.name))
    assert "  " not in re.sub(
        r"^ +|: {2}|(new|gone|moved|changed) +", "", change_report(back).text, flags=re.M
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nothing_is_told_of_two_equal_sides(case: Case) -> None:
    for corpus in corpora(case.name):
        assert compare(corpus, corpus, WITH_CARDS) == Changes()


def shown(corpus: Corpus) -> dict[str, Page]:
    """Every page of a side but what no reader sees: its file, and its day in the sitemap."""
    found = pages(in_english(corpus, WITH_CARDS))
    return {page.address: replace(page, source="", changed="") for page in found}


def differing(before: Corpus, after: Corpus) -> set[str]:
    """The addresses at which a reader finds something else, by making every page."""
    return unlike(shown(before), shown(after))


def unlike(old: dict[str, Page], new: dict[str, Page]) -> set[str]:
    """The addresses of pages that are not the same, or stand on one side alone."""
    return {address for address in old.keys() | new.keys() if old.get(address) != new.get(address)}


@cache
def made(case_name: str) -> frozenset[str]:
    """The same for a case, either way round."""
    return frozenset(differing(*corpora(case_name)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_just_the_pages_that_differ_are_told(case: Case) -> None:
    for back in (False, True):
        told = {page.address for page in compared(case.name, back).pages}
        assert told == made(case.name)


@pytest.mark.thorough
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_every_page_that_differs_is_told_on_a_large_site_too(
    case: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the timeline is a page a year, and the list of briefings has an archive."""
    monkeypatch.setattr(timeline, "AT_ONCE", 1)
    monkeypatch.setattr(archive, "AT_ONCE", 1)
    sides = [(corpus, shown(corpus)) for corpus in corpora(case.name)]
    for (before, old), (after, new) in (sides, sides[::-1]):
        found = {page.address: page.status for page in compare(before, after, WITH_CARDS).pages}
        assert unlike(old, new) - found.keys() == set()
        assert {a for a, status in found.items() if status == "added"} <= new.keys() - old.keys()
        assert {a for a, s in found.items() if s == "removed"} == old.keys() - new.keys()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_told_of_a_page_is_so(case: Case) -> None:
    before, after = corpora(case.name)
    old, new = shown(before), shown(after)
    for page in compared(case.name).pages:
        assert (page.address in new) == (page.status != "removed")
        if page.status == "moved":
            assert new[page.address].moved_to == page.to
        if page.status == "added":
            assert page.address not in old
