"""What RFC 4287 asks of a feed, looked up in the XML itself."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

ATOM = "{http://www.w3.org/2005/Atom}"
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
_TAG = re.compile(r"tag:[\w.-]+,\d{4}(-\d\d){0,2}:[\w./~!$&'()*+,;=:@%-]*(#[\w./-]*)?")
_OF_FEED = set("author category contributor generator icon id link logo rights subtitle".split())
_OF_FEED |= {"title", "updated", "entry"}
_OF_ENTRY = set("author category content contributor id link published rights source".split())
_OF_ENTRY |= {"summary", "title", "updated"}
_ONCE = ("id", "title", "updated")


def faults(data: bytes) -> list[str]:
    """What the feed lacks or has too much of; nothing for a valid one."""
    return list(_feed(ElementTree.fromstring(data)))


def texts(parent: Element, name: str) -> list[str]:
    """What stands in all children of a name."""
    return [child.text or "" for child in parent.findall(ATOM + name)]


def entries(data: bytes) -> list[Element]:
    """The entries in their order."""
    return ElementTree.fromstring(data).findall(f"{ATOM}entry")


def _feed(root: Element) -> Iterator[str]:
    if root.tag != f"{ATOM}feed":
        yield f"the root is {root.tag}"
    yield from _common(root, _OF_FEED)
    found = root.findall(f"{ATOM}entry")
    if not root.findall(f"{ATOM}author/{ATOM}name"):
        yield "nobody is named as author"
    if [link.get("rel") for link in root.findall(f"{ATOM}link")].count("self") != 1:
        yield "no one link says where the feed itself lies"
    for entry in found:
        yield from _common(entry, _OF_ENTRY)
        if entry.find(f"{ATOM}content") is None and "alternate" not in _rels(entry):
            yield "an entry leads nowhere"
    ids = [id for entry in found for id in texts(entry, "id")]
    if len(set(ids)) < len(ids):
        yield "two entries have one id"
    days = [day for entry in found for day in texts(entry, "updated")]
    if days and max(days) != texts(root, "updated")[0]:
        yield "the feed was not updated with its newest entry"


def _common(element: Element, known: set[str]) -> Iterator[str]:
    names = [child.tag.removeprefix(ATOM) for child in element]
    yield from (f"{name} has no place here" for name in names if name not in known)
    yield from (f"{name} stands {names.count(name)} times" for name in _once(names))
    for name in ("updated", "published"):
        yield from (f"{day} is no date" for day in texts(element, name) if not _DATE.fullmatch(day))
    yield from (f"{id} is no whole address" for id in texts(element, "id") if not _lasting(id))
    for link in element.findall(f"{ATOM}link"):
        if not _whole(link.get("href", "")):
            yield f"{link.get('href')} is no whole address"
    if any(not category.get("term") for category in element.findall(f"{ATOM}category")):
        yield "a category has no term"
    alternates = [link.get("type") for link in element.findall(f"{ATOM}link[@rel='alternate']")]
    if len(set(alternates)) < len(alternates):
        yield "two links lead to one page of a kind"


def _once(names: list[str]) -> list[str]:
    return [name for name in _ONCE if names.count(name) != 1]


def _whole(address: str) -> bool:
    parts = urlsplit(address)
    return parts.scheme in ("http", "https") and bool(parts.netloc)


def _lasting(id: str) -> bool:
    return _whole(id) or bool(_TAG.fullmatch(id))


def _rels(element: Element) -> list[str | None]:
    return [link.get("rel") for link in element.findall(f"{ATOM}link")]
