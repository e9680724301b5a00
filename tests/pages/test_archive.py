"""The list of briefings: the newest at its address, older ones at addresses that never shift."""

from datetime import date, timedelta

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.pages import archive
from briefbook.pages.tree import Page
from briefbook.render.markdown import write
from tests.support.build import brief, corpus, in_english

FIRST = date(2024, 1, 1)


def many(number: int) -> list[Brief]:
    """So many briefs, one read each day."""
    return [brief(f"b{n}", read=str(FIRST + timedelta(n))) for n in range(number)]


def pages(number: int) -> dict[str, Page]:
    return {page.address: page for page in archive.pages(in_english(corpus(*many(number))))}


def listed(page: Page) -> list[str]:
    """The briefs on a page, in their order."""
    lines = (line for line in write(page).splitlines() if "### [" in line)
    return [line.partition("](")[2].partition(".md")[0] for line in lines]


def named(first: int, last: int) -> list[str]:
    """Briefs by number, from the newer to the older."""
    return [f"b{n}" for n in range(first, last - 1, -1)]


def test_up_to_a_hundred_stand_on_one_page() -> None:
    found = pages(100)
    assert list(found) == ["briefings"]
    assert listed(found["briefings"]) == named(99, 0)
    assert "archive" not in write(found["briefings"])


def test_the_hundred_newest_stand_first_and_each_other_once_in_the_archive() -> None:
    found = pages(250)
    assert list(found) == ["briefings", "briefings/archive-1", "briefings/archive-2"]
    assert listed(found["briefings"]) == named(249, 150)
    assert listed(found["briefings/archive-2"]) == named(149, 100)
    assert listed(found["briefings/archive-1"]) == named(99, 0)


def test_a_part_that_is_full_stays_as_it_is_while_others_come() -> None:
    before, after = pages(350), pages(420)
    for address in ("briefings/archive-1", "briefings/archive-2"):
        assert write(after[address]) == write(before[address]), address


def test_every_part_leads_to_the_one_before_and_the_one_behind() -> None:
    found = {address: write(page) for address, page in pages(350).items()}
    assert "[Older briefings](archive-3.md)" in found["briefings"]
    assert "[Newer briefings](index.md)" in found["briefings/archive-3"]
    assert "[Older briefings](archive-2.md)" in found["briefings/archive-3"]
    assert "[Newer briefings](archive-2.md)" in found["briefings/archive-1"]
    assert "[Older briefings]" not in found["briefings/archive-1"]


def test_the_newest_page_leads_to_every_part_by_its_months() -> None:
    text = write(pages(350)["briefings"])
    assert '??? archive "The archive: 3 older parts"' in text
    assert "[Part 3: read from July 2024 to September 2024](archive-3.md)" in text
    assert "[Part 1: read from January 2024 to April 2024](archive-1.md)" in text


def test_a_part_that_holds_one_month_names_it_once() -> None:
    found = [brief(f"b{n}") for n in range(101)]
    text = write(next(archive.pages(in_english(corpus(*found)))))
    assert "[Part 1: read in May 2024](archive-1.md)" in text
    assert '??? archive "The archive: one older part"' in text


def test_briefings_stand_under_the_month_in_which_we_read_them() -> None:
    found = corpus(brief("a", read="2024-04-30"), brief("b", read="2024-05-01"))
    text = write(next(archive.pages(in_english(found))))
    may, april = "{ #read-2024-05 }", "{ #read-2024-04 }"
    assert f"## [Read in May 2024](#read-2024-05) {may}" in text
    assert text.index(may) < text.index("(b.md)") < text.index(april) < text.index("(a.md)")


def test_an_empty_list_says_so() -> None:
    text = write(next(archive.pages(in_english(corpus()))))
    assert "Nothing here yet. Briefings appear as editors finish them." in text


def test_withdrawn_briefs_stay_findable_on_the_first_page_only() -> None:
    gone = brief("gone", status="withdrawn", withdrawn={"date": "2024-05-21", "reason": "Wrong."})
    found: Corpus = corpus(gone, *many(101))
    first, part = archive.pages(in_english(found))
    assert "## [Withdrawn](#withdrawn) { #withdrawn }" in write(first)
    assert "gone.md" in write(first)
    assert "gone.md" not in write(part)


def test_no_search_goes_through_the_list() -> None:
    assert [page.searched for page in pages(101).values()] == [False, False]
    assert [page.facets for page in pages(101).values()] == [None, None]
