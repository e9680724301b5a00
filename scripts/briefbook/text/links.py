"""Links: what may stand in a page, and when two of them lead to the same article.

Addresses are parsed as browsers do (WHATWG URL), so nothing slips through a parser that differs.
"""

from ipaddress import ip_address

from ada_url import URL
from pydantic_core import PydanticCustomError

_LOCAL_NAMES = (".localhost", ".local", ".internal", ".lan", ".home.arpa", ".test", ".invalid")
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
    if _is_private(url.hostname):
        raise PydanticCustomError("link-private", "{host}", {"host": url.hostname})
    return link


def _is_private(host: str) -> bool:
    host = host.rstrip(".")
    try:
        return not ip_address(host.strip("[]")).is_global
    except ValueError:
        return "." not in host or f".{host}".endswith(_LOCAL_NAMES)


def same_article(link: str) -> str:
    """Equal for two links to one article: without scheme, www, tracking and fragment."""
    url = URL(link)
    host = url.host.removeprefix("www.").rstrip(".")
    kept = [p for p in url.search.removeprefix("?").split("&") if p and not _is_tracking(p)]
    query = "?" + "&".join(sorted(kept)) if kept else ""
    return host + (url.pathname.rstrip("/") or "/") + query


def _is_tracking(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return name.startswith("utm_") or name in _TRACKING


def for_markdown(link: str) -> str:
    """The same address in ASCII, with nothing left that Markdown could read as its own."""
    href = URL(link).href
    return "".join(f"%{ord(c):02X}" if c in "`\\{}[]|^()*_<>\"' " else c for c in href)
