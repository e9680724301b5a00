"""What a draft asks about copies, agencies and whoever was told, in the file an editor gets."""

from datetime import date
from typing import Any

import pytest
import yaml

from briefbook.drafting.new import Made, Source, Target, make
from briefbook.settings import Settings
from briefbook.site.mkdocs_yml import read_settings
from tests.support.copies import ARTICLE
from tests.support.projects import harbour

NEWS = "https://news.example.org/2024/05"
TITLE = "Port authority says no to dredging"
OTHER = "https://portal.example.net/quay"


@pytest.fixture(scope="module")
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return read_settings(harbour(tmp_path_factory.mktemp("harbour") / "project"))


def made(settings: Settings, text: str = ARTICLE, link: str = OTHER, publisher: str = "") -> Made:
    source = Source(text.encode(), link)
    return make(settings, source, Target(publisher=publisher), date(2024, 6, 1))


def draft(new: Made) -> Any:
    return yaml.safe_load(new.drafted.text)


def questions(new: Made) -> str:
    """What the comments say, on one line."""
    lines = (line.strip() for line in new.drafted.text.splitlines())
    return " ".join(line.lstrip("#~ ") for line in lines if line.startswith("#"))


@pytest.mark.parametrize(
    ("link", "title", "why"),
    [
        (f"{NEWS}/port/amp/?b=2&a=1", "Quay", "its address differs only in form"),
        (
            "https://web.archive.org/web/20240601000000/https://m.news.example.org/2024/05/port?a=1&b=2",
            "Quay",
            "its address differs only in form",
        ),
        (f"{NEWS}/another", TITLE, "it has the same headline at the same outlet"),
    ],
)
def test_the_same_article_is_drafted_and_said_to_be_a_copy_first_of_all(
    settings: Settings, link: str, title: str, why: str
) -> None:
    new = made(settings, f"{title}\n\n{ARTICLE}", link)
    brief = "briefs/2024/example-times-no-dredging.yml"
    assert new.remarks[0] == f"This looks like a copy of {brief}: {why}."
    assert draft(new)["copy_of"] == "example-times-no-dredging"
    asks = "is it a copy of a brief's article? If not, not_copy_of: [example-times-no-dredging]"
    assert asks in questions(new)


def test_nothing_is_asked_where_nothing_hints_at_a_copy(settings: Settings) -> None:
    new = made(settings)
    assert "copy_of" not in new.drafted.text
    assert draft(new)["kind"] == "news"


def test_an_agency_that_the_vocabulary_has_may_begin_chains(settings: Settings) -> None:
    new = made(settings, f"A longer quay for all\n\nHarbour News Agency\n\n{ARTICLE}")
    assert (draft(new)["copy_of"], draft(new)["kind"]) == ("decide", "agency-rewrite")
    assert {claim.get("chain", "untraced") for claim in draft(new)["claims"]} == {"untraced"}
    asked = "chain: untraced  # ~ or [untraced, harbour-news-agency]\n"
    assert asked in new.drafted.text
    asks = questions(new)
    assert (
        "“Harbour News Agency” stands by the text. Is the whole text theirs? copy_of: {publisher:"
        " harbour-news-agency} If only parts are, remove the line, and begin their chains with"
        " harbour-news-agency. If it credits a picture, remove it, too."
    ) in asks
    assert "is new to the vocabulary" not in asks


def test_an_agency_that_the_vocabulary_lacks_comes_with_its_entry(settings: Settings) -> None:
    new = made(settings, f"A longer quay for all\n\n{ARTICLE.strip()} — AFP\n")
    assert (
        "agence-france-presse is new to the vocabulary; its lines stand at the top."
    ) in questions(new)
    assert "agence-france-presse: name: Agence France-Presse" in questions(new)
    assert draft(new)["copy_of"] == "decide"


def test_an_agencys_own_page_is_no_copy_of_itself(settings: Settings) -> None:
    text = f"A longer quay for all\n\nHarbour News Agency\n\n{ARTICLE}"
    new = made(settings, text, publisher="harbour-news-agency")
    assert "copy_of" not in new.drafted.text
    assert draft(new)["kind"] == "news"


