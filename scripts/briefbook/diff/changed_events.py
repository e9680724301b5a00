"""Events that came, went, were merged or split, and what changed in those that stayed."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.corpus.originals import one_each
from briefbook.diff import changed_dates, fields
from briefbook.diff.changed_dates import Dated
from briefbook.diff.changed_quotations import passage_changes
from briefbook.diff.changes import Change, Subject, fact_changes, names_changes, text_changes
from briefbook.diff.fields import label
from briefbook.diff.side import Side
from briefbook.diff.subjects import of_event
from briefbook.diff.value_words import basis, event_date, named, places, topics
from briefbook.diff.wording import differs
from briefbook.model.brief import Account
from briefbook.model.vocabulary import Reconciliation

DOERS = ("by", "actors")
SPECIAL = frozenset(
    "actors because by date id passage place quote rests_on text title topics".split()
)
"""Fields of an account with sentences of their own, here or in `changed_quotations`."""


def changes(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Every event of one side or both, by id."""
    old, new = before.events, after.events
    onwards = moved(before, after)
    for id in sorted(old.keys() | new.keys()):
        if id not in new:
            yield _gone(after, old[id], onwards.get(id, set()))
        elif id not in old:
            sources = sorted(was for was, into in onwards.items() if id in into and was in new)
            kind = "event-split" if sources else "event-added"
            yield Change(kind, of_event(new[id]), tuple(sources))
        elif old[id] != new[id]:
            yield from _changed(Side(before, old[id]), Side(after, new[id]))


def _gone(after: Corpus, event: Event, into: set[str]) -> Change:
    """An event without accounts: some brief tells the same as part of another one, or none does."""
    known = sorted(id for id in into if id in after.events)
    kind = "event-merged" if known else "event-removed"
    return Change(kind, of_event(event), tuple(known))


def moved(before: Corpus, after: Corpus) -> dict[str, set[str]]:
    """To which events the accounts of an event went, brief by brief.

    Two accounts of one brief are the same telling where their words or their titles are the same,
    or where the brief lost just one and gained just one.
    """
    onwards: dict[str, set[str]] = {}
    for id, old in before.briefs.items():
        new = after.briefs.get(id)
        # What git says is equal is loaded once, so the same object stands on both sides.
        if new is None or new is old:
            continue
        was = {a.id: a for a in old.events}
        now = {a.id: a for a in new.events}
        lost = [account for key, account in was.items() if key not in now]
        gained = [account for key, account in now.items() if key not in was]
        for account in lost:
            for other in gained:
                if _alike(account, other) or len(lost) == len(gained) == 1:
                    onwards.setdefault(account.id, set()).add(other.id)
    return onwards


def _alike(one: Account, other: Account) -> bool:
    return one.gist == other.gist or one.title == other.title


def _changed(before: Side[Event], after: Side[Event]) -> Iterator[Change]:
    old, new = before.record, after.record
    subject = of_event(new)
    yield from text_changes(subject, "title", old.title, new.title, field="Event.title")
    yield from _date(subject, old, new)
    yield from fact_changes(subject, "kind of event", old.kind, new.kind)
    if old.planned != new.planned:
        yield Change("event-planned" if new.planned else "event-happened", subject)
    yield from _who_and_where(subject, before, after)
    yield from _accounts(subject, before, after)
    yield from _reconciliation(subject, old, new)


def _who_and_where(subject: Subject, before: Side[Event], after: Side[Event]) -> Iterator[Change]:
    """Who was in it, and where it happened."""
    (old_corpus, old), (new_corpus, new) = before, after
    for field in DOERS:
        was, now = getattr(old, field), getattr(new, field)
        if was != now:
            sides = named(old_corpus, was), named(new_corpus, now)
            yield from names_changes(subject, label(Account, field), *sides, field=f"Event.{field}")
    if old.places != new.places:
        where = places(old_corpus, old.places), places(new_corpus, new.places)
        yield from names_changes(subject, "place", *where)


def _date(subject: Subject, old: Event, new: Event) -> Iterator[Change]:
    """The date that readers see first; all of them where accounts differ and nobody has decided."""
    if old.undecided or new.undecided:
        was, now = (event_date(event) for event in (old, new))
        if was != now:
            yield Change("date-doubt", subject, (), "date", was, now, "Event.date")
        return
    yield from changed_dates.changes(subject, "date", _dated(old), _dated(new), "Event.date")


