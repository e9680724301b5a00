"""Links: what may stand in a page, and when two of them lead to the same article.

Addresses are parsed as browsers do (WHATWG URL), so nothing slips through a parser that differs.
"""

import re
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network

from ada_url import URL
from pydantic_core import PydanticCustomError

_MARKUP = frozenset("`\\{}[]|^()<>\"' ")
_ENTITY = re.compile(r"&(?=#?\w+;)")
_LOCAL_NAMES = (
    ".localhost",
    ".local",
    ".internal",
    ".lan",
    ".home",
    ".localdomain",
    ".corp",
    ".home.arpa",
    ".test",
    ".invalid",
)
_TRANSLATED = ip_network("64:ff9b::/96")
"""IPv4 addresses, written as IPv6 ones (RFC 6052)."""
_ODD = re.compile(r"[\s\x00-\x1f]|^(?!https?://)", re.IGNORECASE)
"""What browsers forgive and readers of a file don't expect: white space, wrong or few slashes."""
_HOST = re.compile(r"[\w-]+(\.[\w-]+)*\.?|\[[0-9a-f:]+\]", re.ASCII)
"""What a host is made of; browsers let pass signs that would be markup in a page."""
_TRACKING = frozenset(
    "fbclid gclid dclid msclkid yclid igshid mc_cid mc_eid _ga ref_src cmpid ocid spm".split()
)


def check_link(link: str) -> str:
    """Give back the link as it is, or raise the fault that a reader of YAML is told."""
    try:
        url = URL(link)
    except ValueError:
        raise PydanticCustomError("link-broken", "not an address") from None
    if url.protocol not in ("http:", "https:"):
        raise PydanticCustomError("link-scheme", "{scheme}", {"scheme": url.protocol})
    if url.username or url.password:
        raise PydanticCustomError("link-credentials", "user name or password in it")
    if _ODD.search(link) or not _HOST.fullmatch(url.hostname):
        raise PydanticCustomError("link-broken", "not an address")
    if is_private(url.hostname):
        raise PydanticCustomError("link-private", "{host}", {"host": url.hostname})
    return link


def is_private(host: str) -> bool:
    """Whether a name or an address is one that the public can't reach."""
    host = host.removesuffix(".")
    try:
        address = _unwrapped(ip_address(host.strip("[]")))
    except ValueError:
        return "." not in host or f".{host}".endswith(_LOCAL_NAMES)
    return not address.is_global or address.is_multicast


def _unwrapped(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 one stands for, where it does."""
    if isinstance(address, IPv4Address):
        return address
    if address in _TRANSLATED:
        return IPv4Address(address.packed[-4:])
    return address.ipv4_mapped or address.sixtofour or address


def same_article(link: str) -> str:
    """Equal for two links to one article: without scheme, www, tracking and fragment."""
    url = URL(link)
    host = url.host.removeprefix("www.").rstrip(".")
    kept = [p for p in url.search.removeprefix("?").split("&") if p and not _is_tracking(p)]
    query = "?" + "&".join(sorted(kept)) if kept else ""
    return host + (url.pathname.rstrip("/") or "/") + query


def without_tracking(link: str) -> str:
    """The link without what only tells where a reader came from, and without a fragment."""
    url = URL(link)
    query = url.search.removeprefix("?").split("&")
    kept = "&".join(part for part in query if part and not _is_tracking(part))
    return url.origin + url.pathname + (f"?{kept}" if kept else "")


def host_of(link: str) -> str:
    """The host of a link, without the names that only say for which screen a page is."""
    host = URL(link).hostname.rstrip(".").lower()
    for front in ("www.", "amp.", "m.", "mobile."):
        if host.startswith(front) and host.count(".") > 1:
            host = host.removeprefix(front)
    return host


def _is_tracking(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return name.startswith("utm_") or name in _TRACKING


def address(link: str) -> str:
    """The same address in ASCII, without signs that any markup could read as its own."""
    url = URL(link)
    path = url.href.removeprefix(url.origin)
    return url.origin + "".join(f"%{ord(c):02X}" if c in _MARKUP else c for c in path)


def for_markdown(link: str) -> str:
    """The same for Markdown, where `&copy;` would be a sign."""
    return _ENTITY.sub("&amp;", address(link))
