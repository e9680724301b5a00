"""What can be cited: no author, no date and no certainty that the article doesn't give."""

from pathlib import Path
from typing import Any

import pytest

from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.pages import citable
from briefbook.pages.parts import cite_box
from briefbook.pages.tree import Details, Link, Paragraph, words_of
from briefbook.settings import Settings
from tests.support.build import ENGLISH, brief, claim, corpus, in_english

SETTINGS = Settings(Path(), site_name="The Harbour File", site_url="https://briefs.example/sub/")
NOWHERE = Settings(Path(), site_name="The Harbour File")


def article(**changes: Any) -> str:
    """The citation of an article in plain words."""
    one = brief(**changes)
    return cite_box.text(ENGLISH, citable.article(in_english(corpus(one)), one))


def ours(settings: Settings = SETTINGS, **changes: Any) -> str:
    """The citation of our own page."""
    one = brief(**changes)
    return cite_box.text(ENGLISH, citable.briefing(in_english(corpus(one), settings), one))


def test_our_page_is_by_the_site_and_of_the_day_we_read_the_article() -> None:
    assert ours() == (
        "The Harbour File, “The council looks at a longer quay”, briefing, 20 May 2024."
        " https://briefs.example/sub/briefings/quay/"
    )


def test_without_an_address_there_is_none_in_a_citation() -> None:
    assert ours(NOWHERE) == (
        "The Harbour File, “The council looks at a longer quay”, briefing, 20 May 2024."
    )


def test_whoever_cites_us_says_which_words() -> None:
    told = {"was": "It shrinks.", "now": "It grows."}
    corrections = ({"date": "2024-05-21", **told}, {"date": "2024-05-23", **told})
    assert ", briefing, 20 May 2024, corrected 23 May 2024. " in ours(corrections=corrections)


def test_a_withdrawn_page_says_so_in_its_title_and_its_date() -> None:
    withdrawn = {"date": "2024-05-25", "reason": "It was invented."}
    assert ours(status="withdrawn", withdrawn=withdrawn) == (
        "The Harbour File, “Withdrawn: The council looks at a longer quay”, briefing,"
        " 20 May 2024, withdrawn 25 May 2024. https://briefs.example/sub/briefings/quay/"
    )


@pytest.mark.parametrize(
    ("changes", "date"),
    [
        ({}, "date not stated"),
        ({"published": "2024-05-18"}, "18 May 2024"),
        ({"published": "2024-05"}, "May 2024"),
        ({"published": "2024-05~"}, "about May 2024"),
        ({"published": "[2024-05-02..]"}, "on or after 2 May 2024"),
        (
            {"published": "[2024-05-02..2024-05-18]", "published_because": "the weather"},
            "between 2 and 18 May 2024, inferred",
        ),
    ],
)
def test_an_article_has_the_date_it_gives(changes: dict[str, str], date: str) -> None:
    assert article(**changes) == (
        f"“The quay that grew”, Courier, {date}, read 20 May 2024. https://courier.example.org/quay"
    )


def test_authors_are_named_as_they_are_printed() -> None:
    told = article(byline=("Ada Example", "Staff and agencies"))
    assert told.startswith("Ada Example, Staff and agencies, “The quay that grew”, Courier, ")


def with_claims(*stances: str) -> Brief:
    """A brief with a claim of each stance."""
    written = (claim(f"c-{s}", stance=s, says="council", text="It grew.") for s in stances)
    return brief(claims=tuple(written))


def test_no_allegation_loses_its_verb_when_it_is_cited() -> None:
    one = with_claims("alleges", "denies")
    texts = [
        cite_box.text(ENGLISH, citable.point(in_english(corpus(one), SETTINGS), Statement(one, c)))
        for c in one.claims
    ]
    assert texts == [
        "The Harbour File, “Council alleges: It grew”, claim in “The council looks at a longer"
        " quay”, 20 May 2024. https://briefs.example/sub/briefings/quay/#claim-c-alleges",
        "The Harbour File, “Council, in a denial: It grew”, claim in “The council looks at a longer"
        " quay”, 20 May 2024. https://briefs.example/sub/briefings/quay/#claim-c-denies",
    ]


def test_every_work_of_a_briefing_has_a_key_of_its_own() -> None:
    one = brief(claims=(claim("article"), claim("quay")))
    keys = [work.key for work in citable.of_brief(in_english(corpus(one), SETTINGS), one)]
    assert keys == ["quay", "quay:article", "quay:claim-article", "quay:claim-quay"]


def box(one: Brief) -> Details:
    """The box on the page."""
    return cite_box.box(in_english(corpus(one), SETTINGS), one)


def test_the_box_holds_the_briefing_its_article_and_one_point() -> None:
    found = box(with_claims("alleges", "denies"))
    assert (found.summary, found.kind) == ("Cite this briefing", "cite")
    lines = [words_of(block.inside) for block in found.blocks if isinstance(block, Paragraph)]
    assert [lines[0], lines[2], lines[4], lines[6]] == [
        "This briefing",
        "The original article",
        "One claim; each has its own address, in the link # beside it",
        "For reference managers: BibTeX or CSL-JSON. Each file holds the briefing, the article and"
        " every claim.",
    ]
    assert "#claim-c-alleges" in lines[5]
    assert len(lines) == 7


def test_a_briefing_without_points_has_no_example_of_one() -> None:
    lines = [
        words_of(block.inside) for block in box(brief()).blocks if isinstance(block, Paragraph)
    ]
    assert [line for line in lines if "claim in" in line or "One claim" in line] == []


def test_the_box_leads_to_its_files_and_is_no_hit_of_a_search() -> None:
    paragraphs = [block for block in box(brief()).blocks if isinstance(block, Paragraph)]
    assert not any(block.searched for block in paragraphs)
    links = [node.target for node in paragraphs[-1].inside if isinstance(node, Link)]
    assert [getattr(target, "path", "") for target in links] == [
        "data/briefings/quay.bib",
        "data/briefings/quay.csl.json",
    ]
