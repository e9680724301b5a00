"""A meeting of a draft, by those whom its claims quote: an article may hear many more there."""

from collections.abc import Sequence
from dataclasses import replace

from briefbook.drafting.claim_drafts import ClaimDraft
from briefbook.drafting.grammar.new_ids import id_of
from briefbook.drafting.happenings.happening import Happening


def heard_in_claims(one: Happening, claims: Sequence[ClaimDraft]) -> Happening:
    """The same with whoever speaks there in a claim; every other event as it is."""
    if one.occasion is None or not one.occasion.is_meeting:
        return one
    heard = {id for claim in claims if one.id in claim.origin.chain[:1] for id in _speakers(claim)}
    by = tuple(id for id in one.by if id in heard) or one.by[:1]
    names = [name for name in (one.new, *one.others) if name and id_of(name) in by]
    return replace(one, by=by, new=next(iter(names), ""), others=tuple(names[1:]))


def _speakers(claim: ClaimDraft) -> tuple[str, ...]:
    speech = claim.proposal.speech
    return (*speech.says, *map(id_of, speech.new_names))
