"""Addresses that differ only in form: of a phone's page, a print, an archive's copy."""

import re
from functools import lru_cache
from urllib.parse import unquote

from ada_url import URL

from briefbook.text.links import MANY_LINKS, same_article

_FRONTS = ("www.", "m.", "mobile.", "amp.", "touch.", "wap.", "edition.")
_ARCHIVED = re.compile(r"https?://(?:web\.)?archive\.org/web/[0-9a-z_*]{1,30}/", re.I)
"""A page in the Wayback Machine; its own address stands behind."""
# With nothing behind it (`(?=.)`) an address is that of the archive's own home page.
_WRAPPED = re.compile(
    r"https?://(?:archive\.(?:today|ph|is|li|vn|md|fo)/(?:o/\w{1,20}/|newest/|\d{4}[\d.-]{0,15}/)?"
    r"|[\w.-]{1,200}\.cdn\.ampproject\.org/[cv]/(?:s/)?|cdn\.ampproject\.org/[cv]/(?:s/)?"
    r"|(?:www\.)?google\.[a-z.]{2,6}/amp/(?:s/)?|r\.jina\.ai/|12ft\.io/)(?=.)",
    re.I,
)
"""Other hosts that put a page's address behind their own, with or without its scheme."""
_KEPT = re.compile(r"https?://archive\.(?:today|ph|is|li|vn|md|fo)/.", re.I)
_ENDS = tuple(
    "/amp .amp /amphtml .amp.html /amp.html /amp.htm /share_amp.html /print /index.html /index.htm"
    " /index.php /index.asp /index.aspx /index.shtml /default.aspx /single-page".split()
)
"""Ends of a path that name another form of the same page."""
_FORMS = frozenset({"amp", "outputtype", "output", "print", "view", "mobile", "m", "share", "ref"})
"""Parameters that ask for another form of the same page."""


@lru_cache(MANY_LINKS)
def same_page(link: str) -> str:
    """Equal for addresses that most probably lead to one article, in whatever form."""
    url = URL(f"https://{same_article(unwrapped(link))}")
    host = url.host
    while (front := next((f for f in _FRONTS if host.startswith(f)), "")) and host.count(".") > 1:
        host = host.removeprefix(front)
    path = url.pathname
    path = path.removeprefix("/amp") if path.startswith("/amp/") else path
    path = path.rstrip("/")
    # Ends are stacked: `/index.html/amp`.
    while end := next((end for end in _ENDS if path.lower().endswith(end)), ""):
        path = path[: -len(end)].rstrip("/")
    query = "&".join(p for p in url.search[1:].split("&") if p and not _is_form(p))
    return f"{host}{path}?{query}" if query else host + path


def archive_of(link: str) -> str:
    """The address itself where it is that of a copy in an archive for readers, else nothing."""
    return link if _ARCHIVED.match(link) or _KEPT.match(link) else ""


def unwrapped(link: str) -> str:
    """The address of the page itself, where a link leads to a copy that an archive keeps."""
    match = _ARCHIVED.match(link) or _WRAPPED.match(link)
    if not match:
        return link
    inner = link[match.end() :]
    # Encoded as a whole (`https%3A%2F%2F…`) the colon shows it, among the first signs.
    inner = unquote(inner) if "%3A" in inner[:12].upper() else inner
    inner = inner if inner.startswith(("http://", "https://")) else f"https://{inner.lstrip('/')}"
    try:
        return inner if "." in URL(inner).host else link
    except ValueError:
        return link


def _is_form(parameter: str) -> bool:
    name, _, value = parameter.lower().partition("=")
    if value in ("amp", "amp-type", "amphtml"):
        return True
    return name in _FORMS and value in ("", "1", "true", "yes", "amp", "print", "mobile", "share")
