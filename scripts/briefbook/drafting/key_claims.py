"""Which claims of a draft carry the article: what its lead and headline tell, no remarks.

Only what somebody says or a document tells: whether a fact of the outlet alone is key, its editor
decides.

A remark of somebody in the street may be the best quotation, and tells nothing that the article is
for. The points are those that a claim is ranked by, without what only makes it good to quote.
"""

import re
from collections.abc import Sequence

from briefbook.drafting.proposal import Proposal

FEWEST, MOST = 3, 4
"""Claims that are marked for a reader in a hurry; the editor takes three to five."""
WORTH = 2
"""What the last of them weighs at least."""
_CARRIES = ("lead", "near the lead", "headline", "passed on", "figures")
_BYSTANDER = re.compile(
    r"\b(?:residents?|neighbou?rs?|bystanders?|passers?-?by|onlookers?|(?:eye)?witness(?:es)?"
    r"|shoppers?|customers?|locals?|tourists?|visitors?|commuters?|passengers?|who lives?|who lived"
    r"|lives (?:nearby|next)|whose (?:house|home|street)|Anwohner\w{0,4}|Nachbar\w{0,5}"
    r"|Augenzeug\w{1,5}|riverain\w{0,2}|habitant\w{0,2}|vecin[oa]s?|testigos?|abitant[ei]|residenti"
    r"|moradora?e?s?|obyvatel\w{0,4}|soused\w{0,3}|mieszka(?:niec|nka|ńcy))\b",
    re.I,
)
_ANYBODY = re.compile(
    r"(?:\w{2,12}\s)?(?:critics?|opponents|supporters|fans|users|observers|commentators|viewers|some"
    r"|many|others|person|people|man|woman)",
    re.I,
)
"""Words for people of whom nobody is meant."""


def key_claims(chosen: Sequence[Proposal]) -> frozenset[int]:
    """The numbers of those that carry the article; remarks only where nothing else is there."""
    # What nobody says would stand there as a fact, by the word of one outlet.
    said = [number for number, one in enumerate(chosen) if _has_support(one)]
    order = sorted(said, key=lambda number: (-_weight(chosen[number]), number))
    carrying = [number for number in order[:MOST] if _weight(chosen[number]) >= WORTH]
    return frozenset((*carrying, *order[:FEWEST]))


def _has_support(one: Proposal) -> bool:
    """Whether it stands on somebody, or on what somebody wrote."""
    return one.has_speaker or bool(one.document or one.relays or one.outlet or one.paper)


def _weight(one: Proposal) -> int:
    points = dict(one.points)
    weight = sum(points.get(reason, 0) for reason in _CARRIES)
    return weight if not is_bystanders(one) or "lead" in points else weight - MOST * len(_CARRIES)


def is_bystanders(one: Proposal) -> bool:
    """Whether somebody speaks of whom the article only says where they live or what they saw."""
    if not (one.quoted or one.speech.stance != "reports"):
        return False
    if _ANYBODY.fullmatch(one.speech.unnamed):
        return True
    around = one.sentence.text.replace(one.phrase, "") if one.phrase else one.sentence.text
    return _BYSTANDER.search(one.speech.unnamed or around) is not None
