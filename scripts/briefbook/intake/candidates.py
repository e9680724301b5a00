"""Entries of feeds to candidates for a brief: what is briefed or refused is left out, and counted.

Pure: the day comes as an argument, and the same entries give the same candidates in one order.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from pydantic_core import PydanticCustomError

from briefbook.corpus.corpus import Corpus
from briefbook.intake.feed_item import FeedItem, ReadFeed
from briefbook.intake.feed_text import plain
from briefbook.intake.headlines import Headlines
from briefbook.intake.named import KnownName, NamedInHeadline
from briefbook.intake.printed_day import printed_day
from briefbook.model.feed_list import FeedList, WatchedFeed
from briefbook.text.links import check_link, host_of, without_tracking
from briefbook.text.same_page import same_page

MOST = 500
"""Candidates that are listed; who has more watches too much."""
NO_HEADLINE, NOT_STATED = "(no headline)", "not stated"
_LONGEST_LINK = 2000

Reason = Literal["briefed", "headline", "refused", "old", "no-link"]


@dataclass(frozen=True, slots=True)
class Candidate:
    """An article that nobody has briefed yet."""

    outlet: str
    publisher: str
    """Its id in the vocabulary; empty where it has none."""
    headline: str
    link: str
    day: date | None
    date: str
    """As the feed says it; `not stated` where it says none."""
    language: str
    topics: tuple[KnownName, ...]
    """Topics that it may belong to."""
    names: tuple[KnownName, ...]
    """Who and what of the vocabulary stands in its headline."""
    like: str
    """A brief with nearly this headline, of another day."""
    feed: str
    """The address of the feed it stands in."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """An entry that is no candidate."""

    link: str
    headline: str
    why: Reason
    brief: str = ""
    """The brief there is."""


@dataclass(frozen=True, slots=True)
class Sifted:
    """What feeds hold, parted."""

    candidates: tuple[Candidate, ...]
    dropped: tuple[Dropped, ...]
    left_out: int
    """Candidates behind the last that is listed."""


def sift(
    found: Sequence[tuple[WatchedFeed, ReadFeed]],
    corpus: Corpus,
    refused: Collection[str],
    today: date,
    days: int,
) -> Sifted:
    """Every entry of every feed, each article once: a candidate, or dropped with a reason."""
    sieve = _Sieve(corpus, refused, today, days)
    seen: set[str] = set()
    candidates: list[Candidate] = []
    dropped: list[Dropped] = []
    for feed, read in found:
        for entry in read.entries:
            link = _link(entry.link)
            key = same_page(link) if link else entry.headline
            if key in seen:
                continue
            seen.add(key)
            one = sieve.judged(feed, read, entry, link)
            (candidates if isinstance(one, Candidate) else dropped).append(one)  # type: ignore[arg-type]
    candidates.sort(key=lambda one: _order(one, today))
    dropped.sort(key=lambda one: (one.why, one.headline, one.link))
    return Sifted(tuple(candidates[:MOST]), tuple(dropped), max(0, len(candidates) - MOST))


def refused_in(feeds: FeedList) -> frozenset[str]:
    """The articles that were refused, by what is the same for all addresses of a page."""
    return frozenset(same_page(one.url) for one in feeds.refused)


def _order(one: Candidate, today: date) -> tuple[object, ...]:
    """What our vocabulary names first, the newest first; a day still to come says nothing."""
    day = one.day if one.day and one.day <= today + timedelta(1) else date.min
    known = bool(one.topics or one.names)
    return not known, -day.toordinal(), one.outlet.casefold(), one.headline, one.link


def _link(link: str) -> str:
    """The address of an entry as an editor would write it; empty where nobody could open it."""
    link = link.strip()
    try:
        return without_tracking(check_link(link)) if len(link) <= _LONGEST_LINK else ""
    except (PydanticCustomError, ValueError):
        return ""


class _Sieve:
    """What decides about an entry."""

    def __init__(self, corpus: Corpus, refused: Collection[str], today: date, days: int) -> None:
        self.refused = refused
        self.oldest = today - timedelta(days)
        self.briefed = dict(_briefed(corpus))
        self.headlines = Headlines(corpus.everything)
        self.named = NamedInHeadline(corpus)

    def judged(
        self, feed: WatchedFeed, read: ReadFeed, entry: FeedItem, link: str
    ) -> Candidate | Dropped:
        """An entry as a candidate, or why it is none."""
        day = printed_day(entry.published) or printed_day(entry.updated)
        why, brief = self._against(entry, link, day)
        if why:
            return Dropped(link, entry.headline, why, brief)
        publisher = self.named.publisher_of(link) or feed.publisher or ""
        outlet = self.named.publisher(publisher) if publisher else read.title or host_of(link)
        headline = entry.headline or NO_HEADLINE
        return Candidate(
            outlet,
            publisher,
            headline,
            link,
            day,
            _date(entry, day),
            entry.language or NOT_STATED,
            self.named.topics(headline),
            self.named.names(headline),
            self.headlines.alike(entry.headline, day) if entry.headline else "",
            feed.url,
        )

    def _against(self, entry: FeedItem, link: str, day: date | None) -> tuple[Reason | None, str]:
        """What speaks against an entry."""
        if not link:
            return "no-link", ""
        page = same_page(link)
        if brief := self.briefed.get(page):
            return "briefed", brief
        if page in self.refused:
            return "refused", ""
        if entry.headline and (brief := self.headlines.same_day(entry.headline, day)):
            return "headline", brief
        return ("old", "") if day and day < self.oldest else (None, "")


def _briefed(corpus: Corpus) -> Iterator[tuple[str, str]]:
    """Every page that has a brief, be it a draft or withdrawn, and where it has moved."""
    for brief in corpus.everything:
        yield same_page(brief.url), brief.id
        report = corpus.links.get(brief.id)
        for link in report.links if report else ():
            if link.moved_to and link.url == brief.url:
                yield same_page(link.moved_to), brief.id


def _date(entry: FeedItem, day: date | None) -> str:
    """The day, as far as a feed states one, and whether it is only that of a change."""
    if day:
        return day.isoformat() if printed_day(entry.published) else f"{day}, when it was changed"
    text = plain(entry.published or entry.updated, most=60)
    return f"not understood: “{text}”" if text else NOT_STATED
