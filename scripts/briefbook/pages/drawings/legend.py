"""What the signs on the timeline's drawing mean: each that occurs, drawn once, in words."""

from collections.abc import Iterator

from briefbook.corpus.event_marks import Arrow, Mark
from briefbook.corpus.time_scale import Scale
from briefbook.corpus.timeline_plan import Plan
from briefbook.pages.context import Site
from briefbook.pages.drawings import symbols
from briefbook.pages.drawings.symbols import alone
from briefbook.pages.tree import Shape
from briefbook.text.language import Language

Entry = tuple[Shape, str]
_COUNTED = {"month": "strip.counted_month", "quarter": "strip.counted_quarter"}
_PERIODS = {
    (False,): "strip.within",
    (True,): "strip.period",
    (False, True): "strip.period_both",
}
"""By whether bars stand for what fell on one of their days, or filled them, or for both."""
_RETOLD = {
    (False,): "strip.retold",
    (True,): "strip.retold_perhaps",
    (False, True): "strip.retold_both",
}
"""By whether rings stand for what may have more than one origin, or for what has one."""
_ARROWS: tuple[tuple[bool, Arrow, str], ...] = (
    (True, "later", "strip.or_later"),
    (True, "earlier", "strip.or_earlier"),
    (False, "later", "strip.from_then"),
    (False, "earlier", "strip.until_then"),
)


def entries(site: Site, plan: Plan) -> Iterator[Entry]:
    """The signs of a drawing in the order in which they are easiest to learn."""
    if plan.counts:
        yield alone(7, 7, symbols.column(), cls="count"), _counted(site.language, plan.scale)
    else:
        yield from _dates(site.language, plan.marks)
        yield from _arrows(site.language, plan.marks)
        yield from _accounts(site, plan.marks)
        yield from _not_certain(site.language, plan.marks)
    if plan.scale.before or plan.scale.after:
        yield alone(7, 7, symbols.gap()), site.say("strip.break")


def _counted(language: Language, scale: Scale) -> str:
    years = scale.step // 12  # steps are counted in months
    return (
        language.say("strip.counted_years", years) if years else language.say(_COUNTED[scale.grain])
    )


def _dates(language: Language, marks: tuple[Mark, ...]) -> Iterator[Entry]:
    plain = [each for each in marks if not (each.differs or each.event.planned or each.doubt)]
    days = [each for each in plain if not each.bar and not each.arrow and not each.retold]
    if any(not each.inferred for each in days):
        yield _day(), language.say("strip.day")
    if any(each.inferred and not each.bar and not each.arrow for each in marks):
        yield alone(7, 7, *symbols.point(hollow=True)), language.say("strip.day_inferred")
    kinds = {each.lasting for each in plain if each.bar}
    if kinds:
        # False sorts before True, as in the table.
        yield _period(), language.say(_PERIODS[tuple(sorted(kinds))])


def _arrows(language: Language, marks: tuple[Mark, ...]) -> Iterator[Entry]:
    there = {(each.bound, each.arrow) for each in marks}
    for bound, way, key in _ARROWS:
        if (bound, way) in there:
            sign = (*symbols.arrow(way, 5), *symbols.point(hollow=bound))
            sides = (6, 17) if way == "later" else (17, 6)
            yield alone(*sides, *sign), language.say(key)


def _accounts(site: Site, marks: tuple[Mark, ...]) -> Iterator[Entry]:
    differing = {each.bar for each in marks if each.differs}
    if False in differing:
        yield _day("differs", differs=True), site.say("strip.differing")
    if True in differing:
        yield _period("differs"), site.say("strip.differing_over")
    retold = [site.corpus.origins_of_event[each.event.id] for each in marks if each.retold]
    if retold:
        key = _RETOLD[tuple(sorted({one.high > 1 or not one.traced for one in retold}))]
        yield alone(9, 9, *symbols.point(retold=True), cls="retold"), site.say(key)


def _not_certain(language: Language, marks: tuple[Mark, ...]) -> Iterator[Entry]:
    planned = {each.bar for each in marks if each.event.planned and not each.bound}
    if planned:
        yield (
            _period("planned") if planned == {True} else _day("planned"),
            language.say("strip.planned"),
        )
    if any(each.doubt for each in marks):
        yield alone(4, 4, symbols.doubt(0, 0)), language.say("strip.doubt")


def _day(cls: str = "", differs: bool = False) -> Shape:
    return alone(7, 7, *symbols.point(differs), cls=cls)


def _period(cls: str = "") -> Shape:
    return alone(14, 14, *symbols.bar("-12", "-3.1", "24", "6.2", "3.1"), cls=cls)
