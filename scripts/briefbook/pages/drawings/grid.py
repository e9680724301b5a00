"""The ground of the timeline's drawing: its lines and their names, the break, and counts."""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from briefbook.corpus.chronology import Period
from briefbook.corpus.time_scale import BREAK, Scale, Tick
from briefbook.corpus.timeline_plan import Count, Plan
from briefbook.pages import dates
from briefbook.pages.drawings.labels import BESIDE, SIZES, Word, breadth, fitting
from briefbook.pages.drawings.symbols import em, gap, percent, placed, shape
from briefbook.pages.tree import Here, Shape
from briefbook.text.language import Language

HEAD = 1.7
"""How high the line with the names of months and years is, in em."""
_HIGH, _BROADEST = 5.0, 16.0
"""How high the highest count is, in em, and how broad one may be, in percent."""
_ROUND = (1000, 500, 100, 50, 10, 5, 1)
"""Years that are named first: each divides the one before, so that no gap is odd."""
_FIRST = 1
_REGULAR = {12: 0, 6: 2, 3: 3, 1: 4}
"""The same for months; the first on the drawing has a rank of its own."""


def grid(language: Language, scale: Scale) -> Shape:
    """Lines and their names; a screen reader hears dates with each mark instead."""
    ticks = scale.ticks()
    lines = [_line(tick) for tick in ticks]
    return shape("g", *lines, *_names(language, scale, ticks), cls="grid", aria_hidden="true")


def _line(tick: Tick) -> Shape:
    at = percent(tick.at)
    cls = "week" if tick.grain == "day" else ""
    return shape("line", cls=cls, x1=at, x2=at, y1=em(HEAD - 0.2), y2="100%")


def _names(language: Language, scale: Scale, ticks: tuple[Tick, ...]) -> Iterator[Shape]:
    """The names of lines that fit, at each size; those of the gutters come first."""
    before = _gutter(language, scale.before, scale.left, language.say("strip.earlier"))
    after = _gutter(language, scale.after, 100 - scale.right, language.say("strip.later"))
    yield from variants(before, x="0", y="1em")
    yield from variants(after, x="100%", y="1em", cls="end")
    taken = {size: (breadth(before[size]), breadth(after[size])) for size in SIZES}
    words = [_word(language, scale, tick) for tick in ticks]
    for word, sizes in zip(words, fitting(words, taken), strict=True):
        if sizes:
            values = {"x": percent(word.at), "dx": em(BESIDE), "y": "1em"}
            yield shape("text", word.text, cls=fit(sizes), **values)


def _word(language: Language, scale: Scale, tick: Tick) -> Word:
    rank = _rank(scale, tick)
    return Word(tick.at, _tick_name(language, scale, tick), rank, alone=rank == _FIRST)


def _gutter(language: Language, days: tuple[date, ...], width: float, short: str) -> dict[str, str]:
    """For each size the years in a gutter, or a shorter word where they don't fit."""
    span = years(language, days)
    # The shorter of the two is shown in any case, however narrow the gutter is.
    least = min(breadth(span), breadth(short))
    return {
        size: span if breadth(span) <= max(least, width * whole / 100) else short
        for size, whole in SIZES.items()
    }


def variants(texts: dict[str, str], cls: str = "", **place: str) -> Iterator[Shape]:
    """Each different text, at the sizes it is meant for."""
    for text in filter(None, dict.fromkeys(texts.values())):
        sizes = tuple(size for size, each in texts.items() if each == text)
        yield shape("text", text, cls=f"{cls} {fit(sizes)}".strip(), **place)


def lines(scale: Scale, y: float) -> Iterator[Shape]:
    """A line from end to end, broken where the scale is."""
    # 0 _____ left-BREAK // left __________ right // right+BREAK _____ 100
    ends = [scale.left, scale.right]
    if scale.before:
        ends = [0.0, scale.left - BREAK, *ends]
    if scale.after:
        ends += [scale.right + BREAK, 100.0]
    for first, last in zip(ends[::2], ends[1::2], strict=True):
        place = {"x1": percent(first), "x2": percent(last), "y1": em(y), "y2": em(y)}
        yield shape("line", cls="row", **place)
    for first, last in zip(ends[1::2], ends[2::2], strict=False):
        yield placed((first + last) / 2, y, [gap()])


