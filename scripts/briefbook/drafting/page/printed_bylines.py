"""Bylines as a page prints them: lines that say so, and names that its design sets apart alone.

On a line such as `NewsByAda MarshReporter` what stands around a name that the page has elsewhere is
a section, a job or a day: it is that name, and no other reading.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from briefbook.drafting.page import byline_lines, foot_lines, seams
from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.bylines import LEAD, Byline, byline
from briefbook.drafting.page.page_lines import Lines, texts
from briefbook.drafting.page.person_names import is_person

_LEADS = re.compile(
    r".*By\s?|(?:.*[\W\d])?(?:by|von|par|por)\s?|.*[a-zß-ÿ](?:Von|Par|Por)\s?"
    r"|(?:.*\W)?(?:Authors?|Autor(?:in)?|Auteure?|Reporter(?:in)?)\s|(?:.*\W)?\w*[a-zß-ÿ]{3}"
)
"""Before a name: `NewsBy`, `HIBy `, `Share`; `De` and `Le` would be a part of it."""
_FOLLOWS = re.compile(r"(?:\.\s)?[A-ZÀ-Ý].*|(?:in|am|um|on|at)\s.*")
"""Behind a name that ends in a small letter: `MarshReporter`, `Marshin Sports`, `Marsh. Bay TV`."""
_GOES_ON = re.compile(r"\s\S*[a-zß-ÿ]{2}\.\s")
"""`Ada Marsh. Bay International`: that is more than a name."""
_BUTTON = re.compile(r"[a-z]+[A-Z]\w*")


def bylines_on(lines: Iterable[str], outlets: Sequence[str]) -> Iterator[Byline]:
    """Bylines on lines that say they are one; explicit where they name people alone."""
    for value in byline_lines.bylines(lines):
        if one := byline(value, "print", outlets):
            people = all(is_person(name) and not _GOES_ON.search(name) for name in one.names)
            yield replace(one, explicit=people)


def below_lead_and_text(page: Lines) -> list[str]:
    """Lines behind the lead that say by whom the article is, and no more, and those at its foot."""
    under = page.lines[page.first + 1 : min(page.first + 1 + LEAD, page.last)]
    below = [page.lines[at] for at in foot_lines.foot(page, 2)]
    return [*filter(byline_lines.is_byline, texts(under)), *texts(below)]


def unglued(bylines: Iterable[Byline], sites: Iterable[str] = (), page: str = "") -> list[Byline]:
    """The same, with bare names where the page has them elsewhere, and without their initials.

    `sites` are what the site goes by; beside somebody a part of it is nobody. `page` is all of it.
    """
    every = list(bylines)
    named = (name for one in every for name in one.names)
    known = {name: None for name in named if is_person(name) and not seams.is_glued(name)}
    # The shortest first: `NewsByAda Marsh` may stand there as `ShareNewsByAda Marsh` as well.
    people = sorted(known, key=len)
    short = {"".join(word[0] for word in name.split()) for name in people}
    own = {site.partition(" ")[0] for site in sites}
    bare = (replace(one, names=tuple(_names(one.names, people, own, page))) for one in every)
    return [one for one in bare if not (people and _says_nothing(one, short))]


def _says_nothing(one: Byline, short: Collection[str]) -> bool:
    """Whether all it has are somebody's initials, or the word on a button."""
    name, *others = one.names
    button = one.family in ("print", "near") and not one.explicit and _BUTTON.fullmatch(name)
    return not others and (name in short or bool(button))


def _names(
    names: Iterable[str], people: Sequence[str], own: Collection[str], page: str
) -> list[str]:
    """Each once; beside somebody who is known there is no `baypostBookmark`, nor `BayPost`."""
    bare = list(dict.fromkeys(seams.parted(_bare(name, people), page) for name in names))
    known = any(name in people for name in bare)
    return [name for name in bare if not (known and (name in own or _BUTTON.fullmatch(name)))]


def _bare(name: str, people: Iterable[str]) -> str:
    for person in people:
        at = name.find(person)
        if at >= 0 and name != person:
            before, behind = name[:at], name[at + len(person) :]
            if _is_before(before) and _is_behind(behind, person):
                return person
    return name


def _is_before(words: str) -> bool:
    return not words or _LEADS.fullmatch(words) is not None


def _is_behind(words: str, person: str) -> bool:
    if not words:
        return True
    if not person[-1].islower():
        # `ADA MARSHAP Writer`; `ADA MARSHALL` is somebody else.
        return bool(agency(words.split()[0]))
    return _FOLLOWS.fullmatch(words) is not None
