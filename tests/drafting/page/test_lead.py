"""The lead stands by the headline, not always in the text, and is part of the article."""

import pytest

from briefbook.drafting.page.lead import lead
from briefbook.drafting.page.page_lines import lines_of, placed

FIRST = "The harbour board voted on Thursday to keep the quay closed until the spring."
LAST = "Nobody at the board wanted to say who is going to pay for the mending of it."
LEAD = "The quay stays shut for a year, and fishers say that nobody asked them."


def found(between: str, before: str = "") -> list[str]:
    head = f"{before}<header><h1>The quay that grew</h1>{between}</header>"
    markup = f"<body>{head}<div><p>{FIRST}</p><p>{LAST}</p></div></body>"
    return lead(placed(*lines_of(markup), [FIRST, LAST]), (FIRST, LAST), "en")


@pytest.mark.parametrize(
    "between",
    [
        f"<h2>{LEAD}</h2>",
        f'<p class="standfirst">{LEAD}</p>',
        f"<p>By Ada Lind</p><div>{LEAD}</div><p>9 May 2024, 10:15 am</p>",
    ],
)
def test_a_sentence_between_headline_and_text_is_the_lead(between: str) -> None:
    assert found(between) == [LEAD]


@pytest.mark.parametrize(
    "between",
    [
        "<p>By Ada Lind, political correspondent, Kelmouth | 9 May 2024 | 10:15 am | 3 min</p>",
        f"<figure><figcaption>{LEAD}</figcaption></figure>",
        f'<p class="ImageMetadata__Text-sc-1 image-metadata"><span>{LEAD}</span></p>',
        f'<p><a href="/other">{LEAD}</a></p>',
        f'<aside class="related"><p>{LEAD}</p></aside>',
        "<h2>The quay that grew and grew.</h2>",
        "<p>Sign up for our newsletter and get the best of the harbour in your inbox.</p>",
        f"<p>{FIRST}</p>",
        "<p>Harbour news</p>",
        "<p>Boats</p>" * 13 + f"<p>{LEAD}</p>",
    ],
)
def test_what_else_stands_there_is_none(between: str) -> None:
    assert found(between) == []


def test_what_stands_above_the_headline_is_none() -> None:
    assert found("", before=f"<p>{LEAD}</p>") == []
