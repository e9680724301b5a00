"""When a brief came onto the site and last changed in meaning, as far as its history is known."""

from collections.abc import Iterable
from datetime import date

from briefbook.corpus.corpus import Corpus
from briefbook.corpus.records import Landing
from briefbook.model.brief import Brief, Correction
from briefbook.model.dates import FuzzyDate, parse_date
from briefbook.pages.dates import inside, opening
from briefbook.pages.parts import common
from briefbook.pages.parts.common import inline, paragraph
from briefbook.pages.search_words import unsearched
from briefbook.pages.tree import Block
from briefbook.settings import Settings
from briefbook.text.language import say


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
    return max((_last(corpus, brief).isoformat() for brief in briefs), default="")


def _last(corpus: Corpus, brief: Brief) -> date:
    landing = corpus.landings.of.get(brief.path, Landing())
    days = (updated(brief), landing.added, landing.changed)
    return max(day for day in days if day)


def lines(corpus: Corpus, brief: Brief, settings: Settings) -> list[Block]:
    """A sentence on both days, and the way to every change on the forge."""
    told = inline(_told(corpus, brief))
    address = settings.history_at(brief.path)
    link = inline(common.outside(say("recorded.history"), address)) if address else ()
    return unsearched([paragraph(common.rows_of([told, link], say("marks.space")))])


def _told(corpus: Corpus, brief: Brief) -> str:
    landings = corpus.landings
    if not landings.known:
        return say("recorded.without")
    landing = landings.of.get(brief.path)
    if not landing:
        return say("recorded.not_yet")
    return _days(landing)


def _days(landing: Landing) -> str:
    added, changed = landing.added, landing.changed
    if added and changed:
        return say("recorded.both", added=_day(added), changed=_day(changed))
    if added:
        return say("recorded.added", added=_day(added))
    if changed:
        return say("recorded.changed", changed=_day(changed))
    return say("recorded.part")


def _day(day: date) -> str:
    return inside(parse_date(day.isoformat()))


def correction(record: Correction) -> str:
    """What was wrong, what it says now, and who noticed."""
    key = "corrections.became_sentence" if common.ends(record.now) else "corrections.became"
    told = say(key, was=record.was, now=record.now)
    if not record.noticed_by:
        return told
    return told + say("marks.space") + say("corrections.noticed", who=opening(record.noticed_by))
