"""What can be cited, as records: a briefing, the article it sums up, one of its points.

A date is given as exactly as it is known; what nobody stated is not there.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Statement
from briefbook.model.brief import Brief
from briefbook.model.dates import FuzzyDate
from briefbook.pages import dates, evidence, parts
from briefbook.settings import Settings
from briefbook.text.language import say
from briefbook.text.links import address
from briefbook.tree import Here, words_of


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
    inferred: bool
    """True where an editor worked the date out and the article doesn't state it."""
    read: FuzzyDate | None
    """The day we read somebody else's."""
    url: str
    language: str
    changes: tuple[str, ...] = ()
    """What was done to it after that day."""
    notes: tuple[str, ...] = ()
    """What a reader must know besides, a sentence each without its stop."""


def of_brief(corpus: Corpus, brief: Brief, settings: Settings) -> Iterator[Work]:
    """The briefing, its article and each of its points."""
    yield briefing(brief, settings)
    yield article(corpus, brief)
    for claim in brief.claims:
        yield point(corpus, Statement(brief, claim), settings)


def briefing(brief: Brief, settings: Settings) -> Work:
    """Our own page: by the site, of the day we read the article."""
    return Work(
        kind="briefing",
        key=brief.id,
        title=title(brief),
        authors=(settings.site_name,),
        within="",
        published=brief.read,
        inferred=False,
        read=None,
        url=_whole(settings, Here(f"briefings/{brief.id}")),
        language=settings.language,
        changes=_changes(brief),
    )


def article(corpus: Corpus, brief: Brief) -> Work:
    """The original, as far as it says who wrote it and when."""
    inferred = brief.published is not None and brief.published_because is not None
    return Work(
        kind="article",
        key=f"{brief.id}:article",
        title=brief.title,
        authors=brief.byline,
        within=parts.name_of(corpus, brief.publisher),
        published=brief.published,
        inferred=inferred,
        read=brief.read,
        url=address(brief.url),
        language=brief.language,
        notes=tuple(_about(brief)),
    )


def point(corpus: Corpus, row: Statement, settings: Settings) -> Work:
    """One claim; who says so is part of its title, so that no allegation loses its verb."""
    brief, claim = row.brief, row.claim
    said = words_of(evidence.speaker(corpus, row))
    anchor = f"claim-{claim.id}"
    return Work(
        kind="point",
        key=f"{brief.id}:{anchor}",
        title=say("cite.point_title", said=said, text=claim.text.removesuffix(".")),
        authors=(settings.site_name,),
        within=title(brief),
        published=brief.read,
        inferred=False,
        read=None,
        url=_whole(settings, Here(f"briefings/{brief.id}", anchor)),
        language=settings.language,
        changes=_changes(brief),
    )


def title(brief: Brief) -> str:
    """Our headline, and whether it still stands."""
    return say("cite.withdrawn", headline=brief.headline) if brief.withdrawn else brief.headline


def when(brief: Brief) -> str:
    """The date of the article in the middle of a sentence, with how it is known."""
    return date_of(brief.published, brief.published_because is not None)


def date_of(published: FuzzyDate | None, inferred: bool) -> str:
    """A date in the middle of a sentence: `on or after 18 July 2025, inferred`."""
    if published is None:
        return say("cite.no_date")
    told = dates.inside(published)
    return say("cite.inferred", date=told) if inferred else told


def _changes(brief: Brief) -> tuple[str, ...]:
    """The day of the last correction: whoever cites us cites the words of that day."""
    found = []
    if brief.corrections:
        found.append(say("cite.corrected", day=dates.inside(brief.corrections[-1].date)))
    if brief.withdrawn:
        found.append(say("cite.withdrawn_on", day=dates.inside(brief.withdrawn.date)))
    return tuple(found)


def _about(brief: Brief) -> Iterator[str]:
    if brief.published is None:
        yield say("cite.no_date").capitalize()
    elif brief.published_because or not _plain(brief.published):
        yield say("cite.dated", date=when(brief))
    if brief.title_translation:
        yield say("cite.translated", title=brief.title_translation)


def _plain(published: FuzzyDate) -> bool:
    """Whether every form of citation can say a date as it is."""
    return published.shape in ("day", "month", "year") and not published.doubt


def _whole(settings: Settings, here: Here) -> str:
    """A whole address; none as long as nobody has said where the site is."""
    return settings.site_url + here.url if settings.site_url else ""
