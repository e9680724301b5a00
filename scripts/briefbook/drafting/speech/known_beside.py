"""Which entry of the vocabulary is nearest to a verb of speech, and may be the one that speaks."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from briefbook.drafting.grammar.sentence import Mention
from briefbook.drafting.speech.appositions import subject_before
from briefbook.drafting.speech.issued_statements import owner_beside
from briefbook.drafting.speech.several_speakers import together
from briefbook.drafting.speech.spoken_for_bodies import has_a_lawyer, is_spoken_for

FAR = 45
"""Characters between a speaker and the verb; further apart they hardly belong together."""


class Unfit(NamedTuple):
    """Ids that aren't taken for a speaker wherever they stand."""

    countries: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    """Of whom others may speak: `a spokesman for Ada Lind`."""


_WHERE = re.compile(
    r"(?:\b(?:in|at|near|with|between|against|into|across|throughout|over|through|for)"
    r"|(?<!cording )\bto|(?<!told )\bof|\bfrom)\s(?:the\s)?$"
)
"""Before a country that something only happens in, comes from, or belongs to."""
_ADJECTIVE = re.compile(r"[-‑–]\w|['’]")
"""Behind a country that only says what something is like: `US-based`."""
_ONLY_ADVERBS = re.compile(
    r"(?:,[^,.;]{2,60},)?(?:\s(?:has|have|had|also|later|then|again|and|[a-z]{2,12}(?<!fami)ly"
    r"|(?:on|in|last|this)\s(?:a\s)?[\w-]{2,15}(?:\s\d{1,4})?,?)){0,3}\s?"
)


def may_speak(text: str, country: Mention) -> bool:
    """Whether a country can be the one that speaks, where it stands."""
    before = text[max(0, country.start - 30) : country.start]
    return not (_WHERE.search(before) or _ADJECTIVE.match(text, country.end))


def source_known(text: str, who: Sequence[Mention]) -> tuple[str, ...]:
    """Whoever `according to` names, also by a statement of theirs: they say it."""
    for mention in who:
        if _ACCORDING.search(text[max(0, mention.start - FAR) : mention.start]):
            return (mention.id,)
    return ()


def nearest_known(
    text: str, at: int, who: Sequence[Mention], rival: bool, unfit: Unfit
) -> tuple[str, ...]:
    """Those named right before the verb, or behind `according to`; not the owner of a plan.

    A `rival` is a name right beside the verb: nobody further away speaks then.
    """
    if subject := owner_beside(text, at) or subject_before(text, at):
        begins = [m.id for m in who if subject.start <= m.start < subject.end]
        if begins:
            return tuple(begins[:1])
    before = [m for m in who if m.end <= at <= _reach(text, m) and not _OWNS.match(text, m.end)]
    by_others = {
        m for m in before if is_spoken_for(text, m.start, m.end) or has_a_lawyer(text, m.start)
    }
    before = [m for m in before if m not in by_others or m.id not in unfit.persons]
    # Nothing but a space between them: no other name can be nearer.
    if before and at - before[-1].end <= 1:
        return together(text, _until(who, before))
    if opening := _TO.match(text, at):
        reach = 0 if opening["right"] else _until_comma(text, opening.end())
        # An article may be a part of a name: `said The Mayor`.
        near = [m for m in who if m.end > opening.end() and m.start <= opening.end() + reach]
        if near or not opening["right"]:
            return (near[0].id,) if near else ()
    if before and before[-1].id in unfit.countries:
        rival = rival or not _ONLY_ADVERBS.fullmatch(text[before[-1].end : at])
    if before and not rival and not _is_stopped(text[before[-1].end : at]):
        return together(text, _until(who, before))
    return ()


def _reach(text: str, mention: Mention) -> int:
    """How far from a name its verb may be: what stands between commas behind it doesn't count."""
    apposed = _APPOSED.match(text, mention.end)
    return (apposed.end() if apposed else mention.end) + FAR


def _is_stopped(between: str) -> bool:
    """Whether what stands between a name and a verb parts them."""
    between = _APPOSED.sub("", between, count=1) if _APPOSED.match(between) else between
    return not _DID.fullmatch(between) and _STOPS.search(between) is not None


_APPOSED = re.compile(r",\s(?:an?|the|its|his|her|their|who)\s[^,.;:“”]{2,80},")
"""`, a key member of the board,`."""
_DID = re.compile(
    r"\s(?:[a-z]{3,14}ed|shook|sat|stood|rose|wept|went|came|took|gave|held)"
    r"(?:\s[a-z’'-]{1,14}){0,5}\sand\s(?:[a-z]{2,12}(?<!fami)ly\s|also\s|then\s){0,2}"
)
"""What somebody did before they spoke: `the Mayor laughed and simply said`."""


def _until_comma(text: str, start: int) -> int:
    """How far a source reaches that `according to` opens."""
    stop = _STOP.search(text, start, start + FAR)
    return stop.start() - start if stop else FAR


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
