"""Who speaks in a sentence, and how the verb puts it: proposals, never more.

The verbs are those newspapers use. A speaker is the entry of the vocabulary nearest to the verb; a
name that the vocabulary lacks, or `officials` without a name, is told as such.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefbook.drafting.governments import COUNTRIES, government_beside, government_of
from briefbook.drafting.name_beside import alone_beside, body_beside, name_beside
from briefbook.drafting.printed_names import PrintedNames, is_body
from briefbook.drafting.unnamed_speakers import unnamed_in
from briefbook.drafting.values import Mention, NamedBefore, Speech

_STANCES = {
    "denies": "denied denies deny rejected rejects dismissed dismisses 否认",
    "alleges": "alleged alleges allege accused accuses accuse accusing claimed claims"
    " blamed blames blaming alleging 指控 指责",
    "estimates": "estimated estimates estimate 估计",
    "predicts": "predicted predicts predict expects expected forecast forecasts warn warned warns"
    " warning cautioned cautions"
    " 预计",
    "argues": "argued argues argue contends contended suggests suggested believes criticized"
    " criticised criticizes condemned condemns 认为",
    "says": "said says say saying stated states announced announces announcing told tells pledged"
    " pledges vowed vows added adds declared declares confirmed confirms explained explains"
    " detailed insisted noted stressed emphasized emphasised acknowledged promised called"
    " clarified revealed reveals disclosed disclosing urged urges demanded demands reiterated"
    " reiterates praised hailed vowing pledging reported reports according asked answered wrote"
    " writes apologized apologised apologizes mentioned mentions concluded concludes tweeted"
    " replied"
    " replies admitted admits conceded recalled remarked commented complained complains sagte"
    " sagten sagt sagen meint meinte betont betonte erklärt erklärte teilte warnt warnte fordert"
    " forderte kritisiert kritisierte laut selon según indique explique affirme estime assure dice"
    " explicó señaló aseguró indicó"
    " mitgeteilt dijo dijeron afirmó declaró dit déclaré affirmé annoncé ha detto disse afirmou"
    " 说 表示 称 指出 宣布 强调 回应 告诉 قال قالت وقال وقالت أعلن أعلنت ذكر"
    " אמר אמרה הודיע сказал заявил сообщил",
}
NOBODY = PrintedNames({})
_VERBS = {verb: stance for stance, verbs in _STANCES.items() for verb in verbs.split()}
_LETTERS = re.compile(r"[^\W\d_]+")
_EASTERN_VERBS = tuple(verb for verb in _VERBS if "\u4e00" <= verb[0] <= "\u9fff")
_EASTERN = re.compile("|".join(_EASTERN_VERBS))
_NOT = re.compile(
    r"(?:\bnot|n['’]t|\w['’]s?|\bnever|\bno|\b(?:is|are|was|were|be|been|being|a|an|the|its|their))\s+"
    r"(?:\w+ly\s+)?$",
    re.I,
)
"""Before a verb that denies it, or shows it to be none: `is expected`, `the claims`."""
_OTHERS = re.compile(r"[a-z]\swho\s(?:(?:also|have|has|had)\s)?$")
"""Before the verb of a relative clause: `employees who accused him` are not who speaks here."""
_FINDS = re.compile(r"\b(?:found|finds|ruled|rules|held|concedes)\b(?=\sthat\b)")
"""What a court or a study does, which says something."""
_FAR = 45
"""Characters between a speaker and the verb; further apart they hardly belong together."""
_ANAPHOR = re.compile(
    r"\b[Tt]he (ministry|agency|department|office|bureau|authority|commission|company|court|council"
    r"|bank|union|government|party|army|police|institute|university|group|association)\b"
)
_UNNAMED = re.compile(
    r"(?<![\w-])((?:[Aa]n?\s+)?(?:(?:[Uu]nnamed|[Aa]nonymous|[Ss]enior|[Ll]ocal|[Ii]ndustry"
    r"|[Ww]estern|[Cc]ompany)\s+){0,4}"
    r"(?:[Ee]xperts?|[Aa]nalysts?|[Oo]fficials?|[Ii]nsiders?|[Ss]ources?|[Ww]itness(?:es)?"
    r"|[Ii]nvestigators?|[Cc]ritics|[Oo]bservers|[Rr]esearchers|[Rr]esidents|[Dd]iplomats?"
    r"|[Tt]raders?|[Ee]xecutives|[Ee]mployees)|(?:[A-Z][a-z]{2,14}\s+)?[Aa]uthorities)(?!\w)"
    r"(?!\s(?:who|that)\s(?!asked|spoke|were not|was not|declined))"
)


def speech_in(
    text: str,
    who: Sequence[Mention],
    before: Sequence[NamedBefore] = (),
    printed: PrintedNames = NOBODY,
    countries: frozenset[str] = frozenset(),
) -> Speech:
    """Who speaks; `before` are those whom the text had named until here, the last first."""
    verbs = _verbs(text)
    if nobody := unnamed_in(text):
        return Speech(verbs[0].stance if verbs and not who else "says", unnamed=nobody)
    named = [one for one in who if one.id not in countries or may_speak(text, one)]
    for at, stance in verbs:
        if _HE_BEFORE.search(text[:at]) or _HE_BEHIND.match(text, at):
            return Speech(stance, pronoun=True)
        name = _unknown(text, at, who, printed)
        if near := _source(text, named) or _nearest(text, at, named, bool(name), countries):
            return Speech(stance, near, place=_place(text, near, named, countries))
        place = name if name in COUNTRIES else "" if name else government_beside(text, at)
        if place and not printed.is_person_called(place):
            return Speech(stance, unknown=government_of(COUNTRIES[place]), place=place)
        if name:
            return Speech(stance, unknown=name)
        if known := _anaphor(text, at, before):
            return Speech(stance, (known,))
        if unnamed := _unnamed(text, at):
            return Speech(stance, unnamed=unnamed)
        if body := body_beside(text, at) or alone_beside(text, at, printed):
            return Speech(stance, unknown=body)
    return Speech(verbs[0].stance) if verbs else Speech()


def _place(
    text: str, speakers: Sequence[str], who: Sequence[Mention], countries: frozenset[str]
) -> str:
    """The words for a country that speaks, for which its government is meant."""
    if len(speakers) > 1 or not countries.issuperset(speakers):
        return ""
    return next(text[one.start : one.end] for one in who if one.id in speakers)


def _unknown(text: str, at: int, who: Sequence[Mention], printed: PrintedNames) -> str:
    """The name beside a verb that the vocabulary lacks."""
    name, start, end = name_beside(text, at, printed)
    # `Roscosmos and NASA` are two.
    two = " and " in name and not is_body(name)
    return "" if two or any(one.start < end and start < one.end for one in who) else name


_HE_BEFORE = re.compile(r"\b(?:[Hh]e|[Ss]he)\s(?:(?:also|later|then|has|had|[a-z]{2,12}ly)\s)?$")
_HE_BEHIND = re.compile(r"\w{1,20}\s(?:he|she)(?=[,.;:“”·]|\s[“·]|$)")
_WHERE = re.compile(
    r"(?:\b(?:in|at|near|with|between|against|into|across|throughout|over|through|for)"
    r"|(?<!cording )\bto|(?<!told )\bof|\bfrom)\s(?:the\s)?$"
)
"""Before a country that something only happens in, comes from, or belongs to."""
_ADJECTIVE = re.compile(r"[-‑–]\w|['’]")
"""Behind a country that only says what something is like: `US-based`."""
_ONLY_ADVERBS = re.compile(
    r"(?:,[^,.;]{2,60},)?(?:\s(?:has|have|had|also|later|then|again|and|[a-z]{2,12}ly"
    r"|(?:on|in|last|this)\s(?:a\s)?[\w-]{2,15}(?:\s\d{1,4})?,?)){0,3}\s?"
)


def may_speak(text: str, country: Mention) -> bool:
    """Whether a country can be the one that speaks, where it stands."""
    before = text[max(0, country.start - 30) : country.start]
    return not (_WHERE.search(before) or _ADJECTIVE.match(text, country.end))


def is_verb_of_speech(word: str) -> bool:
    """Whether a word, in small letters, says that somebody speaks."""
    return word in _VERBS


def ends_in_speech(phrase: str) -> bool:
    """Whether a phrase only says that somebody speaks, and not what."""
    last = phrase.rstrip(" :：,，").rpartition(" ")[2].lower()
    return last in _VERBS or last.endswith(_EASTERN_VERBS)


class Verb(NamedTuple):
    """A verb of speech: where it stands, and what it says of the statement."""

    at: int
    stance: str


def _verbs(text: str) -> list[Verb]:
    """The first verb of speech that isn't the plain `says`, if there is one; the first of all."""
    verbs = [
        Verb(m.start(), _VERBS[m[0].lower()])
        for m in _LETTERS.finditer(text)
        if m[0].lower() in _VERBS
        and not _is_name(text, m)
        and not _NOT.search(text[max(0, m.start() - 30) : m.start()])
        and not _OTHERS.search(text[max(0, m.start() - 40) : m.start()])
    ]
    verbs += [Verb(m.start(), "says") for m in _FINDS.finditer(text)]
    verbs += [Verb(m.start(), _VERBS[m[0]]) for m in _EASTERN.finditer(text)]
    verbs.sort()
    telling = [verb for verb in verbs if verb.stance != "says"][:1]
    return list(dict.fromkeys((*telling, *verbs[:1])))


