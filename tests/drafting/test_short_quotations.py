"""A quotation is a whole clause or a whole phrase, a short one rather than a long one."""

import pytest

from briefbook.drafting.grammar.phrase import Phrase
from briefbook.drafting.grammar.quoted_speech import phrases

LONG = "which the harbour board and the whole council of the town have known for many years now"


def proposed(said: str) -> list[str]:
    sentence = f"“{said}” Ada Lind said."
    return [one.text for one in phrases(sentence, [Phrase(said, 1, True)]) if one.quoted]


@pytest.mark.parametrize(
    ("said", "short"),
    [
        (
            "This old quay was built for herring and salt, serving the boats of a rich town",
            "This old quay was built for herring and salt",
        ),
        (
            "The quay has stood for years, and nobody in the town ever looked at it again",
            "nobody in the town ever looked at it again",
        ),
        (
            "Suddenly the old quay gave way, throwing two of the boats against the mill",
            "Suddenly the old quay gave way",
        ),
    ],
)
def test_a_clause_that_says_it_shortly_goes_first(said: str, short: str) -> None:
    assert proposed(said) == [short]


@pytest.mark.parametrize(
    "said",
    [
        "If the board had seen the cracks and they chose to look away, that would be a scandal",
        "We saw the cracks and told the board, but if it had acted the quay would be there",
        "The old quay is not only a harbour, it is a home for all of the herring, and they know",
        "The welfare of all boats, also of those that are ashore, remains a great concern of ours",
        "I don’t think that the quay is safe for anybody who walks there at night or by day",
    ],
)
def test_with_what_it_depends_on_it_stays_whole(said: str) -> None:
    assert proposed(said) == [said]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (
            "That wish for calm is, if we are frank about it, what has been missing here",
            ["That wish for calm is, if we are frank about it, what has been missing here"],
        ),
        (
            "Once the boats were in the bay, they were able to see the old quay",
            ["Once the boats were in the bay, they were able to see the old quay"],
        ),
        ("It is bad that the board fooled us when they claimed that boats can land there", []),
        ("That the harbour board knew of it, and the council knew too, is a scandal", []),
    ],
)
def test_half_a_clause_is_no_quotation(said: str, expected: list[str]) -> None:
    assert proposed(f"{said}, {LONG}") == expected


def test_words_that_hang_on_others_are_none() -> None:
    assert proposed("in order to have a strong answer to all of it") == []
    assert proposed("must put the record straight at once") == [
        "must put the record straight at once"
    ]
