"""The links that readers follow out of the site, and which of them count as gone or moved.

A link counts as gone once it was found gone on two runs some days apart, or an editor says so: a
host that has a bad day is not taken for a page that is no more.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.model.link_report import FoundLink, LinkStatus
from briefbook.text.places import Keys

DAYS_APART = 3
"""Days between two runs with the same result before it counts."""


@dataclass(frozen=True, slots=True)
class SourceLink:
    """A link with its place, so that a report can name the line."""

    url: str
    path: str
    keys: Keys
    brief: Brief | None = None
    """The brief whose own link it is; None for one that questions lead to."""


def sources(corpus: Corpus) -> Iterator[SourceLink]:
    """The links of every brief, then those of answers from beyond our briefs."""
    for brief in corpus.everything:
        yield from sources_of(brief)
    for question in corpus.vocabulary.questions.values():
        for index, answer in enumerate(question.outside):
            keys = (question.id, "outside", index, "link")
            yield SourceLink(answer.link, question.path, keys)


def sources_of(brief: Brief) -> Iterator[SourceLink]:
    """The article, and its saved copy where there is one."""
    yield SourceLink(brief.url, brief.path, ("url",), brief)
    if brief.archive and brief.archive != brief.url:
        yield SourceLink(brief.archive, brief.path, ("archive",), brief)


def link_entry(corpus: Corpus, brief: Brief, url: str) -> FoundLink | None:
    """What is known of a link, whether it counts yet or not; None where it was fine."""
    report = corpus.links.get(brief.id)
    return next((link for link in report.links if link.url == url), None) if report else None


def settled(link: FoundLink) -> bool:
    """Whether it was found so on two days far enough apart, or an editor holds it so."""
    return link.held or days_between(link.since, link.checked) >= DAYS_APART


def days_between(first: FuzzyDate, last: FuzzyDate) -> int:
    """Whole days from one exact day to another; 0 where one isn't exact."""
    start, end = first.earliest, last.latest
    # Of a month nobody knows from which of its days to count.
    return (end - start).days if start and end and first.exact and last.exact else 0


def gone_since(corpus: Corpus, brief: Brief, url: str | None) -> FuzzyDate | None:
    """The day from which a link counts as gone; None as long as it doesn't."""
    link = link_entry(corpus, brief, url) if url else None
    return link.since if link and _counts(link, "gone") else None


def moved_to(corpus: Corpus, brief: Brief, url: str) -> str | None:
    """Where a link has moved for good, once that counts."""
    link = link_entry(corpus, brief, url)
    return link.moved_to if link and _counts(link, "moved") else None


def _counts(link: FoundLink, status: LinkStatus) -> bool:
    return link.status == status and settled(link)


def snapshot(url: str, day: date) -> str:
    """Where the Internet Archive would have the page of a day, if it has any."""
    return f"https://web.archive.org/web/{day:%Y%m%d}/{url}"
