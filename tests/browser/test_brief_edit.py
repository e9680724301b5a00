"""An edit in the browser touches what differs; everything else stays byte for byte."""

from collections.abc import Callable, Iterator
from difflib import ndiff
from random import Random
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Browser, Error, Page

from briefbook.formatting.formatted import BRIEF, formatted, schema_of
from briefbook.load.parse import Document, brief
from briefbook.load.remarks import remarks
from briefbook.model.brief import Brief
from tests.support.any_briefs import Messy, briefs
from tests.support.modules import module
from tests.support.projects import ROOT

OURS = sorted((ROOT / "briefs" / "2025").glob("*.yml"))
TEXT = """\
# yaml-language-server: $schema=brief.json
# by the harbour desk

title:   'No dredging'      # printed so
url: https://news.example.org/port
publisher: paper
read: 2024-05-06
language: en
kind: news
topics: [ harbour ]
headline: >
  The port denies it,
  and no map is shown
standfirst: The first denial.  # on record
claims:
  # the first one
  - id: denial   # keep
    text: "There is no plan."
    chain:
      # the agency had it
      - {id: port-briefing, because: 'The mayor sat there.'}
      - agency # at the end


  # the second one
  - text: It would cost too much.
    id: cost
    key: true
  - {id: map, text: A map was shown.}
# asked on 7 May
open:
    - Who drew it # ask again
    - Who pays
# the end
"""
LONG = (
    "The first denial on record. No document is shown; nobody is asked who drew the plans in May."
)


@pytest.fixture(scope="module")
def yaml(browser: Browser) -> Iterator[Page]:
    """A window with the three functions."""
    with module(browser, "brief-yaml.js") as page:
        page.evaluate("schema => { globalThis.schema = schema }", schema_of(BRIEF))
        yield page


def edited(yaml: Page, text: str, value: Any) -> str:
    return str(yaml.evaluate("([text, value]) => edit(text, value, schema)", [text, value]))


def value_of(yaml: Page, text: str = TEXT) -> Any:
    return yaml.evaluate("text => read(text)", text)


def changes(old: str, new: str) -> list[str]:
    """The lines that went and came."""
    return [line.rstrip() for line in ndiff(old.splitlines(), new.splitlines()) if line[0] in "-+"]


def change(yaml: Page, work: Callable[[Any], object]) -> list[str]:
    """What an edit of the text above does to its lines."""
    value = value_of(yaml)
    work(value)
    new = edited(yaml, TEXT, value)
    assert value_of(yaml, new) is not None
    return changes(TEXT, new)


def test_nothing_is_touched_where_nothing_differs(yaml: Page) -> None:
    assert edited(yaml, TEXT, value_of(yaml)) == TEXT


def test_the_same_said_in_another_way_is_no_difference(yaml: Page) -> None:
    value = value_of(yaml)
    value["topics"] = "harbour"
    value["headline"] = f" {value['headline']}\n"
    value["paywall"] = False
    value["claims"][0]["chain"][1] = {"id": "agency"}
    value["claims"][1]["chain"] = "untraced"
    assert edited(yaml, TEXT, value) == TEXT


