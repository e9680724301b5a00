"""What few briefs have, when it is wrong: the form says it in the words of the check."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page as Window

from briefbook.checks.examine import examine
from briefbook.settings import Settings
from briefbook.site.form.choices import choices
from briefbook.site.mkdocs_yml import read_settings
from tests.browser.test_form import (
    BASE,
    CLAIM,
    EVENT,
    KEYS,
    SAID,
    listed,
    opened,
    project,
    window,
    wrong_in,
)
from tests.support.build import in_english
from tests.support.hosting import Host
from tests.support.projects import TODAY

__all__ = ["project", "window"]

OURS = "example-times-no-dredging"
MENDED = {"date": "2024-06-07", "was": "It sinks.", "now": "It may sink."}
GONE = {"date": "2024-06-07", "reason": "The article was taken back."}
TOLD = {**SAID, "unnamed": "a man at the mole"}
HINT = "Name our brief of it, or who published it: `copy_of: {publisher: harbour-agency, link: …}`."
MISTAKES: dict[str, tuple[dict[str, Any], str]] = {
    "a copy of nothing": (
        {"copy_of": {}},
        f"error: Nothing says what the article is a copy of. {HINT}",
    ),
    "a copy of a brief and of its outlet": (
        {"copy_of": {"brief": "bay-post-map", "publisher": "bay-post"}},
        "error: The brief that is named says by itself who published it, and where. Keep `brief`,"
        " and remove `publisher` and `link`.",
    ),
    "a copy of its own address": (
        {"copy_of": {"publisher": "bay-post", "link": "http://www.news.example.org/mole?utm_id=1"}},
        "error: This is the address of the article itself. Name the address of the one it copies,"
        " or leave `link` out.",
    ),
    "a copy of a brief that is withdrawn": (
        {"copy_of": "bay-post-old"},
        "error: `bay-post-old` is withdrawn, so readers can't look it up. Name who published it:"
        " `copy_of: {publisher: harbour-agency, link: …}`.",
    ),
    "a copy of a brief nobody knows": (
        {"copy_of": "bay-post-mapp"},
        "error: `bay-post-mapp` is not a brief we know. Did you mean `bay-post-map`? If not, name"
        " a brief that exists.",
    ),
    "a copy of an outlet nobody knows": (
        {"copy_of": {"publisher": "bay-poost"}},
        "error: `bay-poost` is not a publisher we know. Did you mean `bay-post`? If not, add it to"
        " the publishers in briefs/vocabulary.",
    ),
    "a copy by ftp": (
        {"copy_of": {"publisher": "bay-post", "link": "ftp://bay.example.com/x"}},
        "error: A link must start with http:// or https://, not `ftp:`. Copy the address of the"
        " page itself.",
    ),
    "a copy at an address with a backslash": (
        {"copy_of": {"publisher": "bay-post", "link": "https://bay.example.com\\x"}},
        "error: `https://bay.example.com\\x` is not a web address: a backslash stands in it. Write"
        " `/` where it means a slash.",
    ),
    "a copy at an address with three slashes": (
        {"copy_of": {"publisher": "bay-post", "link": "HTTPS:///bay.example.com/x"}},
        "error: `HTTPS:///bay.example.com/x` is not a web address: more than two slashes stand"
        " behind the colon. Write two, and the name of the host right behind them.",
    ),
    "a copy at an address with a percent sign": (
        {"copy_of": {"publisher": "bay-post", "link": "https://bay.example.com/100%"}},
        "error: `https://bay.example.com/100%` is not a web address: a `%` in it has no two digits"
        " behind it. Write `%25` for the sign itself.",
    ),
    "a copy at an address of nobody": (
        {"copy_of": {"publisher": "bay-post", "link": "https://@bay.example.com/x"}},
        "error: The link carries a user name or password. Take out what stands before the `@`; a"
        " secret in a public file is no secret.",
    ),
    "a copy of another outlet's article": (
        {"copy_of": {"publisher": "example-times", "link": "https://bay.example.com/map#top"}},
        "error: The article at this address is one of `bay-post`. Name our brief of it:"
        " `copy_of: bay-post-map`.",
    ),
    "a copy and no copy": (
        {"copy_of": "bay-post-map", "not_copy_of": ["bay-post-map"]},
        "error: `copy_of` says that the article is a copy of that of `bay-post-map`. Keep the line"
        " that is true.",
    ),
    "no copy of a brief nobody knows": (
        {"not_copy_of": "zzz"},
        "error: `zzz` is not a brief we know. Name a brief that exists.",
    ),
    "a correction without words": (
        {"corrections": [{"date": "2024-06-07", "now": "It may sink."}]},
        "error: `was` is missing. Add `was: …` (what the brief said before).",
    ),
    "a correction of some month": (
        {"corrections": [{**MENDED, "date": "2024-06"}]},
        "error: `2024-06` is not an exact day. This is a day of our own work: write all of it,"
        " such as 2025-05-09.",
    ),
    "a correction yet to come": (
        {"corrections": [MENDED, {**MENDED, "date": "2040-01-01"}]},
        "error: `2040-01-01` lies in the future. Write the day it was done.",
    ),
    "a correction that is too long": (
        {"corrections": [{**MENDED, "was": ("mole " * 120).strip()}]},
        "error: `was` has 599 characters; 500 is the most. Say it in fewer words.",
    ),
    "a passage without its beginning": (
        {"claims": [*KEYS, {**CLAIM, "id": "bare", "passage": {"end": "at once"}}]},
        "error: `start` is missing. Add `start: …` (the first words of the passage).",
    ),
    "a passage that begins with a letter": (
        {"events": [{**EVENT, "passage": {"start": "a"}}]},
        "error: `start` is empty. Write a value, or remove the line.",
    ),
    "a passage that is a paragraph": (
        {"events": [{**EVENT, "passage": {"start": "It is", "end": ("mole " * 50).strip()}}]},
        "error: `end` has 249 characters; 200 is the most. Say it in fewer words.",
    ),
    "a claim with a topic of nobody": (
        {"claims": [*KEYS, {**CLAIM, "id": "bare", "topics": "fishin"}]},
        "error: `fishin` is not a topic we know. Did you mean `fishing`? If not, add it to"
        " the topics in briefs/vocabulary.",
    ),
    "a deed that rests on something": (
        {"events": [{**EVENT, "rests_on": "port-briefing"}]},
        "error: This is an event of kind action: it happened, whoever told of it. Only a"
        " statement, a meeting or a report rests on another; remove the line.",
    ),
    "a talk that rests on itself": (
        {"events": [{**TOLD, "rests_on": "mole-talk"}]},
        "error: An event can't rest on itself. One of the two was there first: remove the other"
        " line.",
    ),
    "a talk that rests on nothing": (
        {"events": [{**TOLD, "rests_on": "untraced"}]},
        "error: `untraced` is nothing that an event can rest on. Name an event or a publisher, or"
        " leave the line out.",
    ),
    "a talk that rests on an actor": (
        {"events": [{**TOLD, "rests_on": {"id": "mayor", "because": "It says so."}}]},
        "error: `mayor` is an actor; an origin is what somebody said on some occasion. Add the"
        " event in which it spoke under `events:`, and name that.",
    ),
    "a talk that rests on a deed": (
        {"events": [{**TOLD, "rests_on": "map-leak"}]},
        "error: `map-leak` is an event of kind incident, which can't be an origin. An origin is a"
        " statement, a meeting or a report: name the one that told of it.",
    ),
    "a talk that rests on an event nobody knows": (
        {"events": [{**TOLD, "rests_on": "port-briefin"}]},
        "error: `port-briefin` is not an event or publisher we know. Did you mean `port-briefing`?"
        " If not, add it under `events:` of the brief that tells of it.",
    ),
    "a talk distinct from itself": (
        {"events": [{**TOLD, "distinct_from": "mole-talk"}]},
        "error: A source can't be distinct from itself. Name another event.",
    ),
    "a talk distinct from one with a name": (
        {"events": [{**TOLD, "distinct_from": "port-briefing"}]},
        "error: The source of `port-briefing` is named, so it is told apart by its name."
        " `distinct_from` is for two events with `unnamed`: remove the line.",
    ),
    "a talk of somebody, distinct from another": (
        {"events": [{**SAID, "by": "mayor", "distinct_from": "port-briefing"}]},
        "error: The source of `mole-talk` is named, so it is told apart by its name."
        " `distinct_from` is for two events with `unnamed`: remove the line.",
    ),
    "to be looked at in some month": (
        {"review": "2024-07"},
        "error: `2024-07` is not an exact day. Write the day on which to look again, such as"
        " 2025-05-09.",
    ),
    "to be looked at long ago": (
        {"review": "2024-07-01"},
        "advice: This was to be looked at again on 2024-07-01. Look, mend what has changed, and"
        " write a later day or remove the line.",
    ),
    "a former name that is none": (
        {"aliases": ["Old Mole"]},
        "error: `Old Mole` is not an id. Use a–z, 0–9 and single hyphens, such as `old-mole`.",
    ),
    "a draft": (
        {"status": "draft"},
        "advice: This brief is a draft; it is not on the site. Remove the line to publish.",
    ),
    "a draft with a topic of nobody": (
        {"status": "draft", "topics": "fishin"},
        "advice: `fishin` is not a topic we know. Did you mean `fishing`? If not, add it to"
        " the topics in briefs/vocabulary.",
    ),
    "withdrawn without a word": (
        {"status": "withdrawn"},
        "error: The brief is withdrawn, and nothing says when and why. Add `withdrawn:` with"
        " `date:` and `reason:`.",
    ),
    "withdrawn without a reason": (
        {"status": "withdrawn", "withdrawn": {"date": "2024-06-07"}},
        "error: `reason` is missing. Add `reason: …` (what was wrong, for readers).",
    ),
    "withdrawn on a day to come": (
        {"status": "withdrawn", "withdrawn": {**GONE, "date": "2040-01-01"}},
        "error: `2040-01-01` lies in the future. Write the day it was done.",
    ),
    "withdrawn for nobody": (
        {"status": "withdrawn", "withdrawn": {**GONE, "successor": "bay-post-mapp"}},
        "error: `bay-post-mapp` is not a brief we know. Did you mean `bay-post-map`? If not, name"
        " a brief that exists.",
    ),
    "a withdrawal of what stands": (
        {"withdrawn": GONE},
        "error: There is a withdrawal, and the status is published. Write `status: withdrawn`, or"
        " remove the record.",
    ),
}
OF_OURS: dict[str, tuple[dict[str, Any], str]] = {
    "a copy of itself": (
        {"copy_of": OURS},
        "error: A brief can't be a copy of itself. Name the article that was written first.",
    ),
    "no copy of itself": (
        {"not_copy_of": OURS},
        "error: This is the brief itself. Remove the line, or name another brief.",
    ),
    "a copy of its copy": (
        {"copy_of": "bay-post-map"},
        "error: `bay-post-map` is a copy of this one. One of the two was written first: remove the"
        " other line.",
    ),
    "its own successor": (
        {"status": "withdrawn", "withdrawn": {**GONE, "successor": OURS}},
        "error: The successors lead back to this brief. Name a brief that stands.",
    ),
    "the successor of its successor": (
        {"status": "withdrawn", "withdrawn": {**GONE, "successor": "bay-post-old"}},
        "error: The successors lead back to this brief. Name a brief that stands.",
    ),
}


def said_of(root: Path, path: str, brief: Mapping[str, Any]) -> list[str]:
    """What the check says of a brief once it stands at this place."""
    (root / path).write_text(json.dumps(brief), "utf-8")  # JSON is YAML
    return listed(root, path)


def test_what_is_wrong_with_the_rarer_fields_is_told_in_the_words_of_the_check(
    window: Window, harbour_host: Host, project: Path
) -> None:
    opened(window, harbour_host)
    for name, (changes, sentence) in MISTAKES.items():
        brief = {**BASE, **changes}
        said = said_of(project, "briefs/2024/example-times-the-mole.yml", brief)
        told = wrong_in(window, harbour_host, brief)
        assert sentence in told, name
        assert [line for line in told if line not in said] == [], name


@pytest.fixture
def turned(project: Path) -> Path:
    """The project with a copy of our brief, and a withdrawn one in whose place ours stands."""
    folder = project / "briefs" / "2024"
    with (folder / "bay-post-map.yml").open("a", encoding="utf-8") as file:
        file.write(f"copy_of: {OURS}\n")
    old = (folder / "bay-post-old.yml").read_text("utf-8")
    (folder / "bay-post-old.yml").write_text(
        old.replace("successor: bay-post-map", f"successor: {OURS}"), "utf-8"
    )
    return project


def test_a_brief_that_is_here_is_held_against_itself_and_what_leads_to_it(
    window: Window, harbour_host: Host, turned: Path
) -> None:
    corpus = examine(read_settings(turned), TODAY).corpus
    briefs = json.dumps(choices(in_english(corpus, Settings(turned)))["briefs"])
    window.route("**/data/form/briefs.json", lambda route: route.fulfill(body=briefs))
    opened(window, harbour_host)
    for name, (changes, sentence) in OF_OURS.items():
        brief = {**BASE, **changes}
        said = said_of(turned, f"briefs/2024/{OURS}.yml", brief)
        told = wrong_in(window, harbour_host, brief, OURS)
        assert sentence in told, name
        assert [line for line in told if line not in said] == [], name


def test_a_brief_and_its_successor_may_be_of_one_article(
    window: Window, harbour_host: Host
) -> None:
    opened(window, harbour_host)
    again = {**BASE, "url": "https://bay.example.com/sold"}
    here = "briefs/2024/bay-post-old.yml is a brief of the same article."
    assert any(here in line for line in wrong_in(window, harbour_host, again))
    assert wrong_in(window, harbour_host, again, "bay-post-map") == []


def test_the_rarer_fields_without_a_mistake_have_none_here_either(
    window: Window, harbour_host: Host, project: Path
) -> None:
    opened(window, harbour_host)
    briefs: list[dict[str, Any]] = [
        {"copy_of": "bay-post-map", "not_copy_of": OURS, "aliases": ["old-mole"]},
        {"copy_of": {"publisher": "bay-post", "link": "https://bay.example.com/map"}},
        {"copy_of": {"publisher": "bay-post"}, "corrections": [MENDED], "review": "2033-06-01"},
        {"status": "withdrawn", "withdrawn": {**GONE, "successor": OURS}},
        {"events": [{**TOLD, "rests_on": "port-briefing", "passage": {"start": "It was"}}]},
    ]
    for changes in briefs:
        brief = {**BASE, **changes}
        said = said_of(project, "briefs/2024/example-times-the-mole.yml", brief)
        assert [line for line in said if not line.startswith("advice")] == []
        assert wrong_in(window, harbour_host, brief) == []
