"""What was said at a hearing or a meeting, by whomever, and what was said elsewhere."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.meetings import is_of_meeting
from briefbook.drafting.speech.readings import read

HEARD = "He slept for an hour, the court heard."


def sort_of(known: Known, *texts: str) -> str:
    occasion = read(texts, known, "example-times")[-1].occasion
    return occasion.sort if occasion else ""


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        (HEARD, "court"),
        ("A court has heard that he slept for an hour.", "court"),
        ("Sund Crown Court was told that he slept for an hour.", "court"),
        ("The inquest at Sund Hall heard on May 9 that he slept.", "inquest"),
        ("Jurors were told that he slept for an hour.", "court"),
        ("Ada Lind told Sund Crown Court that he slept.", "court"),
        ("Ada Lind told the inquiry that he slept.", "inquiry"),
        ("Ada Lind told the Ports and Ferries Committee that he slept.", "committee"),
        ("Concluding the inquest, coroner Ada Lind said that he slept.", "inquest"),
        ("Prosecuting, Ada Lind said that he slept.", "court"),
        ("Ada Lind, defending, said that he never slept.", "court"),
        ("Sentencing him, Judge Ada Lind said that he slept.", "court"),
        ("The council heard that the quay is old.", "council-meeting"),
        ("Ada Lind told Monday night’s council meeting that it is old.", "meeting"),
        ("Ada Lind said at Tuesday’s meeting that it is old.", "meeting"),
        ("The court previously heard that he slept.", ""),
        ("The court told him that he slept.", ""),
        ("Police opened an inquiry, and Lind heard of it.", ""),
        ("Ada Lind said that he slept.", ""),
    ],
)
def test_a_sentence_tells_of_it(known: Known, text: str, sort: str) -> None:
    assert sort_of(known, text) == sort


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Judge Bo Ek told him that he was reckless.", "court"),
        ("Bo Ek KC said that he was sorry.", "court"),
        ("Defence barrister Bo Ek said that he was sorry.", "court"),
        ("According to the prosecution, he was reckless.", "court"),
        ("The judge said that he was reckless.", "court"),
        ("Bo Ek said that Judge Eva Holm was wrong.", ""),
        ("Bo Ek said that he was sorry.", ""),
        ("Speaking after the hearing, Inspector Bo Ek said it was sad.", "after-hearing"),
        ("Judge Bo Ek said in a statement that he was sorry.", "statement"),
    ],
)
def test_who_has_an_office_there_speaks_there(known: Known, text: str, sort: str) -> None:
    assert sort_of(known, HEARD, text) == sort


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Bo Ek, 41, appeared at Sund Crown Court on Tuesday.", "court"),
        ("Bo Ek will be sentenced at Sund Crown Court on Tuesday.", ""),
        ("Bo Ek was jailed at Sund Crown Court in 2010.", ""),
    ],
)
def test_the_day_in_court_belongs_to_it(known: Known, text: str, sort: str) -> None:
    assert sort_of(known, HEARD, text) == sort


def test_councillors_speak_at_a_council_meeting_that_is_told_of(known: Known) -> None:
    assert sort_of(known, "Cllr Bo Ek said it is old.") == ""
    assert sort_of(known, "The council heard that it is old.", "Cllr Bo Ek said so.") != ""


def test_who_told_the_council_spoke_at_its_meeting_that_is_told_of(known: Known) -> None:
    told = "Ada Lind told the council that it is old."
    assert sort_of(known, told) == "council"
    assert sort_of(known, "Many spoke at Tuesday’s meeting.", told) == "council-meeting"


def test_an_outlet_that_reported_it_did_not_speak_there(known: Known) -> None:
    one = read(("The inquiry was told that it fell, the Sund Mirror reported.",), known)[-1]
    assert (one.outlet, one.speech.unknown) == ("Sund Mirror", "")


def test_one_court_gives_the_meeting_its_title_and_of_two_none_does(known: Known) -> None:
    one = read((HEARD, "He was jailed at Sund Crown Court."), known)[0].occasion
    two = read((HEARD, "He was at Sund Crown Court and Bay Crown Court."), known)[0].occasion
    titles = [told.title if told else "" for told in (one, two)]
    assert titles == ["Sund Crown Court hears a case", "A court hears a case"]


@pytest.mark.parametrize(
    ("text", "phrase", "is_of"),
    [
        ("The inquest heard on May 9 that he slept.", "May 9", True),
        ("He was jailed at Sund Crown Court on Tuesday.", "on Tuesday", True),
        ("Lind told Tuesday night’s council meeting that it is old.", "Tuesday", True),
        ("The court heard that he slept on May 9.", "May 9", False),
        ("The court heard that he slept on May 9.", "on Friday", False),
    ],
)
def test_the_day_of_a_meeting_is_not_that_of_what_was_told(
    text: str, phrase: str, is_of: bool
) -> None:
    assert is_of_meeting(text, phrase) is is_of
