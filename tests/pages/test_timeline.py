"""The timeline: one page while it is small, a page a year once it is large; nothing gets lost."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.portions import EVENTS as AT_ONCE
from briefbook.pages import event as event_pages
from briefbook.pages import timeline
from briefbook.pages.tree import Heading, Here, Item, Link, ListBlock, Page, Paragraph
from briefbook.render.markdown import write
from tests.support.build import account, brief, corpus, in_english


def many(*dates: str, **changes: Any) -> Corpus:
    """A corpus of one event a date, in briefs of fifty."""
    events = [
        account(f"e{n}", **({"date": d} if d else {}), **changes) for n, d in enumerate(dates)
    ]
    parts = [events[start : start + 50] for start in range(0, len(events), 50)]
    return corpus(*(brief(f"part-{n}", events=tuple(part)) for n, part in enumerate(parts)))


def monthly(count: int) -> list[str]:
    """Days of four years, a few of them only known by the month or not at all."""
    found = [f"{2020 + n % 4}-{n // 4 % 12 + 1:02}-{n % 28 + 1:02}" for n in range(count)]
    found[10], found[20], found[30] = "2021-03", "", "2022"
    return found


def entries(page: Page) -> list[str]:
    """The anchors of the entries, in order."""
    items = (item for block in page.blocks if isinstance(block, ListBlock) for item in block.items)
    return [id for item in items for id in _ids(item)]


def _ids(item: Item) -> Iterator[str]:
    for block in item.blocks:
        if isinstance(block, Heading):
            yield block.id


def headings(page: Page) -> list[str]:
    return [block.id for block in page.blocks if isinstance(block, Heading) and block.level == 2]


def links(page: Page, cls: str) -> list[str]:
    """Where the lines of a class lead."""
    lines = (b for b in page.blocks if isinstance(b, Paragraph) and cls in b.classes)
    nodes = (node for line in lines for node in line.inside if isinstance(node, Link))
    return [node.target.address for node in nodes if isinstance(node.target, Here)]


def test_a_small_timeline_is_one_page() -> None:
    (page,) = timeline.pages(in_english(many("2023", "2024-05-02", "")))
    assert page.address == "timeline"
    assert headings(page) == ["period-2023-00", "period-2024-05", "no-date"]
    assert links(page, "years") == []


def test_an_empty_timeline_says_so() -> None:
    (page,) = timeline.pages(in_english(corpus()))
    assert "No events yet." in write(page)


def test_one_event_more_than_a_page_holds_makes_a_page_a_year() -> None:
    at_once = monthly(AT_ONCE)
    assert len(list(timeline.pages(in_english(many(*at_once))))) == 1
    pages = list(timeline.pages(in_english(many(*at_once, "2019-01-01"))))
    assert [page.address for page in pages] == [
        "timeline",
        "timeline/2019",
        "timeline/2020",
        "timeline/2021",
        "timeline/2022",
        "timeline/2023",
        "timeline/no-date",
    ]


def test_every_event_stands_on_exactly_one_page_of_a_year_and_leads_there() -> None:
    found = many(*monthly(200))
    _, *years = timeline.pages(in_english(found))
    placed = {anchor: page.address for page in years for anchor in entries(page)}
    assert sum(len(entries(page)) for page in years) == 200
    assert len(placed) == 200
    for event in found.events.values():
        place = timeline.where(found, event)
        assert placed[place.anchor] == place.address
        kicker = event_pages.page(in_english(found), event).kicker[0]
        assert isinstance(kicker, Link)
        assert kicker.target == place


def test_the_first_page_of_a_large_timeline_holds_the_latest_twelve_months() -> None:
    first, *_ = timeline.pages(in_english(many(*monthly(200))))
    assert headings(first) == [f"period-2023-{month:02}" for month in range(1, 13)]
    assert first.description.startswith("What our briefings mention of the latest 12 months,")


def test_every_page_of_a_large_timeline_leads_to_the_others_newest_first() -> None:
    pages = list(timeline.pages(in_english(many(*monthly(200)))))
    all_of_them = ["timeline", *(f"timeline/{year}" for year in (2023, 2022, 2021, 2020))]
    all_of_them.append("timeline/no-date")
    for page in pages:
        others = [address for address in all_of_them if address != page.address]
        assert links(page, "years") == others
    assert (
        "By year: [latest 12 months](index.md) · **2023** (50) · [2022](2022.md) (49) ·"
        " [2021](2021.md) (51) · [2020](2020.md) (49) · [No date](no-date.md) (1)"
    ) in write(pages[4])


def test_pages_of_a_year_know_where_they_belong() -> None:
    year = next(
        page for page in timeline.pages(in_english(many(*monthly(200)))) if "2021" in page.address
    )
    assert year.title == "Timeline of 2021"
    assert [part.target for part in year.kicker if isinstance(part, Link)] == [Here("timeline")]
    assert (year.kind, year.contents, year.searched) == ("timeline", True, False)


def test_a_large_timeline_without_dates_still_has_its_first_page() -> None:
    first, undated, more = timeline.pages(in_english(many(*[""] * 151)))
    assert "No event with a date yet." in write(first)
    assert (undated.address, more.address) == ("timeline/no-date", "timeline/no-date-part-2")
    assert [len(entries(page)) for page in (undated, more)] == [100, 51]
    assert "In parts: [1](no-date.md) · **2**" in write(more)


def test_a_year_that_is_too_long_leads_to_its_months_and_a_month_to_its_parts() -> None:
    found = many(*["2024-05-02"] * 120, *["2024-07-01"] * 3, "2024", "2023-01-01")
    pages = {page.address: page for page in timeline.pages(in_english(found))}
    assert {address: len(entries(page)) for address, page in pages.items()} == {
        "timeline": 3,
        "timeline/2023": 1,
        "timeline/2024": 1,
        "timeline/2024-05": 100,
        "timeline/2024-05-part-2": 20,
        "timeline/2024-07": 3,
    }
    assert pages["timeline/2024-05-part-2"].title == "Timeline of May 2024, part 2"
    assert "By month: [May 2024](2024-05.md) (120) · [July 2024](2024-07.md) (3)" in write(
        pages["timeline/2024"]
    )
    assert "In parts: [1](2024-05.md) · **2**" in write(pages["timeline/2024-05-part-2"])
    place = timeline.months_of(in_english(found))(date(2024, 7, 1))
    assert place == Here("timeline/2024-07", "period-2024-07")
    assert "of the latest 2 months" in pages["timeline"].description


@pytest.mark.parametrize(
    ("dates", "day", "place"),
    [
        (["2024-05-02", "2024-07"], "2024-05-01", ("timeline", "period-2024-05")),
        (["2024-05-02", "2024-07"], "2024-04-01", ("timeline", "period-2024-05")),
        (["2024", "2024-07"], "2024-01-01", ("timeline", "period-2024-00")),
        (["2024-05-02"], "2023-01-01", None),
        (["2024-05-02"], "2024-07-01", None),
        (monthly(200), "2022-04-01", ("timeline/2022", "period-2022-04")),
    ],
)
def test_a_time_leads_to_the_first_heading_that_tells_of_it(
    dates: list[str], day: str, place: tuple[str, str] | None
) -> None:
    found = timeline.months_of(in_english(many(*dates)))(date.fromisoformat(day))
    assert (found and (found.address, found.anchor)) == place


def test_an_entry_names_the_briefings_and_leads_on_where_there_are_many() -> None:
    one = corpus(brief("one", events=(account(date="2024-05-02"),)))
    (page,) = timeline.pages(in_english(one))
    assert (
        'Meeting · Briefing: [Courier<span class="aloud" data-search-exclude="true">'
        ": The council looks at a longer quay</span>](../briefings/one.md)"
    ) in write(page)
    six = corpus(*(brief(f"b{n}", events=(account(),)) for n in range(6)))
    (page,) = timeline.pages(in_english(six))
    text = write(page)
    assert text.count("{ .source }") == 4
    assert ": The council votes</span>](../events/vote.md#accounts)" in text


def test_an_entry_of_which_the_title_says_all_has_no_line_below_it() -> None:
    (page,) = timeline.pages(in_english(corpus(brief("one", events=(account(text=None),)))))
    assert ".gist" not in write(page)
    (page,) = timeline.pages(in_english(corpus(brief("one", events=(account(),)))))
    assert "It met.\n    { .gist }" in write(page)


def test_differences_stand_at_the_end_as_questions() -> None:
    apart = (account(date="2024-05-02"),), (account(date="2024-05-12"),)
    (page,) = timeline.pages(
        in_english(corpus(*(brief(f"b{n}", events=e) for n, e in enumerate(apart))))
    )
    text = write(page)
    link = "[When did this happen? The council votes](../differences/index.md#dates-vote)"
    assert link in text
    assert "2 May 2024 or 12 May 2024" in text
    assert "[1 difference between accounts](../differences/index.md)" in text
