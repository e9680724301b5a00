"""Links: what may stand in a page, and when two of them lead to the same article.

Addresses are parsed as browsers do (WHATWG URL), so nothing slips through a parser that differs.
"""

import re
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import LiteralString

from ada_url import URL
from pydantic_core import PydanticCustomError

from briefbook.text.web_address import Fault, authority, is_host, odd_host, odd_spelling

_MARKUP = str.maketrans({sign: f"%{ord(sign):02X}" for sign in "`\\{}[]|^()<>\"' "})
_ENTITY = re.compile(r"&(?=\w+;|#)")
_LOCAL_NAMES = (
    ".localhost",
    ".local",
    ".internal",
    ".lan",
    ".home",
    ".localdomain",
    ".corp",
    ".arpa",
    ".intranet",
    ".private",
    ".onion",
    ".alt",
    ".test",
    ".invalid",
)
_TRANSLATED = ip_network("64:ff9b::/96")
"""IPv4 addresses, written as IPv6 ones (RFC 6052)."""
_REACHED = ip_network("2000::/3")
"""The only part of IPv6 in which addresses are given to the public (RFC 4291)."""
_EXAMPLES = ip_network("3fff::/20")
"""For manuals (RFC 9637); the standard library doesn't know it yet."""
TRACKING = frozenset(
    "fbclid gclid dclid msclkid yclid igshid mc_cid mc_eid _ga ref_src cmpid ocid spm".split()
)
"""Parameters that only tell where a reader came from, beside those that begin with `utm_`."""


MANY_LINKS = 2**17
"""For so many addresses it is remembered which are alike: several rules ask of each."""


def check_link(link: str) -> str:
    """Give back the link as it is, or raise the fault that a reader of YAML is told."""
    host = check_address(link)
    if is_private(host):
        raise PydanticCustomError("link-private", "{host}", {"host": host})
    if fault := odd_host(link, host):
        raise _broken(fault)
    return link


def check_address(link: str) -> str:
    """The host of an address that is written well, be it public or not, or its fault."""
    try:
        url = URL(link)
    except ValueError:
        raise PydanticCustomError("link-broken", "not an address") from None
    if url.protocol not in ("http:", "https:"):
        raise PydanticCustomError("link-scheme", "{scheme}", {"scheme": url.protocol})
    if fault := odd_spelling(link):
        raise _broken(fault)
    if "@" in authority(link):
        fault = "a user name or password stands in it", "Take out what stands before the `@`."
        raise _broken(fault, "link-credentials")
    if url.port == "0":
        raise _broken(("no page is at port 0", "Leave `:0` out."))
    if not is_host(url.hostname):
        raise PydanticCustomError("link-broken", "not an address")
    return str(url.hostname)


def is_address(link: str) -> bool:
    """Whether it can be read as a whole address, be it a good one or not."""
    try:
        URL(link)
    except ValueError:
        return False
    return True


def _broken(fault: Fault, type: LiteralString = "link-broken") -> PydanticCustomError:
    why, how = fault
    return PydanticCustomError(type, "{why}", {"why": why, "how": how})


def is_private(host: str) -> bool:
    """Whether a name or an address is one that the public can't reach."""
    # `localhost.` is the same host: the dot stands for the root of all names.
    host = host.removesuffix(".")
    try:
        address = _unwrapped(ip_address(host.strip("[]")))
    except ValueError:
        # A name without a dot is found in one's own network at the most.
        return "." not in host or f".{host}".endswith(_LOCAL_NAMES)
    if isinstance(address, IPv6Address) and (address not in _REACHED or address in _EXAMPLES):
        return True
    # To the standard library multicast is global.
    return not address.is_global or address.is_multicast


def _unwrapped(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 one stands for, where it does."""
    if isinstance(address, IPv4Address):
        return address
    if address in _TRANSLATED:
        return IPv4Address(address.packed[-4:])
    # 6to4 (RFC 3056) lies in 2000::/3: `2002:7f00:1::` would pass for public, and is 127.0.0.1.
    return address.ipv4_mapped or address.sixtofour or address


@lru_cache(MANY_LINKS)
def same_article(link: str) -> str:
    """Equal for two links to one article: without scheme, www, tracking and fragment."""
    url = URL(link)
    host = url.host.removeprefix("www.").rstrip(".")
    kept = [p for p in url.search.removeprefix("?").split("&") if p and not _is_tracking(p)]
    # In order of the alphabet: the same parameters in another order ask for the same article.
    query = "?" + "&".join(sorted(kept)) if kept else ""
    return host + (url.pathname.rstrip("/") or "/") + query


def without_tracking(link: str) -> str:
    """The link without what only tells where a reader came from, and without a fragment."""
    url = URL(link)
    query = url.search.removeprefix("?").split("&")
    # In the order they have: this link is to be opened, not compared.
    kept = "&".join(part for part in query if part and not _is_tracking(part))
    return url.origin + url.pathname + (f"?{kept}" if kept else "")


def host_of(link: str) -> str:
    """The host of a link, without the names that only say for which screen a page is."""
    host = URL(link).hostname.rstrip(".").lower()
    for front in ("www.", "amp.", "m.", "mobile."):
        # `m.com` is a host of its own.
        if host.startswith(front) and host.count(".") > 1:
            host = host.removeprefix(front)
    return host


def _is_tracking(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return name.startswith("utm_") or name in TRACKING


@lru_cache(maxsize=16384)
def address(link: str) -> str:
    """The same address in ASCII, without signs that any markup could read as its own."""
    url = URL(link)
    path, mark, fragment = url.href.removeprefix(url.origin).partition("#")
    # Browsers let a second `#` pass, which is in no valid URL.
    return url.origin + (path + mark + fragment.replace("#", "%23")).translate(_MARKUP)


@lru_cache(maxsize=8192)
def for_markdown(link: str) -> str:
    """The same for Markdown, where `&copy;` would be a sign, and `&#58x` become one."""
    return _ENTITY.sub("&amp;", address(link))
