"""Bytes to a feed, whatever it turns out to be, or words for what it is instead."""

from briefbook.intake.feed_item import NotAFeedError, ReadFeed
from briefbook.intake.json_feed import read_json
from briefbook.intake.web_page import feed_of_page, is_web_page
from briefbook.intake.xml_feed import read_xml

_MARKS = b"\xef\xbb\xbf \t\r\n"


def read_feed(data: bytes, charset: str, link: str) -> ReadFeed:
    """What a feed says, or `NotAFeedError`."""
    start = data[:4096].lstrip(_MARKS)
    if not start:
        raise NotAFeedError("It is empty.")
    if start.startswith((b"{", b"[")):
        return read_json(data, link)
    if is_web_page(data):
        named = feed_of_page(data, link)
        names = f"; it names {named} as its feed" if named else ""
        raise NotAFeedError(f"It is a web page, not a feed{names}.")
    return read_xml(data, charset, link)
