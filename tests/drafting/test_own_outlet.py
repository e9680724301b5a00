"""An outlet that goes by its short name in its own text, and outlets that are no `paper`."""

import pytest

from briefbook.drafting.grammar.outlets import itself_in, outlet_in, short_names, the_paper


@pytest.mark.parametrize(
    ("name", "shorts"),
    [
        ("Mole Evening Mail", ["Evening Mail", "Mail"]),
        ("The Mole Courier", ["Mole Courier", "Courier"]),
        ("BAYT 8", ["BAYT"]),
        ("Harbour & Hill", []),
    ],
)
def test_an_outlet_is_called_by_the_end_of_its_name(name: str, shorts: list[str]) -> None:
    assert list(short_names(name)) == shorts


def test_it_is_told_by_that_name() -> None:
    assert itself_in("“It is old,” Ada Lind told the Mail on Monday.", ["Mail"])
    assert itself_in("Ada Lind told the Mail Friday.", ["Mail"])
    assert not itself_in("Ada Lind told the Mail Gazette.", ["Mail"])
    assert not itself_in("Ada Lind told the Mailer.", ["Mail"])


def test_a_newspaper_whose_name_begins_with_daily_is_not_this_one() -> None:
    text = "Ada Lind told the Daily Mole newspaper last week that it is old."
    assert (the_paper(text), outlet_in(text, ())) == ("", "Daily Mole")
    assert the_paper("Ada Lind told the daily Monday that it is old.") == "told the daily"
