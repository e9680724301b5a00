"""The page of an event: what is known of its date, and how each account calls it."""

from typing import Any

import pytest

from briefbook.pages import event
from briefbook.render.markdown import write
from tests.support.build import account, brief, corpus

WHY = {"because": "It was a Thursday."}


def page(*accounts: dict[str, Any], **words: Any) -> str:
    briefs = (brief(f"quay-{n}", events=(told,)) for n, told in enumerate(accounts))
    found = corpus(*briefs, **words)
    return write(event.page(found, found.events["vote"]))


@pytest.mark.parametrize(
    ("told", "exact"),
    [
        ({"date": "2024-05-02"}, "Exact day, as stated"),
        ({"date": "2024-05-02", **WHY}, "One day, inferred"),
        ({"date": "2024-05", **WHY}, "Day not given, inferred"),
        ({"date": "2024-05-02?"}, "Day in doubt, as stated"),
        ({}, "No article gives a date"),
    ],
)
def test_only_a_stated_day_is_exact(told: dict[str, Any], exact: str) -> None:
    assert f"**How exact** {exact}\n" in page(account(**told))


def test_each_account_keeps_its_own_title_under_that_of_an_editor() -> None:
    accounts = account(title="The council votes"), account(title="A vote on the quay")
    told = page(*accounts, events={"vote": {"title": "The council of Brackhaven votes"}})
    assert told.count("Title in that briefing: ") == 2
    assert "Title in that briefing: “The council votes”" in told
    assert "Title in that briefing: “A vote on the quay”" in told


def test_an_account_whose_title_the_event_has_does_not_say_it_again() -> None:
    told = page(account(title="The council votes"), account(title="A vote on the quay"))
    assert "Title in that briefing: “A vote on the quay”" in told
    assert "Title in that briefing: “The council votes”" not in told
