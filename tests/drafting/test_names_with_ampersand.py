"""Names with `&` are names, also where officials or an analyst stand behind them."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.readings import read


@pytest.mark.parametrize(
    ("text", "unknown", "unnamed"),
    [
        ("PG&E said it is old.", "PG&E", ""),
        ("“It is old,” said AT&T.", "AT&T", ""),
        ("S&P said it is old.", "S&P", ""),
        ("S&P Global said it is old.", "S&P Global", ""),
        ("“It is old,” said S&P Global analyst Ada Lind.", "Ada Lind", ""),
        ("Johnson & Johnson said it is old.", "Johnson & Johnson", ""),
        ("PG&E officials said it is old.", "", "PG&E officials"),
        ("AT&T officials said it is old.", "", "AT&T officials"),
        ("Johnson & Johnson officials said it is old.", "", "Johnson & Johnson officials"),
        ("S&P Global analysts said it is old.", "", "S&P Global analysts"),
        ("Sund Corp executives said it is old.", "", "Sund Corp executives"),
        ("In Kelmouth officials said it is old.", "", "officials"),
        ("Yesterday officials said it is old.", "", "officials"),
        ("On Monday officials said it is old.", "", "officials"),
    ],
)
def test_whoever_speaks_keeps_the_name(known: Known, text: str, unknown: str, unnamed: str) -> None:
    speech = read([text], known, "example-times")[-1].speech
    assert (speech.unknown, speech.unnamed) == (unknown, unnamed)
