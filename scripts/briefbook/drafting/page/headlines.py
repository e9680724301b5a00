"""The article's own headline: the heading that the page's name or data know, else a question."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from briefbook.drafting.page.headline_likeness import NO_HEADLINE, is_most, is_part, shared
from briefbook.drafting.page.page_lines import Lines, Sign
from briefbook.drafting.page.page_names import (
    BAR,
    BETWEEN,
    LONGEST,
    TAB,
    PageNames,
    is_site,
    key,
    short,
)
from briefbook.drafting.page.stated import Stated
from briefbook.text.fold import legible

SHARED = 0.5
"""Share of words that two wordings of one headline have in common at the least."""
MOST, FAR = 3, 20
"""Headlines that are asked about, and lines between one and its text at the most."""
FIRST = "the heading"
"""What a heading of the first rank is called; those below it have another word."""
_PRINTED = ("the heading", "a heading")
"""How the places begin in which readers see a headline."""
_SIGNS = ":| "
_MARKS = frozenset("\"'“”‘’„‚«»‹›「」『』")
_ENDS_BARE = re.compile(r"\s[|»–—-]$")
"""A name of a page in which the headline is missing, such as `The Bay Post -`."""


def printed(page: Lines) -> list[Sign]:
    """Headings of the first rank that may be a headline, in the order of the page."""
    return [
        sign for sign in page.signs_of("heading") if sign.basis == FIRST and _is_headline(sign.text)
    ]


def _is_headline(text: str) -> bool:
    return 2 < len(text) <= LONGEST and not NO_HEADLINE.match(text.strip())


def headline_line(page: Lines, titles: Sequence[Stated]) -> int:
    """The line of the headline; that of the first paragraph where none is printed."""
    wanted = {key(title.value) for title in titles}
    headings = [s for s in page.signs if s.kind == "heading" and page.first - FAR <= s.line]
    # Some pages have the whole head of an article in what is a box elsewhere.
    boxed = [s for s in headings if s.line <= page.first and s.basis == FIRST]
    above = [sign for sign in page.signs_of("heading") if sign.line <= page.first]
    above = above if any(s.basis == FIRST for s in above) else [*boxed, *above]
    whole = [sign.line for sign in above if key(sign.text) in wanted]
    part = (s.line for s in above if any(key(one) in wanted for one in _ends(s)))
    return whole[-1] if whole else max(part, default=page.first)


def doubt(page: Lines, titles: Sequence[Stated]) -> str:
    """Why a single headline is asked about all the same; empty where it is printed somewhere.

    What the page's name alone has must stand by the text: in a menu it is the site or a part of it.
    """
    if len(titles) != 1 or titles[0].basis.startswith(_PRINTED):
        return ""
    wanted, where, lines = key(titles[0].value), "of the page", page.lines
    if titles[0].basis == TAB:
        where, lines = "by the text", lines[max(0, page.first - FAR) : page.first + 1]
    if any(key(line.text) == wanted for line in lines):
        return ""
    return f"no line {where} is this one, which is from {titles[0].basis}. Is it the headline?"


def titles(page: Lines, names: PageNames) -> tuple[Stated, ...]:
    """The headline; others beside it only where nobody can tell which one is printed."""
    headings = [one for one in printed(page) if not is_site(one.text, names.sites)]
    known = _known(names)
    if doubt := _far_from_text(page, headings, names):
        return doubt
    if sure := _below_site_name(page, headings, known, names.page):
        return (sure,)
    if sure := _before_site_name(page, headings, names.page):
        return (sure,)
    if sure := _printed_and_known(headings, known, names.data) or _printed_alone(
        headings, known, names, page
    ):
        return (sure,)
    if sure := _lower(page, known, names):
        return (sure,)
    agreed = len(known) > 1 and len({key(one.value) for one in known}) == 1
    if not headings and known and (_is_alone(known, agreed) or _begins_tab(known)):
        return (known[0],)
    others = [Stated(legible(one.text), FIRST) for one in headings[:1]]
    # Two places that agree may be right where the heading is that of a menu.
    bare = agreed and not BAR.search(known[0].value)
    every = [*known, *others] if bare else [*others, *known, *_pieces(known)]
    return tuple(_each_once(every))[:MOST]


def _is_alone(known: Sequence[Stated], agreed: bool) -> bool:
    """Whether what is known is one headline, without the name of a site around it."""
    one = known[0].value
    return not BAR.search(one) if agreed else len(known) == 1 and not BETWEEN.search(one)


def _begins_tab(known: Sequence[Stated]) -> bool:
    """Whether the data are of one mind, and the page's name has the same and behind a bar more."""
    data = [one.value for one in known if one.basis != TAB]
    tab = next((one.value for one in known if one.basis == TAB), "")
    one_mind = len({key(one) for one in data}) == 1 and not BAR.search(data[0])
    bar = BAR.search(tab) if one_mind else None
    return bar is not None and key(tab[: bar.start()]) == key(data[0])


