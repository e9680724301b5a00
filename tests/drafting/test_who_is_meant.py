"""Who speaks, where a sentence calls them by what they are, by a title, or with others."""

import pytest

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.days_of_speech import is_of_speech
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.proposals import ArticleFacts, proposals
from briefbook.drafting.speech.readings import Read, read
from briefbook.drafting.speech.short_forms import names_by_sort

GOES_ON = "It is still old and it was old before."
"""What is said, in a sentence of its own."""


def last(known: Known, *texts: str) -> Read:
    return read(texts, known, "example-times")[-1]


def who(one: Read) -> str:
    speech = one.speech
    return ", ".join(
        (*speech.says, *filter(None, (speech.unknown, *speech.others, speech.unnamed)))
    )


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is old,” said Rep. Bo Ek, D-N.J., a former diplomat.", "Bo Ek"),
        ("“It is old,” said Det. Supt. Ada Lind of the port police.", "Ada Lind"),
        ("“It is old,” said Cllr. Ada Lind.", "Ada Lind"),
        ("Lt. Gov. Ada Lind said it is old.", "Ada Lind"),
        ("Bayland Gov. Ada Lind said it is old.", "Ada Lind"),
        ("“It is old,” said QPD harbour detective Bo Ek.", "Bo Ek"),
        ("“It is old,” said Quay Trust chief diver Bo Ek after the vote.", "Bo Ek"),
        ("Sergeant Bo Ek of the Bay and Mole Serious Crime Directorate said it is old.", "Bo Ek"),
        ("Quay Board Chief Executive, Ada Lind, said it is old.", "Ada Lind"),
        ("Bo Ek, whom Ada Lind called on to resign, said it is old.", "Bo Ek"),
        ("Once again, former pilot Bo Ek stayed away, saying it is old.", "Bo Ek"),
        ("Bo Ek has said that he saw it and says that while he condemns it, it is old.", "Bo Ek"),
    ],
)  # fmt: skip
def test_a_title_or_a_job_is_no_name(known: Known, text: str, speaker: str) -> None:
    assert who(last(known, text)) == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Authorities with the Saltmere Police Department have announced it.",
         "Saltmere Police Department"),
        ("“It is old,” said officials with the Quay Trust.", "Quay Trust"),
        ("Detectives from South Quay Police told the court it is old.", "South Quay Police"),
        ("It is old, according to investigators at the Quay Authority.", "Quay Authority"),
        ("Officials with the Example Times on Friday said it is old.", "example-times"),
        ("Three officials at the Quay Trust said it is old.", "three officials at the Quay Trust"),
        ("Officials in Saltmere said it is old.", "officials in Saltmere"),
        ("Officials from the Quay Trust who asked not to be named said it is old.",
         "officials from the Quay Trust who asked not to be named"),
        ("According to border officials, it is old.", "border officials"),
        ("Gaza health authorities said it is old.", "Gaza health authorities"),
        ("Just as the UDW announced it, workers at the quay said it is old.",
         "workers at the quay"),
        ("After accusing the Mayor of lying, Bo Ek said it is old.", "Bo Ek"),
        ("As the Mayor said, it is old.", "mayor"),
        ("Two Labour councillors have called on the Mayor to go.", "two Labour councillors"),
        ("Russian officials have characterized the deal as a step.", "Russian officials"),
        ("Mia Dahl’s family said it is old.", "Mia Dahl’s family"),
        ("Mia Dahl’s family issued a statement saying it is old.", "Mia Dahl’s family"),
        ("It is old, said Mia Dahl’s lawyer.", "Mia Dahl’s lawyer"),
        ("“It is old,” a minister told a conference in Saltmere.", ""),
        ("The town grew, and Turkey said it is old.", "Government of Turkey"),
        ("Saltmere County declared a state of emergency, and Bo Ek said it is old.", "Bo Ek"),
        ("The remains were later confirmed as those of a pilot.", ""),
    ],
)  # fmt: skip
def test_officials_families_and_subordinate_clauses(known: Known, text: str, speaker: str) -> None:
    assert who(last(known, text)) == speaker


