"""The kind of an article and its topics: from what is there, with the reason, or asked."""

from dataclasses import replace

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Moment, Sentence
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.kind_and_topics import kind_of, topics_of
from briefbook.drafting.page.stated import SourcePage, Stated
from briefbook.drafting.speech.readings import read

PAGE = SourcePage(("The quay is shut.", "Nobody knows why."), (Stated("Quay shut", "the heading"),))
LINK = "https://news.example.org/2024/quay-shut"


def kind(known: Known, page: SourcePage, link: str = LINK, publisher: str = "bay-post") -> HeadLine:
    return kind_of(page, link, known, publisher, read(page.paragraphs, known))


def titled(title: str) -> SourcePage:
    return replace(PAGE, titles=(Stated(title, "the heading"),))


def said(*paragraphs: str) -> SourcePage:
    return replace(PAGE, paragraphs=paragraphs)


I_SAY = "I think so. I do. I really do. I must."


@pytest.mark.parametrize(
    ("page", "link", "value", "why"),
    [
        (PAGE, LINK, "news", "Nothing says otherwise."),
        (replace(PAGE, genre="opinion"), LINK, "opinion", "From the page's data."),
        (replace(PAGE, credit=Stated("Reuters", "(Reuters)")), LINK, "agency-rewrite",
         "So it is if “(Reuters)” credits the text."),
        (titled("Analysis: the quay"), LINK, "analysis", "decide: its headline says “Analysis”."),
        (titled("An interview with the Mayor"), LINK, "interview",
         "decide: its headline says “interview”."),
        (PAGE, "https://news.example.org/opinion/quay", "opinion",
         "decide: its address says “opinion”."),
        (PAGE, "https://news.example.org/2024/opinion-of-the-court", "news",
         "Nothing says otherwise."),
        (said("Why is it shut?", "It broke.", "When?", "In May.", "Who pays?"), LINK, "interview",
         "decide: paragraphs are questions"),
        (said(I_SAY), LINK, "opinion", "decide: it says “I” outside quotations: its"
         " author, or a statement it prints."),
        (said(f"“{I_SAY}” said the Mayor."), LINK, "news", "Nothing says otherwise."),
        (said("Why is it shut?", I_SAY), LINK, "interview", "decide: paragraphs are questions"),
    ],
)  # fmt: skip
def test_the_kind_has_a_reason(
    known: Known, page: SourcePage, link: str, value: str, why: str
) -> None:
    line = kind(known, page, link)
    assert line.value == value
    assert line.says[0].startswith(why)


def test_an_article_that_passes_on_an_agency_twice_may_be_its_text(known: Known) -> None:
    told = ("The quay is old, the Mayor told Reuters.", "It will be sold, a clerk told Reuters.")
    line = kind(known, said(*told))
    assert (line.value, line.says[0].partition(". ")[0]) == (
        "agency-rewrite",
        "decide: it passes on Reuters in 2 sentences",
    )
    assert kind(known, said(told[0], "It is green.")).value == "news"
    assert kind(known, said(*told, "The Mayor told the Bay Post more.")).value == "agency-rewrite"
    assert kind(known, said(*told, "“Yes,” the Mayor told this newspaper.")).value == "news"


def test_a_publisher_that_is_an_actor_publishes_officially(known: Known) -> None:
    line = kind(known, PAGE, publisher="port-authority")
    assert (line.value, line.says[0][:41]) == (
        "official",
        "decide: its publisher is an actor, too. E",
    )


def test_topics_whose_words_stand_in_the_text(known: Known) -> None:
    line = topics_of(said("It is about fishing."), known, [])
    assert line == HeadLine(
        "topics", ("fishing",), ("Their words stand in the text. Others: harbour-expansion.",)
    )


def test_topics_of_its_events(known: Known) -> None:
    event = Happening(
        Sentence(1, "So."), "port-briefing", "statement", Moment("on Friday"), sure=True
    )
    line = topics_of(PAGE, known, [event])
    assert line.value == known.corpus.events["port-briefing"].topics
    assert line.says == ("Those of its events.",)


def test_topics_that_nothing_tells_are_asked(known: Known) -> None:
    line = topics_of(PAGE, known, [])
    assert (line.value, line.says) == (
        ("decide",),
        ("What it is about. One of: fishing, harbour-expansion; or a new one, as at the top.",),
    )
