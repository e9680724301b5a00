"""What somebody says in one go over two sentences, which makes one claim and not two."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from briefbook.drafting.grammar.phrase import size_of
from briefbook.drafting.grammar.sentence import Sentence
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.ranking import repeats
from briefbook.drafting.speech.carried_speakers import is_plain, same_speaker
from briefbook.drafting.speech.readings import Read

COMPARED = 40
"""Proposals that each other one is held against; of all that come later none is written down."""
_LONGEST = 90
"""Words that a reader is led to at once."""

Next = Mapping[Sentence, Sentence]
"""Sentences of one speech, each with the one before it."""


def goes_on_from(readings: Sequence[Read]) -> Next:
    """Each sentence with the one that it goes on from, in a quotation that `he says` may break."""
    return {
        other.sentence: one.sentence
        for one, other in pairwise(readings)
        if _is_one_speech(one, other)
    }


def _is_one_speech(one: Read, other: Read) -> bool:
    if one.sentence.paragraph != other.sentence.paragraph or not is_plain(one.speech):
        return False
    if not same_speaker(one.speech, other.speech):
        return False
    return one.shares_quotation(other) or (bool(one.quoted) and other.is_speech)


def once_each(
    ranked: Iterable[Proposal], before: Next, stands: Callable[[str], bool]
) -> list[Proposal]:
    """Those that say something else than better ones; of two halves one takes in the other."""
    kept: list[Proposal] = []
    for one in ranked:
        half = next((n for n, other in enumerate(kept) if _are_halves(one, other, before)), None)
        if half is not None:
            kept[half] = _over_both(kept[half], one, stands)
        elif not repeats(one, kept[:COMPARED]):
            kept.append(one)
    return kept


def _are_halves(one: Proposal, other: Proposal, before: Next) -> bool:
    mine, others = one.sentence, other.sentence
    if mine == others:
        return bool(one.phrase and other.phrase)
    return before.get(mine) == others or before.get(others) == mine


def _over_both(kept: Proposal, other: Proposal, stands: Callable[[str], bool]) -> Proposal:
    """A claim whose passage leads to both, where both ends are found."""
    first, last = sorted((kept, other), key=lambda one: one.sentence.start)
    if first.sentence == last.sentence or not (first.edges and last.edges):
        return kept
    both = first.edges[0], last.edges[-1]
    words = size_of(first.sentence.text) + size_of(last.sentence.text)
    return replace(kept, edges=both) if words <= _LONGEST and all(map(stands, both)) else kept
