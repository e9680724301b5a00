"""How alike two wordings of one headline are: words they share, or one within the other."""

import re
from collections.abc import Iterable, Sequence

from briefbook.drafting.page.page_names import is_site, key

_LONG = 5
"""Words from which on a heading behind `News -` is no site's name."""
NO_HEADLINE = re.compile(
    r"^(?:home|menu|navigation|search|startseite|accueil|inicio|blog|news|aktuelles|welcome|willkommen"
    r"|archive?s?|comments?|kommentare?|related.{0,30}|share.{0,30}|suche|login|log in|sign in"
    r"|loading.{0,5}|post navigation|beitragsnavigation|artikel|article|page not found"
    r"|untitled|error \d{3})$",
    re.I,
)


def is_part(mine: str, others: Iterable[str]) -> bool:
    """Whether one begins or ends with the other: a name of the page that was cut, or is longer."""
    if len(mine) < 8:
        return False
    return any(
        one.startswith(mine) or one.endswith(mine) or (len(one) > 20 and mine.startswith(one))
        for one in others
    )


def is_most(mine: str, whole: Sequence[str], sites: Iterable[str]) -> bool:
    """Whether a heading is a part of the name of the page, and what is left is the lesser part."""
    for one in whole:
        rest = one.replace(mine, "", 1).strip()
        # At the end stands rather the name of the site.
        most = one.startswith(mine) and len(rest) < len(mine)
        most = most or (len(mine.split()) >= _LONG and bool(NO_HEADLINE.match(rest)))
        if is_part(mine, [one]) and (most or is_site(rest, sites)):
            return True
    return False


def shared(text: str, other: str) -> float:
    """The share of the words of the shorter one that both have; `other` is a key already."""
    mine, theirs = set(key(text).split()), set(other.split())
    # One word that both have is mostly what the whole site is about.
    both = len(mine & theirs)
    return both / min(len(mine), len(theirs)) if both > 1 or mine == theirs else 0
