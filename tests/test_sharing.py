"""The order of the tests names what is there, and each group once."""

import pytest

from tests.support.projects import ROOT
from tests.support.sharing import LONGEST, TOGETHER, group_of, turn_of


@pytest.mark.parametrize(
    "name", [*LONGEST, *(name for names in TOGETHER.values() for name in names)]
)
def test_everything_that_is_named_is_there(name: str) -> None:
    assert list(ROOT.glob(f"{name}*"))


@pytest.mark.parametrize(
    ("test", "group"),
    [
        ("tests/browser/test_axe.py::test_a", "windows with pages that stay open"),
        ("tests/browser/test_filters.py::test_a", "windows of single readers"),
        ("tests/site/test_site.py::test_a", "built sites"),
        ("tests/site/hosting/test_nginx.py::test_a", ""),
        ("tests/text/test_fold.py::test_a", ""),
    ],
)
def test_a_test_goes_with_its_group(test: str, group: str) -> None:
    assert group_of(test) == group


def test_what_takes_longest_begins_first() -> None:
    names = [
        "browser/test_axe",
        "site/test_site",
        "diff/test_cases",
        "commands/test_a",
        "text/test_a",
    ]
    turns = [turn_of(f"tests/{name}.py::test_a") for name in names]
    assert turns == sorted(set(turns))
