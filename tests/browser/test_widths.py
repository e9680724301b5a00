"""Nothing is cut off and nothing runs out of the page, down to 320 px (1280 at 400%)."""

import pytest

from tests.support.browsing import NARROWEST, WIDTHS, Reader, Visits, look, wrong
from tests.support.sites import Page


@pytest.mark.parametrize("width", [*WIDTHS, NARROWEST])
def test_nothing_is_cut_off_at_any_width(every: Visits, width: int) -> None:
    assert wrong({url: look(window, "outside") for url, window in every(width)}) == {}


def test_without_script_nothing_is_cut_off_either(every: Visits) -> None:
    found = {url: look(window, "outside") for url, window in every(NARROWEST, script=False)}
    assert wrong(found) == {}


@pytest.mark.parametrize(
    ("spoil", "fault"),
    [
        ("h1.style.whiteSpace = 'nowrap'", "outside: "),
        ("h1.style.cssText = 'white-space: nowrap; overflow: hidden'", "cut off: H1"),
        ("h1.style.width = '900px'", "the page scrolls sideways"),
    ],
)
def test_what_does_not_fit_is_found(
    reader: Reader, pages: list[Page], spoil: str, fault: str
) -> None:
    with reader.window(NARROWEST) as window:
        window.goto(pages[0].url)
        window.evaluate("document.querySelector('h1').textContent = 'Words upon words '.repeat(9)")
        window.evaluate(f"const h1 = document.querySelector('h1'); {spoil}")
        assert [what for what in look(window, "outside") if what.startswith(fault)]


def test_on_a_screen_at_400_percent_the_bar_leaves_room_for_the_text(every: Visits) -> None:
    for url, window in every(NARROWEST, height=256):
        assert 0 < look(window, "stuck") <= 256 / 3, url


@pytest.mark.parametrize("width", [1440, 390])
def test_the_way_to_report_an_error_closes_every_page(every: Visits, width: int) -> None:
    found = {url: look(window, "belowFoot") for url, window in every(width)}
    assert wrong(found) == {}


def test_what_stands_below_it_is_found(reader: Reader, pages: list[Page]) -> None:
    with reader.window() as window:
        window.goto(next(page.url for page in pages if page.html.select(".sheet > .edit")))
        window.evaluate("document.querySelector('.sheet').prepend(document.querySelector('.edit'))")
        assert look(window, "belowFoot")
