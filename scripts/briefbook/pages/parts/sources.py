"""The articles that make a point, as links behind who says it there and how.

Alleged by the ministry: Courier ↗ Ledger ↗ · Denied by the union: Post ↗
  who says it there        chips
"""

from collections.abc import Iterable, Sequence
from itertools import islice
from typing import NamedTuple

from briefbook.corpus.markers import makers
from briefbook.corpus.originals import one_each
from briefbook.corpus.records import Statement
from briefbook.pages.context import Site
from briefbook.pages.parts import attribution, common, passages
from briefbook.pages.parts.attribution import Voice
from briefbook.pages.parts.common import sentence
from briefbook.pages.tree import Inline, Link
from briefbook.text.language import Language


class Maker(NamedTuple):
    """An article that makes a point, with the link to it."""

    row: Statement
    """The claim by which it does."""
    voice: Voice
    counted: bool
    """Whether it adds an origin; a copy of another one of them doesn't."""
    chip: tuple[Inline, ...]
    """The link to it."""


class Makers(NamedTuple):
    """Articles that make a point, in the order in which they are shown."""

    every: list[Maker]
    one_voice: bool
    """Whether all of them have the same speakers, who put it in the same way."""


def of_claim(site: Site, row: Statement, most: int) -> Makers:
    """The first articles that make the point of a claim, its own before the others."""
    every = makers(site.corpus, row)
    if len(every) == 1 or len(every) > most:
        others = (each for each in every if each.brief.id != row.brief.id)
        return of_claims(site, [row, *islice(others, most - 1)])
    # Each of their pages shows all of them, so they are made once.
    listed = site.shared(of_claims, row.claim.point, every)
    at, own = next(pair for pair in enumerate(listed.every) if pair[1].row.brief.id == row.brief.id)
    rest = [*listed.every[:at], *listed.every[at + 1 :]]
    if own.row.claim.id == row.claim.id:
        return Makers([own, *rest], listed.one_voice)
    return _makers([_maker(site, row, own.counted), *rest])


def of_claims(site: Site, rows: Sequence[Statement]) -> Makers:
    """The articles of some claims, in their order."""
    counted = one_each((row.brief for row in rows), site.corpus.originals)
    return _makers([_maker(site, row, row.brief.id in counted) for row in rows])


def _makers(every: list[Maker]) -> Makers:
    return Makers(every, len({one.voice for one in every}) == 1)


def _maker(site: Site, row: Statement, counted: bool) -> Maker:
    link = passages.source(site, row.brief, row.claim)
    voice = attribution.voice_of(site.corpus, row)
    return Maker(row, voice, counted, chip(site.language, link, counted))


def chip(language: Language, link: Link, counted: bool) -> tuple[Inline, ...]:
    """A link to an article; a copy that adds no origin says so."""
    return (link,) if counted else sentence(language, "evidence.copy", source=link)


def by_speaker(
    site: Site, makers: Makers, shown: slice = slice(None), led: bool = False
) -> tuple[Inline, ...]:
    """Links to these articles, or some of them, behind who says it there and how.

    Those who say it are not named again where they stand before it and are the same in all.
    """
    if led and makers.one_voice:
        return _chips(site, makers.every[shown])
    groups: dict[Voice, list[Maker]] = {}
    for one in makers.every[shown]:
        groups.setdefault(one.voice, []).append(one)
    said = (_group(site, voice, group) for voice, group in groups.items())
    return common.rows_of(said, site.say("marks.dot"))


def _group(site: Site, voice: Voice, group: Sequence[Maker]) -> tuple[Inline, ...]:
    number = len(group)
    who = site.shared(attribution.behind, (voice, number), voice, number)
    links = _chips(site, group)
    return sentence(site.language, "attribution.group", who=who, sources=links)


def _chips(site: Site, shown: Iterable[Maker]) -> tuple[Inline, ...]:
    return common.rows_of([one.chip for one in shown], site.say("marks.space"))
