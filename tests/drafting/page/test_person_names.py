"""Who is named in a byline: people, without what stands around their names."""

import pytest

from briefbook.drafting.page.person_names import is_person, persons

OUTLETS = ("The Kelmouth Herald", "kelmouthherald.example.com", "kelmouthherald")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Ada Marsh", ["Ada Marsh"]),
        ("by Ada Marsh and Bo Lind", ["Ada Marsh", "Bo Lind"]),
        ("Von Ada Marsh und Bo Lind", ["Ada Marsh", "Bo Lind"]),
        ("Par Ada Marsh", ["Ada Marsh"]),
        ("Written by: Ada Marsh", ["Ada Marsh"]),
        ("Ein Artikel von Ada Marsh", ["Ada Marsh"]),
        ("Post author By Ada Marsh", ["Ada Marsh"]),
        ("作者：李安", ["李安"]),
        ("记者 李安", ["李安"]),
        ("By Ada Marsh. As told to Bo Lind", ["Ada Marsh", "Bo Lind"]),
        ("Ada Marsh, Ph.D., The Kelmouth Herald", ["Ada Marsh"]),
        ("Ada Marsh, Staff Writer", ["Ada Marsh"]),
        ("Ada Marsh Social Links for Ada Marsh View Author Archive", ["Ada Marsh"]),
        ("Social Links for Ada Marsh View Author Archive", []),
        ("By Letters to the Editor", []),
        ("Readers’ letters", []),
        ("By Ada M. and Bo Lind Jr.", ["Ada M.", "Bo Lind Jr."]),
        ("Ada Marsh, Jr., Bo Lind", ["Ada Marsh, Jr.", "Bo Lind"]),
        ("Ada Marsh | Kelmouth Herald", ["Ada Marsh"]),
        ("By Ada Marsh on Thu, Nov 9, 2023 at 4:00 am", ["Ada Marsh"]),
        ("By Ada Marsh/June 12, 2020 9:49 am", ["Ada Marsh"]),
        ("Ada Marsh + FOLLOW", ["Ada Marsh"]),
        ("View all posts by Ada Marsh", ["Ada Marsh"]),
        ("Alle Beiträge von Ada Marsh", ["Ada Marsh"]),
        ("More from Ada Marsh", ["Ada Marsh"]),
        ("Ramón y Cajal", ["Ramón y Cajal"]),
        ("Ada Marsh y Bo Lind", ["Ada Marsh", "Bo Lind"]),
        ("tarboy", ["tarboy"]),
        ("tarboy4", ["tarboy4"]),
        ("Ada Marsh1", ["Ada Marsh"]),
        ("Ada Marsh and Bo Lind For The Post on Sunday", ["Ada Marsh", "Bo Lind"]),
        ("Ada Marsh Monday, February 29, 2016 @ 11:10", ["Ada Marsh"]),
        ("Von Ada Marsh am Samstag, 19. Oktober 2019", ["Ada Marsh"]),
        ("Ada Marsh, Staff Writer, KHBC Coast, Harbours, and Ports Project", ["Ada Marsh"]),
        ("Ada Marsh, Staff Writer, Bo Lind, Editor", ["Ada Marsh", "Bo Lind"]),
        ("ADA MARSH", ["ADA MARSH"]),
        ("wordpressadmin", []),
        ("Staff and news service reports", []),
        ("Last Updated: January 7, 2025", []),
        ("Hinterlasse einen Kommentar", []),
        ("Фото Ады Марш", []),
        ("Super User", []),
        ("admin", []),
        ("by Administrator", []),
        ("Redaktion", []),
        ("Kelmouth Herald", []),
        ("The Kelmouth Herald /am", []),
        ("https://example.org/ada", []),
        ("https://www.facebook.com/ada", []),
        ("Posted on", []),
        ("Donnerstag, 4. November 2021", []),
        ("Saturday, May 4, 2024", []),
        ("View author archive", []),
        ("Read more", []),
        ("", []),
        ("Ann LeeAnn Lee", ["Ann Lee"]),
        ("By Ann Lee Ann Lee", ["Ann Lee"]),
        ("Duran Duran", ["Duran Duran"]),
        ("Ann Lee, Ann Leeson", ["Ann Lee", "Ann Leeson"]),
    ],
)
def test_the_names_in_a_byline(text: str, names: list[str]) -> None:
    assert persons(text, OUTLETS) == names


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Ada Marsh", True),
        ("Ludwig van der Rohe", True),
        ("A. B. Marsh", True),
        ("李安", True),
        ("tarboy", False),
        ("Ada", False),
        ("ada marsh", False),
        ("Coast News Network", False),
        ("Staff Writer", False),
        ("Harbour Media GmbH", False),
        ("Ben Lind", True),
        ("Van Jones", True),
        ("Ben", False),
        ("San Lind", False),
        ("Al Jazeera", False),
    ],
)
def test_what_looks_like_the_name_of_a_person(name: str, person: bool) -> None:
    assert is_person(name) is person