@pytest.mark.parametrize(
    ("keys", "new", "told"),
    [
        (
            ("title",),
            "No dredging?",
            [
                "- title:   'No dredging'      # printed so",
                "+ title: No dredging?      # printed so",
            ],
        ),
        (
            ("standfirst",),
            "The last denial.",
            [
                "- standfirst: The first denial.  # on record",
                "+ standfirst: The last denial.  # on record",
            ],
        ),
        (
            ("standfirst",),
            LONG,
            [
                "- standfirst: The first denial.  # on record",
                "+ standfirst: >-  # on record",
                f"+   {LONG}",
            ],
        ),
        (
            ("claims", 0, "text"),
            "There is a plan.",
            ['-     text: "There is no plan."', "+     text: There is a plan."],
        ),
        (
            ("claims", 0, "chain", 0, "because"),
            "The mayor stood there.",
            [
                "-       - {id: port-briefing, because: 'The mayor sat there.'}",
                "+       - id: port-briefing",
                "+         because: The mayor stood there.",
            ],
        ),
        (
            ("claims", 0, "chain", 1),
            "harbour-agency",
            ["-       - agency # at the end", "+       - harbour-agency # at the end"],
        ),
        (("claims", 1, "key"), False, ["-     key: true"]),
        (
            ("open", 0),
            "Who paid",
            ["-     - Who drew it # ask again", "+     - Who paid # ask again"],
        ),
        (
            ("topics",),
            ["harbour", "fishing"],
            ["- topics: [ harbour ]", "+ topics: [harbour, fishing]"],
        ),
        (("claims", 1, "says"), ["mayor"], ["+     says: mayor"]),
        (("summary",), "More of it.", ["+ summary: More of it."]),
        (("note",), "A note.", ["+ note: A note."]),
        (("paywall",), True, ["+ paywall: true"]),
    ],
)
def test_a_value_that_differs_is_all_that_is_touched(
    yaml: Page, keys: tuple[Any, ...], new: Any, told: list[str]
) -> None:
    def work(value: Any) -> None:
        for key in keys[:-1]:
            value = value[key]
        value[keys[-1]] = new

    assert change(yaml, work) == told


def test_a_new_claim_goes_to_its_place(yaml: Page) -> None:
    claim = {"id": "new", "text": "A new one.", "says": ["mayor"]}
    told = ["+   - id: new", "+     text: A new one.", "+     says: mayor", "+"]
    assert change(yaml, lambda value: value["claims"].insert(1, claim)) == told


def test_a_claim_that_goes_takes_its_comment_along(yaml: Page) -> None:
    gone = change(yaml, lambda value: value["claims"].pop(1))
    assert gone == [
        *("-", "-", "-   # the second one", "-   - text: It would cost too much."),
        *("-     id: cost", "-     key: true"),
    ]


def test_claims_in_another_order_keep_their_lines_and_comments(yaml: Page) -> None:
    value = value_of(yaml)
    value["claims"].reverse()
    new = edited(yaml, TEXT, value)
    assert [claim["id"] for claim in value_of(yaml, new)["claims"]] == ["map", "cost", "denial"]
    assert "  # the second one\n  - text: It would cost too much.\n    id: cost\n" in new
    assert "  # the first one\n  - id: denial   # keep\n" in new
    assert sorted(filter(None, new.splitlines())) == sorted(filter(None, TEXT.splitlines()))


def test_all_items_may_go_and_come(yaml: Page) -> None:
    value = value_of(yaml)
    value["open"] = []
    value["events"] = [{"id": "e", "kind": "rule", "title": "T", "text": "X"}]
    new = edited(yaml, TEXT, value)
    assert "\nevents:\n  - id: e\n    kind: rule\n    title: T\n    text: X\n" in new
    assert value_of(yaml, new)["events"] == value["events"]
    assert "# the end\n" in new


def test_line_ends_of_windows_and_a_mark_of_order_stay(yaml: Page) -> None:
    text = "\ufeff" + TEXT.replace("\n", "\r\n")
    value = value_of(yaml, text)
    assert edited(yaml, text, value) == text
    value["title"] = "Another"
    new = edited(yaml, text, value)
    assert new.startswith("\ufeff# yaml")
    assert new.count("\r\n") == new.count("\n")
    assert changes(TEXT, new.removeprefix("\ufeff").replace("\r\n", "\n")) == [
        "- title:   'No dredging'      # printed so",
        "+ title: Another      # printed so",
    ]


