"""Who wrote an article: stated where its own byline says so, else asked with what was found.

Its own byline is what the data of the article name, and what is printed by the headline or right
below the text. Names in boxes, comments and lists of other news are nobody's byline here; a name
that the page's own data alone hold may be the default of a program, and is asked about.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from briefbook.drafting.page import foot_lines, no_authors
from briefbook.drafting.page.date_lines import days_of_line
from briefbook.drafting.page.outlet_names import SHORT, without_outlets
from briefbook.drafting.page.page_lines import Lines
from briefbook.drafting.page.page_regions import Marks
from briefbook.drafting.page.person_names import bare, is_group, is_person, persons
from briefbook.drafting.page.seams import is_glued
from briefbook.drafting.page.stated import SHOWN, Stated
from briefbook.text.shown import cut

ABOVE, LEAD, BELOW = 3, 2, 4
"""Lines above the headline, below the lead and below the article where a byline may stand."""
LONGEST_DATED = 90
CLOSE, ALIKE = 1, 8
"""Lines between two authors of one byline, and letters that tell how both are marked."""


@dataclass(frozen=True, slots=True)
class Byline:
    """The names that one place gives, in its order."""

    names: tuple[str, ...]
    basis: str
    family: str
    """`data`, `meta`, `print` by the headline, `foot` below the text, `echo` anywhere."""
    explicit: bool = False
    """Whether the page marks it as the author for programs, be it a pen name."""


@dataclass(frozen=True, slots=True)
class Authors:
    """What is stated, and what is asked about."""

    stated: tuple[Stated, ...] = ()
    asked: tuple[Stated, ...] = ()


def byline(value: Stated, family: str, outlets: Iterable[str]) -> Byline | None:
    """What one value says; None where it holds no name."""
    names = tuple(persons(value.value, outlets))
    return Byline(names, value.basis, family) if names else None


_OF_DATA = ("data", "meta")
_NO_PLACE = ("near", "host", "echo")
"""What confirms a name and never gives one."""
_FOR_PROGRAMS = ("rel author", "itemprop author")


def marked(page: Lines, headline: int, outlets: tuple[str, ...]) -> list[Byline]:
    """Bylines that are marked as such, by the headline or right below the article."""
    found: list[tuple[int, Byline]] = []
    below = foot_lines.foot(page, BELOW)
    for sign in page.signs_of("author", headline=headline):
        if page.around(sign) & {"table", "quote", "figure"} or len(sign.text) > 160:
            continue
        # `Translated by` stands before the mark as a rule.
        beside = (line.text for line in page.lines[sign.line : sign.line + 1] if sign.text)
        if any(no_authors.credits(text.partition(sign.text)[0]) for text in beside):
            continue
        start = min(headline, page.first) - ABOVE
        foot = sign.line in below
        if start <= sign.line <= min(page.first + LEAD, page.last) or foot:
            text = sign.value or sign.text
            basis = f"{sign.basis}, “{cut(sign.text, SHOWN)}”" if sign.text else sign.basis
            if one := byline(Stated(text, basis), "foot" if foot else "print", outlets):
                said = sign.basis in _FOR_PROGRAMS or bare(sign.text) != sign.text.strip()
                found.append((sign.line, replace(one, explicit=said)))
    # Each kind of mark by itself, for a page may mark every name in two ways.
    return list(_joined(sorted(found, key=lambda one: one[1].basis[:ALIKE])))


def _joined(found: Sequence[tuple[int, Byline]]) -> Iterator[Byline]:
    """People whom a page marks one by one, side by side, in one byline."""
    row: list[Byline] = []
    at = 0
    for line, one in found:
        single = one.basis.startswith(_FOR_PROGRAMS) and list(map(is_person, one.names)) == [True]
        beside = row and line - at <= CLOSE and one.basis[:ALIKE] == row[0].basis[:ALIKE]
        if row and not (single and beside):
            yield _as_one(row)
            row = []
        at = line
        if single:
            row.append(one)
        else:
            yield one
    if row:
        yield _as_one(row)


def _as_one(row: Sequence[Byline]) -> Byline:
    names = tuple(dict.fromkeys(one.names[0] for one in row))
    return replace(row[0], names=names, basis=", ".join(dict.fromkeys(one.basis for one in row)))


def beside_dates(lines: Iterable[str], language: str, outlets: Sequence[str]) -> Iterator[Byline]:
    """Names beside a date, such as `Ann Lee, 9 May 2024`; they count where others have them too."""
    for line in lines:
        days = days_of_line(line, language)
        if days and len(line) <= LONGEST_DATED:
            before, behind = line[: days[0].start], line[days[-1].end :]
            basis = f"printed, “{cut(line, SHOWN)}”"
            said = [part for part in (before, behind) if bare(part) != part.strip()]
            one = byline(Stated(" | ".join(said), basis), "print", outlets) if said else None
            if one and all(map(is_person, one.names)):
                yield one
            elif other := byline(Stated(f"{before} | {behind}", basis), "near", outlets):
                yield other


def echoed(bylines: Iterable[Byline], page: Lines) -> Iterator[Byline]:
    """Names of the data that stand on a line of their own, be it in a box on the author."""
    wanted: dict[str, Byline] = {}
    for one in bylines:
        name = one.names[0]
        if one.family in _OF_DATA and len(one.names) == 1 and is_person(name):
            wanted.setdefault(_key(name), one)
    names = [one.names[0] for one in wanted.values()]
    for line in page.lines if wanted else ():
        near = len(line.text) <= LONGEST_DATED and any(name in line.text for name in names)
        if not near or page.around(line) & {"comment", "unseen"}:
            continue
        if found := wanted.pop(_key(bare(line.text)), None):
            yield Byline(found.names, f"printed, “{cut(line.text, SHOWN)}”", "echo")


def shown(page: Lines, headline: int) -> str:
    """What readers see of the article and by it, and whatever is marked as an author's.

    The rest of a page may name whoever owns the site, or puts pages into a program.
    """
    start, end = min(headline, page.first) - ABOVE, page.last + BELOW
    return "\n".join(
        line.text
        for at, line in enumerate(page.lines)
        if start <= at <= end or _is_author(page.around(line))
    )


def _is_author(around: Marks) -> bool:
    return "author" in around and not around & {"comment", "unseen"}


def weighed(bylines: Iterable[Byline], shown: str | None = None) -> Authors:
    """Names that two places give, or one that can mean nothing else; all else is asked about.

    `shown` is what readers see, where that isn't where the names are from: nobody is stated whom
    none of them sees.
    """
    every = list(bylines)
    sure = _sure(every)
    unseen = sure and shown is not None and not _is_shown(sure, every, shown)
    if sure and (unseen or any(map(is_glued, sure))):
        sure = None
    if sure is None:
        # What stands beside a date may be anything, and is shown only where others have it.
        return Authors(asked=_each(one for one in every if one.family not in _NO_PLACE))
    bases = [one.basis for one in every if _same(one.names, sure)]
    basis = ", ".join(dict.fromkeys(bases))
    return Authors(stated=tuple(Stated(name, basis) for name in without_outlets(sure)))


def _is_shown(names: Iterable[str], every: Iterable[Byline], shown: str) -> bool:
    """Whether readers see one of the names, be it in the page's address."""
    if any(one.family not in _OF_DATA and _same(one.names, names) for one in every):
        return True
    words = f" {_spaced(shown)} "
    lasts = [_spaced(name).split()[-1:] for name in names]
    # Without capitals, as in Chinese, words have no spaces around them.
    return any(one in words if one == one.upper() else f" {one} " in words for [one] in lasts)


