"""Our own fonts at one size: how wide words are, and words on a picture.

Pillow's basic layout gives the same on every machine; it knows no kerning, so the pairs that would
gape in a headline stand here, measured in the font itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PIL.ImageDraw import ImageDraw
from PIL.ImageFont import FreeTypeFont, Layout, truetype

from briefbook.settings import THEME

FONTS = THEME / "assets" / "fonts"
SERIF, SANS = "source-serif-4", "source-sans-3"
_EXTENDED = re.compile("[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff]")
"""Letters that only the second font of a family has."""
_CLOSER = (
    (-140, "V", ".,"),
    (-120, "V", "A"),
    (-120, "W", ".,"),
    (-120, "P", ".,"),
    (-120, "L", "V"),
    (-100, "A", "VY"),
    (-100, "F", ".,A"),
    (-100, "L", "WY"),
    (-100, "P", "A"),
    (-100, "T", ".,"),
    (-100, "W", "A"),
    (-100, "Y", ".,A"),
    (-100, "rvwy", ".,"),
    (-100, ".,", "’”"),
    (-90, "A", "TW’”"),
    (-90, "L", "T’”"),
    (-80, "T", "A-–"),
    (-80, "VWY", "acdegoqs"),
    (-80, "’”", "a"),
    (-60, "A", "vwyU"),
    (-60, "F", "acdegoq"),
    (-60, "JN", "A.,"),
    (-80, "U", "A.,"),
    (-60, "K", "vwy"),
    (-60, "L", "vwyU"),
    (-60, "T", "acdeoq"),
    (-60, "VY", "mnpruxz-–"),
    (-60, "’”", "cdegoqs"),
    (-50, "DO", "AVWY.,"),
    (-50, "R", "UVWY"),
    (-50, "W", "mnpruvy-–"),
    (40, "f", "ij"),
    (80, "f", "’”"),
)
"""Thousandths of the size by which the serif's bold letters stand closer: first letters, second."""
_KERN = {a + b: by for by, first, second in _CLOSER for a in first for b in second}


@dataclass(frozen=True)
class Face:
    """One family, weight and size."""

    size: int
    _fonts: tuple[FreeTypeFont, FreeTypeFont]
    _kerned: bool

    def length(self, text: str) -> float:
        """How many pixels wide words are."""
        return sum(width for *_, width in self._runs(text))

    def draw(self, on: ImageDraw, x: float, y: float, text: str, shade: int) -> float:
        """Words on a picture, from x to the right, standing on y; where they end."""
        for font, words, width in self._runs(text):
            on.text((x, y), words, fill=shade, font=font, anchor="ls")
            x += width
        return x

    def _runs(self, text: str) -> Iterator[tuple[FreeTypeFont, str, float]]:
        """Stretches of one font without a pair in it that needs moving, and their widths."""
        start = 0
        for end in range(1, len(text) + 1):
            kern = _KERN.get(text[end - 1 : end + 1], 0) if self._kerned else 0
            if end == len(text) or kern or _second(text[end]) != _second(text[start]):
                words, font = text[start:end], self._fonts[_second(text[start])]
                yield font, words, font.getlength(words) + kern * self.size / 1000
                start = end


def _second(letter: str) -> bool:
    return _EXTENDED.match(letter) is not None


@lru_cache(maxsize=32)
def face(family: str, size: int, weight: int) -> Face:
    """A face, loaded once."""
    fonts = _font(family, "latin", size, weight), _font(family, "latin-ext", size, weight)
    return Face(size, fonts, family == SERIF)


def _font(family: str, part: str, size: int, weight: int) -> FreeTypeFont:
    file = FONTS / f"{family}-{part}.woff2"
    font = truetype(str(file), size, layout_engine=Layout.BASIC)
    # One file holds all weights of a family.
    font.set_variation_by_axes([weight])
    return font
