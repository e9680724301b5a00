"""Which pages to look at: the fewest that together show everything there is to see."""

from collections.abc import Iterable

from tests.support.sites import Page, Site


def typical(sites: Iterable[Site]) -> list[Page]:
    """Pages that together have every kind of page, and every element and class on any.

    So a new kind of page, or a new thing on an old one, is looked at without being named here.
    """
    shown = {
        page.url: (page, things(address, page))
        for site in sites
        for address, page in site.pages.items()
        if not page.forward
    }
    missing = set().union(*(found for _, found in shown.values()))
    chosen = []
    while missing:
        best = max(shown, key=lambda url: (len(shown[url][1] & missing), len(shown[url][1])))
        page, found = shown[best]
        chosen.append(page)
        missing -= found
    return chosen


def things(address: str, page: Page) -> set[str]:
    """What there is to see on a page: its kind, and its elements with their classes and roles."""
    found = {" ".join(page.body.get_attribute_list("class"))}
    if address.count("/") == 1:
        found.add(address)  # a list of its own: all briefings, all actors
    for tag in page.body.find_all(True):
        marks = [*tag.get_attribute_list("class"), tag.get("role"), tag.get("type")]
        found |= {tag.name, *(f"{tag.name}.{mark}" for mark in marks if mark)}
    return found
