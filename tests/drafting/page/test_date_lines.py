"""Whether a line dates an article, or tells of some day."""

import pytest

from briefbook.drafting.page.date_lines import days_of_line, is_date_line, is_other, is_update


def dates(line: str, language: str = "en") -> bool:
    return is_date_line(line, days_of_line(line, language), language)


@pytest.mark.parametrize(
    "line",
    [
        "May 4, 2024",
        "Saturday, 4 May 2024, 10:00 GMT",
        "Published on May 4, 2024 at 10:00 am by Ann Lee",
        "4 May 2024 | Ann Lee",
        "Hamburg, 4 May 2024",
        "The Courier • 4 May 2024",
        "Posted: 2024-05-04 in Harbour, Coast",
        "Courier (2024-05-04 09:20:26) from the coast",
        "2024年5月4日",
        "4 May 2024 - 2:00 a. m.",
    ],
)
def test_a_line_that_is_a_date(line: str) -> None:
    assert dates(line)


def test_a_line_that_is_a_date_in_german() -> None:
    assert dates("Samstag, 4. Mai 2024, 10:00 Uhr", "de")
    assert dates("Pressemitteilung vom 4. Mai 2024", "de")


@pytest.mark.parametrize(
    "line",
    [
        "Born 4 May 1975",
        "The harbour on 4 May 2024",
        "Harbour feast 4 May 2024",
        "Week of 1 – 4 May 2024",
        "© 4 May 2024",
        "Opening: 4 May 2024",
        "No date at all",
        "The board voted on 4 May 2024 to keep the quay closed.",
    ],
)
def test_a_line_that_tells_of_some_day(line: str) -> None:
    assert not dates(line)


def test_words_that_say_what_the_day_below_them_is() -> None:
    assert is_other("Born")
    assert is_other("Geboren:")
    assert not is_other("By Ann Lee")
    assert not is_other("She was born in a small town by the sea")


def test_the_day_of_an_update() -> None:
    assert is_update("Updated 4 May 2024")
    assert is_update("Zuletzt aktualisiert: 4. Mai 2024")
    assert is_update("Stand: 4. Mai 2024")
    assert is_update("Editiert am 4. Mai 2024, 10:00 Uhr")
    assert not is_update("Published 4 May 2024")
