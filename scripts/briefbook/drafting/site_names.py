"""What a site is called: the part of its own name that is a name, no slogan or list of desks."""

import re

from briefbook.drafting.agencies import agency
from briefbook.drafting.values import SourcePage
from briefbook.text.links import host_of

LONGEST = 100
_BETWEEN = re.compile(r"\s[|·•»:–—-]\s|[|»]|:\s")
"""What stands between the parts of a site's name: `The Bay Post | News | Travel`."""


def site_of(page: SourcePage, link: str) -> str:
    """The name of a site: as it says, the part that its host is named after; else its host."""
    host = host_of(link)
    names = [one.value for one in page.sites]
    named = next((name for one in names if (name := _name(one, host))), "")
    whole = f"The {named}"
    if any(_name(one, host) == whole for one in names):
        named = whole
    # `reuters.com` calls itself `U.S.` where its desk for that country writes.
    return (named if _is_of(named, host) else _agency_at(host) or named or host)[:LONGEST]


def _agency_at(host: str) -> str:
    label = host.removeprefix("www.").partition(".")[0]
    return agency(label.capitalize()) or agency(label.upper())


def named_by_tab(tab: str, link: str) -> str:
    """The last part of the name of a page, where its host is named after it; else nothing."""
    parts = [part.strip() for part in _BETWEEN.split(tab) if part.strip()]
    last = parts[-1] if len(parts) > 1 else ""
    return last if _is_of(last, host_of(link)) else ""


def _name(site: str, host: str) -> str:
    parts = [part.strip() for part in _BETWEEN.split(site) if part.strip()]
    return next((part for part in parts if _is_of(part, host)), parts[0] if parts else "")


def _is_of(name: str, host: str) -> bool:
    """Whether a host is named after a site: `The Bay Post`, baypost.example."""
    bare = re.sub(r"\W|_", "", name.casefold())
    label = re.sub(r"\W|_", "", host.removeprefix("www.").rpartition(".")[0])
    return len(bare) > 3 and bool(label) and bare.removeprefix("the") in label


def cut_at_word(id: str, most: int) -> str:
    """An id of at most so many letters that ends with a whole word, if it has more than one."""
    if len(id) <= most:
        return id.strip("-")
    cut = id[: most + 1]
    return (cut.rpartition("-")[0] or id[:most]).strip("-")
