"""Where a claim may come from: the event in which its speaker spoke, and who passed that on."""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from briefbook.drafting.grammar.days_of_speech import stands_with_speech
from briefbook.drafting.grammar.new_ids import id_of, id_of_outlet
from briefbook.drafting.grammar.sentence import REPORTED, CitedDocument
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.happenings.proposed_events import ORIGINS
from briefbook.drafting.proposal import Proposal

_OTHER_DAY = re.compile(
    r"\b(?:in|on|last|late|early|earlier)\s(?:(?:on|in|last|late|early|this|that|the)\s){0,2}"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|May|June|July"
    r"|August|September|October|November|December)|(?:week|month|year|spring|summer|autumn|winter)"
    r"|(?:19|20)\d\d)\b"
)
"""A day of its own, so that it was perhaps not said with the rest."""

_AFTERWARDS = re.compile(
    r"\b[Aa]fterwards?\b|^Later\b|\b[Oo]utside\s(?:the\s)?[Cc]ourt\b"
    r"|\b(?:[Aa]fter|[Ff]ollowing)\sthe\s(?:hearing|inquest|inquiry|trial|case|meeting|session"
    r"|sentencing|verdict|vote)\b"
)
"""Tells, or may tell, of what somebody said when a meeting was over."""
_OPENS = len("In the ")
"""How far from the beginning of a sentence a day opens it."""

Chain = tuple[str, ...]


class Origin(NamedTuple):
    """What a claim says of its origin; empty where nothing is known."""

    chain: Chain = ()
    about: str = ""
    ask: tuple[Chain, ...] = ()
    """Where somebody said it and nothing tells when, the chains to choose from."""
    note: str = ""
    """What else it may be, where nothing is asked."""
    goes_on_from: int = 0
    """The paragraph of its event; 0 where its own paragraph tells of that."""

    def or_by(self, agency: str) -> "Origin":
        """With an agency that may have passed it on, where its chain isn't plain."""
        if (self.note or "untraced" in self.chain) and not self.ask:
            other = f"or [{', '.join((*self.chain, agency))}]"
            return self._replace(note=", ".join(filter(None, (other, self.note))))
        more = ((*one, agency) for one in self.ask[-1:] if agency not in one)
        return self._replace(ask=(*self.ask, *more))

    def asked_once(self, speaker: str, before: Mapping[str, str]) -> "Origin":
        """The same where there is nothing to choose, or where the speaker's chain is asked above.

        `before` are the ids of those claims by their speakers.
        """
        if len(self.ask) > 1 and speaker not in before:
            return self
        other = f"or {self.note}" if self.note else ""
        note = f"or as in {before[speaker]}" if len(self.ask) > 1 else other
        return self._replace(chain=self.ask[-1], ask=(), note=note) if self.ask else self


def origin_of(one: Proposal, events: Sequence[Happening]) -> Origin:
    """The chain that an article's words give a claim, and the event that it is about."""
    told = id_of_outlet(one.outlet)
    relays = tuple(dict.fromkeys((*one.relays, told))) if told else one.relays
    spoken = [event for event in events if event.kind in ORIGINS and _speaks(one, event)]
    event = _event_of(one, events, spoken)
    about = event.id if event else ""
    # `It closed on Monday, the Mayor said on Tuesday` tells of two events.
    if own := event if event in spoken else _event_of(one, spoken, spoken):
        is_told_here = one.sentence in (own.sentence, *own.told)
        paragraph = own.sentence.paragraph
        # Nothing goes on from a paragraph of which it is a part.
        paragraph = 0 if is_told_here or paragraph == one.sentence.paragraph else paragraph
        return Origin(_through(own, relays), about, goes_on_from=paragraph)
    speaker = _speakers(one) - set(relays)
    if one.paper and not (speaker and spoken):
        return Origin(("own",), about)
    if not speaker and (one.among or one.asks):
        # Somebody speaks all the same, and once that is decided this is to be as well.
        return Origin(("untraced", *relays), about)
    if not speaker:
        return Origin(relays, about)
    if relays and not spoken:
        # Somebody spoke to them: that is an event, and nothing tells which.
        return Origin(("untraced", *relays), about)
    near = sorted(spoken, key=lambda event: _away(one, event))
    ask = (*(_through(event, relays) for event in near), ("untraced", *relays))
    # `She spoke at the debate`: what else she took part in may be where she said it.
    done = (event for event in events if not event.moment.planned)
    parts = (event for event in done if speaker & {*event.by, *event.actors})
    other = next((event.id for event in parts if event not in spoken), "")
    # What a report of a hearing has somebody say was perhaps said there.
    if not other and not spoken and not one.has_occasion:
        other = next((event.id for event in events if _is_reported(event)), "")
    return Origin((), about, ask, note=other)


