"""The day of an entry is the one its feed prints, in that feed's own time zone."""

from datetime import date

import pytest

from briefbook.intake.printed_day import printed_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-05-03T08:00:00Z", date(2024, 5, 3)),
        ("2024-05-03T23:59:59-11:00", date(2024, 5, 3)),
        ("2024-05-03T00:00:00.123+14:00", date(2024, 5, 3)),
        ("2024-05-03 08:00", date(2024, 5, 3)),
        (" 2024-05-03 ", date(2024, 5, 3)),
        ("Fri, 03 May 2024 22:10:00 -0500", date(2024, 5, 3)),
        ("Fri, 3 May 2024 22:10:00 EST", date(2024, 5, 3)),
        ("03 May 24 22:10 GMT", date(2024, 5, 3)),
        ("Thu, 29 Feb 2024 00:00:00 GMT", date(2024, 2, 29)),
        ("2023-02-29", None),
        ("2024-13-01", None),
        ("0000-01-01", None),
        ("2024-05", None),
        ("2024-05-031", None),
        ("some day in May", None),
        ("03/05/2024", None),
        ("32 May 2024 00:00 GMT", None),
        ("", None),
        ("x" * 1_000_000, None),
        ("Fri, 03 May 99999999999999999999 22:10:00", None),
    ],
)
def test_a_day_is_read_or_it_is_none(text: str, day: date | None) -> None:
    assert printed_day(text) == day
