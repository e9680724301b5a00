"""Reports of a court and of spokespeople as drafts: one meeting, and who said what there."""

from datetime import date
from typing import Any

import pytest
import yaml

from briefbook.drafting.new import Source, Target, make
from briefbook.site.mkdocs_yml import read_settings
from tests.support.projects import harbour

COURT = (
    "A pilot was reckless when he sank a ferry with 20 people on board, a court has heard.",
    "Bo Ek, 41, appeared at Sund Crown Court on Tuesday and was jailed for three years.",
    "Prosecuting, Ada Lind said he had slept for an hour before the ferry hit the mole.",
    "Ms Lind added: “He had no reason to sleep, and no right to leave the wheel.”",
    "Judge Ole Vik told him: “You were reckless and slept while people trusted you.”",
    "The judge said he had shown no remorse at all since the ferry sank.",
    "Speaking after the hearing, Inspector Ida Berg said it was a sad case for the town.",
    "A spokesperson for the Quay Board said in an email that its rules had changed since.",
)


@pytest.fixture
def drafted(tmp_path_factory: pytest.TempPathFactory) -> Any:
    settings = read_settings(harbour(tmp_path_factory.mktemp("harbour") / "project"))

    def of(title: str, *paragraphs: str) -> dict[str, Any]:
        page = (
            f"<html lang=en><head><title>{title}</title>"
            "<meta property='article:published_time' content='2024-05-09'></head>"
            f"<body><article><h1>{title}</h1>{''.join(f'<p>{p}</p>' for p in paragraphs)}"
            "</article></body></html>"
        )
        source = Source(page.encode(), "https://portal.example.net/2024/05/quay")
        found: dict[str, Any] = yaml.safe_load(
            make(settings, source, Target(), date(2024, 6, 1)).drafted.text
        )
        return found

    return of


def test_what_several_say_in_court_comes_from_one_hearing(drafted: Any) -> None:
    draft = drafted("Pilot who slept as ferry sank is jailed", *COURT)
    chains = {one.get("says", ""): one["chain"] for one in draft["claims"]}
    assert chains == {
        "": "pilot-slept-ferry-court",
        "ada-lind": "pilot-slept-ferry-court",
        "ole-vik": "pilot-slept-ferry-court",
        "ida-berg": "ida-berg-after-hearing",
        "quay-board": "quay-board-email",
    }
    meeting = draft["events"][0]
    assert (meeting["kind"], str(meeting["date"])) == ("meeting", "2024-05-07")
    assert set(meeting["by"]) == {"ada-lind", "ole-vik"}
    assert meeting["title"] == "Sund Crown Court hears a case"


def test_who_spoke_at_a_meeting_of_which_nobody_is_heard_is_asked(drafted: Any) -> None:
    draft = drafted(
        "Quay was old when it fell",
        "The old quay at Sund was in need of repair for years before it fell, an inquest heard.",
        "The quay fell into the sea on a night in May with two boats and a crane upon it.",
    )
    meeting = draft["events"][-1]
    assert (meeting["kind"], meeting["by"]) == ("meeting", "decide")


def test_what_others_say_in_its_report_may_be_from_there(
    tmp_path_factory: pytest.TempPathFactory, drafted: Any
) -> None:
    draft = drafted(
        "Quay was old when it fell",
        "The old quay at Sund was in need of repair for years before it fell, an inquest heard.",
        "Coroner Ada Lind said at the inquest that nobody was to blame for the loss of the quay.",
        "Its keeper Bo Ek said: “We were deeply sad to hear of what happened to the old quay.”",
    )
    told = {one.get("says"): one["chain"] for one in draft["claims"]}
    assert told["ada-lind"] == "quay-old-when-inquest"
    assert told["bo-ek"] == "untraced"


def test_what_is_said_afterwards_is_asked(drafted: Any) -> None:
    draft = drafted(
        "Quay was old when it fell",
        "Coroner Ada Lind told the inquest that nobody was to blame for the loss of the quay.",
        "Afterwards Ms Lind said: “It was a sad day for all who had ever fished from it.”",
    )
    chains = [one["chain"] for one in draft["claims"] if one.get("says") == "ada-lind"]
    assert chains[:2] == ["quay-old-when-inquest", "decide"]


def test_somebody_without_a_name_makes_a_statement_as_well(drafted: Any) -> None:
    draft = drafted(
        "Officials close the quay",
        "The old quay at Sund was closed for good after the storm that hit the coast in May.",
        "“It was too old to be mended once more,” harbour officials said in a statement.",
    )
    event = next(one for one in draft["events"] if one["kind"] == "statement")
    claim = next(one for one in draft["claims"] if one.get("unnamed"))
    assert claim["chain"] == event["id"]
    assert event["unnamed"] == claim["unnamed"] == "harbour officials"
    assert event["title"] == "Harbour officials issue a statement"


def test_a_day_of_what_is_said_parts_nothing_from_a_statement(drafted: Any) -> None:
    draft = drafted(
        "Lind will close the quay",
        "Harbour director Ada Lind said she will close the old quay at Sund on Monday.",
        "“It is too old to be mended once more,” Lind said in a statement to the town.",
    )
    assert {one["chain"] for one in draft["claims"] if "says" in one} == {"ada-lind-statement"}
