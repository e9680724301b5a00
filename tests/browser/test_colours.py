"""Colours say no more than the words: green only for several origins, red only for a conflict."""

import pytest

from briefbook.pages.parts import topic_overview
from briefbook.pages.tree import Page
from tests.support.browsing import Reader, Visits, look, put, wrong
from tests.support.build import account, brief, claim, corpus, in_english
from tests.support.sites import Site


@pytest.mark.parametrize("dark", [False, True])
def test_green_and_red_stand_only_where_the_words_say_it(every: Visits, dark: bool) -> None:
    found = {url: look(window, "promises") for url, window in every(dark=dark)}
    assert wrong({url: seen["faults"] for url, seen in found.items()}) == {}
    assert sum(seen["red"] for seen in found.values()) > 0


@pytest.mark.parametrize(("office", "green"), [("office", True), ("untraced", False)])
def test_green_is_for_origins_that_are_several_for_certain(
    reader: Reader, our_site: Site, office: str, green: bool
) -> None:
    events = (account("vote", by="council"), account("office", by="office"))
    first = brief("a", events=events[:1], claims=(claim(chain=("vote",), point="length"),))
    second = brief(
        "b", publisher="herald", events=events[1:], claims=(claim(chain=(office,), point="length"),)
    )
    found = corpus(first, second, publishers={"herald": {"name": "Herald"}})
    blocks = topic_overview.solid(in_english(found), found.vocabulary.topics["harbour"], ["a", "b"])
    with reader.window() as window:
        window.goto(f"{our_site.url}publishers/reuters/")
        put(window, Page("topics/harbour", "T", "D", tuple(blocks), "topic"))
        told = window.locator("li li > .evidence > strong").inner_text()
        assert told == ("2 outlets, 2 origins" if green else "2 outlets, 1–2 origins")
        seen = look(window, "promises")
        assert (seen["green"] > 0, seen["faults"]) == (green, [])


def test_a_colour_that_promises_too_much_is_found(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(f"{our_site.url}differences/")
        assert look(window, "promises")["faults"] == []
        spoil = "e => { e.className = 'several'; e.textContent = '2 outlets, 1–2 origins'; }"
        window.eval_on_selector(".sheet p.note", spoil)
        assert look(window, "promises")["faults"] == ["green: 2 outlets, 1–2 origins"]
        window.eval_on_selector(".sheet p.note", "e => e.classList.add('conflict')")
        assert [what for what in look(window, "promises")["faults"] if what.startswith("red: ")]
