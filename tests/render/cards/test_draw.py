"""A card as a picture: its size, its colours, its bytes, and nothing outside its margins."""

import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image

from briefbook.output.sync import MARK
from briefbook.pages.social_cards import Card
from briefbook.render.cards.draw import HEIGHT, MARGIN, WIDTH, png

CARD = Card(
    path="cards/briefings/a.png",
    site="The Harbour File",
    title="Port authority denies it will dredge the bay",
    above="The harbour expansion · Briefing",
    below="Article by Example Times, 3 May 2024",
)
LONG = "The authority of the port says that nothing was planned and nothing paid so far "
LONGEST = Card(CARD.path, LONG * 2, LONG * 6, LONG * 2, LONG * 2, "several")


def shown(card: Card) -> Image.Image:
    """The picture as everybody sees it."""
    return Image.open(BytesIO(png(card))).convert("RGB")


def ink(picture: Image.Image, box: tuple[int, int, int, int]) -> int:
    """How many points in a part of the picture are not paper."""
    part = picture.crop(box)
    return sum(count for count, colour in part.getcolors(1 << 20) or [] if colour != (255,) * 3)


def test_it_is_a_png_of_the_size_that_others_show() -> None:
    found = Image.open(BytesIO(png(CARD)))
    assert (found.format, found.size) == ("PNG", (1200, 630))


def test_it_says_near_its_start_whose_it_is_and_what_it_was_made_from() -> None:
    head = png(CARD)[:256]
    assert MARK in head
    assert CARD.key.encode() in head


@pytest.mark.parametrize("card", [CARD, LONGEST], ids=["usual", "longest"])
def test_nothing_stands_outside_its_margins(card: Card) -> None:
    picture = shown(card)
    for box in (
        (0, 0, MARGIN - 4, HEIGHT),
        (WIDTH - MARGIN + 4, 0, WIDTH, HEIGHT),
        (0, 0, WIDTH, 50),
        (0, HEIGHT - 36, WIDTH, HEIGHT),
    ):
        assert ink(picture, box) == 0, box


def test_every_part_of_the_card_is_there() -> None:
    empty, full = shown(Card(CARD.path, "", "")), shown(CARD)
    for part in (
        (130, 60, 800, 115),
        (72, 165, 900, 205),
        (72, 240, 1128, 520),
        (72, 550, 900, 590),
    ):
        assert ink(empty, part) == 0, part
        assert ink(full, part) > 200, part


def test_the_long_headline_leaves_the_lines_around_it_free() -> None:
    picture = shown(LONGEST)
    assert ink(picture, (MARGIN, 208, WIDTH - MARGIN, 238)) == 0
    assert ink(picture, (MARGIN, 531, WIDTH - MARGIN, 536)) == 0


@pytest.mark.parametrize(
    ("mark", "colour"),
    [("several", (28, 107, 60)), ("one", (122, 82, 0)), ("solo", (22, 25, 29))],
)
def test_the_marker_has_the_colour_it_has_on_the_pages(
    mark: str, colour: tuple[int, int, int]
) -> None:
    def colours(mark: str) -> set[object]:
        card = Card(CARD.path, "", "", below="", mark=mark)
        part = shown(card).crop((MARGIN, 550, MARGIN + 44, 600))
        return {found for _, found in part.getcolors(1 << 20) or []}

    assert colours("") == {(255, 255, 255)}
    assert colour in colours(mark)


def test_the_same_words_give_the_same_bytes_in_every_process() -> None:
    code = "import sys; from briefbook.render.cards.draw import png;"
    code += "from briefbook.pages.social_cards import Card"
    code += f"; sys.stdout.buffer.write(png({CARD!r}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout == png(CARD) == png(CARD)


def test_a_card_is_light_enough_to_be_fetched_in_passing() -> None:
    assert len(png(CARD)) < 15_000
    assert len(png(LONGEST)) < 30_000


def test_other_words_are_another_card() -> None:
    other = Card(CARD.path, CARD.site, "Port authority denies it will dredge the sea")
    assert other.key != CARD.key
    assert png(other) != png(CARD)
