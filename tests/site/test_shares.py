"""Shares of a site: nothing is left out, nothing is made twice, and each has some of all."""

import pytest

from briefbook.site.shares import shares

WANTED = frozenset(f"{kind}/{number}" for kind in ("briefings", "topics") for number in range(32))


@pytest.mark.parametrize("jobs", [1, 2, 5, 100])
def test_every_address_is_in_one_share(jobs: int) -> None:
    dealt = [address for share in shares(WANTED, jobs) for address in share]
    assert sorted(dealt) == sorted(WANTED)


def test_one_process_has_all_of_it_and_more_have_some_of_each_kind() -> None:
    assert shares(WANTED, 1) == [WANTED]
    parts = shares(WANTED, 2)
    assert len(parts) == 16
    assert {tuple(sorted(address.partition("/")[0] for address in part)) for part in parts} == {
        ("briefings", "briefings", "topics", "topics")
    }


def test_of_nothing_there_is_nothing_to_share() -> None:
    assert [*filter(None, shares((), 1))] == shares((), 2) == []
