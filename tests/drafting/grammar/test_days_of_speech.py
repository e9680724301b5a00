"""A date is that of speaking only where it stands with the verb, not with what is spoken of."""

import pytest

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.days_of_speech import is_of_speech
from briefbook.drafting.speech.occasions import occasion_in


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Mayor said on 7 May that the wall is old.", True),
        ("The wall is old, the Mayor said at 1:30 p.m. on 7 May.", True),
        ("The Mayor told reporters in Brackhaven on 7 May.", True),
        ("On 7 May, the Mayor said the wall is old.", True),
        ("In a report published on 7 May, nobody was named.", True),
        ("The Mayor said that the quay closed on 7 May.", False),
        ("“·········” on 7 May, as the quay closed, the Mayor said.", False),
        ("The Mayor said he had told the board on 7 May that the wall is old.", False),
        ("The Mayor said on 7 May he had told the board that the wall is old.", True),
        ("The Mayor said the fair will begin on 17 May.", False),
        ("The Mayor said the board first saw the numbers on 7 May.", False),
        ("The Mayor said Bo Ek had been warned in a letter from nurses on 7 May.", False),
        ("In particular, the Mayor said two plants shut down on 7 May.", False),
        ("The Mayor claimed governors were told on 7 May.", False),
        ("The Mayor said in a report released on 7 May that the wall is old.", True),
    ],
)
def test_where_a_date_stands(text: str, expected: bool) -> None:
    (moment,) = moments(text, "2024-05-10")
    assert is_of_speech(text, moment) is expected


def test_by_email_is_no_occasion_of_what_others_were_told() -> None:
    assert occasion_in("Ada Lind claimed governors were told by email.") is None
    assert occasion_in("Ada Lind said by email that it is old.") is not None


@pytest.mark.parametrize(
    ("text", "day", "edtf"),
    [
        ("El alcalde negó este miércoles el plan.", "2024-03-20", "2024-03-20"),
        ("El alcalde negó el miércoles el plan.", "2024-03-20", "2024-03-20?"),
        ("El alcalde negó este martes el plan.", "2024-03-20", "2024-03-19?"),
    ],
)
def test_this_weekday_is_the_articles_own(text: str, day: str, edtf: str) -> None:
    assert [one.edtf for one in moments(text, day, "es")] == [edtf]
