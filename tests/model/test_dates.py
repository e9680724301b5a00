"""Dates: how EDTF is read, what is refused, and what the intervals mean."""

from datetime import date
from itertools import product
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from briefbook.model import dates
from briefbook.model.dates import FuzzyDate, _known_to_the_library, parse_date
from tests.support.dates import read_quickly

READ = [
    # as written, shape, earliest, latest, doubt
    ("2025-05-09", "day", "2025-05-09", "2025-05-09", ""),
    ("2024-02-29", "day", "2024-02-29", "2024-02-29", ""),
    ("2025-05", "month", "2025-05-01", "2025-05-31", ""),
    ("2024-02", "month", "2024-02-01", "2024-02-29", ""),
    ("9999-12", "month", "9999-12-01", "9999-12-31", ""),
    ("2025", "year", "2025-01-01", "2025-12-31", ""),
    ("0123", "year", "0123-01-01", "0123-12-31", ""),
    ("2025-21", "season", "2025-03-01", "2025-05-31", ""),
    ("2025-22", "season", "2025-06-01", "2025-08-31", ""),
    ("2025-23", "season", "2025-09-01", "2025-11-30", ""),
    ("2025-24", "season", "2025-12-01", "2026-02-28", ""),
    ("2023-24", "season", "2023-12-01", "2024-02-29", ""),
    ("2025?", "year", "2025-01-01", "2025-12-31", "?"),
    ("2025-06~", "month", "2025-06-01", "2025-06-30", "~"),
    ("2025-06-03%", "day", "2025-06-03", "2025-06-03", "%"),
    ("202X", "decade", "2020-01-01", "2029-12-31", ""),
    ("202X~", "decade", "2020-01-01", "2029-12-31", "~"),
    ("19XX", "century", "1900-01-01", "1999-12-31", ""),
    ("2025-XX", "year", "2025-01-01", "2025-12-31", ""),
    ("2025-XX-XX", "year", "2025-01-01", "2025-12-31", ""),
    ("2025-05-XX", "month", "2025-05-01", "2025-05-31", ""),
    ("2025-05-XX?", "month", "2025-05-01", "2025-05-31", "?"),
    ("2025-04/2025-06", "span", "2025-04-01", "2025-06-30", ""),
    ("2025-05-09/2025-05-09", "day", "2025-05-09", "2025-05-09", ""),
    ("[2025-05-01..2025-05-01]", "day", "2025-05-01", "2025-05-01", ""),
    ("2025-05/2025-05", "month", "2025-05-01", "2025-05-31", ""),
    ("[2025-05..2025-05]", "month", "2025-05-01", "2025-05-31", ""),
    ("2025/2025", "year", "2025-01-01", "2025-12-31", ""),
    ("2025-21/2025-21", "season", "2025-03-01", "2025-05-31", ""),
    ("199X/199X", "decade", "1990-01-01", "1999-12-31", ""),
    ("2025-05-09~/2025-05-09~", "day", "2025-05-09", "2025-05-09", "~"),
    ("2025-05-09?/2025-05-09", "span", "2025-05-09", "2025-05-09", ""),
    ("2025-05/2025-05-31", "span", "2025-05-01", "2025-05-31", ""),
    ("2025-21/2025-23", "span", "2025-03-01", "2025-11-30", ""),
    ("2025-05-09/..", "span", "2025-05-09", None, ""),
    ("../2025-05", "span", None, "2025-05-31", ""),
    ("[2025-04-02..2025-05-19]", "set", "2025-04-02", "2025-05-19", ""),
    ("[2025-07-18..]", "set", "2025-07-18", None, ""),
    ("[..2025-05]", "set", None, "2025-05-31", ""),
]


@pytest.mark.parametrize(("text", "shape", "earliest", "latest", "doubt"), READ)
def test_a_date_is_read(
    text: str, shape: str, earliest: str | None, latest: str | None, doubt: str
) -> None:
    found = parse_date(text)
    assert (str(found), found.shape, found.doubt) == (text, shape, doubt)
    assert found.earliest == (earliest and date.fromisoformat(earliest))
    assert found.latest == (latest and date.fromisoformat(latest))


