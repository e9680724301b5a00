"""Articles on one speaker, and on few: whom their sentences are by, from the first to the last."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.phrases_of_speech import phrases_in
from briefbook.drafting.speech.first_names import MEN, WOMEN
from briefbook.drafting.speech.heard import heard_in
from briefbook.drafting.speech.readings import read


def heard(known: Known, *texts: str) -> list[str]:
    """Who speaks in each sentence, by name or by the article's words."""
    return [one.speech.unknown or one.speech.unnamed for one in read(texts, known)]


def test_no_first_name_is_of_both_sexes() -> None:
    assert not MEN & WOMEN
    assert all(name.islower() for name in MEN | WOMEN)


def test_an_article_on_one_speaker(known: Known) -> None:
    texts = (
        "Saltmere has closed its old quay for good.",
        "Sheriff Lindqvist says it was the right thing to do.",
        "“We were not ready for another winter of it,” he said, pointing at the mole.",
        "The other reason, he says, is the fog. “Nobody sees the boats that come in.”",
        "The quay has a new fence. Boats lie at the mole until it is mended.",
        "“We ask people to stay away from it,” he said.",
    )
    assert heard(known, *texts) == [
        "",
        "Sheriff Lindqvist",
        "Sheriff Lindqvist",
        "Sheriff Lindqvist",
        "Sheriff Lindqvist",
        "",
        "",
        "Sheriff Lindqvist",
    ]
    assert heard_in(read(texts, known)) == ("sheriff-lindqvist: paragraphs 2, 3, 4, 6",)


def test_another_man_in_the_article_makes_it_a_question(known: Known) -> None:
    texts = (
        "Sheriff Lindqvist says it was the right thing to do.",
        "George Ek came to the quay with a boat.",
        "“We ask people to stay away from it,” he said.",
    )
    last = read(texts, known)[-1].speech
    assert set(last.among) == {"George Ek", "Sheriff Lindqvist"}


def test_a_woman_in_the_article_makes_it_none(known: Known) -> None:
    texts = (
        "Bo Ek says it was the right thing to do.",
        "Linda Dahl came to the quay with a boat.",
        "“We ask people to stay away from it,” he said.",
        "She was glad of it.",
    )
    assert heard(known, *texts) == ["Bo Ek", "", "Bo Ek", ""]


def test_two_of_one_name_each(known: Known) -> None:
    texts = (
        "The harbour has lost Mona and Okker.",
        "“It was a hard way,” Okker said, and he closed his eyes.",
        "Mona said that she had seen it coming.",
        "“It is a hard place for many of us,” she added.",
    )
    assert heard(known, *texts) == ["", "Okker", "Mona", "Mona"]


def test_it_is_the_speaker_of_the_other_half(known: Known) -> None:
    texts = (
        "Ms Bo Dahl said the quay is closed.",
        "Mr Ola Ek said it is open.",
        "“I have seen the fence with my own eyes,” he said.",
        "“I have seen nothing of that sort,” she said.",
    )
    found = heard(known, *texts)
    assert found[:3] == ["Bo Dahl", "Ola Ek", "Ola Ek"]
    assert found[3] != "Ola Ek"


@pytest.mark.parametrize(
    "text",
    [
        "The club issued an update which reads: “It is old.”",
        "The club shared a glad message saying it is old.",
        "The club posted the following announcement: “It is old.”",
        "The club put out an urgent appeal that read: “It is old.”",
        "Bo Ek was quoted by a friend as saying it is old.",
        "Bo Ek is quoted saying it is old.",
    ],
)
def test_words_that_say_somebody_speaks(text: str) -> None:
    assert list(phrases_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "The club released an update of its app in May.",
        "The club shared a message board with its friends.",
        "The quoted price is high, and nobody pays it.",
    ],
)
def test_words_that_do_not(text: str) -> None:
    assert not list(phrases_in(text))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("The family said it is old.", "the family"),
        ("His family also said it is old.", "his family"),
        ("But the bereaved family have said it is old.", "the bereaved family"),
        ("The family of Bo Ek said it is old.", "the family of Bo Ek"),
    ],
)
def test_a_family_speaks_and_nobody_of_it(known: Known, text: str, who: str) -> None:
    assert heard(known, "Bo Ek fell ill in May.", text)[-1] == who
