"""The ways between the pages of a long list: by year, by month of a year, by part of a month."""

from collections.abc import Iterable, Sequence
from typing import Any

from briefbook.corpus.portions import Portion
from briefbook.pages import dates
from briefbook.pages.context import Site
from briefbook.pages.parts.common import inline, link, paragraph, rows_of, sentence, strong
from briefbook.pages.tree import Block, Inline
from briefbook.text.language import Language

Portions = Sequence[Portion[Any]]


def name(language: Language, portion: Portion[Any]) -> str:
    """What a portion is called: `2024`, `May 2024`, `May 2024, part 2`."""
    when = portion.period
    words = dates.period(language, when) if when else language.say("dates.no_date")
    return (
        language.say("portions.part", period=words, part=portion.part)
        if portion.part > 1
        else words
    )


def years(
    site: Site, base: str, parts: Portions, here: Portion[Any] | None = None, first: str = ""
) -> tuple[Block, ...]:
    """The way to every year, newest first; from a year to its months, from a month to its parts.

    `first` is what the page at the `base` is called beside them; `here` is no link.
    """
    heads = [part for part in parts if part.part == 1]
    of_years = [part for part in heads if not (part.period and part.period.month)][::-1]
    # Newest first; what has no date comes last.
    of_years.sort(key=lambda part: part.period is None)
    ways = [_way(site.language, base, part, here) for part in of_years]
    if first:
        ways.insert(0, inline(link(first, base) if here else strong(first)))
    lines = [("years", ways)]
    if here:
        months = [part for part in heads if _is_month_of(part, here)]
        lines.append(("months", [_way(site.language, base, part, here) for part in months]))
        same = [part for part in parts if part.period == here.period]
        lines.append(("parts", [_way_to_part(base, part, here) for part in same if len(same) > 1]))
    return tuple(_line(site.language, key, ways) for key, ways in lines if ways)


def _is_month_of(part: Portion[Any], here: Portion[Any]) -> bool:
    there = part.period
    return bool(there and here.period and there.month and there.year == here.period.year)


def _line(language: Language, key: str, ways: Iterable[tuple[Inline, ...]]) -> Block:
    every = rows_of(ways, language.say("marks.dot"))
    return paragraph(sentence(language, f"portions.{key}", ways=every), cls="years")


def _way(
    language: Language, base: str, part: Portion[Any], here: Portion[Any] | None
) -> tuple[Inline, ...]:
    words = name(language, part)
    way = strong(words) if part is here else link(words, f"{base}/{part.name}")
    return sentence(language, "portions.number", len(part.everything), name=way)


def _way_to_part(base: str, part: Portion[Any], here: Portion[Any]) -> tuple[Inline, ...]:
    words = str(part.part)
    return inline(strong(words) if part is here else link(words, f"{base}/{part.name}"))
