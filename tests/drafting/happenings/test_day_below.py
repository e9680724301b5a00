"""A printed day further down is that of the news where it plainly tells of the same."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.happenings.day_below import day_below
from briefbook.drafting.happenings.main_event import main_sentence
from briefbook.drafting.speech.readings import read

DAY = "2024-05-10"
TITLE = "Skipper left fighting for life after being struck by crane in herring harbour"
LEAD = "A skipper has been left fighting for her life after being struck by a crane."
BETWEEN = ("The nets are old.", "The mole is new.", "The boats are red.", "The quay is long.")


def day_of(known: Known, *below: str, day: str = DAY, title: str = TITLE, lead: str = LEAD) -> str:
    readings = read((lead, *BETWEEN, *below), known, "example-times")
    main = main_sentence(readings, title)
    assert main is not None
    moment = day_below(main, readings, day, "en", title)
    if moment is None:
        return ""
    assert "of it" in moment.because
    return moment.edtf


@pytest.mark.parametrize(
    ("below", "edtf"),
    [
        pytest.param(
            ("The skipper was struck by the crane on 18 April.",),
            "2024-04-18",
            id="the same verb, and two words",
        ),
        pytest.param(
            ("The skipper was struck by the crane on Thursday 18 April.",),
            "2024-04-18",
            id="with its weekday",
        ),
        pytest.param(
            ("On April 18, the skipper was struck by the crane.",),
            "2024-04-18",
            id="first in its sentence",
        ),
        pytest.param(
            (
                "Her mother wrote: “On Thursday 18 April, she was in the harbour as ever.",
                "“Then the skipper was struck by the crane.”",
            ),
            "2024-04-18",
            id="and the next sentence goes on from it",
        ),
        pytest.param(
            (
                "The skipper was struck by the crane on 18 April.",
                "She was struck by the crane in the harbour on 18 April, her mother wrote.",
            ),
            "2024-04-18",
            id="twice the same",
        ),
        pytest.param(
            (
                "The skipper was struck by the crane on 18 April.",
                "The skipper was struck by the crane on 19 April.",
            ),
            "",
            id="two days that differ",
        ),
        pytest.param(
            ("The skipper was struck by the crane on Monday 18 April.",),
            "",
            id="a weekday of another year",
        ),
        pytest.param(
            ("Another skipper was struck by the crane on 18 April.",), "", id="another one"
        ),
        pytest.param(("The crane was built on 18 April.",), "", id="another verb"),
        pytest.param(("A gull was struck on 18 April.",), "", id="no words besides"),
        pytest.param(("The skipper was struck by the crane on 18 January.",), "", id="long before"),
        pytest.param(
            ("The skipper was struck by the crane since 18 April.",), "", id="since a day"
        ),
        pytest.param(("The skipper was struck by the crane on Monday.",), "", id="no number"),
        pytest.param(
            ("The skipper, who was struck by the crane, comes home on 18 May.",),
            "",
            id="a day to come",
        ),
        pytest.param(
            (
                "On 18 April she was in the harbour as ever.",
                "On 20 April the skipper was seen, struck by the crane.",
            ),
            "2024-04-20",
            id="the next sentence has a day of its own",
        ),
    ],
)
def test_it_tells_of_the_same(known: Known, below: tuple[str, ...], edtf: str) -> None:
    assert day_of(known, *below) == edtf


def test_what_hangs_on_the_news_was_before(known: Known) -> None:
    title = "Skipper jailed after herring theft in harbour"
    lead = "A skipper was jailed for three years after she stole herring in the harbour."
    arrested = "The skipper was seized in the harbour with the herring on 18 April."
    assert day_of(known, arrested, title=title, lead=lead) == ""
    jailed = "The skipper of the harbour was jailed for the herring on 18 April."
    assert day_of(known, jailed, title=title, lead=lead) == "2024-04-18"


def test_without_the_day_of_the_article_nothing_is_near(known: Known) -> None:
    assert day_of(known, "The skipper was struck by the crane on 18 April.", day="") == ""
