"""What can be told of two wordings: form, words, or a number, a name, a “not”."""

import pytest

from briefbook.diff.changes import list_changes
from briefbook.diff.subjects import of_brief
from briefbook.diff.wording import differs, unattributed
from tests.support.build import brief


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The quay is to grow.", "the  quay is to grow"),
        ("It’s a “plan”", "It's a 'plan'"),
        ("A well-known plan, they say", "A well known plan: they say"),
        ("Half – or less", "half - or less"),
    ],
)
def test_signs_capitals_and_spaces_are_form(before: str, after: str) -> None:
    assert differs(before, after) == "form"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("The quay is to grow.", "The quay will be longer."),
        ("Dredging would cost more.", "To dredge would be dearer."),
        ("Is the quay to grow", "Is the quay to grow?"),
        ("Called a “plan” by the port", "Called a plan by the port"),
        ("The plan stands.", "A plan stands."),
    ],
)
def test_other_words_are_told_as_words(before: str, after: str) -> None:
    assert differs(before, after) == "words"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("It costs 1.5 million.", "It costs 15 million."),
        ("It costs two million.", "It costs three million."),
        ("It is at -5 degrees.", "It is at 5 degrees."),
        ("The port has a plan.", "The port has no plan."),
        ("The port has a plan.", "The port hasn't a plan."),
        ("The mayor met Ada.", "The mayor met Ben."),
        ("It was built in May.", "It was built in June."),
        ("Smith broke it.", "Jones broke it."),
        ("It broke. Smith was there.", "It broke. Jones was there."),
        ("All of it is lost.", "Most of it is lost."),
    ],
)
def test_a_number_a_name_a_day_or_a_not_is_more_than_words(before: str, after: str) -> None:
    assert differs(before, after) == "facts"
    assert differs(after, before) == "facts"


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ("Two unnamed sources say X did it", "X did it", True),
        ("X allegedly did it", "X did it", True),
        ("X did it, according to the ministry", "X did it", True),
        ("The ministry accuses X", "The ministry says that X did it", False),
        ("X did it", "X did it well", False),
        ("X did it", "X is said to have done it", False),
    ],
)
def test_words_that_name_a_speaker_are_missed(before: str, after: str, lost: bool) -> None:
    assert unattributed(before, after) is lost


def kinds(before: tuple[str, ...], after: tuple[str, ...]) -> list[tuple[str, str, str]]:
    found = list_changes(of_brief(brief()), "open question", before, after)
    return [(change.kind, change.before, change.after) for change in found]


def test_a_line_that_is_reworded_is_not_one_that_went_and_one_that_came() -> None:
    assert kinds(("Who drew the map", "Who pays"), ("Who drew the old map", "Who pays")) == [
        ("line-changed", "Who drew the map", "Who drew the old map")
    ]
    assert kinds(("Who drew the map",), ("who drew the Map?", "Who pays")) == [
        ("line-changed", "Who drew the map", "who drew the Map?"),
        ("line-added", "", "Who pays"),
    ]
    assert kinds(("Who pays",), ("Where it leads",)) == [
        ("line-removed", "Who pays", ""),
        ("line-added", "", "Where it leads"),
    ]
    assert kinds(("a b", "c d"), ("c d", "a b")) == [("lines-order", "", "")]
