"""Dates in words say as much as is known and no more."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefbook.model.dates import FuzzyDate, parse_date
from briefbook.pages import dates
from tests.support.build import ENGLISH
from tests.support.dates import read_quickly

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
    ("2025-05-09/2025-05-09", "9 May 2025", ""),
    ("[2025-05-01..2025-05-01]", "1 May 2025", ""),
    ("2025-05/2025-05", "May 2025", "day not given"),
    ("[2025-05..2025-05]", "May 2025", "day not given"),
    ("2025/2025", "2025", "month not given"),
    ("2025-21/2025-21", "Spring 2025", "day not given"),
    ("2025-05-09~/2025-05-09~", "About 9 May 2025", ""),
    ("2025-05-09?/2025-05-09", "Perhaps 9 May 2025 to 9 May 2025", ""),
    ("2025-05/2025-05-31", "May to 31 May 2025", ""),
    ("202X/203X", "The 2020s to the 2030s", ""),
    ("19XX/2003", "1900–1999 to 2003", ""),
]


@pytest.mark.parametrize(("edtf", "words", "precision"), CASES)
def test_a_date_in_words(edtf: str, words: str, precision: str) -> None:
    when = parse_date(edtf)
    assert dates.words(ENGLISH, when) == words
    assert dates.precision(ENGLISH, when) == precision


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
    assert dates.grain(ENGLISH, parse_date(edtf)) == grain


def test_a_date_in_the_middle_of_a_sentence_starts_small() -> None:
    assert dates.inside(ENGLISH, parse_date("[..2025-05]")) == "by May 2025"
    assert (
        dates.words(ENGLISH, parse_date("2025-06~/2025-08~")) == "About June to about August 2025"
    )


DAYS = st.dates(date(1000, 1, 1), date(9998, 12, 31)).map(str)
SINGLE = st.builds(
    "{}{}".format,
    st.one_of(
        DAYS,
        DAYS.map(lambda day: day[:7]),
        DAYS.map(lambda day: day[:4]),
        DAYS.map(lambda day: f"{day[:7]}-XX"),
        DAYS.map(lambda day: f"{day[:4]}-XX-XX"),
        DAYS.map(lambda day: f"{day[:3]}X"),
        DAYS.map(lambda day: f"{day[:2]}XX"),
    ),
    st.sampled_from(["", "", "~", "?", "%"]),
)
FORM = st.sampled_from(["{0}", "{0}/{1}", "[{0}..{1}]", "{0}/..", "../{0}", "[{0}..]", "[..{0}]"])
MARKS = {"~": ["about"], "?": ["perhaps"], "%": ["perhaps", "about"], "": []}


def said(when: FuzzyDate) -> list[str]:
    """The figures and names that a single date gives, and no other."""
    first, last = when.earliest, when.latest
    assert first
    assert last
    parts = [str(first.year), *MARKS[when.doubt]]
    if when.shape == "decade":
        parts = [f"{first.year}s", *MARKS[when.doubt]]
    parts += [str(last.year)] if when.shape == "century" else []
    parts += [first.strftime("%B")] if when.shape in ("month", "day") else []
    return parts + ([str(first.day)] if when.shape == "day" else [])


@given(FORM, SINGLE, SINGLE)
@settings(max_examples=150)
def test_the_words_hold_all_that_the_date_says_and_nothing_else(
    form: str, one: str, other: str
) -> None:
    """Figures, months and marks of doubt; what both ends share may be said once."""
    one, other = sorted((one, other))
    try:
        when = read_quickly(form.format(one, other))
    except ValueError:
        return  # an interval back to front
    ends = [end for end in (when.first, when.last) if end] or [when]
    told = re.findall(
        r"\d+s?|about|perhaps|[A-Z][a-z]+(?= \d| and| to|$)", dates.inside(ENGLISH, when)
    )
    assert set(told) == {part for end in ends for part in said(end)}
