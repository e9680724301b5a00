"""Our own fonts: every letter that may be drawn is in them, and words stand where they should."""

import sys

import pytest
from PIL.Image import new
from PIL.ImageDraw import Draw

from briefbook.render.cards.fonts import SANS, SERIF, Face, face
from briefbook.text.shown import in_our_fonts

MISSING = "\U0010fffd"


def glyph(of: Face, letter: str) -> tuple[object, bytes, float]:
    """What is drawn for a letter."""
    ((font, _, _),) = of._runs(letter)
    mask = font.getmask(letter)
    return mask.size, bytes(mask), font.getlength(letter)


@pytest.mark.parametrize(("family", "weight"), [(SERIF, 700), (SANS, 400)])
def test_every_letter_that_may_be_drawn_is_in_the_font(family: str, weight: int) -> None:
    of = face(family, 40, weight)
    shown = [chr(code) for code in range(sys.maxunicode + 1) if in_our_fonts(chr(code))]
    assert len(shown) > 350
    box = {glyph(of, MISSING), glyph(of, "港")}
    assert len(box) == 1
    assert [letter for letter in shown if glyph(of, letter) in box] == []


def test_the_weight_is_the_one_asked_for() -> None:
    assert face(SERIF, 40, 700).length("minister") > face(SERIF, 40, 400).length("minister")


def test_words_in_two_fonts_are_as_wide_as_their_letters() -> None:
    of = face(SANS, 40, 400)
    assert of.length("Łódź") == sum(of.length(letter) for letter in "Łódź")
    assert of.length("") == 0


def test_words_end_where_the_next_ones_may_begin() -> None:
    of = face(SERIF, 60, 700)
    picture = new("L", (400, 100), 0)
    end = of.draw(Draw(picture), 10, 70, "AVŁ", 255)
    assert end == pytest.approx(10 + of.length("AVŁ"))
    box = picture.getbbox()
    assert box
    assert 10 <= box[0] <= box[2] <= end + 2
