"""What a site is called: the part of its own name that is a name, no slogan or list of desks."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import unquote, urlsplit

from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.no_authors import is_nobody
from briefbook.drafting.page.stated import SourcePage
from briefbook.text.links import host_of
from briefbook.text.nearest import slug

LONGEST = 60
"""Letters of a name; what has more is a sentence on the site."""
_BETWEEN = re.compile(r"\s[|·•»:–—-]\s|[|｜»]|:\s")
"""What stands between the parts of a site's name: `The Bay Post | News | Travel`."""
_FIRM = re.compile(r",?\s(?:LLC|Inc\.?|Ltd\.?|GmbH|AG|S\.?A\.?|Sp\. z o\.o\.)$")
_AROUND = " \t®™©☆★✂"
_ADDRESS = re.compile(r"(?:https?:)?//|\bwww\.", re.I)
_PLACEHOLDER = re.compile(r"[{}$<>]|%%")
_NO_NAME = re.compile(
    r"(?:home(?: ?page)?|start(?:seite|page)?|index|blog|web ?site|webseite|my (?:web)?site|my blog"
    r"|site|portal|infoportal|news|nachrichten|wordpress|joomla!?|drupal|typo3|untitled|default)",
    re.I,
)
"""What programs put there, and parts of a site."""
_SLOGAN = re.compile(
    r"(?:(?:an?|the|ein|der|das|un|una)\s)?(?:blog|news|nachrichten|datenbank|database|alles|all"
    r"|everything|infos?|information|magazin|magazine)\s(?:zu[mr]?|über|about|für|for|from|on|aus"
    r"|around|rund)\s|welcome\s|willkommen\s|bienvenue\s",
    re.I,
)
_OTHER = re.compile(r"\w\.[a-z]{2,6}$")
"""The address of another site."""
_SECOND = frozenset("co com org net gov gv ac edu or ne go".split())
"""What stands before the end of an address in many countries: `.co.uk`."""
_AS_TWO = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_NAMED, _WITHIN, _HOLDS = 3, 2, 1
"""How near a name is to a host."""


def site_of(page: SourcePage, link: str) -> str:
    """The name of a site: as it says, the part that its host is named after; else its host."""
    host = host_of(link)
    names = [one.value for one in page.sites]
    parts = [part for name in names if (part := _part(name, host, _words_of(page, link)))]
    # Of several the one nearest to the host, and of `bay-post` and `Bay Post` what people write.
    named = max(parts, key=lambda one: (_nearness(one, host), one != one.lower()), default="")
    whole = f"The {named}"
    if any(part == whole for part in parts):
        named = whole
    # `reuters.com` calls itself `U.S.` where its desk for that country writes.
    return named if _nearness(named, host) else _agency_at(host) or named or host


def _agency_at(host: str) -> str:
    label = host.removeprefix("www.").partition(".")[0]
    return agency(label.capitalize()) or agency(label.upper())


def named_by_tab(tab: str, link: str) -> str:
    """The last part of the name of a page, where its host is named after it; else nothing."""
    parts = [part.strip() for part in _BETWEEN.split(tab) if part.strip()]
    last = parts[-1] if len(parts) > 1 else ""
    return last if last and _nearness(last, host_of(link)) >= _WITHIN else ""


def _part(site: str, host: str, of_article: Sequence[set[str]]) -> str:
    """The part of a site's name that is its name; empty where none can be."""
    every = [part.strip(_AROUND) for part in _BETWEEN.split(site)]
    # Beside its address a site has its slogan.
    every = [one for one in every if one.casefold().removeprefix("www.") == host] or every
    fit = [_bare(one, host) for one in every if one and not _is_none(one, host, of_article)]
    return max(fit, key=lambda one: _nearness(one, host), default="")


