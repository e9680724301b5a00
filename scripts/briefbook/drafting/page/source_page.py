"""A saved page in HTML: its article, and what it says of itself in data and in print."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, urlsplit

from briefbook.capture.copy import Copy
from briefbook.capture.saved_from import SavedFrom
from briefbook.drafting.page import (
    agreed_outlet,
    bylines,
    days_elsewhere,
    days_without_year,
    headlines,
    names_of_days,
    page_kind,
    page_names,
    plain_text,
    printed_bylines,
    published,
    title_credit,
)
from briefbook.drafting.page.agencies import credit, credited
from briefbook.drafting.page.article_body import article_body
from briefbook.drafting.page.article_head import Head, head_of
from briefbook.drafting.page.day_evidence import Evidence, Family, Published
from briefbook.drafting.page.days_near import lines_near, printed_near
from briefbook.drafting.page.greenwich import side_of
from briefbook.drafting.page.json_ld import Data, types_of
from briefbook.drafting.page.languages import languages_of, primary
from briefbook.drafting.page.names_in_address import of_host
from briefbook.drafting.page.page_lines import Lines, texts
from briefbook.drafting.page.site_names import named_by_tab, site_of
from briefbook.drafting.page.stated import Kind, SourcePage, Stated
from briefbook.text.fold import folded_text
from briefbook.text.links import host_of, is_address
from briefbook.text.same_page import archive_of, unwrapped

_GENRES = {"OpinionNewsArticle": "opinion", "AnalysisNewsArticle": "analysis"}
_AUTHORS = ("author", "dc.creator", "parsely-author", "sailthru.author", "byl")
_AUTHORS_ALSO = tuple(
    "citation_author dcterms.creator article:author_name dc.creator.personalname".split()
)


@dataclass(frozen=True)
class Told:
    """What is known of a page besides its text."""

    data: Data
    """Its JSON-LD."""
    saved: SavedFrom
    given: str = ""
    """Where somebody found it."""


@dataclass(frozen=True)
class _Read:
    """A page, taken apart."""

    head: Head
    told: Told
    page: Lines
    paragraphs: tuple[str, ...]
    articles: list[dict[str, Any]]
    """Those of the data that are of this article."""
    language: str
    link: str
    html: str


def page_of(html: str, copy: Copy, told: Told) -> SourcePage:
    """What a page says; `copy` is the text a reader saw."""
    head = head_of(html)
    article = article_body(html, copy, head)
    page, paragraphs = article.page, article.paragraphs
    links = tuple(links_of(head, told.saved))
    link = unwrapped(told.given) or next((one.value for one in links), "")
    read = _Read(head, told, page, paragraphs, [], article.language, link, html)
    read.articles.extend(_own(read))
    kinds = [kind for one in read.articles for kind in types_of(one)]
    kinds += ["article"] * any(k.value.lower() == "article" for k in head.meta("og:type"))
    free = not any(value.lower() == "false" for value in _ld(read, "isAccessibleForFree"))
    kind = page_kind.kind_of(kinds, free, page, copy.raw, paragraphs)
    if kind in ("list", "nothing"):
        return SourcePage(kind=kind, links=links)
    words = sum(map(page_kind.words_of, paragraphs))
    like_list = not kinds and page_kind.is_like_list(page, words)
    found = replace(_page(read, kind, links, free), like_list=like_list, body=article.body)
    if read.link and site_of(found, read.link) == host_of(read.link):
        shown = [one.value for one in found.titles]
        outlet = agreed_outlet.agreed(head, told.data, page, shown, host_of(read.link))
        found = replace(found, sites=(*found.sites, *outlet))
    return found


def _page(read: _Read, kind: Kind, links: tuple[Stated, ...], free: bool) -> SourcePage:
    titles = headlines.titles(read.page, _names(read))
    headline = headlines.headline_line(read.page, titles)
    above = texts(read.page.lines[max(0, headline - 15) : read.page.first])[-30:]
    authors = _authors(read, headline, above)
    found = _published(read, headline)
    everybody = (*authors.stated, *authors.asked)
    return SourcePage(
        paragraphs=read.paragraphs,
        titles=titles,
        title_unsure=headlines.doubt(read.page, titles),
        bylines=authors.stated,
        maybe_authors=authors.asked,
        days=found.days,
        unsure=found.unsure,
        unread=found.unread,
        vague=next((line for line in above if plain_text.VAGUE.match(line)), ""),
        links=links,
        archive=read.told.saved.archive or archive_of(read.told.given) or _archive(read.head),
        languages=languages_of("\n".join(read.paragraphs), read.head.language),
        sites=tuple(_each_once(_sites(read))),
        genre=next((_GENRES[t] for a in read.articles for t in types_of(a) if t in _GENRES), ""),
        paywall=not free,
        credit=credited(credit(above, read.paragraphs), everybody) or _in_name(read, titles),
        kind=kind,
    )


def _in_name(read: _Read, titles: Sequence[Stated]) -> Stated | None:
    """The outlet that stands in brackets behind the headline in what the page is called."""
    names = (read.head.name, *(one.value for one in read.head.meta("og:title")))
    headline = titles[0].value if titles else ""
    return title_credit.outlet_in(names, headline, (one.value for one in _sites(read)))


def _each_once(values: Iterable[Stated]) -> Iterator[Stated]:
    """Values that differ when they are folded, each with where it stood first."""
    seen: set[str] = set()
    for one in values:
        key = folded_text(one.value).lower().strip(" .")
        if key and key not in seen:
            seen.add(key)
            yield one


def _ld(read: _Read, name: str) -> Iterator[str]:
    return read.told.data.values(read.articles, name)


def _own(read: _Read) -> list[dict[str, Any]]:
    """The articles of the data that are this one: by their headline where there are several."""
    articles = read.told.data.articles
    if len(articles) < 2:
        return articles
    named = {page_names.key(one.value) for one in read.head.meta("og:title", "twitter:title")}
    named |= {
        page_names.key(sign.text) for sign in read.page.signs if sign.basis == headlines.FIRST
    }
    whole = page_names.key(read.head.name)
    own = [
        one
        for one in articles
        for name in read.told.data.values([one], "headline")
        if (known := page_names.key(name)) and (known in named or whole.startswith(known))
    ]
    return (
        own
        or [one for one in articles if not list(read.told.data.values([one], "headline"))]
        or articles
    )


def _sites(read: _Read) -> Iterator[Stated]:
    yield from read.head.meta("og:site_name", "application-name")
    for value in _ld(read, "publisher"):
        if "/" not in value:
            yield Stated(value, "JSON-LD publisher")
    if read.link and (name := named_by_tab(read.head.name, read.link)):
        yield Stated(name, "the page's name")


def _names(read: _Read) -> page_names.PageNames:
    """What the page is called, and what its site goes by: as it says, and by its host."""
    host = host_of(read.link) if read.link else urlsplit(read.link).hostname or ""
    sites = {page_names.key(one.value) for one in _sites(read)}
    sites |= {host.replace(".", " "), host.rpartition(".")[0].replace(".", " ").replace("-", " ")}
    data = [Stated(value, "JSON-LD headline") for value in _ld(read, "headline")]
    data += read.head.meta(
        "og:title", "twitter:title", "dc.title", "citation_title", "parsely-title"
    )
    # Some pages give their headline for the name of the site.
    sites -= {page_names.key(one.value) for one in data if len(one.value.split()) > 3}
    return page_names.PageNames(
        tuple(data), read.head.name, frozenset(site for site in sites if site)
    )


def _published(read: _Read, headline: int) -> Published:
    """All that tells of the day, weighed."""
    stored: list[tuple[Stated, Family]] = []
    stored += [(Stated(v, "JSON-LD datePublished"), "data") for v in _ld(read, "datePublished")]
    if not stored:
        family: Family = "weak" if _is_later_part(read) else "meta"
        pages = read.told.data.values(read.told.data.pages, "datePublished")
        found = (*pages, *read.told.data.broken)
        stored += [(Stated(value, "JSON-LD datePublished"), family) for value in found]
    stored += [(one, "data") for one in read.head.meta(*names_of_days.STORED)]
    stored += [(one, "meta") for one in read.head.meta(*names_of_days.METAS)]
    stored += [(one, "weak") for one in read.head.meta(*names_of_days.CREATED)]
    evidence, unread = [], []
    for value, family in stored:
        one = published.stored(value, family, read.language) or published.stored(
            value, family, primary(read.head.language)
        )
        if one:
            evidence.append(one)
        else:
            unread.append(Stated(value.value[:60], value.basis))
    evidence += published.in_address(read.link, read.language)
    evidence += printed_near(read.page, headline, read.language)
    near = lines_near(read.page, headline)
    dated, undated = days_without_year.of_lines(near, unquote(read.link))
    evidence += dated
    unread += days_without_year.first_of(undated)
    if not published.is_firm(evidence):
        evidence += _elsewhere(read, headline)
    side = side_of(host_of(read.link) if read.link else "", read.language)
    return published.weighed(evidence, _updates(read), tuple(unread), side)


def _updates(read: _Read) -> Iterator[str]:
    """The days on which the data say that the page was changed."""
    changed = (Stated(value, "") for value in _ld(read, "dateModified"))
    for value in (*read.head.meta(*names_of_days.CHANGED), *changed):
        if one := published.stored(value, "meta", read.language):
            yield from one.days


def _is_later_part(read: _Read) -> bool:
    """Whether it is a page of a thread behind the first, whose day the data have."""
    thread = any("DiscussionForumPosting" in types_of(one) for one in read.told.data.pages)
    return thread and any(rel == "prev" for rel, _ in read.head.links)


def _elsewhere(read: _Read, headline: int) -> Iterator[Evidence]:
    """All that names a day far from the headline."""
    yield from days_elsewhere.said(read.page, read.language)
    if not _is_later_part(read):
        yield from days_elsewhere.in_scripts(read.told.data.scripted)
    yield from days_elsewhere.far(read.page, headline, read.language)
    if not _is_later_part(read):
        yield from days_elsewhere.guessed(read.html)


def _authors(read: _Read, headline: int, above: Sequence[str]) -> bylines.Authors:
    """All that names somebody as the author, weighed."""
    outlets = (*(one.value for one in _sites(read)), host_of(read.link) if read.link else "")
    outlets = (*outlets, outlets[-1].rpartition(".")[0])
    data = [Stated(value, "JSON-LD author") for value in _ld(read, "author")]
    found = _together(data, "data", outlets)
    found += _together(list(read.head.meta("article:author", "og:article:author")), "data", outlets)
    for name in (*_AUTHORS, *_AUTHORS_ALSO):
        found += _together(list(read.head.meta(name)), "meta", outlets)
    if not data:
        pages = read.told.data.values(read.told.data.pages, "author")
        found += _together([Stated(v, "JSON-LD author") for v in pages], "meta", outlets)
    found += bylines.echoed(found, read.page)
    found += bylines.marked(read.page, headline, outlets)
    lines = texts(read.page.lines[max(0, headline - bylines.ABOVE) : read.page.first])
    around = printed_bylines.below_lead_and_text(read.page)
    found += printed_bylines.bylines_on((*lines, *around), outlets)
    found += bylines.beside_dates(lines, read.language, outlets)
    found += list(of_host(found, outlets[-2]))
    found = printed_bylines.unglued(found, outlets, read.told.data.page)
    return bylines.weighed(found, bylines.shown(read.page, headline))


def _together(values: list[Stated], family: str, outlets: Sequence[str]) -> list[bylines.Byline]:
    """One byline of several values of one place."""
    parts = [one for value in values if (one := bylines.byline(value, family, outlets))]
    names = tuple(dict.fromkeys(name for part in parts for name in part.names))
    return [bylines.Byline(names, parts[0].basis, family)] if names else []


def links_of(head: Head, saved: SavedFrom) -> Iterator[Stated]:
    """The addresses a page gives for itself, without an archive's own around them."""
    canonical = [Stated(href, "canonical link") for rel, href in head.links if rel == "canonical"]
    own = [Stated(saved.link, "what saved it")] if saved.link else []
    every = [*canonical, *head.meta("og:url"), *own]
    found = (Stated(unwrapped(one.value), one.basis) for one in every if is_address(one.value))
    return _each_once(one for one in found if is_address(one.value))


def _archive(head: Head) -> str:
    """The address of the archive's copy that this is."""
    links = [href for rel, href in head.links if rel == "canonical"]
    links += [one.value for one in head.meta("og:url")]
    return next((link for link in links if archive_of(link)), "")
