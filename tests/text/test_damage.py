"""Damage is mended where we know it, and sound text is never touched."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.text.damage import damage, damaged, mended
from tests.support.copies import ARTICLE, misread


@pytest.mark.parametrize("code_page", ["cp1252", "cp874"])
def test_the_article_comes_back_from_either_code_page(code_page: str) -> None:
    wrong = misread(ARTICLE, code_page)
    assert wrong != ARTICLE
    assert damaged(wrong)
    assert mended(wrong) == ARTICLE


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Chinaâ€™s quay", "China’s quay"),
        ("Chinaโ€™s quay", "China’s quay"),
        ("minerals\u0e42\u20ac\u201dincluding", "minerals—including"),
        ("2019\u00e2\u20ac\u201c2020", "2019–2020"),
        ("โ€œa quayโ€ said", "“a quay” said"),
        ("â€œa quayâ€\x9d said", "“a quay” said"),
        ("CafÃ© MÃ¼nchen, Â£5", "Café München, £5"),
        ("5Â\xa0km", "5\xa0km"),
        ("wellâ€¦ 3 â‚¬", "well… 3 €"),
        ("5 โ‚ฌ", "5 €"),
    ],
)
def test_known_damage_is_mended(wrong: str, right: str) -> None:
    assert mended(wrong) == right


@pytest.mark.parametrize(
    "sound",
    ["ภาษาไทย โรงเรียน รฉ", "“MINHA IRMÔ, disse", "NÃO, É ÂNGELA", "CÂ\xadMARA", "3 € â 4", "Ã"],
)
def test_sound_text_of_other_languages_is_left_alone(sound: str) -> None:
    assert mended(sound) == sound
    assert not damaged(sound)


def test_a_character_that_was_lost_counts_as_damage() -> None:
    assert damaged("China\ufffds quay")
    assert mended("China\ufffds quay") == "China\ufffds quay"


def test_each_place_is_named() -> None:
    assert damage("aโ€™b \u00e2\u20ac\u201d") == [(1, 4, "’"), (6, 9, "—")]


@given(st.text(alphabet=st.characters(max_codepoint=0x7F)))
def test_plain_letters_are_never_damage(text: str) -> None:
    assert mended(text) == text
