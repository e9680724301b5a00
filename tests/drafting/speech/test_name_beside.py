"""Who is right beside a verb of speech: a full name, a body, or a name of one word."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.name_beside import alone_beside, body_beside
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.readings import read
from briefbook.drafting.speech.who_speaks import speech_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is shut, the Brackhaven harbour ministry said.", "Brackhaven harbour ministry"),
        ("The state post office also said so.", "State post office"),
        ("It is shut, said the harbour police.", "Harbour police"),
        ("A pilot of the harbour police said so.", ""),
        ("The government said so.", ""),
    ],
)
def test_a_body_that_is_told_by_what_it_is(text: str, expected: str) -> None:
    assert body_beside(text, text.index("said")) == expected


def test_a_name_of_one_word_that_stands_within_sentences() -> None:
    names = printed_names(["The boats of Quaymar came.", "Quaymar said so.", "Pilots said so."])
    assert alone_beside("Quaymar said so.", 8, names) == "Quaymar"
    assert alone_beside("Pilots said so.", 7, names) == ""
    assert alone_beside("A pilot of Quaymar said so.", 19, names) == ""


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Bay County Sheriff Ada Lind said so.", "Ada Lind"),
        ("Ada Lind of Brackhaven said so.", "Ada Lind"),
        ("Dass sie alt ist, sagt Hafenchefin Ada Lind.", "Ada Lind"),
        ("Laut Ada Lind ist die Mole alt.", "Ada Lind"),
        ("Selon Ada Lind, le quai est vieux.", "Ada Lind"),
        ("Quaymar and Harbours said so.", ""),
        ("Ada Lind’s claims are old.", ""),
        ("The leading expert on quays came, and all of them said so.", ""),
    ],
)
def test_a_new_name_without_its_job_in_several_languages(text: str, speaker: str) -> None:
    speech = speech_in(text, [], printed=printed_names([text]))
    assert (speech.unknown, speech.unnamed) == (speaker, "")


TOLD = "It is shut, according to the Brackhaven Ministry of Trade."


@pytest.mark.parametrize(
    ("texts", "unknown", "among", "unnamed"),
    [
        ((TOLD, "The ministry alleged that it is old."), "Brackhaven Ministry of Trade", (), ""),
        ((TOLD, "“·····,” said the ministry."), "Brackhaven Ministry of Trade", (), ""),
        (
            (TOLD, "The Ministry of Harbours came.", "The ministry also said that it is old."),
            "",
            ("Brackhaven Ministry of Trade", "Ministry of Harbours"),
            "",
        ),
        (("The ministry added that it is old.",), "", (), "the ministry"),
        (("The board said that it is old.",), "", (), "the board"),
        ((TOLD, "A man of the ministry said so."), "", (), "a man of the ministry"),
        ((TOLD, "Ada Lind accused them, according to Bo Ek."), "Bo Ek", (), ""),
        ((TOLD,), "Brackhaven Ministry of Trade", (), ""),
        (("It is shut, said China’s Ministry of Quays.",), "Chinese Ministry of Quays", (), ""),
    ],
)
def test_a_body_that_the_article_names_elsewhere(
    texts: tuple[str, ...], unknown: str, among: tuple[str, ...], unnamed: str
) -> None:
    speech = speech_in(texts[-1], [], printed=printed_names(texts))
    assert (speech.unknown, speech.among, speech.unnamed) == (unknown, among, unnamed)


def test_a_place_between_commas_speaks_for_nobody(known: Known) -> None:
    text = "Dr Bo Ek, the head of the clinic in the central Bay Strip, said it is old."
    assert read((text,), known, "example-times")[-1].speech.unknown != "Bay Strip"


@pytest.mark.parametrize(
    ("texts", "name"),
    [
        (
            ("Bo Ek met Ada Lind.", "Lind told Ek that Norway warned the port weeks ago."),
            "Ada Lind",
        ),
        (("Bo Ek met Ada Lind.", "Lind said Ek warned of it weeks ago."), "Ada Lind"),
        (("Ada Lind came.", "Lind said that her sister Ada Lind knew of it."), ""),
        (("He led workers to believe it was old.",), ""),
        (("The Sund Board called the Port Office asking for a map.",), ""),
    ],
)
def test_whoever_says_it_is_not_who_is_told_of(
    known: Known, texts: tuple[str, ...], name: str
) -> None:
    assert read(texts, known, "example-times")[-1].speech.unknown == name


def test_whom_somebody_asked_may_be_who_answers(known: Known) -> None:
    texts = "Ada Lind met Bo Ek.", "Lind asked Ek for the number of boats.", "He said it was old."
    assert set(read(texts, known, "example-times")[-1].speech.among) == {"Ada Lind", "Bo Ek"}


def test_the_statement_of_nobody_is_not_that_of_whoever_spoke_before(known: Known) -> None:
    texts = (
        "Ada Lind said that it is old.",
        "It was closed, an official statement said.",
        "It will be open in May, the statement said.",
    )
    assert read(texts, known, "example-times")[-1].speech.unknown == ""