@pytest.mark.parametrize(
    ("texts", "speaker"),
    [
        (("Sund council leader Ada Lind and Mole council leader Bo Ek called on him to go.",),
         "Ada Lind, Bo Ek"),
        (("Sund council leader Ada Lind and Mole council leader Bo Ek came.", "Lind said no."),
         "Ada Lind"),
        (("Ada Lind, Bo Ek and Mia Dahl said it is old.",), "Ada Lind, Bo Ek, Mia Dahl"),
        (("“It is old,” said Ada Lind and Bo Ek.",), "Ada Lind, Bo Ek"),
        (("Bo Ek and Ada Lind, who live there, both of them old, said it is old.",),
         "Bo Ek, Ada Lind"),
        (("A friend of Ada Lind and Bo Ek said it is old.",), ""),
        (("The mother of Mia Dahl, Ada Lind and Bo Ek said it is old.",), ""),
        (("Bo Ek met Ada Lind and Mia Dahl said it is old.",), ""),
    ],
)  # fmt: skip
def test_several_speak_together(known: Known, texts: tuple[str, ...], speaker: str) -> None:
    assert who(last(known, *texts)) == speaker


@pytest.mark.parametrize(
    ("texts", "speaker", "among"),
    [
        (("The striking Dock Hands union came.", "The union said it is old."), "Dock Hands", ()),
        (("The Dock Hands union and the Tally Clerks union came.", "The union said it is old."),
         "", ("Dock Hands", "Tally Clerks")),
        (("Quay Aid, a small charity that feeds gulls, came.", "The charity said it is old."),
         "Quay Aid", ()),
        (("South Quay Police came.", "“It is old,” the force said."), "South Quay Police", ()),
        (("Sund Corp said it is old. The company said it is new.",), "Sund Corp", ()),
        (("Sund Corp came. Airbus left.", "The company said it is old."), "", ("Sund Corp",)),
        (("The Sund Actors Guild-Bayland Federation came.", "Sund’s dockers union did not.",
          "The union said it is old."), "Sund Actors Guild-Bayland Federation", ()),
        (("It is like the deal with Ford, the union said.",), "", ()),
        (("The union said it is old.",), "", ()),
        (("The two sides said it is old.",), "", ()),
    ],
)  # fmt: skip
def test_a_short_form_is_the_only_body_of_its_sort(
    known: Known, texts: tuple[str, ...], speaker: str, among: tuple[str, ...]
) -> None:
    one = last(known, *texts)
    assert (who(one), one.speech.among) == (speaker, among)


def test_what_is_called_a_sort_by_the_text() -> None:
    told = names_by_sort(
        ["Members of the Dock Hands union came. Sund, an airline with two ships, did not.",
         "The firm Bo Ek has is old. A British union came, and so did the charity Gullaid."]
    )  # fmt: skip
    assert told["union"] == ("Dock Hands",)
    assert told["airline"] == ("Sund",)
    assert told["charity"] == ("Gullaid",)
    assert told["company"] == ("Sund",)


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        ((f"“It was old before. {GOES_ON[:-1]},” she said.",), "Ada Lind"),
        ((f"“It was old,” said a veteran harbour pilot. “{GOES_ON}”",), "a veteran harbour pilot"),
        ((f"“It was old,” Bo Ek said. “{GOES_ON}” “It is new,” Mia Dahl said.",), "Bo Ek"),
        ((f"“{GOES_ON}", "“It is new as well,” Bo Ek said."), "Bo Ek"),
        ((f"“It was old,” Bo Ek said. “{GOES_ON} No!” somebody muttered.",), ""),
        ((f"“Was it old?” she asked. “{GOES_ON}”",), "Ada Lind"),
    ],
)
def test_a_quotation_that_goes_on_has_its_speaker(
    known: Known, paragraphs: tuple[str, ...], speaker: str
) -> None:
    readings = read(["Ada Lind said it is old.", *paragraphs], known, "example-times")
    (goes_on,) = (one for one in readings if "still old" in one.sentence.text)
    assert who(goes_on) == speaker


def test_of_whom_he_speaks_is_not_he(known: Known) -> None:
    one = last(known, "Ada Lind said it is old.", "“She is old and she was,” he said of Ada Lind.")
    assert who(one) == ""


def test_what_is_declared_gives_a_statement_no_day() -> None:
    text = "Saltmere declared a state of emergency on Friday, and Bo Ek said it is old."
    assert [is_of_speech(text, one) for one in moments(text, "2024-05-20", "en")] == [False]


def test_a_union_that_nobody_named_is_asked_about(known: Known) -> None:
    readings = read(["It rained on the quay. The union said that all of it is old."], known)
    found = proposals(readings, known, ArticleFacts("", "example-times", "en"), lambda _: True)
    (said,) = (one for one in found if "union" in one.sentence.text)
    assert said.asks
    assert not said.speech.unnamed