def _below_site_name(
    page: Lines, headings: Sequence[Sign], known: Sequence[Stated], tab: str
) -> Stated | None:
    """A lower heading by which the page is named, where the first one names the site or a desk."""
    data = [key(one.value) for one in known if one.basis != TAB]
    whole, pieces = key(tab), {key(one.value) for one in _pieces([Stated(tab, TAB)])}
    top = key(headings[0].text) if headings else ""
    if not top or top in data or whole.startswith(top) or top not in pieces:
        return None
    for sign in page.signs_of("heading"):
        name = key(sign.text)
        below = headings[0].line < sign.line <= page.first
        named = any(one.startswith(name) for one in (*data, whole))
        long = len(name) > len(top) and len(name.split()) >= 3
        # Of two headings of the first rank the one that begins the name, however short it is.
        first = sign.basis == FIRST and whole.endswith(top) and len(name) > 3
        if below and named and (long or first):
            return Stated(legible(sign.text), f"{sign.basis}, and the name of the page")
    return None


def _far_from_text(page: Lines, headings: Sequence[Sign], names: PageNames) -> tuple[Stated, ...]:
    """A first heading that is all the page is called, far above a lower one by the text: or none.

    It may be the name of a site that has none of its own for each page.
    """
    top = headings[0] if headings and not names.data else None
    if top is None or key(top.text) != key(names.page) or page.first - top.line <= FAR:
        return ()
    lower = [s for s in page.signs_of("heading") if top.line + FAR < s.line <= page.first]
    near = [s for s in lower if s.basis != FIRST and len(key(s.text).split()) >= 3]
    both = (*(near[-1:]), top) if near else ()
    return tuple(Stated(legible(sign.text), sign.basis) for sign in both)


def _before_site_name(page: Lines, headings: Sequence[Sign], tab: str) -> Stated | None:
    """A lower heading at one end of the page's name, where the first one is at the other."""
    whole, top = key(tab), key(headings[0].text) if headings else ""
    # Behind `»` the headline comes last.
    names_site_first = "»" in tab and whole.startswith(f"{top} ")
    for sign in page.signs_of("heading") if top else ():
        name = key(sign.text)
        last = names_site_first and whole.endswith(f" {name}") and len(name.split()) >= 3
        below = headings[0].line < sign.line <= page.first
        rest = whole.removeprefix(f"{name} ")
        apart = tab.startswith(sign.text) and not tab[len(sign.text) :].lstrip()[:1].isalnum()
        ends = apart and rest.endswith(f" {top}")
        site = rest != whole and (f"{top} ".startswith(f"{rest} ") or ends)
        if len(name) > 3 and below and (last or site):
            return Stated(legible(sign.text), f"{sign.basis}, and the name of the page")
    return None


def _known(names: PageNames) -> list[Stated]:
    """Headlines of the data and the name of the page, without the site's name."""
    tab = [Stated(legible(names.page), TAB)] if names.page else []
    bare = (Stated(short(one.value, names.sites), one.basis) for one in (*names.data, *tab))
    fit = (o for o in bare if _is_headline(o.value) and not _ENDS_BARE.search(o.value))
    return [one for one in fit if not is_site(one.value, names.sites)]


