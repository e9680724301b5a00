"""The filters of the list of briefings: what the search finds, in the same form as the timeline."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.support import projects, timelines
from tests.support.browsing import Reader
from tests.support.hosting import Host
from tests.support.listing import Listing

SUB = "/sub/"
COUNT = 45


def numbered(number: int) -> dict[str, Any]:
    """One of the briefings: every second by the Post, every fifth on fishing, three years."""
    publisher = ("paper", "post")[number % 2]
    topics = ["harbour", "fishing"] if number % 5 == 0 else ["harbour"]
    who = ("mayor", "port", "union")[number % 3]
    event = timelines.told(f"event-{number}", "statement", f"Speech number {number}", by=[who])
    words = "a submarine" if number in (3, 30) else "the harbour"
    return timelines.brief(
        publisher,
        [event],
        topics=topics,
        url=f"https://{publisher}.example.org/{number}",
        published=f"{2021 + number % 3}-05-{number % 28 + 1:02}",
        headline=f"Article number {number} tells of {words}",
        kind=("news", "analysis")[number % 4 == 0],
        # The third has whatever a list might say of a briefing.
        **({"paywall": True, "published_because": "the page says so"} if number == 3 else {}),
    )


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Host]:
    """Forty-five briefings, served below a path with the headers of the site."""
    briefs = {f"{('paper', 'post')[n % 2]}-number-{n}": numbered(n) for n in range(COUNT)}
    root = tmp_path_factory.mktemp("briefings") / "project"
    timelines.write(root, briefs, f"https://x.example{SUB}")
    with Host(projects.build(root), SUB) as host:
        yield host


@pytest.fixture
def briefings(window: Page, host: Host) -> Listing:
    """The list of briefings, ready to be narrowed."""
    return Listing(window, f"{host.url}briefings/").open()


def found(briefings: Listing) -> list[int]:
    """The numbers of the briefings that are shown, in order."""
    titles = briefings.page.locator(".sheet > ul > li > .title:visible").all_inner_texts()
    return [int(title.split()[2]) for title in titles]


def test_at_first_the_plain_list_is_shown_and_the_index_is_not_fetched(
    window: Page, host: Host
) -> None:
    asked: list[str] = []
    window.on("request", lambda request: asked.append(request.url))
    briefings = Listing(window, f"{host.url}briefings/").open()
    assert len(found(briefings)) == COUNT
    assert briefings.status == "45 briefings"
    assert [url for url in asked if "/pagefind/" in url and "entry" not in url] == []


def test_counts_are_those_of_the_index(briefings: Listing) -> None:
    expected = briefings.page.evaluate(
        "async () => (await import(new URL('../pagefind/pagefind.js', location).href)).filters()"
    )
    names = ("topic", "publisher", "actor", "kind", "year")
    briefings.unfold()
    shown = {
        key: {
            row.locator("input").get_attribute("value"): int(row.locator("small").inner_text())
            for row in briefings.page.locator(f".filters [data-key={key}] label").all()
        }
        for key in names
    }
    assert shown == {key: expected[key] for key in names}


def test_choices_narrow_and_the_newest_come_first(briefings: Listing) -> None:
    briefings.choose("Fishing")
    fishing = [n for n in range(COUNT) if n % 5 == 0]
    newest = sorted(fishing, key=lambda n: (2021 + n % 3, n % 28 + 1), reverse=True)
    assert found(briefings) == newest
    assert briefings.status == "9 of 45 briefings"
    assert briefings.query == "topic=Fishing"
    briefings.choose("The Post")
    assert found(briefings) == [n for n in newest if n % 2]
    briefings.page.get_by_label("Order").select_option(label="Oldest first")
    briefings.settle()
    assert found(briefings) == [n for n in newest[::-1] if n % 2]


def test_choices_of_a_group_add_and_counts_leave_their_own_group_out(briefings: Listing) -> None:
    briefings.choose("Fishing", "2021")
    briefings.choose("2022")
    shown = briefings.counts
    fishing = [n for n in range(COUNT) if n % 5 == 0]
    assert shown["2023"] == len([n for n in fishing if n % 3 == 2])
    assert shown["The Paper"] == len([n for n in fishing if n % 3 < 2 and n % 2 == 0])
    assert briefings.status == f"{len([n for n in fishing if n % 3 < 2])} of 45 briefings"


def test_words_are_found_best_match_first(briefings: Listing) -> None:
    briefings.type("submarine")
    assert sorted(found(briefings)) == [3, 30]
    order = briefings.page.get_by_label("Order")
    assert order.input_value() == "fit"
    assert briefings.query == "find=submarine"
    order.select_option(label="Newest first")
    briefings.settle()
    assert found(briefings) == [3, 30]
    assert briefings.query == "find=submarine&order=newest"


def test_a_result_says_what_the_plain_list_says(briefings: Listing) -> None:
    plain = briefings.page.locator(".sheet > ul > li", has_text="Article number 3 tells")
    lines = plain.locator("p").all_inner_texts()
    briefings.type("submarine")
    result = briefings.page.locator(".sheet > ul > li:visible", has_text="Article number 3 tells")
    assert result.locator("p").all_inner_texts() == lines
    href = result.get_by_role("link", name="Article number 3 tells").evaluate("link => link.href")
    assert href == briefings.url.replace("/briefings/", "/briefings/post-number-3/")


def test_more_are_shown_on_request_and_the_first_of_them_has_the_focus(briefings: Listing) -> None:
    briefings.choose("The harbour")
    assert len(found(briefings)) == 20
    more = briefings.page.get_by_role("button", name="Show 20 more")
    more.click()
    rows = briefings.page.locator(".sheet > ul > li > .title:visible")
    rows.nth(39).wait_for()
    assert len(found(briefings)) == 40
    focused = briefings.page.evaluate("document.activeElement.textContent")
    assert focused.startswith(f"Article number {found(briefings)[20]} ")
    briefings.page.get_by_role("button", name="Show 5 more").click()
    rows.nth(44).wait_for()
    assert len(set(found(briefings))) == COUNT
    assert not briefings.page.get_by_role("button", name="more").is_visible()


def test_when_nothing_is_found_there_is_a_way_out(briefings: Listing) -> None:
    briefings.type("zeppelin")
    none = briefings.page.locator(".filters form > div")
    assert none.inner_text() == (
        "Nothing found for “zeppelin”. Try a name, a place or a subject, or browse all briefings."
    )
    assert found(briefings) == []
    none.get_by_role("button", name="browse all briefings").click()
    briefings.settle()
    assert len(found(briefings)) == COUNT
    assert briefings.query == ""


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("?find=submarine&publisher=The+Post", [3]),
        ("?topic=Fishing&year=2021&order=oldest", [0, 30, 15]),
        ("?topic=nobody+knows&find=submarine&order=newest", [3, 30]),
    ],
)
def test_an_address_opens_the_view_it_was_taken_from(
    briefings: Listing, query: str, numbers: list[int]
) -> None:
    briefings.open(query)
    assert found(briefings) == numbers


def test_without_an_index_the_plain_list_is_all_there_is(
    window: Page, host: Host, visitor: Reader
) -> None:
    window.route("**/pagefind/*", lambda route: route.fulfill(status=404, body=""))
    window.goto(f"{host.url}briefings/")
    window.locator(".filters").wait_for(state="detached")
    assert window.locator(".sheet > ul > li > .title:visible").count() == COUNT
    assert not window.locator(".sheet button:visible").count()
    visitor.forgive("404")


def test_a_search_that_does_not_answer_leaves_the_plain_list(
    briefings: Listing, visitor: Reader
) -> None:
    briefings.page.route("**/pagefind/**", lambda route: route.abort())
    briefings.type("submarine")
    assert briefings.status == "The search is not answering. Here is the plain list."
    assert len(found(briefings)) == COUNT
    visitor.forgive("Failed to load resource")


def test_the_last_thing_typed_wins(briefings: Listing) -> None:
    briefings.type("submarine")
    box = briefings.page.get_by_role("searchbox").last
    box.fill("harbour")
    box.press("Enter")
    box.fill("submarine")
    box.press("Enter")
    briefings.settle()
    assert sorted(found(briefings)) == [3, 30]
