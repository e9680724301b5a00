"""From proposals to the claims of a draft: as many as an editor can decide, the best first."""

from collections.abc import Collection, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import count

from briefbook.drafting.grammar.phrase import size_of
from briefbook.drafting.grammar.sentence import Sentence
from briefbook.drafting.grammar.sentence_edges import edges
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.key_claims import is_bystanders, key_claims
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.proposals import Stands
from briefbook.drafting.proposed_chains import Origin, events_of, origin_of, origin_within
from briefbook.model.base import ID_LENGTH
from briefbook.text.nearest import slug
from briefbook.text.search import without_spaces

FEWEST, MOST = 5, 6
"""Claims of a draft: each one more is a sentence to write, and a brief may have eight."""
LONGEST_QUOTE = 16
"""Words of a quotation, which is to be a phrase."""
WORTH = 2
"""Points that a claim beyond the fewest has at least."""
MOST_SPARE = 6
"""Further claims that a draft has ready for whoever misses one."""
PER_SPEAKER = 2
"""Claims of one speaker, where others speak as well."""
MOST_EVENTS, FREE_EVENTS = 4, 1
"""Events that claims bring in; each beyond the free ones takes the lines of a claim."""


@dataclass(frozen=True)
class ClaimDraft:
    """A claim of a draft, but for what it says, which the editor writes."""

    proposal: Proposal
    id: str
    key: bool
    origin: Origin
    passage: tuple[str, ...] = ()
    """First and last words of its passage, where nothing is quoted."""
    new: tuple[str, ...] = ()
    """Names in it that no vocabulary has and no claim before it has asked about."""
    hints: tuple[str, ...] = ()
    """Ids of points that it may make."""


@dataclass(frozen=True)
class Room:
    """How much a draft may hold."""

    places: int
    """Places to decide that claims may have together."""
    claims: int
    """How many there may be; the fewest are always allowed."""
    quoted: int
    """Words that all quotations may have together."""
    events: Mapping[str, int] = field(default_factory=dict)
    """What each event costs of the places, where a claim brings it in."""


def claim_drafts(
    ranked: Iterable[Proposal], events: Sequence[Happening], room: Room, stands: Stands
) -> list[ClaimDraft]:
    """The best claims for which there is room, each with an id and its origin."""
    ranked = list(ranked)
    best, kept = _chosen(ranked, events, room, stands)
    chosen = _within(sorted(best, key=ranked.index), room.quoted)
    keys = key_claims(chosen)
    drafts: list[ClaimDraft] = []
    ids: set[str] = set()
    asked: set[str] = set()
    chains: dict[str, str] = {}
    for number, one in enumerate(chosen):
        new = tuple(name for name in _new_names(one) if name not in asked)
        origin = origin_within(one, events, kept).asked_once(_speaker(one), chains)
        asked.update(new)
        id = _free_id(one, ids)
        ids.add(id)
        if origin.ask:
            chains[_speaker(one)] = id
        passage = () if one.phrase else _edges(one)
        drafts.append(ClaimDraft(one, id, number in keys, origin, passage, new))
    return drafts


def spare_claims(
    ranked: Iterable[Proposal],
    taken: Sequence[ClaimDraft],
    events: Sequence[Happening],
    kept: Collection[str],
    stands: Stands,
) -> list[ClaimDraft]:
    """The next best, in the order of the article: what of it no claim that is `taken` leads to.

    `kept` are the ids of the events that stand in the draft.
    """
    sentences = {one.proposal.sentence for one in taken}
    ids = {one.id for one in taken}
    spare: dict[Sentence, Proposal] = {}
    for one in ranked:
        if one.sentence not in sentences and all(map(stands, _edges(one))):
            spare.setdefault(one.sentence, _unquoted(one))
        if len(spare) == MOST_SPARE:
            break
    drafts: list[ClaimDraft] = []
    for one in sorted(spare.values(), key=lambda one: one.sentence.paragraph):
        id = _free_id(one, ids)
        ids.add(id)
        origin = origin_within(one, events, kept).asked_once(_speaker(one), {})
        drafts.append(ClaimDraft(one, id, key=False, origin=origin, passage=_edges(one)))
    return drafts


def _chosen(
    ranked: Sequence[Proposal], events: Sequence[Happening], room: Room, stands: Stands
) -> tuple[list[Proposal], set[str]]:
    """As many as there is room for, and the ids of the events that they bring in.

    Each costs its text, what else it asks, and its events.
    """
    chosen: list[Proposal] = []
    kept: set[str] = set()
    unheard = {voice for one in ranked if (voice := _voice(one))}
    most = _most(room, len(unheard))
    places = room.places
    asked: set[str] = set()
    chains: dict[str, str] = {}
    for one in _of_many_voices(ranked):
        is_first = _voice(one) in unheard
        others = len(unheard) - is_first
        if not is_first and not _is_lead(one) and len(chosen) + others >= most:
            continue
        new = set(_asked_names(one)) - asked
        origin = origin_of(one, events).asked_once(_speaker(one), chains)
        asks = bool(origin.ask)
        named = _brought_in(origin, events, kept)
        cost = sum(room.events.get(id, 1) for id in named)
        room_left = places - min(others, most - len(chosen) - 1)
        if len(kept | named) > MOST_EVENTS or cost + asks + 2 > room_left:
            named, cost = set(), 0
        cost += 1 + len(new) + _asks_who(one) + asks
        fewer = most - max(0, len(kept | named) - FREE_EVENTS)
        worth = len(chosen) < (most if is_first else FEWEST)
        worth = worth or (len(chosen) < fewer and one.score >= WORTH)
        # Where there is no room for its quotation, a reader is led to the sentence.
        if worth and cost <= places and all(map(stands, _edges(one))):
            places -= cost
            asked |= new
            kept |= named
            chains |= {_speaker(one): ""} if asks else {}
            unheard.discard(_voice(one))
            chosen.append(one)
    return chosen, kept


