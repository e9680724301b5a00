"""Front matter holds exactly the words of a page, whatever they are."""

from typing import Any

import yaml
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from briefbook.pages.parts.common import link
from briefbook.pages.tree import Link, Page, Stored, Text
from briefbook.render.front_matter import DESCRIPTION, front_matter
from briefbook.text.characters import FORBIDDEN

TEXT = st.text(max_size=60).filter(lambda text: not FORBIDDEN.search(text) and "\t" not in text)


def page(**changes: Any) -> Page:
    values: dict[str, Any] = {
        "address": "events/x",
        "title": "A title",
        "description": "What it is.",
        "blocks": (),
        "kind": "event",
    }
    return Page(**{**values, **changes})


def test_a_page_says_what_it_is() -> None:
    kicker = (link("Timeline", "timeline", "x"), Text("Statement"))
    assert front_matter(page(kicker=kicker), "https://forge.example/e.yml") == (
        "---\n"
        "generated_by: briefbook\n"
        'title: "A title"\n'
        'description: "What it is."\n'
        'edit_url: "https://forge.example/e.yml"\n'
        'kind: "event"\n'
        'kicker: [{"text": "Timeline", "url": "timeline/#x"}, {"text": "Statement"}]\n'
        'hide: ["navigation", "toc"]\n'
        "---\n"
    )


def test_a_list_is_kept_out_of_the_search() -> None:
    _, data = get_data(front_matter(page(searched=False, contents=True), ""))
    assert data["search"] == {"exclude": True}
    assert data["hide"] == ["navigation"]


def test_an_old_address_names_the_new_one() -> None:
    _, data = get_data(front_matter(page(moved_to="events/y"), ""))
    assert data["moved_to"] == "events/y/"
    assert data["template"] == "moved.html"


def test_a_page_names_its_feed_its_card_and_what_a_search_result_calls_it() -> None:
    feed = Link((Text("Follow"),), Stored("feeds/topics/x.xml"))
    given = page(head="X: all of it", feed="feeds/x.xml", card="cards/x.png?v=1", kicker=(feed,))
    _, data = get_data(front_matter(given, ""))
    assert (data["head"], data["feed"], data["card"]) == (
        "X: all of it",
        "feeds/x.xml",
        "cards/x.png?v=1",
    )
    assert data["kicker"] == [{"text": "Follow", "url": "feeds/topics/x.xml"}]
    _, plain = get_data(front_matter(page(), ""))
    assert not {"head", "feed", "card", "short"} & plain.keys()


def test_a_long_description_has_a_short_form_for_search_results() -> None:
    long = "The council met. " * 12
    _, data = get_data(front_matter(page(description=long.strip()), ""))
    assert data["description"] == long.strip()
    assert len(data["short"]) <= DESCRIPTION
    assert data["short"].endswith("The council met. The…")


@given(TEXT, TEXT)
def test_any_words_come_back_as_they_were(title: str, description: str) -> None:
    text = front_matter(page(title=title, description=description), "")
    rest, data = get_data(text + "\nbody\n")
    assert rest.strip() == "body"
    assert data["title"] == title
    assert data["description"] == description
    assert yaml.safe_load(text.strip().strip("-"))["title"] == title
