"""Points are said or contested, not both."""

from typing import Any

import pytest

from briefbook.checks.rules.shared_points import check
from tests.support.build import brief, claim, library, told


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({}, None),
        ({"point": "plan/yes"}, None),
        ({"point": "plan/yes", "part": True}, None),
        ({"against": "plan/yes"}, None),
        ({"point": "plan/no", "against": "plan/yes"}, None),
        ({"part": True}, "part part-without-point"),
        ({"part": True, "against": "plan/yes"}, "part part-without-point"),
        ({"point": "plan/yes", "against": "plan/yes"}, "against point-contested"),
    ],
)
def test_a_claim_makes_a_point_or_contests_another(
    changes: dict[str, Any], problem: str | None
) -> None:
    found = told(check(library(brief(claims=(claim(**changes),)))))
    assert found == ([f"briefs/quay.yml claims.0.{problem}"] if problem else [])
