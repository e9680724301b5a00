"""Every feed of the list asked and read, one after the other; a bad one stops no other."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from briefbook.intake.feed_item import NotAFeedError, ReadFeed
from briefbook.intake.read_feed import read_feed
from briefbook.model.feed_list import WatchedFeed
from briefbook.system.alarm import at_most
from briefbook.system.cache import Cache
from briefbook.text.characters import visible
from briefbook.web.feeds import FeedAnswer, ask_feed, recall, remember
from briefbook.web.visit import NotFetchedError, Visitor

SECONDS = 20.0
"""For reading one feed; a common one takes a hundredth of that."""


@dataclass(frozen=True, slots=True)
class FeedRun:
    """What became of one feed in a run."""

    feed: WatchedFeed
    read: ReadFeed | None
    """None where nothing could be read."""
    told: str
    """What an editor is told of it."""
    to_mend: bool
    """Whether somebody should look."""


def gather(
    feeds: Sequence[WatchedFeed], visitor: Visitor, cache: Cache, day: date
) -> tuple[FeedRun, ...]:
    """What became of each feed, in their order."""
    return tuple(_run(feed, visitor, cache, day) for feed in feeds)


def _run(feed: WatchedFeed, visitor: Visitor, cache: Cache, day: date) -> FeedRun:
    try:
        answer = ask_feed(visitor, feed.url, recall(cache, feed.url), day)
        body = answer.body
        with at_most(SECONDS, NotAFeedError("It can't be read in time.")):
            read = read_feed(body.data, body.charset, body.link)
    except (NotFetchedError, NotAFeedError) as error:
        return FeedRun(feed, None, visible(str(error)), to_mend=True)
    remember(cache, feed.url, answer)
    to_mend = bool(read.fault or answer.moved_to or not read.entries)
    return FeedRun(feed, read, _told(read, answer), to_mend)


def _told(read: ReadFeed, answer: FeedAnswer) -> str:
    number = len(read.entries)
    count = f"{number} {'entry' if number == 1 else 'entries'}" if number else "No entries"
    parts = [f"{count} could be read: {read.fault}" if read.fault else count]
    if read.left_out:
        parts.append(f"the first of {number + read.left_out}")
    if not answer.is_new:
        parts.append(f"unchanged since {answer.body.day}")
    told = f"{', '.join(parts)}."
    if answer.moved_to:
        told += f" It has moved for good, to {answer.moved_to}; write that address."
    return told
