"""The fields that few briefs have, in the form: shown, kept to the letter, changed one by one."""

from collections.abc import Callable
from difflib import ndiff

import pytest
from playwright.sync_api import Page as Window
from playwright.sync_api import expect

from briefbook.formatting.formatted import BRIEF as SORT
from briefbook.formatting.formatted import formatted
from tests.browser.test_axe import AXE, faults
from tests.browser.test_form import field, kept, opened, text_of, window
from tests.browser.test_form_attacked import BRIEF, serve
from tests.support.browsing import Reader, look
from tests.support.hosting import Host

__all__ = ["window"]

RARE = """\
# by the harbour desk
title: Port authority says no to dredging
url: https://news.example.org/2024/05/port?a=1&b=2
publisher: example-times
copy_of: bay-post-map  # their text, word for word
# the editor asked
not_copy_of: bay-post-old
published: 2024-05-03
read: 2024-05-06
language: en
kind: news
topics: harbour-expansion
aliases: [example-times-port, example-times-quay]  # both were cited
headline: Port authority denies it will dredge the bay
standfirst: The first denial on record.
review: 2033-06-01  # once the council has met

claims:
  - id: denial
    text: There is no plan to dredge the inner bay.
    # its own paragraph
    passage: {start: There is, end: no plan at all}  # below the map
    chain: [untraced, harbour-news-agency]
    topics: fishing

events:
  - id: harbour-talk
    kind: statement
    title: Somebody speaks of the harbour
    text: It was said that nothing is planned.
    unnamed: a man at the mole
    distinct_from: mole-talk  # another man
    rests_on:
      # so the paragraph says
      id: port-briefing
      because: the words are the same
    topics: fishing
    passage: {start: A man at the mole}

  - id: mole-talk
    kind: statement
    title: Somebody speaks of the mole
    text: It was said that the mole stands.
    unnamed: a man at the quay
corrections:
  # asked by letter
  - date: 2024-05-08
    was: The authority has no budget.  # so it stood
    now: The authority says it has no budget for this.
    noticed_by: a reader
  # seen at once
  - date: 2024-05-09
    was: It sinks.
    now: It may sink.
"""
GONE = "  reason: The newspaper has taken the article back.\n"


def opened_rare(window: Window, host: Host, text: str = RARE) -> Window:
    """A brief that has all of it, in the form, with everything unfolded."""
    serve(window, text)
    opened(window, host, BRIEF)
    window.evaluate("document.querySelectorAll('.form details').forEach(e => e.open = true)")
    return window


def change(id: str, value: str) -> Callable[[Window], None]:
    """Write another value into a field."""
    return lambda window: window.locator(f"[id='f-{id}']").fill(value)


def choose(id: str, typed: str) -> Callable[[Window], None]:
    """Take out the id that a field has, and choose another."""

    def work(window: Window) -> None:
        box = window.locator(f".form__chooser:has([id='f-{id}'])")
        box.get_by_role("button").click()
        box.locator("input").fill(typed)
        box.get_by_role("option").first.click()

    return work


ONE_LINE: dict[str, tuple[Callable[[Window], None], str, str]] = {
    "a brief that it copies": (
        choose("copy_of-brief", "denies it will"),
        "copy_of: bay-post-map  # their text, word for word",
        f"copy_of: {BRIEF}  # their text, word for word",
    ),
    "a day to look at it again": (
        change("review", "2034-01-01"),
        "review: 2033-06-01  # once the council has met",
        "review: 2034-01-01  # once the council has met",
    ),
    "former names": (
        change("aliases", "example-times-port\nexample-times-mole"),
        "aliases: [example-times-port, example-times-quay]  # both were cited",
        "aliases: [example-times-port, example-times-mole]  # both were cited",
    ),
    "the words a passage begins with": (
        change("claims-0-passage-start", "There was"),
        "    passage: {start: There is, end: no plan at all}  # below the map",
        "    passage: {start: There was, end: no plan at all}  # below the map",
    ),
    "the end of a passage, taken away": (
        change("claims-0-passage-end", ""),
        "    passage: {start: There is, end: no plan at all}  # below the map",
        "    passage: {start: There is}  # below the map",
    ),
    "who passed on what nobody traced": (
        choose("claims-0-chain-1", "bay post"),
        "    chain: [untraced, harbour-news-agency]",
        "    chain: [untraced, bay-post]",
    ),
    "what an event rests on": (
        choose("events-0-rests_on", "bay post"),
        "      id: port-briefing",
        "      id: bay-post",
    ),
    "why it rests on it": (
        change("events-0-rests_on-because", "the man said so"),
        "      because: the words are the same",
        "      because: the man said so",
    ),
    "what was wrong": (
        change("corrections-0-was", "It had no budget."),
        "    was: The authority has no budget.  # so it stood",
        "    was: It had no budget.  # so it stood",
    ),
    "the day of a correction": (
        change("corrections-1-date", "2024-05-10"),
        "  - date: 2024-05-09",
        "  - date: 2024-05-10",
    ),
}


