"""What followers are told: in which order, under which address, on which day."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.pages.feeds import NEWEST, Feed, FeedEntry, feeds
from briefbook.pages.tree import Here
from briefbook.render.excerpt import html
from briefbook.settings import Settings
from tests.support.build import brief, claim, corpus, in_english

SETTINGS = Settings(
    Path(), site_name="The Harbour File", description="One harbour.", site_url="https://b.example/"
)
TOLD = {"was": "It shrinks.", "now": "It grows."}
GONE: dict[str, Any] = {
    "status": "withdrawn",
    "withdrawn": {"date": "2024-05-25", "reason": "It was *invented*."},
}


def by_path(found: Corpus, settings: Settings = SETTINGS) -> dict[str, Feed]:
    """The feeds by their path."""
    return {feed.path: feed for feed in feeds(in_english(found, settings))}


def site(*briefs: Brief) -> Feed:
    """The feed of all briefings."""
    return by_path(corpus(*briefs))["feeds/briefings.xml"]


def only(**changes: Any) -> FeedEntry:
    """The entry of one brief."""
    (entry,) = site(brief(**changes)).entries
    return entry


def test_there_is_one_of_all_one_of_corrections_and_one_of_every_topic_with_a_briefing() -> None:
    topics = {"harbour": {"name": "The harbour"}, "empty": {"name": "Nothing"}}
    found = by_path(corpus(brief(), topics=topics))
    assert {path: feed.title for path, feed in found.items()} == {
        "feeds/briefings.xml": "The Harbour File",
        "feeds/corrections.xml": "Corrections · The Harbour File",
        "feeds/topics/harbour.xml": "The harbour · The Harbour File",
    }


def test_without_an_address_of_the_site_there_is_none() -> None:
    assert by_path(corpus(brief()), Settings(Path())) == {}


def test_a_site_without_briefs_has_an_empty_feed_to_follow_already() -> None:
    feed = site()
    assert (feed.entries, feed.updated) == ((), date(1970, 1, 1))


def test_the_newest_come_first_and_only_so_many() -> None:
    days = [date.fromordinal(date(2024, 1, 1).toordinal() + n) for n in range(NEWEST + 5)]
    briefs = [brief(f"b-{n}", read=day.isoformat()) for n, day in enumerate(days)]
    found = [entry.page.address for entry in site(*briefs).entries]
    assert found == [f"briefings/b-{n}" for n in range(NEWEST + 4, 4, -1)]


def test_one_that_was_corrected_comes_up_again() -> None:
    corrections = ({"date": "2024-05-30", **TOLD}, {"date": "2024-06-02", **TOLD})
    old = brief("old", read="2024-05-01", corrections=corrections)
    first, second = site(old, brief("new", read="2024-06-01")).entries
    assert (first.page.address, first.published, first.updated) == (
        "briefings/old",
        date(2024, 5, 1),
        date(2024, 6, 2),
    )
    assert (second.page.address, second.updated) == ("briefings/new", date(2024, 6, 1))


def test_briefs_of_one_day_stand_in_the_order_of_their_ids() -> None:
    found = [entry.page.address for entry in site(brief("b"), brief("a"), brief("c")).entries]
    assert found == ["briefings/a", "briefings/b", "briefings/c"]


def test_a_feed_is_of_the_day_of_its_newest_entry() -> None:
    assert site(brief("a", read="2024-05-01"), brief("b", read="2024-05-03")).updated == date(
        2024, 5, 3
    )


def test_a_renamed_briefing_keeps_the_id_it_was_followed_under() -> None:
    entry = only(id="quay", aliases=("old-quay", "quay-two"))
    assert (entry.id, entry.page) == (Here("briefings/old-quay"), Here("briefings/quay"))
    assert only().id == only().page == Here("briefings/quay")


def test_a_renamed_topic_keeps_the_id_of_its_feed() -> None:
    topics = {"harbour": {"name": "The harbour", "aliases": ("quays",)}}
    feed = by_path(corpus(brief(), topics=topics))["feeds/topics/harbour.xml"]
    assert (feed.id, feed.page) == (Here("topics/quays"), Here("topics/harbour"))


def test_an_entry_says_what_the_briefing_is_worth_and_every_key_point_with_its_verb() -> None:
    entry = only(
        published="2024-05-18",
        published_because="the weather",
        claims=(
            claim("one", key=True, stance="alleges", says="council", text="It shrinks."),
            claim("two", key=True, stance="predicts", chain=({"id": "own"},), text="It will grow."),
            claim("three", text="Not among the key points."),
        ),
    )
    council = '<a href="https://b.example/actors/council/">Council</a>'
    courier = '<a href="https://b.example/publishers/courier/">Courier</a>'
    assert entry.title == "The council looks at a longer quay"
    assert html(entry.blocks, SETTINGS.site_url) == (
        "<p>One council meeting, retold in full.</p>"
        "<ul>"
        f"<li><p><strong>{council} alleges:</strong> It shrinks.</p></li>"
        f"<li><p><strong>{courier} predicts:</strong> It will grow.</p></li>"
        "</ul>"
        '<p>Article: <a href="https://courier.example.org/quay">The quay that grew</a>, '
        f"{courier}, 18 May 2024, inferred.</p>"
    )


def test_the_last_correction_stands_in_the_entry() -> None:
    told = html(only(corrections=({"date": "2024-05-30", **TOLD},)).blocks, SETTINGS.site_url)
    assert "<p><strong>Corrected 30 May 2024.</strong> “It shrinks.” became “It grows.”</p>" in told


def test_a_withdrawn_briefing_says_so_and_repeats_nothing_of_it() -> None:
    key = claim("one", key=True, text="It shrinks.")
    entry = only(**GONE, claims=(key,))
    assert (entry.title, entry.published, entry.updated) == (
        "Withdrawn: The council looks at a longer quay",
        date(2024, 5, 20),
        date(2024, 5, 25),
    )
    assert html(entry.blocks, SETTINGS.site_url) == (
        "<p><strong>Withdrawn on 25 May 2024.</strong></p><p>It was <em>invented</em>.</p>"
    )


def test_a_withdrawn_briefing_leads_to_its_successor() -> None:
    gone = {**GONE, "withdrawn": {**GONE["withdrawn"], "successor": "new"}}
    found = site(brief("old", **gone), brief("new", headline="A better one"))
    told = {entry.page.address: html(entry.blocks, "https://b.example/") for entry in found.entries}
    assert told["briefings/old"].endswith(
        '<p>Read instead: <a href="https://b.example/briefings/new/">A better one</a>.</p>'
    )


def test_a_topic_is_followed_even_when_its_only_briefing_was_withdrawn() -> None:
    found = by_path(corpus(brief(**GONE)))["feeds/topics/harbour.xml"]
    assert [entry.title for entry in found.entries] == [
        "Withdrawn: The council looks at a longer quay"
    ]


def test_a_feed_of_a_topic_holds_its_own_briefings_and_all_their_topics() -> None:
    topics = {"harbour": {"name": "The harbour"}, "fish": {"name": "Fish", "about": "Of the bay."}}
    both = brief("both", topics=("fish", "harbour"))
    feed = by_path(corpus(both, brief("other"), topics=topics))["feeds/topics/fish.xml"]
    assert (feed.about, [entry.page.address for entry in feed.entries]) == (
        "Of the bay.",
        ["briefings/both"],
    )
    assert feed.entries[0].topics == (("fish", "Fish"), ("harbour", "The harbour"))


def corrections(*briefs: Brief) -> Feed:
    """The feed of corrections."""
    return by_path(corpus(*briefs))["feeds/corrections.xml"]


def test_corrections_and_withdrawals_have_the_addresses_of_their_page() -> None:
    mended = brief(
        "b", corrections=({"date": "2024-05-21", **TOLD}, {"date": "2024-05-30", **TOLD})
    )
    feed = corrections(mended, brief("a", **GONE))
    assert [(e.id.url, e.title, e.updated.isoformat()) for e in feed.entries] == [
        (
            "corrections/#b-2024-05-30-853c6d",
            "Corrected: The council looks at a longer quay",
            "2024-05-30",
        ),
        ("corrections/#a-withdrawn", "Withdrawn: The council looks at a longer quay", "2024-05-25"),
        (
            "corrections/#b-2024-05-21-853c6d",
            "Corrected: The council looks at a longer quay",
            "2024-05-21",
        ),
    ]
    assert html(feed.entries[0].blocks, SETTINGS.site_url) == (
        "<p>“It shrinks.” became “It grows.”</p>"
        '<p><a href="https://b.example/briefings/b/">The council looks at a longer quay</a></p>'
    )


def test_before_the_first_correction_the_feed_is_of_the_last_day_of_our_work() -> None:
    feed = corrections(brief("a", read="2024-05-01"), brief("b", read="2024-05-03"))
    assert (feed.entries, feed.updated) == ((), date(2024, 5, 3))


@pytest.mark.parametrize("order", [1, -1])
def test_the_order_of_the_files_changes_nothing(order: int) -> None:
    briefs = [
        brief("a"),
        brief("b", **GONE),
        brief("c", corrections=({"date": "2024-06-01", **TOLD},)),
    ]
    assert by_path(corpus(*briefs[::order])) == by_path(corpus(*briefs))
