"""Each pair of files in `cases/` is a value and its text; a browser is asked for the same."""

import json
from pathlib import Path

import pytest

from briefbook.formatting.formatted import BRIEF, formatted, schema_of
from briefbook.formatting.writer import write
from briefbook.load.remarks import Remarks

CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_value_is_written_as_the_case_says(case: Path) -> None:
    value = json.loads(case.read_text("utf-8"))
    assert write(value, schema_of(BRIEF)) == case.with_suffix(".yml").read_text("utf-8")


def test_a_key_that_nobody_knows_is_written_last() -> None:
    text = write({"zebra": {"a": ["b", {"c": "d"}], "e": True}, "title": "T"}, schema_of(BRIEF))
    assert text == "title: T\nzebra:\n  a:\n    - b\n    - c: d\n  e: true\n"


def test_entries_have_an_empty_line_between_them_whatever_their_ids() -> None:
    entries = {"claims": {"name": "Claims"}, "name": {"name": "Names"}, "open": {"name": "Open"}}
    assert write(entries, schema_of("actors")) == (
        "claims:\n  name: Claims\n\nname:\n  name: Names\n\nopen:\n  name: Open\n"
    )


def test_comments_come_back_where_they_belong() -> None:
    remarks = Remarks(
        ["# head", ""],
        {("title",): ["# above", "", "# still"], ("open", 0): ["# first"]},
        {("title",): ("# beside", 0), ("url",): ("# set off", 30), ("open",): ("# open", 2)},
        {("open",): ["# more?"], (): ["", "# end"]},
    )
    value = {"open": ["A"], "url": "https://x.example/", "title": "T"}
    assert write(value, schema_of(BRIEF), remarks) == (
        "# head\n\n# above\n\n# still\ntitle: T  # beside\n"
        "url: https://x.example/       # set off\n\n"
        "open:  # open\n  # first\n  - A\n  # more?\n\n# end\n"
    )


def test_a_comment_keeps_no_column_that_is_taken_or_beyond_the_width() -> None:
    for column in (8, 10, 101):
        remarks = Remarks(beside={("title",): ("# beside", column)})
        assert (
            write({"title": "A title"}, schema_of(BRIEF), remarks) == "title: A title  # beside\n"
        )


def test_the_first_key_of_an_item_has_its_comments_above_the_dash() -> None:
    text = "events:\n  -\n    # what?\n    kind: rule\n    # which?\n    id: ban\n"
    head = (Path(__file__).parent / "cases" / "every-kind-of-value.yml").read_text("utf-8")
    new = formatted("x", BRIEF, head.partition("\nclaims:")[0] + _event(text))
    assert new.endswith(
        "\nevents:\n  # which?\n  - id: ban\n    # what?\n    kind: rule\n"
        "    title: T\n    text: X\n"
    )


def _event(text: str) -> str:
    return f"{text}    title: T\n    text: X\n"
