"""Folding: the same words become equal, nothing else does, and every place leads back."""

import unicodedata
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.text.fold import Folded, _once, fingerprint, fold, folded_text, legible
from tests.support.copies import TEXT, misread

SIGNS = (
    "“”‘’«»\"'`´ʼ-–—―−\u2011\xad\u200b\u200d\ufeff \xa0\u3000\n\t…"
    "ﬁＡ！é\u0301\u0300aâ€™œÃ©โ–가각ᄀ\u1161ｶﾞ²"
)
texts = st.text() | st.text(alphabet=SIGNS)
sound = st.text(alphabet=st.characters(exclude_characters="âÃÂïโ๏ʼ", exclude_categories=["Cs"]))
"""Text without the signs that damage begins with, and without the letter that is an apostrophe."""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("the fishers’ “quay”", 'the fishers\' "quay"'),
        ("«quay» ‘map’ 「港」", "'quay' 'map' '港'"),
        ("2019–2020, a third—or more", "2019-2020, a third-or more"),
        ("a third--or more", "a third—or more"),
        ("non\u2011market", "non-market"),
        ("a  quay\nof\t eighty\xa0metres ", "a quay of eighty metres"),
        ("har\xadbour of\ufefffice\u200b", "harbour office"),
        ("cafe\u0301", "café"),
        ("and … so", "and ... so"),
        ("ﬁshers’ oﬃce", "fishers' office"),
        ("Ｑｕａｙ　！", "Quay !"),
        ("ｶﾞ", "ガ"),
        ("Chinaโ€™s", "China's"),
        ("â€œquayâ€\x9d", '"quay"'),
        ("Ã¢â‚¬â„¢", "'"),
    ],
)
def test_what_prints_the_same_becomes_equal(one: str, other: str) -> None:
    assert folded_text(one) == folded_text(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Quay", "quay"),
        ("café", "cafe"),
        ("10²", "102"),
        ("1½", "11/2"),
        ("a quay", "aquay"),
        ("can't", "cant"),
        ("non-market", "nonmarket"),
        ("a, b", "a b"),
        ("the end.", "the end"),
        ("quay of eighty", "eighty of quay"),
    ],
)
def test_what_says_something_else_stays_different(one: str, other: str) -> None:
    assert folded_text(one) != folded_text(other)


@given(texts)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(texts)
def test_the_short_way_gives_the_same(text: str) -> None:
    assert folded_text(text) == fold(text).text


@given(st.text(alphabet=st.characters(max_codepoint=0x7F)))
def test_the_short_way_gives_the_same_for_plain_letters(text: str) -> None:
    assert folded_text(text) == fold(text).text


@given(sound)
def test_words_are_never_joined_or_taken_apart(text: str) -> None:
    alone = (folded_text(word) for word in text.split())
    assert folded_text(text) == " ".join(filter(None, alone))


@given(sound)
def test_no_letter_is_lost(text: str) -> None:
    def letters(of: str) -> list[str]:
        return [c for c in unicodedata.normalize("NFKD", of) if unicodedata.category(c)[0] in "LN"]

    assert letters(folded_text(text)) == letters(text)


@given(texts)
def test_places_lead_back_in_order_and_inside(text: str) -> None:
    folded = fold(text)
    assert len(folded.starts) == len(folded.ends) == len(folded.text)
    assert list(folded.starts) == sorted(folded.starts)
    assert list(folded.ends) == sorted(folded.ends)
    for start, end in zip(folded.starts, folded.ends, strict=True):
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize("code_page", [None, "cp1252", "cp874"])
def test_each_word_leads_back_to_itself(code_page: str | None) -> None:
    text = misread(TEXT, code_page) if code_page else TEXT
    folded = fold(text)
    for words in ("fishers' union", "wouldn't say", "'We have no such map,'", "stands - and"):
        at = folded.text.index(words)
        start, end = folded.raw(at, at + len(words))
        assert folded_text(text[start:end]) == words


def test_a_cut_leads_back_to_the_same_text() -> None:
    text = "a  “quay”\nof eighty"
    cut = fold(text).cut(2, 8)
    assert cut.text == "'quay'"
    assert text[slice(*cut.raw(0, 6))] == "“quay”"


def test_a_fingerprint_is_a_sha256() -> None:
    assert fingerprint("港 quay") == (
        "7628e22d9ae60f98a57db1cf53c279477ced2a014dca38ad150855f9af714d0c"
    )
    assert fingerprint("quay") != fingerprint("Quay")


def test_legible_text_is_mended_and_hides_nothing() -> None:
    assert legible("the  fishersโ€™\n un\xadion\u202e\x00") == "the fishers’ union"


@pytest.mark.parametrize("text", ["it’s", "café"])
def test_damage_upon_damage_is_undone(text: str) -> None:
    damaged = text
    for _ in range(2):
        damaged = damaged.encode("utf-8").decode("cp1252")
    assert folded_text(damaged) == folded_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "\u00c3"
        + "\u0192" * 3_000,  # each time one sign is mended, and may be mended with the next
        "\u00c2" * 3_000 + "\u00bf",
        "a" + "\u0301\u0327" * 3_000,  # accents that have to be put in order
        "\u1100" + "\u1161\u11a8" * 3_000,
    ],
)
def test_what_could_be_folded_again_and_again_is_not(
    text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[int] = []
    rounds: list[int] = []
    normalize, once = unicodedata.normalize, _once

    def noted(form: Literal["NFC", "NFKC"], part: str) -> str:
        seen.append(len(part))
        return normalize(form, part)

    def counted(folded: Folded) -> Folded:
        rounds.append(len(folded.text))
        return once(folded)

    monkeypatch.setattr("briefbook.text.fold._once", counted)
    monkeypatch.setattr("unicodedata.normalize", noted)
    assert fold(text).text
    assert len(rounds) <= 8
    assert max(seen, default=0) <= 31
