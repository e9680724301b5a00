"""Letters come with the site, and the page doesn't jump when they arrive."""

from collections.abc import Iterator

import pytest

from tests.support.browsing import Reader, look
from tests.support.hosting import Host

PAGES = ("", "timeline/", "method/", "differences/", "404.html")
LATE = 0.4
OURS = ["Source Sans 3", "Source Serif 4"]


@pytest.fixture
def slow(our_host: Host) -> Iterator[Host]:
    """The site on a host that sends its fonts late."""
    our_host.delays[".woff2"] = LATE
    yield our_host
    our_host.delays.clear()


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
def test_nothing_jumps_when_the_letters_come_late(reader: Reader, slow: Host, width: int) -> None:
    for address in PAGES:
        with reader.window(width) as window:
            window.goto(slow.url + address)
            jumped = look(window, "jumps")
            letters = look(window, "letters")
            assert sorted(set(letters["used"])) == OURS
            if not letters["meanwhile"]:
                pytest.skip("The letters for the meantime, Arial or Liberation Sans, aren't here.")
            assert jumped < 0.05, address


def test_a_jump_is_measured(reader: Reader, our_host: Host) -> None:
    with reader.window() as window:
        window.goto(our_host.url)
        window.evaluate("document.querySelector('.sheet').style.marginTop = '300px'")
        assert look(window, "jumps") > 0.05
