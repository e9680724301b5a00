"""Who a text may come from: agencies that are credited, papers that were told, nobody named."""

import pytest

from briefbook.drafting.grammar.known_words import mentions, names_of
from briefbook.drafting.grammar.outlets import outlet_in, the_paper
from briefbook.drafting.grammar.sentence import Speech
from briefbook.drafting.page.agencies import agency, credit, on_its_own
from briefbook.drafting.speech.unnamed_speakers import unnamed_in
from briefbook.drafting.speech.who_speaks import speech_in
from briefbook.model.vocabulary import Actor

NAMES = names_of(
    {
        "ministry": Actor(id="ministry", path="", name={"en": "Ministry of Trade"}),
        "gazette": Actor(id="gazette", path="", name={"en": "Gazette"}),
    }
)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Reuters", "Reuters"),
        ("(AP)", "AP"),
        ("By Reuters Staff", "Reuters"),
        ("Source: Xinhua", "Xinhua"),
        ("Text of Anadolu", "Anadolu"),
        ("Source: AA", "AA"),
        ("Ada Example, Associated Press", "Associated Press"),
        ("By Ada Example | AFP", "AFP"),
        ("— Agence France-Presse", "Agence France-Presse"),
        ("With inputs from PTI", "PTI"),
        ("© 2024 AFP", "AFP"),
        ("(c) 2024 AFP", "AFP"),
        ("Copyright 2024 The Associated Press. All rights reserved.", "The Associated Press"),
        ("Harbour News Agency", "Harbour News Agency"),
        ("来源：新华社", "新华社"),
        ("AFP/The Mole", "AFP"),
        ("By AFP/The Mole", "AFP"),
    ],
)
def test_a_line_that_credits_an_agency_and_says_no_more(line: str, name: str) -> None:
    assert on_its_own(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "AP Biology",
        "By AP teachers",
        "Reuters Institute",
        "Bloomberg Philanthropies",
        "TASS and the sea",
        "Photo: Reuters",
        "REUTERS/Ada Example",
        "By the sea",
        "Ada Example",
        "Reuters reported on Friday that the port authority had denied the plan",
        "AA",  # what makes letters larger
    ],
)
def test_a_line_that_credits_no_agency_with_the_text(line: str) -> None:
    assert on_its_own(line) == ""


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("BEIJING, May 12 (Xinhua) -- China will take measures.", "Xinhua"),
        ("(MENAFN) American firms go round it.", "MENAFN"),
        ("MENAFN - American firms go round it.", "MENAFN"),
        ("PORT CITY (AP) — The port denied it.", "AP"),
        ("(Reuters) - The port denied it.", "Reuters"),
        ("TUNIS (TAP) - The port denied it.", "TAP"),
        ("新华社北京5月12日电 商务部新闻发言人答记者问。", "新华社"),
        ("The port denied it. — Agence France-Presse", "Agence France-Presse"),
        ("The port denied it. (AP)", "AP"),
        ("“There is no plan.” -AFP", "AFP"),
        ("This article was produced by Reuters and edited by us.", "Reuters"),
        ("This post originally appeared on Mole Weekly.", "Mole Weekly"),
        (
            "This article was first published by the Mole Gazette and is used here.",
            "the Mole Gazette",
        ),
        ("This story was republished with permission from Mole Weekly.", "Mole Weekly"),
        ("This story is about the old Mole Weekly.", ""),
        ("The story appeared on a wall.", ""),
        ("AP Biology is taught here.", ""),
        ("The union (AP Biology) said no.", ""),
        ("The port (PLC) denied it.", ""),
        ("The town (population 900) is old.", ""),
        ("He teaches a class (AP).", ""),
        ("This story is by AP Biology teachers.", ""),
        ("The report by the Associated Press was late.", ""),
        ("The port told Reuters that there is no plan.", ""),
    ],
)
def test_an_agency_before_or_behind_a_text(text: str, name: str) -> None:
    assert credit((), (text,)) == name


