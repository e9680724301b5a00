"""Pages lead to the words themselves, and say when they were checked."""

from typing import Any

import pytest

from briefbook.corpus.build import build
from briefbook.model.brief import Brief
from briefbook.pages.parts.passages import called, checked_on, passage_link, summary
from tests.support.build import account, brief, claim, in_english, vocabulary
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


LONG = "a quay of eighty metres, which the council wants before the next winter comes"


def called_in(one: Brief, *others: Brief) -> list[str]:
    """What tells the passages of a brief from others, aloud."""
    corpus = build((one, *others), vocabulary())
    return [
        "".join(part.text for part in called(in_english(corpus), one, item)) for item in one.claims
    ]


def test_a_passage_is_called_by_the_first_words_of_its_quotation_or_else_of_its_claim() -> None:
    one = brief(claims=(claim(quote=LONG), claim("b", text="Nobody asked the port.")))
    assert called_in(one) == [
        ": “a quay of eighty metres, which the council wants before the…”",
        ": on “Courier reports: Nobody asked the port.”",
    ]


def test_where_two_begin_alike_all_words_are_said() -> None:
    one = brief(claims=(claim(quote=LONG), claim("b", text="More.", quote=f"{LONG} again")))
    assert called_in(one) == [f": “{LONG}”", f": “{LONG} again”"]


def test_where_two_articles_of_an_outlet_print_the_same_the_article_is_said_too() -> None:
    one = brief("one", title="First", claims=(claim(quote=QUOTE),))
    two = brief("two", title="Second", claims=(claim(quote=QUOTE),))
    assert called_in(one, two) == [f": “{QUOTE}”, in “First”"]
    assert called_in(two, one) == [f": “{QUOTE}”, in “Second”"]


def test_a_claim_and_an_account_that_quote_the_same_words_share_a_passage() -> None:
    one = brief(claims=(claim(quote=QUOTE),), events=(account(quote=QUOTE),))
    assert called_in(one) == [f": “{QUOTE}”"]


def test_a_quotation_is_said_in_its_language_and_our_words_in_ours() -> None:
    one = brief(language="zh", claims=(claim(quote="港口"), claim("b", text="Ours.")))
    found = [
        called(in_english(build((one,), vocabulary())), one, item)[0].language
        for item in one.claims
    ]
    assert found == ["zh", ""]


@pytest.mark.parametrize(
    ("quoted", "proved", "sentence"),
    [
        (0, 0, ""),
        (1, 0, "Quotations: not yet checked."),
        (1, 1, "The one quotation checked against our copy, on 21 May 2024."),
        (2, 1, "1 of 2 quotations checked against our copy, last on 21 May 2024."),
        (2, 2, "Each of 2 quotations checked against our copy, last on 21 May 2024."),
    ],
)
def test_a_page_says_how_many_of_its_quotations_are_checked(
    quoted: int, proved: int, sentence: str
) -> None:
    plain = () if quoted else (claim(),)
    one = brief(claims=(*plain, *(claim(f"c{n}", quote=QUOTE) for n in range(quoted))))
    proofs = {f"claims/c{n}": proof(QUOTE) for n in range(proved)}
    found = build((one,), vocabulary(), {"quay": receipt(quotations=proofs)})
    assert summary(in_english(found), one) == sentence
