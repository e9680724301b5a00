"""What an element of a page is for, by its name, its classes and its role."""

import re
from collections.abc import Mapping
from functools import lru_cache

Marks = frozenset[str]
NOTHING: Marks = frozenset()
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z])")
_WORDS = re.compile(r"[a-z]+")
_BY_TAG = {
    "aside": "beside",
    "nav": "beside",
    "footer": "footer",
    "table": "table",
    "dl": "table",
    "figure": "figure",
    "figcaption": "figure",
    "select": "beside",
    "form": "form",
    "blockquote": "quote",
    "header": "header",
}
_BESIDE = frozenset(
    "related recommended recommendation recommendations sidebar trending popular newsletter"
    " breadcrumb breadcrumbs menu nav navi navigation navbar taboola outbrain pagination pager"
    " sponsored advert mostread recirc advertisement cookie cookies topstories suggested"
    " complementary contentinfo authorbox authorbio authorinfo aboutauthor saboxplugin dialog"
    " alertdialog popup popups popmake modal lightbox nextstory nextpost prevpost previouspost"
    " nextarticle previousarticle readnext upnext affiliate affiliates disclaimer"
    " disclosure".split()
)
_PERHAPS = frozenset(
    "teaser teasers promo carousel slider latest recent similar widget toolbar topbar banner"
    " ticker masthead preview".split()
)
"""Boxes with other news on one page, and the head of an article on another."""
_COMMENTS = frozenset(
    "comment comments commentlist commenter commentaires kommentar kommentare comentarios"
    " disqus respond replies reply responses discussion leserbriefe guestbook commenti".split()
)
_AUTHOR = frozenset(
    "author authors byline bylines autor autore autoren auteur auteurs writer writers verfasser"
    " redacteur authorname bywriter creditline contributors contributor authored".split()
)
_ABOUT = frozenset("bio box about vita profile description card infobox details".split())
_NO_AUTHOR = frozenset(
    "bio about avatar image img photo picture description desc social follow twitter email mail"
    " role job position count date time posts more related website links icon facebook box"
    " comment comments info".split()
)
_DATE = frozenset(
    "date dates datetime time timestamp published publish pubdate publication posted postdate"
    " datum fecha dateline created createdate entrydate pubtime publishdate dtposted"
    " datepublished articledate dtstamp".split()
)
_PLAINLY = frozenset("date entry published publish pubdate posted".split())
_UPDATED = frozenset("updated update modified lastmod datemodified edited revised".split())
_CAPTION = frozenset(
    "caption captions figcaption captiontext captiontitle imagecaption imgcaption photocaption"
    " mediacaption piccaption bildunterschrift credit credits copyright imagecopyright bildnachweis"
    " imagecredit photocredit legende".split()
)
_PICTURE = frozenset("image img photo picture pic foto bild".split())
_BY_PICTURE = frozenset("box description desc legend metadata".split())
"""With a picture in one name: a box that holds it and its caption."""
_MESSAGE = frozenset(
    "popup popups popmake modal lightbox dialog alertdialog cookie cookies consent".split()
)
"""What lies over a page until somebody closes it."""
_TABLE = frozenset("infobox factbox facts table vcalendar event events".split())
_KINDS = (
    ("beside", _BESIDE),
    ("perhaps", _PERHAPS),
    ("footer", frozenset({"footer"})),
    ("comment", _COMMENTS),
    ("table", _TABLE),
    ("message", _MESSAGE),
    ("caption", _CAPTION),
    ("author", _AUTHOR),
)
_KICKER = frozenset(
    "kicker overline topline roofline dachzeile eyebrow subtitle subline subheadline category"
    " label badge tag rubrik spitzmarke pretitle supertitle overtitle flag section".split()
)
_HIDDEN = re.compile(r"display:none|visibility:hidden")
_HIDDEN_NAMES = re.compile(
    r"(?:^|\s)(?:hidden|sr-only|visually-?hidden|screen-reader-text|element-invisible|offscreen)"
    r"(?=\s|$)"
)
# A body's classes name everything that a page may hold, and `post` is in most others.
_WHOLE = ("html", "body", "main", "article")
_LONGEST_NAMES = 600


@lru_cache(8192)
def marks_of(tag: str, names: str) -> Marks:
    """What an element is by its name, and by its classes, id and role together."""
    found = {_BY_TAG[tag]} if tag in _BY_TAG else set()
    if tag in _WHOLE:
        return frozenset(found)
    words = _words(names)
    for kind, known in _KINDS:
        if words & known:
            found.add(kind)
    if words & _PICTURE and words & _BY_PICTURE:
        found.add("caption")
    if words & _AUTHOR and words & _ABOUT:
        found.add("bio")
    if _HIDDEN_NAMES.search(names.lower()):
        found.add("unseen")
    return frozenset(found)


@lru_cache(8192)
def sign_of(names: str) -> str:
    """`author`, `date` or `updated`, where the classes of an element say so; else nothing."""
    words = _words(names)
    if words & _AUTHOR and not words & _NO_AUTHOR:
        return "author"
    if words & _DATE and not words & _COMMENTS:
        # Many themes call one date `entry-date published updated`.
        return "updated" if words & _UPDATED and not words & _PLAINLY else "date"
    return "updated" if words & _UPDATED else ""


@lru_cache(2048)
def is_kicker(names: str) -> bool:
    """Whether an element within a heading is a word above or below it."""
    return bool(_words(names) & _KICKER)


def names_of(given: Mapping[str, str]) -> str:
    """Classes, id and role of an element, as they are written."""
    parts = (given.get("class", ""), given.get("id", ""), given.get("role", ""))
    return " ".join(part for part in parts if part)[:_LONGEST_NAMES]


def is_hidden(given: Mapping[str, str]) -> bool:
    """Whether a browser would not show an element, as far as it says so itself."""
    style = given.get("style", "")[:500].replace(" ", "").lower()
    return "hidden" in given or bool(style and _HIDDEN.search(style))


def _words(names: str) -> frozenset[str]:
    """`entryDate post-meta_info`: entry, date, post, meta, info; and `entrydate`, too."""
    parts = _JOINT.sub("-", names).lower()
    return frozenset(_WORDS.findall(parts)) | frozenset(
        part.replace("-", "").replace("_", "") for part in parts.split()
    )
