"""The outlet in brackets behind a page's name, which a portal may carry the text of."""

import pytest

from briefbook.drafting.page.stated import Stated
from briefbook.drafting.page.title_credit import outlet_in

HEADLINE = "The quay grows again"


@pytest.mark.parametrize(
    ("name", "outlet"),
    [
        (f"{HEADLINE} (Bay Wire Japan) - Portal", "Bay Wire Japan"),
        ("港が広がる（BAY Japan） - ポータル", "BAY Japan"),
        (f"{HEADLINE} (Reuters)", "Reuters"),
    ],
)
def test_an_outlet_in_brackets_is_found(name: str, outlet: str) -> None:
    assert outlet_in([name], HEADLINE, ["Portal"]) == Stated(outlet, outlet)


@pytest.mark.parametrize(
    "name",
    [
        f"{HEADLINE} (Portal) - Portal",
        f"{HEADLINE} (Video)",
        f"{HEADLINE} (2024)",
        f"{HEADLINE} (and nobody is glad)",
        f"{HEADLINE} - Portal",
    ],
)
def test_other_brackets_name_none(name: str) -> None:
    assert outlet_in([name], HEADLINE, ["Portal"]) is None


def test_brackets_of_the_headline_itself_name_none() -> None:
    name = "The quay (Old Harbour)"
    assert outlet_in([name], name, []) is None
