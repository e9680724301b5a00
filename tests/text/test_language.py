"""The words of the interface: sentences with their places, and the direction of other languages."""

from dataclasses import replace

import pytest

from tests.support.build import ENGLISH


def test_a_sentence_has_its_places_filled_in_the_form_of_its_number() -> None:
    assert ENGLISH.say("count.outlets", 1) == "1 outlet"
    assert ENGLISH.say("count.outlets", 3) == "3 outlets"
    assert ENGLISH.say("dates.year", year=2024) == "2024"


def test_a_key_without_words_says_so() -> None:
    assert not ENGLISH.has("count.unicorns")
    with pytest.raises(KeyError, match=r"the language file of en has no count\.unicorns"):
        ENGLISH.say("count.unicorns")


@pytest.mark.parametrize(
    ("tag", "turned"),
    [
        ("zh", ""),
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("az-Arab", "rtl"),
        ("ku-Latn", ""),
        ("ur-Latn", ""),
    ],
)
def test_words_that_run_the_other_way_are_known_by_their_tag(tag: str, turned: str) -> None:
    assert ENGLISH.turned(tag) == turned


def test_on_a_page_from_right_to_left_it_is_the_other_way_round() -> None:
    arabic = replace(ENGLISH, tag="ar")
    assert (arabic.turned("en"), arabic.turned("he")) == ("ltr", "")
