"""Who speaks in a sentence, and how the verb puts it: proposals, never more.

The verbs are those newspapers use. A speaker is the entry of the vocabulary nearest to the verb; a
name that the vocabulary lacks, or `officials` without a name, is told as such.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from briefbook.drafting.grammar.person_or_body import could_be_person, is_body
from briefbook.drafting.grammar.sentence import Mention, NamedBefore, Speech
from briefbook.drafting.grammar.verbs_of_speech import stance_beside, verbs_in
from briefbook.drafting.page.governments import COUNTRIES, government_beside, government_of
from briefbook.drafting.speech.appositions import subject_before
from briefbook.drafting.speech.issued_statements import owner_beside
from briefbook.drafting.speech.name_beside import (
    alone_beside,
    body_beside,
    called_beside,
    kind_beside,
    name_beside,
    owned_beside,
    source_named,
)
from briefbook.drafting.speech.names_elsewhere import body_elsewhere
from briefbook.drafting.speech.printed_names import PrintedNames
from briefbook.drafting.speech.pronoun_beside import is_body_meant, is_pronoun
from briefbook.drafting.speech.several_speakers import several, together
from briefbook.drafting.speech.short_forms import FIRMS, INTRODUCED
from briefbook.drafting.speech.spoken_for_bodies import (
    SpokenFor,
    has_a_lawyer,
    is_spoken_for,
    speaking_for,
)
from briefbook.drafting.speech.trimmed_names import trimmed
from briefbook.drafting.speech.unnamed_beside import unnamed_beside
from briefbook.drafting.speech.unnamed_speakers import unnamed_in

NOBODY = PrintedNames({})
_FAR = 45
"""Characters between a speaker and the verb; further apart they hardly belong together."""
_ANAPHOR = re.compile(
    r"\b[Tt]he (ministry|agency|department|office|bureau|authority|commission|company|court|council"
    r"|bank|union|government|party|army|police|institute|university|group|association)\b"
)


def speech_in(
    text: str,
    who: Sequence[Mention],
    before: Sequence[NamedBefore] = (),
    printed: PrintedNames = NOBODY,
    countries: frozenset[str] = frozenset(),
    persons: frozenset[str] = frozenset(),
) -> Speech:
    """Who speaks; `before` are those whom the text had named until here, the last first."""
    verbs = verbs_in(text)
    if nobody := unnamed_in(text):
        stance = verbs[0].stance if verbs and not who else "says"
        return Speech(stance_beside(text, nobody) or stance, unnamed=nobody)
    if _OF_A_PAPER.search(text):
        return Speech(verbs[0].stance if verbs else "says")
    named = [one for one in who if one.id not in countries or may_speak(text, one)]
    pronoun = None
    for at, stance in verbs:
        if is_body_meant(text, at):
            continue
        if is_pronoun(text, at):
            pronoun = pronoun or Speech(stance, pronoun=True)
            # `Lind said it is safe, but she warned of fog`: whoever spoke before goes on.
            if all(at <= verb.at for verb in verbs):
                return pronoun
            continue
        if found := _beside(text, at, named, _Around(who, before, printed, countries, persons)):
            return replace(found, stance=stance)
    return pronoun or (Speech(verbs[0].stance) if verbs else Speech())


def _beside(text: str, at: int, named: Sequence[Mention], around: "_Around") -> Speech | None:
    """Whoever speaks by the verb at a place."""
    printed, countries = around.printed, around.countries
    one = speaking_for(text, at)
    if spoken := _spoken_for(one, around) if one else None:
        return spoken
    owned = owned_beside(text, at)
    called = owned or _called(text, at, around.who, printed)
    names = (owned,) if owned else _meant(called, printed)
    people = several(text, at, called, printed)
    name = names[0] if len(names) == 1 else ""
    rival = bool(names or people)
    if near := _source(text, named) or _nearest(text, at, named, rival, around):
        return Speech(says=near, place=_place(text, near, named, countries))
    if people:
        return Speech(unknown=people[0], others=people[1:], plain=True)
    if len(names) > 1:
        return Speech(called=called, among=names)
    place = name if name in COUNTRIES else "" if name else government_beside(text, at)
    if place and not printed.is_person_called(place):
        return Speech(unknown=government_of(COUNTRIES[place]), place=place)
    if name:
        return Speech(unknown=name, plain=True)
    return _without_name(text, at, around.before, printed)


def _spoken_for(one: SpokenFor, around: "_Around") -> Speech | None:
    """The body that somebody speaks for whom nobody names; None where it isn't plain."""
    printed = around.printed
    if one.kind:
        return _of_kind(one.kind, printed) if printed.bodies(one.kind) else None
    known = [m.id for m in around.who if m.start < one.stop and one.at < m.end]
    if known:
        return None if around.countries.issuperset(known) else Speech(says=(known[-1],))
    names = printed.meant(one.body)
    if len(names) > 1:
        return Speech(called=one.body, among=names)
    if names:
        # `A spokesman for Lind` is one for somebody with a name of which that is a part.
        is_person = could_be_person(names[0]) and names[0] != one.body
        return None if is_person else Speech(unknown=names[0], plain=True)
    # A single word is somebody's surname, or else a body by its own name.
    alone = " " not in one.body and one.body not in printed.bearers
    return Speech(unknown=printed.spelled(one.body), plain=True) if alone else None


