"""What an article announces as its main event: whoever is to act, when, and what that is."""

from dataclasses import replace

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.new_ids import id_of
from briefbook.drafting.grammar.sentence import Moment, Speech
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.main_event import main_clause
from briefbook.drafting.happenings.plans import Announced, day_of_plan, plan_in
from briefbook.drafting.happenings.who_acted import subject_of, undated
from briefbook.drafting.speech.readings import Read


def planned_event(
    reading: Read, title: str, known: Known, day: str, language: str, behind: Moment | None
) -> Happening | None:
    """What the main sentence announces, as an event to come; None where it announces nothing."""
    plan = plan_in(reading.plain, title) if language == "en" else None
    if plan is None:
        return None
    before = plan.text[: plan.start]
    here = replace(
        reading,
        plain=plan.text,
        who=tuple(one for one in reading.who if one.end <= plan.start),
        speech=Speech(),
        document=None,
        occasion=None,
        people=tuple(name for name in reading.people if name in before),
    )
    one = _with_actor(undated(here, known, main_clause(plan.text)), plan, here, reading.speech)
    moment = day_of_plan(moments(reading.plain, day, language), reading.plain, day, plan.verb)
    if moment is None and behind and behind.planned:
        moment = behind
    return replace(one, is_main=True, moment=replace(moment or Moment(""), planned=True))


def _with_actor(one: Happening, plan: Announced, here: Read, speech: Speech) -> Happening:
    """With whoever is to do it: the one who says so, or the one before the verb."""
    kind = one.kind if plan.is_done_to or one.kind != "other" else "action"
    one = replace(one, kind=kind, by=(), actors=(), new="", others=(), unnamed="")
    if plan.is_done_to:
        return one
    if plan.is_speakers:
        names = () if speech.says else speech.new_names
        by = speech.says or tuple(map(id_of, names))
        return replace(one, by=by, new=next(iter(names), ""), others=names[1:])
    before = plan.text[: plan.start]
    known = tuple(m.id for m in here.who if m.end == plan.start)
    name = next((name for name in here.people if before.endswith(name)), "")
    name = name or subject_of(plan.text)
    if known or not name:
        return replace(one, by=known)
    return replace(one, by=(id_of(name),), new=name)
