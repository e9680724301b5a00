"""What a search result and a browser's tab say of a page: its title and its description.

An editor's words are never cut but in the description, which search results cut anyway; titles of
pages that are only a name say what a reader finds there, so that no two kinds of page look alike.
"""

from dataclasses import replace

from briefbook.corpus.corpus import Corpus, Index
from briefbook.model.vocabulary import Named, Topic
from briefbook.pages import parts
from briefbook.settings import Settings
from briefbook.text.language import known, say
from briefbook.tree import Page

TITLE, DESCRIPTION = 60, 160
"""Characters that a search result shows."""
_NAMED = frozenset({"actor", "place", "publisher", "topic"})


def headed(corpus: Corpus, page: Page, settings: Settings) -> Page:
    """The page with its words for the outside."""
    told = _described(corpus, page)
    return replace(page, head=_title(corpus, page, settings), description=cut(told, DESCRIPTION))


def cut(text: str, most: int) -> str:
    """A text that ends at a word, with a sign where something is left out."""
    if len(text) <= most:
        return text
    kept = text[: most - 1]
    words = kept if text[most - 1] == " " else kept.rpartition(" ")[0]
    return (words or kept).rstrip(" ,;:–—-") + "…"


def _title(corpus: Corpus, page: Page, settings: Settings) -> str:
    if page.kind == "home":
        fits = len(settings.site_name) + len(settings.description) + 3 <= TITLE
        return settings.description if fits and settings.description else say("head.home")
    if page.kind == "event":
        event = corpus.events[page.address.partition("/")[2]]
        return f"{page.title} ({parts.when_event(event)})"
    if known(f"head.{page.kind}"):
        return say(f"head.{page.kind}", name=page.title)
    return say(f"head.{page.address}") if known(f"head.{page.address}") else ""


def _described(corpus: Corpus, page: Page) -> str:
    """Of a name, also how much there is: a search result shows nothing else of it."""
    key = f"head.{page.address}_has"
    if known(key):
        return say(key)
    section, _, id = page.address.partition("/")
    number = len(_counted(corpus, section).get(id, ())) if page.kind in _NAMED else 0
    if not number:
        return page.description
    entry: Named = getattr(corpus.vocabulary, section)[id]
    about = (entry.standfirst if isinstance(entry, Topic) else None) or entry.about or ""
    stop = "" if not about or about.endswith((".", "!", "?", "…")) else "."
    return f"{about}{stop} {say(f'head.{page.kind}_has', number, name=page.title)}".strip()


def _counted(corpus: Corpus, section: str) -> Index:
    return {
        "actors": corpus.briefs_of_who,
        "places": corpus.events_of_place,
        "publishers": corpus.briefs_of_publisher,
        "topics": corpus.briefs_of_topic,
    }[section]