def fit(sizes: tuple[str, ...]) -> str:
    """The classes of a word that is shown at some sizes only."""
    return "" if len(sizes) == len(SIZES) else " ".join(("fit", *sizes))


def years(language: Language, days: Sequence[date]) -> str:
    """The year of these days, or the first and the last of them."""
    if not days:
        return ""
    first, last = days[0].year, days[-1].year
    return (
        language.say("dates.year", year=first)
        if first == last
        else language.say("strip.years", first=first, last=last)
    )


def _tick_name(language: Language, scale: Scale, tick: Tick) -> str:
    if tick.grain == "day":
        return str(tick.day.day)
    if tick.day.month == 1:
        return language.say("dates.year", year=tick.day.year)
    month = language.names("strip.months")[tick.day.month - 1]
    return (
        language.say("strip.month", month=month, year=tick.day.year)
        if tick.day == scale.start
        else month
    )


def _rank(scale: Scale, tick: Tick) -> int:
    """Years before months, and round ones before others, so that what is left is regular."""
    if tick.grain == "day":
        return len(_ROUND)
    if scale.grain == "year":
        return next(n for n, years in enumerate(_ROUND) if tick.day.year % years == 0)
    if tick.day == scale.start and tick.day.month > 1:
        return _FIRST
    return next(n for months, n in _REGULAR.items() if (tick.day.month - 1) % months == 0)


def counts(
    language: Language, plan: Plan, to: Callable[[date], Here | None]
) -> tuple[list[Shape], float]:
    """A bar for each cell of the grid with the number of its events, and how high all this is."""
    highest = max(count.number for count in plan.counts)
    floor = HEAD + 1.5 + _HIGH
    sizes = _numbers_fit(plan)
    bars = []
    for count in plan.counts:
        # The highest is named at every size: the others are read by it.
        shown = tuple(SIZES) if count.number == highest else sizes
        bars.append(_count(language, plan.scale, count, floor, highest, fit(shown), to))
    return [*bars, *lines(plan.scale, floor)], floor + 0.5


def _numbers_fit(plan: Plan) -> tuple[str, ...]:
    """The sizes at which every number has room above its bar."""
    room = [(plan.scale.reach(c.first, c.last), breadth(str(c.number))) for c in plan.counts]
    return tuple(
        size
        for size, width in SIZES.items()
        if all((last - first) * width / 100 > need + 0.2 for (first, last), need in room)
    )


def _count(
    language: Language,
    scale: Scale,
    count: Count,
    floor: float,
    highest: int,
    cls: str,
    to: Callable[[date], Here | None],
) -> Shape:
    first, last = scale.reach(count.first, count.last)
    # What is one among thousands is still seen; about a quarter of the breadth parts two bars.
    high = max(_HIGH * count.number / highest, 0.15)
    wide = min((last - first) * 0.76, _BROADEST)
    place = {"x": percent((first + last - wide) / 2), "width": percent(wide)}
    rect = shape("rect", cls="bar", **place, y=em(floor - high), height=em(high))
    above = {"x": percent((first + last) / 2), "y": em(floor - high - 0.45)}
    number = shape("text", str(count.number), cls=f"number {cls}".strip(), **above)
    title = shape(
        "title", language.say("strip.count", count.number, period=_period(language, scale, count))
    )
    target = to(count.first)
    if target:
        return Shape("a", (("class", "count"), ("tabindex", "-1")), (title, rect, number), target)
    return shape("g", title, rect, number, cls="count", role="img")


def _period(language: Language, scale: Scale, count: Count) -> str:
    first, last = count.first, count.last
    if first < scale.start or first >= scale.end or scale.grain == "year":
        # In a gutter years stand for months.
        return years(language, (first, last))
    begin, end = (dates.period(language, Period(day.year, day.month)) for day in (first, last))
    return (
        begin if scale.grain == "month" else language.say("strip.months_of", first=begin, last=end)
    )
