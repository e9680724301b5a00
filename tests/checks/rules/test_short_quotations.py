"""Quotations are phrases, and translations have a translator."""

import pytest

from briefbook.checks.rules.short_quotations import check
from tests.support.build import account, brief, claim, library, told


@pytest.mark.parametrize(("words", "long"), [(25, False), (26, True)])
def test_a_quotation_of_25_words_is_a_phrase(words: int, long: bool) -> None:
    quote = " ".join(["word"] * words)
    whole = brief(claims=(claim(quote=quote),), events=(account(quote={"text": quote}),))
    at = ["briefs/quay.yml claims.0.quote quote-long", "briefs/quay.yml events.0.quote quote-long"]
    assert told(check(library(whole))) == (at if long else [])


def test_a_translation_says_who_made_it() -> None:
    quote = {"text": "nein", "translation": "no"}
    assert told(check(library(brief(claims=(claim(quote=quote),))))) == [
        "briefs/quay.yml claims.0.quote.translation translator-missing"
    ]
    signed = {**quote, "translated_by": "the editors"}
    assert told(check(library(brief(claims=(claim(quote=signed),))))) == []


def test_a_translated_headline_says_who_translated_it() -> None:
    assert told(check(library(brief(title_translation="The quay")))) == [
        "briefs/quay.yml title_translation translator-missing"
    ]
    signed = brief(title_translation="The quay", translated_by="the editors")
    assert told(check(library(signed))) == []
