"""When a brief came onto the site and last changed in meaning, as far as its history is known."""

from collections.abc import Iterable
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Landing
from briefbook.model.brief import Brief, Correction
from briefbook.model.dates import FuzzyDate, parse_date
from briefbook.pages.context import Site
from briefbook.pages.dates import inside, opening
from briefbook.pages.parts import common
from briefbook.pages.parts.common import inline, paragraph
from briefbook.pages.search_words import unsearched
from briefbook.pages.tree import Block
from briefbook.text.language import Language


def updated(brief: Brief) -> date:
    """The last day on which we worked on a briefing, as it says itself."""
    days = [brief.read, *(record.date for record in brief.corrections)]
    days += [brief.withdrawn.date] if brief.withdrawn else []
    return max(day_of(day) for day in days)


def day_of(when: FuzzyDate) -> date:
    """A day of our own work; the check holds it to be an exact one."""
    assert when.earliest
    return when.earliest


def changed(corpus: Corpus, briefs: Iterable[Brief]) -> str:
    """The last day of work on these briefs, as they and their history say; empty without any."""
    last = max((_last(corpus, brief) for brief in briefs), default=None)
    return last.isoformat() if last else ""


def _last(corpus: Corpus, brief: Brief) -> date:
    landing = corpus.landings.of.get(brief.path, Landing())
    days = (updated(brief), landing.added, landing.changed)
    return max(day for day in days if day)


def lines(site: Site, brief: Brief) -> list[Block]:
    """A sentence on both days, and the way to every change on the forge."""
    days = inline(_both_days(site, brief))
    address = site.settings.history_at(brief.path)
    link = (
        inline(common.outside(site.language, site.say("recorded.history"), address))
        if address
        else ()
    )
    return unsearched([paragraph(common.rows_of([days, link], site.say("marks.space")))])


def _both_days(site: Site, brief: Brief) -> str:
    landings = site.corpus.landings
    if not landings.known:
        return site.say("recorded.without")
    landing = landings.of.get(brief.path)
    if not landing:
        return site.say("recorded.not_yet")
    return _days(site.language, landing)


def _days(language: Language, landing: Landing) -> str:
    added, changed = landing.added, landing.changed
    if added and changed:
        return language.say(
            "recorded.both", added=_day(language, added), changed=_day(language, changed)
        )
    if added:
        return language.say("recorded.added", added=_day(language, added))
    if changed:
        return language.say("recorded.changed", changed=_day(language, changed))
    return language.say("recorded.part")


def _day(language: Language, day: date) -> str:
    return inside(language, parse_date(day.isoformat()))


def correction(language: Language, record: Correction) -> str:
    """What was wrong, what it says now, and who noticed."""
    key = "corrections.became_sentence" if common.ends(record.now) else "corrections.became"
    line = language.say(key, was=record.was, now=record.now)
    if not record.noticed_by:
        return line
    return (
        line
        + language.say("marks.space")
        + language.say("corrections.noticed", who=opening(record.noticed_by))
    )
