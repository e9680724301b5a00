"""From keys back to line and column."""

import pytest

from briefbook.load.compose import compose
from briefbook.load.locate import Places
from briefbook.problems import Finding, Problem
from briefbook.text.places import Keys

TEXT = """\
title: The quay
says: office
claims:
  - id: first
    quote: it grows
  - id: second
    chain: [briefing, wire]
名字: {港: 口}
"""


def at(keys: Keys, on_key: bool = False) -> tuple[int, int]:
    node = compose("a.yml", TEXT)
    assert node is not None
    assert not isinstance(node, Problem)
    return Places(node).position(keys, on_key)


@pytest.mark.parametrize(
    ("keys", "value", "key"),
    [
        ((), (1, 1), (1, 1)),
        (("title",), (1, 8), (1, 1)),
        (("claims",), (4, 3), (3, 1)),
        (("claims", 1), (6, 5), (6, 5)),
        (("claims", 1, "id"), (6, 9), (6, 5)),
        (("claims", 1, "chain", 1), (7, 23), (7, 23)),
        (("名字", "港"), (8, 9), (8, 6)),
    ],
)
def test_keys_lead_to_a_value_or_to_the_key_itself(
    keys: Keys, value: tuple[int, int], key: tuple[int, int]
) -> None:
    assert at(keys) == value
    assert at(keys, on_key=True) == key


@pytest.mark.parametrize(
    ("keys", "nearest"),
    [
        (("says", 0), (2, 7)),  # one id for a list of one
        (("claims", 0, "quote", "text"), (5, 12)),  # a text for a quotation
        (("claims", 7), (4, 3)),
        (("nowhere",), (1, 1)),
        (("claims", 0, "nowhere"), (4, 5)),
    ],
)
def test_where_the_keys_end_early_the_last_place_found_is_told(
    keys: Keys, nearest: tuple[int, int]
) -> None:
    assert at(keys) == nearest


def test_without_nodes_a_problem_stands_at_the_head_of_its_file() -> None:
    finding = Finding("a.yml", ("title",), "code", "Wrong.", "Mend it.")
    assert Places(None).problem(finding) == Problem("a.yml", 1, 1, "code", "Wrong.", "Mend it.")
