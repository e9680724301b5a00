"""What the answers of hosts mean: fine, moved for good, gone, or unknown. Pure.

Only a host that says so makes a page gone. Whatever may have another cause, such as a wall against
programs, a bad day or a certificate that ran out, is unknown.
"""

from dataclasses import dataclass
from http import HTTPStatus

from ada_url import URL

from briefbook.model.link_report import LinkStatus

FOR_GOOD = frozenset({301, 308})
REDIRECTS = FOR_GOOD | {302, 303, 307}
GONE = frozenset({404, 410})
FRONT = "leads to the front page"


@dataclass(frozen=True, slots=True)
class Hop:
    """One address on the way, and what its host answered."""

    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Trail:
    """The way from a link to where it ended."""

    hops: tuple[Hop, ...]
    why: str = ""
    """Why it ended without an answer; empty where there is one."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a link."""

    status: LinkStatus
    answer: str = ""
    moved_to: str | None = None


def judge(trail: Trail) -> Outcome:
    """What a trail means."""
    if trail.why:
        return Outcome("unknown", trail.why)
    last = trail.hops[-1]
    if last.status in GONE:
        return Outcome("gone", words(last.status))
    if not 200 <= last.status < 300:
        return Outcome("unknown", words(last.status))
    if _front(last.url) and not _front(trail.hops[0].url):
        return Outcome("unknown", FRONT)
    # 301 > 301 > 302 > 200: moved for good to the third address; what follows is for now.
    # The loop ends, for the last status is one of success.
    for_good = 0
    while trail.hops[for_good].status in FOR_GOOD:
        for_good += 1
    if not for_good:
        return Outcome("fine", words(last.status))
    return Outcome("moved", words(trail.hops[0].status), trail.hops[for_good].url)


def _front(url: str) -> bool:
    """Whether this is a home page: many sites redirect there from pages that are gone."""
    parts = URL(url)
    return parts.pathname in ("", "/") and not parts.search


def words(status: int) -> str:
    """The number of a status and what it is called."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return str(status)
