"""What the timeline and the list of briefings are narrowed by, and what the scripts go by."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from briefbook.corpus.chronology import Group, period_of
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.pages import dates
from briefbook.pages.context import Site
from briefbook.pages.parts import common
from briefbook.pages.parts.filter_form import Option, Wording, fieldset, form, span
from briefbook.pages.tree import Controls, Shape
from briefbook.text.language import Language

FLAGS = ("differ", "exact", "several")
"""What can be asked for alone: accounts differ, an article states the day, more than one origin."""
AT_ONCE = 40
"""How many choices of a group the page brings; a script has the others from the index."""
INDEXED = ("topic", "publisher", "actor", "place", "kind", "year", "stance")
"""The groups of the search behind the briefings, in the order of the form."""


def of_events(site: Site, groups: Iterable[Group], label: str) -> Controls:
    """The form above a timeline; `label` says what its text field looks through."""
    events = [event for group in groups for event in group.events]
    wording = Wording(label, "events", len(events), "clear_filters")
    return form(site.language, wording, ("oldest", "newest"), _groups(site, events))


def _groups(site: Site, events: list[Event]) -> Iterator[Shape]:
    """Every group in which there is something to choose."""
    for key in ("who", "kind", "topic"):
        choices = _choices(site, key, events)
        if len(choices) > 1:
            yield fieldset(site.language, key, choices)
    flags = Counter(flag for event in events for flag in _flags(site.corpus, event))
    if flags:
        yield fieldset(
            site.language,
            "only",
            [_flag(site.language, flag, flags[flag]) for flag in FLAGS if flag in flags],
        )
    periods = sorted({period for event in events if (period := period_of(event))})
    if len(periods) > 1:
        # Month 0 is a year as a whole: `2023`, not `2023-00`.
        days = (f"{each.year:04}-{each.month:02}".removesuffix("-00") for each in periods)
        words = (dates.period(site.language, each) for each in periods)
        yield span(site.language, zip(days, words, strict=True))


def of_briefings(language: Language, number: int, filed: Iterable[tuple[str, str]]) -> Controls:
    """The form above the briefings, of which there are so many.

    `filed` is what the search behind them files each one under: a group, and a name in it.
    """
    numbers = Counter(filed)
    wording = Wording(language.say("filters.find_briefings"), "briefings", number, "browse_all")
    groups = [
        fieldset(language, key, choices) for key in INDEXED if (choices := _filed(numbers, key))
    ]
    if differ := numbers["differ", "yes"]:
        groups.append(fieldset(language, "only", [_flag(language, "differ", differ)]))
    passed = language.say("search.passed_over")
    return form(language, wording, ("newest", "oldest", "fit"), groups, data_passed=passed)


def _filed(numbers: Counter[tuple[str, str]], key: str) -> list[Option]:
    """The choices of a group: the most frequent first, of years the newest."""
    choices = [
        Option(name, name, number) for (group, name), number in numbers.items() if group == key
    ]
    choices.sort(key=_most_first)
    if key == "year":
        # True comes first when turned round: what is no year stands last.
        choices.sort(key=lambda choice: (choice.name.isdecimal(), choice.name), reverse=True)
    return choices[:AT_ONCE] if len(choices) > 1 else []


def data(corpus: Corpus, event: Event) -> tuple[tuple[str, str], ...]:
    """What the script goes by: ids, the days it may have been, what else holds of it.

    Where accounts give different dates, it may have been on any of them.
    """
    given = (*(event.dates if event.dates_differ else ()), event.date)
    known = [when for when in given if when]
    return (
        ("who", " ".join(event.who)),
        ("kind", event.kind),
        ("topic", " ".join(event.topics)),
        ("only", " ".join(_flags(corpus, event))),
        ("from", _outermost(min, [when.earliest for when in known])),
        ("to", _outermost(max, [when.latest for when in known])),
    )


def _outermost(choose: Callable[[list[date]], date], ends: list[date | None]) -> str:
    """The first or last of some days; empty where an end is open, or there is no date at all."""
    days = [day for day in ends if day]
    return choose(days).isoformat() if days and len(days) == len(ends) else ""


def _flag(language: Language, flag: str, number: int) -> Option:
    return Option(flag, language.say(f"filters.{flag}"), number)


def _flags(corpus: Corpus, event: Event) -> Iterator[str]:
    """Which of `FLAGS` hold of an event."""
    if event.id in corpus.differences_of_event:
        yield "differ"
    if event.date and event.date.exact and not event.because and not event.dates_differ:
        yield "exact"
    if corpus.origins_of_event[event.id].low > 1:
        yield "several"


def _choices(site: Site, key: str, events: Iterable[Event]) -> list[Option]:
    """What there is to choose from in a group, the most frequent first."""
    group = _GROUPS[key]
    counts = Counter(id for event in events for id in group.values(event))
    choices = [Option(id, group.name(site, id), number) for id, number in counts.items()]
    return sorted(choices, key=_most_first)


def _most_first(choice: Option) -> tuple[int, str, str]:
    """The most frequent first, by name where the numbers are equal."""
    return -choice.number, choice.name.casefold(), choice.value


def _topic(site: Site, id: str) -> str:
    return common.title_of(site.language, site.corpus.vocabulary.topics[id])


class _Group(NamedTuple):
    """A group of choices above a timeline."""

    values: Callable[[Event], Iterable[str]]
    """Which of them an event falls under."""
    name: Callable[[Site, str], str]


_GROUPS = {
    "who": _Group(lambda event: event.who, common.name_of),
    "kind": _Group(lambda event: (event.kind,), lambda site, id: site.say(f"event_kinds.{id}")),
    "topic": _Group(lambda event: event.topics, _topic),
}
