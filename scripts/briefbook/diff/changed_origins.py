"""How many origins stand behind a point or an event, where that is another number now."""

from collections.abc import Iterator, Mapping

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Origins
from briefbook.diff.changes import Change, Subject
from briefbook.diff.subjects import of_event, of_point
from briefbook.diff.value_words import origins, outlets


def changes(before: Corpus, after: Corpus) -> Iterator[Change]:
    """Points first, then events that are on both sides.

    A point that one article makes alone changes with its claim; it counts here once there are more.
    """
    for id in sorted(before.origins_of_point.keys() | after.origins_of_point.keys()):
        old, new = _counts(before.origins_of_point, after.origins_of_point, id)
        if max(_outlets(old), _outlets(new)) > 1:
            yield from _changed(_point(before, after, id), old, new)
    for id in sorted(before.origins_of_event.keys() & after.origins_of_event.keys()):
        old, new = _counts(before.origins_of_event, after.origins_of_event, id)
        yield from _changed(of_event(after.events[id]), old, new)


def _counts(
    before: Mapping[str, Origins], after: Mapping[str, Origins], id: str
) -> tuple[Origins | None, Origins | None]:
    return before.get(id), after.get(id)


def _outlets(behind: Origins | None) -> int:
    return len(behind.outlets) if behind else 0


def _point(before: Corpus, after: Corpus, point: str) -> Subject:
    return of_point(after if point in after.statements_on else before, point)


def _changed(subject: Subject, old: Origins | None, new: Origins | None) -> Iterator[Change]:
    was, now = (origins(behind) if behind else "no origin" for behind in (old, new))
    if was != now:
        yield Change("origins", subject, (), "", was, now)
    if _outlets(old) != _outlets(new):
        yield Change("outlets", subject, (), "", outlets(old), str(_outlets(new)))
