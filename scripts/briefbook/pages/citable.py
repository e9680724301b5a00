"""What can be cited, as records: a briefing, the article it sums up, one of its points.

A date is given as exactly as it is known; what nobody stated is not there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from briefbook.corpus.corrections import corrections
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates
from briefbook.pages.context import Site
from briefbook.pages.parts import attribution, common
from briefbook.pages.tree import Here
from briefbook.text.language import Language
from briefbook.text.links import address


@dataclass(frozen=True, slots=True)
class Work:
    """One thing to cite."""

    kind: Literal["briefing", "article", "point"]
    key: str
    """The name a writer cites it by, unique within the site."""
    title: str
    authors: tuple[str, ...]
    """Names as they are printed, never taken apart."""
    within: str
    """What it is part of: the publisher of an article, the briefing of a point."""
    published: FuzzyDate | None
    url: str
    language: str
    inferred: bool = False
    """True where an editor worked the date out and the article doesn't state it."""
    read: FuzzyDate | None = None
    """The day we read somebody else's."""
    changes: tuple[str, ...] = ()
    """What was done to it since."""
    notes: tuple[str, ...] = ()
    """Sentences on what the fields of a citation can't say."""


def of_brief(site: Site, brief: Brief) -> Iterator[Work]:
    """The briefing, its article and each of its points."""
    yield briefing(site, brief)
    yield article(site, brief)
    for claim in brief.claims:
        yield point(site, Statement(brief, claim))


def briefing(site: Site, brief: Brief) -> Work:
    """Our own page: by the site, of the day we read the article."""
    return _ours(site, brief, "briefing", title(site.language, brief), "", "")


def point(site: Site, row: Statement) -> Work:
    """One claim; who says so is part of its title, so that no allegation loses its verb."""
    sentence = attribution.in_words(site, row).removesuffix(".")
    anchor = f"claim-{row.claim.id}"
    return _ours(site, row.brief, "point", sentence, title(site.language, row.brief), anchor)


def _ours(
    site: Site,
    brief: Brief,
    kind: Literal["briefing", "point"],
    title: str,
    within: str,
    anchor: str,
) -> Work:
    here = Here(f"briefings/{brief.id}", anchor)
    return Work(
        kind=kind,
        key=f"{brief.id}:{anchor}" if anchor else brief.id,
        title=title,
        authors=(site.settings.site_name,),
        within=within,
        published=brief.read,
        url=site.settings.site_url + here.url if site.settings.site_url else "",
        language=site.settings.language,
        changes=tuple(_changes(site.language, brief)),
    )


def article(site: Site, brief: Brief) -> Work:
    """The original, as far as it says who wrote it and when."""
    return Work(
        kind="article",
        key=f"{brief.id}:article",
        title=brief.title,
        authors=brief.byline,
        within=common.name_of(site, brief.publisher),
        published=brief.published,
        url=address(brief.url),
        language=brief.language,
        inferred=brief.published is not None and brief.published_because is not None,
        read=brief.read,
        notes=tuple(_notes(site.language, brief)),
    )


def title(language: Language, brief: Brief) -> str:
    """Our headline, and that it stands no more."""
    headline = brief.headline
    return (
        language.say("briefing.withdrawn_title", headline=headline) if brief.withdrawn else headline
    )


def when(language: Language, brief: Brief) -> str:
    """The date of the article in the middle of a sentence, with how it is known."""
    return date_of(language, brief.published, brief.published_because is not None)


def date_of(language: Language, published: FuzzyDate | None, inferred: bool) -> str:
    """A date in the middle of a sentence: `on or after 18 July 2025, inferred`."""
    if published is None:
        return language.say("dates.date_not_stated")
    date = dates.inside(language, published)
    return language.say("dates.inferred", date=date) if inferred else date


def _changes(language: Language, brief: Brief) -> Iterator[str]:
    """Whoever cites us cites the words of a day."""
    if brief.corrections:
        latest = corrections(brief)[-1].record
        yield language.say("cite.corrected", day=dates.inside(language, latest.date))
    if brief.withdrawn:
        yield language.say("cite.withdrawn", day=dates.inside(language, brief.withdrawn.date))


def _notes(language: Language, brief: Brief) -> Iterator[str]:
    if brief.published is None:
        yield language.say("cite.undated")
    elif brief.published_because or not _plain(brief.published):
        yield language.say("cite.dated", date=when(language, brief))
    if brief.title_translation:
        yield language.say("cite.translated", title=brief.title_translation)


def _plain(published: FuzzyDate) -> bool:
    """Whether every form of citation can say a date as it is."""
    return published.shape in ("day", "month", "year") and not published.doubt
