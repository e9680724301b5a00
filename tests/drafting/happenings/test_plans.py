"""A plan is one where headline and lead announce it, and nobody only expects or fears it."""

import pytest

from briefbook.drafting.grammar.sentence import Moment
from briefbook.drafting.happenings.plans import day_of_plan, past_of, plan_in


@pytest.mark.parametrize(
    ("title", "text", "done"),
    [
        pytest.param(
            "Port to close on Monday",
            "The port will close on Monday.",
            "The port closed on Monday.",
            id="to close, will close",
        ),
        pytest.param(
            "Port will close on Monday",
            "The port is set to close on Monday.",
            "The port closed on Monday.",
            id="will close, is set to close",
        ),
        pytest.param(
            "Port set to reopen",
            "The port is due to reopen in June.",
            "The port reopened in June.",
            id="set to reopen, is due to reopen",
        ),
        pytest.param(
            "Port plans to sell cranes",
            "The Port Board plans to sell two cranes.",
            "The Port Board sold two cranes.",
            id="plans to sell",
        ),
        pytest.param(
            "Port to be shut for herring week",
            "The port will be shut for a week.",
            "The port was shut for a week.",
            id="to be shut",
        ),
        pytest.param(
            "Port Board to declare herring emergency",
            "Harbour Master Ada Lind said she will declare an emergency.",
            "Harbour Master Ada Lind declared an emergency.",
            id="said she will",
        ),
        pytest.param(
            "Port Board to hold herring hearing",
            "The Port Board will hold a hearing on herring, Ada Lind said Tuesday.",
            "The Port Board held a hearing on herring.",
            id="who says so stands at the end",
        ),
        pytest.param(
            "Bay County to host hearing on herring permits",
            "The Harbour Corps will hold a meeting on permits for herring in Bay County.",
            "The Harbour Corps held a meeting on permits for herring in Bay County.",
            id="another verb, and three words that both have",
        ),
        pytest.param(
            "Rowing games of Brackhaven set for July 9",
            "The rowing games will take place on July 9 in Brackhaven.",
            "The rowing games took place on July 9 in Brackhaven.",
            id="set for",
        ),
    ],
)
def test_it_is_told_as_if_it_were_done(title: str, text: str, done: str) -> None:
    plan = plan_in(text, title)
    assert plan is not None
    assert plan.text == done
    assert text[plan.verb :].split()[0][:2] in ("cl", "re", "se", "be", "de", "ho", "ta")


@pytest.mark.parametrize(
    ("title", "text"),
    [
        pytest.param(
            "Mayor predicts port will close",
            "The Mayor said on Tuesday she believes the port will close.",
            id="somebody only believes it",
        ),
        pytest.param(
            "Port to have lowest quay in 2025",
            "The port will have the lowest quay of all.",
            id="how something will be",
        ),
        pytest.param(
            "Rain to fall on Monday",
            "Rain will fall on Monday.",
            id="nobody plans the rain",
        ),
        pytest.param(
            "Port to close if herring stays away",
            "The port will close if the herring stays away.",
            id="only if",
        ),
        pytest.param("Will the port close?", "The port will close.", id="a question"),
        pytest.param(
            "Port will not close",
            "The port will not close.",
            id="what won't be",
        ),
        pytest.param(
            "Port to close",
            "The port could close, and the mole will close with it.",
            id="what may be",
        ),
        pytest.param(
            "Port says no to herring",
            "The port will close on Monday.",
            id="another headline",
        ),
        pytest.param("Port to close", "The port closed on Monday.", id="what is done"),
        pytest.param(
            "Herring market to open",
            "Hundreds of stalls will all be under one roof.",
            id="how it will be there",
        ),
        pytest.param("Port to close", "It will close on Monday.", id="nobody tells what"),
        pytest.param("Port to close", "Will close on Monday.", id="nobody"),
        pytest.param(
            "Port to be closed",
            "The port will be the last to close.",
            id="what it will be",
        ),
    ],
)
def test_some_things_are_no_plans(title: str, text: str) -> None:
    assert plan_in(text, title) is None


@pytest.mark.parametrize(
    ("text", "is_speakers", "is_done_to"),
    [
        ("Ada Lind said on Tuesday that she will close the port.", True, False),
        ("Ada Lind will close the port.", False, False),
        ("The port will close on Monday.", False, True),
        ("The port will be closed on Monday.", False, True),
        ("The Port Board will close two moles.", False, False),
    ],
)
def test_who_does_it(text: str, is_speakers: bool, is_done_to: bool) -> None:
    plan = plan_in(text, "Port to close")
    assert plan is not None
    assert (plan.is_speakers, plan.is_done_to) == (is_speakers, is_done_to)


@pytest.mark.parametrize(
    ("verb", "past"),
    [
        ("close", "closed"),
        ("open", "opened"),
        ("deny", "denied"),
        ("survey", "surveyed"),
        ("meet", "met"),
        ("be", "was"),
        ("scrap", "scrapped"),
    ],
)
def test_the_past_of_a_verb(verb: str, past: str) -> None:
    assert past_of(verb) == past


AHEAD = Moment("on Monday", "2024-05-13", planned=True)
TODAY = Moment("on Friday", "2024-05-10?")
BEHIND = Moment("on Tuesday", "2024-05-07")
UNKNOWN = Moment("in June")


@pytest.mark.parametrize(
    ("days", "text", "expected"),
    [
        pytest.param([BEHIND, AHEAD], "said on Tuesday it will close on Monday", AHEAD, id="ahead"),
        pytest.param([TODAY], "it will close on Friday", TODAY, id="of the article's day"),
        pytest.param([TODAY], "on Friday said it will close", None, id="when it was said"),
        pytest.param([BEHIND], "said on Tuesday it will close", None, id="only when it was said"),
        pytest.param([UNKNOWN], "it will close in June", UNKNOWN, id="to be worked out"),
        pytest.param([AHEAD], "it will close on Monday in 2026", None, id="of another year"),
        pytest.param([AHEAD], "it will close on Monday, May 13, 2024", AHEAD, id="of that year"),
    ],
)
def test_its_day_is_one_to_come(days: list[Moment], text: str, expected: Moment | None) -> None:
    assert day_of_plan(days, text, "2024-05-10", text.find("close")) == expected
