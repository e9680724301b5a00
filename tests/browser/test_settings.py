"""What a reader has set on the device holds: forced colours, less motion, and no colour alone."""

import pytest

from tests.support.browsing import Reader, Visits, look, wrong
from tests.support.sites import Site


def test_whatever_stands_out_by_its_ground_has_an_edge_too(every: Visits) -> None:
    assert wrong({url: look(window, "groundAlone") for url, window in every()}) == {}


def test_no_words_are_told_apart_by_colour_alone(every: Visits) -> None:
    looked = {url: look(window, "colourAlone") for url, window in every()}
    assert sum(found["count"] for found in looked.values()) >= 10
    assert wrong({url: found["faults"] for url, found in looked.items()}) == {}


@pytest.mark.parametrize("dark", [False, True])
def test_drawings_are_seen_with_forced_colours(every: Visits, dark: bool) -> None:
    found = {}
    for url, window in every(dark=dark, forced_colours=True):
        assert window.evaluate("matchMedia('(forced-colors: active)').matches")
        looked = look(window, "faintDrawings")
        assert looked["count"] >= 1, url
        found[url] = looked["faults"]
    assert wrong(found) == {}


def test_ground_and_colour_alone_are_found(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        window.evaluate("document.querySelector('.kicker span').style.background = '#ff0'")
        window.evaluate("document.querySelector('.standfirst').style.color = '#a00'")
        assert len(look(window, "groundAlone")) == 1
        alone = look(window, "colourAlone")["faults"]
        assert [what[:21] for what in alone] == ['<p class="standfirst"']


def test_nothing_moves_for_those_who_want_less_motion(every: Visits) -> None:
    assert wrong({url: look(window, "moving") for url, window in every()}) == {}


def test_for_everybody_else_a_little_moves(reader: Reader, our_site: Site) -> None:
    with reader.window(motion=True) as window:
        window.goto(our_site.url)
        assert look(window, "moving")
