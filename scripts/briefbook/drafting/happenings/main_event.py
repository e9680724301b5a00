"""Which sentence tells the main event of an article: what its headline says, told in its lead."""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefbook.drafting.grammar.date_phrases import moments
from briefbook.drafting.grammar.kinds_of_events import kind_told
from briefbook.drafting.grammar.sentence import Moment, Sentence
from briefbook.drafting.grammar.stems import stems
from briefbook.drafting.grammar.verbs_of_speech import places_of_speech
from briefbook.drafting.speech.readings import Read
from briefbook.model.dates import parse_date

EARLY = 4
"""Sentences in which an article tells what it is for."""
FEWEST = 2
"""Words that such a sentence and the headline have in common."""
FEWEST_BY_FORM = 3
"""The same where only its form tells that something has just happened."""
FEWEST_OF_CLAUSE = 4
"""Words of a clause that may tell something."""
NEAR_DAYS = 31
"""Between the news and its article."""
_OTHER = re.compile(
    r"\b(?:before|since|until|after|following|during|from|of)\s(?!noon|midnight|\d)(?:the\s)?"
    r"(?:[\w’'-]{1,20}\s){0,3}$"
    # `Six masks are gone, it was learned Tuesday`: they were gone before.
    r"|\b(?:it\s(?:was|is|has\sbeen)\s(?:learn(?:ed|t)|reported|revealed|announced|confirmed"
    r"|disclosed)|emerged)\s(?:(?:on|late|early)\s){0,2}$",
    re.I,
)
_ATTRIBUTION = re.compile(
    r",\s(?:according to\s[^;:“”]{2,120}"
    r"|(?!who\s|which\s|whose\s|that\s|where\s|and\s|but\s)[^,;:“”]{2,80}\s"
    r"(?:said|says?|announced|confirmed|told|reported|heard)\b[^,;:“”]{0,50}"
    r"(?:,\s[A-Z][a-z]{2,8}\s\d{1,2})?(?:,\s[a-z]{3,12}ing\s[^;:“”]{2,150})?)$"
)
"""Who says it, at the end of what happened."""
_A_NAME = re.compile(r"\bthe\s$", re.I)
"""Before a day that something is called by: `the July 7 attack`."""
_OWNS = re.compile(r"['’]s\b(?!\s(?:that|when)\b)")
_AT = re.compile(r"\b(?:at|in)\s$")
"""Before a day that owns what happened on it: `at Friday’s vote`; not `Friday’s vote is off`."""
_CLAUSE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|would)\b")
_ASKS = re.compile(r"[?？؟]\W{0,3}$")
_IRREGULAR = (
    r"set|put|cut|let|hit|hurt|shut|made|sent|sold|bought|brought|built|lost|left|kept|caught|held"
    r"|met|won|led|fled|shot|struck|swept|torn|sworn|thrown|drawn|flown|withdrawn|begun|run|come|gone"
    r"|become|laid|paid|dealt"
)
_HAPPENED = re.compile(
    r"\b(?<!to\s)(?:has|have|had|was|were)\s(?:been\s)?(?:[a-z]{2,12}ly\s)?"
    rf"(?:[a-z]{{2,15}}(?:ed|en|nd)|{_IRREGULAR})\b"
    r"|(?<!\bbe\s)(?<!\bthe\s)(?<!\bis\s)(?<!\bare\s)(?<!\ba\s)(?<!\ban\s)\b[a-z]{3,15}ed\b"
    r"|\b(?:struck|shot|sank|won|died|met|left|fell|broke|hit|began)\b"
)
"""As far as the form of a verb tells."""
_NO_SPEECH = re.compile(
    r"accused\sof\b|blamed\s(?:on|for)\b|announced\sto\b|reported\smissing\b|called\s(?:off|in|out)\b"
)
"""What is done to somebody, or a verb that with another word behind it tells of no speech."""
_OF_WHOM = re.compile(r"\bwho\s(?:(?:has|have|had|also|later|[a-z]{2,12}ly)\s){0,2}$")
"""Before what somebody is known by: `a fisher who admitted it has been fined`."""
_PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been)\s$")
_TELLING = re.compile(
    r"\b(?:found|ruled|held)\sthat\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_NOUN = re.compile(
    r"(?:alleged|demands?|claims?|reports?|estimates?|warnings?|promises|forecasts?)\b"
)
_DETERMINER = re.compile(r"\b(?:the|an?|its|their|his|her|of|over|for|in|into|new|some|with)\s$")
"""Before a word that is a verb of speech elsewhere and here only stands by a noun, or is one."""
_JUST_DONE = re.compile(
    r"(?:(?!(?:there|that|which|who|it|this|he|she|they|we|i)\s)[\w.,$£€%’'()-]{1,25}\s){1,14}?"
    r"(?:(?:has|have)\s(?:(?:now|just|already)\s)?(?:been\s)?|was\s|were\s)(?!been\b)(?:[a-z]{2,12}ly\s)?"
    rf"(?:[a-z]{{2,15}}(?:ed|en)|found|{_IRREGULAR})\b",
    re.I,
)
"""A sentence that begins with whoever has done something, or to whom it has been done."""
_HANGS = re.compile(
    r",?\s(?:who|which|that|whose|where|when|after|as|because|since|while|although|before|amid"
    r"|following|if)\s",
    re.I,
)
"""Begins what only hangs on what a sentence tells."""
_FIRST_HANGS = re.compile(
    r"(?:After|As|When|Because|Since|While|Although|Before|Amid|Following|If|With|In|On)\s[^,“”]{2,120},\s"
)
_ANY_VERB = re.compile(
    rf"\b(?:[a-z]{{2,15}}(?:ed|en)|{_IRREGULAR}|is|are|was|were|has|have|will|found|began|rose|fell)\b"
)
_VERB = re.compile(
    r"(?<![\w-])(?:[a-z]{2,15}(?:ed|en)|found|won|held|sold|left|struck|shot|met|hit|sworn|swore)\b"
)
_NO_VERB = frozenset(
    "green women men seven eleven often even then when open garden token teen screen queen kitchen"
    " golden wooden citizen dozen chicken sudden need speed feed hundred indeed red bed seed breed"
    " between children been hidden oven kindergarten alien heaven linen".split()
)
"""Words that end like a past and are none."""
_IS = re.compile(r"\b(?:is|are|be|being)\s(?:[a-z]{2,12}\s)?$")
"""Before how somebody is, which nobody did just now."""
_WON = {"won": "win", "found": "find", "held": "hold", "sold": "sell", "met": "meet"}
_WON |= {"sworn": "swear", "swore": "swear", "struck": "strik", "shot": "shoot"}
"""Verbs whose past has another stem."""
_DONE = re.compile(
    r"[a-z]{2,14}ed|found|held|killed|shot|stolen|hit|struck|taken|lost|won|sank|sunk|broke|began"
    r"|fell|left|met|died|burnt|caught|sold|rescued|released"
)
_WORDS = re.compile(r"[a-z]+")
_FILL = (
    r"(?:(?:at|on|in|near|by|from|inside|outside|around|about|shortly|early|late|dead)\s"
    r"[^;:“”]{0,60})?$"
)
_AGAIN = re.compile(
    rf"\b(?P<who>it|he|she|they|the\s(?P<what>[a-z]{{3,15}}))\s(?:(?:was|were|had been)\s)?"
    rf"(?P<verb>[a-z]{{3,15}})\s{_FILL}",
    re.I,
)
"""Before a day, what was told already: `after it was found at 4 o'clock on Monday`."""
_THE_INCIDENT = re.compile(
    r"\bthe\s(?:incident|crash|accident|collision|attack|shooting|stabbing|fire|blaze|explosion"
    r"|collapse|robbery|raid)\s(?:happened|occurred|took place|unfolded|broke out)\s"
    r"[^;:“”]{0,120}$",
    re.I,
)
BEHIND = 3
"""Sentences behind the main one that may give its day; so may all before it, which are few."""


