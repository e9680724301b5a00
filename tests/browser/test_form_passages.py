"""Where in the article a claim or an event stands, without a quotation, in the form."""

from playwright.sync_api import Browser, expect
from playwright.sync_api import Page as Window

from tests.browser.test_form import field, opened, phone, text_of, window
from tests.support.browsing import Reader, look
from tests.support.hosting import Host

__all__ = ["window"]

PASTED = "The mole, an officer said,\nwill stand for a century. Nobody knows what it costs."
SELECT = "(e, [start, end]) => e.setSelectionRange(start, end)"
EDGES = """async text => {
    const { edges } = await import(new URL('assets/form/evidence.js', ROOT));
    return edges(text);
}"""


def test_what_is_selected_becomes_the_place_by_touch(
    browser: Browser, reader: Reader, harbour_host: Host
) -> None:
    with phone(browser, reader) as by:
        opened(by.window, harbour_host)
        by.tap("Add a claim")
        place = by.window.get_by_label("The passage of the article, pasted")
        place.fill(PASTED)
        by.tap("Lead to what is selected")
        by.window.get_by_text("Select the words in the passage first.").wait_for()
        place.evaluate(SELECT, [0, 51])
        by.tap("Lead to what is selected")
        by.window.get_by_text("They stand in the passage.").wait_for()
        assert (
            field(by.window, "It begins with these words").input_value() == "The mole, an officer"
        )
        assert field(by.window, "And ends with these").input_value() == "stand for a century"
        assert look(by.window, "outside") == []
        written = text_of(by.window)
        place.evaluate(SELECT, [53, 65])
        by.tap("Lead to what is selected")
        assert "passage: {start: Nobody knows}" in text_of(by.window)
    assert 'passage: {start: "The mole, an officer", end: stand for a century}\n' in written
    assert "quote" not in written


def test_first_and_last_words_are_written_by_keyboard(window: Window, harbour_host: Host) -> None:
    opened(window, harbour_host)
    keys = window.keyboard
    window.get_by_role("button", name="Add an event").focus()
    keys.press("Enter")
    event = window.locator("#f-events > div > details")
    event.locator("summary", has_text="Lead readers to a passage").focus()
    keys.press("Enter")
    keys.press("Tab")
    expect(field(event, "It begins with these words")).to_be_focused()
    keys.press("Tab")
    keys.type("for a century")
    keys.press("Tab")
    expect(window.locator("#f-events-0-passage-start-fault")).to_have_text(
        "start is missing. Add start: … (the first words of the passage)."
    )
    field(event, "It begins with these words").fill("The mole")
    expect(window.locator("#f-events-0-passage-start-fault")).to_have_text("")
    assert "passage: {start: The mole, end: for a century}\n" in text_of(window)
    field(event, "And ends with these").fill("")
    assert "passage: {start: The mole}\n" in text_of(window)
    field(event, "It begins with these words").fill("")
    assert "passage" not in text_of(window)


def test_words_that_do_not_stand_in_the_passage_are_told(
    window: Window, harbour_host: Host
) -> None:
    opened(window, harbour_host)
    window.get_by_role("button", name="Add a claim").click()
    window.get_by_label("The passage of the article, pasted").fill(PASTED)
    window.get_by_text("Lead readers to a passage").click()
    window.get_by_label("It begins with these words").fill("will stand")
    window.get_by_text("They stand in the passage.").wait_for()
    window.get_by_label("And ends with these").fill("an officer said")
    window.get_by_text("They do not stand in the passage, letter by letter.").wait_for()
    window.get_by_label("And ends with these").fill("a century")
    window.get_by_text("They stand in the passage.").wait_for()
    assert window.locator(".form__status.is-error").count() == 0


def test_a_quotation_and_a_place_stand_beside_each_other(
    window: Window, harbour_host: Host
) -> None:
    opened(window, harbour_host)
    window.get_by_role("button", name="Add a claim").click()
    place = window.get_by_label("The passage of the article, pasted")
    place.fill(PASTED)
    place.evaluate(SELECT, [27, 52])
    window.get_by_role("button", name="Quote what is selected").click()
    place.evaluate(SELECT, [0, 8])
    window.get_by_role("button", name="Lead to what is selected").click()
    assert text_of(window).endswith(
        "  - quote: will stand for a century.\n    passage: {start: The mole}\n"
        "    chain: untraced\n"
    )


def test_of_a_long_text_its_first_and_last_words_are_taken(
    window: Window, harbour_host: Host
) -> None:
    opened(window, harbour_host)
    script = EDGES.replace("ROOT", f"'{harbour_host.url}'")
    signs = "港口当局周四对记者说没有疏浚内湾的计划也没有日期更没有钱"
    for text, taken in (
        ("a b c d e f g h", ["a b c d e f g h", ""]),
        ("a b c d e f g h i", ["a b c d", "f g h i"]),
        ("港口当局", ["港口当局", ""]),
        (signs, [signs[:12], signs[-12:]]),
    ):
        assert window.evaluate(script, text) == taken
