"""The words of a headline that name a brief."""

import pytest

from briefbook.drafting.draft import id_for
from briefbook.drafting.page.id_words import id_words
from briefbook.drafting.page.stated import SourcePage, Stated


@pytest.mark.parametrize(
    ("title", "id"),
    [
        # A possessive goes with its word, and other short forms stay one word.
        ("Mayor of Kelmouth explains harbour’s closure", "mayor-kelmouth-explains-harbour-closure"),
        ("Board's plan isn't what divers hoped", "board-plan-isnt-what-divers-hoped"),
        # Small words in the middle go, and no phrase is cut where another one less will do.
        (
            "Diver left fighting for air after being caught by a rope while mending the quay",
            "diver-left-fighting-air-caught-rope",
        ),
        ("Two gulls die for want of fish at Kelmouth harbour market", "two-gulls-die-want-fish"),
        ("Kelmouth to close the old quay on Monday", "kelmouth-close-old-quay-monday"),
        # Of one long phrase its beginning.
        (
            "Kelmouth harbour board chair Ada Lind leaves early today",
            "kelmouth-harbour-board-chair-ada-lind",
        ),
        (
            "Harbour board says it will close its three oldest quays",
            "harbour-board-says-it-will-close-three-oldest",
        ),
        # What says whether something is so stays, and none of it stands at the end.
        (
            "Quay may close before the summer without pilots",
            "quay-may-close-before-summer-without-pilots",
        ),
        ("The board will not mend it", "the-board-will-not-mend"),
        ("Second diver in the net turns himself in", "second-diver-net-turns-himself"),
        # Of a short one all.
        ("What we do", "what-we-do"),
        ("What we stand for", "what-we-stand"),
        ("Gulls and I", "gulls"),
        ("The quay", "the-quay"),
        # Signs within words.
        ("U.S. port pays $2,800 for nets", "us-port-pays-2800-nets"),
        (
            "Pilots: harbour closed, quay open, divers gone",
            "pilots-harbour-closed-quay-open",
        ),
    ],
)
def test_four_to_six_telling_words(title: str, id: str) -> None:
    assert "-".join(id_words(title)) == id


def named(title: str, link: str = "https://news.example/2024/ships-are-late.html") -> str:
    return id_for(SourcePage(titles=(Stated(title, "the heading"),)), link, "bay-post")


def test_an_id_begins_with_the_publisher() -> None:
    assert named("Port closed for the winter") == "bay-post-port-closed-for-the-winter"
    assert named("") == "bay-post-ships-are-late"
    assert named("", "https://news.example/") == "bay-post-article"


def test_a_headline_in_another_script_leaves_the_words_of_the_address() -> None:
    assert named("Гавань закрыта") == "bay-post-ships-are-late"


def test_a_long_id_is_cut_at_a_word_and_ends_with_none_of_the_small_ones() -> None:
    title = f"{'Harbourmasters' * 3} {'quartermasters' * 2} of Kelmouth"
    assert named(title) == f"bay-post-{'harbourmasters' * 3}-{'quartermasters' * 2}"
