"""Headlines on a card: as large as they fit, never wider, never more lines than there is room."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.render.cards.fonts import SERIF, face
from briefbook.render.cards.layout import SIZES, WEIGHT, cut, fit, wrap

WIDTH = 1056
ROOM = dict(SIZES)
LETTERS = st.text("abc WMil.,–’ÅŁ ", min_size=1, max_size=400)


def test_a_short_headline_is_large_and_a_long_one_smaller() -> None:
    short, (line,) = fit("A map gets out", WIDTH)
    long, lines = fit("A map of the bay that nobody had seen before gets out " * 2, WIDTH)
    assert (short.size, line) == (66, "A map gets out")
    assert long.size < 66
    assert len(lines) == ROOM[long.size]


def test_no_word_is_left_alone_on_the_last_line() -> None:
    _, lines = fit("United States raises tariffs on Chinese electric vehicles and batteries", WIDTH)
    assert lines == [
        "United States raises",
        "tariffs on Chinese electric",
        "vehicles and batteries",
    ]


def test_what_is_far_too_long_is_cut_with_a_sign() -> None:
    found, lines = fit("The authority says once more that nothing is planned. " * 9, WIDTH)
    assert (found.size, len(lines)) == (42, 6)
    assert lines[-1].endswith("…")
    assert not any(line.endswith("…") for line in lines[:-1])


def test_a_word_wider_than_the_card_is_broken() -> None:
    found, lines = fit("Donaudampfschifffahrtsgesellschaftskapitän" * 2, WIDTH)
    assert "".join(lines) == "Donaudampfschifffahrtsgesellschaftskapitän" * 2
    assert all(found.length(line) <= WIDTH for line in lines)


@settings(max_examples=60)
@given(LETTERS)
def test_nothing_is_ever_wider_or_higher_than_the_card(text: str) -> None:
    found, lines = fit(text, WIDTH)
    assert len(lines) <= ROOM[found.size]
    assert all(found.length(line) <= WIDTH for line in lines)


@settings(max_examples=60)
@given(LETTERS)
def test_breaking_keeps_every_word(text: str) -> None:
    lines = list(wrap(text, face(SERIF, 42, WEIGHT), WIDTH))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("text", ["", "short", "a line that is too long for two hundred pixels"])
def test_one_line_is_cut_to_its_width(text: str) -> None:
    small = face(SERIF, 30, 400)
    shown = cut(text, small, 200)
    assert small.length(shown) <= 200
    assert shown == text or (shown.endswith("…") and text.startswith(shown[:-1]))
