"""Places that lie in themselves, however deep places lie in each other."""

import time
from types import SimpleNamespace
from typing import Any

from briefbook.checks.rules.places_within import check
from briefbook.model.vocabulary import Place


def circles(**within: str) -> list[str]:
    """The places of which is told that they lie in themselves."""
    places = {
        id: Place.model_validate(
            {"id": id, "path": "p.yml", "name": "A place"} | ({"within": larger} if larger else {})
        )
        for id, larger in within.items()
    }
    library: Any = SimpleNamespace(
        corpus=SimpleNamespace(vocabulary=SimpleNamespace(places=places))
    )
    return [str(finding.keys[0]) for finding in check(library)]


def test_only_those_within_a_circle_are_told() -> None:
    assert circles(a="b", b="c", c="b", d="d", e="d", f="nowhere", g="") == ["b", "c", "d"]
    assert circles(c="b", b="c", a="b") == ["c", "b"]


def test_many_places_in_each_other_take_no_time() -> None:
    number = 6000
    deep = {f"p{at}": f"p{at + 1}" for at in range(number)} | {f"p{number}": ""}
    start = time.monotonic()
    assert circles(**deep) == []
    assert time.monotonic() - start < 3
