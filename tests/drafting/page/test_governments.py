"""Countries and capitals that stand for a government: proposed, with a question."""

import pytest

from briefbook.drafting.page.governments import government_beside, government_of
from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.who_speaks import speech_in


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Beijing said the quay was safe.", "said", "Beijing"),
        ("On Monday Moscow has repeatedly denied it.", "denied", "Moscow"),
        ("The Kremlin said nothing.", "said", "Kremlin"),
        ("The quay is safe, according to Tehran.", "according", "Tehran"),
        ("中方表示，码头是安全的。", "表示", "中方"),
        ("People in China said so.", "said", ""),
        ("Ferries to and from Norway reported fog.", "reported", ""),
        ("Air France said so.", "said", ""),
        ("The mayor of London said so.", "said", ""),
        ("Brackhaven said so.", "said", ""),
    ],
)
def test_the_place_right_beside_the_verb(text: str, verb: str, expected: str) -> None:
    assert government_beside(text, text.index(verb)) == expected


def test_its_government_is_proposed_and_the_place_is_kept() -> None:
    speech = speech_in("Washington denied that it knew of the map.", [])
    assert (speech.unknown, speech.place) == ("Government of the United States", "Washington")
    assert speech.stance == "denies"


def test_somebody_with_that_first_name_is_a_person() -> None:
    texts = ["Paris Lindgren came late.", "Paris said the map was hers."]
    assert speech_in(texts[1], [], printed=printed_names(texts)).unknown == ""


def test_a_government_has_a_name() -> None:
    assert government_of("China") == "Government of China"
    assert government_of("Netherlands") == "Government of the Netherlands"
