"""The words by which readers tell the passages of an outlet apart."""

from collections import Counter
from collections.abc import Iterable

from briefbook.model.brief import Account, Brief, Claim
from briefbook.text.shown import cut

OutletLabel = tuple[str, str]
"""A publisher, and words by which one of its passages may be called."""

FEW = 60
"""Characters that are mostly enough."""


def short_label(item: Claim | Account) -> str:
    """The first words of its quotation, or of what it says in ours."""
    return cut(full_label(item), FEW)


def full_label(item: Claim | Account) -> str:
    """Its quotation, or what it says in our words."""
    if item.quote:
        return item.quote.text
    return item.gist if isinstance(item, Account) else item.text


def ambiguous_labels(briefs: Iterable[Brief]) -> frozenset[OutletLabel]:
    """Words that would call several passages of one outlet by one name.

    A claim and an account that quote the same words of an article share one passage.
    """
    counts: Counter[OutletLabel] = Counter()
    for brief in briefs:
        items: tuple[Claim | Account, ...] = (*brief.claims, *brief.events)
        for words in {full_label(item) for item in items}:
            # Short and whole, for the short name of one passage may be all the words of another.
            counts.update((brief.publisher, part) for part in {cut(words, FEW), words})
    return frozenset(words for words, number in counts.items() if number > 1)
