"""What a page says of its own past, as far as it is known."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefbook.corpus.records import Landing, Landings
from briefbook.pages.parts.history_line import correction, lines
from briefbook.pages.tree import Page
from briefbook.render.markdown import write
from briefbook.settings import Settings
from tests.support.build import ENGLISH, brief, corpus, in_english

MAY, JUNE = date(2024, 5, 21), date(2024, 6, 2)
PART = "this site was built from a part of its history."


def told(landings: Landings, history_uri: str = "", **changes: str) -> str:
    shown = brief(**changes)
    found = replace(corpus(shown), landings=landings)
    settings = Settings(Path(), history_uri=history_uri)
    text = write(Page("x", "", "", tuple(lines(in_english(found, settings), shown)), "briefing"))
    return text.split("---\n")[-1].strip().partition("\n{")[0]


def landed(landing: Landing) -> Landings:
    return Landings({"briefs/quay.yml": landing}, whole=True, known=True)


@pytest.mark.parametrize(
    ("landing", "sentence"),
    [
        (
            Landing(MAY),
            "Added to this site on 21 May 2024, and not changed in meaning since.",
        ),
        (
            Landing(MAY, JUNE),
            "Added to this site on 21 May 2024, last changed in meaning on 2 June 2024.",
        ),
        (
            Landing(None, JUNE),
            f"Last changed in meaning on 2 June 2024. When it was added is not known here: {PART}",
        ),
        (Landing(), f"When it was added is not known here: {PART}"),
    ],
)
def test_both_days_are_told_as_far_as_they_are_known(landing: Landing, sentence: str) -> None:
    assert told(landed(landing)) == sentence


def test_without_a_history_it_says_so() -> None:
    without = "When it was added is not known here: this site was built without its history."
    assert told(Landings()) == without


def test_a_brief_that_no_commit_holds_yet_says_so() -> None:
    assert told(Landings(whole=True, known=True)) == ("This is not yet part of the site's history.")


def test_the_history_of_the_page_is_a_link_whatever_the_folder_is_called() -> None:
    shown = told(
        landed(Landing(MAY)), "https://forge.example.org/commits/main/", path="briefs/a b#c/x.yml"
    )
    assert shown.endswith(
        "[Every change ↗](https://forge.example.org/commits/main/briefs/a%20b%23c/x.yml)"
    )


@pytest.mark.parametrize(
    ("who", "sentence"),
    [
        (None, "“A quay.” became “A pier.”"),
        ("a second reading", "“A quay.” became “A pier.” A second reading noticed it."),
        ("Ada", "“A quay.” became “A pier.” Ada noticed it."),
    ],
)
def test_who_noticed_a_mistake_begins_a_sentence(who: str | None, sentence: str) -> None:
    said = {"date": "2024-05-23", "was": "A quay.", "now": "A pier."}
    record = brief(corrections=({**said, "noticed_by": who} if who else said,)).corrections[0]
    assert correction(ENGLISH, record) == sentence
