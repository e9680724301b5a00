"""Which sentence tells the main event of an article: what its headline says, told in its lead."""

import re
from collections.abc import Sequence

from briefbook.drafting.ranking import stems
from briefbook.drafting.readings import Read
from briefbook.drafting.values import Moment, Sentence
from briefbook.model.dates import parse_date

EARLY = 4
"""Sentences in which an article tells what it is for."""
FEWEST = 2
"""Words that such a sentence and the headline have in common."""
NEAR_DAYS = 31
"""Between the news and its article."""
_OTHER = re.compile(
    r"\b(?:before|since|until|after|following|during|from|of)\s(?:the\s)?(?:[\w’'-]{1,20}\s){0,3}$",
    re.I,
)
_ASKS = re.compile(r"[?？؟]\W{0,3}$")


def main_sentence(readings: Sequence[Read], title: str) -> Sentence | None:
    """The early sentence with most words of the headline; None where no two are the same."""
    early = [one.sentence for one in readings[:EARLY] if not _ASKS.search(one.sentence.text)]
    words = stems(title)
    shared = [len(words & stems(one.text)) for one in early]
    most = max(shared, default=0)
    return early[shared.index(most)] if most >= FEWEST else None


def is_news(text: str, moment: Moment, day: str) -> bool:
    """Whether a date may be that of the news itself: near the article's day, and of nothing else.

    `Long before the July riots` says when something else was.
    """
    if not moment.edtf or not day or _OTHER.search(text[: max(0, text.find(moment.phrase))]):
        return False
    told, published = parse_date(moment.edtf).earliest, parse_date(day).earliest
    return bool(told and published and abs((published - told).days) <= NEAR_DAYS)
