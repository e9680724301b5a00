"""Accounts merge into events, and none of them is lost."""

from typing import Any

import pytest

from briefbook.corpus.events import Event
from tests.support.build import account, brief, corpus


def event(*accounts: dict[str, object], **parts: dict[str, dict[str, Any]]) -> Event:
    """The event that accounts of briefs a, b, c … make together."""
    briefs = [brief(id, events=(told,)) for id, told in zip("abcdef", accounts, strict=False)]
    return corpus(*briefs, **parts).events["vote"]


def test_accounts_with_one_id_are_one_event() -> None:
    found = event(account(text="It met."), account(text="It voted."))
    told = [(telling.brief.id, telling.account.text) for telling in found.tellings]
    assert told == [("a", "It met."), ("b", "It voted.")]


def test_title_and_kind_come_from_the_first_account() -> None:
    found = event(account(title="A vote"), account(title="The vote"))
    assert (found.title, found.kind) == ("A vote", "meeting")


def test_its_sentence_comes_with_its_date() -> None:
    found = event(account(text="It met."), account(text=None, date="2024-05-02"))
    assert (found.text, str(found.date)) == ("", "2024-05-02")
    assert event(account(text=None), account(text="It met.", date="2024-05-02")).text == "It met."


def test_everybody_and_every_place_is_kept_in_the_order_told() -> None:
    found = event(
        account(by="office", place="pier", actors=("council", "union")),
        account(by=("council", "office"), place=("town", "pier")),
    )
    assert found.by == ("office", "council")
    assert found.actors == ("council", "union")
    assert found.who == ("office", "council", "union")
    assert found.places == ("pier", "town")


def test_an_event_has_the_topics_of_all_its_briefs() -> None:
    briefs = (
        brief("a", events=(account(),), topics=("harbour", "fish")),
        brief("b", events=(account(),), topics=("money", "harbour")),
    )
    assert corpus(*briefs).events["vote"].topics == ("harbour", "fish", "money")


WHY = "It says on Thursday."
DATES = [
    # dates of the accounts with a reason or without, and the one shown
    ([], (None, None)),
    ([("2024-05", None)], ("2024-05", None)),
    ([("2024-05", None), ("2024-05-02", None)], ("2024-05-02", None)),
    ([("2024-05-02", None), ("2024-05", None)], ("2024-05-02", None)),
    ([("2024-05-02", WHY)], ("2024-05-02", WHY)),
    ([("2024-05-02", WHY), ("2024", None)], ("2024", None)),
    ([("2024-05", WHY), ("2024-05-02", WHY)], ("2024-05-02", WHY)),
    ([("[2024-05-01..]", None), ("2024", None)], ("2024", None)),
    ([("2024-05-01?", None), ("2024-05-02", None)], ("2024-05-02", None)),
    ([("2024-05-01?", None), ("2024-06", None)], ("2024-06", None)),
    ([("2024-05-01~", None), ("2024-06~", None)], ("2024-05-01~", None)),
]


@pytest.mark.parametrize(("told", "shown"), DATES)
def test_the_narrowest_stated_date_is_shown(
    told: list[tuple[str, str | None]], shown: tuple[str | None, str | None]
) -> None:
    found = event(account(), *(account(date=date, because=why) for date, why in told))
    assert (found.date and str(found.date), found.because) == shown


@pytest.mark.parametrize(
    ("dates", "differ"),
    [
        (["2024-05-02"], False),
        (["2024-05-02", "2024-05-02"], False),
        (["2024-05-02", "2024-05"], False),
        (["2024-05-02", "2024-05-03"], True),
        (["2024-05", "2024-05-02", "2024-06"], True),
        (["2024-05-02", "[2024-05-01..]"], False),
        (["2019~", "2020-01-05"], False),
        (["2024-05-02?", "2024-05-03"], False),
        (["2024-04~/2024-05", "2024-03"], False),
        (["2024-05-02?", "2024-05-03", "2024-05-04"], True),
    ],
)
def test_dates_differ_where_two_cannot_both_hold(dates: list[str], differ: bool) -> None:
    assert event(*(account(date=date) for date in dates)).dates_differ is differ


def test_when_and_where_it_happened_no_announcement_tells() -> None:
    announced = account(date="2024-05-10", place="town", planned=True, text="It is to meet.")
    found = event(announced, account(date="2024-05", place="pier"))
    assert (str(found.date), found.text, found.places) == ("2024-05", "It met.", ("pier",))
    assert not event(announced, account(date="2024-05-12")).dates_differ
    assert event(announced, account()).date is None
    assert str(event(announced, announced).date) == "2024-05-10"


def test_an_editors_word_is_shown_first_and_hides_no_account() -> None:
    word = {"title": "The vote", "date": "2024-05-04", "because": "The minutes say so."}
    found = event(account(date="2024-05-02"), account(date="2024-05-03"), events={"vote": word})
    assert (found.title, str(found.date), found.because) == (
        "The vote",
        "2024-05-04",
        "The minutes say so.",
    )
    assert found.dates_differ
    assert [str(telling.account.date) for telling in found.tellings] == ["2024-05-02", "2024-05-03"]


def test_a_word_without_a_date_leaves_the_dates_as_they_are() -> None:
    found = event(account(date="2024-05-02"), events={"vote": {"kind": "scope"}})
    assert str(found.date) == "2024-05-02"
    assert found.reconciliation is not None
    assert found.title == "The council votes"


def test_drafts_and_withdrawn_briefs_tell_of_no_event() -> None:
    draft = brief("a", status="draft", events=(account("x"),))
    gone = brief("b", status="withdrawn", events=(account("y"),))
    assert corpus(draft, gone, brief("c", events=(account("z"),))).events.keys() == {"z"}
