"""Phrases that are an outlet's own words, and which of them a text holds."""

from typing import Any

from briefbook.corpus.own_words import OwnWords, PhraseCount
from briefbook.model.brief import Brief
from briefbook.text.runs import words_of
from tests.support.build import account, brief, claim

OWN = ("a pier that nobody ever wanted", "boats lie idle all summer", "in the small hours of May")


def article(*texts: str, id: str = "a", **quote: Any) -> Brief:
    quote = quote or {"speaker": ("courier",)}
    return brief(
        id, claims=tuple(claim(f"c{n}", quote={"text": t, **quote}) for n, t in enumerate(texts))
    )


def held(text: str, *briefs: Brief) -> dict[str, PhraseCount]:
    return OwnWords(briefs).held_by(words_of(text))


def test_phrases_are_counted_once_each_however_they_are_printed() -> None:
    text = "“A PIER that nobody  ever wanted”, a pier that nobody ever wanted. "
    text += "Boats lie idle all summer."
    assert held(text, article(*OWN)) == {"a": PhraseCount(2, 3)}


def test_what_a_speaker_said_is_left_out() -> None:
    text = " and ".join(OWN)
    assert held(text, article(*OWN, speaker=("council",))) == {}
    assert held(text, article(*OWN, unnamed="a person at the pier")) == {}
    said = brief("a", claims=(claim("c", says=("council",), quote=OWN[0]),))
    assert held(text, said) == {}


def test_words_that_another_brief_gives_to_a_speaker_are_left_out_even_within_more() -> None:
    text = " and ".join(OWN)
    other = article(f"It is {OWN[0]}, truly", id="b", speaker=("council",))
    assert held(text, article(*OWN), other) == {"a": PhraseCount(2, 2)}


def test_short_phrases_mean_nothing() -> None:
    short = ("the old stone quay", "in a long statement", "a big year")
    assert held(" and ".join((*short, OWN[0])), article(*short, *OWN)) == {"a": PhraseCount(1, 3)}


def test_of_a_phrase_with_words_left_out_the_longest_part_counts() -> None:
    phrase = "Boats … lie idle in the bay all summer"
    assert held("They lie idle in the bay all summer.", article(phrase)) == {"a": PhraseCount(1, 1)}


def test_an_accounts_own_words_count_too() -> None:
    one = brief("a", events=(account(quote={"text": OWN[0], "speaker": "courier"}),))
    assert held(OWN[0], one) == {"a": PhraseCount(1, 1)}


def test_most_are_three_and_more_than_a_half() -> None:
    assert PhraseCount(3, 5).is_most
    assert not PhraseCount(3, 6).is_most
    assert not PhraseCount(2, 2).is_most
