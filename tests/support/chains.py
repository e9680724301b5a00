"""Small corpora from one line an article, for counting origins."""

from typing import Any

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from tests.support.build import account, brief, vocabulary

PAPERS = ("A", "B", "C", "D", "E")
EVENTS = {
    "talk": ("statement", "ministry"),
    "memo": ("statement", "ministry"),
    "office": ("statement", "customs"),
    "print": ("report", "global"),
    "wire": ("report", "reuters"),
    "union": ("statement", "workers"),
}
STANCES = {"argues", "predicts", "alleges", "denies"}


def corpus_of(lines: list[str]) -> Corpus:
    """Each line a brief with one claim on the point `p`; a last one tells of the events."""
    actors: dict[str, dict[str, Any]] = {
        "state": {"name": "The state"},
        "ministry": {"name": "The ministry", "depends_on": ("state",)},
        "customs": {"name": "The customs", "depends_on": ("state",)},
        "workers": {"name": "The union"},
    }
    publishers: dict[str, dict[str, Any]] = {
        "global": {"name": "Global", "depends_on": ("ministry",)},
        "reuters": {"name": "Reuters"},
        "agency": {"name": "Agency"},
        **{paper.lower(): {"name": paper} for paper in (*PAPERS, "Z")},
    }
    events = tuple(account(id, kind=kind, by=(by,)) for id, (kind, by) in EVENTS.items())
    teller = brief("teller-of-events", publisher="agency", events=events)
    briefs = [_brief(number, line) for number, line in enumerate(lines)]
    return build((*briefs, teller), vocabulary(actors=actors, publishers=publishers))


def statements(corpus: Corpus) -> tuple[Statement, ...]:
    return corpus.statements_on.get("p", ())


def _brief(number: int, line: str) -> Brief:
    head, _, mark = line.partition(" | ")
    paper, _, chain = head.partition(": ")
    claim: dict[str, Any] = {
        "id": "c",
        "text": "It is so.",
        "chain": tuple(_step(step) for step in chain.split(" > ")),
        "point": "p",
    }
    if mark in STANCES:
        claim["stance"] = mark
    if mark == "part":
        claim["part"] = True
    if mark == "against":
        del claim["point"]
        claim["against"] = "p"
    changes: dict[str, Any] = {"publisher": paper.lower(), "claims": (claim,)}
    if mark == "withdrawn":
        changes |= {"status": "withdrawn", "withdrawn": {"date": "2024-05-09", "reason": "So."}}
    if mark == "draft":
        changes["status"] = "draft"
    return brief(f"paper-{paper.lower()}-{number}", **changes)


def _step(step: str) -> dict[str, str] | str:
    return {"id": step[:-1], "because": "It fits."} if step.endswith("?") else step
