"""Days that are marked by the headline: as programs have them, and as readers see them."""

import pytest

from briefbook.drafting.page.days_near import printed_near
from briefbook.drafting.page.page_lines import lines_of, placed

FIRST = "The harbour board voted on Thursday to keep the quay closed until the spring."


def marked(hour: str, printed: str) -> list[str]:
    time = f'<time datetime="{hour}">{printed}</time>'
    page = placed(*lines_of(f"<h1>The quay that grew</h1>{time}<p>{FIRST}</p>"), [FIRST])
    return [one.days[0] for one in printed_near(page, 0, "en") if one.family == "mark"]


@pytest.mark.parametrize(
    ("hour", "printed", "day"),
    [
        ("2024-05-04T23:01:00Z", "5 May 2024", "2024-05-05"),
        ("2024-05-04T02:00:00Z", "3 May 2024", "2024-05-03"),
        ("2024-05-04T23:01:00Z", "4 May 2024", "2024-05-04"),
        ("2024-05-04T23:01:00Z", "11 pm", "2024-05-04"),
    ],
)
def test_an_hour_in_greenwich_is_of_the_day_that_is_printed_there(
    hour: str, printed: str, day: str
) -> None:
    assert marked(hour, printed) == [day]


@pytest.mark.parametrize(
    "opening",
    [
        "KELMOUTH, May 9, 2024 – The",
        "KELMOUTH, England, May 9, 2024 (BAY WIRE) -- The",
        "KELMOUTH, May 9, 2024 /BayWire/ - The",
        "(9 May 2024) The",
    ],
)
def test_a_day_that_opens_the_text(opening: str) -> None:
    text = FIRST.replace("The", opening, 1)
    page = placed(*lines_of(f"<h1>The quay that grew</h1><p>{text}</p>"), [text])
    found = [one.days for one in printed_near(page, 0, "en") if one.family == "print"]
    assert found == [("2024-05-09",)]


@pytest.mark.parametrize("opening", ["On May 9, 2024 the", "May 9, 2024 (a Thursday) was when the"])
def test_a_day_in_the_first_sentence_is_some_day(opening: str) -> None:
    text = FIRST.replace("The", opening, 1)
    page = placed(*lines_of(f"<h1>The quay that grew</h1><p>{text}</p>"), [text])
    assert [one for one in printed_near(page, 0, "en") if one.family == "print"] == []


@pytest.mark.parametrize(
    "line",
    [
        "Publié le 9 mai 2024 à 18h00, modifié le 10 mai 2024 à 09h00",
        "9 May 2024 | Updated 10 May 2024",
        "09.05.2024, aktualisiert am 10.05.2024",
        "입력 2024.05.09 18:00 수정 2024.05.10 09:00",
    ],
)
def test_the_day_before_that_of_an_update_on_one_line(line: str) -> None:
    page = placed(*lines_of(f"<h1>The quay that grew</h1><p>{line}</p><p>{FIRST}</p>"), [FIRST])
    found = [one.days for one in printed_near(page, 0, "fr") if one.family == "print"]
    assert found == [("2024-05-09",)]


def test_the_day_of_an_update_alone_is_none() -> None:
    line = "Updated 10 May 2024"
    page = placed(*lines_of(f"<h1>The quay that grew</h1><p>{line}</p><p>{FIRST}</p>"), [FIRST])
    assert list(printed_near(page, 0, "en")) == []


def test_the_day_of_an_article_below_is_not_that_of_this_one() -> None:
    other = "<h1>Tar is dear again</h1><p>9 May 2024</p>"
    page = placed(*lines_of(f"<p>{FIRST}</p>{other}"), [FIRST])
    assert list(printed_near(page, 0, "en")) == []
