"""Sentences in clauses: what an editor can quote as it stands, or cut from."""

import pytest

from briefbook.drafting.grammar.clauses import less_than
from briefbook.drafting.grammar.phrase import bare


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        pytest.param(
            "The new rules cover ferries, fishing boats, dredgers, and barges of the quay,"
            " which nobody had expected on the islands.",
            [
                "The new rules cover ferries, fishing boats, dredgers, and barges of the quay",
                "nobody had expected on the islands",
            ],
            id="the things of a list stay together",
        ),
        pytest.param(
            "The port said that “no channel was ever planned here” and that the map is a forgery.",
            ["no channel was ever planned here", "the map is a forgery"],
            id="a quotation ends where its marks stand",
        ),
        pytest.param(
            "The council asked the pilots, the fishers and the ferrymen of the outer islands to"
            " come before the first of May, especially those who had drawn the older maps.",
            [
                "The council asked the pilots, the fishers and the ferrymen of the outer islands"
                " to come",
                "before the first of May, especially those who had drawn the older maps",
            ],
            id="what is said especially of a thing stays with it",
        ),
        pytest.param(
            "In May, the speaker of the port authority denied the whole story: nobody had asked"
            " for a channel.",
            [
                "In May, the speaker of the port authority denied the whole story",
                "nobody had asked for a channel",
            ],
            id="a short word in front is no clause",
        ),
        pytest.param(
            "The old mole will stay where it was built.",
            ["will stay where it was built"],
            id="a sentence without a seam loses its subject",
        ),
        pytest.param(
            "Nobody at the quay, ever.", ["Nobody at the quay"], id="a short rest falls away"
        ),
        pytest.param("The herring are early.", [], id="of a short sentence nothing is left"),
    ],
)
def test_a_sentence_comes_apart_where_it_is_loosest(sentence: str, expected: list[str]) -> None:
    assert [clause.text for clause in less_than(sentence, 25)] == expected


def test_a_clause_knows_its_place() -> None:
    sentence = "However, the port denied it all, and the port denied it again on Monday."
    found = list(less_than(sentence, 8))
    assert [sentence[one.start :].startswith(one.text) for one in found] == [True] * len(found)
    assert len({one.start for one in found}) == len(found) > 1


def test_what_is_long_and_comes_apart_nowhere_is_left_out() -> None:
    names = "the Ministry of Trade, the Port Authority, the Customs Office, and the Coast Guard"
    sentence = f"The first meeting of all the bodies parted the work among {names} in the end."
    assert list(less_than(sentence, 14)) == []


def test_a_clause_is_never_cut_in_its_middle() -> None:
    sentence = (
        "By then her headset with all the wires of it completely removed due to a tangle there."
    )
    assert list(less_than(sentence, 10)) == []


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (" and that the map is old, ", "the map is old"),
        ("the rules of the U.S. ", "the rules of the U.S."),
        ("a map” of the bay (drawn", "of the bay"),
        ("what they were to", "what they"),
    ],
)
def test_a_phrase_has_no_loose_ends(raw: str, text: str) -> None:
    assert bare(raw).text == text
