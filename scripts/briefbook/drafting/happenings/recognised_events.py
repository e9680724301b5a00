"""Whether an event that an article tells of is one that other briefs know."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.stems import stems
from briefbook.drafting.happenings.happening import Happening
from briefbook.model.brief import Account
from briefbook.model.dates import FuzzyDate, parse_date

WIDEST = 100
"""Days a date may span and still say anything about which event is meant."""
SURE = 31
"""The same where the event is plainly the one that we know."""
_FEWEST = 2
"""Words that two accounts of one event share besides names."""
_FEWEST_OF_REPORT = 3
_ANY_REPORT = stems("report reports reported statement")
"""Words of any report."""


def recognised(one: Happening, known: Known, day: str) -> Happening:
    """With the event of other briefs that it may be, and its day where that leaves no doubt.

    `day` is that of the article.
    """
    accounts = known.accounts
    if not one.moment.edtf:
        accounts = {id: told for id, told in accounts.items() if _had_come(day, told)}
    likely = _known_events(one, accounts)
    tellings = accounts[likely[0]] if likely else ()
    alike = [told for told in tellings if told.kind == one.kind and _together(one, told)]
    if not _of_one_matter(one, tellings, known):
        return one
    if not alike:
        return replace(one, known=likely)
    sure = bool(one.moment.edtf) and any(
        told.date and _overlap(parse_date(one.moment.edtf), told.date, SURE) for told in alike
    )
    # Of two readings of `on Friday` the one that other briefs have.
    edtf = one.moment.edtf.removesuffix("?") if sure else one.moment.edtf
    return replace(
        one, id=likely[0], known=likely, sure=sure, moment=replace(one.moment, edtf=edtf)
    )


def _had_come(day: str, tellings: Iterable[Account]) -> bool:
    """Whether an article of this day can look back on an event; of unknown days anything can be."""
    published = parse_date(day).latest if day else None
    dates = [date.earliest for told in tellings if told.date and (date := told.date)]
    starts = [start for start in dates if start]
    return published is None or not starts or min(starts) <= published


def _of_one_matter(one: Happening, tellings: Iterable[Account], known: Known) -> bool:
    """Whether a sentence has words of an event besides the names of those who acted."""
    names = stems(" ".join(known.name(id) for id in (*one.by, *one.actors)))
    told = stems(" ".join(f"{account.title} {account.gist}" for account in tellings))
    shared = (stems(one.sentence.text) & told) - names
    # Of a report without a day its words alone say which one is meant.
    if one.kind == "report" and not one.moment.edtf:
        return len(shared - _ANY_REPORT) >= _FEWEST_OF_REPORT
    return len(shared) >= _FEWEST


def _together(one: Happening, told: Account) -> bool:
    """Whether two accounts have somebody who acted in common, or a place."""
    return bool(set(one.by) & set(told.by) or set(one.places) & set(told.place))


def _known_events(one: Happening, accounts: Mapping[str, tuple[Account, ...]]) -> tuple[str, ...]:
    """Ids of events that share somebody or a place with this one and whose dates may be its date.

    A moment without a date, or an account without one, contradicts nothing; those of its kind come
    first, then those that share whoever acted.
    """
    day = parse_date(one.moment.edtf) if one.moment.edtf else None
    ranks = {
        id: (
            all(told.kind != one.kind for told in tellings),
            -max(len(set(one.by) & set(told.by)) for told in tellings),
        )
        for id, tellings in accounts.items()
        if any(_together(one, told) for told in tellings) and _may_be(day, tellings)
    }
    return tuple(sorted(ranks, key=lambda id: (ranks[id], id))[:3])


def _may_be(day: FuzzyDate | None, tellings: Iterable[Account]) -> bool:
    dates = [account.date for account in tellings if account.date]
    if day is None or not dates:
        return True
    return any(_overlap(day, date, WIDEST) for date in dates)


def _overlap(one: FuzzyDate, other: FuzzyDate, widest: int) -> bool:
    return one.overlaps(other) and max(one.days, other.days) <= widest
