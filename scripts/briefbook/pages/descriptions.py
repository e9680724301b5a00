"""What a search result and a browser's tab say of a page: its title and its description.

Titles of pages that are only a name say what a reader finds there, so that no two kinds of page
look alike; headlines stand as editors wrote them.
"""

from dataclasses import replace

from briefbook.corpus.corpus import Corpus, Index
from briefbook.corpus.coverage import articles
from briefbook.model.vocabulary import Named, Topic
from briefbook.pages.context import Site
from briefbook.pages.parts import common, dating
from briefbook.pages.tree import Page

TITLE = 60
"""Characters of a title that a search result shows."""
_NAMED = frozenset({"actor", "place", "publisher", "topic"})


_ARTICLES = frozenset({"publishers", "topics"})
"""Sections whose pages are about so many articles; others have so many events or briefings."""


def headed(site: Site, page: Page) -> Page:
    """The page with its words for the outside."""
    return replace(page, head=_title(site, page), description=_told(site, page))


def _title(site: Site, page: Page) -> str:
    if page.kind == "home":
        whole = site.say(
            "head.whole", title=site.settings.description, site=site.settings.site_name
        )
        fits = site.settings.description and len(whole) <= TITLE
        return site.settings.description if fits else site.say("head.home")
    if page.kind == "event":
        event = site.corpus.events[page.address.partition("/")[2]]
        return _short(
            site.say("head.event", name=page.title, date=dating.when_event(site.language, event))
        )
    if page.kind in _NAMED:
        return _short(site.say(f"head.{page.kind}", name=page.title))
    return site.say(f"head.{page.address}") if site.language.has(f"head.{page.address}") else ""


def _short(title: str) -> str:
    """What we add to a name, as long as there is room for it."""
    return title if len(title) <= TITLE else ""


def _told(site: Site, page: Page) -> str:
    """Of a name also how much there is: a search result shows nothing else of it."""
    if site.language.has(key := f"head.{page.address}_has"):
        return site.say(key)
    if page.kind not in _NAMED:
        return page.description
    section, _, id = page.address.partition("/")
    entry: Named = getattr(site.corpus.vocabulary, section)[id]
    about = (entry.standfirst if isinstance(entry, Topic) else None) or entry.about
    ids = _counted(site.corpus, section).get(id, ())
    number = articles(site.corpus, ids) if section in _ARTICLES else len(ids)
    key = f"head.{page.kind}_has" if number else f"head.{page.kind}_lacks"
    has = site.say(key, number, name=page.title)
    if not about:
        return has
    return site.say(
        "head.both" if common.ends(about) else "head.both_stopped", about=about, has=has
    )


def _counted(corpus: Corpus, section: str) -> Index:
    return {
        "actors": corpus.briefs_of_who,
        "places": corpus.events_of_place,
        "publishers": corpus.briefs_of_publisher,
        "topics": corpus.briefs_of_topic,
    }[section]
