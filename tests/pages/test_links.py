"""What a briefing says once its source is gone, and which copy it offers."""

from dataclasses import replace
from typing import Any

from briefbook.model.link_report import FoundLink
from briefbook.pages import briefing
from briefbook.pages.tree import ListBlock, Paragraph
from briefbook.render.markdown import write
from tests.support.build import brief, in_english
from tests.support.found import COPY, entry, knowing

GONE = "**The article was no longer there on 21 May 2024.**"
READ = f"[Read the saved copy ↗]({COPY})"
SAVED = f"[Saved copy ↗]({COPY})"
WITHDRAWN = {
    "status": "withdrawn",
    "withdrawn": {"date": "2024-05-22", "reason": "A mistake."},
}


def shown(*links: FoundLink, **changes: Any) -> str:
    quay = brief(**changes)
    page = briefing.withdrawn if quay.withdrawn else briefing.page
    return write(page(in_english(knowing(quay, *links)), quay))


def test_a_briefing_says_when_its_article_was_no_longer_there() -> None:
    text = shown(entry())
    assert f"\n\n    {GONE}\n    {{ .gone " in text
    assert "copy" not in text


def test_it_offers_the_saved_copy() -> None:
    text = shown(entry(), archive=COPY)
    assert f"\n\n    {GONE} {READ}\n    {{ .gone " in text
    assert SAVED in text


def test_a_copy_that_is_gone_itself_is_not_offered() -> None:
    text = shown(entry(), entry(url=COPY), archive=COPY)
    assert GONE in text
    assert COPY not in text
    assert COPY not in shown(entry(url=COPY), archive=COPY)
    assert SAVED in shown(archive=COPY)


def test_a_proposed_copy_is_never_offered() -> None:
    assert COPY not in shown(entry(archive=COPY))


def test_a_withdrawn_briefing_says_so_too() -> None:
    assert f"{GONE} {READ}" in shown(entry(), archive=COPY, **WITHDRAWN)


def test_what_was_gone_once_moved_or_unclear_changes_no_page() -> None:
    plain = shown()
    for link in (
        entry(checked="2024-05-23"),
        entry(status="unknown"),
        entry(status="moved", moved_to=COPY),
        entry(url="https://courier.example.org/old"),
    ):
        assert shown(link) == plain


def test_no_search_finds_a_briefing_by_the_sentence() -> None:
    quay = brief()
    page = briefing.page(in_english(knowing(quay, entry())), quay)
    lists = [block for block in page.blocks if isinstance(block, ListBlock)]
    inside = [block for each in lists for item in each.items for block in item.blocks]
    said = [each for each in inside if isinstance(each, Paragraph) and "gone" in each.classes]
    assert [each.searched for each in said] == [False]
    assert replace(page, blocks=()) == replace(
        briefing.page(in_english(knowing(quay)), quay), blocks=()
    )
