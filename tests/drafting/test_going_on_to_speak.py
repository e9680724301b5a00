"""Whoever begins a sentence goes on to speak at its end, where nobody else acts between."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import read

LIND = "“It is old,” said Ada Lind."


@pytest.mark.parametrize(
    ("texts", "speaker"),
    [
        (("Ada Lind closed the quay, saying that it is old.",), "Ada Lind"),
        (("Ada Lind did not name anybody, but said it is old.",), "Ada Lind"),
        (("The Sund Institute closed the quay, warning that it is old.",), "Sund Institute"),
        (("The Mayor closed the quay on Monday, saying it is old.",), "mayor"),
        ((LIND, "She didn’t name anybody, but said it is new."), "Ada Lind"),
        (("Ada Lind closed the quay, but the Mayor said it is old.",), "mayor"),
        (("Ada Lind came after Bo Ek closed the quay, saying it is old.",), ""),
        (("Ada Lind met Bo Ek at the quay, saying it is old.",), ""),
        (("Ada Lind’s house fell, saying it is old.",), ""),
    ],
)
def test_who_speaks(known: Known, texts: tuple[str, ...], speaker: str) -> None:
    speech = read(texts, known, "example-times")[-1].speech
    assert (next(iter(speech.says), "") or speech.unknown or speech.unnamed) == speaker
