"""What a page gets for those who cite it, follow it and pass it on."""

from collections.abc import Mapping
from dataclasses import replace

from briefbook.pages import feeds
from briefbook.pages.context import Site
from briefbook.pages.descriptions import headed
from briefbook.pages.parts import cite_box, history_line
from briefbook.pages.social_cards import Card
from briefbook.pages.tree import Link, Page, Stored, Text
from briefbook.text.language import Language


def shared(site: Site, page: Page, cards: Mapping[str, Card]) -> Page:
    """The page with its titles for the outside, its card, its feed and its citations."""
    page = headed(site, page)
    if card := cards.get(page.address):
        page = replace(page, card=card.link)
    id = page.address.partition("/")[2]
    if page.kind == "topic" and feeds.is_followed(site.corpus, id, site.settings):
        page = _followed(site.language, page, feeds.path_of_topic(id))
    if page.kind == "corrections" and site.settings.site_url:
        page = _followed(site.language, page, feeds.CORRECTIONS)
    if page.kind == "briefing":
        brief = site.corpus.briefs.get(id) or site.corpus.withdrawn[id]
        record = history_line.lines(site, brief)
        page = replace(page, blocks=(*page.blocks, *record, cite_box.box(site, brief)))
    return page


def _followed(language: Language, page: Page, path: str) -> Page:
    follow = Link((Text(language.say("feeds.follow")),), Stored(path))
    return replace(page, feed=path, kicker=(*page.kicker, follow))
