"""Names that the vocabulary lacks, and taps that must arrive, in the form on a phone."""

from pathlib import Path

from playwright.sync_api import Browser, Locator, expect

from briefbook.text.nearest import slug
from tests.browser.test_form import (
    Finger,
    field,
    fill_in,
    kept,
    opened,
    phone,
    project,
    text_of,
)
from tests.support import projects
from tests.support.browsing import Reader, look
from tests.support.hosting import Host

__all__ = ["project"]


def new_lines(by: Finger, part: str) -> str:
    """What the form offers for a file of the vocabulary."""
    box = by.window.get_by_role("region", name=f"briefs/vocabulary/{part}.yml")
    return str(box.locator("code").evaluate("e => e.textContent"))


def claim_of(by: Finger, number: int) -> Locator:
    """The box of a claim."""
    return by.window.locator("[id=f-claims] > div > details").nth(number)


def test_a_tap_arrives_though_a_name_is_taken_by_it(
    browser: Browser, reader: Reader, harbour_host: Host
) -> None:
    with phone(browser, reader) as by:
        opened(by.window, harbour_host)
        by.type("Outlet", "Pier Gazette")
        by.tap("The article states it")
        expect(by.window.get_by_label("The article states it")).to_be_checked()
        by.window.keyboard.type("2024-06-05")
        kept(by.window)
        written = text_of(by.window)
    assert "publisher: pier-gazette\npublished: 2024-06-05\n" in written


def test_a_press_of_a_mouse_arrives_though_a_message_appears(
    reader: Reader, harbour_host: Host
) -> None:
    with reader.window() as window:
        opened(window, harbour_host)
        field(window, "Link to the article").click()
        window.keyboard.type("news.example.org/x")
        box = window.get_by_label("You infer it").first.bounding_box()
        assert box is not None
        window.mouse.move(box["x"] + 5, box["y"] + 5)
        window.mouse.down()
        window.wait_for_timeout(100)
        window.mouse.up()
        expect(window.get_by_label("You infer it").first).to_be_checked()
        expect(window.locator("#f-url-fault")).not_to_be_empty()


def test_who_is_new_goes_along_and_passes_the_check(
    browser: Browser, reader: Reader, harbour_host: Host, project: Path
) -> None:
    with phone(browser, reader) as by:
        opened(by.window, harbour_host)
        fill_in(by)
        by.window.get_by_role("button", name="Remove Example Times").tap()
        by.type("Outlet", "Pier Gazette: Daily")
        field(by.window, "Topics").tap()
        by.tap("Add a claim")
        claim = claim_of(by, 3)
        by.type("The claim", "Nobody was asked.", claim)
        by.choose("Who says it", "Ada Pier", "New: Ada Pier", claim)
        field(claim, "How the article puts it").select_option("says")
        by.choose("Who says it", "ada", "Ada Pier", claim_of(by, 2))
        told = by.window.locator(".form__wrong li")
        assert told.filter(has_text="ada-pier").count() == 1
        by.type("Name of ada-pier", " the Elder")
        kept(by.window)
        assert "Ada Pier the Elder says:" in claim.locator("summary").first.inner_text()
        assert look(by.window, "outside") == []
        by.window.reload()
        by.window.locator(".form.ready").wait_for()
        publishers, actors = new_lines(by, "publishers"), new_lines(by, "actors")
        written, name = text_of(by.window), field(by.window, "Name of the file").input_value()
    assert publishers == (
        '\npier-gazette-daily:\n  name: "Pier Gazette: Daily"\n  url: https://news.example.org/\n'
    )
    assert actors == "\nada-pier:\n  name: Ada Pier the Elder\n"
    vocabulary = project / "briefs" / "vocabulary"
    projects.here(project, "fmt")
    for part, lines in (("publishers", publishers), ("actors", actors)):
        with (vocabulary / f"{part}.yml").open("a", encoding="utf-8") as file:
            file.write(lines)
    brief = project / "briefs" / "2024" / f"{name}.yml"
    brief.write_text(written, "utf-8")
    checked = projects.here(project, "check")
    assert checked.exit_code == 0, checked.output
    files = [str(brief), str(vocabulary / "publishers.yml"), str(vocabulary / "actors.yml")]
    formatted = projects.here(project, "fmt", "--check", *files)
    assert formatted.exit_code == 0, formatted.output


def test_the_id_of_a_claim_says_the_same_as_the_claim(
    browser: Browser, reader: Reader, harbour_host: Host
) -> None:
    with phone(browser, reader) as by:
        opened(by.window, harbour_host)
        by.tap("Add a claim")
        by.type("The claim", "The mole did not sink.", claim_of(by, 0))
        kept(by.window)
        assert "  - id: mole-did-not-sink\n" in text_of(by.window)
        by.tap("Add a claim")
        by.type("The claim", "Łódź sells Straße Ølberg.", claim_of(by, 1))
        kept(by.window)
        assert f"  - id: {slug('Łódź sells Straße Ølberg')}\n" in text_of(by.window)


def test_a_new_event_is_found_by_the_words_it_was_made_of(
    browser: Browser, reader: Reader, harbour_host: Host
) -> None:
    with phone(browser, reader) as by:
        opened(by.window, harbour_host)
        for number, name in enumerate(("New: mole-interview", "mole-interview")):
            by.tap("Add a claim")
            claim = claim_of(by, number)
            by.tap("A statement, a meeting, a report or another outlet", claim)
            by.window.keyboard.type("mole interview")
            by.window.get_by_role("option").filter(has_text=name).tap()
        kept(by.window)
        assert text_of(by.window).count("chain: mole-interview") == 2
        assert by.window.locator("[id=f-events] > div > details").count() == 1
