"""What sort of body a name is that an article goes on to call by its sort: `the union said`.

Only by what it says itself: `the Dock Hands union`, `Sund, an airline that`, `the charity Sund`.
"""

import re
from collections.abc import Iterable, Iterator

from briefbook.drafting.grammar.person_or_body import could_be_person
from briefbook.drafting.speech.spokespeople import BODY
from briefbook.drafting.speech.trimmed_names import trimmed

_FIRMS = (
    "company firm business corporation airline carrier bank lender insurer operator developer maker"
    " utility brewer miner startup start-up retailer supermarket chain manufacturer carmaker giant"
    " automaker"
).split()
"""What a company is called; each of them may be called a company as well."""
FIRMS = frozenset(_FIRMS)
INTRODUCED = FIRMS | frozenset(
    "union charity university college hospital school club network nonprofit foundation institute"
    " association federation watchdog regulator organisation organization trust".split()
)
"""Bodies that an article names before it calls them so; of a council or police a town has one."""
_OTHERS = (
    "union",
    "charity",
    "think-tank",
    "watchdog",
    "regulator",
    "club",
    "network",
    "nonprofit",
)
_SORT = rf"(?P<sort>{'|'.join((*_FIRMS, *_OTHERS))})"
KIND = (
    r"ministry|agency|department|office|bureau|authority|commission|court|council|committee|union"
    r"|institute|university|college|school|hospital|association|board|government|police|force|army"
    r"|party|group|foundation|federation|parliament|fund|trust|charity|watchdog|regulator|club"
    rf"|network|nonprofit|organi[sz]ation|{'|'.join(_FIRMS)}"
)
"""Words that stand for a body which is named elsewhere, for a pattern."""
_OF_A_FIRM = ("Company", "Corp", "Inc", "Ltd", "Limited", "LLC", "LLP", "plc")
_IN_NAMES = {
    "union": ("Union", "Guild", "Workers", "Teamsters"),
    "force": ("Police", "Constabulary"),
    "airline": ("Airlines", "Airways", "Airline"),
    "organisation": ("Organisation", "Organization"),
    "organization": ("Organisation", "Organization"),
    "club": ("Club", "FC"),
} | dict.fromkeys(("company", "firm", "business", "corporation"), _OF_A_FIRM)
"""Words of names by which they are of a sort; of every other its own word."""
_OWNED = re.compile(r"['’]s(?:\s[a-z]|$)")
"""`Saltmere’s dockers union` has no name."""
_OF_A_COUNTRY = re.compile(r"(?:[A-Z][a-z]{2,12}(?:an|ese|ish|ch|li|qi)|US|UK|EU|U\.S\.)")
_WORD = r"[\w’'-]{1,20}"
_NAME = rf"(?<![\w’'-])(?P<name>{BODY})"
_PATTERNS = (
    re.compile(rf"{_NAME}\s(?P<sort>union)\b"),
    re.compile(
        rf"{_NAME}(?:\s\([^()]{{1,20}}\))?(?:,|\s(?:is|was))\s(?:an?\s|the\s(?={_WORD}\s))"
        rf"(?:(?!(?:of|for|by|at|in|from|with|to|and)\s){_WORD}\s){{0,4}}?{_SORT}"
        r"(?=[,.;:·”)]|$|\s(?:that|which|who|whose|based|in|for|of|with|and|run|founded)\b)"
    ),
    re.compile(
        rf"(?<![\w’'-]){_SORT}\s(?P<name>{BODY})(?=[,.;:·”)]|$"
        r"|\s(?:said|says|has|have|is|was|will|had|announced|told|in|on|and|which|that)\b)"
    ),
)


def names_by_sort(texts: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The names of each sort of body, as far as texts tell."""
    found: dict[str, dict[str, None]] = {}
    for match in (m for text in texts for pattern in _PATTERNS for m in pattern.finditer(text)):
        if one := _name(match):
            for sort in _sorts(match["sort"]):
                found.setdefault(sort, {})[one] = None
    return {sort: tuple(names) for sort, names in found.items()}


def _name(match: re.Match[str]) -> str:
    """The name of a body; no adjective of a country, and nobody who only belongs to one."""
    # `Members of the Dock Hands union`
    name = trimmed(match["name"].rpartition(" of the ")[2].rstrip("."))
    # `The firm Ada Lind has` is hers.
    whose = match.start("sort") < match.start("name") and could_be_person(name)
    return "" if whose or _OF_A_COUNTRY.fullmatch(name) or _OWNED.search(name) else name


def _sorts(sort: str) -> Iterator[str]:
    yield sort
    if sort in FIRMS:
        yield from {"company", "firm", "business", "giant"} - {sort}


def words_for(kind: str) -> tuple[str, ...]:
    """The words in a name that say it is of a kind."""
    return _IN_NAMES.get(kind, (kind.capitalize(),))
