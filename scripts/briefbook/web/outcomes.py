"""What is kept of a run: old entries and new outcomes give new entries. Pure.

Nothing is written twice that nobody learns from: fine links are not kept, and an entry that tells
the same as before is renewed every four weeks.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.link_states import (
    SourceLink,
    days_between,
    link_entry,
    settled,
    snapshot,
    sources_of,
)
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate, parse_date
from briefbook.model.link_report import FoundLink
from briefbook.web.verdict import Outcome

RENEWED = 28
"""Days after which an entry that counts already is renewed."""
TURNS = 7
"""In so many weeks a run that asks for everything has begun everywhere."""


def links_to_ask(
    corpus: Corpus, every: list[SourceLink], limit: int | None, day: date
) -> list[str]:
    """The links to ask for, each once: what one more run has to confirm, then the others.

    Where to begin with these changes by the week, so that in time each gets its turn although
    there is a limit, or time is up before the end.
    """
    known = {
        source.url: entry
        for source in every
        if source.brief and (entry := link_entry(corpus, source.brief, source.url))
    }
    urls = dict.fromkeys(s.url for s in every if not (s.url in known and known[s.url].held))
    open_ones = [url for url in urls if url in known and not settled(known[url])][:limit]
    rest = sorted(urls.keys() - open_ones)
    room = len(rest) if limit is None else max(0, limit - len(open_ones))
    # With a limit each week goes on where the last one stopped.
    step = room if room < len(rest) else max(1, len(rest) // TURNS)
    start = day.toordinal() // 7 * step % len(rest) if rest else 0
    return open_ones + (rest[start:] + rest[:start])[:room]


def new_entries(
    corpus: Corpus, brief: Brief, outcomes: Mapping[str, Outcome], day: date
) -> tuple[FoundLink, ...]:
    """What is to be kept of the links of a brief, in the order of their addresses."""
    kept = (
        _kept(source, link_entry(corpus, brief, source.url), outcomes.get(source.url), day)
        for source in sources_of(brief)
    )
    return tuple(sorted((link for link in kept if link), key=lambda link: link.url))


def _kept(
    source: SourceLink, old: FoundLink | None, outcome: Outcome | None, day: date
) -> FoundLink | None:
    """One entry; None where there is nothing to keep."""
    today = parse_date(day.isoformat())
    # Less than no days: the entry is of a later day, and knows more.
    if outcome is None or (old and (old.held or days_between(old.checked, today) < 0)):
        return old
    if outcome.status == "fine":
        return None
    if outcome.status == "unknown" and old and old.status in ("gone", "moved"):
        return old  # who can't tell doesn't gainsay
    if old is None or (old.status, old.moved_to) != (outcome.status, outcome.moved_to):
        return _new(source, outcome, today, old)
    if settled(old) and days_between(old.checked, today) < RENEWED:
        return old
    return old.model_copy(update={"checked": today, "answer": outcome.answer or None})


def _new(
    source: SourceLink, outcome: Outcome, today: FuzzyDate, old: FoundLink | None
) -> FoundLink:
    return FoundLink(
        url=source.url,
        status=outcome.status,
        since=today,
        checked=today,
        answer=outcome.answer or None,
        moved_to=outcome.moved_to,
        archive=proposal(source) if outcome.status == "gone" else None,
        note=old.note if old else None,
    )


def proposal(source: SourceLink) -> str | None:
    """Where a copy of an article may be: of the day we read it, unless the brief has a copy."""
    brief = source.brief
    if brief is None or brief.archive or source.url != brief.url or not brief.read.earliest:
        return None
    return snapshot(brief.url, brief.read.earliest)


def proposals(every: list[SourceLink], outcomes: Mapping[str, Outcome]) -> Iterator[str]:
    """Where copies of all articles that are gone may be."""
    for source in every:
        outcome = outcomes.get(source.url)
        if outcome and outcome.status == "gone" and (copy := proposal(source)):
            yield copy
