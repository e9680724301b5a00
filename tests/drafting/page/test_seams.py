"""Names to which something is glued, and those that are only written so."""

import pytest

from briefbook.drafting.page.bylines import Byline, weighed
from briefbook.drafting.page.outlet_names import without_outlets
from briefbook.drafting.page.printed_bylines import unglued
from briefbook.drafting.page.seams import is_glued, parted


@pytest.mark.parametrize(
    "name",
    [
        "Ada MarshBay Post",
        "Ada MarshJournal New",
        "Ada MarshBo Lind",
        "SportsAda Marsh",
        "Ada Marsh LindAP",
    ],
)
def test_a_small_letter_before_a_capital_is_a_seam(name: str) -> None:
    assert is_glued(name)


@pytest.mark.parametrize(
    "name",
    [
        "Ada McDonald",
        "Ada MacLeod",
        "Ada McDONALD",
        "Ron DeSantis",
        "Ada DeLaRue",
        "Bo O’Neil",
        "Bo O'Neil",
        "Ada LaRue",
        "Bo VanderMeer",
        "Bo FitzGerald",
        "Bo DiMaggio",
        "Ada deVries",
        "Bo D’Angelo",
        "Ada Ní Dhonnchadha",
        "Bo Ó hAnracháin",
        "LeAnn Marsh",
        "JoBeth Marsh",
        "MaryAnn Marsh",
        "DeAndre Lind",
        "Ada Marsh-McLeod",
        "baypostReader",
        "Jean-Luc Marsh",
    ],
)
def test_known_forms_of_names_have_none(name: str) -> None:
    assert not is_glued(name)


@pytest.mark.parametrize(
    ("name", "page", "alone"),
    [
        ("Ada MarshJournal New", "by Ada Marsh / Journal New", "Ada Marsh"),
        ("Ada MarshBo Lind", "<b>Ada Marsh</b><b>Bo Lind</b>", "Ada MarshBo Lind"),
        ("SportsAda Marsh", "Sports, Ada Marsh", "Ada Marsh"),
        ("Ada MarshJournal New", "Ada MarshJournal New", "Ada MarshJournal New"),
        ("Ada MarshJournal New", "Ada Marshall / Journal New", "Ada MarshJournal New"),
        ("Ada McLeod", "Ada", "Ada McLeod"),
    ],
)
def test_a_name_is_what_the_page_has_by_itself(name: str, page: str, alone: str) -> None:
    assert parted(name, page) == alone


def test_a_name_that_another_byline_has_goes_before_what_else_the_page_has() -> None:
    data = Byline(("Ada Marsh",), "data", "data")
    printed = Byline(("Bay CountryByAda Marsh",), "printed", "print")
    found = unglued([data, printed], (), "Bay Country By Ada Marsh")
    assert [one.names for one in found] == [("Ada Marsh",)] * 2


def test_a_seam_is_asked_about_and_never_stated() -> None:
    names = ("Bo Lind", "Ada MarshBay New")
    found = [Byline(names, "data", "data"), Byline(names, "meta", "meta")]
    assert weighed(unglued(found)).stated == ()
    assert [one.value for one in weighed(unglued(found)).asked] == list(names)
    mended = weighed(unglued(found, (), "Bo Lind and Ada Marsh / Bay News"))
    assert [one.value for one in mended.stated] == ["Bo Lind", "Ada Marsh"]


@pytest.mark.parametrize(
    ("names", "stated"),
    [
        (("Ada Marsh", "BAY TODAY"), ["Ada Marsh"]),
        (("Ada Marsh", "QNN"), ["Ada Marsh"]),
        (("ADA MARSH", "BO POST"), ["ADA MARSH", "BO POST"]),
        (("Ada Marsh", "Bo Today"), ["Ada Marsh", "Bo Today"]),
    ],
)
def test_outlets_in_capitals_beside_people_are_no_authors(
    names: tuple[str, ...], stated: list[str]
) -> None:
    assert without_outlets(names) == stated


def test_a_team_in_capitals_is_asked_about() -> None:
    found = [Byline(("BAYTEAM",), "data", "data"), Byline(("BAYTEAM",), "meta", "meta")]
    assert weighed(found).stated == ()
