"""From proposals to the claims of a draft: as many as an editor can decide, the best first."""

import re
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, replace


from briefbook.drafting.phrase import size_of
from briefbook.drafting.proposals import Stands, edges
from briefbook.drafting.proposed_chains import Origin, origin_of
from briefbook.drafting.values import Happening, Proposal, Speech
from briefbook.model.base import ID_LENGTH
from briefbook.text.nearest import slug

FEWEST, MOST = 5, 8
"""Claims of a draft."""
FOR_ONE_MORE = 300
"""Words of an article that carry one claim more."""
KEYS = 4
"""Claims that are marked for a reader in a hurry; the editor takes three to five."""
ID_WORDS = 3
_WORD = re.compile(r"[^\W\d_]{4,}")
_SMALL = frozenset(
    "about after also among been before being could from have having into more most over said says"
    " such than that their them then there these they this those through under were what when where"
    " which while will with would your eine einem einen einer dass nicht werden wurde sich auch"
    " aber dans pour avec mais plus cette para como pero este esta".split()
)
"""Words that name nothing."""


@dataclass(frozen=True)
class ClaimDraft:
    """A claim of a draft, but for what it says, which the editor writes."""

    proposal: Proposal
    id: str
    key: bool
    origin: Origin
    passage: tuple[str, ...] = ()
    """First and last words of its passage, where nothing is quoted."""
    new: tuple[str, ...] = ()
    """Names in it that no vocabulary has and no claim before it has asked about."""
    hints: tuple[str, ...] = ()
    """Ids of points that it may make."""


@dataclass(frozen=True)
class Room:
    """How much a draft may hold."""

    places: int
    """Places to decide that claims may have together."""
    words: int
    """Of the article."""
    quoted: int
    """Words that all quotations may have together."""


def claim_drafts(
    ranked: Iterable[Proposal], events: Sequence[Happening], room: Room, stands: Stands
) -> list[ClaimDraft]:
    """The best claims for which there is room; each costs its text, and what else it asks."""
    most = min(MOST, FEWEST + room.words // FOR_ONE_MORE)
    places, quoted = room.places, room.quoted
    drafts: list[ClaimDraft] = []
    ids: set[str] = set()
    asked: set[str] = set()
    for one in ranked:
        if len(drafts) == most:
            break
        one, size = _within(one, quoted, stands)
        new = tuple(name for name in _new_names(one) if name not in asked)
        cost = 1 + len(new) + bool(one.among)
        if cost > places or not (one.phrase or all(map(stands, edges(one.sentence)))):
            continue
        id = _free_id(one, ids)
        ids.add(id)
        asked.update(new)
        places, quoted = places - cost, quoted - size
        passage = () if one.phrase else edges(one.sentence)
        key = len(drafts) < KEYS
        drafts.append(ClaimDraft(one, id, key, origin_of(one, events), passage, new))
    return drafts


def _within(one: Proposal, words: int, stands: Stands) -> tuple[Proposal, int]:
    """A proposal that quotes no more than so many words, and how many it does."""
    size = size_of(one.phrase) if one.phrase else 0
    if size <= words:
        return one, size
    # What is not quoted needs no speaker of its own words.
    speech = Speech() if one.among else one.speech
    return replace(one, phrase="", quoted=False, speech=speech, among=()), 0


def _new_names(one: Proposal) -> tuple[str, ...]:
    return tuple(name for name in (one.speech.unknown, one.outlet) if name)


def _free_id(one: Proposal, taken: Set[str]) -> str:
    """A name from the first telling words of its evidence; the editor names it better."""
    words = [word.lower() for word in _WORD.findall(one.evidence)]
    telling = [word for word in words if word not in _SMALL][:ID_WORDS]
    name = slug(" ".join(telling))[:ID_LENGTH].strip("-") or "claim"
    tries = (name, *(f"{name}-{number}" for number in range(2, 2 + len(taken))))
    return next(id for id in tries if id not in taken)
