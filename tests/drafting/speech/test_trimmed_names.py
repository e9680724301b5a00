"""Names without what newspapers put around them, and two people whom `and` joins."""

import pytest

from briefbook.drafting.speech.printed_names import printed_names
from briefbook.drafting.speech.trimmed_names import trimmed
from briefbook.drafting.speech.who_speaks import speech_in


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Witness Ada Lind", "Ada Lind"),
        ("Prosecutor Ada Lind", "Ada Lind"),
        ("DCI Lind", "Lind"),
        ("Ada Lind KC", "Ada Lind"),
        ("Sir Bo Ek MP", "Bo Ek"),
        ("Hauptgeschäftsführerin Ada Lind", "Ada Lind"),
        ("Studienleiter Bo Ek der Deutschen Nachrichtenagentur", "Bo Ek"),
        ("L'économiste Ada Lind", "Ada Lind"),
        ("L'Hermite Lind", "L'Hermite Lind"),
        ("Sheriff Don Ek", "Don Ek"),
        ("Sund GOP Chair Ada Lind", "Ada Lind"),
        ("Don Bo Ek", "Bo Ek"),
        ("Cllr Bo Ek", "Bo Ek"),
        ("Sund Secretary-General Ada Lind", "Ada Lind"),
        ("CBS’s Ada Lind", "Ada Lind"),
        ("B.Ek", "B. Ek"),
        ("Judge Mr B.C.Ek", "B.C. Ek"),
    ],
)
def test_a_name_is_left(printed: str, name: str) -> None:
    assert trimmed(printed) == name


def test_two_people_whom_and_joins_have_a_name_each() -> None:
    printed = printed_names(["Ada Lind and Bo Ek won.", "It is ours, Lind said. Ek agreed."])
    assert printed.meant("Lind") == ("Ada Lind",)
    assert printed.people_in("Ada Lind and Bo Ek won.") == ("Bo Ek", "Ada Lind")
    whole = printed_names(["The Ministry of Health and Social Affairs spoke."])
    assert "Ministry of Health and Social Affairs" in whole.fullest


def test_an_owner_is_not_the_firm_that_has_their_name() -> None:
    texts = [
        "The quay belongs to Bo Ek Carpets, as it was told by those who had worked there.",
        "Its owner, Bo Ek, who is not related to the mayor, said that he was not to blame.",
    ]
    assert speech_in(texts[1], (), (), printed_names(texts)).unknown == "Bo Ek"
    assert printed_names([*texts, "Bo Ek Jr came."]).whole("Bo Ek") == "Bo Ek Jr"
