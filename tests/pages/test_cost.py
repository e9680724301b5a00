"""What a page costs doesn't grow with what stands on others: counted in steps, not in time."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.pages import briefing, context, event, social_cards
from briefbook.pages import site as every_page
from briefbook.pages.context import Site
from briefbook.pages.parts import other_outlets
from briefbook.pages.sections import SECTIONS
from briefbook.pages.site import pages
from briefbook.pages.tree import Page
from briefbook.pages.wanted import Addresses
from briefbook.settings import Settings
from tests.support.build import account, brief, claim, corpus, in_english
from tests.support.steps import steps

OUTLETS = 40


def told_by(number: int, **said: str) -> Corpus:
    """One event and one point, in so many briefs of forty outlets."""
    parts = {
        "claims": (claim(point="quay-grows", chain="vote", about="vote", **said),),
        "events": (account(),),
    }
    ids = [(f"b-{n:03}", f"paper-{n % OUTLETS}") for n in range(number)]
    return corpus(*(brief(id, publisher=outlet, **parts) for id, outlet in ids))


def cost_of_the_next(records: Corpus) -> int:
    """What a briefing costs behind another one."""
    site, (first, second) = in_english(records), list(records.briefs.values())[:2]
    briefing.page(site, first)
    return steps(lambda: briefing.page(site, second))


@pytest.mark.parametrize("said", [{"says": "council"}, {"text": "It is to grow, says the paper."}])
def test_a_briefing_costs_the_same_however_many_tell_of_its_event(said: dict[str, str]) -> None:
    few, many = cost_of_the_next(told_by(100, **said)), cost_of_the_next(told_by(400, **said))
    assert many < 1.05 * few


def cost_of_the_event(records: Corpus) -> int:
    return steps(lambda: event.page(in_english(records), records.events["vote"]))


def test_an_event_costs_twice_as_much_where_twice_as_many_tell_of_it() -> None:
    few, many = cost_of_the_event(told_by(60)), cost_of_the_event(told_by(120))
    assert many < 2.1 * few


def test_one_page_is_made_without_the_lists_of_the_others() -> None:
    def never(_: Site, __: Addresses) -> Iterator[Page]:
        raise AssertionError("nobody asked for this list")

    sections = tuple(replace(one, listing=never) for one in SECTIONS)
    with patch.object(every_page, "SECTIONS", sections):
        made = list(pages(in_english(told_by(2)), {"briefings/b-001"}))
    assert [page.address for page in made] == ["briefings/b-001"]


def test_one_page_is_made_without_the_cards_of_the_others() -> None:
    site = in_english(told_by(3), Settings(Path(), site_url="https://harbour.example.org/"))
    asked: list[str] = []
    make = social_cards._briefing

    def count(site: Site, brief: Brief, name: str) -> social_cards.Card:
        asked.append(brief.id)
        return make(site, brief, name)

    with patch.object(social_cards, "_briefing", count):
        list(pages(site, {"briefings/b-001"}))
    assert asked == ["b-001"]


def test_a_shared_part_is_made_once_for_each_key_as_long_as_there_is_room() -> None:
    made: list[str] = []

    def part(_: Site, word: str) -> str:
        made.append(word)
        return word.upper()

    site = in_english(told_by(1))
    with patch.object(context, "MOST_SHARED", 2):
        assert [site.shared(part, word, word) for word in "aabb"] == ["A", "A", "B", "B"]
        assert made == ["a", "b"]
        assert [site.shared(part, word, word) for word in "cda"] == ["C", "D", "A"]
    assert made == ["a", "b", "c", "d", "a"], "a full cupboard is emptied"


@pytest.mark.parametrize("outlets", [1, 2, 3, 12, OUTLETS])
def test_the_newest_of_other_outlets_are_those_of_all_that_tell_of_an_event(outlets: int) -> None:
    # Days and outlets fall out of step, so that the newest are now of one and now of several.
    briefs = [
        brief(
            f"b-{n:03}",
            publisher=f"paper-{n * n % 7 % outlets}",
            read=f"2024-05-{1 + n * 5 % 28:02}",
            events=(account(), account("talk")) if n % 3 else (account(),),
        )
        for n in range(60)
    ]
    records = corpus(*briefs)
    site = in_english(records)
    for one in briefs:
        others = [other.id for other in briefs if other.publisher != one.publisher]
        with patch.object(other_outlets, "short", lambda _, other: (other,)):
            found = other_outlets.section(site, one)
        shown = [item.blocks[0].id for item in found[1].items] if found else []  # type: ignore[union-attr]
        assert shown == [other.id for other in records.latest(others)[: other_outlets.OTHERS]]