class _Around(NamedTuple):
    """What else tells who speaks: whom the sentence names, and the article."""

    who: Sequence[Mention]
    before: Sequence[NamedBefore]
    printed: PrintedNames
    countries: frozenset[str]
    persons: frozenset[str]


def _without_name(
    text: str, at: int, before: Sequence[NamedBefore], printed: PrintedNames
) -> Speech | None:
    """Whoever stands beside a verb by what they are, or by a short form of their name."""
    if known := _anaphor(text, at, before):
        return Speech(says=(known,))
    if unnamed := unnamed_beside(text, at, printed.single):
        return _owned(unnamed, printed) or Speech(unnamed=unnamed)
    if body := called_beside(text, at, printed):
        return Speech(unknown=body, plain=" " in body)
    if body := body_beside(text, at) or alone_beside(text, at, printed):
        return _owned(body, printed) or Speech(unknown=body)
    if kind := kind_beside(text, at):
        return _of_kind(kind, printed)
    return body_elsewhere(text, at)


def _owned(words: str, printed: PrintedNames) -> Speech | None:
    """A body without its owner, which the article names elsewhere; several may be meant."""
    owned = printed.owned.get(words.lower(), ())
    if len(owned) > 1:
        return Speech(called=words, among=owned)
    return Speech(unknown=owned[0]) if owned else None


def _of_kind(kind: str, printed: PrintedNames) -> Speech | None:
    """`The ministry` is the only one that the article names; of several one, of none no name.

    Any name may be a company's: one that is called so may be another than the only one told of.
    """
    bodies = printed.bodies(kind)
    if len(bodies) > 1 or (bodies and kind in FIRMS):
        return Speech(called=f"the {kind}", among=bodies)
    if bodies:
        return Speech(unknown=bodies[0])
    return None if kind in INTRODUCED else Speech(unnamed=f"the {kind}")


def _place(
    text: str, speakers: Sequence[str], who: Sequence[Mention], countries: frozenset[str]
) -> str:
    """The words for a country that speaks, for which its government is meant."""
    if len(speakers) > 1 or not countries.issuperset(speakers):
        return ""
    return next(text[one.start : one.end] for one in who if one.id in speakers)


