"""A source that stays unnamed has words in place of a name.

Two such sources are taken neither for one person nor for two: only `distinct_from`, an editor's
word, tells them apart.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library, accounts, claims, quotable
from briefbook.model.brief import Account, Brief
from briefbook.problems import Codes, Finding, ProblemText
from briefbook.text.places import Keys

CODES: Codes = {"not-distinct": "error", "unnamed-and-named": "error"}

NAMED = ProblemText(
    "unnamed-and-named",
    "`{name}` names who spoke, and `unnamed` says that nobody is named.",
    "Keep the one that the article supports. Two speakers, one of them unnamed: `{name}`.",
)

NOT_ITSELF = ProblemText(
    "not-distinct", "A source can't be distinct from itself.", "Name another event."
)
TOLD_BY_NAME = ProblemText(
    "not-distinct",
    "The source of `{named}` is named, so it is told apart by its name.",
    "`distinct_from` is for two events with `unnamed`: remove the line.",
)


def check(library: Library) -> Iterator[Finding]:
    """`unnamed` never stands beside a name; `distinct_from` is between two unnamed sources."""
    for brief in library.briefs:
        for keys, claim in claims(brief):
            if claim.unnamed and claim.says:
                yield _named(brief, keys, "says")
            yield from _known(library, brief, keys, claim.unnamed, "says")
        for keys, account in accounts(brief):
            if account.unnamed and account.by:
                yield _named(brief, keys, "by")
            yield from _known(library, brief, keys, account.unnamed, "by")
            yield from _distinct(library, brief, keys, account)
        for keys, item in quotable(brief):
            if item.quote and item.quote.unnamed and item.quote.speaker:
                yield _named(brief, (*keys, "quote"), "speaker")
            words = item.quote.unnamed if item.quote else None
            yield from _known(library, brief, (*keys, "quote"), words, "speaker")


def _named(brief: Brief, keys: Keys, name: str) -> Finding:
    return Finding(brief.path, (*keys, "unnamed"), *NAMED.about(name=name), on_key=True)


def _known(
    library: Library, brief: Brief, keys: Keys, words: str | None, name: str
) -> Iterator[Finding]:
    """Words for somebody without a name that are the name of somebody."""
    if words and (id := library.ids_by_name.get(words.casefold())):
        message = f"“{words}” is the name of `{id}`, so the source has a name."
        help = f"Write `{name}: {id}`."
        yield Finding(brief.path, (*keys, "unnamed"), "unnamed-and-named", message, help)


def _distinct(library: Library, brief: Brief, keys: Keys, account: Account) -> Iterator[Finding]:
    for index, id in enumerate(account.distinct_from):
        here = (*keys, "distinct_from", index)
        other = library.events.get(id)
        if id == account.id:
            yield Finding(brief.path, here, *NOT_ITSELF)
        elif not account.unnamed or (other and not other.unnamed):
            named = account.id if not account.unnamed else id
            yield Finding(brief.path, here, *TOLD_BY_NAME.about(named=named))
