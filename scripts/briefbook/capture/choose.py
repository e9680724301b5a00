"""Which copy belongs to a brief: the one its receipt names, else the one that has its words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from briefbook.capture.copy import Copy
from briefbook.capture.lost_passages import count_found, lost_passages
from briefbook.capture.prove import stands
from briefbook.corpus.proofs import quotations
from briefbook.model.brief import Brief
from briefbook.model.receipt import Receipt
from briefbook.text.fold import folded_text
from briefbook.text.search import occurrences

Why = Literal["receipt", "quotations", "passages", "title"]


@dataclass(frozen=True)
class Choice:
    """A copy, and why it was taken."""

    copy: Copy
    why: Why
    missed: str = ""
    """The name in the receipt, where no file has it."""
    equal: tuple[str, ...] = ()
    """Other copies that would have fitted as well; the first by name was taken."""


def choose(brief: Brief, copies: Mapping[str, Copy], receipt: Receipt | None) -> Choice | None:
    """The copy to look the quotations of a brief up in; None where none fits at all."""
    named = receipt.capture if receipt else ""
    if named in copies:
        return Choice(copies[named], "receipt")
    scores = {name: _score(brief, copies[name]) for name in sorted(copies)}
    best = max(scores.values(), default=(0, 0, False))
    if best == (0, 0, False):
        return None
    first, *equal = (name for name, score in scores.items() if score == best)
    why: Why = "quotations" if best[0] else "passages" if best[1] else "title"
    return Choice(copies[first], why, named, tuple(equal))


def _score(brief: Brief, copy: Copy) -> tuple[int, int, bool]:
    """How many quotations and passages stand in a copy, and whether its headline does."""
    standing = sum(stands(quote.text, copy.page) for _, quote in quotations(brief))
    found = count_found(brief, lost_passages(brief, copy.page))
    title = next(occurrences(copy.page.text, folded_text(brief.title)), None)
    # Compared in this order: a headline decides only where as many of the others stand in both.
    return standing, found, title is not None
