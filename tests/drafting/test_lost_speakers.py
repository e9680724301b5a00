"""Speakers that were lost or wrong: what stands around the verb, and what is no speech at all."""

import pytest

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.proposals import ArticleFacts, proposals
from briefbook.drafting.speech.firm_names import short_firms
from briefbook.drafting.speech.readings import Read, read


def last(known: Known, *texts: str) -> Read:
    return read(texts, known, "example-times")[-1]


def who(one: Read) -> str:
    return next(iter(one.speech.says), "") or one.speech.unknown or one.speech.unnamed


@pytest.mark.parametrize(
    ("texts", "speaker"),
    [
        (("It is old, said Department of Quays spokesman Bo Ek.",), "Bo Ek"),
        (("It is old, said the Brackhaven Port deputy director Bo Ek.",), "Bo Ek"),
        (("Sund Corp came.", "Sund said that it stays."), "Sund Corp"),
        (("Ada Lind came.", "Lind laughed and simply said it is old."), "Ada Lind"),
        (("Ada Lind came.", "Lind shook her head and said it is old."), "Ada Lind"),
        (("The Mayor laughed and simply said it is old.",), "mayor"),
        (("The Mayor simply said the board would have to pay for it.",), "mayor"),
        (("The clerk sighed. It is said the board would have to pay.",), ""),
        (("Health officials this week said it is old.",), "health officials"),
        (("Chinese authorities said it is old.",), "Chinese authorities"),
        (("Local authorities said it is old.",), "local authorities"),
        (("Ada Lind indicated that it is old.",), "Ada Lind"),
        (("Ada Lind on Thursday said it is old.",), "Ada Lind"),
        (("Firms set goals after Governor Ada Birk announced his decision.",), ""),
        (("After the vote Ada Lind said it is old.",), "Ada Lind"),
        (("“It is old,” Ada Lind said after the Mayor announced it.",), "Ada Lind"),
        (("Asked by the council, Ada Lind said that it is old.",), "Ada Lind"),
        (("New figures showed pay claims had topped a thousand.",), ""),
        (("The Mayor claims that it is old.",), "mayor"),
    ],
)  # fmt: skip
def test_who_speaks(known: Known, texts: tuple[str, ...], speaker: str) -> None:
    assert who(last(known, *texts)) == speaker


def test_a_firm_is_called_by_the_beginning_of_its_name() -> None:
    texts = ["Sund Corp and Mole Group came.", "Sund stays, and so does Mole Brothers."]
    names = ["Sund Corp", "Mole Group", "Mole Brothers", "Sund and Mole"]
    assert short_firms(names, texts) == {"Sund": "Sund Corp"}
    assert short_firms(["Sund Corp"], ["Sund Corp came."]) == {}


def test_claims_that_are_a_noun_are_no_allegation(known: Known) -> None:
    assert last(known, "New figures showed pay claims had topped ten.").speech.stance == "reports"
    assert last(known, "The Mayor claims that it is old.").speech.stance == "alleges"


def test_what_something_is_called_nobody_says(known: Known) -> None:
    group = "A group called “Friends of the very old Quay” has 900 members."
    one = last(known, f"“I saw him,” Bo Ek said. {group}")
    assert (who(one), one.quoted) == ("", ())
    called = last(known, "The Mayor called it “a very old quay of wood”.")
    assert (who(called), len(called.quoted)) == ("mayor", 1)


def test_whoever_was_named_last_comes_first(known: Known) -> None:
    texts = "“It is old,” Ada Lind said.", "Eva Stone joined calls for it.", "She said it is new."
    assert last(known, *texts).speech.among == ("Eva Stone", "Ada Lind")


@pytest.mark.parametrize(
    ("question", "speaker", "sort"),
    [
        ("At a press conference on the quay, a reporter asked Ada Lind, “Why is it so very old?”",
         "Ada Lind", "press-conference"),
        ("A reporter asked Ada Lind why it is old.", "Ada Lind", ""),
        ("A reporter asked the Mayor about it.", "mayor", ""),
        ("A reporter asked the Port Authority about it.", "Bo Ek", ""),
        ("A reporter asked nobody about Ada Lind.", "", ""),
    ],
)  # fmt: skip
def test_whoever_is_asked_answers_on_the_same_occasion(
    known: Known, question: str, speaker: str, sort: str
) -> None:
    one = last(known, "“No,” said Bo Ek.", question, "“It was always old,” she replied.")
    assert who(one) == (speaker)
    assert (one.occasion.sort if one.occasion else "") == sort


def test_a_town_is_nobody_whom_he_means(known: Known) -> None:
    texts = "“It is old,” Ada Lind said.", "It came to New Brackhaven.", "She said it is new."
    assert last(known, *texts).speech.unknown == "Ada Lind"


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("Ada Lind told Mole News' Today show that it is old.", []),
        ("Ada Lind told USA Today that it is old.", []),
        ("She wrote it in This Week in Ports.", []),
        ("Ada Lind told the Sunday Times that it is old.", []),
        ("Ada Lind told the Mail on Sunday that it is old.", []),
        ("Today, Ada Lind said that it is old.", ["Today"]),
        ("“No.” Today Ada Lind said that it is old.", ["Today"]),
        ("Ada Lind said today that it is old.", ["today"]),
        ("Ada Lind said on Sunday that it is old.", ["on Sunday"]),
        ("It became the constitution on Sunday.", ["on Sunday"]),
    ],
)
def test_a_programme_is_no_day(text: str, phrases: list[str]) -> None:
    assert [one.phrase for one in moments(text, "2024-05-10")] == phrases


def ranked(known: Known, *texts: str) -> dict[str, tuple[str, ...]]:
    """The beginning of each proposed sentence, and why it is proposed."""
    facts = ArticleFacts("Quay", "example-times", "en")
    found = proposals(read(texts, known), known, facts, lambda _: True)
    return {one.sentence.text[:9]: tuple(why for why, _ in one.points) for one in found}


def test_the_lead_is_the_first_sentence_that_tells_something(known: Known) -> None:
    clears = "There are many strange old walls around the world, and few of them are loved."
    tells = "But on Monday Ada Lind painted the oldest of them green, and nobody stopped her."
    reasons = ranked(known, clears, tells)
    assert ("lead" in reasons["But on Mo"], "lead" in reasons["There are"]) == (True, False)
    only = ranked(known, clears, "Nobody knows how many there are or who looks after all of them.")
    assert "lead" in only["There are"]


def test_a_name_that_nobody_else_has_is_no_one_of_those_we_know(known: Known) -> None:
    text = "“We have never seen so much of it before,” Linnd said of the Port Authority."
    facts = ArticleFacts("Quay", "example-times", "en")
    found = proposals(read([text], known), known, facts, lambda _: True)
    assert [one.among for one in found if one.among] == []


def test_a_sentence_that_hangs_on_the_one_before_is_no_claim(known: Known) -> None:
    texts = "The council of Brackhaven has closed the quay.", "That’s been driving up rents there."
    assert list(ranked(known, *texts)) == ["The counc"]
