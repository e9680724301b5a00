"""Events that came, went, were merged or split, and what changed in those that stayed."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.events import Event
from briefbook.diff import dates
from briefbook.diff.changes import Change, Subject, fact_changes, text_changes
from briefbook.diff.subjects import of_event
from briefbook.diff.words import names, places
from briefbook.model.brief import Account
from briefbook.model.vocabulary import Reconciliation
from briefbook.pages.parts import when_event

Side = tuple[Corpus, Event]
Told = dict[str, Account]


def changes(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Every event of one side or both, by id."""
    old, new = before.events, after.events
    moved = _moved(before, after)
    for id in sorted(old.keys() | new.keys()):
        if id not in new:
            yield _gone(after, old[id], moved.get(id, set()))
        elif id not in old:
            sources = sorted(was for was, found in moved.items() if id in found and was in new)
            kind = "event-split" if sources else "event-added"
            yield Change(kind, of_event(new[id]), tuple(sources))
        elif old[id] != new[id]:
            yield from _changed((before, old[id]), (after, new[id]))


def _gone(after: Corpus, event: Event, into: set[str]) -> Change:
    """An event without accounts: some brief tells the same as part of another one, or none does."""
    known = sorted(id for id in into if id in after.events)
    kind = "event-merged" if known else "event-removed"
    return Change(kind, of_event(event), tuple(known))


def _moved(before: Corpus, after: Corpus) -> dict[str, set[str]]:
    """To which events the accounts of an event went, brief by brief.

    Two accounts of one brief are the same telling where their words or their titles are the same,
    or where the brief lost just one and gained just one.
    """
    found: dict[str, set[str]] = {}
    for id, old in before.briefs.items():
        new = after.briefs.get(id)
        if new is None or new is old:
            continue
        was = {a.id: a for a in old.events}
        now = {a.id: a for a in new.events}
        lost = [account for key, account in was.items() if key not in now]
        gained = [account for key, account in now.items() if key not in was]
        for account in lost:
            for other in gained:
                if _alike(account, other) or len(lost) == len(gained) == 1:
                    found.setdefault(account.id, set()).add(other.id)
    return found


def _alike(one: Account, other: Account) -> bool:
    return one.text == other.text or one.title == other.title


def _changed(before: Side, after: Side) -> Iterator[Change]:
    (old_corpus, old), (new_corpus, new) = before, after
    subject = of_event(new)
    yield from text_changes(subject, "title", old.title, new.title)
    yield from _date(subject, old, new)
    yield from fact_changes(subject, "kind of event", old.kind, new.kind)
    if old.planned != new.planned:
        yield Change("event-planned" if new.planned else "event-happened", subject)
    who = names(old_corpus, old.who), names(new_corpus, new.who)
    if old.who != new.who:
        yield from fact_changes(subject, "list of people and bodies", *who)
    where = places(old_corpus, old.places), places(new_corpus, new.places)
    if old.places != new.places:
        yield from fact_changes(subject, "place", *where)
    yield from _accounts(subject, old, new)
    yield from _word(subject, old.reconciliation, new.reconciliation)


def _date(subject: Subject, old: Event, new: Event) -> Iterator[Change]:
    """The date that readers see first; all of them where accounts differ and nobody has decided."""
    if old.undecided or new.undecided:
        was, now = (_inside(when_event(event)) for event in (old, new))
        if was != now:
            yield Change("date-doubt", subject, (), "date", was, now)
        return
    yield from dates.changes(subject, "date", (old.date, old.because), (new.date, new.because))


def _inside(told: str) -> str:
    return told[:1].lower() + told[1:]


def _accounts(subject: Subject, old: Event, new: Event) -> Iterator[Change]:
    was: Told = {told.brief.id: told.account for told in old.tellings}
    now: Told = {told.brief.id: told.account for told in new.tellings}
    for id in now:
        if id not in was:
            yield Change("account-added", subject, (id,), "", "", now[id].text)
    for id, account in was.items():
        if id not in now:
            yield Change("account-removed", subject, (id,), "", account.text)
    for id in (id for id in now if id in was and now[id] is not was[id]):
        yield from _account(subject, id, was[id], now[id], (old, new))


def _account(
    subject: Subject, id: str, was: Account, now: Account, events: tuple[Event, Event]
) -> Iterator[Change]:
    if was.text != now.text:
        yield Change("account-reworded", subject, (id,), "", was.text, now.text)
    told = (was.date, was.because), (now.date, now.because)
    seen = tuple((event.date, event.because) for event in events)
    if told != seen:
        yield from dates.changes(subject, "date in the account", *told, items=(id,))
    if was.place != now.place and events[0].places == events[1].places:
        yield Change("account-place", subject, (id,))
    if {*was.by, *was.actors} != {*now.by, *now.actors} and events[0].who == events[1].who:
        yield Change("account-who", subject, (id,))
    if was.passage != now.passage:
        yield Change("account-passage", subject, (id,))


def _word(
    subject: Subject, was: Reconciliation | None, now: Reconciliation | None
) -> Iterator[Change]:
    """The editors' note; a title or a date they prefer is told as the event's own."""
    old, new = (word.note if word else None for word in (was, now))
    yield from text_changes(subject, "note of the editors", old, new)
