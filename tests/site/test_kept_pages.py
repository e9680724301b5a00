"""What is kept from build to build is what a build from nothing would make."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from unittest.mock import patch

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Landings
from briefbook.diff.changed_pages import can_be_made
from briefbook.load.language_file import read_language
from briefbook.pages.context import Site
from briefbook.site import kept_pages
from briefbook.site.generate import markdown
from briefbook.site.kept_pages import KeptPages, WantedPages
from briefbook.site.tree_pages import rendering
from tests.diff.test_mutations import golden, mutated
from tests.support.build import ENGLISH
from tests.support.differences import WITH_CARDS

SETTINGS = replace(WITH_CARDS, edit_uri="https://forge.example.org/edit/")


def site(corpus: Corpus, **settings: object) -> Site:
    return Site(corpus, replace(SETTINGS, **settings), ENGLISH)  # type: ignore[arg-type]


def number_made(kept: KeptPages, one: Site) -> int:
    """How many pages are made for the next build."""
    with patch.object(kept_pages, "rendering", wraps=rendering) as made:
        kept.texts(one)
    return made.call_count


def states() -> Iterator[tuple[Site, dict[str, str]]]:
    """The golden project after many edits, with its Markdown; no brief has a link that is none."""
    for corpus in islice(mutated(), 0, None, 9):
        if can_be_made(corpus, SETTINGS):
            with suppress(ValueError):
                yield site(corpus), markdown(site(corpus))


def test_after_any_edit_all_pages_are_those_of_a_build_from_nothing() -> None:
    kept = KeptPages()
    number = 0
    for one, texts in states():
        assert kept.texts(one) == texts
        assert kept.renderings.keys() == texts.keys()
        number += 1
    assert number > 20


def test_where_nothing_has_changed_nothing_is_made() -> None:
    kept = KeptPages()
    first = number_made(kept, site(golden()[1]))
    assert first == len(markdown(site(golden()[1])))
    # Each build reads the words of the interface anew.
    again = Site(golden()[1], SETTINGS, read_language("en"))
    assert number_made(kept, again) == 0


def test_pages_that_go_through_markdown_have_no_html() -> None:
    kept = KeptPages()
    kept.wanted = WantedPages(html=False)
    assert number_made(kept, site(golden()[1])) == 0
    assert kept.renderings == {}
    kept.wanted = WantedPages(html=True)
    assert number_made(kept, site(golden()[1])) == len(kept.renderings) > 20


def test_where_all_pages_may_show_it_all_are_made() -> None:
    corpus = golden()[1]
    everything = len(markdown(site(corpus)))
    kept = KeptPages()
    kept.texts(site(corpus))
    assert number_made(kept, site(corpus, site_name="Another name")) == everything
    known = replace(corpus, landings=Landings(known=True, whole=True))
    assert number_made(kept, site(known, site_name="Another name")) == everything
    kept.wanted = WantedPages(html=True, entries=True)
    assert number_made(kept, site(known, site_name="Another name")) == everything
    assert number_made(kept, site(known, site_name="Another name")) == 0