def _printed_and_known(
    headings: Sequence[Sign], known: Sequence[Stated], data: Iterable[Stated]
) -> Stated | None:
    """A printed heading that the data or the name of the page have as well, or a piece of one."""
    keys = Counter(key(one.value) for one in known)
    # What looks like the site's name may be a part of it: `Quay gulls – what they eat`.
    whole = {key(one.value) for one in data if not BAR.search(one.value)}
    for heading in headings:
        if key(heading.text) in {*keys, *whole}:
            return _as_known(heading, known)
    for heading in headings:
        for piece in _ends(heading):
            name = key(piece)
            if len(name.split()) >= (2 if keys[name] > 1 else 3) and name in keys:
                return Stated(legible(piece).lstrip(" :|–—-·•/"), FIRST)
    return None


def _ends(heading: Sign) -> Iterator[str]:
    """A heading without its first or last pieces, such as a word above it or a line below."""
    parts = heading.parts[:12]
    for at in range(1, len(parts)):
        yield " ".join(parts[at:])
        yield " ".join(parts[:at])
    for match in BETWEEN.finditer(heading.text):
        before, behind = heading.text[: match.start()], heading.text[match.end() :]
        quoted = before[-1:] in _MARKS or behind[:1] in _MARKS
        if not (quoted and ":" in match.group()):  # what somebody says is part of a headline
            yield behind
            yield before


def _as_known(heading: Sign, known: Sequence[Stated]) -> Stated:
    """A heading without what set a word above it apart: `Harbour | The quay that grew`."""
    text = legible(heading.text)
    bare = text.lstrip(_SIGNS)
    is_known = any(one.value.startswith(bare) for one in known)
    return Stated(bare if is_known else text, FIRST)


def _printed_alone(
    headings: Sequence[Sign], known: Sequence[Stated], names: PageNames, page: Lines
) -> Stated | None:
    """A heading of the first rank that the data have in other words, cut, or with more around."""
    data = [key(one.value) for one in known if one.basis != TAB]
    whole = [key(names.page)] if names.page else []
    lower = {key(sign.text) for sign in page.signs_of("heading") if sign.line <= page.first}
    for heading in headings:
        mine = key(heading.text)
        # A lower heading that has the whole is the headline, and this one of the site.
        if (is_part(mine, data) and not lower & set(data)) or (
            not data and is_most(mine, whole, names.sites)
        ):
            return _as_known(heading, known)
    # Data often hold a headline for search engines; the printed one stands right above the text.
    others = [key(one.value) for one in known]
    for heading in headings if len(headings) == 1 and others else ():
        # What the name of the page ends with is rather that of its site.
        of_site = key(names.page).endswith(f" {key(heading.text)}")
        alike = all(shared(heading.text, other) >= SHARED for other in others)
        if heading.line < page.first and alike and not of_site:
            return _as_known(heading, known)
    return None


def _lower(page: Lines, known: Sequence[Stated], names: PageNames) -> Stated | None:
    """A heading of a lower rank by which the text begins, and that the page is named by."""
    wanted = {key(one.value): one.basis for one in reversed(known)}
    whole = [one for one in known if one.basis == TAB]
    pieces = {key(piece.value): TAB for piece in _pieces(whole)}
    lower = [one for one in page.signs_of("heading") if one.line <= page.first]
    for names_known in (wanted, pieces):
        # The longest of them: shorter ones name a part of the site.
        for one in sorted(lower, key=lambda one: -len(one.text)):
            name = key(one.text)
            if name in names_known and not is_site(one.text, names.sites) and len(name) > 3:
                return Stated(legible(one.text), f"a heading, and {names_known[name]}")
    return None


def _pieces(known: Sequence[Stated]) -> list[Stated]:
    """What stands between the signs in the name of a page, the longest first."""
    pieces = [
        Stated(piece.strip(), one.basis)
        for one in known
        if one.basis == TAB
        for piece in BETWEEN.split(one.value)
    ]
    return sorted((p for p in pieces if key(p.value)), key=lambda piece: -len(piece.value))


def _each_once(values: Iterable[Stated]) -> Iterator[Stated]:
    seen: set[str] = set()
    for one in values:
        if (name := key(one.value)) and name not in seen:
            seen.add(name)
            yield one
