"""What a draft leaves to decide is decided before it is published.

`briefbook new` writes `decide: …` where an editor has to write, ids such as `decide-1`, and `und`
for a language that it couldn't tell. Readers must never see any of them, and two events must not
become one because nobody has named them. (`decide` as an id is unknown in a published brief.)
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from briefbook.checks.checked import Library, accounts, claims
from briefbook.model.base import ASK, STILL_OPEN, UNDECIDED, UNKNOWN_LANGUAGE, UNNAMED, Record
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import Named
from briefbook.problems import Codes, Finding, Problem
from briefbook.text.places import Keys

CODES: Codes = {"undecided": "error"}
_QUESTION = re.compile(rf"^[ ]*(?=# {ASK})", re.M)


def check(library: Library) -> Iterator[Finding]:
    """The texts of every brief that is no draft, its language, and names of the vocabulary."""
    for brief in library.briefs:
        if brief.status == "draft":
            continue
        for keys, record, names in _texts(brief):
            for name in names:
                if str(getattr(record, name)).startswith(ASK):
                    help = "Write the text, or remove its entry." if keys else "Write the text."
                    yield _finding(brief, (*keys, name), help)
            if str(getattr(record, "id", "")).startswith(f"{UNDECIDED}-"):
                help = "Give it a name that lasts; of an event, the one other briefs use."
                yield _finding(brief, (*keys, "id"), help)
        if brief.language == UNKNOWN_LANGUAGE:
            yield _finding(brief, ("language",), "Name the language, such as `en`.")
    for entry in library.entries():
        if isinstance(entry, Named) and UNNAMED in _names(entry):
            yield Finding(
                entry.path, (entry.id, "name"), "undecided", STILL_OPEN, "Write its name."
            )


def in_comments(library: Library, texts: Mapping[str, str]) -> Iterator[Problem]:
    """Questions of a draft that still stand above a value, in a brief that is none any more."""
    for brief in library.briefs:
        if brief.status != "draft":
            text = texts.get(brief.path, "")
            for match in _QUESTION.finditer(text):
                line = text.count("\n", 0, match.start()) + 1
                help = "Look at what stands below, mend it if need be, and take the comment out."
                at = line, match.end() - match.start() + 1
                yield Problem(brief.path, *at, "undecided", STILL_OPEN, help)


def _texts(brief: Brief) -> Iterator[tuple[Keys, Record, tuple[str, ...]]]:
    yield (), brief, ("title", "headline", "standfirst")
    for keys, claim in claims(brief):
        yield keys, claim, ("text",)
    for keys, account in accounts(brief):
        yield keys, account, ("title", "text")


def _names(entry: Named) -> Iterable[str]:
    return [entry.name] if isinstance(entry.name, str) else entry.name.values()


def _finding(brief: Brief, keys: Keys, help: str) -> Finding:
    return Finding(brief.path, keys, "undecided", STILL_OPEN, help)
