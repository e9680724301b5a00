"""Who speaks in a sentence, and how the verb puts it: proposals, never more.

The verbs are those newspapers use. A speaker is the entry of the vocabulary nearest to the verb; a
name that the vocabulary lacks, or `officials` without a name, is told as such.
"""

import re
from collections.abc import Sequence

from briefbook.drafting.unnamed_speakers import unnamed_in
from briefbook.drafting.values import Mention, Speech

_STANCES = {
    "denies": "denied denies deny rejected rejects dismissed dismisses 否认",
    "alleges": "alleged alleges allege accused accuses accuse accusing claimed claims"
    " blamed blames blaming 指控 指责",
    "estimates": "estimated estimates estimate 估计",
    "predicts": "predicted predicts predict expects expected forecast forecasts warn warned warns"
    " 预计",
    "argues": "argued argues argue contends contended suggests suggested believes 认为",
    "says": "said says say saying stated states announced announces announcing told tells pledged"
    " pledges vowed vows added adds declared declares confirmed confirms explained explains"
    " detailed insisted noted stressed emphasized emphasised acknowledged promised called"
    " clarified reported reports according asked answered wrote writes sagte sagten erklärte teilte"
    " mitgeteilt dijo dijeron afirmó declaró dit déclaré affirmé annoncé ha detto disse afirmou"
    " 说 表示 称 指出 宣布 强调 回应 告诉 قال قالت وقال وقالت أعلن أعلنت ذكر"
    " אמר אמרה הודיע сказал заявил сообщил",
}
_VERBS = {verb: stance for stance, verbs in _STANCES.items() for verb in verbs.split()}
_LETTERS = re.compile(r"[^\W\d_]+")
_EASTERN_VERBS = tuple(verb for verb in _VERBS if "\u4e00" <= verb[0] <= "\u9fff")
_EASTERN = re.compile("|".join(_EASTERN_VERBS))
_NOT = re.compile(r"(?:\bnot|n['’]t|\bnever|\bno)\s+(?:\w+ly\s+)?$", re.I)
_FAR = 45
"""Characters between a speaker and the verb; further apart they hardly belong together."""
_NEAR = 15
"""The same for somebody without a name; behind the verb twice as many, with the verb itself."""
_ANAPHOR = re.compile(
    r"\b[Tt]he (ministry|agency|department|office|bureau|authority|commission|company|court|council"
    r"|bank|union|government|party|army|police|institute|university|group|association)\b"
)
_UNNAMED = re.compile(
    r"(?<![\w-])((?:[Aa]n?\s+)?(?:(?:[Uu]nnamed|[Aa]nonymous|[Ss]enior|[Ll]ocal|[Ii]ndustry|[Ww]estern|[Cc]ompany)\s+){0,4}"
    r"(?:[Ee]xperts?|[Aa]nalysts?|[Oo]fficials?|[Ii]nsiders?|[Ss]ources?|[Ww]itness(?:es)?"
    r"|[Ii]nvestigators?|[Cc]ritics|[Oo]bservers|[Rr]esearchers|[Rr]esidents|[Dd]iplomats?"
    r"|[Tt]raders?|[Ee]xecutives|[Ee]mployees))(?!\w)"
)
_WORD = r"[A-ZÀ-Ý][\w'’.-]{1,40}+"
_NAME = rf"{_WORD}(?:\s+(?:(?:de|van|von|bin|al|of|the|and)\s+)?{_WORD}){{1,4}}"
_TITLE = r"(?:(?!(?:that|its?|he|she|they|there|in|on|at|to|of|and|as|for)\s)[a-z]+\s+){0,3}"
"""`said harbour master …`, `according to the …`."""
_NAMED = re.compile(
    rf"(?:\b(?:said|says|told|added|according to)\s+{_TITLE}(?P<behind>{_NAME}))"
    rf"|(?P<before>{_NAME})(?:,[^,.]{{2,60}},)?\s+(?:said|says|told|added|warned|argued|denied)\b"
)
_NO_NAME = frozenset(_VERBS) | {"the", "in", "on", "he", "she", "they", "it", "but", "and", "a"}


