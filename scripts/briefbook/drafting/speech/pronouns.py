"""Whom `he` and `she` mean: a person who spoke last, never a body, a country or an outlet.

Where somebody else has been named since, both may be meant, and an editor is asked.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.person_or_body import could_be_person, is_body
from briefbook.drafting.grammar.sentence import Mention, Speech
from briefbook.drafting.speech.bare_surnames import has_office
from briefbook.drafting.speech.he_or_she import (
    Sexes,
    is_called_person,
    loners,
    pronoun_of,
)
from briefbook.drafting.speech.printed_names import NAME, PrintedNames
from briefbook.drafting.speech.spokespeople import new_spokesperson, spokesperson_speaking
from briefbook.drafting.speech.subjects import begins_with_somebody, subject_of

MOST = 4
"""People named to choose from."""
_ASKED = re.compile(
    rf"\basked\s(?:[Tt]he\s)?(?P<name>{NAME})"
    r"(?=[,:]?\s[“«„\"·]|,?\s(?:why|what|how|if|whether|about|when|where|who)\b|[.:]?$)"
)
_ASKS = re.compile(
    rf"\b(?:asked|pressed|questioned|grilled|quizzed|challenged)\s(?:[Tt]he\s)?(?P<name>{NAME})"
)
_OF = re.compile(rf"\b(?:said|says|added)\sof\s(?P<name>{NAME})")
_SAME_SPEAKER = re.compile(
    r"\b(?P<again>they|it) (?:also |later |then )?"
    r"(?:said|added|adds|told|wrote|warned|argued|denied)\b"
    r"|[“”\"·],? (?:said|says|added|adds|explained) (?P<behind>they|it)\b"
    r"|\bthe (?:spokes\w{3,6}|statement) (?:also )?(?:said|says|added|noted|read|indicated)\b"
    r"|\baccording to (?:the|a|its) (?:\w{3,20} )?(?:spokes\w{3,6}|statement|notice)\b",
    re.I,
)
"""Whoever spoke last speaks again."""
_A_STATEMENT = re.compile(
    r"\b[Aa]n?\s(?:[a-z-]{2,15}\s){0,2}statement\s(?:also\s)?(?:said|says|read|added)\b"
)
_ONE = ("a ", "an ", "the ", "one ", "another ", "its ", "their ", "his ", "her ")


class People:
    """The people of an article, sentence by sentence."""

    def __init__(self, known: Known, printed: PrintedNames, text: str = "") -> None:
        self._known, self._printed, self._sexes = known, printed, Sexes(text)
        explained = {*printed.fullest, *printed.bearers}
        alone = loners(text, explained)
        self._loners = _any_of(alone)
        """Finds single names of those whom the article never names in full."""
        self._alone = frozenset(name for name in alone if is_called_person(name, text))
        self._spoke = Speech()
        """The last of them who spoke."""
        self._since: tuple[str, ...] = ()
        """Those named since then, ids and new names, the last first."""
        self._just: tuple[str, ...] = ()
        """Those whom the last sentence named."""
        self._speaks_for = False
        """Whether that was a body by its spokesperson, whom `he` may mean as well."""
        self._nobodys = False
        """Whether a statement was told of since then of which nobody says whose it is."""
        self._described = False
        """Whether somebody without a name acted since then."""

    def asked(self, text: str, who: Sequence[Mention]) -> Speech | None:
        """The person who is asked something at the end of a sentence, and whose answer follows."""
        match = _ASKED.search(text)
        if not match:
            return None
        at, name = match.start("name"), self._printed.whole(match["name"])
        known = next((one.id for one in who if one.start <= at < one.end), "")
        if known:
            return Speech("says", (known,)) if self.is_known_person(known) else None
        return Speech("says", unknown=name) if could_be_person(name) else None

    def spoken_of(self, text: str) -> tuple[str, ...]:
        """Of whom somebody says something in a sentence."""
        match = _OF.search(text)
        return self._printed.meant(match["name"]) if match else ()

    def subject(self, text: str, who: Sequence[Mention], spoke: Speech) -> Speech | None:
        """The only person in the sentence before, which begins with them; `spoke` speaks in it."""
        known = {m.id: text[m.start : m.end] for m in who if self.is_known_person(m.id)}
        new = self._printed.people_in(_without(text, who))
        name = subject_of(text, (*known, *new))
        id = next((id for id, printed in known.items() if printed in name), "")
        found = (
            Speech("says", (id,)) if id else Speech("says", unknown=next(iter(new), ""), plain=True)
        )
        if not name or (not id and self._printed.meant(name) != new):
            return None
        spoken = spoke.says or spoke.unknown or spoke.unnamed or spoke.among
        same = (spoke.says, spoke.unknown) == (found.says, found.unknown)
        return found if same or not spoken else None

    def says_again(self, text: str, last: Speech, before: Speech) -> bool:
        """Whether `the spokesperson said` means whoever spoke last; `it said` only right behind.

        `before` is who speaks in the sentence before.
        """
        again = _SAME_SPEAKER.search(text)
        if again and self._nobodys and "statement" in again[0].lower():
            return False
        if not again or not (again["again"] or again["behind"]):
            return again is not None
        # Behind others whom the article tells of they may be meant, too.
        return before == last and not self.is_person(last)

    def meant(self, speech: Speech, plain: str) -> Speech:
        """With whom `he` means, or those whom it may mean."""
        pronoun = pronoun_of(plain)
        spoke = self._spoke
        # Nobody of the other sex is meant, and no place.
        fits = self._may_mean(spoke.unnamed or next(iter(self._names(spoke)), ""), pronoun)
        since = [one for one in self._since if self._may_mean(one, pronoun)]
        one = fits and (self._speaks_for or self.is_person(spoke))
        if one and not since and not self._described:
            return replace(spoke, stance=speech.stance)
        # Of one sex only whoever was named right before can be meant.
        alone = since[0] if len(since) == 1 and not fits and not self._described else ""
        if alone in self._just and self._is_sure(alone, pronoun):
            known = alone in self._known.corpus.vocabulary.actors
            return (
                Speech(speech.stance, says=(alone,))
                if known
                else Speech(speech.stance, unknown=alone, plain=True)
            )
        # Whoever was named last is nearer than whoever spoke before.
        last = self._names(spoke) if fits else ()
        near = [one for one in dict.fromkeys(since) if one not in last]
        among = tuple(dict.fromkeys((*near[: MOST - len(last)], *last)))
        return Speech(speech.stance, pronoun=True, among=among[:MOST])

    @staticmethod
    def _names(speech: Speech) -> tuple[str, ...]:
        return (*speech.says, *filter(None, (speech.unknown,)))

    def _is_sure(self, one: str, pronoun: str) -> bool:
        """Whether a pronoun plainly is that of somebody."""
        return bool(pronoun) and self._sexes.of(self._name(one)) == pronoun

    def _name(self, one: str) -> str:
        return self._known.name(one) if one in self._known.corpus.vocabulary.actors else one

    def _may_mean(self, one: str, pronoun: str) -> bool:
        """Whether a pronoun may mean somebody, by id, new name or other words."""
        return self._sexes.may_mean(self._name(one), pronoun)

    def note(self, text: str, who: Sequence[Mention], speech: Speech) -> None:
        """A sentence is read: who spoke in it, or who was named and may be meant now."""
        speaks = not speech.among and self.is_person(speech)
        is_told = bool(speech.says or speech.unknown or speech.unnamed)
        self._nobodys = not is_told and (self._nobodys or bool(_A_STATEMENT.search(text)))
        if speaks:
            self._spoke = replace(speech, stance="says")
            # Whoever was asked may answer, and everybody else is only spoken of.
            self._since, self._speaks_for = self._asked_by_them(text, who), False
        self._described = not speaks and (
            self._described or begins_with_somebody(text) or bool(self._loners.search(text))
        )
        if speech.unknown and not speaks and not is_body(speech.unknown):
            # Somebody whose name doesn't tell a person.
            self._since = tuple(dict.fromkeys((speech.unknown, *self._since)))
        if speech.called:
            # One of those who share a name spoke, and which of them isn't known.
            self._since = tuple(dict.fromkeys((*speech.among, *self._since)))
        own = {*self._spoke.says, self._spoke.unknown}
        named = [m.id for m in who if self.is_known_person(m.id)]
        named += reversed(self._printed.people_in(_without(text, who)))
        self._just = tuple(named)
        others = tuple(one for one in named if one not in own)
        # Whoever speaks is the subject: others in their sentence are only spoken of.
        if not speaks:
            self._since = tuple(dict.fromkeys((*others, *self._since)))
            self._note_spokesperson(text, speech)

    def _asked_by_them(self, text: str, who: Sequence[Mention]) -> tuple[str, ...]:
        """The person whom somebody asks, within what is told of it."""
        match = _ASKS.search(text)
        if not match:
            return ()
        at = match.start("name")
        known = next((one.id for one in who if one.start <= at < one.end), "")
        if known:
            return (known,) if self.is_known_person(known) else ()
        name = self._printed.whole(match["name"])
        return (name,) if could_be_person(name) else ()

    def _note_spokesperson(self, text: str, speech: Speech) -> None:
        """Who speaks without a name is meant next by `he`; who is only brought in may be.

        What he says is then said by the body that he speaks for, where that is plain.
        """
        if words := spokesperson_speaking(text):
            named = bool(speech.says or speech.unknown) and not speech.among
            spoke = replace(speech, stance="says") if named else Speech("says", unnamed=words)
            self._spoke, self._since, self._described = spoke, (), False
            self._speaks_for = named
        elif new_spokesperson(text):
            self._described = True

    def is_person(self, speech: Speech) -> bool:
        """Whether one person speaks."""
        if speech.others:
            return False
        if speech.says:
            return len(speech.says) == 1 and self.is_known_person(speech.says[0])
        if speech.unnamed:
            return speech.unnamed.lower().startswith(_ONE) and not speech.unnamed.endswith("s")
        return (
            could_be_person(speech.unknown)
            or has_office(speech.unknown)
            or speech.unknown in self._alone
        )

    def is_known_person(self, id: str) -> bool:
        """Whether an id is that of a person, as far as the vocabulary says."""
        actor = self._known.corpus.vocabulary.actors.get(id)
        if actor is None or id in self._known.publishers:
            return False
        return actor.kind == "person" or (actor.kind is None and not is_body(self._known.name(id)))


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    """Finds each of some words; nothing where there are none."""
    found = "|".join(map(re.escape, sorted(words)))
    return re.compile(rf"(?<![\w’'-])(?:{found})(?!\w)" if found else r"(?!)")


def _without(text: str, who: Sequence[Mention]) -> str:
    """A sentence without the names that the vocabulary has."""
    for mention in who:
        text = f"{text[: mention.start]}{'·' * (mention.end - mention.start)}{text[mention.end :]}"
    return text