def main_sentence(readings: Sequence[Read], title: str) -> Sentence | None:
    """The early sentence with most words of the headline; None where no two are the same.

    Where that one tells neither what was done nor what was said, another that does and has three.
    """
    words = stems(title)
    early = [one for one in readings[:EARLY] if not _ASKS.search(one.sentence.text)]
    shared = [(len(words & stems(one.sentence.text)), one) for one in early]
    # Sorted stably: of equal ones the earlier stays ahead.
    best_first = sorted(shared, key=lambda pair: -pair[0])
    if not best_first or best_first[0][0] < FEWEST:
        return None
    telling = (one for count, one in best_first if count > FEWEST and _tells(one.plain))
    best = best_first[0][1]
    return (best if _tells(best.plain) else next(telling, best)).sentence


def _tells(text: str) -> bool:
    """Whether a sentence has a day, or tells what was said or done."""
    told = speech_in(text) or _TELLING.search(text) or has_happened(without_attribution(text))
    return bool(told)


def is_news(text: str, moment: Moment, day: str) -> bool:
    """Whether a date may be that of the news itself: near the article's day, and of nothing else.

    `Long before the July riots` says when something else was.
    """
    before, _, behind = text.partition(moment.phrase)
    if not moment.edtf or not day or is_of_something_else(before, moment):
        return False
    if _is_within_what_is_said(before) or (_OWNS.match(behind) and not _AT.search(before)):
        return False
    told, published = parse_date(moment.edtf).earliest, parse_date(day).earliest
    return bool(told and published and abs((published - told).days) <= NEAR_DAYS)


def is_of_something_else(before: str, moment: Moment) -> bool:
    """Whether a date is that of another happening, or a part of its name."""
    by_number = not moment.phrase.endswith("day")
    return bool(_OTHER.search(before) or (by_number and _A_NAME.search(before)))


