"""Events: the accounts of several briefs, merged by id, with none of them lost."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import chain, combinations

from briefbook.corpus.originals import Original, one_each
from briefbook.corpus.relays import Relays, relays_by_event
from briefbook.model.brief import Account, Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.vocabulary import Reconciliation


@dataclass(frozen=True, slots=True)
class Telling:
    """One article's account of an event."""

    brief: Brief
    account: Account


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, as all the articles together tell it."""

    id: str
    kind: str
    title: str
    text: str
    """One sentence on it, from the account that its date comes from; empty where it has none."""
    date: FuzzyDate | None
    """The reconciled date, else the narrowest stated one, else the narrowest inferred one."""
    because: str | None
    """Why that date, where no article states it."""
    tellings: tuple[Telling, ...]
    by: tuple[str, ...]
    unnamed: str
    """Who spoke, in an article's words, where none of them names anybody; else empty."""
    distinct_from: tuple[str, ...]
    """Events whose unnamed source is somebody else."""
    actors: tuple[str, ...]
    relays: tuple[str, ...]
    """Who passed it on and did no more, even where an account names them among the actors."""
    inferred_relays: frozenset[str]
    """Those of them that no article names as having passed it on."""
    rests_on: tuple[str, ...]
    """Every origin that some account says it rests on, events or publishers; a copy adds none."""
    places: tuple[str, ...]
    topics: tuple[str, ...]
    dates: tuple[FuzzyDate, ...]
    """Every date that a decisive account gives, in order of time."""
    dates_differ: bool
    """True where two of them give dates that can't both hold; one in doubt holds with any."""
    planned: bool
    """True where every account announces it and none tells that it happened."""
    reconciliation: Reconciliation | None
    inferred_basis: frozenset[str] = frozenset()
    """What it rests on by our inference alone."""

    @property
    def who(self) -> tuple[str, ...]:
        """Everybody who took part in it, those who acted first."""
        apart = {*self.by, *self.relays}
        return self.by + tuple(actor for actor in self.actors if actor not in apart)

    @property
    def decisive(self) -> tuple[Telling, ...]:
        """The accounts that say when and where: where one tells that it happened, no others.

        What was announced may have come otherwise.
        """
        return tuple(one for one in self.tellings if not self.only_announces(one))

    def only_announces(self, telling: Telling) -> bool:
        """Whether an account announces what another tells as past."""
        return telling.account.planned and not self.planned

    @property
    def undecided(self) -> bool:
        """Whether accounts give dates that differ and no editor has chosen one."""
        return self.dates_differ and not (self.reconciliation and self.reconciliation.date)


def merge(
    briefs: Iterable[Brief], words: dict[str, Reconciliation], copied: dict[str, Original]
) -> dict[str, Event]:
    """Every event by id, its accounts in the order of the briefs' ids."""
    tellings: dict[str, list[Telling]] = defaultdict(list)
    published = tuple(briefs)
    for brief in published:
        for account in brief.events:
            tellings[account.id].append(Telling(brief, account))
    passed = relays_by_event(published)
    return {
        id: _event(id, tuple(tellings[id]), words.get(id), copied, passed.get(id, {}))
        for id in sorted(tellings)
    }


def _event(
    id: str,
    tellings: tuple[Telling, ...],
    word: Reconciliation | None,
    copied: dict[str, Original],
    passed: Relays,
) -> Event:
    accounts = [telling.account for telling in tellings]
    # A copy tells of who took part like any article, and adds nothing on where it comes from.
    counted = _without_copies(tellings, copied)
    bases = _bases(counted)
    by = _union(account.by for account in accounts)
    relays = {who: inferred for who, inferred in passed.items() if who not in by}
    # When and where something happened nobody knows who only announces it.
    told = [account for account in accounts if not account.planned] or accounts
    best = _best(told)
    decided = word if word and word.date else best
    return Event(
        id=id,
        kind=accounts[0].kind,
        title=(word and word.title) or best.title,
        text=best.text or "",
        date=decided.date,
        because=decided.because,
        tellings=tellings,
        by=by,
        unnamed="" if by else next((one.unnamed for one in accounts if one.unnamed), ""),
        distinct_from=_union(account.distinct_from for account in counted),
        actors=_union(account.actors for account in accounts),
        relays=tuple(relays),
        inferred_relays=frozenset(who for who, inferred in relays.items() if inferred),
        rests_on=tuple(bases),
        places=_union(account.place for account in told),
        topics=_union(telling.account.topics or telling.brief.topics for telling in tellings),
        dates=_dates(told),
        dates_differ=_differ(_dates(told)),
        planned=all(account.planned for account in accounts),
        reconciliation=word,
        inferred_basis=frozenset(origin for origin, inferred in bases.items() if inferred),
    )


def _without_copies(tellings: tuple[Telling, ...], copied: dict[str, Original]) -> list[Account]:
    originals = one_each((telling.brief for telling in tellings), copied)
    return [telling.account for telling in tellings if telling.brief.id in originals]


def _bases(accounts: list[Account]) -> dict[str, bool]:
    """What an event rests on; True where every account has it inferred."""
    bases: dict[str, bool] = {}
    for basis in (account.rests_on for account in accounts if account.rests_on):
        bases[basis.id] = bases.get(basis.id, True) and basis.inferred
    return bases


def _union(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(lists)))


def _best(accounts: list[Account]) -> Account:
    """The account with the narrowest stated date, else the narrowest inferred one.

    One in doubt comes behind the others, which may lie elsewhere.
    """
    return min(
        accounts,
        key=lambda account: (
            account.date is None,
            account.because is not None,
            account.date is not None and not account.date.bounded,
            account.date.days if account.date else 0,
        ),
    )


def _dates(accounts: list[Account]) -> tuple[FuzzyDate, ...]:
    dates = {account.date for account in accounts if account.date}
    return tuple(sorted(dates, key=lambda when: (when.earliest or date.min, when.edtf)))


def _differ(dates: tuple[FuzzyDate, ...]) -> bool:
    sure = [when for when in dates if when.bounded]
    return any(not first.overlaps(second) for first, second in combinations(sure, 2))
