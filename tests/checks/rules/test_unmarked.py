"""Words outside quotation marks are the outlet's own, whomever they are given to."""

from typing import Any

import pytest

from briefbook.checks.checked import Library
from briefbook.checks.rules.quoted_share import check as much
from briefbook.checks.rules.unmarked import check
from briefbook.corpus.build import build
from briefbook.model.brief import Brief
from briefbook.settings import Limits
from tests.support.build import TODAY, account, brief, claim, told, vocabulary
from tests.support.receipts import proof, receipt

QUOTE = "a quay of eighty metres"
WARNED = ["briefs/quay.yml claims.0.quote.text quote-unmarked"]
NEEDLESS = ["briefs/quay.yml claims.0.quote.unmarked unmarked-needless"]


def library(one: Brief, limits: Limits, **changes: Any) -> Library:
    corpus = build((one,), vocabulary(), {"quay": receipt(**changes)})
    return Library(corpus, limits, TODAY)


def found(
    marked: bool | None, quote: dict[str, Any], brief_has: Any = None, **of: Any
) -> list[str]:
    one = brief(claims=(claim(quote={"text": QUOTE, **quote}, **of),), **(brief_has or {}))
    proofs = {"claims/grows": proof(QUOTE, marked=marked)}
    return told(check(library(one, Limits(), quotations=proofs)))


OTHERS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"speaker": "office"}, {}),
    ({"unnamed": "a clerk"}, {}),
    ({}, {"says": "council"}),
    ({}, {"unnamed": "a clerk"}),
    ({}, {"chain": ({"id": "vote"}, {"id": "office"})}),
    ({"speaker": ("courier", "office")}, {}),
    ({"speaker": "office"}, {"says": "courier"}),
]
OWN: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"speaker": "courier"}, {"says": "council"}),
    ({"speaker": "courier"}, {"unnamed": "a clerk"}),
    ({}, {"says": "courier"}),
    ({}, {"chain": "own"}),
    ({}, {"chain": "untraced"}),
    ({}, {"chain": "talk"}),
    ({}, {}),
]


@pytest.mark.parametrize(("quote", "of"), OTHERS)
def test_words_without_marks_that_somebody_else_is_given(
    quote: dict[str, Any], of: dict[str, Any]
) -> None:
    assert found(False, quote, **of) == WARNED
    assert found(True, quote, **of) == found(None, quote, **of) == []
    assert found(False, {**quote, "unmarked": "It is an interview."}, **of) == []
    assert found(None, {**quote, "unmarked": "It is an interview."}, **of) == []
    assert found(True, {**quote, "unmarked": "It is an interview."}, **of) == NEEDLESS


@pytest.mark.parametrize(("quote", "of"), OWN)
def test_the_outlets_own_words_need_no_marks_and_no_reason(
    quote: dict[str, Any], of: dict[str, Any]
) -> None:
    assert found(False, quote, **of) == found(True, quote, **of) == []
    assert found(None, {**quote, "unmarked": "It is an interview."}, **of) == NEEDLESS


@pytest.mark.parametrize(
    "changes",
    [
        {"copy_of": {"publisher": "office"}},  # an agency's text
        {"byline": ("Ada Example", "Harbour Office")},  # an opinion that it wrote itself
    ],
)
def test_the_words_are_those_of_whoever_wrote_the_article(changes: dict[str, Any]) -> None:
    assert found(False, {"speaker": "office"}, changes) == []
    assert found(False, {"speaker": "council"}, changes) == WARNED


def test_an_account_of_an_event_is_looked_at_as_well() -> None:
    one = brief(events=(account(by="council", quote={"text": QUOTE}),))
    proofs = {"events/vote": proof(QUOTE, marked=False)}
    assert told(check(library(one, Limits(), quotations=proofs))) == [
        "briefs/quay.yml events.0.quote.text quote-unmarked"
    ]


def test_where_nobody_is_named_the_words_are_those_of_the_event() -> None:
    told_of = account(kind="statement", by="council")
    one = brief(claims=(claim(quote=QUOTE, chain="vote"),), events=(told_of,))
    proofs = {"claims/grows": proof(QUOTE, marked=False)}
    assert told(check(library(one, Limits(), quotations=proofs))) == WARNED


def test_a_receipt_of_other_words_and_a_withdrawn_brief_say_nothing() -> None:
    one = brief(claims=(claim(quote=QUOTE, says="council"),))
    stale = {"claims/grows": proof("other words than these", marked=False)}
    assert told(check(library(one, Limits(), quotations=stale))) == []
    gone = one.model_copy(update={"status": "withdrawn"})
    proofs = {"claims/grows": proof(QUOTE, marked=False)}
    assert told(check(library(gone, Limits(), quotations=proofs))) == []


@pytest.mark.parametrize(
    ("words", "reprinted", "percent", "told_of"),
    [(100, 20, 20, 0), (100, 21, 20, 1), (100, 21, 21, 0), (0, 0, 20, 0), (None, None, 20, 0)],
)
def test_too_much_of_an_article_is_advice_above_the_limit(
    words: int | None, reprinted: int | None, percent: int, told_of: int
) -> None:
    one = brief(claims=(claim(),))
    asked = library(one, Limits(quoted_percent=percent), words=words, reprinted=reprinted)
    assert told(much(asked)) == ["briefs/quay.yml claims quoted-much"] * told_of
