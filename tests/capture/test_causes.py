"""Calls for a cause of which an article tells are its last words; those for the outlet are not."""

import pytest

from briefbook.capture.appeals import is_appeal
from briefbook.capture.body import Body, key
from briefbook.capture.causes import is_for_cause
from briefbook.capture.propose_body import proposal
from tests.support.copies import saved

CAUSES = [
    "To donate to the family’s fundraiser, visit https://give.example/lind",
    "To donate to Ada’s cause, please visit: https://give.example/lind",
    "To donate to Ada’s cause, please visit: https://give.me/lind",
    "Donate to the Lind family’s fund at give.example/lind",
    "Donations can be made to the hospice at give.example/lind",
    "You can donate to the GoFundMe page here",
    "Click here to donate to the family’s GoFundMe",
    "If you would like to help the family, the crowdfunding page is here",
    "Anyone with information can call the harbour police on 0800 5550",
    "Anyone who saw the boat is asked to contact the coastguard",
]
LAST_LINES = [
    "This fair is held by the rowing club and for more information on the boats, click here.",
    "For more figures on the harbours of the coast, you may visit this link",
    "* The board has not yet said which of the two quays is meant",
]
OWN = [
    "For more news from the harbour, subscribe to our newsletter here",
    "For more information",
    "To donate to our newsroom’s fund, visit https://give.example/courier",
    "Support our campaign for local journalism at give.example/courier",
    "If you would like to help us, the crowdfunding page is here",
    "Donate to the cause",
    "To support this website and its family of papers, become a member",
    "Subscribe to the Courier and help the harbour’s charity",
]
TEXT = [
    "The family set up a fundraiser that passed its goal on Monday.",
    "To help the family, the town gave its boats, said the mayor.",
    "Donations to the fund doubled, according to the rowing club.",
]


@pytest.mark.parametrize("line", CAUSES)
def test_calls_for_a_cause(line: str) -> None:
    assert is_for_cause(line)
    assert not is_appeal(line)


@pytest.mark.parametrize("line", [*OWN, *TEXT])
def test_calls_for_the_outlet_and_sentences_are_none(line: str) -> None:
    assert not is_for_cause(line)


FIRST = "The quay of Brackhaven will be shut until the summer, the council said on Monday."
LAST = "Nobody in the town knows where the boats are to go until then, or who pays for it."


@pytest.mark.parametrize("line", [*CAUSES, *LAST_LINES])
def test_it_ends_the_article_and_is_named(line: str) -> None:
    # Most of such a line is a link, which elsewhere leads to another text.
    body = Body((FIRST, LAST), between=frozenset({key(line)}))
    found = proposal(saved("\n\n".join((FIRST, LAST, line, "Tags", "harbour"))), body)
    assert found is not None
    assert line.endswith(found.article.last)
    assert found.unsure == (" ".join(line.split()[:6])[:60],)


@pytest.mark.parametrize("line", OWN[:6])
def test_a_call_for_the_outlet_stays_behind_it(line: str) -> None:
    found = proposal(saved("\n\n".join((FIRST, LAST, line, "Tags"))), Body((FIRST, LAST)))
    assert found is not None
    assert (found.article.last, found.unsure) == ("who pays for it.", ())


def test_what_stands_behind_a_last_line_is_none_of_the_article() -> None:
    behind = "If our pages have been of help to you, tell your friends: it only takes a minute."
    page = saved("\n\n".join((FIRST, LAST, LAST_LINES[1], behind)))
    found = proposal(page, Body((FIRST, LAST)))
    assert found is not None
    assert found.article.last == "may visit this link"
