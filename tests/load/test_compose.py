"""YAML to nodes, and the parser's complaints in our words."""

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from briefbook.load.compose import MAX_DEPTH, compose
from briefbook.problems import Problem
from briefbook.text.characters import forbidden


def told(text: str) -> str:
    found = compose("a.yml", text)
    assert isinstance(found, Problem), found
    return str(found)


@pytest.mark.parametrize("text", ["", "\n", "# a comment\n", "---\n"])
def test_nothing_is_none(text: str) -> None:
    found = compose("a.yml", text)
    assert found is None or (isinstance(found, yaml.ScalarNode) and found.value == "")


def test_nodes_know_their_place_in_characters() -> None:
    node = compose("a.yml", "名字: 港口\n- x: y\n".replace("- ", ""))
    assert isinstance(node, yaml.MappingNode)
    assert [(key.start_mark.line, value.start_mark.column) for key, value in node.value] == [
        (0, 4),
        (1, 3),
    ]


PLACES = [
    ("a: b: c", "a.yml:1:5: yaml-syntax: This colon starts a value where none can start."),
    ("a: 'b\n\nc: d", "a.yml:1:4: yaml-syntax: This quotation mark is never closed."),
    ('a: "b\nc: d\n', "a.yml:1:4: yaml-syntax: This quotation mark is never closed."),
    ("a: [b\nc: d\n", "a.yml:1:4: yaml-syntax: The bracket that opens here isn't closed when"),
    ("a: {b: c\n", "a.yml:1:4: yaml-syntax: The bracket that opens here isn't closed when line 2"),
    ("a: [b c, 'd' e]", "a.yml:1:14: yaml-syntax: A comma or the closing bracket is missing here."),
    ("a: b\nc\n", "a.yml:2:1: yaml-syntax: This line is neither `key: value` nor"),
    ("a: %b", "a.yml:1:4: yaml-syntax: A text can't start with this character."),
    ("a: `b`", "a.yml:1:4: yaml-syntax: A text can't start with this character."),
    (r'a: "\q"', "a.yml:1:5: yaml-syntax: In double quotes a backslash starts an escape"),
    (r'a: "\xz1"', "a.yml:1:7: yaml-syntax: This escape names no character."),
    ("a: 'b' c", "a.yml:1:8: yaml-syntax: The lines up to here don't fit together"),
    ("- a\nb: c\n", "a.yml:2:1: yaml-syntax: The lines up to here don't fit together"),
    ("a: - b\n", "a.yml:1:4: yaml-syntax: A list can't start on the line of its key."),
    ("a: |b\n  c", "a.yml:1:5: yaml-syntax: Behind `|` or `>` the text starts on the next line."),
    ("%YAML 3.0\n---\na: b", "a.yml:1:1: yaml-syntax: `---`, `...` and `%YAML` set documents"),
    ("a: 'b\n---\n'", "a.yml:2:1: yaml-syntax: `---`, `...` and `%YAML` set documents"),
    ("%b", "a.yml:1:3: yaml-syntax: A line that starts with `%` is read as an instruction"),
    (
        "a: !<b",
        "a.yml:1:7: yaml-syntax: This can't be read as YAML (did not find the expected '>')",
    ),
    ("a: b\n---\nc: d", "a.yml:2:1: yaml-documents: A second YAML document starts here."),
    ("a: b\n...\nc: d", "a.yml:3:1: yaml-syntax: This line stands further left than the first"),
    (" a: b\nc: d", "a.yml:2:1: yaml-syntax: This line stands further left than the first one,"),
    ("a: ? b", "a.yml:1:4: yaml-syntax: A text can't start with a question mark and a space."),
    ("a: |0\n  b", "a.yml:1:5: yaml-syntax: No number like this stands behind `|` or `>`."),
    ("a: [b,, c]", "a.yml:1:7: yaml-syntax: Between brackets or commas a value is missing here."),
]


@pytest.mark.parametrize(("text", "start"), PLACES)
def test_what_stops_the_parser_is_told_with_its_place(text: str, start: str) -> None:
    assert told(text).startswith(start)


@pytest.mark.parametrize(
    ("text", "place", "sign"),
    [
        ("a: &b c", "1:4", "&b"),
        ("- &b\n- *b", "1:3", "&b"),
        ("a: *b", "1:4", "*b"),
        ("&b a: c", "1:1", "&b"),
        ("a: [*b]", "1:5", "*b"),
        ('{"a":*b}', "1:6", "*b"),
        ('{"a":&b c}', "1:6", "&b"),
        ("a: !x &b c", "1:4", "&b"),
        ("<<: *b", "1:5", "*b"),
    ],
)
def test_anchors_and_aliases_are_refused(text: str, place: str, sign: str) -> None:
    assert told(text) == (
        f"a.yml:{place}: yaml-alias: `{sign}` is read as a YAML anchor or alias; they aren't used"
        " here. Write the value out, or put a text that starts with this sign in quotes."
    )


@pytest.mark.parametrize("text", ["a: *", "a: *b* c", "a: & b"])
def test_a_star_at_the_start_of_a_text_is_explained(text: str) -> None:
    assert told(text) == (
        "a.yml:1:4: yaml-alias: A text that starts with `*` or `&` is read as a YAML alias or"
        " anchor. Put the text in quotes."
    )


@pytest.mark.parametrize(
    "text", ["a: b & c", "a: R&D *stars*", "a: '*b'", "a: |\n  *b* &c\n", "# *b"]
)
def test_stars_and_ampersands_elsewhere_are_text(text: str) -> None:
    assert not isinstance(compose("a.yml", text), Problem)


@pytest.mark.parametrize(
    "opening", ["[", "{a: ", "- ", "? ", "[{a: ", "- ? "], ids=lambda opening: repr(opening)
)
def test_nothing_nested_too_deeply_reaches_the_stack(opening: str) -> None:
    assert "too-deep: The lists and mappings lie more than 20 deep" in told(opening * 100_000)


def test_the_depth_allowed_is_far_more_than_a_brief_needs() -> None:
    deep = "[" * (MAX_DEPTH - 1) + "]" * (MAX_DEPTH - 1)
    assert not isinstance(compose("a.yml", deep), Problem)
    assert "too-deep" in told(f"[[{deep}]]")


YAML_SIGNS = st.text(alphabet="ab:-?[]{}#&*!|>'\"%@`,. \n\\x0<~=")


@given(st.one_of(YAML_SIGNS, st.text().filter(lambda text: not forbidden(text))))
def test_any_text_is_nodes_or_one_problem(text: str) -> None:
    found = compose("a.yml", text)
    assert found is None or isinstance(found, (yaml.Node, Problem))
    if isinstance(found, Problem):
        assert 1 <= found.line <= text.count("\n") + 2
        assert found.message
        assert found.help


@pytest.mark.parametrize(
    ("text", "place"), [("a: ! b", "1:4"), ("a: [b, ! c]", "1:8"), ("a: !\n  b", "1:4")]
)
def test_an_exclamation_mark_alone_is_not_lost(text: str, place: str) -> None:
    assert told(text) == (
        f"a.yml:{place}: yaml-tag: `!` is read as a YAML tag here, and left out; tags aren't used "
        "here. Put a text that starts with `!` in quotes."
    )


@pytest.mark.parametrize("text", ["a: b ! c", "a: '! b'", "a: |\n  ! b\n", "a: b # ! c"])
def test_an_exclamation_mark_in_a_text_or_comment_is_one(text: str) -> None:
    assert isinstance(compose("a.yml", text), yaml.MappingNode)