def _called(text: str, at: int, who: Sequence[Mention], printed: PrintedNames) -> str:
    """The name beside a verb that the vocabulary lacks, as it is printed."""
    source = source_named(text, printed)
    words, start, end = source if source.words else name_beside(text, at, printed)
    known = next((m for m in who if m.start == start < m.end < end), None)
    if known and could_be_person(trimmed(text[known.end : end])):
        # `Bay News editor Ada Lind`: she speaks, and no outlet.
        words, start = text[known.end : end].strip(), known.end + 1
    if (owner := owner_beside(text, at)) or not printed.meant(words):
        start, end = owner or subject_before(text, at) or (start, end)
        words = text[start:end] if printed.meant(text[start:end]) else ""
    return "" if any(one.start < end and start < one.end for one in who) else words


def _meant(called: str, printed: PrintedNames) -> tuple[str, ...]:
    """Whom a printed name means; a first name that is a country's means that."""
    names = printed.meant(called)
    if called in COUNTRIES and called not in printed.fullest:
        return ()
    # `Roscosmos and NASA` are two.
    return tuple(name for name in names if " and " not in name or is_body(name))


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


_OF_A_PAPER = re.compile(
    r"\baccording to (?:the|an?|court|police|[A-Z][\w-]{1,20}['’]s)\s(?:[a-z]{3,12}\s){0,2}?"
    r"(?:complaint|lawsuit|suit|indictment|affidavit|documents?|records?|filings?|papers)\b",
    re.I,
)
"""Whoever speaks in what a paper tells is only said to: `According to the complaint, Ek said`."""


def may_speak(text: str, country: Mention) -> bool:
    """Whether a country can be the one that speaks, where it stands."""
    before = text[max(0, country.start - 30) : country.start]
    return not (_WHERE.search(before) or _ADJECTIVE.match(text, country.end))


def _source(text: str, who: Sequence[Mention]) -> tuple[str, ...]:
    """Whoever `according to` names, also by a statement of theirs: they say it."""
    for mention in who:
        if _ACCORDING.search(text[max(0, mention.start - _FAR) : mention.start]):
            return (mention.id,)
    return ()


def _nearest(
    text: str, at: int, who: Sequence[Mention], rival: bool, around: "_Around"
) -> tuple[str, ...]:
    """Those named right before the verb, or behind `according to`; not the owner of a plan.

    A `rival` is a name right beside the verb: nobody further away speaks then.
    """
    if subject := owner_beside(text, at) or subject_before(text, at):
        begins = [m.id for m in who if subject.start <= m.start < subject.end]
        if begins:
            return tuple(begins[:1])
    before = [m for m in who if m.end <= at <= _reach(text, m) and not _OWNS.match(text, m.end)]
    by_others = {m for m in before if is_spoken_for(text, m.start) or has_a_lawyer(text, m.start)}
    before = [m for m in before if m not in by_others or m.id not in around.persons]
    # Nothing but a space between them: no other name can be nearer.
    if before and at - before[-1].end <= 1:
        return together(text, _until(who, before))
    if opening := _TO.match(text, at):
        reach = 0 if opening["right"] else _until_comma(text, opening.end())
        # An article may be a part of a name: `said The Mayor`.
        near = [m for m in who if m.end > opening.end() and m.start <= opening.end() + reach]
        if near or not opening["right"]:
            return (near[0].id,) if near else ()
    if before and before[-1].id in around.countries:
        rival = rival or not _ONLY_ADVERBS.fullmatch(text[before[-1].end : at])
    if before and not rival and not _is_stopped(text[before[-1].end : at]):
        return together(text, _until(who, before))
    return ()


def _reach(text: str, mention: Mention) -> int:
    """How far from a name its verb may be: what stands between commas behind it doesn't count."""
    apposed = _APPOSED.match(text, mention.end)
    return (apposed.end() if apposed else mention.end) + _FAR


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


def _anaphor(text: str, at: int, before: Sequence[NamedBefore]) -> str:
    """`the ministry` is the last one named whose name has that word."""
    for match in _ANAPHOR.finditer(text[: at + 40]):
        for id, name in before:
            if match[1] in name.lower().split():
                return id
    return ""
