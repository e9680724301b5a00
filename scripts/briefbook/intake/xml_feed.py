"""RSS and Atom in all their versions as entries, by feedparser; broken XML as far as it goes."""

import codecs
import re
from io import BytesIO
from typing import Any
from urllib.parse import urljoin
from xml.sax import SAXParseException

from briefbook.intake.feed_item import MOST_ENTRIES, FeedItem, NotAFeedError, ReadFeed, language_tag
from briefbook.intake.feed_text import plain

_NAMED = re.compile(rb"<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([^\"'>]{0,100})")
_READ = re.compile(
    r"ascii|utf-8(?:-sig)?|utf-(?:16|32)(?:-[bl]e)?|iso8859-\d{1,2}|cp125\d|cp874|koi8-[rut]"
    r"|mac-[a-z]{3,9}|gb2312|gbk|gb18030|big5(?:hkscs)?|cp9(?:32|49|50)|shift_jis|euc_(?:jp|kr)"
)
"""Encodings in which ASCII is ASCII, so that nothing hides from a look at the bytes."""
_EBCDIC = "<?xm".encode("cp037")
_ENTITY = re.compile(rb"<!ENTITY\b", re.IGNORECASE)


def read_xml(data: bytes, charset: str, link: str) -> ReadFeed:
    """What a feed says, or `NotAFeedError`."""
    _checked_encodings(data, charset)
    # Where a letter takes two bytes or four, the others of ASCII are zero.
    if _ENTITY.search(data.replace(b"\0", b"")):
        raise NotAFeedError("It defines entities of its own, which no feed needs; it was not read.")
    parsed = _parsed(data, charset, link)
    if not parsed["entries"] and not parsed["version"]:
        raise NotAFeedError("It is neither RSS nor Atom nor a JSON Feed.")
    feed, found = parsed["feed"], parsed["entries"]
    language = language_tag(feed.get("language"))
    entries = tuple(_entry(entry, language) for entry in found[:MOST_ENTRIES])
    left_out = max(0, len(found) - MOST_ENTRIES)
    return ReadFeed(_title(feed), entries, left_out, _fault(parsed, data))


def _checked_encodings(data: bytes, charset: str) -> None:
    """Refuse a feed in an encoding in which a declaration of entities looks otherwise."""
    start = data[:1000].replace(b"\0", b"")
    named = _NAMED.search(start)
    own = named[1].decode("ascii", "replace") if named else ""
    for name in (charset, own, "cp037" if start.startswith(_EBCDIC) else ""):
        if name and not _is_read(name):
            raise NotAFeedError(
                f"It is in the encoding `{name}`, which is not read; ask for UTF-8."
            )


def _is_read(name: str) -> bool:
    """Whether an encoding is one of ours, or none at all, which others are tried for."""
    try:
        return _READ.fullmatch(codecs.lookup(name).name) is not None
    except (LookupError, ValueError):
        return True


def _parsed(data: bytes, charset: str, link: str) -> dict[str, Any]:
    # Here, not above: other commands needn't pay for it.
    import feedparser

    told = f"application/xml; charset={_charset(data, charset)}"
    try:
        # As a stream: a text would be taken for an address or the name of a file.
        # Markup is not cleaned by it, for we take none; that is most of the work.
        return dict(
            feedparser.parse(
                BytesIO(data),
                response_headers={"content-type": told, "content-location": link},
                sanitize_html=False,
                resolve_relative_uris=False,
            )
        )
    except (LookupError, ValueError, TypeError, AttributeError, AssertionError, RecursionError):
        raise NotAFeedError("It can't be read as a feed.") from None


def _charset(data: bytes, named: str) -> str:
    """The encoding to begin with: bytes are rarely UTF-8 by chance, and often named wrongly."""
    try:
        data.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        return named


def _title(feed: dict[str, Any]) -> str:
    return _plain(feed, "title")


def _plain(item: dict[str, Any], name: str) -> str:
    detail = dict.get(item, f"{name}_detail") or {}
    text = dict.get(item, name)
    return plain(text if isinstance(text, str) else "", "html" in str(detail.get("type")))


def _entry(entry: dict[str, Any], language: str) -> FeedItem:
    detail = dict.get(entry, "title_detail") or {}
    own = language_tag(dict.get(entry, "language")) or language_tag(detail.get("language"))
    return FeedItem(
        _plain(entry, "title"),
        _link(entry, detail),
        # feedparser's own `get` gives one for the other.
        _text(dict.get(entry, "published")),
        _text(dict.get(entry, "updated")),
        own or language,
    )


def _link(entry: dict[str, Any], detail: dict[str, Any]) -> str:
    """The address of an entry; a relative one begins where the feed says (`xml:base`), or is."""
    link, base = _text(dict.get(entry, "link")), _text(detail.get("base"))
    try:
        return urljoin(base, link) if link else ""
    except ValueError:
        return ""


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _fault(parsed: dict[str, Any], data: bytes) -> str:
    error = parsed.get("bozo_exception")
    if not isinstance(error, SAXParseException):
        return ""
    # Where there is no declaration feedparser puts one before it, in a line of its own.
    line = (error.getLineNumber() or 1) - (not data.lstrip(b"\xef\xbb\xbf").startswith(b"<?xml"))
    return f"its XML breaks at line {max(line, 1)}"
