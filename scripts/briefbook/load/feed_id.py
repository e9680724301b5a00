"""The setting that every id in the feeds begins with: whether it is there, and will last.

Followers know an entry by its id alone. Ids made from `site_url` change when the site moves, and
every feed reader then shows everything again. So they have a beginning of their own, written down
once, which is an address (no date to choose, none to get wrong) or a tag (RFC 4151).
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefbook.load.config_places import place_of
from briefbook.problems import Problem
from briefbook.settings import Settings
from briefbook.text.places import Keys

# Without what is in no IRI (RFC 3987), and without `?` and `#`, behind which no path can be put.
_SIGN = r"""[^\x00-\x20\x7f<>"{}|\\^`#?]"""
# RFC 4151 lets the month and the day be left out.
_DAY = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?"
_HOST = r"\w(?:[\w.-]*\w)?"
_LASTING = re.compile(
    rf"https?://{_HOST}(?::\d+)?/{_SIGN}*|tag:(?:[\w.-]+@)?{_HOST},{_DAY}:{_SIGN}*"
)
_HERE: Keys = ("extra", "briefbook", "feed_id")


def problems(settings: Settings) -> Iterator[Problem]:
    """At most one: that it is missing where there are feeds, or that it can't begin an id."""
    if settings.feed_id and not _LASTING.fullmatch(settings.first_address):
        yield _problem(
            settings,
            _HERE,
            "feed-id",
            f"`{settings.feed_id}` can't begin the ids of feeds, which must be whole addresses.",
            "Write an address such as `https://example.org/`, or a tag such as"
            " `tag:example.org,2025:`, without `?` and `#`.",
        )
    elif settings.site_url and not settings.feed_id:
        missing = _problem(
            settings,
            ("site_url",),
            "feed-id-missing",
            "The ids in the feeds begin with `site_url`, so when the site moves, followers get"
            " everything again.",
            f"Write `feed_id: {settings.site_url}` under `extra: briefbook:`, and never change it.",
        )
        yield replace(missing, level="advice")


def _problem(settings: Settings, keys: Keys, code: str, message: str, help: str) -> Problem:
    path, (line, column) = place_of(settings.root, keys)
    return Problem(path, line, column, code, message, help)