def test_the_brief_is_written_as_fmt_writes_it() -> None:
    assert formatted("briefs/x.yml", SORT, RARE) == RARE


def test_a_brief_with_all_of_it_is_shown_and_saved_the_same(
    window: Window, harbour_host: Host
) -> None:
    opened_rare(window, harbour_host)
    assert text_of(window) == RARE
    assert window.get_by_text("Nothing is changed yet.").is_visible()
    shown = window.locator(".form__record > summary")
    expect(shown.nth(3)).to_have_text(
        "1. 2024-05-08: The authority says it has no budget for this."
    )
    assert window.locator("#f-aliases").input_value() == "example-times-port\nexample-times-quay"
    chain = window.locator("fieldset:has(#f-claims-0-chain-own) .form__chain")
    expect(chain).to_have_text("Example Times ← Harbour News Agency ← not told")


@pytest.mark.parametrize("case", ONE_LINE)
def test_one_value_changed_is_one_line_that_differs(
    window: Window, harbour_host: Host, case: str
) -> None:
    work, before, after = ONE_LINE[case]
    opened_rare(window, harbour_host)
    work(window)
    kept(window)
    lines = ndiff(RARE.split("\n"), text_of(window).split("\n"))
    assert [line for line in lines if line[0] in "-+"] == [f"- {before}", f"+ {after}"]


def test_a_brief_is_withdrawn_and_stands_again(window: Window, harbour_host: Host) -> None:
    opened_rare(window, harbour_host)
    status = window.get_by_label("Does it stand?")
    status.select_option("withdrawn")
    window.get_by_label("Day it was withdrawn").fill("2024-05-10")
    window.get_by_label("What was wrong, for readers").press("Tab")
    expect(window.locator("#f-withdrawn-reason-fault")).to_have_text(
        "reason is missing. Add reason: … (what was wrong, for readers)."
    )
    window.get_by_label("What was wrong, for readers").fill(
        "The newspaper has taken the article back."
    )
    field(window, "The briefing that takes its place").fill("map")
    window.locator(".form__options > li").first.click()
    notice = f"withdrawn:\n  date: 2024-05-10\n{GONE}  successor: bay-post-map\n"
    assert notice in text_of(window)
    assert "\nstatus: withdrawn\naliases:" in text_of(window)
    assert formatted("briefs/x.yml", SORT, text_of(window)) == text_of(window)
    status.select_option("published")
    expect(window.get_by_label("What was wrong, for readers")).to_have_count(0)
    assert text_of(window) == RARE
    status.select_option("withdrawn")
    assert notice in text_of(window), "what was written is still there"


def test_a_new_event_is_what_another_rests_on(window: Window, harbour_host: Host) -> None:
    opened_rare(window, harbour_host)
    box = window.locator(".form__chooser:has(#f-events-1-rests_on)")
    box.locator("input").fill("quay talk")
    box.get_by_role("option").filter(has_text="New: quay-talk").click()
    expect(window.locator("#f-events > div > details")).to_have_count(3)
    assert "    rests_on: quay-talk\n" in text_of(window)
    assert "  - id: quay-talk\n" in text_of(window)


def test_what_nobody_traced_and_somebody_passed_on(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    window.get_by_role("button", name="Add a claim").click()
    window.get_by_text("It was passed on all the same").click()
    box = window.locator(".form__chooser:has(#f-claims-0-chain-1)")
    box.locator("input").fill("harbour news")
    box.get_by_role("option").first.click()
    assert "  - chain: [untraced, harbour-news-agency]\n" in text_of(window)
    expect(window.locator(".form__chain").locator("visible=true")).to_have_text(
        "This outlet ← Harbour News Agency ← not told"
    )
    window.get_by_role("button", name="Remove Harbour News Agency").click()
    assert "  - chain: untraced\n" in text_of(window)


def test_a_draft_of_it_is_whole_when_it_is_opened_again(window: Window, harbour_host: Host) -> None:
    opened_rare(window, harbour_host)
    field(window, "Standfirst").fill("The only denial on record.")
    window.get_by_label("Yes, of one that has none").check()
    kept(window)
    written = text_of(window)
    opened_rare(window, harbour_host)
    assert text_of(window) == written
    expect(window.get_by_label("Yes, of one that has a briefing here")).to_be_checked()
    expect(window.locator("#f-copy_of-fault")).to_have_text("")


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [1440, 390])
def test_axe_finds_nothing_in_the_rarer_fields(
    reader: Reader, harbour_host: Host, width: int, dark: bool
) -> None:
    with reader.window(width, dark=dark) as window:
        opened_rare(
            window, harbour_host, RARE.replace("publisher: ex", "status: withdrawn\npublisher: ex")
        )
        window.get_by_label("Yes, of one that has none").check()
        window.get_by_label("Link to the first article").fill("nowhere")
        window.get_by_role("button", name="Go there").first.click()
        window.evaluate("document.querySelectorAll('.form details').forEach(e => e.open = true)")
        window.evaluate(AXE)
        assert faults(window) == []
        assert look(window, "outside") == []
