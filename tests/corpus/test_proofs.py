"""How far each quotation is proved."""

import pytest

from briefbook.corpus.build import build
from briefbook.corpus.proofs import Standing, place_of, proof_of, quotations, standing
from briefbook.model.receipt import Receipt
from tests.support.build import a_claim, account, an_account, brief, claim, vocabulary
from tests.support.receipts import proof, receipt

QUOTE = "a quay of eighty metres"
BRIEF = brief(claims=(claim(quote=QUOTE), claim("b")), events=(account(quote=QUOTE),))
ITEM = BRIEF.claims[0]
PROVED = {"claims/grows": proof(QUOTE)}


def test_a_place_is_a_part_and_an_id() -> None:
    assert place_of(a_claim()) == "claims/grows"
    assert place_of(an_account()) == "events/vote"


def test_quotations_come_in_the_order_of_the_brief() -> None:
    assert [place_of(item) for item, _ in quotations(BRIEF)] == ["claims/grows", "events/vote"]


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (None, "unchecked"),
        (receipt(), "unchecked"),
        (receipt("other", quotations=PROVED), "unchecked"),
        (receipt(quotations=PROVED), "checked"),
        (receipt(quotations=PROVED, fold=0), "unchecked"),
        (receipt(quotations={"claims/grows": proof("a quay of ninety metres")}), "stale"),
        (receipt(quotations=PROVED, article={"first": "The", "last": "over."}), "unconfirmed"),
    ],
)
def test_a_quotation_stands_as_its_receipt_says(found: Receipt | None, expected: Standing) -> None:
    corpus = build((BRIEF,), vocabulary(), {found.id: found} if found else {})
    assert standing(corpus, BRIEF, ITEM) == expected
    proved = proof_of(corpus, BRIEF, ITEM)
    assert (proved is not None) == (expected == "checked")


def test_what_quotes_nothing_has_nothing_to_prove() -> None:
    corpus = build((BRIEF,), vocabulary(), {"quay": receipt(quotations={"claims/b": proof("x")})})
    assert standing(corpus, BRIEF, BRIEF.claims[1]) == "unchecked"
