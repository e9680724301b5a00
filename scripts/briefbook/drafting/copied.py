"""Whose text an article may be: what a draft asks about copies and agencies, and decides never."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.new_ids import id_of
from briefbook.drafting.grammar.outlets import short_names
from briefbook.drafting.grammar.yaml_text import scalar, sequence
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.page.stated import SourcePage
from briefbook.model.base import UNDECIDED
from briefbook.text.links import host_of

MOST = 3
"""Briefs that are named; the others are copies of one of these."""
MOST_LETTERS = 6
"""Of a station that is called by its letters."""
_NO_NAMES = frozenset("www m news amp en com co org net gov edu ac".split())
_SORT = re.compile(r"(?<=\w\w)-?(?:news|tv|radio|online|press)$")


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency that is credited with a text."""

    printed: str
    name: str
    id: str
    """Of the vocabulary; the one that it should get where it has none."""
    is_known: bool


def names_of_outlet(page: SourcePage, link: str) -> tuple[str, ...]:
    """What an outlet may call itself in its own text: its site's names, a station its letters."""
    letters = (name.upper() for name in _names_in_host(link) if len(name) <= MOST_LETTERS)
    sites = [site.value for site in page.sites if len(site.value) > 1]
    shorts = (short for name in sites for short in short_names(name))
    return tuple(dict.fromkeys((*(sites or ["this outlet"]), *shorts, *letters)))


def _names_in_host(link: str) -> Iterator[str]:
    """What stands in an address for the outlet: `bayt` in `www.bayt.example` and `baytnews.org`."""
    for label in host_of(link).split(".")[:-1]:
        if label not in _NO_NAMES and len(label) > 1:
            yield label
            yield _SORT.sub("", label)


def agency_of(page: SourcePage, publisher: str, link: str, known: Known) -> Agency | None:
    """The agency that a page credits; none where that is the outlet itself."""
    names = (*_names_in_host(link), *names_of_outlet(page, link))
    own = [name.casefold() for name in names]
    if page.credit is None or page.credit.basis.removeprefix("the ").casefold() in own:
        return None
    printed, name = page.credit.basis, page.credit.value
    ids = {one.casefold(): id for one, id in known.names_of_publishers}
    id = ids.get(name.casefold()) or ids.get(printed.casefold())
    agency = Agency(printed, name, id or id_of(name), id is not None)
    return None if agency.id == publisher else agency


def copy_of(originals: tuple[str, ...], agency: Agency | None) -> Iterator[HeadLine]:
    """Which article this one copies: a brief's is proposed, an agency's asked; else nothing."""
    asks: list[str] = []
    if originals:
        names = sequence(originals[:MOST])
        asks.append(f"decide: is it a copy of a brief's article? If not, not_copy_of: {names}")
    if agency:
        # One place: what stands behind the key says `decide` where nothing else does.
        first, *more = _asks(agency)
        asks += [f"decide: {first}" if originals else first, *more]
    if asks:
        new: tuple[str, ...] = ()
        if agency and not agency.is_known:
            new = ("publishers", f"{agency.id}:", f"  name: {scalar(agency.name)}")
            if agency.printed.removeprefix("the ") != agency.name:
                new = (*new, f"  also: {sequence((agency.printed,))}")
        yield HeadLine("copy_of", originals[0] if originals else UNDECIDED, tuple(asks), new)


def _asks(agency: Agency) -> Iterator[str]:
    yield (
        f"“{agency.printed}” stands by the text. Is the whole text theirs?"
        f" copy_of: {{publisher: {agency.id}}} If only parts are, remove the line, and begin their"
        f" chains with {agency.id}. If it credits a picture, remove it, too."
    )
    if not agency.is_known:
        yield f"{agency.id} is new to the vocabulary; its lines stand at the top."
