"""Briefs that came and went, and what changed on the page of those that stayed."""

from collections.abc import Iterator

from briefbook.corpus.corpus import Corpus
from briefbook.diff import claims, dates, links, quotations
from briefbook.diff.changes import Change, Subject, fact_changes, list_changes, text_changes
from briefbook.diff.quotations import Side
from briefbook.diff.subjects import of_brief
from briefbook.diff.words import count, names, topics, when
from briefbook.model.base import Record
from briefbook.model.brief import Brief, Correction


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
    yield from _opening(subject, old, new)
    yield from claims.changes(subject, before, after)
    yield from quotations.changes(subject, before, after)
    yield from text_changes(subject, "summary", old.summary, new.summary)
    yield from list_changes(subject, "open question", old.open, new.open)
    yield from text_changes(subject, "note of the editors", old.note, new.note)
    yield from _article(subject, before, after)
    yield from _corrections(subject, old, new)


def _beside(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """What changed in files beside a brief that says the same: its receipt, and its links."""
    receipts = [corpus.receipts.get(brief.id) for corpus, brief in (before, after)]
    if receipts[0] != receipts[1]:
        yield from quotations.changes(subject, before, after)
    yield from links.changes(subject, before, after)


def _notice(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """The notice at the address of a withdrawn brief shows nothing of its claims."""
    (_, old), (_, new) = before, after
    if new.withdrawn and not old.withdrawn:
        yield Change("brief-withdrawn", subject, (), when(new.withdrawn.date), "", _why(new))
    elif old.withdrawn and not new.withdrawn:
        yield Change("brief-restored", subject, (), "", _why(old))
    elif old.withdrawn and new.withdrawn and old.withdrawn != new.withdrawn:
        yield from text_changes(subject, "reason of the withdrawal", _why(old), _why(new))
        was, now = old.withdrawn, new.withdrawn
        yield from fact_changes(subject, "brief that takes its place", was.successor, now.successor)
        yield from fact_changes(subject, "day of the withdrawal", when(was.date), when(now.date))
    yield from _opening(subject, old, new)
    yield from _article(subject, before, after)
    yield from _corrections(subject, old, new)


def _why(brief: Brief) -> str:
    return brief.withdrawn.reason if brief.withdrawn else ""


def _opening(subject: Subject, old: Brief, new: Brief) -> Iterator[Change]:
    yield from text_changes(subject, "headline", old.headline, new.headline)
    yield from text_changes(subject, "standfirst", old.standfirst, new.standfirst)


def _article(subject: Subject, before: Side, after: Side) -> Iterator[Change]:
    """The card of the article we read."""
    (old_corpus, old), (new_corpus, new) = before, after
    yield from text_changes(subject, "title of the article", old.title, new.title)
    yield from text_changes(
        subject, "translation of the title", old.title_translation, new.title_translation
    )
    yield from fact_changes(subject, "translator", old.translated_by, new.translated_by)
    yield from text_changes(subject, "link to the article", old.url, new.url)
    yield from text_changes(subject, "link to a saved copy", old.archive, new.archive)
    was, now = names(old_corpus, [old.publisher]), names(new_corpus, [new.publisher])
    if old.publisher != new.publisher:
        yield from fact_changes(subject, "publisher", was, now)
    yield from fact_changes(
        subject, "list of authors", ", ".join(old.byline), ", ".join(new.byline)
    )
    published = (old.published, old.published_because), (new.published, new.published_because)
    yield from dates.changes(subject, "date of publication", *published)
    yield from fact_changes(subject, "day we read it", when(old.read), when(new.read))
    yield from fact_changes(subject, "language", old.language, new.language)
    yield from fact_changes(subject, "kind of article", old.kind, new.kind)
    was, now = (topics(corpus, brief.topics) for corpus, brief in (before, after))
    yield from fact_changes(subject, "list of topics", was, now)
    if old.paywall != new.paywall:
        yield Change("paywall" if new.paywall else "no-paywall", subject)
    yield from links.changes(subject, before, after)


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
