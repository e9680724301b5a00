"""Where a file first differs from our style."""

import pytest

from briefbook.formatting.differing_line import differing_line, unchanged

LONG = "text: " + "word " * 30
RUN = "Run: briefbook fmt b.yml"


@pytest.mark.parametrize(
    ("text", "new", "told"),
    [
        ("a: b\nc:  d\n", "a: b\nc: d\n", "2:4: style: Our style has other spaces here."),
        (
            "a: b\n",
            "a: b\n\nc: d\n",
            "2:1: style: Here stands nothing more; our style has an empty line.",
        ),
        (
            "a: b\n\nc: d\n",
            "a: b\nc: d\n",
            "2:1: style: Here stands an empty line; our style has `c: d`.",
        ),
        (
            "a: b\n\n\n",
            "a: b\n",
            "2:1: style: Here stands an empty line; our style has nothing more.",
        ),
        (
            f"{LONG}a\n",
            f"{LONG}b\n",
            "1:157: style: Here stands `…word word word word a`; our style has `…w",
        ),
    ],
)
def test_the_first_line_is_told_with_its_place(text: str, new: str, told: str) -> None:
    line = str(differing_line("b.yml", text, new))
    assert line.startswith(f"b.yml:{told}")
    assert line.endswith(RUN)


def test_where_no_line_differs_the_signs_around_them_do() -> None:
    for text in ("a: b", "a: b\r\n", "a: b\n"):
        assert str(differing_line("b.yml", text, "a: b\n")) == (
            "b.yml:1:1: style: A mark of order begins the file, lines end as on Windows, or the "
            f"last one has no end. {RUN}"
        )


def test_a_file_that_stays_as_it_is_says_why() -> None:
    problem = unchanged("b.yml", "Somebody wrote it just now.", "Run it once more.")
    assert str(problem) == (
        "b.yml:1:1: style: Somebody wrote it just now. It was left as it is. Run it once more."
    )