REFUSED = [
    ("2025-02-30", "date-impossible"),
    ("2023-02-29", "date-impossible"),
    ("2025-13", "date-impossible"),
    ("2025-25", "date-impossible"),
    ("0000", "date-impossible"),
    ("0000-21", "date-impossible"),
    ("9999-24", "date-impossible"),  # this winter ends in the year 10000
    ("2025-02-30?", "date-impossible"),
    ("2025-05/2025-02-30", "date-impossible"),
    ("2025/2024", "date-reversed"),
    ("2025-05-09/2025-05-08", "date-reversed"),
    ("[2025..2024]", "date-reversed"),
    ("", "date-form"),
    ("yesterday", "date-form"),
    ("2025-5-9", "date-form"),
    ("09/05/2025", "date-form"),
    ("20250509", "date-form"),
    ("2025-05-09T10:00:00Z", "date-form"),
    ("٢٠٢٥", "date-form"),
    ("000X", "date-form"),
    ("00XX", "date-form"),
    ("20XX-05", "date-form"),
    ("2025-XX-05", "date-form"),  # right, and words of ours would lose the day
    ("2025-XX-05?", "date-form"),
    ("2025-XX-05/2026", "date-form"),
    ("[2025-XX-05..2026]", "date-form"),
    ("20XX-XX-05", "date-form"),
    ("202X-05-XX", "date-form"),
    ("XXXX-05", "date-form"),
    ("2025?-05", "date-form"),
    ("Y20250", "date-form"),
    ("-0044", "date-form"),
    ("{2025,2026}", "date-form"),
    ("[2025,2026]", "date-form"),
    ("2025-33", "date-impossible"),
    ("/2025", "date-form"),
    ("[..]", "date-form"),
    ("../..", "date-form"),
    ("2025-XX/2026", "date-form"),  # right, and more than the library reads
    ("2025-21?", "date-form"),  # the same
    ("../200X", "date-form"),  # the same
    ("[2025-05?..2025-06]", "date-form"),  # the same
    ("2025/2026/2027", "date-form"),
    ("[2025-01..2025-02" + "0" * 40 + "]", "date-form"),
    (None, "date-form"),
    (True, "date-form"),
    (2025, "date-form"),
    (("2025",), "date-form"),
    ({"year": "2025"}, "date-form"),
]


@pytest.mark.parametrize(("value", "fault"), REFUSED, ids=lambda value: repr(value)[:30])
def test_what_is_no_date_is_refused(value: object, fault: str) -> None:
    with pytest.raises(PydanticCustomError) as raised:
        parse_date(value)
    assert raised.value.type == fault


def test_white_space_around_a_date_does_not_count() -> None:
    assert parse_date(" 2025-05-09\n") == parse_date("2025-05-09")


PART = r"(\d{4}|\d{3}X|\d\dXX)(-(\d\d|XX)(-(\d\d|XX))?)?[?~%]?"
SINGLES = [
    f"{single}{doubt}"
    for single in "2024-05-03 2024-05 2024-21 2024 202X 20XX 2024-XX 2024-XX-XX 2024-05-XX".split()
    for doubt in ("", "?", "~", "%")
]
LATER = [
    single.replace("2024", "2031").replace("202X", "203X").replace("20XX", "21XX")
    for single in SINGLES
]
OPEN_FORMS = ("{}", "../{}", "{}/..", "[..{}]", "[{}..]")


def the_library_reads(text: str) -> bool:
    try:
        _known_to_the_library(text)
    except PydanticCustomError:
        return False
    return True


def reads_alone(text: str) -> bool:
    """Whether a date is read and the library is not asked."""
    dates._parse.cache_clear()  # else one that was read before tells nothing
    with patch.object(dates, "_known_to_the_library", side_effect=LookupError):
        try:
            return bool(parse_date(text))
        except (LookupError, PydanticCustomError):
            return False


@pytest.mark.parametrize("form", OPEN_FORMS)
def test_the_library_reads_every_form_of_which_it_is_not_asked(form: str) -> None:
    alone = [text for text in map(form.format, SINGLES) if reads_alone(text)]
    assert len(alone) >= 3
    assert [text for text in alone if not the_library_reads(text)] == []


@pytest.mark.parametrize("form", ["{}/{}", "[{}..{}]"])
def test_the_library_reads_every_pair_of_which_it_is_not_asked(form: str) -> None:
    pairs = [form.format(*ends) for ends in product(SINGLES, LATER)]
    alone = [text for text in pairs if reads_alone(text)]
    assert len(alone) >= 3
    assert [text for text in alone if not the_library_reads(text)] == []


