"""What headline and lead announce: `Port to close on Monday`, told as if it were done.

So the words which tell of what was done tell of a plan as well: its kind, and whoever acts.
"""

import re
from typing import NamedTuple

from briefbook.drafting.grammar.sentence import Moment
from briefbook.drafting.grammar.stems import stems
from briefbook.drafting.grammar.verbs_of_speech import places_of_speech
from briefbook.drafting.happenings.main_event import stem_of, without_attribution

SHARED = 3
"""Words that headline and sentence share where they use two verbs: `to host`, `will hold`."""
_PLAN = (
    r"(?:will|shall|plans?\sto|intends?\sto"
    r"|(?:is|are)\s(?:(?:set|due|scheduled|slated|planning|going|about)\s)?to)"
)
_ADVERB = r"(?:(?:also|now|soon|officially|formally|temporarily|permanently)\s)?"
_HEADLINE = re.compile(
    rf"\b(?:to|will|shall|plans?\sto)\s{_ADVERB}(?:be\s)?(?P<verb>[a-z]{{3,14}})\b", re.I
)
_SET_FOR = re.compile(r"\b(?:set|scheduled|due|slated|planned)\sfor\b", re.I)
_WILL = re.compile(
    r"(?P<said>\s(?:said|says|announced|announces|confirmed|confirms)\s"
    r"(?:(?:on\s)?[A-Z][a-z]{2,6}day\s)?(?:that\s)?(?:he|she|it|they)(?=\s))?"
    rf"\s{_PLAN}\s{_ADVERB}(?P<verb>[a-z]{{2,14}})\b(?P<done>\s(?:[a-z]{{2,12}}ly\s)?"
    r"(?:[a-z]{3,14}ed|held|built|shut|put|made|sold|sent|given|sworn|taken|cut)\b)?"
)
_NO_PLAN = frozenset(
    "not never likely probably have need face get become remain stay cost mean hit fall rise drop"
    " grow reach lose win bring help see know want try like continue depend require suffer feel"
    " fix struggle miss slow shrink plummet dip soar all both each only then"
    " always ever just".split()
)
"""Behind `will`, what nobody plans."""
_NO_SUBJECT = re.compile(
    r"\b(?:I|you|we|who|which|that|there|this|it|he|she|they|what|and|or)$", re.I
)
_UNSURE = re.compile(r"\b(?:if|unless|may|might|could|would|whether)\b|[?？]")
_PAST = {
    "meet": "met", "begin": "began", "hold": "held", "take": "took", "come": "came", "be": "was",
    "strike": "struck", "sell": "sold", "buy": "bought", "build": "built", "shut": "shut",
    "put": "put", "set": "set", "cut": "cut", "leave": "left", "send": "sent", "give": "gave",
    "make": "made", "step": "stepped", "ban": "banned", "run": "ran", "pay": "paid",
    "swear": "swore", "stop": "stopped", "scrap": "scrapped", "drop": "dropped",
}  # fmt: skip
_NOBODY_DOES = re.compile(
    r"\s(?:opened|reopened|closed|shut|began|started|ended|launched|took place|took effect|came"
    r"|left)"
    r"\b(?!\s(?:its|their|the|an?|all|two|three|four|five|six|some|several|more|most|\d)\b)"
)
"""What a bridge does by itself: `the bridge will close`, and not `the Board will close it`."""
_YEAR = re.compile(r"(?<![\d-])(?:19|20)\d\d(?![\d-])")


class Announced(NamedTuple):
    """A sentence that announces something, as if it were done."""

    text: str
    start: int
    """Where the verb stands; before it the sentence is as it was."""
    verb: int
    """Where it stands in the sentence as it was."""
    is_speakers: bool
    """Whether whoever says so is to do it: `said he will declare`."""
    is_done_to: bool
    """Whether something is to be done, by whomever, or to happen: `will be shut`."""


def plan_in(text: str, title: str) -> Announced | None:
    """What the main sentence announces and its headline, too; None where either doesn't."""
    told = without_attribution(text)
    match = _WILL.search(told)
    if match is None or _UNSURE.search(title) or _UNSURE.search(told):
        return None
    verb, before = match["verb"], told[: match.start()]
    if (
        verb in _NO_PLAN
        or verb.endswith("ly")
        or (verb == "be") != bool(match["done"] and verb == "be")
    ):
        return None
    if places_of_speech(before) or _NO_SUBJECT.search(before) or not before:
        return None
    if not _announces(title, match["done"] if verb == "be" else verb, told):
        return None
    done = f"{before} {past_of(verb)}{told[match.end('verb') :]}"
    aside = verb == "be" or _NOBODY_DOES.match(done, len(before)) is not None
    return Announced(done, len(before), match.start("verb"), bool(match["said"]), aside)


def _announces(title: str, verb: str, told: str) -> bool:
    """Whether the headline announces it: by the same verb, or other words that both have."""
    verbs = [one for one in _HEADLINE.finditer(title) if not places_of_speech(title[: one.start()])]
    same = any(stem_of(one["verb"].lower()) == stem_of(verb.split()[-1]) for one in verbs)
    planned = any(one["verb"].lower() not in _NO_PLAN | {"be"} for one in verbs)
    return same or (
        (planned or _SET_FOR.search(title) is not None)
        and len(stems(title) & stems(told)) >= SHARED
    )


def past_of(verb: str) -> str:
    """`closed` for `close`."""
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if re.search("[^aeiou]y$", verb) else f"{verb}ed"


def day_of_plan(days: list[Moment], text: str, day: str, verb: int) -> Moment | None:
    """The day for which it is announced: one still to come, or one that an editor works out."""
    years = _YEAR.findall(text)
    ahead = [
        one
        for one in days
        if one.planned or (_may_be_today(one, day) and text.find(one.phrase) > verb)
    ]
    if any(one.edtf[:4] not in years for one in ahead) and years:
        # `July 15-24 in 2022`, in an article of 2020.
        return None
    return next(iter(ahead), None) or next((one for one in days if not one.edtf), None)


def _may_be_today(one: Moment, day: str) -> bool:
    """Whether `on Monday` is that of the article, or the next one; or it says `today`."""
    return bool(day) and one.edtf.removesuffix("?") == day
