"""What a search result and a browser's tab say of a page: its title and its description.

Titles of pages that are only a name say what a reader finds there, so that no two kinds of page
look alike; headlines stand as editors wrote them.
"""

from typing import Literal

from briefbook.corpus.events import Event
from briefbook.pages.context import Site
from briefbook.pages.parts import common, dating
from briefbook.text.language import Language

TITLE = 60
"""Characters of a title that a search result shows."""
NameKind = Literal["actor", "place", "publisher", "topic"]
"""Pages that have a name for a title."""


def title_of_site(site: Site) -> str:
    """What the home page is called: after what the site does, where there is room for it."""
    does, name = site.settings.description, site.settings.site_name
    fits = does and len(site.say("head.whole", title=does, site=name)) <= TITLE
    return does if fits else site.say("head.home")


def title_of_event(language: Language, event: Event) -> str:
    """An event with its date."""
    date = dating.when_alone(language, event)
    return _short(language.say("head.event", name=event.title, date=date))


def title_of_name(language: Language, kind: NameKind, name: str, number: int) -> str:
    """A name with what a reader finds behind it; where that is nothing, with the list it is in."""
    if not number:
        return _short(language.say("head.listed", name=name, list=language.say(f"lists.{kind}s")))
    return _short(language.say(f"head.{kind}", name=name))


def _short(title: str) -> str:
    """What we add to a name, as long as there is room for it; else nothing."""
    return title if len(title) <= TITLE else ""


def description_of_name(
    language: Language, kind: NameKind, name: str, about: str | None, number: int
) -> str:
    """Who or what it is, and how much there is of it: a search result shows nothing else of it."""
    has = language.say(f"head.{kind}_has" if number else f"head.{kind}_lacks", number, name=name)
    if not about:
        return has
    key = "head.both" if common.ends(about) else "head.both_stopped"
    return language.say(key, about=about, has=has)
