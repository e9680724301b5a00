"""Two people with one name: the article decides which of them speaks, or the editor is asked."""

from datetime import date
from pathlib import Path

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.new import Source, Target, make
from briefbook.drafting.speech.readings import read
from briefbook.site.mkdocs_yml import read_settings
from tests.support.projects import harbour

VANES = "Harbour master Cyr Vane and his father Bo Vane quarrelled over the quay on Monday."
KIMS = "Kim Ada Soo met Kim Bo Ra in Brackhaven to talk about the boats of both towns."
PARKS = "Senator Nell Park and her husband, Mayor Tod Park, opened the yard."
BOTH = ("Cyr Vane", "Bo Vane")


def last(known: Known, *paragraphs: str) -> tuple[str, tuple[str, ...]]:
    """Who speaks in the last sentence, or those of whom one does."""
    speech = read(paragraphs, known)[-1].speech
    return speech.unknown or "".join(speech.says), speech.among


@pytest.mark.parametrize(
    ("first", "text", "speaker"),
    [
        (VANES, "“The quay will fall,” Cyr Vane said.", "Cyr Vane"),
        (VANES, "“The quay will fall,” Bo said.", "Bo Vane"),
        (VANES, "“The quay will fall,” Harbour master Vane said.", "Cyr Vane"),
        (VANES, "“The quay will fall,” the elder Vane said.", "Bo Vane"),
        (VANES, "“The quay will fall,” said the younger Vane.", "Cyr Vane"),
        (VANES, "“The quay will fall,” Vane senior said.", "Bo Vane"),
        (VANES, "“The quay will fall,” said Bo Vane. Vane added that it was old.", "Bo Vane"),
        (VANES, "Bo Vane came to the quay. “It will fall soon,” Vane said.", "Bo Vane"),
        (PARKS, "“The yard was shut too long,” Senator Park said.", "Nell Park"),
        (PARKS, "“The yard was shut too long,” Mayor Park said.", "Tod Park"),
        (PARKS, "“The yard was shut too long,” Nell said.", "Nell Park"),
        (KIMS, "“The boats stay where they are,” Kim Bo Ra said.", "Kim Bo Ra"),
        ("Xi Ada Lin came to Brackhaven.", "“The boats stay here,” Xi said.", "Xi Ada Lin"),
    ],
)
def test_the_article_decides(known: Known, first: str, text: str, speaker: str) -> None:
    assert last(known, first, text) == (speaker, ())


@pytest.mark.parametrize(
    ("first", "text", "among"),
    [
        (VANES, "“The quay will fall,” Vane said.", BOTH),
        (VANES, "“The quay will fall,” said Mr Vane.", BOTH),
        (VANES, "“It is mine,” said Bo Vane.\n“The quay will fall,” Vane said.", BOTH),
        (VANES, "Bo Vane, his father, died in May. “I miss him a lot,” Vane said.", BOTH),
        (VANES, "“It falls,” Vane said.\n“No,” said Bo Vane. Vane said so, too.", BOTH),
        (VANES, "Bo Vane saw Cyr at the quay. “It will fall soon,” Vane said.", BOTH),
        (PARKS, "“The yard was shut too long,” said Park.", ("Nell Park", "Tod Park")),
        (KIMS, "“The boats stay where they are,” Kim said.", ("Kim Ada Soo", "Kim Bo Ra")),
        (KIMS, "“The boats stay,” said President Kim.", ("Kim Ada Soo", "Kim Bo Ra")),
    ],
)  # fmt: skip
def test_where_it_does_not_both_are_asked_about(
    known: Known, first: str, text: str, among: tuple[str, ...]
) -> None:
    assert last(known, first, *text.split("\n")) == ("", among)


def test_whoever_shares_the_name_may_be_meant_by_he(known: Known) -> None:
    texts = (VANES, "“No,” said Nell Brook.", "“The quay will fall,” Vane said.", "He added more.")
    assert last(known, *texts) == ("", (*BOTH, "Nell Brook"))


def test_a_tower_is_no_namesake(known: Known) -> None:
    texts = ("Ada Lind built Lind Tower.", "“It stands where it stood,” Lind said.")
    assert last(known, *texts) == ("Ada Lind", ())


ARTICLE = f"""Harbour master says the quay is falling into the sea

14 May 2024

{VANES} The council has put off the repair of it for ten years.

“The quay is falling into the sea and nobody in this town cares,” Vane said.

“I built that quay with my own hands,” said Bo Vane, who ran the harbour until 1999.

The council meets again in June, and nobody on it wanted to say who is right about the piles.
"""


def test_a_draft_asks_which_of_them_it_is(tmp_path: Path) -> None:
    settings = read_settings(harbour(tmp_path))
    source = Source(ARTICLE.encode(), "https://courier.example.org/quay")
    text = make(settings, source, Target(), date(2024, 6, 1)).drafted.text
    (claim,) = [one for one in text.split("  - id: ") if "one of: cyr-vane" in one]
    assert "    says: decide  # ~ one of: cyr-vane (new), bo-vane (new), or somebody new\n" in claim
    assert "# bo-vane:\n#   name: Bo Vane\n" in text
    assert "# cyr-vane:\n#   name: Cyr Vane\n" in text


def test_whose_full_name_alone_has_been_told_is_meant(known: Known) -> None:
    texts = ["Captain Cyr Vane came.", "“The quay will fall,” Mr Vane said.", "Bo Vane wept."]
    assert read(texts, known)[1].speech.unknown == "Cyr Vane"
    texts = [texts[0], texts[2], "“The quay will fall,” Mr Vane said."]
    assert read(texts, known)[2].speech.unknown == ""


def test_a_mr_and_a_mrs_are_two_though_one_has_no_name_in_full(known: Known) -> None:
    told = "Ada Vane spoke.", "Mrs Vane’s son came."
    texts = [*told, "Mr Vane said it is old.", "Vane said it is new."]
    assert [one.speech.unknown for one in read(texts, known)[2:]] == ["", "Ada Vane"]
    assert read([told[0], "Mr Vane said it is old."], known)[1].speech.unknown == "Ada Vane"
