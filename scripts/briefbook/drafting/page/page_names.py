"""What a page is called, and what of that is its site: `The quay that grew | The Bay Post`."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from briefbook.drafting.page.stated import Stated
from briefbook.text.fold import folded_text

LONGEST = 400
"""Characters of a name that is looked at."""
TAB = "the name of the page"
BETWEEN = re.compile(
    r"\s(?:[|–—·•»«:~/-]|::|\|\||>|←|&raquo;)\s|\s?[|»]\s?|(?<=\S):\s"
    r"|(?<=[\u3000-\u9fff！？])[-_—](?=[\u3040-\u9fff])"
)
BAR = re.compile(r"\s[|»·]\s")
"""What no headline holds: a name follows that may be the site's."""
_EASTERN_SITE = re.compile(
    r"[\w·]{1,10}(?:网|網|日报|日報|晚报|时报|時報|频道|百科|电视台|通讯社|客户端|门户|新聞|ニュース"
    r"|オンライン|通信|放送|テレビ|뉴스|일보|신문|방송|닷컴)"
)
"""What sites, and their desks, are called in Chinese, Japanese and Korean."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class PageNames:
    """What the page and its site are called."""

    data: tuple[Stated, ...]
    """Headlines in the data."""
    page: str
    """The name of the page, as a browser shows it in its tab."""
    sites: frozenset[str]
    """What the site goes by, in the form of `key`."""


def key(text: str) -> str:
    """A headline to compare: letters and figures alone."""
    return " ".join(_WORD.findall(folded_text(text[:LONGEST]).casefold()))


def short(title: str, sites: Iterable[str]) -> str:
    """The name of a page without that of its site before or behind it."""
    known = set(sites)
    places = [(match.start(), match.end()) for match in BETWEEN.finditer(title[:LONGEST])][:12]
    # From the left the longest name of a site behind the headline, then the longest before it.
    for start, end in places:
        if is_site(title[end:], known) and key(title[:start]):
            return short(title[:start].strip(), known)
    for start, end in reversed(places):
        if is_site(title[:start], known) and key(title[end:]):
            return title[end:].strip()
    return title.strip()


def is_site(part: str, sites: Iterable[str]) -> bool:
    """Whether a part of a name is the site's, as far as that is known by `sites` or looks so."""
    name = key(part)
    if _EASTERN_SITE.fullmatch(part.strip()):
        return True
    bare = name.replace(" ", "")
    return bool(bare) and any(
        bare == site.replace(" ", "") or (len(bare) > 3 and bare in site.replace(" ", ""))
        for site in sites
    )
