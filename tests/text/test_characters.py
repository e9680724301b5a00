"""Characters that hide text, reorder it or break a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.text.characters import describe, forbidden, reorders, visible

HIDING = [*"\x00\x07\x08\x0b\x0c\r\x1b\x7f\x85\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800\ufdd0"]
REORDERING = [*"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"]


@pytest.mark.parametrize("sign", HIDING + REORDERING, ids=lambda sign: f"{ord(sign):04X}")
def test_a_sign_that_hides_or_reorders_is_found(sign: str) -> None:
    found = forbidden(f"quay{sign}side")
    assert found
    assert found[0] == sign
    assert reorders(sign) is (sign in REORDERING)


@pytest.mark.parametrize(
    "text",
    [
        "line\nline",
        "国家安全部",
        "مرفأ",
        "café",
        "a\u00a0b",
        "‘quoted’ — …",
        "👩‍🚒",
        "a\u200db",
        "a\tb",
    ],
)
def test_writing_of_every_language_may_stand(text: str) -> None:
    assert forbidden(text) is None


@pytest.mark.parametrize(
    ("sign", "name"),
    [
        ("\u202e", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
        ("\x00", "U+0000 (NULL)"),
        ("\x1b", "U+001B (ESCAPE)"),
        ("\t", "U+0009 (TAB)"),
        ("\x01", "U+0001 (control character)"),
    ],
)
def test_a_sign_nobody_sees_has_a_name(sign: str, name: str) -> None:
    assert describe(sign) == name


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The quay", "The quay"),
        ("two\nlines", "two lines"),
        ("red \x1b[31m", "red <U+001B>[31m"),
        ("back \u202ewards", "back <U+202E>wards"),
        ("half \udcff", "half <U+DCFF>"),
    ],
)
def test_a_message_shows_what_cannot_be_seen(text: str, shown: str) -> None:
    assert visible(text) == shown


@given(st.text())
def test_what_is_shown_is_one_clean_line(text: str) -> None:
    shown = visible(text)
    assert forbidden(shown) is None
    assert len(shown.splitlines()) <= 1
    assert visible(shown) == shown
