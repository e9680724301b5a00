"""Small valid records of an invented harbour, changed where a test says so."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from briefbook.checks.checked import Library
from briefbook.corpus import build as corpora
from briefbook.corpus.corpus import Corpus
from briefbook.load.language_file import read_language
from briefbook.model.brief import Account, Brief, Claim
from briefbook.model.vocabulary import ENTRY_TYPES, Vocabulary
from briefbook.pages.context import Site
from briefbook.problems import Finding
from briefbook.settings import NOWHERE, Limits, Settings

TODAY = date(2024, 6, 1)
ENGLISH = read_language("en")


def brief(id: str = "quay", **changes: Any) -> Brief:
    """A brief without claims and events."""
    values = {
        "title": "The quay that grew",
        "url": f"https://courier.example.org/{id}",
        "publisher": "courier",
        "read": "2024-05-20",
        "language": "en",
        "kind": "news",
        "topics": "harbour",
        "headline": "The council looks at a longer quay",
        "standfirst": "One council meeting, retold in full.",
    }
    return Brief.model_validate({**values, "id": id, "path": f"briefs/{id}.yml", **changes})


def claim(id: str = "grows", **changes: Any) -> dict[str, Any]:
    """What an editor writes for a claim."""
    return {"id": id, "text": "The quay is to grow.", **changes}


def account(id: str = "vote", **changes: Any) -> dict[str, Any]:
    """What an editor writes for an event."""
    return {"id": id, "kind": "meeting", "title": "The council votes", "text": "It met.", **changes}


def a_claim(**changes: Any) -> Claim:
    """One claim, read."""
    return Claim.model_validate(claim(**changes))


def an_account(**changes: Any) -> Account:
    """One account of an event, read."""
    return Account.model_validate(account(**changes))


def vocabulary(**parts: dict[str, dict[str, Any]]) -> Vocabulary:
    """The ids that `brief` uses, and entries of one's own."""
    entries: dict[str, dict[str, dict[str, Any]]] = {
        "publishers": {"courier": {"name": "Courier"}},
        "actors": {"council": {"name": "Council"}, "office": {"name": "Harbour Office"}},
        "places": {"town": {"name": "Town"}},
        "topics": {"harbour": {"name": "The harbour"}},
    }
    for part, own in parts.items():
        entries.setdefault(part, {}).update(own)
    return Vocabulary(
        **{
            part: {
                id: ENTRY_TYPES[part].model_validate(
                    {"id": id, "path": f"briefs/vocabulary/{part}.yml", **entry}
                )
                for id, entry in of_part.items()
            }
            for part, of_part in entries.items()
        }  # type: ignore[arg-type]
    )


def corpus(*briefs: Brief, **parts: dict[str, dict[str, Any]]) -> Corpus:
    """Briefs together, with the vocabulary they need."""
    return corpora.build(briefs, vocabulary(**parts))


def in_english(corpus: Corpus, settings: Settings = NOWHERE) -> Site:
    """What pages are made from."""
    return Site(corpus, settings, ENGLISH)


def library(*briefs: Brief, broken: str = "", **parts: dict[str, dict[str, Any]]) -> Library:
    """What rules ask, over these briefs."""
    return Library(corpus(*briefs, **parts), Limits(), TODAY, broken)


def told(findings: Iterable[Finding]) -> list[str]:
    """Findings in short: `file keys code`."""
    return [f"{f.path} {'.'.join(map(str, f.keys))} {f.code}" for f in findings]
