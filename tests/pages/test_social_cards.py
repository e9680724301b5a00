"""What stands on social cards, and which pages have one of their own."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefbook.pages.social_cards import Card, cards
from briefbook.settings import Limits, Settings
from tests.support.build import account, brief, claim, corpus, in_english

SETTINGS = Settings(
    Path(),
    site_name="The Harbour File",
    description="What is written about one harbour.",
    site_url="https://b.example/sub/",
)
VOTE = account(date="2024-05-02")


def of(*briefs: Any, settings: Settings = SETTINGS, **parts: Any) -> dict[str, Card]:
    """The cards by the address of their page."""
    return cards(in_english(corpus(*briefs, **parts), settings))


def test_the_card_of_the_site_says_what_it_does_and_where_it_is() -> None:
    card = of()[""]
    assert (card.path, card.site, card.title, card.below) == (
        "cards/site.png",
        "The Harbour File",
        "What is written about one harbour.",
        "b.example/sub",
    )


def test_without_a_description_it_says_what_every_such_site_does() -> None:
    assert of(settings=replace(SETTINGS, description=""))[""].title == (
        "News briefings with their sources"
    )


def test_without_an_address_of_the_site_there_are_none() -> None:
    assert of(brief(), settings=Settings(Path())) == {}


def test_a_briefing_has_its_topic_its_headline_and_its_article() -> None:
    one = brief(published="2024-05-18", published_because="the weather")
    assert of(one)["briefings/quay"] == Card(
        path="cards/briefings/quay.png",
        site="The Harbour File",
        title="The council looks at a longer quay",
        above="The harbour · Briefing",
        below="Article by Courier, 18 May 2024, inferred",
    )


def test_an_event_has_its_date_and_what_stands_behind_it() -> None:
    chain = ({"id": "vote"},)
    vote = account(date="2024-05-02", by="council")
    one, two = (
        brief(id, publisher=who, events=(vote,), claims=(claim(about="vote", chain=chain),))
        for id, who in (("a", "courier"), ("b", "post"))
    )
    found = of(one, two, publishers={"post": {"name": "Post"}})
    card = found["events/vote"]
    assert (card.above, card.title) == ("Meeting · 2 May 2024", "The council votes")
    assert (card.below, card.mark) == ("2 outlets, 1 origin", "one")
    topic = found["topics/harbour"]
    assert (topic.above, topic.title) == ("Topic", "The harbour")
    assert (topic.below, topic.mark) == (
        "2 of 2 articles rest, at least in part, on one meeting",
        "one",
    )


def test_a_topic_says_how_many_articles_where_no_origin_is_shared() -> None:
    card = of(brief())["topics/harbour"]
    assert (card.below, card.mark) == ("1 article", "")
    empty = of(topics={"harbour": {"name": "The harbour"}})["topics/harbour"]
    assert (empty.title, empty.below) == ("The harbour", "")


def test_only_the_newest_have_cards_of_their_own() -> None:
    briefs = [
        brief(f"b-{n}", read=f"2024-05-{n:02d}", events=(account(f"e-{n}"),)) for n in range(1, 6)
    ]
    found = of(*briefs, settings=replace(SETTINGS, limits=Limits(cards=2)))
    assert sorted(found) == [
        "",
        "briefings/b-4",
        "briefings/b-5",
        "events/e-4",
        "events/e-5",
        "topics/harbour",
    ]


def test_a_withdrawn_briefing_has_none() -> None:
    withdrawn = {"date": "2024-05-25", "reason": "Invented."}
    assert "briefings/quay" not in of(brief(status="withdrawn", withdrawn=withdrawn))


@pytest.mark.parametrize("headline", ["港口的地图", "Карта залива", "A map 🗺 of the bay"])
def test_a_headline_our_fonts_cannot_show_leaves_the_card_of_the_site(headline: str) -> None:
    assert "briefings/quay" not in of(brief(headline=headline))


def test_a_line_our_fonts_cannot_show_is_left_out() -> None:
    found = of(brief(), publishers={"courier": {"name": "新华社"}})
    assert found["briefings/quay"].below == ""
    chinese = {"harbour": {"name": "港口"}}
    found = of(brief(), topics=chinese)
    assert found["briefings/quay"].above == ""
    assert "topics/harbour" not in found


def test_a_site_with_a_name_our_fonts_cannot_show_has_cards_without_it() -> None:
    found = of(brief(), settings=replace(SETTINGS, site_name="港口", description="港口的地图"))
    assert {card.site for card in found.values()} == {""}
    assert found[""].title == ""


def test_whatever_is_drawn_is_in_the_key() -> None:
    card = of(brief())["briefings/quay"]
    changes: list[dict[str, Any]] = [
        {"site": "x"}, {"title": "x"}, {"above": "x"}, {"below": "x"}, {"mark": "one"}
    ]  # fmt: skip
    keys = {replace(card, **change).key for change in changes}
    assert len(keys | {card.key}) == 6
    assert card.link == f"cards/briefings/quay.png?v={card.key}"
