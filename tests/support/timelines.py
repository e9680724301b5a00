"""Invented projects whose briefs tell of given events, small or as large as a test needs."""

import json
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tests.support.projects import ROOT, configure, our_code, written_by_hand

VOCABULARY: dict[str, dict[str, dict[str, Any]]] = {
    "publishers": {
        "paper": {"name": "The Paper", "language": "en"},
        "post": {"name": "The Post", "language": "en"},
    },
    "actors": {
        "mayor": {"name": "The Mayor"},
        "port": {"name": "Port Authority"},
        "union": {"name": "Dockers’ Union"},
    },
    "topics": {"harbour": {"name": "The harbour"}, "fishing": {"name": "Fishing"}},
}


def told(id: str, kind: str, title: str, date: str = "", **more: Any) -> dict[str, Any]:
    """One article's account of an event, as it stands in YAML."""
    dated = {"date": date} if date else {}
    return {"id": id, "kind": kind, "title": title, "text": f"{title}.", **dated, **more}


FERRY = told("ferry", "incident", "A ferry sinks", "2024-03-05", by=["port"], actors=["mayor"])
PAPER = [
    told("rule", "rule", "The port limits the speed of ships", "2023/..", by=["port"]),
    FERRY,
    told("inquiry", "statement", "The mayor opens an inquiry", "2024-03-20", by=["mayor"]),
    told(
        "talks",
        "meeting",
        "Mayor and dockers talk",
        "[2024-03-25..2024-04-10]",
        by=["mayor", "union"],
    ),
    told("strike", "action", "The dockers strike", "2024-04", by=["union"]),
    told("budget", "agreement", "A budget for a façade is agreed", "[..2024-05-19]", by=["mayor"]),
    told("map", "incident", "A map gets out"),
    told("rumour", "action", "The union is said to plan more", by=["union"]),
]
POST = [
    FERRY,
    told("report", "report", "The dockers report on pay", "2024-05-09", by=["union"]),
    told("dredging", "action", "The channel is to be dug", "2025-03", by=["port"], planned=True),
]
"""Ten events: days, a month, ranges, open ends, none; two outlets and two topics."""


def brief(publisher: str, events: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """An article that reports all of its events by itself."""
    claims = [
        {"id": f"on-{event['id']}", "text": event["text"], "about": event["id"], "chain": "own"}
        for event in events
    ]
    return {
        "title": f"What {publisher} prints",
        "url": f"https://{publisher}.example.org/article",
        "publisher": publisher,
        "published": "2024-06-01",
        "read": "2024-06-02",
        "language": "en",
        "kind": "news",
        "topics": ["harbour"],
        "headline": f"The {publisher} tells of the harbour",
        "standfirst": "An invented article.",
        "claims": claims,
        "events": events,
        **more,
    }


def small() -> dict[str, dict[str, Any]]:
    """Two briefs with ten events; they date one of them differently."""
    later = told("report", "report", "The dockers report on pay", "2024-05-12", by=["union"])
    return {
        "paper-harbour": brief("paper", [*PAPER, later]),
        "post-harbour": brief("post", POST, topics=["harbour", "fishing"], kind="analysis"),
    }


def large(count: int) -> dict[str, dict[str, Any]]:
    """Events of five years in briefs of forty: most by the day, some by the month, some undated."""
    events = [_numbered(number) for number in range(count)]
    return {
        f"paper-part-{start}": brief(
            "paper",
            events[start : start + 40],
            title=f"What paper prints, part {start}",
            url=f"https://paper.example.org/{start}",
        )
        for start in range(0, count, 40)
    }


def _numbered(number: int) -> dict[str, Any]:
    year, month, day = 2019 + number % 5, number // 5 % 12 + 1, number % 27 + 1
    date = f"{year}-{month:02}-{day:02}"
    if number % 20 == 7:
        date = f"{year}-{month:02}"
    if number % 50 == 13:
        date = ""
    who = ("mayor", "port", "union")[number % 3]
    kind = ("statement", "meeting", "action", "rule")[number % 4]
    return told(f"event-{number}", kind, f"Happening number {number}", date, by=[who])


def write(root: Path, briefs: dict[str, dict[str, Any]], site_url: str) -> Path:
    """Lay out a project with our own theme and these briefs."""
    words = root / "briefs" / "vocabulary"
    words.mkdir(parents=True)
    shutil.copy(ROOT / "mkdocs.yml", root)
    written_by_hand(root)
    our_code(root)
    for part, entries in VOCABULARY.items():
        (words / f"{part}.yml").write_text(json.dumps(entries), "utf-8")
    for id, record in briefs.items():
        (root / "briefs" / f"{id}.yml").write_text(json.dumps(record), "utf-8")
    configure(root, site_url=site_url)
    return root


def ids(briefs: dict[str, dict[str, Any]]) -> Iterable[str]:
    """The events that the briefs tell of, each once."""
    return dict.fromkeys(event["id"] for record in briefs.values() for event in record["events"])
