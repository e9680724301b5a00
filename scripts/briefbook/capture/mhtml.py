"""A page that a browser saved as one file (`.mhtml`): the markup in it, and where it was."""

import re
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from itertools import islice

from briefbook.capture.saved_pages import TooLongError

_HEAD = re.compile(rb"(?:[A-Za-z-]{2,40}:[^\n]{0,500}\n(?:[ \t][^\n]{0,500}\n){0,20}){1,40}")
_KIND = re.compile(rb"^content-type:\s{0,20}(?:multipart/related|text/html)", re.I | re.M)
_VERSION = re.compile(rb"^mime-version:", re.I | re.M)
_MOST_PARTS = 200
MOST, MOST_LINES = 8 * 1024 * 1024, 200_000
"""Bytes and lines that are read: the page comes first, and its pictures behind it."""
_LINK = re.compile(r"https?://[^\s<>\"]{1,2000}")


def is_mhtml(data: bytes) -> bool:
    """Whether bytes begin as a mail does that holds a page."""
    head = _HEAD.match(data[:20_000].replace(b"\r\n", b"\n"))
    return bool(head and _VERSION.search(head[0]) and _KIND.search(head[0]))


def page_in(data: bytes) -> str:
    """The first page in it, with a line that tells its address as browsers write one."""
    start = data[:MOST]
    if start.count(b"\n") > MOST_LINES:
        raise TooLongError(f"It has more than {MOST_LINES:,} lines.")
    message = BytesParser(policy=policy.default).parsebytes(start)
    parts = list(islice(message.walk(), _MOST_PARTS))
    page = next((part for part in parts if part.get_content_type() == "text/html"), None)
    if page is None:
        return ""
    if len(data) > MOST and page is parts[-1]:
        raise TooLongError(f"Its page is longer than {MOST // 1024**2} MiB.")
    found = (_LINK.match(str(one.get(name, "")).strip()) for one, name in _places(message, page))
    link = next((match[0] for match in found if match), "")
    comment = f"<!-- saved from url=({len(link):04}){link} -->\n" if link else ""
    return comment + _text(page)


def _places(message: EmailMessage, page: EmailMessage) -> list[tuple[EmailMessage, str]]:
    return [
        (message, "Snapshot-Content-Location"),
        (page, "Content-Location"),
        (message, "Content-Location"),
    ]


def _text(page: EmailMessage) -> str:
    data = page.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    named = page.get_content_charset() or "utf-8"
    for name in ("utf-8", named):
        try:
            return data.decode(name)
        except (UnicodeError, LookupError):
            continue
    return data.decode("utf-8", "replace")
