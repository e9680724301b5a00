"""The words of an article that its quotations reprint, each counted once."""

import pytest

from briefbook.capture.reprinted import Span, reprinted

TEXT = "We don't have a no-go map, 他说我们有 -- and ภาษา."


def at(*phrases: str) -> list[Span]:
    return [(TEXT.index(one), TEXT.index(one) + len(one)) for one in phrases]


@pytest.mark.parametrize(
    ("phrases", "count"),
    [
        ((), 0),
        (("don't have",), 2),
        (("don't have a", "have a no-go"), 4),
        (("don't have a no-go map", "have a", "map"), 5),
        (("map", "We"), 2),
        (("他说",), 2),
        (("他说我", "说我们"), 4),
        ((TEXT,), 16),
    ],
)
def test_overlapping_quotations_count_no_word_twice(phrases: tuple[str, ...], count: int) -> None:
    assert reprinted(TEXT, at(*phrases)) == (16, count)
