"""Pages lead to the words themselves, and say when they were checked."""

from typing import Any

from briefbook.corpus.build import build
from briefbook.model.brief import Brief
from briefbook.pages.passages import checked_on, passage_link
from tests.support.build import account, brief, claim, vocabulary
from tests.support.receipts import proof, receipt

QUOTE = "a quay of eighty metres"
URL = "https://courier.example.org/quay"


def told(quotations: dict[str, Any], **changes: Any) -> tuple[str, str]:
    """Day and link of the first claim."""
    one = brief(claims=(claim(quote=QUOTE, **changes),))
    corpus = build((one,), vocabulary(), {"quay": receipt(quotations=quotations)})
    item = one.claims[0]
    return str(checked_on(corpus, one, item)), passage_link(corpus, one, item)


def test_a_proof_gives_day_and_passage() -> None:
    passage = {"start": "a quay of", "end": "eighty metres"}
    assert told({"claims/grows": proof(QUOTE, passage=passage)}) == (
        "2024-05-21",
        f"{URL}#:~:text=a%20quay%20of,eighty%20metres",
    )


def test_without_a_passage_the_link_is_the_plain_one() -> None:
    assert told({"claims/grows": proof(QUOTE)}) == ("2024-05-21", URL)
    assert told({}) == ("None", URL)


def test_a_proof_of_other_words_leads_nowhere() -> None:
    stale = proof("a quay of ninety metres", passage={"start": "a quay of ninety"})
    assert told({"claims/grows": stale}) == ("None", URL)


def test_the_passage_of_an_editor_comes_first_and_needs_no_proof() -> None:
    own = {"start": "The council voted"}
    proved = {"claims/grows": proof(QUOTE, passage={"start": "a quay of"})}
    link = f"{URL}#:~:text=The%20council%20voted"
    assert told(proved, passage=own) == ("2024-05-21", link)
    assert told({}, passage=own) == ("None", link)


def test_an_account_is_led_to_like_a_claim() -> None:
    one: Brief = brief(events=(account(quote=QUOTE),))
    proved = {"events/vote": proof(QUOTE, passage={"start": "a quay of"})}
    corpus = build((one,), vocabulary(), {"quay": receipt(quotations=proved)})
    assert passage_link(corpus, one, one.events[0]) == f"{URL}#:~:text=a%20quay%20of"