def origin_within(one: Proposal, events: Sequence[Happening], kept: Collection[str]) -> Origin:
    """The same, of all events that there are, where only some of them stand in the draft."""
    origin = origin_of(one, events)
    ids = {event.id for event in events}
    left = ids - set(kept)
    if left.isdisjoint((origin.about, *origin.chain)):
        ask = tuple(one for one in origin.ask if left.isdisjoint(one))
        return origin._replace(ask=ask, note="" if origin.note in left else origin.note)
    return origin_of(one, ())._replace(about=origin.about if origin.about in kept else "")


def events_of(origin: Origin, events: Sequence[Happening]) -> set[str]:
    """Ids of the events that a claim names by its origin, or asks about."""
    asked = (chain[0] for chain in origin.ask)
    return {event.id for event in events} & {origin.about, *origin.chain, *asked}


def _through(event: Happening, relays: Chain) -> Chain:
    """From an event by those who heard it there to those who passed it on."""
    heard = event.occasion.heard if event.occasion else ()
    return event.id, *(id for id in dict.fromkeys((*heard, *relays)) if id not in event.by)


def _speakers(one: Proposal) -> set[str]:
    """Whoever speaks plainly, by ids and words."""
    speech = one.speech
    new = id_of(speech.unknown) if speech.unknown else ""
    if speech.unknown and speech.unknown == one.outlet:
        new = id_of_outlet(one.outlet)
    return {*speech.says, *filter(None, (new, speech.unnamed))}


def _event_of(
    one: Proposal, events: Sequence[Happening], spoken: Sequence[Happening]
) -> Happening | None:
    """The event told of in the same sentence; else the one that its speaker goes on from."""
    here = [event for event in events if one.sentence in (event.sentence, *event.told)]
    if here:
        return here[0]
    if _other_day(one.sentence.text) or one.has_occasion:
        return None
    beside = [event for event in spoken if one.sentence.paragraph in event.paragraphs]
    if beside:
        return beside[0]
    meetings = [event for event in spoken if _meets(event)]
    if meetings and _AFTERWARDS.search(one.sentence.text):
        return None
    if len(meetings) == len(spoken) == 1:
        # Whoever spoke there goes on, whoever else is heard between.
        return meetings[0]
    if len(spoken) != 1:
        # Of several statements only the one goes on that nothing parts from it.
        reaching = [event for event in spoken if one.sentence.paragraph in event.reach]
        # `She said in June` tells of another day by the way, and then the interview goes on.
        reaching = [event for event in reaching if event.occasion] or reaching
        return reaching[0] if len(reaching) == 1 else None
    only = spoken[0]
    if _tells_shortly(one, only):
        return only
    named_again = only.kind == "report" and set(one.relays) & set(only.by)
    return only if named_again or one.sentence.paragraph in only.reach else None


def _tells_shortly(one: Proposal, event: Happening) -> bool:
    """Whether the next paragraph says whom the speaker told it: the interview is one."""
    told = event.occasion is not None and event.occasion.sort == "interview"
    return told and event.sentence.paragraph - one.sentence.paragraph == 1


def _other_day(text: str) -> bool:
    """Whether something was said on a day of its own; `it will close on Monday` tells of none."""
    return any(
        stands_with_speech(text, *match.span())
        or (match.start() <= _OPENS and text.startswith(",", match.end()))
        for match in _OTHER_DAY.finditer(text)
    )


def _away(one: Proposal, event: Happening) -> int:
    """Paragraphs between them."""
    told = (event.sentence.paragraph, *event.paragraphs)
    return min(abs(one.sentence.paragraph - number) for number in told)


def _speaks(one: Proposal, event: Happening) -> bool:
    if _meets(event) and one.sentence in (event.sentence, *event.told):
        return True
    if one.speech.says:
        return set(one.speech.says) <= set(event.by)
    if one.speech.unknown:
        return id_of(one.speech.unknown) in event.by
    if one.speech.unnamed:
        return one.speech.unnamed == event.unnamed
    if one.document:
        return _is_by(one.document, event)
    return bool(set(one.relays) & set(event.by)) and event.kind == "report"


def _meets(event: Happening) -> bool:
    """Whether it is a meeting at which several speak."""
    return event.occasion is not None and event.occasion.is_meeting


def _is_reported(event: Happening) -> bool:
    """Whether it is one that an article is on: of a hearing in parliament it tells by the way."""
    return event.occasion is not None and event.occasion.sort in REPORTED


def _is_by(document: CitedDocument, event: Happening) -> bool:
    """Whether an event may be that a document was published."""
    owner = document.by or (id_of(document.name) if document.name else "")
    same = event.occasion is not None and event.occasion.sort == document.sort
    return (same or event.kind == "report") and (not owner or owner in event.by)
