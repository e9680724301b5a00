"""`The judge` is the one judge whom an article names, and nobody where it names two."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import read

NAMED = "Judge Ada Lind heard the case of Bo Ek."


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        ((NAMED, "The judge said that it is old."), "Ada Lind"),
        ((NAMED, "“It is as old as it is grey,” said the judge."), "Ada Lind"),
        (("Ada Lind, the coroner, came.", "The coroner said that it is old."), "Ada Lind"),
        (("Bay Trust director Ada Lind came.", "It is open, the director said."), "Ada Lind"),
        ((NAMED, "Judge Eva Holm came.", "The judge said that it is old."), ""),
        ((NAMED, "Another judge came.", "The judge said that it is old."), ""),
        ((NAMED, "The coroner said that it is old."), ""),
        (("Former mayor Ada Lind came.", "The mayor of Bay said that it is old."), ""),
        (("The judge said that it is old.",), ""),
    ],
)
def test_who_speaks(known: Known, texts: tuple[str, ...], name: str) -> None:
    assert read(texts, known, "example-times")[-1].speech.unknown == name
