"""The name of an outlet that calls its site by its address, from all else that names it.

    data       `isPartOf`, the site and its publisher in JSON-LD
    meta       what programs are told of the publisher
    tab        what stands behind the headline in the name of the page
    feed       `Bay Post » Feed`
    foot       `© 2024 Bay Post. All rights reserved.`
    addresses  `/bay-post-columnists`, beside the data
    host       baypost.example

Two of them that agree are enough to propose a name, which an editor is asked about.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefbook.drafting.page.article_head import Head
from briefbook.drafting.page.json_ld import Data
from briefbook.drafting.page.page_lines import Lines
from briefbook.drafting.page.page_names import BETWEEN, key
from briefbook.drafting.page.stated import Stated
from briefbook.text.nearest import slug

_LONGEST, _LONGEST_LINE, _MOST = 60, 300, 8
_LONG = 7
"""Letters of a name that is looked for in addresses: `/times` may be anything."""
_METAS = (
    "dc.publisher",
    "publisher",
    "copyright",
    "apple-mobile-web-app-title",
    "application-name",
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)(?:[\s–—,-]|(?:19|20)\d\d|©|\(c\)|copyright|by\b|the\b){0,30}"
    r"(?P<name>(?-i:[A-ZÀ-Þ\d])[^.|,;:©®™()\n]{2,50}?)"
    r"\s{0,3}(?:\.(?!\w)|[|,;:©®™()]|(?:19|20)\d\d|[-–—]\s|\ball\b|\balle\b|\bis\b|\bpowered\b|$)",
    re.I,
)
_YEAR = re.compile(r"^(?:©|\(c\)|copyright|(?:19|20)\d\d|[\s–-]){1,20}", re.I)
_FEED = re.compile(
    r"\W{0,3}\b(?:comments?|rss|feed|atom|kommentar\w{0,2}|commentaires)\b.{0,20}$|\srss\b.{0,9}$",
    re.I,
)
_FIRM = re.compile(
    r"\b(?:Co|Inc|LLC|Ltd|PLC|GmbH|AG|Corp|Corporation|Company|Group|Holdings?|Enterprises"
    r"|Publishing|Publishers|Communications|Newspapers|Networks|Gannett|Hearst|McClatchy|Nexstar"
    r"|Reach|Newsquest|Sinclair|Tegna|Gatehouse|Google|WordPress|Blogger|Blogspot)\b",
    re.I,
)
"""Whose an outlet is, or what carries it; no reader knows it by that."""


def agreed(
    head: Head, data: Data, page: Lines, of_article: Sequence[str], host: str
) -> Iterator[Stated]:
    """One name, where two places give it; `of_article` are headlines, which none may be part of."""
    told = f" {' '.join(map(key, of_article))} "
    found: dict[str, dict[str, str]] = {}
    for place, name in _named(head, data, page):
        one = key(name).removeprefix("the ")
        fits = len(one) > 2 and len(name) <= _LONGEST and "." not in name and f" {one} " not in told
        if fits and not _FIRM.search(name) and one.replace(" ", "") != host.replace(".", ""):
            found.setdefault(one, {}).setdefault(place, name)
    for one, places in found.items():
        # What stands behind headlines is as often a section, which has its address as well.
        if "data" in places and len(slug(one)) > _LONG and f"/{slug(one)}" in data.page:
            places["addresses"] = ""
        letters = slug(one).replace("-", "")
        if letters in host.split(".") and len(letters) == len(one.replace(" ", "")):
            places["host"] = ""
    best = max(found.values(), key=len, default={})
    if len(best) > 1:
        yield Stated(next(filter(None, best.values())), ", ".join(best))


def _named(head: Head, data: Data, page: Lines) -> Iterator[tuple[str, str]]:
    """Where a name stands, and the name, the likeliest to be written well first."""
    yield from (("data", name.strip()) for name in data.outlets)
    tab = [part.strip() for part in BETWEEN.split(head.name)]
    yield from (("tab", part) for part in tab[1:][-2:])
    for meta in head.meta(*_METAS):
        yield from (("meta", part) for part in _bare([meta.value]))
    for feed in head.feeds[:_MOST]:
        yield from (("feed", part) for part in _bare([_FEED.sub("", feed)]))
    lines = [line.text for line in page.lines[page.last :] if len(line.text) <= _LONGEST_LINE]
    yield from (
        ("foot", match["name"].strip()) for text in lines for match in _RIGHTS.finditer(text)
    )


def _bare(values: Iterable[str]) -> Iterator[str]:
    """The first part of each, without the year and the sign before it: no slogan."""
    for value in values:
        name = re.split(r"\s(?:[|»·–—-]|--)\s|\s\(|\||»", value.strip(), maxsplit=1)[0]
        yield _YEAR.sub("", name).strip(" »|-–")
