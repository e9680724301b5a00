"""Where a claim may come from: the event in which its speaker spoke, and who passed that on."""

from collections.abc import Sequence
from typing import NamedTuple

from briefbook.drafting.proposed_events import ORIGINS
from briefbook.drafting.values import Happening, Proposal
from briefbook.model.base import ID_LENGTH
from briefbook.text.nearest import slug


class Origin(NamedTuple):
    """What a claim says of its origin; empty where nothing is known."""

    chain: tuple[str, ...] = ()
    about: str = ""


def origin_of(one: Proposal, events: Sequence[Happening]) -> Origin:
    """The chain that an article's words give a claim, and the event that it is about."""
    told = outlet_id(one)
    relays = (*one.relays, told) if told else one.relays
    event = _event_of(one, events)
    about = event.id if event else ""
    if event and event.kind in ORIGINS and _speaks(one, event):
        return Origin((event.id, *(id for id in relays if id not in event.by)), about)
    if one.paper:
        return Origin(("own",), about)
    if not relays:
        return Origin((), about)
    speaker = set(one.speech.says) - set(relays) or one.speech.unknown or one.speech.unnamed
    # Somebody spoke to them: that is an event, and its name isn't known yet.
    return Origin(("untraced", *relays) if speaker else relays, about)


def outlet_id(one: Proposal) -> str:
    """The id that an outlet gets which the vocabulary lacks; empty where there is none."""
    return slug(one.outlet)[:ID_LENGTH].strip("-")


def _event_of(one: Proposal, events: Sequence[Happening]) -> Happening | None:
    """The event told of in the same sentence; else the only one in which its speaker spoke."""
    here = [event for event in events if event.sentence == one.sentence]
    spoken = [event for event in events if event.kind in ORIGINS and _speaks(one, event)]
    if here:
        return here[0]
    beside = [event for event in spoken if one.sentence.paragraph in event.paragraphs]
    if beside:
        return beside[0]
    return spoken[0] if len(spoken) == 1 else None


def _speaks(one: Proposal, event: Happening) -> bool:
    if one.speech.says:
        return set(one.speech.says) <= set(event.by)
    if one.speech.unnamed:
        return one.speech.unnamed == event.unnamed
    return bool(set(one.relays) & set(event.by)) and event.kind == "report"
