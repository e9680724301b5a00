"""A saved page in HTML: its article, and what it says of itself in data and in print."""

import re
from collections.abc import Iterable, Iterator

from briefbook.capture.copy import Copy
from briefbook.drafting import plain_text
from briefbook.drafting.agencies import credit, credited
from briefbook.drafting.article_head import Head, head_of, types_of
from briefbook.drafting.extract import article_of
from briefbook.drafting.languages import language_of, primary
from briefbook.drafting.printed_days import known_day
from briefbook.drafting.values import Found, Kind, SourcePage
from briefbook.text.fold import folded_text, legible

STUB_WORDS, LEAST_WORDS = 120, 25
"""Fewer words than these are the top of an article, or none."""
_WALL = re.compile(
    r"subscribe (?:to|now)|subscribers? only|for subscribers|already a subscriber"
    r"|to continue reading|(?:sign|log) in to (?:read|continue)|create a free account"
    r"|abonnez|abonnés|abonnenten|nur für abonnent|suscr[ií]b|订阅|付费",
    re.I,
)
_LIVE = re.compile(r"\blive (?:updates?|blog|coverage)\b|\bas it happened\b", re.I)
_STAMP = re.compile(
    r"^[^\w\n]*+\d{1,2}[:.h]\d\d(?:[^\S\n]*+(?:[ap]\.?m\.?|[a-z]{2,4})(?!\w)){0,2}[^\w\n]*+$",
    re.M | re.I,
)
"""A line of its own with a time of day and no more: `10:45 a.m. GMT`."""
_LINK_TEXT = re.compile(r"<a\b[^<>]{0,3000}>(.{0,400}?)</a", re.I | re.S)
_GENRES = {"OpinionNewsArticle": "opinion", "AnalysisNewsArticle": "analysis"}


def page_of(html: str, copy: Copy) -> SourcePage:
    """What a page says; `copy` is the text a reader saw."""
    head = head_of(html)
    paragraphs = article_of(html, copy)
    text = "\n".join(paragraphs)
    above = _above(copy.raw, paragraphs)
    kind = _kind(head, html, copy.raw, paragraphs)
    if kind in ("list", "nothing"):
        return SourcePage(kind=kind, links=tuple(links(head)))
    authors = tuple(_bylines(head, above))
    return SourcePage(
        paragraphs=paragraphs,
        titles=titles(head),
        bylines=authors,
        days=days(head, above, language_of(text)),
        vague=next((line for line in above if plain_text._VAGUE.match(line)), ""),
        links=tuple(links(head)),
        languages=_languages(head, text),
        sites=tuple(each_once([*head.meta("og:site_name"), *head.data("publisher")])),
        genre=next((_GENRES[t] for a in head.articles for t in types_of(a) if t in _GENRES), ""),
        paywall=any(free.value.lower() == "false" for free in head.data("isAccessibleForFree")),
        credit=credited(credit(above, paragraphs), authors),
        kind=kind,
    )


def each_once(values: Iterable[Found]) -> Iterator[Found]:
    """Values that differ when they are folded, each with where it stood first."""
    seen: set[str] = set()
    for one in values:
        key = folded_text(one.value).lower().strip(" .")
        if key and key not in seen:
            seen.add(key)
            yield one


def titles(head: Head) -> tuple[Found, ...]:
    """The printed headline, and those of the data that differ from it."""
    site = {folded_text(f.value).lower() for f in head.meta("og:site_name")}
    printed = [Found(text, "the heading") for text in head.text("h1") if text.lower() not in site]
    data = [*head.data("headline"), *head.meta("og:title", "twitter:title")]
    if len(printed) > 1:
        named = {_bare(value.value, site) for value in data}
        printed = [p for p in printed if _bare(p.value, site) in named] or printed[:1]
    names = [Found(text, "the name of the page") for text in head.text("title")]
    candidates = [*printed, *data] or names[:1]
    known: dict[str, Found] = {}
    for one in candidates:
        known.setdefault(_bare(one.value, site), one)
    kept = [one for key, one in known.items() if not _is_short_form(key, known)]
    return tuple(kept[:3])


def _is_short_form(key: str, known: Iterable[str]) -> bool:
    """Whether a headline in the data is another one, cut short or with the site behind it."""
    first = next(iter(known))
    if key == first:
        return False
    cut = key.rstrip(".… ")
    return first.startswith(cut) or (
        key.startswith(first) and key[len(first) :].lstrip()[:1] in "|-–—·:"
    )


