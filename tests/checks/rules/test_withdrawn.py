"""Status and the record of a withdrawal agree."""

import pytest

from briefbook.checks.rules.withdrawn import check
from tests.support.build import brief, library, told

RECORD = {"date": "2024-05-30", "reason": "A hoax."}


@pytest.mark.parametrize(
    ("status", "record", "code"),
    [
        ("published", None, None),
        ("published", RECORD, "withdrawn not-withdrawn"),
        ("withdrawn", RECORD, None),
        ("withdrawn", None, "status withdrawn-without-reason"),
        ("draft", None, "status draft"),
    ],
)
def test_a_withdrawal_has_its_record_and_only_it(
    status: str, record: dict[str, str] | None, code: str | None
) -> None:
    found = told(check(library(brief(status=status, withdrawn=record))))
    assert found == ([f"briefs/quay.yml {code}"] if code else [])


def test_a_draft_with_a_record_is_both() -> None:
    assert told(check(library(brief(status="draft", withdrawn=RECORD)))) == [
        "briefs/quay.yml withdrawn not-withdrawn",
        "briefs/quay.yml status draft",
    ]
