"""The writer of briefs in a browser gives the bytes of `briefbook fmt`, and edits what differs."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from playwright.sync_api import Browser, Page

from briefbook.formatting.formatted import BRIEF, formatted, schema_of
from briefbook.formatting.writer import write
from briefbook.text.characters import FORBIDDEN
from tests.support.any_briefs import briefs
from tests.support.modules import module
from tests.support.projects import ROOT

SCHEMA = schema_of(BRIEF)
LINE = "# yaml-language-server: $schema=../../docs/data/schema/brief.json"
OURS = sorted((ROOT / "briefs" / "2025").glob("*.yml"))
CASES = sorted((ROOT / "tests" / "formatting" / "cases").glob("*.json"))


@pytest.fixture(scope="module")
def yaml(browser: Browser) -> Iterator[Page]:
    """A window with the three functions."""
    with module(browser, "brief-yaml.js") as page:
        page.evaluate("schema => { globalThis.schema = schema }", SCHEMA)
        yield page


def name(file: Path) -> str:
    return file.stem


@pytest.mark.parametrize("file", CASES, ids=name)
def test_both_writers_give_the_text_of_the_case(yaml: Page, file: Path) -> None:
    value = json.loads(file.read_text("utf-8"))
    expected = file.with_suffix(".yml").read_text("utf-8")
    assert yaml.evaluate("value => write(value, schema)", value) == expected
    assert yaml.evaluate("text => write(read(text), schema)", expected) == expected


@pytest.mark.parametrize("file", OURS, ids=name)
def test_a_brief_of_ours_comes_back_the_same(yaml: Page, file: Path) -> None:
    text = file.read_text("utf-8")
    assert yaml.evaluate("([text, line]) => write(read(text), schema, line)", [text, LINE]) == text
    assert yaml.evaluate("text => edit(text, read(text), schema)", text) == text


def test_what_holds_nothing_is_not_written(yaml: Page) -> None:
    value = {"title": "A", "note": None, "claims": [{"id": "a", "text": "A.", "quote": None}]}
    written = yaml.evaluate("value => write(value, schema)", value)
    assert written == "title: A\n\nclaims:\n  - id: a\n    text: A.\n"


@given(briefs)
def test_any_brief_is_written_as_in_python(yaml: Page, value: dict[str, Any]) -> None:
    expected = write(value, SCHEMA)
    assert yaml.evaluate("one => write(one, schema)", value) == expected
    assert yaml.evaluate("text => write(read(text), schema)", expected) == expected


def keyed(value: Any) -> Any:
    """A brief without what stands at its default, and with each id once."""
    if isinstance(value, list):
        seen = {json.dumps(one.get("id") if isinstance(one, dict) else one): one for one in value}
        return [keyed(one) for one in seen.values()]
    if not isinstance(value, dict):
        return value
    usual: tuple[Any, ...] = (False, [], "untraced", "reports")
    kept = {key: keyed(one) for key, one in value.items() if one not in usual}
    return {key: one for key, one in kept.items() if one != ["untraced"]}


@given(briefs, briefs)
def test_any_brief_in_our_style_stays_in_it_when_it_is_edited(
    yaml: Page, first: dict[str, Any], second: dict[str, Any]
) -> None:
    old, new = keyed(first), keyed(second)
    edited = yaml.evaluate(
        "([text, value]) => edit(text, value, schema)", [write(old, SCHEMA), new]
    )
    assert edited == write(new, SCHEMA)
    assert formatted("briefs/x.yml", BRIEF, edited) == edited


def test_empty_items_are_left_out(yaml: Page) -> None:
    value = {"title": "A", "claims": [{}, {"id": "a", "text": "A."}, None], "events": [{}]}
    written = yaml.evaluate("value => write(value, schema)", value)
    assert written == "title: A\n\nclaims:\n  - id: a\n    text: A.\n"


def test_nothing_is_written_that_the_check_refuses(yaml: Page) -> None:
    script = "one => { try { return write({title: one}, schema) } catch (e) { return e.message } }"
    for code in [*range(9), *range(11, 32), *range(127, 160), 0x2028, 0x202E, 0x2066, 0xFEFF]:
        told = f"U+{code:04X} may not stand in a brief."
        assert yaml.evaluate(script, f"a{chr(code)}b") == told
    assert yaml.evaluate(script, "a\nb") == "title: |-\n  a\n  b\n"


def test_the_form_drops_what_the_check_refuses(browser: Browser) -> None:
    breaks = "\x0b\x0c\r\x85\u2028\u2029"
    with module(browser, "form/clean.js") as page:
        for start in range(0, 0xD800, 4096):
            signs = [chr(code) for code in range(start, min(start + 4096, 0xD800))]
            cleaned = page.evaluate("signs => signs.map(one => lines(`a${one}b`))", signs)
            for sign, told in zip(signs, cleaned, strict=True):
                gap = "\n" if sign in breaks else " " if sign == "\t" else sign
                dropped = FORBIDDEN.match(sign) and sign not in breaks
                assert told == ("ab" if dropped else f"a{gap}b"), hex(ord(sign))
