"""One page from the web, for an editor who asked for it."""

from dataclasses import dataclass

from briefbook.web.request import Network
from briefbook.web.visit import NOT_CHANGED, SECONDS, Resource, Visitor
from briefbook.web.visit import NotFetchedError as NotFetchedError

LONGEST = 8 * 1024 * 1024
"""Bytes of a page."""
PAGE = Resource(
    what="page",
    purpose="one page, asked for by an editor",
    types=("text/html", "application/xhtml+xml", "text/plain"),
    most=LONGEST,
    help="Save the page in your browser and name the file.",
)


@dataclass(frozen=True)
class Fetched:
    """A page as it was answered, in UTF-8 where the answer named another encoding."""

    data: bytes
    link: str
    """Its address after all redirects."""


def fetch_page(link: str, network: Network, seconds: float = SECONDS) -> Fetched:
    """The page at a link, or `NotFetchedError`."""
    visited = Visitor(network, PAGE, seconds).visit(link)
    answer = visited.answer
    if answer.status == NOT_CHANGED:  # nobody asked whether it has
        raise NotFetchedError(f"The page answers with {NOT_CHANGED}.", PAGE.help)
    if answer.type not in PAGE.types:
        raise NotFetchedError(f"What stands there is {answer.type}, not a page.")
    return Fetched(_in_utf8(answer.body, answer.charset), visited.link)


def _in_utf8(data: bytes, charset: str) -> bytes:
    """The page in UTF-8: a file keeps no header that names another encoding."""
    try:
        # Before what the answer names: bytes are rarely UTF-8 by chance, and often named wrongly.
        data.decode("utf-8")
        return data
    except UnicodeDecodeError:
        pass
    try:
        return data.decode(charset).encode("utf-8") if charset else data
    except (LookupError, UnicodeError):
        return data
