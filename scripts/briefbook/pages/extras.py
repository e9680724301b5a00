"""What a page gets for those who cite it, follow it and pass it on."""

from collections.abc import Mapping
from dataclasses import replace

from briefbook.corpus.corpus import Corpus
from briefbook.pages import feeds
from briefbook.pages.descriptions import headed
from briefbook.pages.parts import cite_box, history_line
from briefbook.pages.social_cards import Card
from briefbook.pages.tree import Link, Page, Stored, Text
from briefbook.settings import Settings
from briefbook.text.language import say


def shared(corpus: Corpus, page: Page, cards: Mapping[str, Card], settings: Settings) -> Page:
    """The page with its titles for the outside, its card, its feed and its citations."""
    page = headed(corpus, page, settings)
    if card := cards.get(page.address):
        page = replace(page, card=card.link)
    id = page.address.partition("/")[2]
    if page.kind == "topic" and feeds.is_followed(corpus, id, settings):
        page = _followed(page, feeds.path_of_topic(id))
    if page.kind == "corrections" and settings.site_url:
        page = _followed(page, feeds.CORRECTIONS)
    if page.kind == "briefing":
        brief = corpus.briefs.get(id) or corpus.withdrawn[id]
        record = history_line.lines(corpus, brief, settings)
        page = replace(page, blocks=(*page.blocks, *record, cite_box.box(corpus, brief, settings)))
    return page


def _followed(page: Page, path: str) -> Page:
    follow = Link((Text(say("feeds.follow")),), Stored(path))
    return replace(page, feed=path, kicker=(*page.kicker, follow))
