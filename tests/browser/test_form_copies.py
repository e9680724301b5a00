"""A copy of another article in the form: chosen from a list, told in plain words."""

from pathlib import Path

from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Window

from tests.browser.test_form import field, fill_in, opened, phone, project, text_of, window
from tests.support import projects
from tests.support.browsing import Reader, look
from tests.support.hosting import Host

__all__ = ["project", "window"]

FOLLOWS = (
    "The copy adds an outlet, never an origin: what both articles say counts once. Its claims and"
    " events stand in this briefing as in any other."
)
MAP = "The Bay Post says a map shows the channel, and that the port drew it"


def test_the_brief_of_the_first_article_is_chosen_by_touch_and_passes_the_check(
    browser: Browser, reader: Reader, harbour_host: Host, project: Path
) -> None:
    with phone(browser, reader) as by:
        opened(by.window, harbour_host)
        fill_in(by)
        by.tap("Yes, of one that has a briefing here")
        told = by.window.locator("#f-copy_of-fault")
        by.choose("The briefing of the first article", "map", MAP)
        expect(told).to_have_text("")
        follows = by.window.locator(".form__follows")
        expect(follows).to_have_text(
            f"Readers are told, and led to “{MAP}”, which says by itself who had it first and"
            f" where. That one has to stand on the site, and may be no copy of this one. {FOLLOWS}"
        )
        assert look(by.window, "outside") == []
        written, name = text_of(by.window), field(by.window, "Name of the file").input_value()
        by.tap("No, it is an article of its own")
        expect(follows).to_be_hidden()
        assert "copy_of" not in text_of(by.window)
    assert "publisher: example-times\ncopy_of: bay-post-map\n" in written
    file = project / "briefs" / "2024" / f"{name}.yml"
    file.write_text(written, "utf-8")
    checked = projects.here(project, "check", str(file))
    assert checked.exit_code == 0, checked.output
    formatted = projects.here(project, "fmt", "--check", str(file))
    assert formatted.exit_code == 0, formatted.output


def test_by_keyboard_an_outlet_and_a_link_tell_of_a_copy(
    window: Window, harbour_host: Host
) -> None:
    opened(window, harbour_host)
    keys = window.keyboard
    window.get_by_label("No, it is an article of its own").focus()
    keys.press("ArrowDown")
    expect(window.get_by_label("Yes, of one that has a briefing here")).to_be_focused()
    keys.press("ArrowDown")
    expect(window.get_by_label("Yes, of one that has none")).to_be_checked()
    keys.press("Tab")
    keys.type("bay post")
    keys.press("Enter")
    expect(window.locator(".form__follows")).to_have_text(
        f"Readers are told that Bay Post had it first. {FOLLOWS}"
    )
    field(window, "Link to the first article").focus()
    keys.type("https://bay.example.com/sold/1")
    assert 'copy_of: {publisher: bay-post, link: "https://bay.example.com/sold/1"}\n' in text_of(
        window
    )
    window.get_by_label("Yes, of one that has none").focus()
    keys.press("ArrowUp")
    assert "copy_of: {}\n" in text_of(window)
    keys.press("ArrowDown")
    assert "copy_of: {publisher: bay-post," in text_of(window), "each way keeps what it was told"


def test_a_copy_of_nothing_is_told_when_the_field_is_left(
    window: Window, harbour_host: Host
) -> None:
    opened(window, harbour_host)
    window.get_by_label("Yes, of one that has a briefing here").check()
    fault = window.locator("#f-copy_of-fault")
    expect(fault).to_have_text("")
    field(window, "The briefing of the first article").focus()
    field(window, "Headline of the briefing").focus()
    assert "copy_of: {}\n" in text_of(window)
    expect(fault).to_have_text(
        "Nothing says what the article is a copy of. Name our brief of it, or who published it:"
        " copy_of: {publisher: harbour-agency, link: …}."
    )


def test_nobody_makes_a_brief_by_naming_one(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    window.get_by_label("Yes, of one that has a briefing here").check()
    first = field(window, "The briefing of the first article")
    first.fill("bay-post-mole")
    window.wait_for_load_state("networkidle")
    assert window.locator(".form__options > li").count() == 0
    first.press("Tab")
    assert "copy_of: bay-post-mole\n" in text_of(window)
    expect(window.locator("#f-copy_of-fault")).to_contain_text(
        "bay-post-mole is not a brief we know."
    )
    assert window.locator(".form__new").is_hidden()
