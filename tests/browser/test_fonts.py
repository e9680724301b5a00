"""Letters come with the site, and the page doesn't jump when they arrive."""

import pytest

from tests.support.browsing import Reader, look
from tests.support.hosting import Host

PAGES = ("", "timeline/", "method/", "404.html")
OURS = ["Source Sans 3", "Source Serif 4"]
GOOD = 0.1
"""What the Web Vitals call good; how long the lines of the meantime are depends on the device."""


def test_text_and_headings_have_their_own_letters(reader: Reader, our_host: Host) -> None:
    fonts = []
    with reader.window() as window:
        window.on("requestfinished", lambda request: fonts.append(request.url))
        window.goto(our_host.url)
        assert sorted(look(window, "letters")["used"]) == OURS
        for words, family in (("h1", "Source Serif 4"), (".strap", "Source Sans 3")):
            style = window.locator(words).first.evaluate("e => getComputedStyle(e).fontFamily")
            assert style.startswith(f'"{family}"'), words
    fonts = [url for url in fonts if url.endswith(".woff2")]
    assert len(fonts) == len(set(fonts)) == 2, "an English page needs no more letters"


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize(("late", "most"), [(0, 0.05), (0.4, GOOD)])
def test_nothing_jumps_when_the_letters_come(
    reader: Reader, our_host: Host, width: int, late: float, most: float
) -> None:
    our_host.delays[".woff2"] = late
    try:
        for address in PAGES:
            with reader.window(width) as window:
                window.goto(our_host.url + address)
                jumped, letters = look(window, "jumps"), look(window, "letters")
                assert sorted(set(letters["used"])) == OURS
                if not letters["meanwhile"]:
                    pytest.skip("Neither Arial nor Liberation Sans is here for the meantime.")
                assert jumped < most, address
    finally:
        our_host.delays.clear()


def test_a_jump_is_measured(reader: Reader, our_host: Host) -> None:
    with reader.window() as window:
        window.goto(our_host.url)
        window.evaluate("document.querySelector('.sheet').style.marginTop = '300px'")
        assert look(window, "jumps") > 0.05
