"""The newest briefings of other outlets on the events that a briefing tells of."""

from collections import Counter

from briefbook.model.brief import Brief
from briefbook.pages.context import Site
from briefbook.pages.parts.common import bullets, heading
from briefbook.pages.parts.teaser import short
from briefbook.pages.tree import Block

OTHERS = 10
"""How many briefings of other outlets are named; the event has them all."""


def section(site: Site, brief: Brief) -> list[Block]:
    """The first lines of each, or nothing where no other outlet tells of these events."""
    tellers = (site.shared(_newest, account.id, account.id) for account in brief.events)
    others = {other.id for each in tellers for other in each if other.publisher != brief.publisher}
    if not others:
        return []
    shown = (short(site, other) for other in site.corpus.latest(others)[:OTHERS])
    return [heading(site.say("briefing.others"), "other-outlets"), bullets(shown)]


def _newest(site: Site, event: str) -> list[Brief]:
    """Of the briefings that tell of an event the newest, so that enough are of other outlets.

    Whose article a briefing sums up: without those of any one outlet there are still enough.
    """
    kept: list[Brief] = []
    number: Counter[str] = Counter()
    ids = (telling.brief.id for telling in site.corpus.events[event].tellings)
    for brief in site.corpus.latest(ids):
        if number[brief.publisher] < OTHERS:
            kept.append(brief)
            number[brief.publisher] += 1
        if len(kept) - max(number.values()) >= OTHERS:
            break
    return kept
