"""Dates for tests with many of them."""

from unittest.mock import patch

from briefbook.model import dates


def read_quickly(text: str) -> dates.FuzzyDate:
    """A date as our own grammar reads it; the library's, which agrees, needs milliseconds each."""
    with patch.object(dates, "_known_to_the_library"):
        try:
            return dates.parse_date(text)
        finally:
            dates._parse.cache_clear()
