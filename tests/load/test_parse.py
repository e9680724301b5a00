"""One text to one brief or to entries, or to all that is wrong with it."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefbook.load import parse
from briefbook.model.base import Record
from briefbook.model.brief import Account, Brief, Claim, Correction, Withdrawal
from briefbook.model.evidence import ChainLink, Passage, Quotation
from briefbook.model.vocabulary import ENTRY_TYPES, Actor
from briefbook.problems import Problem
from tests.support.cases import FOLDER

GOOD = (FOLDER / "base/briefs/2024/courier-no-dredging.yml").read_text("utf-8")


def problems(text: str) -> list[str]:
    """What is wrong with the text of a brief."""
    found = parse.brief("a.yml", "a", text)
    return [] if isinstance(found, Brief) else [str(problem) for problem in found]


def test_a_good_text_is_a_brief_with_its_name() -> None:
    found = parse.brief("briefs/x/a-b.yml", "a-b", GOOD)
    assert isinstance(found, Brief)
    assert (found.id, found.path) == ("a-b", "briefs/x/a-b.yml")
    assert found.title == "Harbour Office says no to dredging"
    assert [claim.id for claim in found.claims] == ["denial", "map", "fishery"]


def test_what_yaml_says_and_what_the_model_says_is_told_together() -> None:
    text = GOOD.replace("kind: news", "kind: newz").replace("key: true", "key: yes", 1)
    assert [line.split(": ")[:2] for line in problems(f"{text}title: again\nnote:\n")] == [
        ["a.yml:53:1", "duplicate-key"],
        ["a.yml:54:1", "empty-value"],
        ["a.yml:8:7", "unknown-word"],
        ["a.yml:18:10", "not-true-or-false"],
    ]


def test_path_is_no_key_either() -> None:
    assert problems(f"{GOOD}path: b.yml\n") == [
        "a.yml:53:1: unknown-key: `path` is not written here. The id is the file name, or the key"
        " of an entry; remove this line."
    ]


def test_a_key_without_a_value_is_not_missing_besides() -> None:
    assert problems(GOOD.replace("    text: The Office denied the plan", "    text:\n    # ")) == [
        "a.yml:45:5: empty-value: `text` has no value. Write one, or remove the line."
    ]


def test_a_list_with_a_wrong_entry_is_not_empty_besides() -> None:
    assert problems(GOOD.replace("chain: own", "chain: Our own")) == [
        "a.yml:37:12: bad-id: `Our own` is not an id. Use a–z, 0–9 and single hyphens, such as"
        " `our-own`."
    ]


def test_true_in_quotes_is_told_apart_from_true() -> None:
    assert problems(GOOD.replace("key: true", "key: 'true'", 1)) == [
        "a.yml:18:10: not-true-or-false: `key` holds a text: `true` stands in quotes."
        " Take the quotation marks away."
    ]


def test_a_sign_in_an_id_that_nobody_sees_is_named() -> None:
    assert problems(GOOD.replace("publisher: brackhaven", "publisher: brack\u200bhaven")) == [
        "a.yml:3:12: bad-id: `brack\u200bhaven-courier` is not an id. U+200B (ZERO WIDTH SPACE)"
        " stands in it: take it out. Use a–z, 0–9 and single hyphens, such as"
        " `brack-haven-courier`."
    ]


def test_a_key_in_capitals_is_found() -> None:
    assert [
        line for line in problems(GOOD.replace("language: ", "LANGUAGE: ")) if "LANG" in line
    ] == ["a.yml:7:1: unknown-key: `LANGUAGE` is not a key of a brief. Did you mean `language`?"]


def test_a_long_value_is_cut_short_in_a_message() -> None:
    (line,) = problems(GOOD.replace("2024-05-06", "x" * 1000))
    assert f"`read` holds `{'x' * 59}…`, which is not a date." in line


def test_a_long_key_is_cut_short_in_a_message() -> None:
    text = f"port:\n  name: Port\n  terms:\n    {'k' * 1000}: {'x' * 3000}\n"
    _, (first, _) = parse.entries("a.yml", ENTRY_TYPES["topics"], text)
    assert first.message == f"`{'k' * 59}…` has 1000 characters; 500 is the most."


@pytest.mark.parametrize("key", ["publisher", "language", "headline", "url"])
def test_a_text_of_nothing_is_empty_whatever_it_should_have_been(key: str) -> None:
    line = next(line for line in GOOD.splitlines() if line.startswith(f"{key}:"))
    (told,) = problems(GOOD.replace(line, f"{key}: ''", 1))
    assert told.split(": ", 1)[1] == (
        f"empty-value: `{key}` is empty. Write a value, or remove the line."
    )


def test_entries_come_with_their_problems() -> None:
    text = "a: {name: A}\nb: {nam: B}\nc: {name: C}\n"
    entries, found = parse.entries("v.yml", Actor, text)
    assert [entry.id for entry in entries] == ["a", "c"]
    assert [f"{p.line}:{p.column} {p.code}" for p in found] == [
        "2:4 missing-key",
        "2:5 unknown-key",
    ]


@pytest.mark.parametrize("id", [r'"a\n"', "A", "a_b", "''", "a--b", "-a"])
def test_a_key_that_is_no_id_is_told(id: str) -> None:
    entries, found = parse.entries("v.yml", Actor, f"{id}: {{name: A}}\n")
    assert entries == []
    assert [problem.code for problem in found] == ["bad-id"]


FIELDS: dict[type[Record], str] = {
    Brief: "{name}: {value}\n",
    Claim: "claims:\n  - {name}: {value}\n",
    Quotation: "claims:\n  - quote:\n      {name}: {value}\n",
    Passage: "claims:\n  - passage:\n      {name}: {value}\n",
    ChainLink: "claims:\n  - chain:\n      {name}: {value}\n",
    Account: "events:\n  - {name}: {value}\n",
    Withdrawal: "withdrawn:\n  {name}: {value}\n",
    Correction: "corrections:\n  - {name}: {value}\n",
}
WRONG = ["text", "true", "[]", "[a, [b]]", "{}", "{a: b}", "{a: {b: c}}", "''", "7", "[true]", "~"]


def every_field() -> Iterator[tuple[str, str]]:
    for kind, where in FIELDS.items():
        yield from ((name, where) for name in kind.model_fields)


@pytest.mark.parametrize("wrong", WRONG)
def test_no_field_finds_us_without_words(wrong: str) -> None:
    for name, where in every_field():
        for line in problems(where.replace("{name}", name).replace("{value}", wrong)):
            assert not re.search(r": invalid: |\b(None|tuple|dict|pydantic)\b", line), line


@pytest.mark.parametrize("wrong", WRONG)
@pytest.mark.parametrize("part", ENTRY_TYPES)
def test_no_field_of_the_vocabulary_does_either(part: str, wrong: str) -> None:
    for name in ENTRY_TYPES[part].model_fields:
        _, found = parse.entries("v.yml", ENTRY_TYPES[part], f"a:\n  {name}: {wrong}\n")
        for problem in found:
            assert problem.code != "invalid", str(problem)
            assert not re.search(r"\b(None|tuple|dict|pydantic)\b", problem.message), str(problem)


SCRAPS = [
    "\n",
    ": ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    "'",
    '"',
    "*",
    "&a ",
    "!x ",
    "<<: ",
    "|",
    "true",
    "~",
]
HOSTILE = st.one_of(st.sampled_from(SCRAPS), st.text(max_size=5))


@given(st.integers(0, len(GOOD)), st.integers(0, 40), HOSTILE)
def test_a_good_brief_with_a_scratch_never_crashes(at: int, cut: int, put: str) -> None:
    found = parse.brief("a.yml", "a", GOOD[:at] + put + GOOD[at + cut :])
    if not isinstance(found, Brief):
        assert found
        for problem in found:
            assert isinstance(problem, Problem)
            assert problem.line >= 1
            assert problem.column >= 1
            assert len(str(problem).splitlines()) == 1
