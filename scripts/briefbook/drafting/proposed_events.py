"""What the article dates: perhaps events, and which of those we know already they may be."""

from collections.abc import Iterable, Mapping

from briefbook.drafting.values import Happening, Moment
from briefbook.model.brief import Account
from briefbook.model.dates import FuzzyDate, parse_date

MOST = 8
"""Happenings proposed: an article that dates more is a chronicle, and the editor chooses."""


WIDEST = 100
"""Days a date may span and still say anything about which event is meant."""


def known_events(
    moment: Moment, who: Iterable[str], accounts: Mapping[str, tuple[Account, ...]]
) -> tuple[str, ...]:
    """Ids of events that share somebody with this one and whose dates may be its date.

    A moment without a date, or an account without one, contradicts nothing.
    """
    day = parse_date(moment.edtf) if moment.edtf else None
    people = set(who)
    shared_by = {
        id: len(shared)
        for id, tellings in accounts.items()
        if (shared := people & _people(tellings)) and _may_be(day, tellings)
    }
    return tuple(sorted(shared_by, key=lambda id: (-shared_by[id], id))[:3])


def _people(tellings: Iterable[Account]) -> set[str]:
    return {id for account in tellings for id in account.by}


def _may_be(day: FuzzyDate | None, tellings: Iterable[Account]) -> bool:
    dates = [account.date for account in tellings if account.date]
    if day is None or not dates:
        return True
    return any(day.overlaps(date) and max(day.days, date.days) <= WIDEST for date in dates)


def worth_an_event(happening: Happening) -> tuple[bool, bool, int]:
    """What stands first: what is known, what was said by somebody, then the order of the text."""
    return not happening.known, not happening.speech.says, happening.sentence.paragraph
