"""Readers who set their text wider or larger: nothing is cut off, and no words lie on others."""

import pytest
from playwright.sync_api import Page as Window

from tests.support.browsing import Visits, look, styled, wrong

WIDER = """
    * {
        line-height: 1.5 !important;
        letter-spacing: .12em !important;
        word-spacing: .16em !important;
    }
    p { margin-bottom: 2em !important }
"""
"""What WCAG 1.4.12 asks a page to bear."""
TWICE = "html { font-size: 250% !important }"
"""Material sets 125%."""


def faults(window: Window) -> list[str]:
    """Words outside the page or cut off, and words on other words."""
    return [*look(window, "outside"), *look(window, "overprinted")]


@pytest.mark.parametrize("width", [1440, 390])
def test_wider_text_keeps_its_room(every: Visits, width: int) -> None:
    found = {}
    for url, window in every(width):
        with styled(window, WIDER):
            found[url] = faults(window)
    assert wrong(found) == {}


def test_text_of_twice_the_size_keeps_its_room(every: Visits) -> None:
    found = {}
    for url, window in every(1280):
        with styled(window, TWICE):
            found[url] = faults(window)
    assert wrong(found) == {}
