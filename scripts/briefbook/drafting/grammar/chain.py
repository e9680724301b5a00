"""How a sentence says where it came from: `according to`, `citing`, `reported by`, `told`."""

import re
from collections.abc import Sequence

from briefbook.drafting.grammar.sentence import Mention

# Right before the outlet's name: `according to a report by the state-run`. Between the words are
# spaces that may all be missing; possessive, they are shared out in one way only.
_BEFORE = re.compile(
    r"(?:\baccording to|\bciting|(?:[,”·]|\bfirst) (?:reported|reports)"
    r"|\b(?:reported|shown|released|obtained|seen|quoted|carried) by"
    r"|\bquoting|\bt(?:old|ells)"
    r"|\basked(?:[^,.;“”]{1,40}?)? by"
    r"|\b(?:spoke|spoken|speaking) (?:to|with)|\bvia"
    r"|\bpublished(?: \w+)? in|\breport (?:by|from|in)"
    r"|\binterview with|\bstatement (?:to|in|from)"
    r"|\bin comments to|援引|据|引述|نقلا عن|نقلاً عن)"
    r"\s*+(?:a|an|the)?\s*+(?:report|statement|article|interview|dispatch)?\s*+(?:by|from|in|of)?"
    r"\s*+(?:the)?\s*+(?:state-run|state-owned|state|semi-official)?"
    r"\s*+(?:news agency|newspaper|broadcaster|magazine|daily|radio station)?\s*+$",
    re.I,
)
# Right behind it: `'s reporter Ann Lee reported`.
_BEHIND = re.compile(
    r"\s*+(?:['’]s?)?\s*+(?:\([^)]{1,12}\)['’]?s?\s*+)?(?:reporter\s+)?(?:[A-Z]\w+\s+[A-Z]\w+\s+)?"
    r"(?:(?:has|had|have|first|also|previously|earlier|later)\s+){0,2}"
    r"(?:reported|reports|revealed|wrote|report\b|报道|ذكرت)",
)
_VAGUE = re.compile(
    r"\b(?:according to|citing|reported by|quoting|told reporters|in a statement|[Ii]n an interview"
    r"|reportedly|sources said|a report by)\b",
    re.I,
)
_HEARD = re.compile(
    r"\b(?:t(?:old|ells)|asked(?:[^,.;“”]{1,40}?)? by|(?:spoke|spoken|speaking) (?:to|with)"
    r"|(?:shown|obtained|seen|reviewed|viewed) by|interview with|(?:statement|comments) to)"
    r"\s*+(?:the)?\s*+(?:news agency|newspaper|broadcaster|magazine|daily|radio station)?\s*+$",
    re.I,
)
# Characters on either side of the name.
_REACH = 70


def relays_in(text: str, publishers: Sequence[Mention]) -> tuple[str, ...]:
    """Outlets that a sentence says it comes by, in the order they are named."""
    relays = [
        mention.id
        for mention in publishers
        if _BEFORE.search(text[max(0, mention.start - _REACH) : mention.start])
        or _BEHIND.match(text[mention.end : mention.end + _REACH])
    ]
    return tuple(dict.fromkeys(relays))


def reporting_in(text: str, publishers: Sequence[Mention]) -> tuple[str, ...]:
    """Those of them that say it themselves, and were not only told or shown it."""
    reporting = [
        m for m in publishers if not _HEARD.search(text[max(0, m.start - _REACH) : m.start])
    ]
    return relays_in(text, reporting)


def seen_in(text: str) -> tuple[str, ...]:
    """The words that say something was passed on, whoever by."""
    return tuple(dict.fromkeys(match[0] for match in _VAGUE.finditer(text)))