@pytest.mark.parametrize("ends", ["first", "last", "all but the changed"])
def test_a_file_with_both_sorts_of_line_ends_keeps_each(yaml: Page, ends: str) -> None:
    lines = TEXT.split("\n")
    changed = next(at for at, line in enumerate(lines) if line.startswith("standfirst"))
    among = {"first": [0], "last": [len(lines) - 2], "all but the changed": range(len(lines) - 1)}
    windows = {at for at in among[ends] if at != changed}
    text = "\n".join(line + "\r" * (at in windows) for at, line in enumerate(lines))
    value = {**value_of(yaml), "standfirst": "The last denial."}
    old, new = text.split("\n"), edited(yaml, text, value).split("\n")
    assert [at for at, line in enumerate(new) if line != old[at]] == [changed]
    assert len(new) == len(old)


def test_a_text_without_an_end_of_its_last_line_gets_one_where_lines_follow(yaml: Page) -> None:
    text = TEXT.partition("claims:")[0].rstrip("\n").replace("  # on record", "")
    value = value_of(yaml, text)
    value["note"] = "A note."
    assert edited(yaml, text, value) == f"{text}\nnote: A note.\n"


@pytest.mark.parametrize("file", OURS, ids=lambda file: file.stem)
def test_one_word_of_ours_is_one_line(yaml: Page, file: Any) -> None:
    text = file.read_text("utf-8")
    value = value_of(yaml, text)
    first, *words = value["claims"][1]["text"].split()
    value["claims"][1]["text"] = " ".join([first[::-1], *words])
    new = edited(yaml, text, value)
    assert len(changes(text, new)) == 2
    assert formatted("briefs/x.yml", BRIEF, new) == new


@given(briefs, st.randoms(use_true_random=False))
def test_of_any_text_all_but_the_value_stays(
    yaml: Page, value: dict[str, Any], random: Random
) -> None:
    messy = Messy(random)
    text = messy.text(value)
    assert edited(yaml, text, value_of(yaml, text)) == text
    other = {**value_of(yaml, text), "headline": "Another headline", "note": "Another note"}
    new = edited(yaml, text, other)
    after = {**value, "headline": "Another headline", "note": "Another note"}
    plain = Messy(Random(0))._flow(after)
    assert brief("x.yml", "x", new) == brief("x.yml", "x", plain)
    node = Document("x.yml", new, "a brief").node
    assert node is not None
    assert remarks(new, node).texts() == sorted(messy.comments)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: b\nc: [d\n", 3),
        ("a: &b c\n", 1),
        ("a: b\nc: *d\n", 2),
        ("a: !!str b\n", 1),
        ("- a\n", 1),
        ("", 1),
        ("a: b\na: c\n", 2),
        ("a: " + "[" * 3000 + "]" * 3000, 1),
        ("a: b\n---\nc: d\n", 2),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(yaml: Page, text: str, line: int) -> None:
    told = "text => { try { return read(text) } catch (e) { return [e.name, e.line] } }"
    assert yaml.evaluate(told, text) == ["UnreadableError", line]


def test_a_brief_in_braces_is_not_edited(yaml: Page) -> None:
    with pytest.raises(Error, match=r"A brief in braces can't be edited here\."):
        edited(yaml, '{"title": "A"}', {"title": "B"})


@given(briefs, briefs, st.randoms(use_true_random=False))
@settings(phases=[Phase.explicit, Phase.generate])
def test_any_text_becomes_any_other_brief_or_the_edit_is_refused(
    yaml: Page, value: dict[str, Any], other: dict[str, Any], random: Random
) -> None:
    """Where comments stand so oddly that they would become text, nothing is given back."""
    text = Messy(random).text(value)
    told = (
        "([text, value]) => "
        "{ try { return edit(text, value, schema) } catch (e) { return e.name } }"
    )
    new = yaml.evaluate(told, [text, other])
    plain = Messy(Random(0))._flow(other)
    before = brief("x.yml", "x", plain)
    assert isinstance(before, Brief)
    assert new == "UnreadableError" or brief("x.yml", "x", new) == before
