"""Our own fonts at one size: how wide words are, and words on a picture.

Pillow's basic layout gives the same on every machine; it knows no kerning.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from PIL.ImageDraw import ImageDraw
from PIL.ImageFont import FreeTypeFont, Layout, truetype

from briefbook.settings import THEME

FONTS = THEME / "assets" / "fonts"
SERIF, SANS = "source-serif-4", "source-sans-3"
_EXTENDED = re.compile("[\u0100-\u0130\u0132-\u0151\u0154-\u024f\u1e00-\u1eff]")
"""Letters that only the second font of a family has."""


@dataclass(frozen=True)
class Face:
    """One family, weight and size."""

    size: int
    """Pixels."""
    _fonts: tuple[FreeTypeFont, FreeTypeFont]
    """That of Latin letters, and that of the rarer ones."""

    def length(self, text: str) -> float:
        """How many pixels wide words are."""
        # Without kerning words are as wide as their letters, which come again and again.
        return sum(_width(self._fonts[_is_extended(letter)], letter) for letter in text)

    def draw(self, on: ImageDraw, x: float, y: float, text: str, shade: int) -> float:
        """Words on a picture, from x to the right, standing on y; where they end."""
        for font, words, width in self._runs(text):
            on.text((x, y), words, fill=shade, font=font, anchor="ls")
            x += width
        return x

    def _runs(self, text: str) -> Iterator[tuple[FreeTypeFont, str, float]]:
        """Stretches of one font, and their widths."""
        for second, letters in groupby(text, _is_extended):
            font, words = self._fonts[second], "".join(letters)
            yield font, words, font.getlength(words)


@lru_cache(maxsize=8192)
def _width(font: FreeTypeFont, letter: str) -> float:
    return font.getlength(letter)


@lru_cache(maxsize=8192)
def _is_extended(letter: str) -> bool:
    return _EXTENDED.match(letter) is not None


@lru_cache(maxsize=32)
def face(family: str, size: int, weight: int) -> Face:
    """A face, loaded once."""
    return Face(
        size, (_font(family, "latin", size, weight), _font(family, "latin-ext", size, weight))
    )


def _font(family: str, part: str, size: int, weight: int) -> FreeTypeFont:
    file = FONTS / f"{family}-{part}.woff2"
    font = truetype(str(file), size, layout_engine=Layout.BASIC)
    # One file holds all weights of a family.
    font.set_variation_by_axes([weight])
    return font