def test_credits_above_and_below_a_text() -> None:
    text = ("The port denied it.",)
    assert credit(("(Xinhua) 09:13, May 13, 2025",), text) == "Xinhua"
    assert credit((), text, ("Text of Anadolu",)) == "Anadolu"
    assert credit(("This post originally appeared on Mole.",), text) == "Mole"
    assert credit(("The port", "Friday"), text, ("Tags", "Reuters Institute")) == ""


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("AFP", "Agence France-Presse"),
        ("the Associated Press", "Associated Press"),
        ("新华社", "Xinhua"),
        ("Harbour News Agency", "Harbour News Agency"),
        ("the agency", ""),
        ("Agency", ""),
        ("ap", ""),
    ],
)
def test_an_agency_has_one_name_however_it_is_printed(words: str, name: str) -> None:
    assert agency(words) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "A person familiar with the matter said it is over.",
            "a person familiar with the matter",
        ),
        (
            "It is over, two officials who asked not to be named said.",
            "two officials who asked not to be named",
        ),
        (
            "It is over, according to three people briefed on the talks.",
            "three people briefed on the talks",
        ),
        (
            "It was dropped, said a source close to the Ministry of Trade.",
            "a source close to the Ministry of Trade",
        ),
        (
            "“No,” said one of the officials, who spoke on condition of anonymity.",
            "one of the officials, who spoke on condition of anonymity",
        ),
        ("Citing sources familiar with the deal, it told more.", "sources familiar with the deal"),
        ("An official at the Ministry of Trade denied it.", "an official at the Ministry of Trade"),
        (
            "In Port City, a person who was not authorized to speak publicly told more.",
            "a person who was not authorized to speak publicly",
        ),
        ("A person familiar to many readers said it is over.", ""),
        ("A clerk, who had spoken to people inside the port, told the Gazette so.", ""),
        ("A picture of workers at the mole told more.", ""),
        ("People inside the port said so.", "people inside the port"),
        ("She is an expert familiar with the town.", ""),
        ("An official close to the mole waved.", ""),
        ("Officials asked that the bay be named after him.", ""),
        ("People asked to be named to the board.", ""),
        ("“No,” said Chief Financial Officer of Mole Inc. Berta Sample.", ""),
        ("Berta Sample, a lawyer at the union, said so.", ""),
        ("“No,” said the manager of the port, Berta Sample.", ""),
        ("The six people in the boat were saved, said the mayor.", ""),
    ],
)
def test_a_speaker_who_stays_unnamed_in_the_articles_words(text: str, words: str) -> None:
    assert unnamed_in(text) == words


def test_whoever_stays_unnamed_is_not_the_ministry_they_are_close_to() -> None:
    text = "It was dropped, said a source close to the Ministry of Trade."
    found = speech_in(text, mentions(text, NAMES))
    assert found == Speech("says", unnamed="a source close to the Ministry of Trade")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor told the paper that it is over.", "told the paper"),
        ("It is over, per the broadcaster.", "per the broadcaster"),
        ("He said so in comments to the state broadcaster.", "comments to the state broadcaster"),
        ("He told this newspaper so.", "told this newspaper"),
        ("She told the story of the mole.", ""),
        ("He told the paper’s editor so.", ""),
        ("The court told the newspaper to stop.", ""),
        ("According to the paper, sleep helps.", ""),
        ("He told the newspaperman so.", ""),
        ("They told the agency so.", ""),
    ],
)
def test_a_paper_that_was_told(text: str, words: str) -> None:
    assert the_paper(text) == words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He told the Harbour Times that it is over.", "Harbour Times"),
        ("She told CNN so.", "CNN"),
        ("In an interview with Der Spiegel, he said more.", "Der Spiegel"),
        ("He told AFP so.", "AFP"),
        ("It is over, per Politico.", "Politico"),
        ("He told the Gazette so.", ""),
        ("He told Congress so.", ""),
        ("They told Berta Sample so.", ""),
        ("She told the story.", ""),
    ],
)
def test_an_outlet_that_was_told_and_that_the_vocabulary_lacks(text: str, name: str) -> None:
    assert outlet_in(text, mentions(text, NAMES)) == name
