"""Last lines on the author, and last sentences on somebody who is in the news."""

import pytest

from briefbook.drafting.page.about_authors import is_about_author
from briefbook.drafting.page.own_text import own_text
from briefbook.drafting.page.page_lines import lines_of, placed

TEXT = "The board voted to close the quay, said Tilda Brook, who leads it."
BYLINE = ("By Ada Marsh", "9 May 2024")


@pytest.mark.parametrize(
    "line",
    [
        "Ada Marsh is a professor of coastal law at the University of Kelmouth.",
        "Ada Marsh lives by the sea and has two cats.",
        "Ada Marsh, a marine lawyer, teaches at Kelmouth.",
        "Bo Lind is a reporter at the Kelmouth Herald who covers ports.",
        "Bo Lind ist Redakteur beim Hafenblatt.",
        "Bo Lind est journaliste au service maritime.",
        "Bo Lind es periodista y vive en el puerto.",
        "Bo Lind contributed reporting from Brussels.",
        "Additional reporting by Bo Lind.",
    ],
)
def test_who_wrote_it(line: str) -> None:
    assert is_about_author(line, TEXT, BYLINE)


@pytest.mark.parametrize(
    "line",
    [
        "Tilda Brook is the editor of a paper on tides, too.",
        "Bo Lind is the oldest fisherman of Kelmouth, and will miss the quay.",
        "Rising prices of tar also contributed to the decision.",
        "Edited by Ada Marsh, the book " + "shows many boats and quays, " * 6 + "and is dear.",
        "The Kelmouth Herald is a newspaper with nine reporters.",
        "“Ada Marsh is a liar,” she said.",
        "Ada Marsh is a professor. " + "The quay is old. " * 40,
    ],
)
def test_who_is_in_the_news(line: str) -> None:
    assert not is_about_author(line, TEXT, BYLINE)


def test_a_name_in_the_headline_is_no_byline() -> None:
    line = "Ada Marsh is the first woman who leads the town."
    assert not is_about_author(line, TEXT, ("Ada Marsh wins the election in Kelmouth",))


def test_such_lines_end_no_article() -> None:
    text = [f"{one}. The harbour board voted on Thursday to keep it closed." for one in "abcd"]
    ends = ["Ada Marsh is a professor of coastal law.", "Bo Lind contributed reporting."]
    markup = "".join(f"<p>{one}</p>" for one in ("By Ada Marsh", *text, *ends))
    page = placed(*lines_of(markup), [*text, *ends])
    assert own_text([*text, *ends], page, "en") == tuple(text)
