"""Copies: which article was written first, so that it counts once wherever it is printed."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.model.brief import Brief
from briefbook.text.same_page import same_page


@dataclass(frozen=True, slots=True)
class Original:
    """The article that was written first; its own original where it is no copy."""

    key: str
    """The id of its brief, or its address, or the id of the only copy we know: equal for equal."""
    publisher: str
    known: bool = True
    """Whether anybody says which of its publisher's articles it is."""


def originals(briefs: dict[str, Brief]) -> dict[str, Original]:
    """The original of every brief, by the brief's id, followed through copies of copies."""
    sources = copied(briefs)
    return {id: _original(brief, sources) for id, brief in briefs.items()}


def copied(briefs: dict[str, Brief]) -> dict[str, Brief]:
    """Our brief of the article that each copy names, by its id or its address, if there is one."""
    # Backwards, so that of several briefs with one address the first stays.
    by_link = {same_page(brief.url): brief for brief in reversed(briefs.values())}
    sources: dict[str, Brief] = {}
    for id, copy in ((id, brief.copy_of) for id, brief in briefs.items() if brief.copy_of):
        first = briefs.get(copy.brief or "") or by_link.get(
            same_page(copy.link) if copy.link else ""
        )
        if first:
            sources[id] = first
    return sources


def _original(brief: Brief, sources: dict[str, Brief]) -> Original:
    seen: set[str] = set()
    # A rule reports circles; here one has to end.
    while brief.copy_of and brief.id not in seen:
        seen.add(brief.id)
        if brief.id not in sources:
            link = same_page(brief.copy_of.link) if brief.copy_of.link else ""
            publisher = brief.copy_of.publisher or brief.publisher
            # No id has a slash in it, so this is no brief's.
            return Original(link or f"{brief.id}/original", publisher, bool(link))
        brief = sources[brief.id]
    return Original(brief.id, brief.publisher)


def one_each(briefs: Iterable[Brief], originals: dict[str, Original]) -> set[str]:
    """Ids of one brief for each original article: its own brief, else that of its earliest copy."""
    every = list(briefs)
    ids = {brief.id for brief in every}
    if all(originals[id].key == id for id in ids):
        return ids  # mostly none of them is a copy
    chosen: dict[str, Brief] = {}
    for brief in sorted(every, key=lambda brief: (brief.read.edtf, brief.id)):
        key = originals[brief.id].key
        if brief.id == key or key not in chosen:
            chosen[key] = brief
    return {brief.id for brief in chosen.values()}


def surely_different(originals: Iterable[Original]) -> int:
    """How many of these are sure to be different: those nobody names may be any of their outlet."""
    every = list(originals)
    named = {one.key: one.publisher for one in every if one.known}
    unnamed = {one.publisher for one in every if not one.known}
    return len(named) + len(unnamed - {*named.values()})
