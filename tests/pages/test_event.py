"""The page of an event: what is known of its date, and how each account calls it."""

from typing import Any

import pytest

from briefbook.pages import event
from briefbook.render.markdown import write
from tests.support.build import account, brief, claim, corpus, in_english

WHY = {"because": "It was a Thursday."}


def page(*accounts: dict[str, Any], **words: Any) -> str:
    briefs = (brief(f"quay-{n}", events=(told,)) for n, told in enumerate(accounts))
    found = corpus(*briefs, **words)
    return write(event.page(in_english(found), found.events["vote"]))


@pytest.mark.parametrize(
    ("told", "exact"),
    [
        ({"date": "2024-05-02"}, "Exact day, as stated"),
        ({"date": "2024-05-02", **WHY}, "One day, inferred"),
        ({"date": "2024-05", **WHY}, "Day not given, inferred"),
        ({"date": "2024-05-02?"}, "Day in doubt, as stated"),
        ({"date": "[..2024-05-02]", **WHY}, "Latest possible day, inferred"),
        ({"date": "[2024-05-02..]"}, "Earliest possible day, as stated"),
        ({}, "No article gives a date"),
    ],
)
def test_only_a_stated_day_is_exact(told: dict[str, Any], exact: str) -> None:
    assert f"**How exact** {exact}\n" in page(account(**told))


def test_a_date_in_doubt_contradicts_none() -> None:
    told = page(account(date="2019~"), account(date="2020-01-05"))
    assert "**Date** 5 January 2020\n" in told
    assert "**How exact** Exact day, as stated\n" in told
    assert "**Date in this article: About 2019**" in told
    assert "Where accounts differ" not in told


def test_where_accounts_name_others_who_spoke_each_says_whom() -> None:
    told = page(account(by="council"), account(by="office"), account())
    by = "Who spoke or acted, in this article: "
    assert f"{by}[Council](../actors/council.md)\n" in told
    assert f"{by}[Harbour Office](../actors/office.md)\n" in told
    assert told.count(by) == 2
    told = page(account(by="council"), account(unnamed="two clerks"))
    assert f"{by}two clerks, not named\n" in told
    assert by not in page(account(by="council"), account(by="council"), account())
    assert by not in page(account(unnamed="a clerk"), account(unnamed="a clerk"))


def test_an_announced_day_is_not_that_on_which_it_happened() -> None:
    announced = account(date="2024-05-10", planned=True, text="It is to meet on 10 May.")
    told = page(announced, account(date="2024-05"))
    assert "**Date** May 2024\n" in told
    assert "# The council votes { #top }\n\nIt met.\n" in told
    assert "**Date in this article: 10 May 2024**" in told
    told = page(announced, account())
    assert "**How exact** Only announcements give a date\n" in told


def test_what_is_only_announced_is_called_so_by_its_description() -> None:
    told = page(account(date="2024-05-10", planned=True, text="It is to meet."))
    assert 'description: "10 May 2024, announced. It is to meet."' in told
    assert "(10 May 2024, announced)" in told


def test_an_article_with_a_claim_about_it_tells_of_it_too() -> None:
    one = brief("one", events=(account(kind="statement", by="council"),))
    two = brief("two", publisher="ledger", claims=(claim(about="vote", chain="vote"),))
    found = corpus(one, two, publishers={"ledger": {"name": "Ledger"}})
    told = write(event.page(in_english(found), found.events["vote"]))
    assert "**Told by** 2 articles\n" in told
    assert "**Evidence** **2 outlets, 1 origin**" in told


def test_places_that_differ_are_not_told_as_several() -> None:
    entries = {"pier": {"name": "Pier"}, "quay": {"name": "Quay"}, "mole": {"name": "Mole"}}
    both = page(account(place=("pier", "quay")), places=entries)
    assert "**Where** [Pier](../places/pier.md), [Quay](../places/quay.md)\n" in both
    apart = page(account(place=("pier", "quay")), account(), account(place="mole"), places=entries)
    assert (
        "**Where** [Pier](../places/pier.md), [Quay](../places/quay.md)"
        " or [Mole](../places/mole.md)\n"
    ) in apart


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


def test_an_account_without_a_sentence_of_its_own_says_its_title() -> None:
    told = page(account(text=None), account(text=None, title="A vote on the quay"))
    assert "](../briefings/quay-0.md)**: The council votes\n" in told
    assert "](../briefings/quay-1.md)**: A vote on the quay\n" in told
    assert ".standfirst" not in told
    assert "Title in that briefing" not in told


def test_a_title_alone_tells_nothing_as_past_that_is_only_announced() -> None:
    told = page(account(text=None), account(text=None, planned=True))
    assert "](../briefings/quay-0.md)**: The council votes\n" in told
    assert "](../briefings/quay-1.md)**: The council votes, announced\n" in told


def test_neighbours_have_their_dates_and_the_rest_is_counted() -> None:
    vote = account(date="2024-05-02")
    later = tuple(account(f"talk-{n}", date="2024-05-03", title=f"Talk {n}") for n in range(6))
    found = corpus(brief("one", events=(vote, *later)))
    told = write(event.page(in_english(found), found.events["vote"]))
    assert "**Earlier:**" not in told
    assert "**Later:** [Talk 0](talk-0.md) (3 May 2024); [Talk 1](talk-1.md) (3 May 2024); " in told
    assert "; [and 1 more](../timeline/index.md#event-vote)\n" in told


def test_a_name_is_not_said_again_by_the_headline_behind_it() -> None:
    one = brief("one", events=(account(),), headline="Courier sees a longer quay")
    told = write(event.page(in_english(found := corpus(one)), found.events["vote"]))
    assert '[Courier<span class="aloud" data-search-exclude="true"> sees a longer quay' in told
    assert "Courier: Courier" not in told


def test_the_note_of_the_editors_stands_once_where_only_places_differ() -> None:
    accounts = account(place="town"), account(place="pier")
    places = {"town": {"name": "Town"}, "pier": {"name": "Pier"}}
    told = page(*accounts, places=places, events={"vote": {"note": "Two rooms of one house."}})
    assert told.count("Two rooms of one house.") == 1