def _is_name(text: str, word: re.Match[str]) -> bool:
    """Whether a word is a part of a name, as in `United States`."""
    return word[0][0].isupper() and text[word.start() - 1 : word.start()] == " "


def _source(text: str, who: Sequence[Mention]) -> tuple[str, ...]:
    """Whoever `according to` names, also by a statement of theirs: they say it."""
    for mention in who:
        if _ACCORDING.search(text[max(0, mention.start - _FAR) : mention.start]):
            return (mention.id,)
    return ()


def _nearest(
    text: str, at: int, who: Sequence[Mention], rival: bool, countries: frozenset[str]
) -> tuple[str, ...]:
    """Those named right before the verb, or behind `according to`; not the owner of a plan.

    A `rival` is a name right beside the verb: nobody further away speaks then.
    """
    before = [m for m in who if m.end <= at <= m.end + _FAR and not _OWNS.match(text, m.end)]
    # Nothing but a space between them: no other name can be nearer.
    if before and at - before[-1].end <= 1:
        return _together(text, _until(who, before))
    if opening := _TO.match(text, at):
        reach = 0 if opening["right"] else _until_comma(text, opening.end())
        # An article may be a part of a name: `said The Mayor`.
        near = [m for m in who if m.end > opening.end() and m.start <= opening.end() + reach]
        if near or not opening["right"]:
            return (near[0].id,) if near else ()
    if before and before[-1].id in countries:
        rival = rival or not _ONLY_ADVERBS.fullmatch(text[before[-1].end : at])
    if before and not rival and not _STOPS.search(text[before[-1].end : at]):
        return _together(text, _until(who, before))
    return ()


