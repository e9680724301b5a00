"""Lines by the headline that name nobody: never an author, be they written like a name."""

import pytest

from briefbook.drafting.page.no_authors import is_credit, is_nobody, is_place
from briefbook.drafting.page.person_names import persons


@pytest.mark.parametrize(
    "text",
    [
        # places
        "Bonn, Germany", "Los Angeles, California", "Washington, D.C.", "Hong Kong", "Praha, Česko",
        # nobody in particular
        "Our correspondent", "From Our Foreign Correspondent", "Von unserem Korrespondenten",
        "De nuestro corresponsal", "Dalla nostra inviata", "Door onze redactie", "Par la rédaction",
        "Redacción Madrid", "Redakce", "By Staff", "Reuters Staff", "By Email",
        # desks, jobs and sections
        "Politics Desk", "Web Desk", "Business Reporter", "Editorial Board", "World News",
        "Life & Style", "Money Matters", "Press Release", "Sponsored Content", "Middle East",
        # what can be done with the page
        "Print Article", "Copy Link", "Listen to this article", "Follow Us", "5 min read",
        "@tilda_brook", "Updated", "Advertisement",
        # pictures and checks
        "Photo by Bo Lind", "Foto: Bo Lind", "Illustration: Bo Lind", "Video by Bo Lind",
        "Fact checked by Bo Lind", "Medically reviewed by Bo Lind", "Edited by Bo Lind",
        "Getty Images",
    ],
)  # fmt: skip
def test_nobody_is_an_author(text: str) -> None:
    assert persons(text) == []


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ada Marsh, Bonn, Germany", ["Ada Marsh"]),
        ("Ada Marsh in New York", ["Ada Marsh"]),
        ("Von Ada Marsh aus Berlin", ["Ada Marsh"]),
        ("Par Ada Marsh (à Bruxelles)", ["Ada Marsh"]),
        ("Ada Marsh, Brackhaven", ["Ada Marsh"]),
        ("Ada Marsh and Bo Lind in Berlin", ["Ada Marsh", "Bo Lind"]),
        ("Senior Reporter Ada Marsh", ["Ada Marsh"]),
        ("Ada Marsh · 5 min read", ["Ada Marsh"]),
        ("By Ada Marsh | Photographs by Bo Lind", ["Ada Marsh"]),
        ("Ada Marsh Last updated", ["Ada Marsh"]),
        ("Ada Marsh, Bo Lind", ["Ada Marsh", "Bo Lind"]),
        ("Paris Lind", ["Paris Lind"]),
        ("Ada Sport", ["Ada Sport"]),
        ("Virginia Marsh", ["Virginia Marsh"]),
    ],
)
def test_the_author_beside_it_stays(text: str, names: list[str]) -> None:
    assert persons(text) == names


def test_parts_of_a_byline() -> None:
    assert is_credit("Photos: Bo Lind")
    assert not is_credit("Photini Marsh")
    assert is_place("Germany")
    assert not is_place("Germaine")
    assert is_nobody("Night Editor")
    assert not is_nobody("Ada Marsh Night Editor")
