"""Addresses to files and links: the one place that knows where a page lies on disk."""

from functools import lru_cache

from briefbook.pages.sections import ADDRESSES
from briefbook.pages.tree import Here, Stored


def generated() -> list[str]:
    """Everything that may be written below the docs folder, as files and folders, for `.gitignore`.

    Hand-written pages may stand beside; what is hand-written in one of these folders needs adding
    by force.
    """
    folders = (
        *ADDRESSES,
        "cards",
        "data/briefings",
        "data/briefs",
        "data/form",
        "data/ids",
        "feeds",
    )
    return [".generated", "index.md", *(f"{name}/" for name in sorted(folders))]


@lru_cache(maxsize=8192)
def path_of(address: str) -> str:
    """The Markdown file of an address: `events/x` is `events/x.md`, `events` its index."""
    if not address:
        return "index.md"
    return f"{address}/index.md" if address in ADDRESSES else f"{address}.md"


def link_between(page: str, target: Here | Stored) -> str:
    """The link from one page's file to another's, such as `../events/x.md#account`."""
    if isinstance(target, Stored):
        return "../" * path_of(page).count("/") + target.path
    anchor = f"#{target.anchor}" if target.anchor else ""
    here, there = path_of(page), path_of(target.address)
    if here == there and anchor:
        return anchor
    return _onwards(here.split("/"), there.split("/")) + anchor


def _onwards(here: list[str], there: list[str]) -> str:
    """The way from one path to another, without the folders that both lie in."""
    common = 0
    while common < len(here) - 1 and common < len(there) - 1 and here[common] == there[common]:
        common += 1
    return "../" * (len(here) - 1 - common) + "/".join(there[common:])


def url_between(page: str, target: Here) -> str:
    """The link from one built page to another, as `../../events/x/`, where nobody rewrites it."""
    up = "../" * url_of(page).count("/")
    anchor = f"#{target.anchor}" if target.anchor else ""
    return (up + url_of(target.address) or "./") + anchor


def href_between(page: str, target: Here | Stored) -> str:
    """The link that MkDocs makes of `link_between`: `../y/`, the shortest from page to page."""
    if isinstance(target, Stored):
        return _shortest(page, target.path)
    anchor = f"#{target.anchor}" if target.anchor else ""
    if anchor and target.address == page:
        return anchor
    return _shortest(page, f"{target.address}/" if target.address else "") + anchor


def _shortest(page: str, there: str) -> str:
    """The way from a page to a path, without the folder that both lie in."""
    if page == there[:-1]:
        return "./"
    return _onwards([*page.split("/"), ""] if page else [""], there.split("/")) or "./"


def url_of(address: str) -> str:
    """The address as it stands behind the site's own: with a slash at its end."""
    return Here(address).url
