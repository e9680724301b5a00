"""How many articles were read and of which days they are: no page is newer than its articles."""

from collections.abc import Iterable
from datetime import date

from briefbook.corpus.originals import one_each
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates
from briefbook.pages.context import Site


def articles_and_days(site: Site, ids: Iterable[str]) -> str:
    """`11 articles, 1 with no known day, the rest of 9 May to 19 July 2025`.

    With its copies an article is one.
    """
    once = one_each((site.corpus.briefs[id] for id in ids), site.corpus.originals)
    every = [site.corpus.briefs[id].published for id in once]
    # Of one of which we know only the first or the last possible day nobody knows the days.
    known = [when for when in every if when and when.earliest and when.latest]
    if not known:
        return site.say("count.undated", len(every))
    undated = len(every) - len(known)
    key = "count.some_dated" if undated else "count.dated"
    return site.say(
        key, len(every), days=dates.inside(site.language, _span(known)), undated=undated
    )


def _span(known: list[FuzzyDate]) -> FuzzyDate:
    """From the first of their dates to the last, each as exact and as doubtful as it is given."""
    first = min((when.first or when for when in known), key=_begins)
    last = min((when.last or when for when in known), key=_ends)
    for wider, other in ((last, first), (first, last)):
        if _begins(wider) <= _begins(other) and _ends(wider) <= _ends(other):
            return wider
    # Built by hand: the grammar wants no interval of seasons or decades.
    edtf = f"{first}/{last}"
    return FuzzyDate(edtf, "span", first.earliest, last.latest, first=first, last=last)


def _begins(when: FuzzyDate) -> tuple[date, bool]:
    """Of those that begin on one day one in doubt comes first: it may have begun before."""
    return when.earliest or date.min, not when.doubt


def _ends(when: FuzzyDate) -> tuple[int, bool]:
    return -(when.latest or date.max).toordinal(), not when.doubt
