"""The day of a document, where it stands behind a relative clause or before the word for it."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.proposed_events import happenings
from briefbook.drafting.speech.readings import read


@pytest.mark.parametrize(
    ("text", "sort", "day"),
    [
        ("In a report, which looks at boats, released Tuesday, the Sund Institute said they fell.",
         "report", "2024-05-07"),
        ("A report, which the Sund Institute released Tuesday, says that boats fell.",
         "report", "2024-05-07"),
        ("The report, which was written in Sund and released on Tuesday, said boats fell.",
         "report", "2024-05-07"),
        ("In a Nov. 5 letter, the Mayor said that boats fell.", "letter", "2023-11-05"),
        ("In an April 5 letter to the board, the Mayor said boats fell.", "letter", "2024-04-05"),
        ("The Mayor wrote in an April 5 letter that boats fell.", "letter", "2024-04-05"),
        ("In a June 5 letter, the Mayor said that boats fell.", "letter", ""),
    ],
)  # fmt: skip
def test_a_document_has_its_day(known: Known, text: str, sort: str, day: str) -> None:
    one = happenings(read([text], known, "example-times"), known, "2024-05-10", "en")[0]
    assert one.occasion is not None
    assert (one.occasion.sort, one.moment.edtf) == (sort, day)


def test_the_day_of_a_report_that_is_spoken_of_is_no_day_of_speech(known: Known) -> None:
    text = "Ada Lind said the report, which looks at boats, released Tuesday, is wrong."
    assert happenings(read([text], known, "example-times"), known, "2024-05-10", "en") == []
