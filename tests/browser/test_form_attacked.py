"""The form on /add/ under texts, drafts and files that somebody made to break it."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Page as Window
from playwright.sync_api import expect

from tests.browser.test_form import field, kept, opened, text_of
from tests.support.browsing import Reader
from tests.support.hosting import Host

BRIEF = "example-times-no-dredging"
BROKEN: list[Any] = [
    {"brief": {"claims": "x"}},
    {"brief": {"claims": [None]}},
    {"brief": {"title": {"a": 1}}},
    {"brief": {"topics": [1, None, {}]}},
    {"brief": {"claims": [{"text": "A", "stance": "constructor"}]}},
    {"brief": {}, "id": 5, "folder": 7},
    5,
    [],
    None,
]
PLACES = ["../../.github/workflows", "2025/../../x", "%2e%2e/x", "\\..\\x", "a b?x=1#y", "x" * 101]


@pytest.fixture
def window(reader: Reader) -> Iterator[Window]:
    """A window of a reader's."""
    with reader.window() as page:
        yield page


def put_draft(window: Window, host: Host, draft: str, brief: str = "") -> None:
    """Lay a draft on the device as another page of this host could."""
    key = f"briefbook draft {host.path} {brief}"
    window.evaluate("([key, draft]) => localStorage.setItem(key, draft)", [key, draft])


def serve(window: Window, text: str) -> None:
    """Let the file of the briefing be another."""
    window.route(f"**/data/briefs/{BRIEF}.yml", lambda route: route.fulfill(body=text))


