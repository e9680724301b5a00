"""Markers are computed from points and chains, never typed."""

import pytest

from briefbook.corpus.markers import makers, marker
from tests.support.chains import corpus_of, statements

CASES = [
    (["A: talk", "B: union"], "several"),
    (["A: talk", "B: talk"], "one"),
    (["A: talk", "B: untraced"], "one"),
    (["A: talk", "B: office"], "one"),
    (["A: talk"], "solo"),
    (["A: own | argues", "B: talk"], "view"),
    (["A: talk | part", "B: union"], "solo"),
    (["A: talk", "B: union | part"], "solo"),
]


@pytest.mark.parametrize(("lines", "kind"), CASES)
def test_the_marker_of_the_first_claim(lines: list[str], kind: str) -> None:
    corpus = corpus_of(lines)
    first = next(row for row in statements(corpus) if row.brief.id == "paper-a-0")
    assert marker(corpus, first).kind == kind


def test_a_contested_point_is_a_difference() -> None:
    corpus = corpus_of(["A: talk", "B: union | against"])
    found = marker(corpus, statements(corpus)[0])
    assert [(difference.kind, difference.id) for difference in found.differences] == [
        ("point", "p")
    ]


def test_the_claims_behind_a_marker_are_those_that_make_all_of_the_point() -> None:
    corpus = corpus_of(["A: talk", "B: talk", "C: talk | part", "D: own | argues"])
    first, second, part, view = statements(corpus)
    assert makers(corpus, second) == (first, second)
    assert makers(corpus, part) == (part,)
    assert makers(corpus, view) == (view,)
