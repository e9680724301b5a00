"""When an article appeared or something happened, in words, with how it is known."""

from briefbook.corpus.events import Event
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates, prose_nodes
from briefbook.pages.parts.common import paragraph, sentence
from briefbook.pages.tree import Block, Inline
from briefbook.text.language import Language


def when(language: Language, date: FuzzyDate | None, because: str | None) -> str:
    """A date in words, with how it is known: `18 July 2025, inferred`."""
    if date is None:
        return language.say("dates.not_stated")
    words = dates.words(language, date)
    return language.say("dates.inferred", date=words) if because else words


def when_event(language: Language, happening: Event) -> str:
    """The date of an event; all of them where accounts differ and no editor has decided."""
    if happening.undecided:
        return dates_of(language, happening)
    return (
        when(language, happening.date, happening.because)
        if happening.date
        else language.say("dates.no_date")
    )


def when_alone(language: Language, happening: Event) -> str:
    """The same where nothing beside it says that an event is only announced."""
    date = when_event(language, happening)
    return language.say("rows.planned_for", date=date) if happening.planned else date


def dates_of(language: Language, happening: Event) -> str:
    """Every date that some account gives: `2 May 2024 or 6 May 2024`."""
    first, *others = happening.dates
    return language.say("marks.or").join(
        [dates.words(language, first), *(dates.inside(language, date) for date in others)]
    )


def exactness(language: Language, happening: Event) -> str:
    """How exact the date of an event is and how it is known, in a few words."""
    if happening.date is None:
        announced = any(telling.account.date for telling in happening.tellings)
        return language.say("dates.announced_only" if announced else "dates.no_article")
    if happening.dates_differ:
        return language.say("dates.differ")
    if not happening.because:
        return dates.opening(
            language.say("dates.exact_stated", exactness=dates.grain(language, happening.date))
        )
    exactness = (
        language.say("dates.one_day")
        if happening.date.exact
        else dates.grain(language, happening.date)
    )
    return dates.opening(language.say("dates.exact_inferred", exactness=exactness))


def worked_out(language: Language, because: str | None) -> list[Block]:
    """Why a date is what we say, where no article states it."""
    if not because:
        return []
    return [paragraph(because_of(language, because), cls="worked-out")]


def because_of(language: Language, why: str) -> tuple[Inline, ...]:
    """The reason for a date that no article states."""
    return sentence(language, "dates.worked_out", why=prose_nodes.inlines(why))
