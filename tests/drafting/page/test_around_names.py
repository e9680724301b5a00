"""What stands around the names in a byline, and is none."""

import pytest

from briefbook.drafting.page.around_names import without_job_behind, without_surroundings
from briefbook.drafting.page.person_names import is_group, is_person, persons


@pytest.mark.parametrize(
    "byline",
    [
        "By Ada Marsh (text) and Bo Lind (photos)",
        "Words: Ada Marsh. Pictures: Bo Lind",
        "Par Ada Marsh (Kelmouth, envoyée spéciale)",
        "Par Ada Marsh avec AFP",
        "Von Ada Marsh mit Agenturen",
        "By Ada Marsh with additional reporting by Bo Lind",
        "By Ada Marsh @adamarsh",
        "By Ada Marsh@adamarsh",
        "By Ada Marsh ada.marsh@herald.example.com",
        "ByAda Marsh",
        "By Ada MarshStaff Writer",
        "Ada MarshActualizado 9 May 2024",
        "By Ada Marsh Political Editor",
        "Ada Marsh Deputy Home Affairs Correspondent",
        "Ein Kommentar von Ada Marsh",
        "Aus Kelmouth berichtet Ada Marsh",
        "Propos recueillis par Ada Marsh",
        "Szerző: Ada Marsh",
        "Por Ada Marsh, de Kelmouth",
    ],
)
def test_one_name_is_left(byline: str) -> None:
    assert persons(byline) == ["Ada Marsh"]


def test_who_took_the_pictures_leaves_the_others() -> None:
    assert persons("By Ada Marsh and Bo Lind (photos)") == ["Ada Marsh"]
    assert persons("Ada Marsh, Bo Lind (Fotos)") == ["Ada Marsh"]
    assert persons("Ada Marsh (photos)") == []


def test_a_surname_that_is_a_field_as_well_is_no_part_of_a_job() -> None:
    assert without_job_behind("Ada Marie White Reporter") == "Ada Marie White"
    assert without_job_behind("Ada Marsh White House Correspondent") == "Ada Marsh"


def test_what_has_nothing_around_it_stays() -> None:
    for byline in ("Ada Marsh", "Ada Marsh and Bo Lind", "Vonda Byrd", "Parker Post"):
        assert without_surroundings(byline) == byline
    assert without_job_behind("Ada Marsh") == "Ada Marsh"


@pytest.mark.parametrize(
    "name",
    [
        "Reuters",
        "Agence France-Presse",
        "Bay Fisheries Institute",
        "Green Party Kelmouth",
        "Kelmouth Port Authority",
        "Market Brief Newsroom",
        "Hafenverband Nord",
        "Ministerio de Puertos",
        "Partido Verde",
    ],
)
def test_a_body_is_no_person(name: str) -> None:
    assert is_group(name)
    assert not is_person(name) or name == "Reuters"


@pytest.mark.parametrize("name", ["Ada Marsh", "Jean-Luc d'Arcy", "Ludwig van der Meer", "tarboy"])
def test_a_person_is_no_body(name: str) -> None:
    assert not is_group(name)
    assert is_person(name) or name == "tarboy"
