"""Words on a drawing: cut to their room, and never one over another."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.pages.drawings.labels import SIZES, SPACE, Word, breadth, cut, fitting

CUTS = {
    "it fits": ("Port authority", 20.0, "Port authority"),
    "between words": ("Meeting in Shenzhen on a campaign", 14.0, "Meeting in Shenzhen on a…"),
    "no sign of its own at the end": ("Port, police, customs", 7.5, "Port, police…"),
    "a long word inside": ("Donaudampfschifffahrtsgesellschaft", 8.0, "Donaudampfschi…"),
    "Chinese": ("国家安全部和海关总署联合办公室", 8.0, "国家安全部和海…"),
    "a letter with its accent": ("e\u0301" * 20, 3.0, "e\u0301" * 4 + "…"),
    "no room at all": ("Port", 0.5, "…"),
}


@pytest.mark.parametrize("name", CUTS)
def test_a_text_is_cut_where_its_room_ends(name: str) -> None:
    text, room, expected = CUTS[name]
    assert cut(text, room) == expected


@given(st.text(max_size=60), st.floats(1, 40))
def test_what_is_left_fits(text: str, room: float) -> None:
    left = cut(text, room)
    assert breadth(left) <= room
    assert left == text or left.endswith("…")


def shown(words: list[Word], taken: tuple[float, float] = (0, 0)) -> dict[str, str]:
    """The words that are shown at the narrowest and at the widest size."""
    sizes = fitting(words, dict.fromkeys(SIZES, taken))
    return {
        size: " ".join(word.text for word, at in zip(words, sizes, strict=True) if size in at)
        for size in ("t", "x")
    }


def row(*texts: str, rank: int = 1) -> list[Word]:
    return [Word(100 * n / len(texts), text, rank) for n, text in enumerate(texts)]


MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def test_words_are_shown_where_they_fit_and_all_or_none_of_a_kind() -> None:
    assert shown(row(*MONTHS)) == {"t": "", "x": " ".join(MONTHS)}


def test_words_that_matter_more_go_first() -> None:
    words = [Word(word.at, word.text, n % 3 > 0) for n, word in enumerate(row(*MONTHS))]
    assert shown(words)["t"] == "Jan Apr Jul Oct"


def test_a_word_that_stands_alone_hides_only_what_it_covers() -> None:
    months = row(*MONTHS[:4])
    first = Word(0, "November", 0, alone=True)
    assert shown([first, *months[1:]])["t"] == "November Mar Apr"
    regular = Word(0, "November", 0)
    assert shown([regular, *months[1:]])["t"] == "November"


def test_what_is_taken_at_the_ends_stays_free() -> None:
    words = row("a", "b", "c", "d")
    assert shown(words)["t"] == "a b c d"
    assert shown(words, (4, 0))["t"] == "c d"
    assert shown(words, (0, 5))["t"] == "a b c"


@given(
    st.lists(
        st.builds(
            Word, st.floats(0, 99), st.sampled_from([*MONTHS, "Apr 2025"]), st.integers(0, 3)
        ),
        max_size=40,
    )
)
def test_no_word_covers_another_at_any_size(words: list[Word]) -> None:
    sizes = fitting(words, dict.fromkeys(SIZES, (0.0, 0.0)))
    for size, width in SIZES.items():
        drawn = sorted(
            (word.at * width / 100, breadth(word.text))
            for word, at in zip(words, sizes, strict=True)
            if size in at
        )
        for (first, broad), (second, _) in pairwise(drawn):
            assert first + broad + SPACE <= second + 1e-9
