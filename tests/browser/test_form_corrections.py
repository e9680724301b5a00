"""Corrections in the form: one added, one mended, one taken away."""

from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Window

from briefbook.formatting.formatted import BRIEF as SORT
from briefbook.formatting.formatted import formatted
from tests.browser.test_form import Finger, opened, phone, text_of, window
from tests.browser.test_form_attacked import BRIEF, serve
from tests.browser.test_form_rarer import RARE, opened_rare
from tests.support.browsing import Reader, look
from tests.support.hosting import Host

__all__ = ["window"]

ADDED = """\
  - date: 2024-05-10
    was: Work begins at once.
    now: Work begins in autumn.
"""
FIRST = """\
  # asked by letter
  - date: 2024-05-08
    was: The authority has no budget.  # so it stood
    now: The authority says it has no budget for this.
    noticed_by: a reader
"""


def corrected(by: Finger) -> None:
    """Tell of a mistake that was mended."""
    by.tap("Add a correction")
    box = by.window.locator("#f-corrections > div > details").last
    box.get_by_label("Day it was mended").fill("2024-05-10")
    by.type("What the briefing said", "Work begins at once.", box)
    by.type("What it says now", "Work begins in autumn.", box)


def test_a_correction_is_added_by_touch_and_nothing_else_is_touched(
    browser: Browser, reader: Reader, harbour_host: Host
) -> None:
    with phone(browser, reader) as by:
        serve(by.window, RARE)
        opened(by.window, harbour_host, BRIEF)
        corrected(by)
        summary = by.window.locator("#f-corrections > div > details > summary").last
        expect(summary).to_have_text("3. 2024-05-10: Work begins in autumn.")
        assert look(by.window, "outside") == []
        written = text_of(by.window)
    assert written == RARE + ADDED
    assert formatted("briefs/x.yml", SORT, written) == written


def test_the_first_correction_of_a_brief(
    browser: Browser, reader: Reader, harbour_host: Host
) -> None:
    bare = RARE.partition("corrections:\n")[0]
    with phone(browser, reader) as by:
        serve(by.window, bare)
        opened(by.window, harbour_host, BRIEF)
        corrected(by)
        written = text_of(by.window)
        by.tap("Remove this correction")
        assert text_of(by.window) == bare
    assert written == f"{bare}corrections:\n{ADDED}"


def test_a_correction_taken_away_takes_its_comments_along(
    window: Window, harbour_host: Host
) -> None:
    opened_rare(window, harbour_host)
    boxes = window.locator("#f-corrections > div > details")
    boxes.first.get_by_role("button", name="Remove this correction").click()
    assert text_of(window) == RARE.replace(FIRST, "")
    boxes.first.get_by_label("What it says now").fill("It may well sink.")
    assert text_of(window) == RARE.replace(FIRST, "").replace("It may sink.", "It may well sink.")
    boxes.first.get_by_role("button", name="Remove this correction").click()
    assert text_of(window) == RARE.partition("corrections:\n")[0]


def test_what_is_wrong_with_a_correction_is_told_at_its_field(
    window: Window, harbour_host: Host
) -> None:
    opened_rare(window, harbour_host)
    box = window.locator("#f-corrections > div > details").first
    day = box.get_by_label("Day it was mended")
    day.fill("2024-05")
    day.press("Tab")
    expect(window.locator("#f-corrections-0-date-fault")).to_have_text(
        "2024-05 is not an exact day. This is a day of our own work: write all of it, such as"
        " 2025-05-09."
    )
    assert day.get_attribute("aria-invalid") == "true"
    day.fill("")
    expect(window.locator("#f-corrections-0-date-fault")).to_have_text(
        "date is missing. Add date: … (the day it was mended)."
    )
    line = window.locator(".form__wrong li").filter(has_text="date is missing")
    line.get_by_role("button", name="Go there").click()
    expect(day).to_be_focused()


def test_a_new_brief_has_none(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    assert window.get_by_role("heading", name="What is left", exact=True).is_visible()
    assert window.get_by_role("heading", name="Corrections").count() == 0