def claims(new: Made) -> dict[str, Any]:
    quotes = ((claim.get("quote"), claim) for claim in draft(new)["claims"])
    return {quote: claim for quote, claim in quotes if isinstance(quote, str)}


SAID = "“The money for it is all gone,” {} on Friday evening in the town hall of Port City."


def test_a_station_that_names_itself_before_its_text_copies_nobody(settings: Settings) -> None:
    text = f"A longer quay for all\n\nPORT CITY (BAYT) — {ARTICLE}"
    new = made(
        settings, f"{text}\n\n{SAID.format('the mayor told BAYT')}", "https://www.bayt.example/q"
    )
    assert "copy_of" not in new.drafted.text
    assert draft(new)["kind"] == "news"
    assert claims(new)["The money for it is all gone"]["chain"] == "mayor-interview"
    other = made(settings, text, "https://mole.example/q")
    assert draft(other)["copy_of"] == "decide"


def test_a_reprint_asks_whose_text_it_is_and_is_no_agencys(settings: Settings) -> None:
    credit = "This post originally appeared on Mole Weekly."
    new = made(settings, f"A longer quay for all\n\n{ARTICLE}\n\n{credit}\n")
    assert (draft(new)["copy_of"], draft(new)["kind"]) == ("decide", "news")
    assert "“Mole Weekly” stands by the text. Is the whole text theirs?" in questions(new)
    assert new.drafted.text.count("decide") == len(new.drafted.hard) + new.drafted.text.count(
        '"decide'
    )


def test_whoever_stays_unnamed_is_proposed_in_the_articles_words(settings: Settings) -> None:
    said = SAID.format("said a person familiar with the matter")
    new = made(settings, f"{ARTICLE}\n\n{said}\n")
    claim = claims(new)["The money for it is all gone"]
    assert claim["unnamed"] == "a person familiar with the matter"
    assert "says" not in claim
    assert (claim["stance"], claim["chain"]) == ("says", "untraced")


def test_the_paper_is_the_outlet_named_last_or_this_one(settings: Settings) -> None:
    said = SAID.format("the mayor told the paper")
    new = made(settings, f"{ARTICLE}\n\nThe Bay Post has a map of it, in colour.\n\n{said}\n")
    assert claims(new)["The money for it is all gone"]["chain"] == ["mayor-to-bay-post", "bay-post"]
    new = made(settings, f"{ARTICLE}\n\n{said}\n")
    assert claims(new)["The money for it is all gone"]["chain"] == "mayor-interview"
    assert "chain: mayor-interview  # ~ “told the paper”" in new.drafted.text
    assert "title: The Mayor speaks to this outlet\n" in new.drafted.text


def test_an_outlet_that_is_unknown_comes_with_its_id(settings: Settings) -> None:
    new = made(settings, f"{ARTICLE}\n\n{SAID.format('the mayor told the Mole Gazette')}\n")
    assert (
        "chain: [mayor-to-mole-gazette, mole-gazette]  # ~ mole-gazette is new" in new.drafted.text
    )
    assert "vocabulary/publishers.yml:" in questions(new)
    assert "mole-gazette: name: Mole Gazette" in questions(new)
    claim = claims(new)["The money for it is all gone"]
    assert (claim["says"], claim["chain"]) == ("mayor", ["mayor-to-mole-gazette", "mole-gazette"])


def test_a_station_by_its_letters_is_no_agency_of_its_own(settings: Settings) -> None:
    page = (
        "<html><head><title>The quay is open</title>"
        "<meta property='og:site_name' content='BAYT 8'></head><body><article>"
        "<h1>The quay is open</h1>"
        "<p>ELMRIDGE (BAYT) — The quay of the old port is open to everybody again since Monday.</p>"
        "<p>“It was closed for too long,” Ada Lind, the mayor of the town, told BAYT on Monday.</p>"
        "</article></body></html>"
    )
    new = made(settings, page, "https://station.example.org/quay")
    assert "copy_of" not in draft(new)
    [event] = draft(new)["events"]
    assert event["title"] == "Ada Lind speaks to BAYT 8"
