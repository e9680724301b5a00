"""Slips that the parser tells much later are told where they are."""

import pytest

from briefbook.load.compose import compose
from briefbook.problems import Problem


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a: x\nbe:y\nc: z\n", "2:4: A space is missing behind the colon of `be`. Write `be: …`."),
        ("a: x\nbe:y", "2:4: A space is missing behind the colon of `be`. Write `be: …`."),
        (
            "a:\n  - id:x\n    text: y\n",
            "2:8: A space is missing behind the colon of `id`. Write `id: …`.",
        ),
        (
            "a:\n  - x\n  -y\nb: z\n",
            "3:4: A space is missing behind this hyphen. Write `- ` before each item.",
        ),
        (
            'a: "x\nb: y\nc: "z"\n',
            "1:4: The quotation mark that opens here is closed only in line 3. "
            "Close it where the text ends.",
        ),
        (
            "a: 'x\nb: it's\n",
            "1:4: The quotation mark that opens here is closed only in line 2. "
            "Close it where the text ends.",
        ),
        (
            "a: [\nb: [x, y]\n",
            "1:4: The bracket that opens here isn't closed when line 3 goes on. "
            "Close it, or put the missing comma between two entries.",
        ),
        (
            "a: [",
            "1:4: The bracket that opens here isn't closed when line 2 goes on. "
            "Close it, or put the missing comma between two entries.",
        ),
    ],
)
def test_a_slip_is_told_where_it_is(text: str, told: str) -> None:
    found = compose("a.yml", text)
    assert isinstance(found, Problem)
    assert f"{found.line}:{found.column}: {found.message} {found.help}" == told


@pytest.mark.parametrize(
    "text", ["a: |\n  note:x\nb\nc: d\n", "a: 'x\n  be:y'\nb\nc: d\n", "a: https://x\nb\nc: d\n"]
)
def test_what_stands_in_a_text_is_no_slip(text: str) -> None:
    found = compose("a.yml", text)
    assert isinstance(found, Problem)
    assert found.message == "This line is neither `key: value` nor a continued text."
