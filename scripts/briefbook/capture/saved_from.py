"""Where a saved page was: what browsers, SingleFile, HTTrack and archives write into copies."""

import re
from dataclasses import dataclass
from html import unescape

from briefbook.text.same_page import archive_of, unwrapped

_BEGINNING = 20_000
"""Characters of a page in which programs say where they had it from."""
_LINK = r"https?://[^\s<>\"']{1,2000}"
_SAVED = (
    re.compile(rf"<!--\s{{0,20}}saved from url=\(\d{{1,6}}\)({_LINK})"),
    re.compile(rf"Page saved with SingleFile\s{{1,20}}url:\s{{0,20}}({_LINK})"),
    re.compile(rf"<meta name=\"?savepage-url\"? content=\"?({_LINK})"),
    re.compile(rf"<html\b[^<>]{{0,1000}}?\bdata-scrapbook-source=\"({_LINK})"),
    re.compile(rf"<!--\s{{0,20}}This page was saved from:?\s{{0,20}}({_LINK})", re.I),
    re.compile(r"<!-- Mirrored from ([^\s<>]{3,2000}) by HTTrack"),
)
_WAYBACK = re.compile(
    rf"__wm\.wombat\(\"({_LINK})\",\"(\d{{14}})\""
    rf"|The Wayback Machine - (?P<whole>https?://web\.archive\.org/web/\d{{4,14}}[^\s<>\"]{{1,2000}})"
)
_ARCHIVED = re.compile(r"<input\b[^<>]{0,1000}?\bname=\"?q\"? value=\"(https?://[^\"<>]{3,2000})\"")
"""The field of archive.today that holds the address of the page it keeps."""


@dataclass(frozen=True, slots=True)
class SavedFrom:
    """The address of the page itself, and of its copy in an archive; each may be empty."""

    link: str = ""
    archive: str = ""


def saved_from(page: str) -> SavedFrom:
    """What a saved page tells; its own links aren't looked at here."""
    start = page[:_BEGINNING]
    for pattern in _SAVED:
        if match := pattern.search(start):
            link = unescape(match[1])
            link = link if "://" in link else f"http://{link}"
            own = unwrapped(link)
            if archive_of(link) and own == link and (field := _ARCHIVED.search(page)):
                own = unescape(field[1])
            return SavedFrom(own, archive_of(link))
    if match := _WAYBACK.search(page):
        whole = match["whole"] or f"https://web.archive.org/web/{match[2]}/{match[1]}"
        whole = unescape(whole)
        return SavedFrom(unwrapped(whole), archive_of(whole))
    return SavedFrom()
