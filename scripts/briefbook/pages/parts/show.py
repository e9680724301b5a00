"""Whole lists: of briefings, of events."""

from collections.abc import Sequence

from briefbook.corpus.events import Event
from briefbook.corpus.records import Difference
from briefbook.model.brief import Brief
from briefbook.pages.context import Site
from briefbook.pages.parts import question_line, rows
from briefbook.pages.parts.common import bullets
from briefbook.pages.parts.teaser import short, teaser
from briefbook.pages.tree import ListBlock


def teasers(site: Site, briefs: Sequence[Brief]) -> ListBlock:
    """Briefings as in every list of them."""
    return bullets(teaser(site, brief) for brief in briefs)


def short_teasers(site: Site, briefs: Sequence[Brief]) -> ListBlock:
    """The same without what stands behind them."""
    return bullets(short(site, brief) for brief in briefs)


def events(site: Site, listed: Sequence[Event]) -> ListBlock:
    """Events by date and title."""
    return bullets(rows.event_line(site.language, event) for event in listed)


def events_there(site: Site, listed: Sequence[Event]) -> ListBlock:
    """The events of a place; where accounts name others as well, the way to all of them."""
    return bullets(
        (*rows.event_line(site.language, event), *rows.places_differ(site, event))
        for event in listed
    )


def differences(site: Site, listed: Sequence[Difference]) -> ListBlock:
    """Differences as questions that lead to their answers."""
    return bullets(question_line.row(site, one) for one in listed)
