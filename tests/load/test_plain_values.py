"""Nodes to values: what YAML would turn into something else stays the text it is."""

from typing import Any

import pytest

from briefbook.load.compose import compose
from briefbook.load.plain_values import Reader
from briefbook.problems import Problem


def read(text: str) -> tuple[Any, list[str]]:
    """The value of a text, and the problems found on the way."""
    node = compose("a.yml", text)
    assert node is not None
    assert not isinstance(node, Problem)
    reader = Reader("a.yml")
    return reader.value(node), [str(problem) for problem in reader.problems]


@pytest.mark.parametrize(
    "text",
    [
        *("no", "No", "yes", "on", "off", "y", "n", "True", "TRUE", "False", "Null", "NULL"),
        *("12:30", "12:30:45", "0123", "0o17", "0x1f", "1_000", "1e3", "1.0", ".inf", ".nan", "-1"),
        *("2024-05-09", "2024-05-09T10:00:00Z", "=", "<", "a<<b", "~a"),
    ],
)
def test_surprises_stay_text(text: str) -> None:
    assert read(f"a: {text}") == ({"a": text}, [])
    assert read(f"{text}: a") == ({text: "a"}, [])
    assert read(f"- {text}") == ((text,), [])


def test_true_and_false_are_the_only_words_with_a_type() -> None:
    assert read("{a: true, b: false}") == ({"a": True, "b": False}, [])
    assert read("""{a: 'true', b: "false"}""") == ({"a": "true", "b": "false"}, [])
    assert read("true: a") == ({"true": "a"}, [])


def test_nothing_in_quotes_is_text() -> None:
    assert read("""{a: '', b: "", c: 'null', d: "~"}""") == (
        {"a": "", "b": "", "c": "null", "d": "~"},
        [],
    )


@pytest.mark.parametrize("nothing", ["", " ~", " null"])
def test_a_key_without_a_value_is_told_and_left_out(nothing: str) -> None:
    assert read(f"a: b\nc:{nothing}") == (
        {"a": "b"},
        ["a.yml:2:1: empty-value: `c` has no value. Write one, or remove the line."],
    )


def test_an_entry_without_a_value_is_told() -> None:
    value, problems = read("- a\n- ~\n")
    assert value == ("a", None)
    assert problems == [
        "a.yml:2:3: empty-value: Nothing stands here. Write a value, or remove the line."
    ]


def test_empty_lists_and_mappings_are_values() -> None:
    assert read("{a: [], b: {}}") == ({"a": (), "b": {}}, [])


def test_block_texts_keep_their_lines() -> None:
    assert read("a: |\n  one\n  two\nb: >-\n  one\n  two\n") == (
        {"a": "one\ntwo\n", "b": "one two"},
        [],
    )


def test_a_key_stands_once() -> None:
    assert read("a: b\nc: d\n'a': e\n") == (
        {"a": "b", "c": "d"},
        [
            "a.yml:3:1: duplicate-key: `a` stands here a second time; the first is in line 1."
            " Keep one of them."
        ],
    )


@pytest.mark.parametrize(
    ("text", "place", "tag"),
    [
        ("a: !b c", "1:4", "!b"),
        ("a: !!str c", "1:4", "!!str"),
        ("a: !!python/object:os.system c", "1:4", "!!python/object:os.system"),
        ("!b a: c", "1:1", "!b"),
        ("a: !b [c]", "1:4", "!b"),
        ("a: !!set {c: d}", "1:4", "!!set"),
        ("a: !<tag:example.org,2024:x> c", "1:4", "tag:example.org,2024:x"),
    ],
)
def test_tags_are_refused(text: str, place: str, tag: str) -> None:
    _, problems = read(text)
    assert problems == [
        f"a.yml:{place}: yaml-tag: `{tag}` is a YAML tag; they aren't used here."
        " Remove it, or put a text that starts with `!` in quotes."
    ]


def test_a_merge_key_is_refused_and_its_name_in_quotes_is_text() -> None:
    assert read("<<: {a: b}\nc: d") == (
        {"c": "d"},
        ["a.yml:1:1: yaml-merge: YAML merge keys aren't used here. Write the values out."],
    )
    assert read("'<<': a") == ({"<<": "a"}, [])


@pytest.mark.parametrize("key", ["[a]", "{a: b}", "? [a]\n"])
def test_a_key_is_a_word(key: str) -> None:
    assert read(f"{key}: c") == (
        {},
        [
            f"a.yml:1:{3 if key.startswith('?') else 1}: bad-key:"
            " A list or mapping can't be a key. Write a word."
        ],
    )


@pytest.mark.parametrize(
    ("escape", "name"),
    [
        (r"\x00", "U+0000 (NULL)"),
        (r"\e", "U+001B (ESCAPE)"),
        (r"\t", "U+0009 (TAB)"),
        (r"\N", "U+0085 (NEXT LINE)"),
        (r"\L", "U+2028 (LINE SEPARATOR)"),
        (r"\u202e", "U+202E (RIGHT-TO-LEFT OVERRIDE)"),
        (r"\u2067", "U+2067 (RIGHT-TO-LEFT ISOLATE)"),
        (r"\uffff", "U+FFFF (control character)"),
    ],
)
def test_escapes_bring_nothing_in_that_may_not_stand_there(escape: str, name: str) -> None:
    message = f"bad-character: The text holds {name}, written as an escape. Leave it out."
    assert read(f'a: "b{escape}c"')[1] == [f"a.yml:1:4: {message}"]
    assert read(f'"b{escape}c": a')[1] == [f"a.yml:1:1: {message}"]


def test_harmless_escapes_mean_what_they_say() -> None:
    assert read(r'a: "caf\u00e9 \"au lait\"\nhere"') == ({"a": 'café "au lait"\nhere'}, [])


def test_all_problems_are_told_at_once() -> None:
    _, problems = read("a: !b c\nd:\na: e\n<<: f\n")
    assert [problem.split(": ")[1] for problem in problems] == [
        "yaml-tag",
        "empty-value",
        "duplicate-key",
        "yaml-merge",
    ]