def _bare(title: str, site: set[str]) -> str:
    """A headline to compare: folded, in small letters, without the name of the site behind it."""
    text = folded_text(title).lower()
    front, _, back = text.rpartition(" | ") if " | " in text else text.rpartition(" - ")
    return front if front and back in site else text


def days(head: Head, above: Iterable[str], language: str) -> tuple[Found, ...]:
    """Days of publication, each once with all that names it."""
    stored = [
        *head.data("datePublished"),
        *head.meta("article:published_time", "datepublished", "date", "dc.date", "pubdate"),
        *head.meta("publishdate", "parsely-pub-date", "dc.date.issued", "sailthru.date"),
        *(Found(value, "a <time>") for what, value in head.times if "publish" in what.lower()),
    ]
    named: dict[str, list[str]] = {}
    for stamp in stored:
        if day := known_day(stamp.value):
            named.setdefault(day, []).append(stamp.basis)
    for printed in plain_text.printed(above, language):
        named.setdefault(printed.value, []).append(printed.basis)
    return tuple(Found(day, ", ".join(dict.fromkeys(bases))) for day, bases in named.items())


def links(head: Head) -> Iterator[Found]:
    """The address a page gives for itself."""
    canonical = [Found(href, "canonical link") for rel, href in head.links if rel == "canonical"]
    return each_once([*canonical, *head.meta("og:url")])


def _languages(head: Head, text: str) -> tuple[Found, ...]:
    """By the words of the text, and by what the page says where that contradicts them."""
    told = Found(language, "the words of the text") if (language := language_of(text)) else None
    said = Found(primary(head.language), "<html lang>") if primary(head.language) else None
    languages = [one for one in (told, said) if one]
    return tuple(each_once(languages))


def _bylines(head: Head, above: list[str]) -> Iterator[Found]:
    stored = [*head.data("author"), *head.meta("author", "article:author")]
    stored += [Found(text, "the byline") for text in head.text("author")]
    one_by_one = [
        Found(re.sub(r"^[Bb]y:?\s+", "", name), byline.basis)
        for byline in stored
        for name in plain_text.names(re.sub(r"^[Bb]y:?\s+", "", byline.value))
    ]
    return each_once([*one_by_one, *plain_text.bylines(above)])


def _above(raw: str, paragraphs: tuple[str, ...]) -> list[str]:
    """The thirty lines before the article; its first paragraph tells where it begins."""
    lines = [line for part in raw.splitlines() if (line := legible(part))]
    first = folded_text(paragraphs[0])[:60] if paragraphs else ""
    for at, line in enumerate(lines[:2000]):
        if first and folded_text(line).startswith(first):
            return lines[max(0, at - 30) : at]
    return lines[:15]


def _kind(head: Head, html: str, raw: str, paragraphs: tuple[str, ...]) -> Kind:
    words = sum(_words(paragraph) for paragraph in paragraphs)
    if any("LiveBlogPosting" in types_of(one) for one in head.articles):
        return "live"
    if words >= LEAST_WORDS and len(_STAMP.findall(raw)) >= 5 and _LIVE.search(raw):
        return "live"
    if _is_list(head, html, raw, words):
        return "list"
    if words < LEAST_WORDS:
        return "stub" if head.articles and words else "nothing"
    wall = _WALL.search(raw) is not None or any(
        free.value.lower() == "false" for free in head.data("isAccessibleForFree")
    )
    return "stub" if words < STUB_WORDS and wall else "article"


def _words(paragraph: str) -> int:
    # Two signs of Chinese or Japanese are about a word.
    return max(len(paragraph.split()), len(re.findall("[\u3040-\u9fff]", paragraph)) // 2)


def _is_list(head: Head, html: str, raw: str, words: int) -> bool:
    """Many headlines that lead elsewhere, and no article in the data."""
    kinds = {kind.value.lower() for kind in head.meta("og:type")}
    if head.articles or "article" in kinds:
        return False
    linked = [re.sub(r"<[^<>]*>", "", text) for text in _LINK_TEXT.findall(html[:1_000_000])]
    headlines = sum(5 <= len(text.split()) <= 30 for text in linked)
    return headlines >= 8 and headlines * 15 > words
