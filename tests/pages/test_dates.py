"""Dates in words say as much as is known and no more."""

import pytest

from briefbook.model.dates import parse_date
from briefbook.pages import dates

CASES = [
    ("2025-05-09", "9 May 2025", ""),
    ("2025-05", "May 2025", "day not given"),
    ("2025-05-XX", "May 2025", "day not given"),
    ("2025", "2025", "month not given"),
    ("2025-21", "Spring 2025", "day not given"),
    ("2025-24", "Winter 2025", "day not given"),
    ("199X", "The 1990s", "year not given"),
    ("19XX", "1900–1999", "year not given"),
    ("2025-06~", "About June 2025", "day not given"),
    ("2025-07-18?", "Perhaps 18 July 2025", ""),
    ("2025-07-18%", "Perhaps about 18 July 2025", ""),
    ("[2025-04-02..2025-05-19]", "Between 2 April and 19 May 2025", "exact day not known"),
    ("[2025-07-01..2025-07-18]", "Between 1 and 18 July 2025", "exact day not known"),
    (
        "[2024-12-30..2025-01-02]",
        "Between 30 December 2024 and 2 January 2025",
        "exact day not known",
    ),
    ("[2025-04..2025-05]", "Between April and May 2025", "exact day not known"),
    ("[2025-07-18..]", "On or after 18 July 2025", "exact day not known"),
    ("[..2025-05-19]", "By 19 May 2025", "exact day not known"),
    ("2025-04-02/2025-05-19", "2 April to 19 May 2025", ""),
    ("2023/..", "From 2023 on", ""),
    ("../2025-05", "Until May 2025", ""),
    ("2024-06~/2025", "About June 2024 to 2025", ""),
]


@pytest.mark.parametrize(("edtf", "words", "precision"), CASES)
def test_a_date_in_words(edtf: str, words: str, precision: str) -> None:
    when = parse_date(edtf)
    assert dates.words(when) == words
    assert dates.precision(when) == precision


GRAINS = [
    ("2025-05-09", "exact day"),
    ("2025-05", "day not given"),
    ("2025-07-19?", "day in doubt"),
    ("2025-07-19~", "day in doubt"),
    ("2023/..", "a period"),
    ("2025-05-01/2025-05-09", "a period"),
    ("[2025-04-02..2025-05-19]", "exact day not known"),
]


@pytest.mark.parametrize(("edtf", "grain"), GRAINS)
def test_how_exact_a_date_is(edtf: str, grain: str) -> None:
    assert dates.grain(parse_date(edtf)) == grain


def test_a_date_in_the_middle_of_a_sentence_starts_small() -> None:
    assert dates.inside(parse_date("[..2025-05]")) == "by May 2025"
    assert dates.words(parse_date("2025-06~/2025-08~")) == "About June to about August 2025"
