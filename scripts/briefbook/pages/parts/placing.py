"""Where something happened, as links to its places."""

from briefbook.corpus.events import Event
from briefbook.pages.context import Site
from briefbook.pages.parts import common
from briefbook.pages.parts.common import joined
from briefbook.pages.tree import Inline


def where(site: Site, event: Event) -> tuple[Inline, ...]:
    """Its places; where accounts differ those of one or those of another."""
    differing = site.corpus.differences_of_event.get(event.id, ())
    apart = any(one.kind == "places" and one.id == event.id for one in differing)
    given = dict.fromkeys(one.account.place for one in event.decisive) if apart else [event.places]
    sides = (joined(site.language, (common.place(site, id) for id in ids)) for ids in given)
    return common.rows_of(sides, site.say("marks.or"))
