"""What of an article may become claims and events: phrases with speakers, dated happenings."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from operator import itemgetter

from briefbook.drafting.chain import relays_in, seen_in
from briefbook.drafting.clauses import less_than
from briefbook.drafting.date_phrases import moments
from briefbook.drafting.known import Known
from briefbook.drafting.known_words import ids, mentions
from briefbook.drafting.outlets import outlet_in, the_paper
from briefbook.drafting.phrase import EDGES, size_of
from briefbook.drafting.proposed_events import MOST, known_events, worth_an_event
from briefbook.drafting.quoted_speech import phrases, worth
from briefbook.drafting.sentence_split import sentences
from briefbook.drafting.speech import ends_in_speech, speech_in
from briefbook.drafting.values import Happening, Mention, Moment, Proposal, Sentence

SHARE = 0.45
"""Of the article's words that all phrases together may hold; an editor keeps fewer still."""
MOST_CLAIMS = 15
"""More than an editor keeps; the other phrases are listed, not written down."""
FEWEST = 5
"""Words of a clause that may carry a claim; of a quotation three will do."""
AROUND = 9
"""Words that are quoted around a date."""

_LINKED = re.compile("['’-]")
"""Behind a name in `Exampleland's ministry` and `Exampleland-EU talks`, which are no places."""

Stands = Callable[[str], bool]
"""Whether `briefbook verify` will find a phrase in the copy."""


@dataclass(frozen=True)
class Read:
    """A sentence with what it names."""

    sentence: Sentence
    who: tuple[Mention, ...]
    before: tuple[tuple[str, str], ...]
    """Ids and names that the text had named until here, the last first."""


def read(paragraphs: Sequence[str], known: Known) -> list[Read]:
    """Every sentence with the actors and publishers it names."""
    readings: list[Read] = []
    before: list[tuple[str, str]] = []
    for sentence in sentences(paragraphs):
        who = tuple(mentions(sentence.text, known.who))
        readings.append(Read(sentence, who, tuple(before)))
        for mention in who:
            pair = (mention.id, known.name(mention.id))
            before = [pair, *(other for other in before if other != pair)]
    return readings


def proposals(
    readings: Sequence[Read], known: Known, publisher: str, stands: Stands
) -> list[Proposal]:
    """Phrases in the order of the article, the best first to be taken, until they are enough."""
    by_sentence = [[p for p in _of(one, known, publisher) if stands(p.phrase)] for one in readings]
    budget = SHARE * sum(size_of(one.sentence.text) for one in readings)
    # By identity: two sentences may have the same phrase, and only one be taken.
    kept: set[int] = set()
    for one in _in_turns(by_sentence):
        if size_of(one.phrase) <= budget and len(kept) < MOST_CLAIMS:
            budget -= size_of(one.phrase)
            kept.add(id(one))
    return [one for row in by_sentence for one in row if id(one) in kept]


def _in_turns(rows: Sequence[Sequence[Proposal]]) -> Iterator[Proposal]:
    """The best phrase of every sentence, then the second best; quotations and speech come first."""
    turns = [
        # Below zero, for it is sorted backwards: early turns and early sentences come first.
        ((-turn, _worth(one), -number), one)
        for number, row in enumerate(rows)
        for turn, one in enumerate(sorted(row, key=_worth, reverse=True))
    ]
    return (one for _, one in sorted(turns, key=itemgetter(0), reverse=True))


def _of(reading: Read, known: Known, publisher: str) -> Iterator[Proposal]:
    text = reading.sentence.text
    outlets = [mention for mention in reading.who if mention.id in known.publishers]
    paper, outlet = the_paper(text), outlet_in(text, reading.who)
    relays = relays_in(text, outlets) or _named_before(reading, known, paper, publisher)
    speech = speech_in(text, [m for m in reading.who if m.id not in relays], reading.before)
    if outlet and outlet in speech.unknown:
        speech = replace(speech, unknown="")
    whole = Proposal(
        reading.sentence,
        "",
        quoted=False,
        speech=speech,
        relays=relays,
        seen=seen_in(text),
        named=ids(reading.who),
        outlet=outlet,
        paper="" if relays else paper,
    )
    for phrase in phrases(text):
        if not ends_in_speech(phrase.text) and (phrase.quoted or size_of(phrase.text) >= FEWEST):
            yield replace(whole, phrase=phrase.text, quoted=phrase.quoted)


def _named_before(reading: Read, known: Known, paper: str, publisher: str) -> tuple[str, ...]:
    """The outlet that `the paper` is: the last one named; none where that is our own."""
    if not paper or re.search(r"\b(?:this|our)\b", paper):
        return ()
    at = reading.sentence.text.find(paper)
    here = [m.id for m in reversed(reading.who) if m.end <= at and m.id in known.publishers]
    there = [id for id, _ in reading.before if id in known.publishers]
    return tuple(id for id in (*here, *there)[:1] if id != publisher)


def _worth(one: Proposal) -> tuple[bool, bool, bool, bool, int]:
    """Quotations first, then what somebody says or passed on, then what tells more."""
    speech = one.speech
    told = bool(speech.says or speech.unnamed or speech.unknown or one.relays or one.outlet)
    return one.quoted, told, *worth(one.phrase)


def happenings(
    readings: Sequence[Read], known: Known, day: str, language: str, stands: Stands
) -> list[Happening]:
    """Sentences with a date, each once; the most useful ones, in the order of the article."""
    every = [one for reading in readings for one in _dated(reading, known, day, language, stands)]
    best = sorted(every, key=worth_an_event)[:MOST]
    return [one for one in every if one in best]


def _dated(
    reading: Read, known: Known, day: str, language: str, stands: Stands
) -> Iterator[Happening]:
    text = reading.sentence.text
    for moment in moments(text, day, language)[:2]:
        phrase = _around(text, moment)
        speech = speech_in(text, reading.who, reading.before)
        actors = ids(m for m in reading.who if m.id not in speech.says)
        places = ids(m for m in mentions(text, known.places) if not _LINKED.match(text, m.end))
        candidates = known_events(moment, (*speech.says, *actors), known.accounts)
        yield Happening(
            reading.sentence,
            phrase if stands(phrase) else "",
            moment,
            speech,
            actors,
            places,
            candidates,
        )


def _around(text: str, moment: Moment) -> str:
    """The clause with the date; where it has none, a few words from the date on, or up to it."""
    fitting = [c.text for c in less_than(text, 2 * AROUND) if moment.phrase in c.text]
    if fitting:
        return min(fitting, key=len)
    at = text.find(moment.phrase)
    words = text[at:].split()
    if len(words) >= AROUND // 2:
        return " ".join(words[:AROUND]).strip(EDGES)
    return " ".join(text[: at + len(moment.phrase)].split()[-AROUND:]).strip(EDGES)