def _spaced(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+", text.casefold()))


def _sure(every: list[Byline]) -> tuple[str, ...] | None:
    """The names that are the authors beyond doubt."""
    own = _own(every)
    # The longest first: data often name the first author alone.
    longer = (one for one in every if one.family == "meta" and _names_more(one, own))
    for one in sorted((*own, *longer), key=lambda one: -len(one.names)):
        others = [other for other in every if other.family != one.family]
        agreed = any(_same(one.names, other.names) for other in others)
        # Whether a body is all that a page has for an author, or wrote it, an editor knows.
        agreed = (agreed or one.explicit) and not any(map(is_group, one.names))
        if not all(_fits(other, one) for other in own):
            continue
        if agreed or all(map(is_person, one.names)):
            return _as_a_name(one, own)
    pairs = [one for one in every if any(_is_pair(one, other) for other in every)]
    against = [one for one in every if one.family != "near"]
    if pairs and all(_within(one.names, pairs[0].names) for one in against):
        return pairs[0].names
    return None


def _as_a_name(one: Byline, own: Iterable[Byline]) -> tuple[str, ...]:
    """The names as people write them: data may hold what somebody signs in with, `ann.lee`."""
    same = (other.names for other in (one, *own) if _same(one.names, other.names))
    return next((names for names in same if all(map(is_person, names))), one.names)


def _names_more(one: Byline, own: Iterable[Byline]) -> bool:
    """Whether people stand there beside all whom one of the article's own bylines names."""
    return all(map(is_person, one.names)) and any(
        len(one.names) > len(other.names) and _within(other.names, one.names) for other in own
    )


def _own(every: list[Byline]) -> list[Byline]:
    """The article's own bylines; what stands below the text only where nothing else does."""
    own = [one for one in every if one.family in ("data", "print")]
    if not own:
        foot = [one for one in every if one.family == "foot" and one.explicit]
        persons_alone = all(is_person(name) for one in foot for name in one.names)
        others = [one for one in every if one.family not in ("foot", *_NO_PLACE)]
        return foot if persons_alone and not others else []
    if any(one.family == "data" and all(map(is_person, one.names)) for one in own):
        # A desk or a job, where a byline may stand, says nothing against a person.
        own = [o for o in own if o.family == "data" or o.explicit or any(map(is_person, o.names))]
    elif any(o.family == "print" and o.explicit and all(map(is_person, o.names)) for o in own):
        own = [o for o in own if o.family == "print" or not all(map(_is_desk, o.names))]
    return own


def _is_desk(name: str) -> bool:
    """Whether a name is that of a body, or its short form, `LN`."""
    return is_group(name) or (name.isupper() and len(name) <= SHORT)


def _is_pair(one: Byline, other: Byline) -> bool:
    agreed = one.family != other.family and _same(one.names, other.names)
    return agreed and not any(map(is_group, one.names))


def _fits(other: Byline, one: Byline) -> bool:
    """Whether nothing in one byline speaks against another.

    Names of it may be the other's with a job before them, or be no names of people, where the other
    has all that are: `Ann Lee, Staff Attorney, Coast Programme` by data that have `Ann Lee`.
    """
    if _within(other.names, one.names):
        return True
    rest = [name for name in other.names if not any(_is_one(name, known) for known in one.names)]
    have = [known for known in one.names if any(_is_one(name, known) for name in other.names)]
    if not rest:
        return True
    return len(have) == len(one.names) and not any(map(is_person, rest))


def _is_one(name: str, known: str) -> bool:
    """Whether they are one name, be it with a word before it or behind."""
    if name.islower() and name in known.casefold().split():
        return True  # what somebody goes by in a program
    mine, theirs = f" {_spaced(name)} ", f" {_spaced(known)} "
    return theirs in mine or (mine in theirs and len(mine.split()) > 1)


def _each(every: Iterable[Byline]) -> tuple[Stated, ...]:
    named: dict[str, str] = {}
    for one in every:
        for name in one.names:
            named.setdefault(name, one.basis)
    return tuple(Stated(name, basis) for name, basis in named.items())


def _key(name: str) -> str:
    """Its letters, for data write `ann.lee` and `annlee`."""
    return re.sub(r"[\W_]+", "", name.casefold())


def _same(one: Iterable[str], other: Iterable[str]) -> bool:
    return set(map(_key, one)) == set(map(_key, other))


def _within(one: Iterable[str], other: Iterable[str]) -> bool:
    return set(map(_key, one)) <= set(map(_key, other))
