"""Paragraphs without marks that are somebody's own words."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.speech.readings import read

SAID = "“It is old,” Ada Lind said."
WROTE = "On Monday Ada Lind wrote in a blog post:"
OURS = "The harbour is our home, and all of us have to leave it. The mole is unsafe."


def speakers(known: Known, *texts: str) -> list[str]:
    """Who speaks in the last paragraph; with a question mark where that is asked."""
    found = [one for one in read(texts, known, "") if one.sentence.paragraph == len(texts)]
    return [one.speech.unknown or "".join(f"{name}?" for name in one.speech.among) for one in found]


@pytest.mark.parametrize(
    ("texts", "speaker"),
    [
        ((WROTE, OURS), "Ada Lind"),
        ((WROTE, OURS, "We have told the board so for years. Nobody listened."), "Ada Lind"),
        ((WROTE, OURS, "The gates are shut.", "I have seen it. It was cold."), "Ada Lind"),
        ((SAID, "A plan is out. Here’s how it works.", OURS), "Ada Lind?"),
    ],
)
def test_whoever_wrote_them(known: Known, texts: tuple[str, ...], speaker: str) -> None:
    assert speakers(known, *texts) == [speaker] * 2


@pytest.mark.parametrize(
    "texts",
    [
        (WROTE, "The board meets on Monday. It will be long."),
        (WROTE, OURS, "The mole was built in 1950. It is long."),
        ("We went to the harbour.", WROTE, OURS),
        ("Ada Lind wrote in a blog post.", OURS),
        ("A plan is out. Here’s how it works.", OURS),
        (SAID, "“It is new,” Bo Ek said.", "Here’s how it works.", OURS),
        ("The harbour has three parts:", OURS),
    ],
)
def test_the_article_goes_on_by_itself(known: Known, texts: tuple[str, ...]) -> None:
    assert speakers(known, *texts) == ["", ""]


def test_it_was_written_where_the_sentence_before_says(known: Known) -> None:
    readings = read([WROTE, OURS], known, "")
    (post,) = happenings(readings, known, "2024-05-10", "en")
    assert (post.id, post.moment.edtf, post.paragraphs) == (
        "ada-lind-blog-post",
        "2024-05-06",
        (1, 2),
    )
