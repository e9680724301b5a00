"""What fits where words are shown outside our pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.text.shown import cut, in_our_fonts


@pytest.mark.parametrize(
    ("text", "most", "shown"),
    [
        ("One two three", 13, "One two three"),
        ("One two three", 12, "One two…"),
        ("One two three", 8, "One two…"),
        ("One two three", 7, "One…"),
        ("One, two three", 6, "One…"),
        ("Wait — what", 8, "Wait…"),
        ("Unbreakable", 6, "Unbre…"),
        ("港口自己的图说", 5, "港口自己…"),
        ("", 5, ""),
    ],
)
def test_a_text_is_cut_at_a_word_and_says_so(text: str, most: int, shown: str) -> None:
    assert cut(text, most) == shown


@given(st.text(max_size=80), st.integers(2, 60))
def test_it_is_never_longer_and_never_other_words(text: str, most: int) -> None:
    shown = cut(text, most)
    assert len(shown) <= most
    assert shown == text or (shown.endswith("…") and text.startswith(shown[:-1]))


@pytest.mark.parametrize(
    "text", ["", "The bay’s “deep” end – 5 €", "Łódź, Ağrı, Þórr, œuvre, ẞ", "a b", "10–12 ± ½"]
)
def test_languages_in_latin_letters_can_be_drawn(text: str) -> None:
    assert in_our_fonts(text)


@pytest.mark.parametrize(
    "text",
    ["港口", "порт", "ميناء", "נמל", "port 🚢", "e\u0301", "soft\u00adhyphen", "Nguyễn", "a\nb"],
)
def test_what_our_fonts_lack_is_seen(text: str) -> None:
    assert not in_our_fonts(text)