def _bare(part: str, host: str) -> str:
    """Without the form of its firm: `Bay Post Ltd`, `Bay Post.example`, `bay.example our news`."""
    if part.casefold().startswith(f"{host} "):
        return part[: len(host)]
    part = _FIRM.sub("", part)
    return part.removesuffix(f".{host.rpartition('.')[2]}") if " " in part else part


def _is_none(name: str, host: str, of_article: Iterable[set[str]]) -> bool:
    """Whether it is no name of a site: an address, a slogan, a section, a headline, an agency."""
    # `Bay.example` is how a site writes itself, and `bay.example` its address.
    if _ADDRESS.search(name) or name.endswith("/") or name == host:
        return True
    if sum(map(str.isalnum, name)) < 2 or _PLACEHOLDER.search(name) or len(name) > LONGEST:
        return True
    if _nearness(name, host) > _WITHIN:
        return False
    if _NO_NAME.fullmatch(name) or is_nobody(name):
        return True
    if _nearness(name, host):
        return False
    words = set(slug(name).split("-")) - {""}
    told = any(words and words <= known for known in of_article)
    other = _FIRM.search(name) or _OTHER.search(name) or _SLOGAN.match(name)
    return told or "," in name or bool(agency(name)) or other is not None


def _words_of(page: SourcePage, link: str) -> list[set[str]]:
    """The words of headlines, of the end of the address, which often is one, and of authors."""
    end = unquote(urlsplit(link).path).rstrip("/").rpartition("/")[2]
    values = [one.value for one in (*page.titles, *page.bylines, *page.maybe_authors)]
    return [set(slug(text).split("-")) for text in (*values, end)]


def _nearness(name: str, host: str) -> int:
    """How near a name is to a host: within its own part, within the whole, around it, or not."""
    own, words = _own(host), name.split()
    if any(
        bare == own or (len(bare) > 3 and bare.removeprefix("the") in own)
        for bare in _letters(name)
    ):
        return _NAMED
    if _is_of(name, host):
        return _WITHIN
    holds = len(own) > 3 and any(own in bare for bare in _letters(name))
    begins = len(own) > 2 and any(one.startswith(own) for word in words for one in _letters(word))
    short = len(own) > 1 and own == "".join(word[0] for word in words).casefold()
    return _HOLDS if holds or begins or short else 0


def is_named_after(name: str, link: str) -> bool:
    """Whether the host of an address holds a site's name, or begins or stands for it."""
    host = host_of(link)
    begins = _NEWS.sub("", _own(host))
    # `Quay7 Port City` at quay7news.example.
    is_begun = len(begins) > 2 and any(bare.startswith(begins) for bare in _letters(name))
    return "." not in name and (is_begun or _nearness(name, host) > 0)


_NEWS = re.compile(r"(?:news|online|tv|radio)$")


def _own(host: str) -> str:
    """The part of a host that somebody chose: `baypost` of `news.bay-post.co.uk`."""
    parts = host.split(".")[:-1]
    if len(parts) > 1 and parts[-1] in _SECOND:
        parts.pop()
    return _letters(parts[-1])[0] if parts else ""


def _letters(text: str) -> tuple[str, ...]:
    """Letters and figures alone, as they are, and as addresses write them: `ä` as `a` or `ae`."""
    bare = re.sub(r"\W|_", "", text.casefold())
    return bare, slug(bare).replace("-", ""), slug(bare.translate(_AS_TWO)).replace("-", "")


def _is_of(name: str, host: str) -> bool:
    """Whether a host is named after a site: `The Bay Post`, baypost.example."""
    label = _letters(host.removeprefix("www.").rpartition(".")[0])[0]
    bare = (one for one in _letters(name) if len(one) > 3)
    return bool(label) and any(one.removeprefix("the") in label for one in bare)


def cut_at_word(id: str, most: int) -> str:
    """An id of at most so many letters that ends with a whole word, if it has more than one."""
    if len(id) <= most:
        return id.strip("-")
    cut = id[: most + 1]
    return (cut.rpartition("-")[0] or id[:most]).strip("-")