@given(st.from_regex(rf"(?:\.\.|{PART})/{PART}|\[{PART}\.\.({PART})?\]|{PART}", fullmatch=True))
def test_so_it_is_with_any_digits(text: str) -> None:
    assert not reads_alone(text) or the_library_reads(text)


@pytest.mark.parametrize(
    "text",
    [
        "2024-05?",
        "202X",
        "2024-XX",
        "2024-05/2025",
        "[2024-05-03..2025-01-01]",
        "[..2024]",
        "2024-21/..",
    ],
)
def test_what_newsrooms_write_is_read_without_the_library(text: str) -> None:
    assert reads_alone(text)


@pytest.mark.parametrize(
    "text", ["2024-21?", "2024-22-XX", "../202X", "[2024?..2025]", "[2024-05..2025]"]
)
def test_of_any_other_form_the_library_is_asked(text: str) -> None:
    assert not reads_alone(text)
    with patch.object(dates, "_known_to_the_library"):
        assert parse_date(text)
    dates._parse.cache_clear()


def test_the_library_is_kept_from_printing(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(PydanticCustomError):
        parse_date("2024-XX/2027")
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("text", "exact"),
    [("2025-05-09", True), ("2025-05-09?", False), ("2025-05", False), ("2025-05-09/..", False)],
)
def test_only_a_day_without_doubt_is_exact(text: str, exact: bool) -> None:
    assert parse_date(text).exact is exact


@pytest.mark.parametrize(
    ("text", "days"),
    [("2025-05-09", 1), ("2025-05", 31), ("2024", 366), ("[2025-04-30..2025-05-01]", 2)],
)
def test_the_days_a_date_may_mean_are_counted(text: str, days: int) -> None:
    assert parse_date(text).days == days


def test_an_open_end_is_wider_than_anything_closed() -> None:
    assert parse_date("2025/..").days > parse_date("0001/9999").days


def test_a_span_keeps_its_ends_as_they_were_written() -> None:
    found = parse_date("2025-04/2025-06-03")
    assert (found.first, found.last) == (parse_date("2025-04"), parse_date("2025-06-03"))
    assert parse_date("2025/..").last is None


@pytest.mark.parametrize(
    ("one", "other", "both"),
    [
        ("2025-05-09", "2025-05-09", True),
        ("2025-05-09", "2025-05", True),
        ("2025-05-09", "2025-05-10", False),
        ("2025-05-09/..", "2030", True),
        ("2025-05-09/..", "2024", False),
        ("[..2025-05]", "2025-05-31", True),
        ("[..2025-05]", "2025-06-01", False),
    ],
)
def test_dates_that_overlap_can_both_be_true(one: str, other: str, both: bool) -> None:
    assert parse_date(one).overlaps(parse_date(other)) is both


NEARLY = st.one_of(
    st.text(max_size=50),
    st.from_regex(PART, fullmatch=True),
    st.from_regex(rf"{PART}/({PART}|\.\.)", fullmatch=True),
    st.from_regex(rf"\[({PART})?\.\.({PART})?\]", fullmatch=True),
)
DAYS = st.dates(date(1000, 1, 1))
SINGLE = st.builds(lambda day, end: day.isoformat()[:end], DAYS, st.sampled_from((4, 7, 10)))
SPAN = st.builds(lambda one, two: "/".join(sorted((one, two))), DAYS.map(str), DAYS.map(str))
OPEN = st.builds(lambda text, form: form.format(text), SINGLE, st.sampled_from(("{}/..", "[..{}]")))
DATES = st.one_of(SINGLE, SPAN, OPEN).map(read_quickly)


@given(NEARLY)
def test_any_text_is_a_date_or_one_of_three_faults(text: str) -> None:
    found = read(text)
    if isinstance(found, str):
        assert found in {"date-form", "date-impossible", "date-reversed"}
    else:
        assert found.edtf == text.strip()
        assert not (found.earliest and found.latest) or found.earliest <= found.latest


def read(text: str) -> FuzzyDate | str:
    """The date, or the type of the fault."""
    try:
        return parse_date(text)
    except PydanticCustomError as fault:
        return fault.type


@given(DATES, DATES)
def test_overlapping_is_mutual(one: FuzzyDate, other: FuzzyDate) -> None:
    assert one.overlaps(other) is other.overlaps(one)


@given(DATES)
def test_every_date_overlaps_itself(one: FuzzyDate) -> None:
    assert one.overlaps(one)
