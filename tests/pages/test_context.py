"""What pages are made from is passed to them, and nothing else decides what they say."""

from pathlib import Path

import pytest

from briefbook.load.language_file import read_language
from briefbook.pages.context import Site
from briefbook.pages.site import pages
from briefbook.pages.social_cards import cards
from briefbook.render.markdown import write
from briefbook.settings import NOWHERE, Limits, Settings
from tests.support.build import account, brief, claim, corpus, in_english
from tests.support.languages import made_up

RECORDS = corpus(
    brief(claims=(claim(quote="So it is."),), events=(account(date="2024-05-02", by="council"),))
)


def test_pages_in_two_languages_are_made_in_turn(tmp_path: Path) -> None:
    made_up("eo", tmp_path)
    english, other = in_english(RECORDS), Site(RECORDS, NOWHERE, read_language("eo", tmp_path))
    alone = [write(page) for page in pages(english)], [write(page) for page in pages(other)]
    in_turn = [
        (write(one), write(two)) for one, two in zip(pages(english), pages(other), strict=True)
    ]
    assert in_turn == list(zip(*alone, strict=True))
    assert all("⟦" not in one and "⟦" in two for one, two in in_turn)


def test_what_is_the_same_for_all_pages_is_made_once() -> None:
    settings = Settings(Path(), site_url="https://harbour.example.org/")
    site, made = in_english(RECORDS, settings), []

    def count(site: Site) -> int:
        made.append(site)
        return len(cards(site))

    assert site.once(count) == site.once(count) == 4
    assert len(made) == 1
    assert in_english(RECORDS).once(count) == 0, "and for each site anew"


@pytest.mark.parametrize(("most", "searched"), [(2, True), (1, False)])
def test_on_a_large_site_the_quick_search_leaves_out_what_there_are_many_of(
    most: int, searched: bool
) -> None:
    site = in_english(RECORDS, Settings(Path(), limits=Limits(quick_search_pages=most)))
    found = {page.address: page.searched for page in pages(site)}
    assert found["briefings/quay"] == found["events/vote"] == searched
    assert [found[address] for address in ("topics/harbour", "actors/council")] == [True, True]
    assert [found[address] for address in ("briefings", "timeline")] == [False, False]