def speech_in(text: str, who: Sequence[Mention], before: Sequence[tuple[str, str]] = ()) -> Speech:
    """Who speaks; `before` are ids and names that the text had named until here, the last first."""
    verb = _verb(text)
    if nobody := unnamed_in(text):
        return Speech(verb[1] if verb and not who else "says", unnamed=nobody)
    if verb is None:
        return Speech()
    at, stance = verb
    near = _nearest(text, at, who)
    if near:
        return Speech(stance, near)
    if known := _anaphor(text, at, before):
        return Speech(stance, (known,))
    if unnamed := _unnamed(text, at):
        return Speech(stance, unnamed=unnamed)
    name = _name(text)
    is_known = any(text[m.start : m.end].lower() in name.lower() for m in who)
    return Speech(stance, unknown="" if is_known else name)


def ends_in_speech(phrase: str) -> bool:
    """Whether a phrase only says that somebody speaks, and not what."""
    last = phrase.rstrip(" :：,，").rpartition(" ")[2].lower()
    return last in _VERBS or last.endswith(_EASTERN_VERBS)


def _verb(text: str) -> tuple[int, str] | None:
    """The first verb of speech that isn't the plain `says`, else the first of all."""
    verbs = [
        (m.start(), _VERBS[m[0].lower()])
        for m in _LETTERS.finditer(text)
        if m[0].lower() in _VERBS and not _NOT.search(text[max(0, m.start() - 30) : m.start()])
    ]
    verbs += [(m.start(), _VERBS[m[0]]) for m in _EASTERN.finditer(text)]
    verbs.sort()
    return next((one for one in verbs if one[1] != "says"), verbs[0] if verbs else None)


def _nearest(text: str, at: int, who: Sequence[Mention]) -> tuple[str, ...]:
    """Those named right before the verb, or behind `according to`; not the owner of a plan."""
    before = [m for m in who if m.end <= at <= m.end + _FAR and not _OWNS.match(text, m.end)]
    # Nothing but a space between them: no other name can be nearer.
    if before and at - before[-1].end <= 1:
        return _together(text, before)
    if opening := _TO.match(text, at):
        reach = 0 if opening["right"] else _FAR
        near = [m for m in who if opening.end() <= m.start <= opening.end() + reach]
        if near or not opening["right"]:
            return (near[0].id,) if near else ()
    if before and not _STOPS.search(text[before[-1].end : at]):
        return _together(text, before)
    return ()


_TO = re.compile(
    r"according to\b|(?P<right>(?:said|says|added|told|sagten?|erklärten?|dijo|dijeron|disse|dit)"
    r"\s+(?:(?:the|die|der|das|el|la|le|les|los|o|a)\s+)?)",
    re.I,
)
_OWNS = re.compile(r"['’]")
_STOPS = re.compile(r"[.;:“”]|\b(?:that|which|and|but|while|because|as)\b", re.I)


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


def _anaphor(text: str, at: int, before: Sequence[tuple[str, str]]) -> str:
    """`the ministry` is the last one named whose name has that word."""
    for match in _ANAPHOR.finditer(text[: at + 40]):
        for id, name in before:
            if match[1] in name.lower().split():
                return id
    return ""


def _unnamed(text: str, at: int) -> str:
    """`experts` beside the verb, and no residents who are only spoken of."""
    for match in _UNNAMED.finditer(text):
        if match.end() <= at <= match.end() + _NEAR or at < match.start() <= at + 2 * _NEAR:
            return match[1]
    return ""


def _name(text: str) -> str:
    for match in _NAMED.finditer(text):
        name = match["behind"] or match["before"]
        words = [word for word in name.split() if word.lower() not in _NO_NAME]
        if len(words) >= 2:
            return " ".join(words).rstrip(".,")
    return ""
