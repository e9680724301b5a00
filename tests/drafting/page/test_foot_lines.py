"""What below an article is still its own."""

from briefbook.drafting.page.foot_lines import foot, next_article
from briefbook.drafting.page.page_lines import Lines, lines_of, placed

FIRST = "The harbour board voted on Thursday to keep the quay closed until the spring."


def page(below: str) -> Lines:
    return placed(*lines_of(f"<h1>The quay that grew</h1><p>{FIRST}</p>{below}"), [FIRST])


def test_it_ends_at_the_headline_of_another_article() -> None:
    other = "<p>a</p><h1>Tar is dear again</h1><p>b</p>"
    assert list(foot(page(other), 5)) == [2]
    assert next_article(page(other)) == 3


def test_the_title_of_a_box_ends_nothing() -> None:
    box = "<p>a</p><h1>The author</h1><p>b</p>"
    assert list(foot(page(box), 5)) == [2, 3, 4]
    assert next_article(page(box)) == 5


def test_it_is_as_long_as_is_asked_for() -> None:
    assert list(foot(page("<p>a</p>" * 9), 3)) == [2, 3, 4]
    assert list(foot(page(""), 3)) == []
