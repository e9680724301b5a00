"""The name of an outlet that calls its site by its address, from all else that names it."""

import pytest

from briefbook.drafting.page.agreed_outlet import agreed
from briefbook.drafting.page.article_head import head_of
from briefbook.drafting.page.json_ld import Data
from briefbook.drafting.page.page_lines import Lines, lines_of

TAB = "<title>The quay is closed | {}</title>"
FEED = '<link rel="alternate" type="application/rss+xml" title="{} &raquo; Feed" href="/feed">'
FOOT = "<p>© 2024 {}. All rights reserved.</p>"
META = '<meta name="publisher" content="{}">'
PART = (
    '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "The quay is closed",'
    ' "isPartOf": {{"@type": ["CreativeWork", "Product"], "name": "{}"}}}}</script>'
)


def named(*parts: str, name: str = "Kelmouth Herald", host: str = "quayonline.example") -> str:
    """What a page of these parts calls the outlet."""
    page = f"<html><body>{''.join(parts).replace('{{', '{').replace('}}', '}')}</body></html>"
    page = page.replace("{}", name)
    lines = Lines(lines_of(page)[0])
    found = list(agreed(head_of(page), Data(page), lines, ["The quay is closed"], host))
    return found[0].value if found else ""


@pytest.mark.parametrize(
    "parts",
    [
        (TAB, FEED),
        (TAB, FOOT),
        (META, FOOT),
        (FEED, FOOT),
        (PART, TAB),
        (PART, '<a href="/kelmouth-herald-columnists">Columnists</a>'),
    ],
)
def test_a_name_that_two_places_give(parts: tuple[str, ...]) -> None:
    assert named(*parts) == "Kelmouth Herald"


@pytest.mark.parametrize("parts", [(TAB,), (FEED,), (FOOT,), (META,), (PART,), ()])
def test_one_place_alone_is_not_enough(parts: tuple[str, ...]) -> None:
    assert named(*parts) == ""


def test_the_host_is_one_of_the_places() -> None:
    assert named(FOOT, name="VQ Consortium", host="vqconsortium.example") == "VQ Consortium"
    assert named(FOOT, name="VQ Media", host="vqconsortium.example") == ""


def test_a_section_behind_the_headline_is_no_outlet_though_it_has_an_address() -> None:
    assert named(TAB, '<a href="/harbour-and-coast">More</a>', name="Harbour and Coast") == ""


@pytest.mark.parametrize(
    "name",
    [
        "Quay Holdings Inc",
        "Kelmouth Media Group",
        "quayonline.example",
        "The quay is closed",
        "Gannett",
    ],
)
def test_firms_addresses_and_headlines_are_none(name: str) -> None:
    assert named(META, FOOT, TAB, name=name) == ""


def test_feeds_and_rights_are_read_without_their_slogans_and_years() -> None:
    feed = FEED.replace("{}", "{} -- quayonline.example")
    foot = "<p>Copyright © 1997-2024 {} - Powered by Quayware</p>"
    assert named(feed, foot) == "Kelmouth Herald"
    assert named(foot, "<p>Copyright by the {}, all rights reserved</p>") == ""
    assert named("<p>© 2024 {}.example</p>", TAB) == ""


def test_the_article_of_a_name_makes_no_other_one() -> None:
    assert named(TAB.replace("{}", "The {}"), FOOT) == "The Kelmouth Herald"
