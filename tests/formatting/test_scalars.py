"""One text as YAML: plain where that is safe, quoted where it must be, folded where it is long."""

import pytest

from briefbook.formatting.scalars import block, on_its_line, scalar, stripped

NARROW = 94


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("3.5 per cent", "3.5 per cent"),
        ("2023/..", "2023/.."),
        ("it's so", "it's so"),
        ("a:b and a#b", "a:b and a#b"),
        ("https://x.example/?a=1&b=2#c", "https://x.example/?a=1&b=2#c"),
        ("a, b [c] {d}", "a, b [c] {d}"),
        ("国家安全部", "国家安全部"),
        ("What? 5 > 4, 100%!", "What? 5 > 4, 100%!"),
        ("No plan", "No plan"),
        ("NO", '"NO"'),
        ("true", '"true"'),
        ("null", '"null"'),
        ("~", '"~"'),
        ("<<", '"<<"'),
        ("", '""'),
        ("[2024-05..]", '"[2024-05..]"'),
        ("- a", '"- a"'),
        ("-5 degrees", '"-5 degrees"'),
        ("Who: the port", '"Who: the port"'),
        ("the port:", '"the port:"'),
        ("crew #7", '"crew #7"'),
        ("@port", '"@port"'),
        ("'tis", '"\'tis"'),
        ('"No"', "'\"No\"'"),
        ('"It\'s"', "'\"It''s\"'"),
        ('He said "no"', 'He said "no"'),
        ("C:\\x: y", "'C:\\x: y'"),
        ("\u00a0wide", '"\u00a0wide"'),
        ("wide\u2009", '"wide\u2009"'),
    ],
)
def test_what_yaml_misreads_is_quoted(text: str, written: str) -> None:
    assert scalar(text) == written


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("a b", "a b"),
        ("In May, Beijing", '"In May, Beijing"'),
        ("[x]", '"[x]"'),
        ("a}", '"a}"'),
        ("https://x.example/", '"https://x.example/"'),
        ('a, "b"', "'a, \"b\"'"),
        ("it's", "it's"),
    ],
)
def test_within_brackets_more_is_quoted(text: str, written: str) -> None:
    assert scalar(text, in_brackets=True) == written


def test_spaces_and_line_feeds_around_a_text_go() -> None:
    assert stripped("\n  a b \n\n") == "a b"
    assert stripped(" \u00a0a ") == "\u00a0a"


def test_a_text_stands_on_its_line_up_to_the_hundredth_character() -> None:
    fits = "word " * 18 + "12345"
    assert on_its_line("text:", f"{fits[:-1]}") == f"text: {fits[:-1]}"
    assert len(f"text: {fits[:-1]}") == 100
    assert on_its_line("text:", fits) is None
    assert on_its_line("text:", fits.replace(" ", "-") + "-" * 40) is not None, "nowhere to break"
    assert on_its_line("text:", "one\ntwo") is None


def test_a_long_text_is_filled_line_by_line() -> None:
    text = " ".join(f"word{number:02}" for number in range(30))
    sign, lines = block(text, 4)
    assert sign == ">-"
    assert [len(line) for line in lines] == [94, 94, 31]
    assert " ".join(line.strip() for line in lines) == text


def test_a_line_ends_at_single_spaces_only() -> None:
    text = "x" * NARROW + "  two spaces " + "y" * NARROW
    assert block(text, 0) == (">-", ["x" * NARROW + "  two", "spaces", "y" * NARROW])


def test_the_words_of_a_link_stay_in_one_line() -> None:
    link = "[the report of the paper](https://paper.example/report)"
    _, lines = block("x" * 70 + f" in {link}. More [in brackets] than there is " + "y" * 60, 2)
    assert lines == [
        "  " + "x" * 70 + " in",
        f"  {link}. More [in brackets] than there is",
        "  " + "y" * 60,
    ]


@pytest.mark.parametrize(
    ("text", "sign", "lines"),
    [
        ("one\ntwo", "|-", ["  one", "  two"]),
        ("one\n\n\ntwo", "|-", ["  one", "", "", "  two"]),
        ("one\n  two", "|-", ["  one", "    two"]),
        ("a " * 60 + "b\n\nc", ">-", None),
        ("a " * 60 + "b\n c", "|-", ["  " + "a " * 60 + "b", "   c"]),
    ],
)
def test_a_text_with_line_feeds(text: str, sign: str, lines: list[str] | None) -> None:
    found, written = block(text, 2)
    assert found == sign
    assert lines is None or written == lines


def test_so_many_line_feeds_are_so_many_empty_lines_when_folded() -> None:
    long = "a " * 60 + "b"
    assert [bool(line) for line in block(f"{long}\nc", 2)[1]] == [True, True, False, True]
    twice = [True, True, False, False, True]
    assert [bool(line) for line in block(f"{long}\n\nc", 2)[1]] == twice
