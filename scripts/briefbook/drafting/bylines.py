"""Who wrote an article: stated where its own byline says so, else asked with what was found.

Its own byline is what the data of the article name, and what is printed by the headline or right
below the text. Names in boxes, comments and lists of other news are nobody's byline here; a name
that the page's own data alone hold may be the default of a program, and is asked about.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.drafting.page_lines import Lines
from briefbook.drafting.person_names import is_person, persons
from briefbook.drafting.values import Stated

ABOVE, BELOW = 3, 4
"""Lines above the headline and below the article in which a byline may stand."""


@dataclass(frozen=True, slots=True)
class Byline:
    """The names that one place gives, in its order."""

    names: tuple[str, ...]
    basis: str
    family: str
    """`data`, `meta`, `print` by the headline, `foot` below the article."""


@dataclass(frozen=True, slots=True)
class Authors:
    """What is stated, and what is asked about."""

    stated: tuple[Stated, ...] = ()
    asked: tuple[Stated, ...] = ()


def byline(value: Stated, family: str, outlets: Iterable[str]) -> Byline | None:
    """What one value says; None where it holds no name."""
    names = tuple(persons(value.value, outlets))
    return Byline(names, value.basis, family) if names else None


def marked(page: Lines, headline: int, outlets: tuple[str, ...]) -> list[Byline]:
    """Bylines that are marked as such, by the headline or right below the article."""
    found: list[Byline] = []
    for sign in page.signs_of("author"):
        if page.around(sign) & {"table", "quote", "figure"} or len(sign.text) > 160:
            continue
        start = min(headline, page.first) - ABOVE
        foot = page.last < sign.line <= page.last + BELOW
        if start <= sign.line <= page.first or foot:
            text = sign.value or sign.text
            basis = f"{sign.basis}, “{sign.text[:40]}”" if sign.text else sign.basis
            if one := byline(Stated(text, basis), "foot" if foot else "print", outlets):
                found.append(one)
    return found


def weighed(bylines: Iterable[Byline]) -> Authors:
    """Names that two places give, or one that can mean nothing else; all else is asked about."""
    every = list(bylines)
    if not every:
        return Authors()
    sure = _sure(every)
    if sure is None:
        return Authors(asked=_each(every))
    bases = [one.basis for one in every if _same(one.names, sure)]
    basis = ", ".join(dict.fromkeys(bases))
    return Authors(stated=tuple(Stated(name, basis) for name in sure))


def _sure(every: list[Byline]) -> tuple[str, ...] | None:
    """The names that are the authors beyond doubt."""
    own = [one for one in every if one.family in ("data", "print")]
    for one in own:
        others = [other for other in every if other.family != one.family]
        agreed = any(_same(one.names, other.names) for other in others)
        against = [other for other in own if not _within(other.names, one.names)]
        if not against and (agreed or all(map(is_person, one.names))):
            # The longest of those that are printed: data often name the first author alone.
            return max((o.names for o in own if _within(one.names, o.names)), key=len)
    pairs = [
        o for o in every if any(p.family != o.family and _same(o.names, p.names) for p in every)
    ]
    if pairs and all(_within(o.names, pairs[0].names) for o in every):
        return pairs[0].names
    return None


def _each(every: list[Byline]) -> tuple[Stated, ...]:
    named: dict[str, str] = {}
    for one in every:
        for name in one.names:
            named.setdefault(name, one.basis)
    return tuple(Stated(name, basis) for name, basis in named.items())


def _key(name: str) -> str:
    return " ".join(name.casefold().replace(".", " ").split())


def _same(one: Iterable[str], other: Iterable[str]) -> bool:
    return set(map(_key, one)) == set(map(_key, other))


def _within(one: Iterable[str], other: Iterable[str]) -> bool:
    return set(map(_key, one)) <= set(map(_key, other))
