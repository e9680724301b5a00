"""Our own fonts: every letter that may be drawn is in them, and pairs stand as the font says."""

import sys

import pytest
from PIL import features
from PIL.Image import new
from PIL.ImageDraw import Draw
from PIL.ImageFont import Layout, truetype

from briefbook.render.cards.fonts import _KERN, FONTS, SANS, SERIF, Face, face
from briefbook.text.shown import in_our_fonts

MISSING = "\U0010fffd"
SHOWN = [chr(code) for code in range(sys.maxunicode + 1) if in_our_fonts(chr(code))]


def glyph(of: Face, letter: str) -> tuple[object, bytes, float]:
    """What is drawn for a letter."""
    ((font, _, _),) = of._runs(letter)
    mask = font.getmask(letter)
    return mask.size, bytes(mask), font.getlength(letter)


@pytest.mark.parametrize(("family", "weight"), [(SERIF, 700), (SANS, 400)])
def test_every_letter_that_may_be_drawn_is_in_the_font(family: str, weight: int) -> None:
    of = face(family, 40, weight)
    assert len(SHOWN) > 350
    box = {glyph(of, MISSING), glyph(of, "港")}
    assert len(box) == 1
    assert [letter for letter in SHOWN if glyph(of, letter) in box] == []


def test_the_weight_is_the_one_asked_for() -> None:
    assert face(SERIF, 40, 700).length("minister") > face(SERIF, 40, 400).length("minister")


def test_words_in_two_fonts_are_as_wide_as_their_letters() -> None:
    of = face(SANS, 40, 400)
    assert of.length("Łódź") == sum(of.length(letter) for letter in "Łódź")
    assert of.length("") == 0


def test_pairs_that_would_gape_stand_closer_in_headlines_only() -> None:
    serif, sans = face(SERIF, 100, 700), face(SANS, 100, 400)
    assert serif.length("AV") == pytest.approx(serif.length("A") + serif.length("V") - 10)
    assert serif.length("fi") == pytest.approx(serif.length("f") + serif.length("i") + 4)
    assert sans.length("AV") == sans.length("A") + sans.length("V")


@pytest.mark.skipif(not features.check("raqm"), reason="asks a layout that is not everywhere")
def test_the_pairs_are_moved_as_the_font_itself_would() -> None:
    file = str(FONTS / f"{SERIF}-latin.woff2")
    font = truetype(file, 1000, layout_engine=Layout.RAQM)
    font.set_variation_by_axes([700])
    for pair, by in _KERN.items():
        alone = font.getlength(pair[0]) + font.getlength(pair[1])
        told = font.getlength(pair, features=["-liga"]) - alone
        assert told == pytest.approx(by, abs=21), pair


def test_words_end_where_the_next_ones_may_begin() -> None:
    of = face(SERIF, 60, 700)
    picture = new("L", (400, 100), 0)
    end = of.draw(Draw(picture), 10, 70, "AVŁ", 255)
    assert end == pytest.approx(10 + of.length("AVŁ"))
    box = picture.getbbox()
    assert box
    assert 10 <= box[0] <= box[2] <= end + 2
