"""Small corpora from one line an article, for counting origins."""

from functools import cache
from typing import Any

from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Vocabulary
from tests.support.build import account, brief, vocabulary

PAPERS = ("A", "B", "C", "D", "E")
EVENTS = {
    "talk": ("statement", "ministry"),
    "memo": ("statement", "ministry"),
    "office": ("statement", "customs"),
    "print": ("report", "global"),
    "wire": ("report", "reuters"),
    "union": ("statement", "workers"),
    "recap": ("report", "reuters"),
    "whisper": ("report", ""),
    "murmur": ("report", ""),
    "mutter": ("report", ""),
}
RESTS: dict[str, tuple[str, Any]] = {
    "recap-of-talk": ("recap", "talk"),
    "recap-of-union": ("recap", "union"),
    "recap-of-agency": ("recap", "agency"),
    "recap-of-whisper": ("recap", "whisper"),
    "recap-of-talk?": ("recap", {"id": "talk", "because": "Both give the same figure."}),
}
"""What a line writes for a report that its article says, or lets infer, rests on another origin."""
STANCES = {"argues", "predicts", "alleges", "denies"}


def corpus_of(lines: list[str]) -> Corpus:
    """Each line a brief with one claim on the point `p`; a last one tells of the events."""
    briefs = [_brief(number, line) for number, line in enumerate(lines)]
    return build((*briefs, _teller()), _words())


@cache
def _teller() -> Brief:
    events = tuple(_account(id) for id in EVENTS)
    return brief("teller-of-events", publisher="teller", events=events)


@cache
def _words() -> Vocabulary:
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
        "teller": {"name": "Teller"},
        **{paper.lower(): {"name": paper} for paper in (*PAPERS, "Z")},
    }
    return vocabulary(actors=actors, publishers=publishers)


def statements(corpus: Corpus) -> tuple[Statement, ...]:
    return corpus.statements_on.get("p", ())


def _account(id: str, **changes: Any) -> dict[str, Any]:
    """One article's account of an event; of `murmur` each says that it is not `whisper`."""
    kind, by = EVENTS[id]
    who: dict[str, Any] = {"by": (by,)} if by else {"unnamed": "a person in the port"}
    apart = {"distinct_from": ("whisper",)} if id == "murmur" else {}
    return account(id, kind=kind, **who, **apart, **changes)


@cache
def _brief(number: int, line: str) -> Brief:
    head, _, mark = line.partition(" | ")
    paper, _, chain = head.partition(": ")
    first, *relays = chain.split(" > ")
    origin, rests_on = RESTS.get(first, (first, None))
    claim: dict[str, Any] = {
        "id": "c",
        "text": "It is so.",
        "chain": tuple(_step(step) for step in (origin, *relays)),
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
    if rests_on:
        changes["events"] = (_account(origin, rests_on=rests_on),)
    if mark.startswith("copy of "):
        changes["copy_of"] = _copied(mark.removeprefix("copy of "))
    if mark == "withdrawn":
        changes |= {"status": "withdrawn", "withdrawn": {"date": "2024-05-09", "reason": "So."}}
    if mark == "draft":
        changes["status"] = "draft"
    return brief(f"paper-{paper.lower()}-{number}", **changes)


def _copied(what: str) -> dict[str, str]:
    """`A 0`: the brief of paper A on line 0; `reuters`: that outlet; a link besides, if any."""
    first, _, second = what.partition(" ")
    if second.isdigit():
        return {"brief": f"paper-{first.lower()}-{second}"}
    return {"publisher": first, **({"link": second} if second else {})}


def _step(step: str) -> dict[str, str] | str:
    return {"id": step[:-1], "because": "It fits."} if step.endswith("?") else step
