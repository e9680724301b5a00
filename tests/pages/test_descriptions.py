"""Titles and descriptions: they read well in a search result, and no two kinds look alike."""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefbook.pages import site
from briefbook.pages.tree import Page
from briefbook.settings import Settings
from tests.support.build import account, brief, claim, corpus, in_english

SETTINGS = Settings(Path(), site_name="The Harbour File", description="One harbour.")


def pages(*briefs: Any, settings: Settings = SETTINGS, **parts: Any) -> dict[str, Page]:
    """All pages by their address."""
    return {
        page.address: page for page in site.pages(in_english(corpus(*briefs, **parts), settings))
    }


def heads(*briefs: Any, **parts: Any) -> dict[str, str]:
    """What search results call the pages, without the name of the site."""
    return {address: page.head or page.title for address, page in pages(*briefs, **parts).items()}


def test_the_home_page_is_called_after_what_the_site_does() -> None:
    assert heads()[""] == "One harbour."
    wordy = replace(SETTINGS, description="What is written about one harbour, and who says so.")
    assert pages(settings=wordy)[""].head == "News briefings with their sources"
    assert pages(settings=replace(SETTINGS, description=""))[""].head == (
        "News briefings with their sources"
    )


def test_one_name_of_four_kinds_has_four_titles() -> None:
    china: dict[str, Any] = {"china": {"name": "China"}}
    parts: dict[str, Any] = {**dict.fromkeys(("topics", "actors", "places"), china)}
    parts["publishers"] = {"cn": {"name": "China"}}
    nothing = heads(**parts)
    assert [nothing[f"{part}/china"] for part in ("topics", "actors", "places")] == [
        "China (Topics)",
        "China (Who is involved)",
        "China (Places)",
    ]
    assert nothing["publishers/cn"] == "China (Publishers)"
    met = account(by="china", place="china", topics="china")
    found = heads(brief(publisher="cn", topics="china", events=(met,)), **parts)
    assert [found[f"{part}/china"] for part in ("topics", "actors", "places")] == [
        "China: briefings and timeline",
        "China: statements and events",
        "China: events there",
    ]
    assert found["publishers/cn"] == "China: articles we read"


def test_a_headline_stands_as_its_editor_wrote_it() -> None:
    long = "The council looks at a longer quay, which nobody has asked for and nobody will pay for"
    found = pages(brief(headline=long))["briefings/quay"]
    assert (found.head, found.title) == ("", long)


def test_an_event_is_told_by_its_day_as_long_as_there_is_room() -> None:
    vote = account(date="2024-05-02")
    assert heads(brief(events=(vote,)))["events/vote"] == "The council votes (2 May 2024)"
    long = {**vote, "title": "The council votes on a longer quay and on all that goes with it"}
    assert heads(brief(events=(long,)))["events/vote"] == long["title"]


@pytest.mark.parametrize(
    ("address", "title"),
    [
        ("briefings", "All briefings"),
        ("timeline", "Timeline of events"),
        ("topics", "Topics"),
        ("actors", "Who is involved"),
        ("places", "Places of events"),
        ("publishers", "Publishers we read"),
        ("corrections", "Corrections"),
    ],
)
def test_lists_are_called_after_what_is_in_them(address: str, title: str) -> None:
    assert heads()[address] == title


def told(address: str, *briefs: Any, **parts: Any) -> str:
    """The description of a page."""
    return pages(*briefs, **parts)[address].description


def test_a_name_is_described_by_what_there_is_of_it() -> None:
    says = claim(says="council")
    vote = account(date="2024-05-02", by="council", place="town")
    one, two = brief("a", claims=(says,), events=(vote,)), brief("b", claims=(says,))
    about = {"actors": {"council": {"name": "Council", "about": "Elected in 2022"}}}
    assert told("actors/council", one, two, **about) == (
        "Elected in 2022. Council: statements and actions, in 2 briefings with their sources."
    )
    assert told("actors/council", one) == (
        "Council: statements and actions, in 1 briefing with its source."
    )
    assert told("places/town", one) == "Town: 1 event, with its sources."
    assert told("publishers/courier", one, two) == (
        "Courier: 2 articles that we read and summed up."
    )
    standfirst = {"topics": {"harbour": {"name": "The harbour", "standfirst": "A longer quay."}}}
    assert told("topics/harbour", one, **standfirst) == (
        "A longer quay. 1 article summed up, with its sources."
    )


def test_a_name_of_which_there_is_nothing_yet_says_so() -> None:
    town: dict[str, Any] = {"places": {"town": {"name": "Town", "about": "By the sea!"}}}
    assert told("places/town", **town) == "By the sea! Town: no event here so far."
    assert told("topics/harbour") == "The harbour: no article so far."


def test_the_title_of_a_name_promises_only_what_is_there() -> None:
    assert pages()["publishers/courier"].head == "Courier (Publishers)"
    assert pages(brief())["publishers/courier"].head == "Courier: articles we read"
    assert pages(brief())["topics/harbour"].head == "The harbour (Topics)"
    told = pages(brief(events=(account(),)))["topics/harbour"]
    assert told.head == "The harbour: briefings and timeline"


def test_every_page_has_a_title_and_a_description_of_its_own() -> None:
    found = pages(
        brief("a", events=(account(date="2024-05-02"),)),
        brief("b", headline="The council votes", standfirst="Another meeting, retold in part."),
        actors={"town": {"name": "Town"}},
    )
    assert len(found) >= 15
    titles = Counter(page.head or page.title for page in found.values())
    descriptions = Counter(page.description for page in found.values())
    assert [title for title, times in titles.items() if times > 1] == []
    assert [told for told, times in descriptions.items() if times > 1] == []
    assert all(len(page.head) <= 60 for page in found.values())
