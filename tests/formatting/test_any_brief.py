"""Whatever stands in a brief, in whatever style: our style says the same, with all comments."""

from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from briefbook.formatting.formatted import BRIEF, formatted, schema_of
from briefbook.formatting.writer import write
from briefbook.load.parse import Document, brief
from briefbook.load.remarks import remarks
from briefbook.model.brief import Brief
from tests.support.any_briefs import Messy, briefs

PATH = "briefs/x.yml"


def read(text: str) -> dict[str, Any]:
    document = Document(PATH, text, "a brief")
    assert document.problems == []
    return document.data


@given(briefs)
def test_what_is_written_is_read_as_the_same_brief(value: dict[str, Any]) -> None:
    text = write(value, schema_of(BRIEF))
    assert isinstance(brief(PATH, "x", text), Brief)
    assert brief(PATH, "x", text) == brief(PATH, "x", write_plainly(value))
    assert write(read(text), schema_of(BRIEF)) == text
    assert formatted(PATH, BRIEF, text) == text


@given(briefs, st.randoms(use_true_random=False))
def test_a_messy_text_keeps_its_meaning_and_its_comments(
    value: dict[str, Any], random: Random
) -> None:
    messy = Messy(random)
    text = messy.text(value)
    assert brief(PATH, "x", text) == brief(PATH, "x", write_plainly(value))
    new = formatted(PATH, BRIEF, text)
    assert brief(PATH, "x", new) == brief(PATH, "x", text)
    assert comments(new) == sorted(messy.comments)
    assert formatted(PATH, BRIEF, new) == new


def write_plainly(value: dict[str, Any]) -> str:
    """The same in braces, as no twin of ours writes it."""
    return Messy(Random(0))._flow(value)


def comments(text: str) -> list[str]:
    node = Document(PATH, text, "a brief").node
    assert node is not None
    return remarks(text, node).texts()
