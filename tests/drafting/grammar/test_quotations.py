"""What stands in quotation marks, sentence by sentence."""

import pytest

from briefbook.drafting.grammar.quotations import pieces, quotations, without
from briefbook.drafting.grammar.sentence_split import sentences


def quoted(*paragraphs: str) -> list[list[str]]:
    """The quoted pieces of every sentence."""
    spans = quotations(paragraphs)
    return [
        [piece.text for piece in pieces(sentence, spans[sentence.paragraph - 1])]
        for sentence in sentences(paragraphs)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Nobody said a word.", [[]], id="nothing"),
        pytest.param(
            "“There is no plan,” it said, “and no map.”",
            [["There is no plan", "and no map"]],
            id="two pieces around the speaker",
        ),
        pytest.param(
            "“I saw it. Nobody helped us,” she said.",
            [["I saw it"], ["Nobody helped us"]],
            id="one quotation over two sentences",
        ),
        pytest.param(
            'He called it a "broken" map.', [["broken"]], id="a single word, in straight marks"
        ),
        pytest.param("„Kein Plan“, sagte er.", [["Kein Plan"]], id="German marks"),
        pytest.param("« Aucun plan », dit-il.", [["Aucun plan"]], id="French marks"),
        pytest.param("他说：“没有计划。”", [["没有计划"]], id="Chinese"),
        pytest.param("The fishers’ boats and the port’s map.", [[]], id="apostrophes are no marks"),
        pytest.param(
            "“The fishers’ boats are gone,” he said.",
            [["The fishers’ boats are gone"]],
            id="an apostrophe within",
        ),
    ],
)
def test_pieces_of_sentences(text: str, expected: list[list[str]]) -> None:
    assert quoted(text) == expected


def test_a_quotation_goes_on_where_the_next_paragraph_begins_with_a_mark() -> None:
    assert quoted("She said: “It began at noon.", "“Then the boats came in.”") == [
        ["It began at noon"],
        ["Then the boats came in"],
    ]


def test_a_piece_knows_its_place_and_is_blotted_out_there() -> None:
    text = "“There is no plan,” it said."
    (sentence,) = sentences([text])
    found = pieces(sentence, quotations([text])[0])
    assert [text[one.start : one.start + len(one.text)] for one in found] == ["There is no plan"]
    assert without(text, found) == "“················,” it said."


def test_a_sentence_knows_its_place_in_the_paragraph() -> None:
    text = "One came.  Two went. “Three stayed.”"
    found = list(sentences([text]))
    assert [text[one.start : one.start + len(one.text)] for one in found] == [
        "One came.",
        "Two went.",
        "“Three stayed.”",
    ]
