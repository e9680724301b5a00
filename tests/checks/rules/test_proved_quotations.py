"""Quotations and receipts fit each other, or somebody is told."""

from collections.abc import Iterable
from typing import Any

import pytest

from briefbook.checks.checked import Library
from briefbook.checks.rules.proved_quotations import check
from briefbook.corpus.build import build
from briefbook.model.brief import Brief
from briefbook.model.receipt import Receipt
from briefbook.settings import Limits
from briefbook.text.fold import FOLD_VERSION
from tests.support.build import TODAY, account, brief, claim, told, vocabulary
from tests.support.receipts import proof, receipt

QUOTE = "a quay of eighty metres"
BRIEF = brief(claims=(claim(quote=QUOTE),), events=(account(quote={"text": QUOTE}),))
BOTH = {"claims/grows": proof(QUOTE), "events/vote": proof(QUOTE)}


def found(
    briefs: Iterable[Brief] = (BRIEF,), receipts: Iterable[Receipt] = (), broken: str = ""
) -> list[str]:
    corpus = build(tuple(briefs), vocabulary(), {one.id: one for one in receipts})
    return told(check(Library(corpus, Limits(), TODAY, broken)))


def of(quotations: dict[str, Any], **changes: Any) -> list[str]:
    return found(receipts=[receipt(quotations=quotations, **changes)])


UNCHECKED = "briefs/quay.yml {0}.0.quote.text quote-unchecked"
STALE = "briefs/quay.yml {0}.0.quote.text receipt-stale"


def test_a_proved_quotation_is_no_finding() -> None:
    assert of(BOTH) == []


def test_each_quotation_without_a_receipt_is_advice() -> None:
    assert of({"claims/grows": proof(QUOTE)}) == [UNCHECKED.format("events")]


def test_a_brief_that_nobody_has_looked_up_is_told_once() -> None:
    corpus = build((BRIEF,), vocabulary(), {})
    (finding,) = check(Library(corpus, Limits(), TODAY))
    assert finding.keys == ("claims", 0, "quote", "text")
    assert finding.message == ("Nobody has checked the 2 quotations against a copy of the article.")


def test_bounds_that_nobody_confirmed_prove_nothing_yet() -> None:
    article = {"first": "The town", "last": "is over."}
    at = "briefs/receipts/quay.yml article.confirmed"
    assert of(BOTH, article=article) == [f"{at} quote-unchecked"]


@pytest.mark.parametrize(
    "other",
    [
        "a quay of eighty metre",
        "a quay of eigthy metres",
        "a quay of metres eighty",
        "A quay of eighty metres",
        "a quay of eighty metres.",
    ],
)
def test_a_letter_or_a_word_makes_a_receipt_stale(other: str) -> None:
    assert of({**BOTH, "claims/grows": proof(other)}) == [STALE.format("claims")]


@pytest.mark.parametrize("other", ["a quay of\xa0eighty metres", "a quay of eighty\xad metres"])
def test_what_folding_takes_away_does_not_matter(other: str) -> None:
    assert of({**BOTH, "claims/grows": proof(other)}) == []


@pytest.mark.parametrize("version", [FOLD_VERSION - 1, FOLD_VERSION + 1])
def test_another_folding_is_told_once(version: int) -> None:
    assert of(BOTH, fold=version) == ["briefs/receipts/quay.yml fold receipt-stale"]


def test_a_proof_of_nothing_is_told_in_the_receipt() -> None:
    left = {**BOTH, "claims/gone": proof(QUOTE)}
    assert of(left) == ["briefs/receipts/quay.yml quotations.claims/gone receipt-stale"]


@pytest.mark.parametrize(
    ("day", "code"),
    [("2024-06-01", None), ("2024-06-02", "date-future"), ("2024", "date-not-exact")],
)
def test_the_day_of_a_proof_is_a_day_that_has_come(day: str, code: str | None) -> None:
    at = "briefs/receipts/quay.yml quotations.claims/grows.checked"
    dated = {**BOTH, "claims/grows": proof(QUOTE, checked=day)}
    assert of(dated) == ([f"{at} {code}"] if code else [])


def test_a_receipt_of_no_brief_is_told_unless_the_brief_cannot_be_read() -> None:
    receipts = [receipt(quotations=BOTH), receipt("qay")]
    assert found(receipts=receipts) == ["briefs/receipts/qay.yml  unknown-brief"]
    assert found(receipts=receipts, broken="briefs/2024/qay.yml\ntitle: [") == []


def test_the_nearest_brief_is_offered() -> None:
    corpus = build((BRIEF,), vocabulary(), {"qay": receipt("qay")})
    (finding,) = (f for f in check(Library(corpus, Limits(), TODAY)) if f.code == "unknown-brief")
    assert finding.help == "Did you mean `quay`? If not, remove the file."


@pytest.mark.parametrize("status", ["draft", "withdrawn"])
def test_in_drafts_and_withdrawn_briefs_nobody_asks_for_proof(status: str) -> None:
    assert found([BRIEF.model_copy(update={"status": status})]) == []
