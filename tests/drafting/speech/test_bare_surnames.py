"""Surnames whose first name an article never gives, with the office that introduces them."""

import pytest

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.speech.bare_surnames import bare_surnames, has_office
from briefbook.drafting.speech.readings import read
from briefbook.drafting.speech.sorts_of_actors import sort_of


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ("Mayor Lindqvist says it is old.", "Lindqvist said no more."),
            {"Lindqvist": "Mayor Lindqvist"},
        ),
        (
            ("“It is old,” said Dr. Okker.",),
            {"Okker": "Dr. Okker"},
        ),
        (
            ("Major Dahlberg came.", "Dahlberg told us that it is old."),
            {"Dahlberg": "Major Dahlberg"},
        ),
        (
            ("Mayor Lindqvist came with Sheriff Lindqvist.", "Lindqvist said it is old."),
            {},
        ),
        (
            ("Mayor Lindqvist came and went.",),
            {},
        ),
        (
            ("The Justice Department said it is old.",),
            {},
        ),
        (
            ("Chief Constable said it is old.",),
            {},
        ),
        (
            ("Mayor Ada Lindqvist said it is old.",),
            {},
        ),
    ],
)
def test_an_office_belongs_to_a_surname(texts: tuple[str, ...], expected: dict[str, str]) -> None:
    assert bare_surnames(texts, frozenset()) == expected


def test_a_surname_that_a_fuller_name_has_needs_no_office() -> None:
    assert bare_surnames(("Mayor Lind said so.",), frozenset({"Ada", "Lind"})) == {}


def test_whoever_has_an_office_is_a_person() -> None:
    assert has_office("President Lindqvist")
    assert not has_office("Quay Trust")
    assert sort_of("Chief Lindqvist", "") == "person"


def test_the_mayor_is_named_by_surname_and_by_he(known: Known) -> None:
    texts = (
        "The town has a new rule.",
        "Mayor Lindqvist says it is old.",
        "“We are not ready for it,” he said of the plan.",
        "Lindqvist says that is so.",
        "The other reason, he says, is the fog.",
    )
    speakers = [one.speech.unknown for one in read(texts, known)]
    assert speakers == ["", *["Mayor Lindqvist"] * 4]
    assert all(one.speech.plain for one in read(texts, known)[1:])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The county harbour department announced it.", "County harbour department"),
        ("The QRX said the quay is old.", "QRX"),
        ("The boats lie at the mole and Sundport said so.", "Sundport"),
    ],
)
def test_what_stands_right_beside_the_verb_is_plain(known: Known, text: str, name: str) -> None:
    one = read(("They come from Sundport and to Sundport.", text), known)[-1]
    assert (one.speech.unknown, one.speech.plain) == (name, True)


@pytest.mark.parametrize(
    "text",
    [
        "Dahl and other Greens said the quay is old.",
        "The quay is old, the Greens and Sundport said.",
    ],
)
def test_of_several_beside_a_verb_one_is_not_plain(known: Known, text: str) -> None:
    one = read(("They went to Sundport for the Greens in May.", text), known)[-1]
    assert not one.speech.plain


def test_a_first_name_that_is_a_title_and_a_surname_that_is_one(known: Known) -> None:
    texts = "John Major said it is old.", "Major added that it is not.", "He said it again."
    assert [one.speech.unknown for one in read(texts, known)] == ["John Major"] * 3


def test_an_outlet_before_a_name_is_no_part_of_it(known: Known) -> None:
    texts = "Writing in The Mirror Linda Dahl said it is old.", "Dahl said no more."
    assert read(texts, known)[-1].speech.unknown == "Linda Dahl"