def _until_comma(text: str, start: int) -> int:
    """How far a source reaches that `according to` opens."""
    stop = _STOP.search(text, start, start + _FAR)
    return stop.start() - start if stop else _FAR


_STOP = re.compile(r"[,;:.(](?:\s|$)")
_TO = re.compile(
    r"according to\b|(?P<right>(?:said|says|added|told|sagten?|erklärten?|dijo|dijeron|disse|dit)"
    r"\s+(?:(?:the|die|der|das|el|la|le|les|los|o|a)\s+)?)",
    re.I,
)
_ACCORDING = re.compile(r"\baccording to\s(?:[a-z][a-z-]{0,20}\s){0,5}$", re.I)
_OWNS = re.compile(r"['’]")
_STOPS = re.compile(r"[.;:“”]|\b(?:that|which|and|but|while|because|as)\b", re.I)


def _until(who: Sequence[Mention], near: Sequence[Mention]) -> list[Mention]:
    """Everybody named up to the last of those near the verb."""
    return [mention for mention in who if mention.end <= near[-1].end]


def _together(text: str, before: Sequence[Mention]) -> tuple[str, ...]:
    """The last one named, and those that a list joins to it: `A, B and C announced`."""
    together = [before[-1]]
    for mention in reversed(before[:-1]):
        between = text[mention.end : together[-1].start]
        if not re.fullmatch(
            r"\s*+(?:,|and|, and|,?\s*+\([^)]*\),?\s*+(?:and)?)\s*+(?:the\s+)?", between
        ):
            break
        together.append(mention)
    return tuple(dict.fromkeys(mention.id for mention in reversed(together)))


def _anaphor(text: str, at: int, before: Sequence[NamedBefore]) -> str:
    """`the ministry` is the last one named whose name has that word."""
    for match in _ANAPHOR.finditer(text[: at + 40]):
        for id, name in before:
            if match[1] in name.lower().split():
                return id
    return ""


_BETWEEN = re.compile(
    r"(?:,[^,.;·]{2,60},)?\s(?:(?:also|have|has|had|then|later|who|both|now|still|[a-z]{2,12}ly"
    r"|(?:on|late|last)\s[A-Z]?[a-z]{2,10})\s){0,3}"
)
"""Between those who speak and the verb; anything else makes them people spoken of."""
_BEHIND_VERB = re.compile(
    r"\w{1,20}\s(?:(?:to|the|some|many|several|most|other|two|three|by)\s){0,3}"
)
_COUNTED = re.compile(
    r"(?<![\w-])(?:an?|one|another|the|two|three|several|some|many|most)\s"
    r"(?:[a-z][\w’'-]{1,20}\s){0,2}$",
    re.I,
)
"""What belongs to `official` before it: `a senior border official`."""


def _unnamed(text: str, at: int) -> str:
    """`experts` right beside the verb, and no residents who are only spoken of."""
    for match in _UNNAMED.finditer(text):
        beside = _BETWEEN.fullmatch(text[match.end() : at]) if match.end() <= at else None
        beside = beside or _BEHIND_VERB.fullmatch(text[at : match.start()])
        if not beside:
            continue
        counted = _COUNTED.search(text[max(0, match.start() - _FAR) : match.start()])
        words = (counted[0] if counted else "") + match[1]
        # `the harbour's leading expert` is somebody; a bare `expert` is a part of something.
        if counted or words[-1] == "s" or words[:2].lower() in ("a ", "an"):
            return words[0].lower() + words[1:] if text.startswith(words) else words
    return ""


def places_of_speech(text: str) -> list[int]:
    """Where verbs stand that say somebody speaks."""
    western = [m.start() for m in _LETTERS.finditer(text) if m[0].lower() in _VERBS]
    return western + [m.start() for m in _EASTERN.finditer(text)]