def _is_within_what_is_said(before: str) -> bool:
    """Whether somebody speaks there of something, and no clause begins before the date.

    `Announced an arrest over a fire on Tuesday`, and not `said that two were held on Tuesday`.
    """
    verbs = (at for at in places_of_speech(before) if not before.startswith("ccording", at + 1))
    last = max(verbs, default=None)
    return last is not None and not _CLAUSE.search(before, last)


def without_attribution(text: str) -> str:
    """A sentence without who says so at its end."""
    return _ATTRIBUTION.sub(".", text)


def has_happened(text: str) -> bool:
    """Whether a sentence tells of something that was done, and not of how things are."""
    return _HAPPENED.search(text) is not None and not speech_in(text)


def speech_in(text: str) -> list[int]:
    """Where somebody speaks in a sentence, and isn't only spoken of."""
    return [
        at
        for at in places_of_speech(text)
        if not _NO_SPEECH.match(text, at)
        and not (_NOUN.match(text, at) and _DETERMINER.search(text[:at]))
        and not (text.startswith("expected ", at) and _PASSIVE.search(text[:at]))
        and not _OF_WHOM.search(text[:at])
    ]


def is_news_by_form(text: str, title: str) -> bool:
    """Whether a sentence without a day tells what has just happened.

    It has one verb with the headline, which tells of nothing else; or it begins with whoever has
    done it: the past alone stands in any article's background as well.
    """
    words = stems_of_verbs(title)
    shared = map(stem_of, verbs_in(text))
    if words.intersection(shared):
        return True
    same = len(stems(title) & stems(text)) >= FEWEST_BY_FORM
    return same and _JUST_DONE.match(text) is not None


def verbs_in(text: str, *, as_it_is: bool = False) -> list[str]:
    """Verbs of what was done, by their form; with how somebody is, `being struck`, if asked for."""
    return [
        one[0]
        for one in _VERB.finditer(text)
        if one[0] not in _NO_VERB and (as_it_is or not _IS.search(text[: one.start()]))
    ]


def stems_of_verbs(text: str) -> frozenset[str]:
    """The beginnings of all words, short ones too."""
    return frozenset(stem_of(word) for word in _WORDS.findall(text.lower()))


def stem_of(word: str) -> str:
    """The beginning of a verb, by which its forms are known."""
    bare = _WON.get(word, re.sub(r"(?:ied|ies|ed|es|s|e|y|en)$", "", word))
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare


def main_clause(text: str) -> str:
    """A sentence without what hangs on it, before it or behind."""
    first = _FIRST_HANGS.match(text)
    start = first.end() if first else 0
    hangs = _HANGS.search(text, start + 1)
    clause = text[start : hangs.start() if hangs else len(text)]
    # `A fisher who took a boat was fined`: what hangs there parts its subject from its verb.
    whole = len(clause.split()) >= FEWEST_OF_CLAUSE and _ANY_VERB.search(clause)
    return clause if whole else text[start:]


def day_beside(
    main: Sentence, readings: Sequence[Read], day: str, language: str, title: str = ""
) -> Moment | None:
    """The day that a sentence beside the main one gives to the same happening."""
    at = next((n for n, one in enumerate(readings) if one.sentence == main), len(readings))
    beside = (*readings[at + 1 : at + 1 + BEHIND], *readings[:at])
    for one in beside if language == "en" else ():
        for moment in moments(one.plain, day, language):
            before = one.plain[: max(0, one.plain.find(moment.phrase))]
            same = _is_the_same(main.text, before) or _is_of_headline(before, moment, title)
            if is_news(one.plain, moment, day) and same:
                said = (
                    moment.because or f'paragraph {one.sentence.paragraph} says "{moment.phrase}"'
                )
                return replace(moment, because=f"{said} of it")
    return None


def _is_of_headline(before: str, moment: Moment, title: str) -> bool:
    """Whether what stands before a date says what the headline does, by its verb and two words.

    Or the headline has that very day.
    """
    words = title.replace(",", " ").split()
    if moment.phrase.endswith("day") and moment.phrase.rpartition(" ")[2] in words:
        return bool(stems(before) & stems(title))
    if places_of_speech(before) or before != before[: len(main_clause(f"{before}x")) - 1]:
        return False
    verbs = (stem_of(match[0]) for match in _VERB.finditer(before))
    same = stems_of_verbs(title).intersection(verbs)
    return bool(same) and len(stems(before) & stems(title)) >= FEWEST


def _is_the_same(main: str, before: str) -> bool:
    """Whether what stands before a date is what the main sentence tells."""
    incident = _THE_INCIDENT.search(before)
    if incident and not _CLAUSE.search(incident[0]):
        return kind_told(main) == "incident"
    again = _AGAIN.search(before)
    words = set(_WORDS.findall(main.lower()))
    return bool(
        again
        and {again["verb"].lower(), *filter(None, [again["what"]])} <= words
        and _DONE.fullmatch(again["verb"].lower())
    )
