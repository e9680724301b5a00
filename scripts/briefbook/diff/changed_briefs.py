"""Briefs that came and went, and what changed on the page of those that stayed."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.link_states import gone_since
from briefbook.diff import changed_claims, changed_dates, changed_quotations, fields
from briefbook.diff.changed_quotations import Side
from briefbook.diff.changes import Change, Subject, fact_changes, list_changes, names_changes
from briefbook.diff.subjects import of_brief
from briefbook.diff.value_words import count, names, topics, when
from briefbook.model.base import Record
from briefbook.model.brief import Brief, Correction

OPENING = frozenset({"Brief.headline", "Brief.standfirst"})
"""What readers see first."""
TOLD = frozenset(
    "claims corrections events open paywall published published_because publisher status topics"
    " withdrawn".split()
)
"""Fields with sentences of their own, here or in the rooms for them."""
WITHHELD = frozenset({"summary"})
"""Fields that the notice in place of a withdrawn brief doesn't show."""


def same(old: Record, new: Record) -> bool:
    """Whether two records say the same, wherever their files lie."""
    return old is new or {**vars(old), "path": ""} == {**vars(new), "path": ""}


def shown(corpus: Corpus) -> dict[str, Brief]:
    """The briefs that have a page: all but drafts."""
    return dict(sorted((corpus.briefs | corpus.withdrawn).items()))


def changes(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Every brief with a page on one side or on both."""
    old, new = shown(before), shown(after)
    for id in sorted(old.keys() | new.keys()):
        if id not in old:
            yield _added(before, new[id])
        elif id not in new:
            yield _removed(after, old[id])
        else:
            yield from _changed((before, old[id]), (after, new[id]))


def _added(before: Corpus, brief: Brief) -> Change:
    draft = any(one.id == brief.id for one in before.everything)
    keys = sum(claim.key for claim in brief.claims)
    told = f"{count(len(brief.claims), 'claim')}, {count(keys, 'key point')}"
    return Change("brief-published" if draft else "brief-added", of_brief(brief), (), told)


def _removed(after: Corpus, brief: Brief) -> Change:
    draft = any(one.id == brief.id for one in after.everything)
    return Change("brief-unpublished" if draft else "brief-removed", of_brief(brief))


def _changed(before: Side, after: Side) -> Iterator[Change]:
    (_, old), (_, new) = before, after
    subject = of_brief(new)
    if same(old, new):
        yield from _beside(subject, before, after)
        return
    if old.withdrawn or new.withdrawn:
        yield from _notice(subject, before, after)
        return
    # In the order of the page, so that what readers see first is told first.
    plain = [*fields.changes(subject, old, new, TOLD)]
    yield from (change for change in plain if change.field in OPENING)
    yield from changed_claims.changes(subject, before, after)
    yield from changed_quotations.changes(subject, before, after)
    yield from list_changes(subject, "open question", old.open, new.open)
    yield from (change for change in plain if change.field not in OPENING)
    yield from _article(subject, before, after)
    yield from _corrections(subject, old, new)


def _beside(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """What changed in files beside a brief that says the same: its receipt, and its links."""
    receipts = [corpus.receipts.get(brief.id) for corpus, brief in (before, after)]
    if receipts[0] != receipts[1]:
        yield from changed_quotations.changes(subject, before, after)
    yield from _links(subject, before, after)


def _notice(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """The notice at the address of a withdrawn brief shows nothing of its claims."""
    (_, old), (_, new) = before, after
    if new.withdrawn and not old.withdrawn:
        yield Change("brief-withdrawn", subject, (), when(new.withdrawn.date), "", _why(new))
    elif old.withdrawn and not new.withdrawn:
        yield Change("brief-restored", subject, (), "", _why(old))
    elif old.withdrawn and new.withdrawn and old.withdrawn != new.withdrawn:
        yield from fields.changes(subject, old.withdrawn, new.withdrawn)
    yield from fields.changes(subject, old, new, TOLD | WITHHELD)
    yield from _article(subject, before, after)
    yield from _corrections(subject, old, new)


def _why(brief: Brief) -> str:
    return brief.withdrawn.reason if brief.withdrawn else ""


def _article(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """What names on the card of the article we read, its date, and whether it is still there."""
    (old_corpus, old), (new_corpus, new) = before, after
    if old.publisher != new.publisher:
        was, now = names(old_corpus, [old.publisher]), names(new_corpus, [new.publisher])
        yield from fact_changes(subject, "publisher", was, now, field="Brief.publisher")
    published = (old.published, old.published_because), (new.published, new.published_because)
    yield from changed_dates.changes(subject, "date of publication", *published, "Brief.published")
    was_topics, now_topics = (topics(corpus, brief.topics) for corpus, brief in (before, after))
    if old.topics != new.topics:
        yield from names_changes(subject, "list of topics", was_topics, now_topics)
    if old.paywall != new.paywall:
        yield Change("paywall" if new.paywall else "no-paywall", subject)
    yield from _links(subject, before, after)


def _corrections(subject: Subject, old: Brief, new: Brief) -> Iterator[Change]:
    for record in new.corrections:
        if record not in old.corrections:
            day = when(record.date)
            yield Change("correction-added", subject, (), day, record.was, record.now)
    for record in old.corrections:
        if record not in new.corrections and not _mended(record, new):
            day = when(record.date)
            yield Change("correction-removed", subject, (), day, record.was, record.now)


def _mended(record: Correction, brief: Brief) -> bool:
    """Whether the record is still there with other words: it is told as new then."""
    return any((one.date, one.was) == (record.date, record.was) for one in brief.corrections)


def _links(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """That the page says the article is gone, or withholds its saved copy, or no longer does."""
    (old_corpus, old), (new_corpus, new) = before, after
    was, day = gone_since(old_corpus, old, old.url), gone_since(new_corpus, new, new.url)
    if day and day != was:
        yield Change("article-gone", subject, (), "", "", when(day))
    elif was and not day:
        yield Change("article-back", subject)
    was, day = gone_since(old_corpus, old, old.archive), gone_since(new_corpus, new, new.archive)
    if day and not was:
        yield Change("copy-gone", subject, (), "", "", when(day))
    elif was and new.archive and not day:
        yield Change("copy-back", subject)
