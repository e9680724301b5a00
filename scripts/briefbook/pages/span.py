"""How many articles were read and of which days they are: no page is newer than its articles."""

from collections.abc import Iterable

from briefbook.corpus.originals import one_each
from briefbook.model.dates import FuzzyDate, parse_date
from briefbook.pages import dates
from briefbook.pages.context import Site


def articles_and_days(site: Site, ids: Iterable[str]) -> str:
    """`11 articles, 1 undated, the rest of 9 May to 19 July 2025`; with its copies one is one."""
    once = one_each((site.corpus.briefs[id] for id in ids), site.corpus.originals)
    every = [site.corpus.briefs[id].published for id in once]
    known = [when for when in every if when]
    if not known:
        return site.say("count.undated", len(every))
    undated = len(every) - len(known)
    key = "count.some_dated" if undated else "count.dated"
    return site.say(
        key, len(every), days=dates.inside(site.language, _span(known)), undated=undated
    )


def _span(known: list[FuzzyDate]) -> FuzzyDate:
    """From the first to the last day of their dates; of one with an open end the day it has."""
    ends = [(when.earliest or when.latest, when.latest or when.earliest) for when in known]
    first, last = min(start for start, _ in ends if start), max(end for _, end in ends if end)
    return parse_date(f"{first}/{last}")
