"""A card as the bytes of a PNG: 1200 by 630, white, our own letters, few colours.

Four shades of ink are enough for smooth letters and make the file small. Letters are drawn in grey
first and then turned into places in the palette; marks come on top.
"""

from functools import lru_cache
from io import BytesIO

from PIL.Image import Image, Resampling, frombytes, new
from PIL.ImageDraw import Draw, ImageDraw
from PIL.PngImagePlugin import PngInfo

from briefbook.pages.social_cards import Card
from briefbook.render.cards.fonts import SANS, SERIF, face
from briefbook.render.cards.layout import WEIGHT, cut, fit

WIDTH, HEIGHT, MARGIN = 1200, 630, 72
_ROOM = WIDTH - 2 * MARGIN
_INK, _BLUE, _GREEN, _AMBER, _LINE = 1, 4, 7, 10, 13
"""Places in the palette; an ink has two paler shades before it. Paper is 0."""
_PALETTE = (
    "ffffff b1b3b5 4b525b 16191d a8bec8 5b8ca0 0b5673 aac5b3 68987c 1c6b3c d1c3a8 a68a58 7a5200"
    " d8d5cd ffffff ffffff"
)
_SHADE, _SHADE_2 = 255, 170
"""How dark letters are drawn, to end as ink and as the paler ink of lesser words."""
_LEVELS = [round(shade * 3 / 255) for shade in range(256)]
_HEAD, _ABOVE, _TITLE, _FOOT, _BELOW = 98, 196, 240, 536, 580
"""Where things stand, from the top: words on their line, the headline below its mark."""
_LEADING = 1.17
_INDENT = {"several": 52, "one": 40, "solo": 40}
# Pillow draws no smooth edges, so a disc is drawn this much larger and made small.
_FINER = 4


#     words ──draw──► greys, 0 to 255 ──_LEVELS──► 0 to 3, an ink's places in the palette
#                                                    │
#     name, rule and marker ──on top──────────────► picture ──► PNG, 4 bits a point
def png(card: Card) -> bytes:
    """The picture; near its start stands the key of what was drawn."""
    letters = new("L", (WIDTH, HEIGHT), 0)
    on = Draw(letters)
    _words(on, card)
    _bars(on)
    picture = frombytes("P", letters.size, letters.point(_LEVELS).tobytes())
    picture.putpalette(bytes.fromhex(_PALETTE))
    _dot(picture, MARGIN + 36, _HEAD - 2, 7, _BLUE)
    Draw(picture).rectangle((MARGIN, _FOOT, WIDTH - MARGIN - 1, _FOOT + 1), fill=_LINE)
    _marker(picture, card.mark)
    return _file(picture, card.key)


def _words(on: ImageDraw, card: Card) -> None:
    name = face(SERIF, 36, WEIGHT)
    name.draw(on, MARGIN + 64, _HEAD, cut(card.site, name, _ROOM - 64), _SHADE)
    small = face(SANS, 30, 400)
    small.draw(on, MARGIN, _ABOVE, cut(card.above, small, _ROOM), _SHADE_2)
    start = MARGIN + _INDENT.get(card.mark, 0)
    small.draw(on, start, _BELOW, cut(card.below, small, WIDTH - MARGIN - start), _SHADE_2)
    large, lines = fit(card.title, _ROOM)
    # With nothing above it the headline moves up.
    top = _TITLE if card.above else _TITLE - 44
    for number, line in enumerate(lines):
        y = top + round(large.size * (0.8 + number * _LEADING))
        large.draw(on, MARGIN, y, line, _SHADE)


def _bars(on: ImageDraw) -> None:
    """The rule below the name, and the lines of our sign: a text, down to its source."""
    on.rectangle((MARGIN, 124, WIDTH - MARGIN - 1, 127), fill=_SHADE)
    for row, width in enumerate((44, 31, 22)):
        y = _HEAD - 33 + row * 14
        on.rectangle((MARGIN, y, MARGIN + width - 1, y + 4), fill=_SHADE)


def _marker(picture: Image, mark: str) -> None:
    """What the line below says of origins, in the shape it has on the pages."""
    x, y = MARGIN + 14, _BELOW - 10
    if mark == "several":
        _dot(picture, x - 4, y, 8, _GREEN)
        _dot(picture, x + 15, y, 8, _GREEN)
    elif mark:
        ink = _AMBER if mark == "one" else _INK
        _dot(picture, x, y, 12, ink)
        # A ring is a disc with one of paper on it.
        _dot(picture, x, y, 9, 0)
        if mark == "one":
            _dot(picture, x, y, 5, ink)


def _dot(picture: Image, x: int, y: int, radius: int, ink: int) -> None:
    levels, mask = _disc(radius)
    shades = (
        levels.point([0, ink, ink + 1, ink + 2] + [0] * 252) if ink else levels.point([0] * 256)
    )
    patch = frombytes("P", shades.size, shades.tobytes())
    picture.paste(patch, (x - radius, y - radius), mask)


@lru_cache
def _disc(radius: int) -> tuple[Image, Image]:
    """A disc in levels of ink, smooth at its edge, and where there is any."""
    side = 2 * radius
    large = new("L", (side * _FINER, side * _FINER), 0)
    Draw(large).ellipse((0, 0, side * _FINER - 1, side * _FINER - 1), fill=255)
    levels = large.resize((side, side), Resampling.BOX).point(_LEVELS)
    return levels, levels.point([0] + [255] * 255)


def _file(picture: Image, key: str) -> bytes:
    info = PngInfo()
    info.add_text("Software", "Briefbook")
    info.add_text("Source", key)
    file = BytesIO()
    # The palette has 16 places, for which four bits are enough.
    picture.save(file, "PNG", bits=4, compress_level=6, pnginfo=info)
    return file.getvalue()