def test_a_publisher_is_no_pattern(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    field(window, "Outlet").fill("((")
    field(window, "Headline of the article").fill("(( mole to be mended")
    kept(window)
    assert "publisher: ((" in text_of(window)
    assert field(window, "Name of the file").input_value() == "mole-mended"


def test_the_draft_is_kept_whatever_fails(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    window.evaluate(
        "() => { Node.prototype.compareDocumentPosition = () => { throw Error('No.') } }"
    )
    field(window, "Headline of the article").fill("Half a headline")
    kept(window)
    expect(window.locator(".form > .form__failed")).to_contain_text("Something went wrong")
    opened(window, harbour_host)
    assert field(window, "Headline of the article").input_value() == "Half a headline"


def test_a_brief_in_braces_leads_to_its_file(window: Window, harbour_host: Host) -> None:
    serve(window, json.dumps({"title": "A"}))
    opened(window, harbour_host, BRIEF)
    note = window.locator(".form > .form__note")
    expect(note).to_contain_text("A brief in braces can't be edited here.")
    expect(note.get_by_role("link")).to_have_attribute(
        "href", f"https://forge.example.org/edit/main/briefs/2024/{BRIEF}.yml"
    )
    assert window.locator(".form input").count() == 0


def test_what_cannot_be_put_into_the_file_is_told_and_written_anew(
    window: Window, harbour_host: Host
) -> None:
    serve(window, "# ours\n? title\n: Old mole\nurl: https://news.example.org/x\n")
    opened(window, harbour_host, BRIEF)
    field(window, "Headline of the article").fill("New mole")
    refused = window.locator(".form__failed").locator("visible=true")
    expect(refused).to_contain_text("This can't be put into the file")
    expect(refused).to_contain_text("the whole briefing written anew")
    assert text_of(window).startswith("# ours\ntitle: New mole\n")
    assert "Old mole" not in text_of(window)


def test_signs_that_the_check_refuses_stay_outside(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    odd = "Old\tmole\u2028to\u2029be\u0085mended\u0000\u0007 \u202eat\u2066\ufeff  once\u001b"
    field(window, "Headline of the article").fill(odd)
    field(window, "Authors").fill(f"A\tB\n{odd}")
    field(window, "Summary").fill("One\tline\u2028Another\u0007")
    written = text_of(window)
    assert "title: Old mole to be mended at once\n" in written
    assert "byline: [A B, Old mole to, be, mended at once]\n" in written or "A B" in written
    assert "  One line\n  Another\n" in written
    assert not set(written) & set("\t\u0000\u0007\u0085\u2028\u2029\u202e\u2066\ufeff\u001b")


@pytest.mark.parametrize("place", PLACES)
def test_a_folder_that_leads_elsewhere_is_refused(
    window: Window, harbour_host: Host, place: str
) -> None:
    opened(window, harbour_host)
    field(window, "Headline of the article").fill("Old mole")
    way = window.get_by_role("link", name="Open it on the forge")
    expect(way).to_be_visible()
    field(window, "Folder below briefs").fill(place)
    expect(window.locator("#f-folder-fault")).to_contain_text("Write folders in letters, digits")
    expect(way).to_be_hidden()
    expect(window.get_by_role("button", name="Save as a file")).to_be_disabled()
    kept(window)
    opened(window, harbour_host)
    expect(window.locator("#f-folder-fault")).to_contain_text("Write folders in letters, digits")
    expect(window.get_by_role("button", name="Copy the text")).to_be_disabled()
    assert window.locator(".form a[href*='new']").count() == 0


def test_a_name_that_leads_elsewhere_is_refused_from_a_draft_too(
    window: Window, harbour_host: Host
) -> None:
    opened(window, harbour_host)
    draft = {"brief": {"title": "A"}, "id": "../x", "folder": None, "at": "2024-05-06T10:00:00Z"}
    put_draft(window, harbour_host, json.dumps(draft))
    opened(window, harbour_host)
    assert field(window, "Name of the file").input_value() == "../x"
    expect(window.locator("#f-id-fault")).to_contain_text("../x")
    assert window.locator(".form a.button:visible").count() == 0
    field(window, "Name of the file").fill("constructor")
    expect(window.locator("#f-id-fault")).to_have_text("")
    expect(window.get_by_role("link", name="Open it on the forge")).to_be_visible()


def test_a_broken_draft_is_left_out_and_can_be_deleted(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    for draft in [*map(json.dumps, BROKEN), "{", ""]:
        put_draft(window, harbour_host, draft)
        opened(window, harbour_host)
        assert not window.get_by_text("The form needs JavaScript").is_visible()
        expect(window.locator(".form__note")).to_contain_text("can’t be read")
        window.get_by_role("button", name="Delete the draft").click()
        expect(window.locator(".form__note")).to_have_count(0)
        keys = window.evaluate("Object.keys(localStorage)")
        assert [key for key in keys if key.startswith("briefbook draft")] == [], draft


def test_a_file_that_does_not_come_is_told(reader: Reader, harbour_host: Host) -> None:
    with reader.window() as window:
        window.route("**/data/form/form.json", lambda route: route.fulfill(body="<!doctype html>"))
        window.goto(f"{harbour_host.url}add/")
        told = window.locator(".form__failed")
        expect(told).to_contain_text("A file of the form can’t be loaded")
        assert not window.get_by_text("The form needs JavaScript").is_visible()
        assert window.get_by_text("write the text yourself").is_visible()


def test_long_gaps_hold_nobody_up(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    for label in ("Standfirst", "Summary", "Headline of the article"):
        place = field(window, label)
        start = time.monotonic()
        place.fill(f"a{' ' * 200_000}b")
        place.evaluate("e => e.dispatchEvent(new Event('input', {bubbles: true}))")
        assert time.monotonic() - start < 2, label


def test_two_windows_at_one_draft_are_told(reader: Reader, harbour_host: Host) -> None:
    told = (
        "Another window keeps this draft, too, and only what was written last stays: "
        "load the page again to go on with that, and write in one window."
    )
    with reader.context() as context:
        one, two = (opened(context.new_page(), harbour_host) for _ in range(2))
        field(two, "Summary").fill("Written in the other window.")
        kept(two)
        expect(one.locator(".form__kept")).to_have_text(told)
        field(one, "Summary").fill("Written here.")
        expect(one.locator(".form__kept")).to_have_text(f"The draft is kept on this device. {told}")
        expect(two.locator(".form__kept")).to_have_text(told)
        opened(two, harbour_host)
        assert field(two, "Summary").input_value() == "Written here."
        expect(two.locator(".form__kept")).to_be_empty()
        other = opened(context.new_page(), harbour_host, "bay-post-map")
        field(other, "Summary").fill("Of another briefing.")
        kept(other)
        expect(two.locator(".form__kept")).to_be_empty()
