"""Values inside a sentence: no month loses its capital letter."""

import pytest

from briefbook.diff.value_words import event_date
from tests.support.build import account, brief, corpus


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        (("2024-05", "2024-06-03"), "May 2024 or 3 June 2024"),
        (("[..2024-05-02]", "2024-06"), "by 2 May 2024 or June 2024"),
        (("2024-05~",), "about May 2024"),
        ((None,), "no date"),
    ],
)
def test_the_date_of_an_event_inside_a_sentence(dates: tuple[str | None, ...], words: str) -> None:
    briefs = (brief(f"b{n}", events=(account(date=date),)) for n, date in enumerate(dates))
    assert event_date(corpus(*briefs).events["vote"]) == words