def _dated(one: Event | Account) -> Dated:
    return Dated(one.date, one.because)


def _accounts(subject: Subject, before: Side[Event], after: Side[Event]) -> Iterator[Change]:
    was, now = (
        {telling.brief.id: telling.account for telling in side.record.tellings}
        for side in (before, after)
    )
    counted = one_each((t.brief for t in after.record.tellings), after.corpus.originals)
    for id in now:
        if id not in was:
            kind = "account-added" if id in counted else "account-copied"
            yield Change(kind, subject, (id,), "", "", now[id].gist)
    for id, account in was.items():
        if id not in now:
            yield Change("account-removed", subject, (id,), "", account.gist)
    for id in (id for id in now if id in was and now[id] != was[id]):
        yield from _account(subject, id, (was[id], now[id]), before, after)


def _account(
    subject: Subject,
    id: str,
    accounts: tuple[Account, Account],
    before: Side[Event],
    after: Side[Event],
) -> Iterator[Change]:
    was, now = accounts
    old, new = before.record, after.record
    # Where neither has a sentence of its own, its title is told below.
    if (was.text or now.text) and was.gist != now.gist:
        form = differs(was.gist, now.gist) == "form"
        kind = "account-form" if form else "account-reworded"
        yield Change(kind, subject, (id,), "", was.gist, now.gist)
    # Else the title of the event tells it already; so with its date and place below.
    if old.title == new.title:
        yield from text_changes(subject, "title in the account", was.title, now.title, (id,))
    dates = _dated(was), _dated(now)
    if dates != (_dated(old), _dated(new)):
        what = f"date in the account of {id}"
        yield from changed_dates.changes(subject, what, *dates, "Account.date")
    if was.place != now.place and old.places == new.places:
        yield Change("account-place", subject, (id,))
    yield from _doers(subject, id, accounts, before, after)
    yield from passage_changes("account-passage", subject, id, was.passage, now.passage)
    yield from _basis_and_topics(subject, id, Side(before.corpus, was), Side(after.corpus, now))
    yield from fields.changes(subject, was, now, _special(old, new), (id,))


def _doers(
    subject: Subject,
    id: str,
    accounts: tuple[Account, Account],
    before: Side[Event],
    after: Side[Event],
) -> Iterator[Change]:
    """Who spoke or took part by one account, where the event as a whole names the same."""
    for field in DOERS:
        was, now = (getattr(account, field) for account in accounts)
        if was != now and getattr(before.record, field) == getattr(after.record, field):
            sides = named(before.corpus, was), named(after.corpus, now)
            yield from names_changes(
                subject, label(Account, field), *sides, (id,), f"Account.{field}"
            )


def _basis_and_topics(
    subject: Subject, id: str, before: Side[Account], after: Side[Account]
) -> Iterator[Change]:
    """What an account rests on, by its ids; and its topics."""
    (old_corpus, old), (new_corpus, new) = before, after
    was, now = basis(old_corpus, old.rests_on), basis(new_corpus, new.rests_on)
    steps = [one.rests_on and (one.rests_on.id, one.rests_on.inferred) for one in (old, new)]
    if steps[0] != steps[1]:
        yield from fact_changes(subject, "earlier origin", was, now, (id,))
    elif old.rests_on and new.rests_on:
        why = old.rests_on.because, new.rests_on.because
        yield from text_changes(subject, "reason for the earlier origin", *why, (id,))
    part = "the earlier origin"
    yield from fields.part_changes(subject, part, old.rests_on, new.rests_on, {"because"}, (id,))
    if old.topics != new.topics:
        lists = topics(old_corpus, old.topics), topics(new_corpus, new.topics)
        yield from names_changes(subject, "list of topics", *lists, items=(id,))


def _special(old: Event, new: Event) -> frozenset[str]:
    """Fields of an account with sentences of their own, or that change with the event itself."""
    with_event = {name for name in ("kind", "planned") if getattr(old, name) != getattr(new, name)}
    return SPECIAL | with_event


def _reconciliation(subject: Subject, old: Event, new: Event) -> Iterator[Change]:
    """The editors' word; a title or a date they prefer counts as the event's own."""
    # So that each field is compared, also where one side has no word of theirs.
    nothing = Reconciliation(id=new.id, path="")
    was, now = (event.reconciliation or nothing for event in (old, new))
    classified = {"kind"} if old.dates_differ or new.dates_differ else set()
    yield from fields.changes(subject, was, now, {"title", "date", "because"} | classified)
