"""An article by sentences: whom each names, what it quotes, who speaks and who passed it on."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile
from typing import NamedTuple

from briefbook.drafting.agencies import agency
from briefbook.drafting.carried_quotations import carried, is_left_open
from briefbook.drafting.chain import relays_in, reporting_in
from briefbook.drafting.datelines import without_dateline
from briefbook.drafting.documents import document_in, tells_itself
from briefbook.drafting.governments import COUNTRIES
from briefbook.drafting.known import Known
from briefbook.drafting.known_words import mentions
from briefbook.drafting.name_beside import PREPOSITIONS
from briefbook.drafting.namesakes import Namesakes
from briefbook.drafting.new_ids import id_of_outlet
from briefbook.drafting.occasions import is_told, occasion_in, told_to
from briefbook.drafting.outlets import is_outlet, itself_in, outlet_in, the_paper
from briefbook.drafting.phrase import Phrase, size_of
from briefbook.drafting.printed_names import PrintedNames, printed_names
from briefbook.drafting.pronouns import People
from briefbook.drafting.quotations import Span, pieces, quotations, within, without
from briefbook.drafting.sentence_split import sentences
from briefbook.drafting.speech import speech_in
from briefbook.drafting.spokespeople import new_spokesperson
from briefbook.drafting.subjects import is_spoken_of
from briefbook.drafting.titles import is_title
from briefbook.drafting.values import (
    CitedDocument,
    Mention,
    NamedBefore,
    Occasion,
    Sentence,
    Speech,
)
from briefbook.drafting.whole_clause import says

_HANGS = re.compile(
    rf"\b(?:{PREPOSITIONS}|after|and|accus(?:es|ed|ing)|blam(?:es|ed|ing)|sued|su(?:es|ing)"
    r"|charged|arrested|praised|thanked)\s(?:the\s)?$",
    re.I,
)
_WORKS_FOR = "of", "for", "from", "with"
SPOKEN = 3
"""Words from which on a quotation is speech; fewer only set a word apart."""
_REACH = 3
"""Sentences on either side in which the speaker of a quotation is looked for."""


@dataclass(frozen=True)
class Read:
    """A sentence with what it names."""

    sentence: Sentence
    plain: str
    """Its text, with what is quoted blotted out."""
    who: tuple[Mention, ...] = ()
    before: tuple[NamedBefore, ...] = ()
    """Whom the text had named until here, the last first."""
    quoted: tuple[Phrase, ...] = ()
    speech: Speech = field(default_factory=Speech)
    relays: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()
    """Those of them that say it themselves, and were not only told it."""
    outlet: str = ""
    paper: str = ""
    occasion: Occasion | None = None
    """On what occasion somebody speaks in it, as far as it says."""
    document: CitedDocument | None = None
    """By what it tells something, where nobody speaks in it."""
    people: tuple[str, ...] = ()
    """People whom it names and the vocabulary lacks, as they come."""
    spans: tuple[Span, ...] = ()

    def shares_quotation(self, other: "Read") -> bool:
        """Whether one quotation begins in one of them and ends in the other."""
        return bool(set(self.spans) & set(other.spans))


def read(
    paragraphs: Sequence[str], known: Known, publisher: str = "", names: Sequence[str] = ()
) -> list[Read]:
    """Every sentence of an article; `publisher` is its outlet, which goes by these `names`."""
    by_paragraph: dict[int, list[Read]] = {}
    printed = printed_names(paragraphs)
    outlet = Outlet(publisher, tuple(names))
    for one in _sentences(paragraphs, known, outlet, printed):
        by_paragraph.setdefault(one.sentence.paragraph, []).append(one)
    people, namesakes = People(known, printed), Namesakes(paragraphs)
    return list(_spoken(by_paragraph.values(), people, namesakes, known))


def _sentences(
    paragraphs: Sequence[str], known: Known, publisher: "Outlet", printed: PrintedNames
) -> Iterator[Read]:
    marks = quotations(paragraphs)
    before: tuple[NamedBefore, ...] = ()
    for sentence in map(without_dateline, sentences(paragraphs)):
        end = sentence.start + len(sentence.text)
        spans = tuple(within(marks[sentence.paragraph - 1], sentence.start, end))
        quoted = pieces(sentence, spans)
        spoken = [phrase for phrase in quoted if size_of(phrase.text) >= SPOKEN]
        plain = without(sentence.text, spoken)
        who = tuple(mentions(plain, known.who))
        yield _read(
            Read(sentence, plain, who, before, quoted, spans=spans), known, publisher, printed
        )
        named = tuple(dict.fromkeys(NamedBefore(m.id, known.name(m.id)) for m in reversed(who)))
        before = (*named, *(other for other in before if other not in named))


class Outlet(NamedTuple):
    """The outlet of the article."""

    id: str
    names: tuple[str, ...]
    """What it goes by, besides its name in the vocabulary; as readers know it first."""

    def called(self, known: Known) -> str:
        """Its name."""
        if self.id in known.publishers:
            return known.name(self.id)
        return next(iter(self.names), "this outlet")


def _read(one: Read, known: Known, publisher: Outlet, printed: PrintedNames) -> Read:
    """With whoever speaks in it, and passed it on."""
    outlets = [mention for mention in one.who if mention.id in known.publishers]
    paper, outlet = the_paper(one.plain), outlet_in(one.plain, one.who)
    relays = relays_in(one.plain, outlets) or _named_before(one, known, paper)
    itself = publisher.id in relays or itself_in(one.plain, publisher.names)
    itself = itself or (not relays and is_told(paper))
    outlet = "" if outlet in publisher.names else outlet
    # An outlet doesn't pass on to itself.
    relays = tuple(id for id in relays if id != publisher.id)
    speakers = [mention for mention in one.who if mention.id not in relays]
    here = [NamedBefore(mention.id, known.name(mention.id)) for mention in reversed(speakers)]
    speech = speech_in(one.plain, speakers, (*here, *one.before), printed, known.countries)
    passed_on = [one.plain[mention.start : mention.end] for mention in one.who]
    of_outlet = [f"{speech.unknown}{sign} {word} " for sign in ("", ",") for word in _WORKS_FOR]
    if any(name and name in speech.unknown for name in (outlet, *passed_on)) or (
        relays and any(words in one.plain for words in of_outlet)
    ):
        speech = replace(speech, unknown="")
    speech = _by_id(speech, known)
    document = None if relays or outlet else document_in(one.plain, tuple(speakers), printed)
    if document and tells_itself(document, speech):
        speech, one = Speech(), replace(one, document=document)
    sayers = reporting_in(one.plain, outlets)
    reporting = tuple(id for id in relays if id in sayers)
    heard = replace(one, relays=relays, reporting=reporting, paper="" if relays else paper)
    new = (name for name in printed.people_in(one.plain) if _is_subject(name, one.plain, known))
    heard = replace(heard, speech=speech, outlet=outlet or _reporting(speech))
    heard = replace(heard, people=tuple(new)[::-1])
    return replace(
        heard, occasion=_occasion(heard, known, "" if not itself else publisher.called(known))
    )


def _is_subject(name: str, text: str, known: Known) -> bool:
    """Whether somebody new may be who acts: no word before the name hangs it on another."""
    first, *_, last = name.split()
    at = text.find(first) if first in text else text.find(last)
    before = text[:at].split()
    if before and is_title(before[-1]):
        # `A motion brought by Independent Senator Ada Lind`
        before = list(dropwhile(lambda word: word[0].isupper(), reversed(before)))[::-1]
    # Behind a verb a name is what something is done to: `they freed Ada Lind`.
    led = " ".join(before)
    return name.lower() not in known.ids and not _HANGS.search(f"{led} ") and not says(led)


def _reporting(speech: Speech) -> str:
    """A new outlet that says something itself: `according to the Bay News`."""
    return speech.unknown if is_outlet(speech.unknown) or agency(speech.unknown) else ""


def _occasion(one: Read, known: Known, itself: str) -> Occasion | None:
    """Whom somebody told it, perhaps the outlet itself; else what they said it in."""
    text = one.plain
    told = [id for id in one.relays if id not in one.reporting]
    if told:
        return told_to(text, known.name(told[0]), told[:1])
    if one.outlet and one.outlet != one.speech.unknown and is_told(text):
        return told_to(text, one.outlet, (id_of_outlet(one.outlet),), is_new=True)
    if itself:
        return told_to(text, "")._replace(to=itself)
    return occasion_in(text)


def _by_id(speech: Speech, known: Known) -> Speech:
    """A name by the id that the vocabulary has for it; a government's may be its country's."""
    named = (speech.unknown, COUNTRIES.get(speech.place, ""), speech.place)
    id = next((known.ids[name.lower()] for name in named if name.lower() in known.ids), "")
    every = (id, *(known.ids.get(name.lower(), "") for name in speech.others))
    return replace(speech, says=every, unknown="", others=()) if all(every) else speech


def _named_before(reading: Read, known: Known, paper: str) -> tuple[str, ...]:
    """The outlet that `the paper` is: the last one named."""
    if not paper or re.search(r"\b(?:this|our)\b", paper):
        return ()
    at = reading.plain.find(paper)
    here = [m.id for m in reversed(reading.who) if m.end <= at and m.id in known.publishers]
    there = [id for id, _ in reading.before if id in known.publishers]
    return tuple((*here, *there)[:1])


def _spoken(
    paragraphs: Iterable[list[Read]], people: People, namesakes: Namesakes, known: Known
) -> Iterator[Read]:
    """With the speaker of a quotation where another sentence names them: `“No. Never,” said he.`"""
    last = carrying = Speech()
    question: Read | None = None
    for readings in paragraphs:
        said: list[Read] = []
        texts = [one.sentence.text for one in readings]
        goes_on = list(carried(texts))
        for number, one in enumerate(readings):
            if goes_on[number] and _goes_on(one.speech, carrying):
                one = replace(one, speech=replace(carrying, stance="says"))
            if one.speech.called:
                before = readings[number - 1].plain if number else ""
                speech = namesakes.meant(one.speech, one.plain, one.sentence, before)
                among = tuple(known.ids.get(name.lower(), name) for name in speech.among)
                one = replace(one, speech=_by_id(replace(speech, among=among), known))
            # Who is named behind `he said` isn't meant by it.
            if one.speech.pronoun:
                one = (
                    _answer(one, question, people)
                    or _of_subject(one, question if number else None, people)
                    or replace(one, speech=people.meant(one.speech))
                )
            elif not _has_speaker(one.speech):
                beside = readings[max(0, number - _REACH) : number + _REACH + 1]
                spoke = question.speech if question else last
                one = _from_beside(one, beside, last, spoke, people)
            if _has_speaker(one.speech) and not one.speech.among:
                last = one.speech
                namesakes.note(_name(one.speech, known), one.sentence)
            elif words := new_spokesperson(one.plain):
                last = Speech("says", unnamed=words)
            people.note(one.plain, one.who, one.speech)
            question = one
            said.append(one)
            yield one
        heard = (one.speech for one in reversed(said) if _has_speaker(one.speech))
        carrying = next(heard, Speech()) if is_left_open(" ".join(texts)) else Speech()


def _goes_on(speech: Speech, carrying: Speech) -> bool:
    """Whether nobody else may speak in a sentence of a quotation that goes on."""
    is_same = speech.pronoun or speech.stance == "reports"
    return is_same and _has_speaker(carrying) and not _has_speaker(speech)


def _answer(one: Read, question: Read | None, people: People) -> Read | None:
    """What somebody says who was asked right before, on the same occasion."""
    asked = people.asked(question.plain, question.who) if question else None
    if question is None or asked is None:
        return None
    speech = replace(asked, stance=one.speech.stance)
    return replace(one, speech=speech, occasion=one.occasion or question.occasion)


def _of_subject(one: Read, before: Read | None, people: People) -> Read | None:
    """What `he` says behind a sentence of the same paragraph that is on one person alone."""
    if before is None or is_spoken_of(one.plain, (phrase.text for phrase in one.quoted)):
        return None
    speech = people.subject(before.plain, before.who, before.speech)
    return replace(one, speech=replace(speech, stance=one.speech.stance)) if speech else None


def _name(speech: Speech, known: Known) -> str:
    """Who speaks, by the name; of several nobody."""
    return known.name(speech.says[0]) if len(speech.says) == 1 else speech.unknown


def _has_speaker(speech: Speech) -> bool:
    return bool(speech.says or speech.unknown or speech.unnamed or speech.among)


def _from_beside(
    one: Read, readings: Sequence[Read], last: Speech, before: Speech, people: People
) -> Read:
    if _has_speaker(last) and people.says_again(one.plain, last, before):
        return replace(one, speech=replace(last, stance=one.speech.stance))
    # A term between marks is no speech: `a kind of “harbour lung”`.
    spoken = any(size_of(phrase.text) >= SPOKEN for phrase in one.quoted)
    if not spoken or one.speech.stance != "reports":
        return one
    speaking = [other for other in readings if other.quoted and _has_speaker(other.speech)]
    sharing = [other for other in speaking if one.shares_quotation(other)]
    source = next(iter((*sharing, *speaking)), None)
    if source is None:
        return one
    return replace(one, speech=source.speech, relays=one.relays or source.relays)
