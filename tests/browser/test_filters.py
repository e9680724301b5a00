"""The filters of the timeline: what is chosen is shown, counted, said and kept."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from tests.support import projects, timelines
from tests.support.browsing import Reader, set_up
from tests.support.hosting import Host
from tests.support.listing import Listing

SUB = "/sub/"
LASTING = f"https://x.example{SUB}"
FERRY = "A ferry sinks"
STRIKE = "The dockers strike"
TALKS = "Mayor and dockers talk"
RULE = "The port limits the speed of ships"
INQUIRY = "The mayor opens an inquiry"
BUDGET = "A budget for a façade is agreed"
REPORT = "The dockers report on pay"
DREDGING = "The channel is to be dug"
MAP = "A map gets out"
RUMOUR = "The union is said to plan more"
ALL = [RULE, FERRY, INQUIRY, TALKS, STRIKE, BUDGET, REPORT, DREDGING, MAP, RUMOUR]


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory, browser: Browser) -> Iterator[Host]:
    """Ten invented events, served below a path."""
    root = tmp_path_factory.mktemp("timeline") / "project"
    timelines.write(root, timelines.small(), LASTING)
    with Host(projects.build(root), SUB) as host:
        yield host


@pytest.fixture(scope="module")
def kept(browser: Browser, host: Host) -> Iterator[tuple[Reader, Page]]:
    """A reader whose window stays open."""
    visitor = Reader(browser, (host.origin,))
    with visitor.window() as page:
        yield visitor, page


@pytest.fixture
def timeline(kept: tuple[Reader, Page], host: Host) -> Iterator[Listing]:
    """The timeline in it, ready to be narrowed; it was silent in the end, and no trace stays."""
    visitor, page = kept
    set_up(page)
    yield Listing(page, f"{host.url}timeline/").open()
    page.evaluate("[localStorage, sessionStorage].forEach(store => store.clear())")
    said, visitor.said = visitor.said, []
    abroad, visitor.abroad = visitor.abroad, []
    assert (said, abroad) == ([], [])


def test_at_first_everything_is_shown_oldest_first(timeline: Listing) -> None:
    assert timeline.titles == ALL
    assert timeline.status == "10 events"
    assert timeline.query == ""


# Each way to narrow


CHOICES = {
    "The Mayor": [FERRY, INQUIRY, TALKS, BUDGET],
    "Dockers’ Union": [TALKS, STRIKE, REPORT, RUMOUR],
    "Statement": [INQUIRY],
    "Incident": [FERRY, MAP],
    "Fishing": [FERRY, REPORT, DREDGING],
    "Accounts differ": [REPORT],
    "Exact day stated": [FERRY, INQUIRY],
    "More than one origin": [FERRY, REPORT],
}
WORDS = {
    "dockers": [TALKS, STRIKE, REPORT, RUMOUR],
    "DOCKERS talk": [TALKS],
    "facade": [BUDGET],
    "Dockers' Union": [TALKS, STRIKE, REPORT, RUMOUR],
    "Dockersʼ union": [TALKS, STRIKE, REPORT, RUMOUR],
    "The Post": [FERRY, REPORT, DREDGING],
    "april 2024": [TALKS, STRIKE],
}
PERIODS = {
    ("April 2024", "April 2024"): [RULE, TALKS, STRIKE, BUDGET],
    ("May 2024", "any time"): [RULE, BUDGET, REPORT, DREDGING],
    ("any time", "2023"): [RULE, BUDGET],
    ("March 2025", "March 2025"): [RULE, DREDGING],
}


def test_a_choice_shows_what_it_names(timeline: Listing) -> None:
    for choice, titles in CHOICES.items():
        timeline.choose(choice)
        assert timeline.titles == titles, choice
        timeline.choose(choice)  # which takes it back
    assert timeline.titles == ALL


def test_the_number_of_what_a_choice_shows_is_said(timeline: Listing) -> None:
    for choice in ("The Mayor", "Statement", "Accounts differ"):
        timeline.choose(choice)
        assert timeline.status == f"{len(CHOICES[choice])} of 10 events"
        timeline.choose(choice)


def test_words_are_found_wherever_they_stand(timeline: Listing) -> None:
    for words, titles in WORDS.items():
        timeline.type(words)
        assert timeline.titles == titles, words


def test_what_may_have_been_in_a_period_is_shown_with_it(timeline: Listing) -> None:
    timeline.unfold()
    for (first, last), titles in PERIODS.items():
        timeline.page.get_by_label("From").select_option(label=first)
        timeline.page.get_by_label("To", exact=True).select_option(label=last)
        timeline.settle()
        assert timeline.titles == titles, (first, last)


def test_choices_of_a_group_add_and_groups_narrow(timeline: Listing) -> None:
    timeline.choose("The Mayor", "Port Authority")
    assert timeline.titles == [RULE, FERRY, INQUIRY, TALKS, BUDGET, DREDGING]
    timeline.choose("Meeting", "Rule")
    assert timeline.titles == [RULE, TALKS]
    timeline.type("ships")
    assert timeline.titles == [RULE]


def test_show_only_narrows_with_each_choice(timeline: Listing) -> None:
    timeline.choose("More than one origin")
    assert timeline.titles == [FERRY, REPORT]
    timeline.choose("Exact day stated")
    assert timeline.titles == [FERRY]


# Counts


def test_a_count_is_what_the_choice_would_show(timeline: Listing) -> None:
    for name, count in timeline.counts.items():
        timeline.choose(name)
        assert len(timeline.titles) == count, name
        timeline.choice(name).click()


def test_counts_follow_the_other_groups_and_not_their_own(timeline: Listing) -> None:
    timeline.choose("The Mayor")
    found = timeline.counts
    assert [found[name] for name in ("The Mayor", "Dockers’ Union", "Port Authority")] == [4, 4, 3]
    assert [found[name] for name in ("Incident", "Meeting", "Action", "Fishing")] == [1, 1, 0, 1]
    timeline.choose("Meeting")
    assert timeline.counts["Dockers’ Union"] == 1
    assert timeline.counts["Incident"] == 1


# Order, months, contents


def test_the_newest_come_first_and_what_has_no_date_stays_last(timeline: Listing) -> None:
    timeline.page.get_by_label("Order").select_option(label="Newest first")
    timeline.settle()
    assert timeline.titles == [*ALL[:8][::-1], MAP, RUMOUR]
    newest = ["March 2025", "May 2024", "By May 2024", "April 2024"]
    newest += ["Between March and April 2024", "March 2024", "2023", "No date"]
    assert timeline.headings == [*newest, "Where accounts differ"]
    assert timeline.contents == [*newest, "Where accounts differ"]
    assert timeline.query == "order=newest"
    timeline.page.get_by_label("Order").select_option(label="Oldest first")
    timeline.settle()
    assert timeline.titles == ALL
    assert timeline.headings == [*newest[:7][::-1], "No date", "Where accounts differ"]
    assert timeline.query == ""


def test_empty_months_are_hidden_and_nothing_leads_to_them(timeline: Listing) -> None:
    timeline.choose("Meeting")
    assert timeline.headings == ["Between March and April 2024", "Where accounts differ"]
    assert timeline.contents == ["Between March and April 2024", "Where accounts differ"]


def test_marks_of_the_drawing_fade_with_their_entries(timeline: Listing) -> None:
    marks = timeline.page.locator(".strip [data-event]")
    assert marks.count() == 8
    assert not timeline.page.locator(".faded").count()
    timeline.choose("Action")
    bright = timeline.page.locator(".strip [data-event]:not(.faded)")
    assert [mark.get_attribute("data-event") for mark in bright.all()] == ["dredging", "strike"]
    assert timeline.page.locator(".faded").count() == 6


# The address


def test_what_is_chosen_stands_in_the_address_in_words(timeline: Listing) -> None:
    timeline.choose("The Mayor", "Port Authority", "Exact day stated")
    timeline.type("a ferry")
    assert timeline.query == "find=a+ferry&who=mayor&who=port&only=exact"


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("?who=union&kind=action&order=newest", [STRIKE, RUMOUR]),
        ("?find=dockers&only=differ", [REPORT]),
        ("?from=2024-04&to=2024-04", [RULE, TALKS, STRIKE, BUDGET]),
        ("?from=2023&kind=rule", [RULE]),
        ("?topic=fishing&who=nobody-knows", [FERRY, REPORT, DREDGING]),
        ("?order=sideways&from=yesterday", ALL),
        ("?utm_source=letter", ALL),
    ],
)
def test_an_address_opens_the_view_it_was_taken_from(
    timeline: Listing, query: str, titles: list[str]
) -> None:
    timeline.open(query)
    assert timeline.titles == titles


def test_a_view_survives_a_visit_to_an_event(timeline: Listing) -> None:
    timeline.choose("Dockers’ Union")
    timeline.type("strike")
    timeline.page.get_by_role("link", name=STRIKE, exact=True).click()
    timeline.page.wait_for_url("**/events/strike/")
    timeline.page.go_back()
    timeline.page.wait_for_selector(".filters.ready")
    timeline.settle()
    assert timeline.titles == [STRIKE]
    assert timeline.page.get_by_role("searchbox").last.input_value() == "strike"


def test_back_and_forward_bring_back_what_was_chosen(timeline: Listing) -> None:
    timeline.choose("Statement")
    timeline.page.locator(".md-sidebar--secondary a", has_text="March 2024").click()
    timeline.choose("Meeting")
    assert timeline.titles == [INQUIRY, TALKS]
    timeline.page.go_back()
    timeline.settle()
    assert timeline.titles == [INQUIRY]
    timeline.page.go_forward()
    timeline.settle()
    assert timeline.titles == [INQUIRY, TALKS]


def test_what_others_put_into_the_address_stays(timeline: Listing) -> None:
    timeline.open("?h=ferry")
    timeline.choose("Statement")
    assert timeline.query == "h=ferry&kind=statement"


def test_an_address_with_choices_unfolds_them(timeline: Listing) -> None:
    assert not timeline.page.locator(".filters details[open]").count()
    timeline.open("?who=mayor")
    assert timeline.page.locator(".filters details[open]").count()
    assert timeline.page.locator(".filters summary").inner_text().split() == ["Filters", "(1)"]


# None, clear, Escape


def test_when_nothing_is_found_the_words_and_the_way_out_are_there(timeline: Listing) -> None:
    timeline.type("submarine")
    none = timeline.page.locator(".filters form > div")
    assert none.inner_text() == "Nothing found for “submarine”. Clear the filters."
    assert timeline.status == "0 of 10 events"
    none.get_by_role("button", name="Clear the filters").click()
    timeline.settle()
    assert timeline.titles == ALL
    assert not none.is_visible()
    assert timeline.page.evaluate("document.activeElement.name") == "find"


def test_when_no_event_matches_the_choices_no_words_are_named(timeline: Listing) -> None:
    timeline.choose("Rule", "Exact day stated")
    none = timeline.page.locator(".filters form > div")
    assert none.inner_text() == "No events match. Clear the filters."


def test_words_in_the_empty_list_are_text(timeline: Listing) -> None:
    timeline.type("<img src=x onerror=alert(1)>")
    none = timeline.page.locator(".filters form > div")
    assert "“<img src=x onerror=alert(1)>”" in none.inner_text()
    assert none.locator("img").count() == 0


def test_clear_takes_everything_back(timeline: Listing) -> None:
    clear = timeline.page.locator(".filters form > button")
    assert clear.is_disabled()
    timeline.choose("Statement")
    timeline.page.get_by_label("Order").select_option(label="Newest first")
    timeline.type("inquiry")
    clear.click()
    timeline.settle()
    assert (timeline.titles, timeline.query) == (ALL, "")
    assert clear.is_disabled()


def test_escape_takes_the_words_back_and_nothing_else(timeline: Listing) -> None:
    timeline.choose("Dockers’ Union")
    timeline.type("strike")
    timeline.page.keyboard.press("Escape")
    timeline.settle()
    assert timeline.titles == [TALKS, STRIKE, REPORT, RUMOUR]


# Screen readers, keyboard, without a script


def test_a_screen_reader_is_told_when_things_are_calm(window: Page, host: Host) -> None:
    window.clock.install()
    timeline = Listing(window, f"{host.url}timeline/").open()
    status = window.locator(".filters [role=status]")
    window.clock.run_for(400)
    assert status.inner_text() == "10 events"
    window.clock.pause_at(window.evaluate("Date.now() + 10_000"))
    window.get_by_role("searchbox").last.press_sequentially("dockers")
    window.clock.run_for(150)
    window.wait_for_selector(".filters form[aria-busy=false]")
    assert (len(timeline.titles), status.inner_text()) == (4, "10 events")
    window.clock.run_for(399)
    assert status.inner_text() == "10 events"
    window.clock.run_for(1)
    assert status.inner_text() == "4 of 10 events"


def test_every_control_has_a_name(timeline: Listing) -> None:
    timeline.unfold()
    form = timeline.page.get_by_role("search", name="Find in timeline")
    assert form.get_by_role("searchbox", name="Find in timeline").count() == 1
    assert form.get_by_role("combobox", name="Order").count() == 1
    assert form.get_by_role("group", name="Who").get_by_role("checkbox").count() == 3
    assert form.get_by_role("checkbox", name="The Mayor 4", exact=True).count() == 1
    assert form.get_by_role("combobox", name="From", exact=True).count() == 1


def test_keys_alone_are_enough(timeline: Listing) -> None:
    page = timeline.page
    page.get_by_role("searchbox").last.focus()
    page.keyboard.type("the")
    page.keyboard.press("Enter")
    assert timeline.query == "find=the"
    page.keyboard.press("Tab")
    page.keyboard.press("End")
    timeline.settle()
    assert timeline.query == "find=the&order=newest"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.localName") == "summary"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    timeline.settle()
    assert timeline.query == "find=the&who=union&order=newest"
    assert timeline.titles == [REPORT, STRIKE, TALKS, RUMOUR]


def test_without_a_script_everything_is_there_and_no_dead_control(
    browser: Browser, host: Host
) -> None:
    with Reader(browser, (host.origin,)).window(script=False) as page:
        page.goto(f"{host.url}timeline/?kind=statement")
        assert page.locator("[data-kind]:visible").all_inner_texts() == ALL
        assert not page.locator(".sheet :is(form, button):visible").count()


@pytest.mark.parametrize("width", [1440, 390])
def test_nothing_jumps_while_the_page_loads(window: Page, host: Host, width: int) -> None:
    window.set_viewport_size({"width": width, "height": 900})
    window.add_init_script(
        "window.jumped = 0; new PerformanceObserver((list) => list.getEntries().forEach((entry) => "
        "{ window.jumped += entry.value; })).observe({ type: 'layout-shift', buffered: true });"
    )
    Listing(window, f"{host.url}timeline/").open()
    window.wait_for_timeout(300)
    assert window.evaluate("window.jumped") < 0.01


def test_targets_are_large_enough(timeline: Listing) -> None:
    timeline.open("?find=zzz&who=mayor")
    boxes = timeline.page.locator(
        ".filters :is(button, select, summary, [type=search], label:has([type=checkbox])):visible"
    )
    found = [box.bounding_box() for box in boxes.all()]
    assert len(found) >= 15
    assert [box for box in found if not box or min(box["width"], box["height"]) < 24] == []


def test_on_paper_there_are_no_controls(timeline: Listing) -> None:
    timeline.page.emulate_media(media="print")
    assert not timeline.page.locator(".sheet :is(form, button):visible").count()


# Buttons of a page


@pytest.mark.parametrize(
    ("path", "copied"),
    [
        ("timeline/?find=x&utm_source=y#top", "timeline/?utm_source=y&find=x"),
        ("events/ferry/?utm_source=y#top", "events/ferry/"),
        ("briefings/paper-harbour/", "briefings/paper-harbour/"),
    ],
)
def test_the_lasting_link_of_a_page_is_copied_and_a_screen_reader_hears_it(
    window: Page, host: Host, path: str, copied: str
) -> None:
    window.context.grant_permissions(["clipboard-read", "clipboard-write"])
    window.goto(host.url + path)
    window.locator(".buttons").get_by_role("button", name="Copy link").click()
    said = window.locator(".buttons [role=status]")
    said.get_by_text("Copied").wait_for(state="attached")
    assert window.evaluate("navigator.clipboard.readText()") == LASTING + copied
    assert window.locator(".buttons button").first.inner_text() == "Copied"


def test_without_a_box_to_cite_from_there_is_no_button_for_it(window: Page, host: Host) -> None:
    window.goto(f"{host.url}events/ferry/")
    buttons = window.locator(".buttons button")
    buttons.first.wait_for()
    assert buttons.all_inner_texts() == ["Copy link", "Print"]


def test_a_citation_is_opened_and_copied(window: Page, host: Host) -> None:
    window.context.grant_permissions(["clipboard-read", "clipboard-write"])
    window.goto(f"{host.url}briefings/paper-harbour/")
    window.locator(".buttons").get_by_role("button", name="Cite").click()
    assert window.evaluate("document.activeElement.textContent") == "Cite this briefing"
    line = window.locator("details.cite .citation").first
    line.get_by_role("button", name="Copy").click()
    window.locator(".buttons [role=status]").get_by_text("Copied").wait_for(state="attached")
    copied = window.evaluate("navigator.clipboard.readText()")
    assert copied.startswith(
        "The Minerals File, “The paper tells of the harbour”, briefing, 2 June 2024"
    )
    assert copied.endswith(f"{LASTING}briefings/paper-harbour/")
    assert line.inner_text() == f"{copied} Copied"


def test_printing_opens_the_dialog_of_the_browser(window: Page, host: Host) -> None:
    window.add_init_script("window.print = () => { window.printed = true; };")
    window.goto(f"{host.url}topics/harbour/")
    window.locator(".buttons").get_by_role("button", name="Print").click()
    assert window.evaluate("window.printed")


def test_the_bar_stands_below_the_opening(window: Page, host: Host) -> None:
    window.goto(f"{host.url}briefings/paper-harbour/")
    assert urlsplit(window.url).path.startswith(SUB)
    window.locator(".buttons").wait_for()
    assert window.locator(".standfirst + .buttons").count() == 1
