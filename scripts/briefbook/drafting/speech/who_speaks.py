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
from briefbook.drafting.grammar.verbs_of_speech import Verb, stance_beside, verbs_in
from briefbook.drafting.page.governments import COUNTRIES, government_beside, government_of
from briefbook.drafting.speech.appositions import subject_before
from briefbook.drafting.speech.issued_statements import owner_beside
from briefbook.drafting.speech.known_beside import Unfit, may_speak, nearest_known, source_known
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
from briefbook.drafting.speech.passive_speech import said_by
from briefbook.drafting.speech.printed_names import PrintedNames
from briefbook.drafting.speech.pronoun_beside import is_body_meant, is_pronoun
from briefbook.drafting.speech.several_speakers import several
from briefbook.drafting.speech.short_forms import FIRMS, INTRODUCED
from briefbook.drafting.speech.spoken_for_bodies import (
    SpokenFor,
    speaking_for,
)
from briefbook.drafting.speech.trimmed_names import trimmed
from briefbook.drafting.speech.unnamed_beside import unnamed_beside
from briefbook.drafting.speech.unnamed_speakers import unnamed_in

NOBODY = PrintedNames({})
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
    around = _Around(who, before, printed, Unfit(countries, persons))
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
        if found := _beside(text, at, named, around):
            main = _main_speaker(text, at, verbs, named, around)
            return main or replace(found, stance=stance)
    passive = None if pronoun else said_by(text, named, printed)
    return pronoun or passive or (Speech(verbs[0].stance) if verbs else Speech())


def _main_speaker(
    text: str, at: int, verbs: Sequence[Verb], named: Sequence[Mention], around: "_Around"
) -> Speech | None:
    """Who says that somebody else said it: `Lind told Ek that the Mayor had warned of it`."""
    first = min(verbs, key=lambda verb: verb.at)
    if first.at >= at or first.stance != "says" or _PARTS.search(text, first.at, at):
        return None
    if not _LEADS_ON.match(text, first.at):
        return None
    found = _beside(text, first.at, named, around)
    return replace(found, stance=first.stance) if found else None


_PARTS = re.compile(r"[,;:“”·—–]|\b(?:and|but|while|as|when|after|before)\b")
_LEADS_ON = re.compile(
    r"(?:said|says|added|adds|told\s[^,;:“”·]{2,60}?)\s(?:that\s)?(?:[A-ZÀ-Ý]|the\s|he\s|she\s|they\s)"
)


def _beside(text: str, at: int, named: Sequence[Mention], around: "_Around") -> Speech | None:
    """Whoever speaks by the verb at a place."""
    printed, countries = around.printed, around.unfit.countries
    one = speaking_for(text, at)
    if spoken := _spoken_for(one, around) if one else None:
        return spoken
    owned = owned_beside(text, at)
    called = owned or _called(text, at, around.who, printed)
    names = (owned,) if owned else _meant(text, called, printed)
    people = several(text, at, called, printed)
    name = names[0] if len(names) == 1 else ""
    rival = bool(names or people)
    if near := source_known(text, named) or nearest_known(text, at, named, rival, around.unfit):
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
        unfit = around.unfit.countries | around.unfit.persons
        return None if unfit.intersection(known) else Speech(says=(known[-1],))
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
    unfit: Unfit


def _without_name(
    text: str, at: int, before: Sequence[NamedBefore], printed: PrintedNames
) -> Speech | None:
    """Whoever stands beside a verb by what they are, or by a short form of their name."""
    if known := _anaphor(text, at, before):
        return Speech(says=(known,))
    if unnamed := unnamed_beside(text, at, printed.single):
        return _owned(unnamed, printed) or Speech(unnamed=unnamed)
    if body := called_beside(text, at, printed):
        return Speech(unknown=body, plain=_stands(body, text))
    if body := body_beside(text, at) or alone_beside(text, at, printed):
        return _owned(body, printed) or Speech(unknown=body, plain=_stands(body, text))
    if kind := kind_beside(text, at):
        return _of_kind(kind, printed)
    return body_elsewhere(text, at)


def _stands(name: str, text: str) -> bool:
    """Whether a name stands there as it is, by itself: of `Lind and other Greens` it is a part."""
    at = text.lower().find(name.lower())
    return at >= 0 and not _PART_OF.search(text, 0, at)


_PART_OF = re.compile(r"\b(?:other|[A-ZÀ-Ý][\w’'-]{1,30}\sand)\s$")


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


def _meant(text: str, called: str, printed: PrintedNames) -> tuple[str, ...]:
    """Whom a printed name means; a first name that is a country's means that."""
    names = printed.meant(called)
    if called in COUNTRIES and called not in printed.fullest:
        return ()
    # `Lind said that her sister Ada Lind knew`: she is another one.
    names = tuple(name for name in names if name in called or name not in text)
    # `Roscosmos and NASA` are two.
    return tuple(name for name in names if " and " not in name or is_body(name))


_OF_A_PAPER = re.compile(
    r"\baccording to (?:the|an?|court|police|[A-Z][\w-]{1,20}['’]s)\s(?:[a-z]{3,12}\s){0,2}?"
    r"(?:complaint|lawsuit|suit|indictment|affidavit|documents?|records?|filings?|papers)\b",
    re.I,
)
"""Whoever speaks in what a paper tells is only said to: `According to the complaint, Ek said`."""


def _anaphor(text: str, at: int, before: Sequence[NamedBefore]) -> str:
    """`the ministry` is the last one named whose name has that word."""
    for match in _ANAPHOR.finditer(text[: at + 40]):
        for id, name in before:
            if match[1] in name.lower().split():
                return id
    return ""
