"""A new name is a person, a body, a company, a group or an outlet only where that shows."""

import pytest

from briefbook.drafting.speech.sorts_of_actors import sort_of


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Ada Lind", "Ada Lind, a pilot of the outer bay, came.", "person"),
        ("Ada Lind", "Ada Lind, 43, came.", "person"),
        ("Ada Lind", "The economist Ada Lind came.", "person"),
        ("Ada Lind", "Ada Lind came. “No,” Lind said.", "person"),
        ("Ada Lind", "Ada Lind said so.", ""),
        ("Lind Example", "Lind Example, a maker of maps, closed.", ""),
        ("Harbour Ministry", "", "body"),
        ("Example Shipping Inc", "", "company"),
        ("Union of Pilots", "", "group"),
        ("Bay Gazette", "", "outlet"),
        ("Reuters", "", "outlet"),
        ("港务局", "", "body"),
    ],
)
def test_what_the_name_and_the_text_tell(name: str, text: str, expected: str) -> None:
    assert sort_of(name, text) == expected
