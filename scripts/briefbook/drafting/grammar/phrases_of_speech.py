"""Words that say somebody speaks only together with others: `put it bluntly`, `“…,” she smiled`."""

import re
from collections.abc import Iterator

from briefbook.drafting.page.outlet_names import OUTLET

_PHRASES = re.compile(
    r"\b(?:puts? it (?:this way|that way|bluntly|simply|plainly|differently|more [a-z]{3,12}ly)"
    r"|(?:went on|goes on|responded|responds)(?=[:,] ?[“·«\"])|point(?:ed|s) out"
    r"|(?:was|is) (?:quick|careful|keen) to (?:point out|add|say|stress|note)"
    r"|(?:had|has|have) (?:this|the following) to say"
    r"|(?:had|has|have|issued|released|put out|posted|published|shared|gave|read out)"
    r" (?:an?|this|the following)(?: [a-z-]{2,15}){0,2}"
    r" (?:statement|update|message|appeal|tribute|announcement|open letter)(?=[^.;“·]{0,60}[:“·]"
    r"|[^.;]{0,40} (?:saying|reading|(?:that|which) (?:said|reads?|says)|in which))"
    r"|(?:was|is|were|are) (?:also )?quoted (?:by [^,;:“”·]{2,40} )?(?:as )?saying"
    r"|(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bis )(?<!\bare )"
    r"(?:describe[ds]|characteri[sz]e[ds]|portrayed)(?=\s(?!(?:as|by|in)\b)[^.;:“”·]{2,80}\sas\s)"
    r"|issued an? (?:[a-z]{3,12} )?(?:tribute|apology|warning|plea|appeal)"
    r"|(?<=statement )reads?|(?<=letter )reads?|(?<=post )reads?|(?<=message )reads?"
    r"|(?<=[”·], )reads?(?= an? )|(?<=[”·] )reads?(?= an? (?:statement|letter|post|message)))\b"
)
_GESTURE = (
    r"(?P<verb>shrugged|smiled|laughed|sighed|grinned|nodded|mused|shouted|posted|responded|countered"
    r"|retorted|(?:shot|fired|hit) back)"
)
_BY_A_QUOTATION = re.compile(
    rf"(?<=[”\"·]\s)(?:he|she|(?:[A-ZÀ-Ý][\w’'-]{{1,20}}\s?){{1,3}}(?<!\s))\s{_GESTURE}(?=[.,;:]|\s[a-z]|$)"
)
"""Verbs that say somebody speaks where they stand behind what is said: `“…,” she shrugged`."""
_SPOKE = re.compile(
    r"(?<!\bhad )(?<!\bwho )\bspoke(?=\s(?:to|with)\s(?:(?:the\s)?(?:reporters|journalists|press)\b"
    rf"|this\s(?:news)?paper\b|(?:the\s)?(?:[A-ZÀ-Ý][\w’'-]{{1,20}}\s){{0,3}}{OUTLET}(?!\w)))"
)
"""To whom somebody may speak without another verb: `Lind spoke with Bay News from her home`."""


def phrases_in(text: str) -> Iterator[int]:
    """Where each of them begins, or its verb."""
    yield from (match.start() for match in _SPOKE.finditer(text))
    yield from (match.start() for match in _PHRASES.finditer(text))
    yield from (match.start("verb") for match in _BY_A_QUOTATION.finditer(text))
