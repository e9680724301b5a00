"""Feeds as Atom (RFC 4287). The standard library writes the XML, and so escapes it."""

from datetime import date
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from briefbook.pages.feeds import Feed, FeedEntry
from briefbook.pages.tree import Stored
from briefbook.render.excerpt import html, whole
from briefbook.settings import Settings
from briefbook.text.characters import FORBIDDEN

TYPE = "application/atom+xml"


def write(feed: Feed, settings: Settings) -> bytes:
    """A feed as the bytes of its file."""
    site, first = settings.site_url, settings.first_address
    # As plain attributes: ElementTree would write a namespace of its own as `ns0:`.
    attributes = {"xmlns": "http://www.w3.org/2005/Atom", "xml:lang": settings.language}
    root = Element("feed", attributes)
    _text(root, "id", whole(feed.id, first))
    _text(root, "title", feed.title)
    if feed.about:
        _text(root, "subtitle", feed.about)
    _text(root, "updated", _midnight(feed.updated))
    _text(SubElement(root, "author"), "name", settings.site_name)
    _text(root, "generator", "Briefbook")
    _link(root, "alternate", "text/html", whole(feed.page, site))
    _link(root, "self", TYPE, whole(Stored(feed.path), site))
    for entry in feed.entries:
        _entry(SubElement(root, "entry"), entry, site, first)
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return written + b"\n"


def _entry(parent: Element, entry: FeedEntry, site: str, first: str) -> None:
    _text(parent, "id", whole(entry.id, first))
    _text(parent, "title", entry.title)
    _text(parent, "published", _midnight(entry.published))
    _text(parent, "updated", _midnight(entry.updated))
    _link(parent, "alternate", "text/html", whole(entry.page, site))
    for term, label in entry.topics:
        SubElement(parent, "category", {"term": term, "label": _clean(label)})
    _text(parent, "summary", html(entry.blocks, site)).set("type", "html")


def _text(parent: Element, name: str, text: str) -> Element:
    child = SubElement(parent, name)
    child.text = _clean(text)
    return child


def _link(parent: Element, rel: str, type: str, href: str) -> None:
    SubElement(parent, "link", {"rel": rel, "type": type, "href": href})


def _midnight(day: date) -> str:
    """We know the day and no hour; the format asks for one."""
    return f"{day.isoformat()}T00:00:00Z"


def _clean(text: str) -> str:
    """Without what XML can't hold: briefs never do, a name in `mkdocs.yml` may."""
    return FORBIDDEN.sub("\ufffd", text)
