"""How many articles were read and of which days they are: no page is newer than its articles."""

from collections.abc import Iterable

from briefbook.corpus.originals import one_each
from briefbook.model.dates import FuzzyDate, parse_date
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
    """From the first to the last day of their dates, each as doubtful as the date it is from."""
    first = min(known, key=lambda when: (when.earliest, when.doubt))
    last = min(known, key=lambda when: (-when.latest.toordinal() if when.latest else 0, when.doubt))
    start, end = (first.first or first).doubt, (last.last or last).doubt
    return parse_date(f"{first.earliest}{start}/{last.latest}{end}")