def _edges(one: Proposal) -> tuple[str, ...]:
    return one.edges or edges(one.sentence)


def _most(room: Room, voices: int) -> int:
    """How many claims a draft may have: one for everybody who is heard, so far as that goes."""
    return max(FEWEST, min(MOST, max(room.claims, voices + 1)))


def _is_lead(one: Proposal) -> bool:
    return "lead" in dict(one.points)


def _brought_in(origin: Origin, events: Sequence[Happening], kept: Set[str]) -> set[str]:
    """Ids of the events that a claim adds to the draft, one of those that it asks about."""
    named = events_of(origin._replace(ask=()), events)
    asked = {chain[0] for chain in origin.ask}
    if asked.isdisjoint(kept):
        named |= events_of(origin._replace(ask=origin.ask[:1]), events)
    return named - kept


def _of_many_voices(ranked: Sequence[Proposal]) -> list[Proposal]:
    """Everybody's best one before anybody's second, and no third where others speak as well."""
    several = len({speaker for one in ranked if (speaker := _voice(one))}) > 1
    heard: dict[str, int] = {}
    firsts = {_voice(one): number for number, one in reversed(list(enumerate(ranked)))}
    first = sorted(number for speaker, number in firsts.items() if speaker)
    order: dict[int, None] = {}
    for number, one in enumerate(ranked):
        speaker = _voice(one)
        before = heard.get(speaker, 0)
        heard[speaker] = before + 1
        if several and speaker and before:
            order.update(dict.fromkeys(first))
        if not (several and speaker) or before < PER_SPEAKER:
            order[number] = None
    return [ranked[number] for number in order]


def places_of_claim(draft: ClaimDraft) -> int:
    """How many places to decide a claim has."""
    one = draft.proposal
    asked = set(_asked_names(one)) & set(draft.new)
    return 1 + len(asked) + _asks_who(one) + bool(draft.origin.ask)


def _asks_who(one: Proposal) -> bool:
    """Whether it asks who says it."""
    return bool(one.among) or one.asks


def _speaker(one: Proposal) -> str:
    """Who is plainly the speaker; empty where nobody is."""
    return next(iter(one.speech.says), "") or one.speech.unknown or one.speech.unnamed


def _voice(one: Proposal) -> str:
    """Who is heard in it: its speaker, or whoever published what it rests on.

    Of those in the street not everybody has to be heard.
    """
    if is_bystanders(one) and not _is_lead(one):
        return ""
    return _speaker(one) or (one.document.owner if one.document else "")


def _within(chosen: list[Proposal], words: int) -> list[Proposal]:
    """The same with no more quoted than so many words: speech in quotation marks comes first.

    Who is led to a long one chooses the phrase; cut by us, it might say something else.
    """
    kept: set[int] = set()
    for number in sorted(range(len(chosen)), key=lambda number: not chosen[number].quoted):
        size = size_of(chosen[number].phrase) if chosen[number].phrase else 0
        is_long = size > LONGEST_QUOTE and not without_spaces(chosen[number].phrase)
        if size <= words and not is_long:
            words -= size
            kept.add(number)
    return [one if n in kept else _unquoted(one) for n, one in enumerate(chosen)]


def _unquoted(one: Proposal) -> Proposal:
    """A claim that only leads to its sentence; who says it is asked all the same."""
    return replace(one, phrase="", quoted=False)


def _new_names(one: Proposal) -> tuple[str, ...]:
    """What in a claim isn't known: its speaker, or the place that stands for one; its outlet."""
    return tuple(name for name in (one.speech.place or one.speech.unknown, one.outlet) if name)


def _asked_names(one: Proposal) -> tuple[str, ...]:
    """Those of them that are asked about: whose name stands right beside the verb is plain."""
    speech = one.speech
    name = speech.place or ("" if speech.plain else speech.unknown)
    return (name,) if name else ()


def _free_id(one: Proposal, taken: Set[str]) -> str:
    """Who speaks, and a number: it stays true whatever the editor makes the claim say."""
    name = next(iter(one.speech.says), "") or slug(one.speech.unknown or one.speech.called)
    name = name[: ID_LENGTH - len("-99")].strip("-") or "claim"
    return next(id for number in count(1) if (id := f"{name}-{number}") not in taken)
