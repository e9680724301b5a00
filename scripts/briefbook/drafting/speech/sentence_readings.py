"""What a sentence tells by itself: whom it names, what it quotes, who speaks, who passed it on."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import dropwhile
from typing import NamedTuple

from briefbook.drafting.grammar.chain import relays_in, reporting_in
from briefbook.drafting.grammar.datelines import without_dateline
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.known_words import mentions
from briefbook.drafting.grammar.new_ids import id_of_outlet
from briefbook.drafting.grammar.outlets import itself_in, outlet_in, reported_by, the_paper
from briefbook.drafting.grammar.person_or_body import could_be_person
from briefbook.drafting.grammar.phrase import Phrase, size_of
from briefbook.drafting.grammar.quotations import Span, pieces, quotations, within, without
from briefbook.drafting.grammar.sentence import (
    CitedDocument,
    Mention,
    NamedBefore,
    Occasion,
    Sentence,
    Speech,
)
from briefbook.drafting.grammar.sentence_split import sentences
from briefbook.drafting.grammar.verbs_of_speech import verbs_in
from briefbook.drafting.grammar.whole_clause import says
from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.governments import COUNTRIES
from briefbook.drafting.page.outlet_names import OUTLET, is_outlet
from briefbook.drafting.page.titles import is_title
from briefbook.drafting.speech.documents import document_in, tells_itself
from briefbook.drafting.speech.name_beside import PREPOSITIONS
from briefbook.drafting.speech.occasions import is_told, occasion_in, told_to
from briefbook.drafting.speech.printed_names import PrintedNames
from briefbook.drafting.speech.spoken_for_bodies import speaking_for
from briefbook.drafting.speech.who_speaks import speech_in

_HANGS = re.compile(
    rf"\b(?:{PREPOSITIONS}|after|and|accus(?:es|ed|ing)|blam(?:es|ed|ing)|sued|su(?:es|ing)"
    r"|charged|arrested|praised|thanked)\s(?:the\s)?$",
    re.I,
)
_DONE_TO = re.compile(
    r"(?:,\s\d{1,3},)?\s(?:was|were|is|has been|had been)\s(?:[a-z]{2,12}ly\s)?"
    r"(?:charged|arrested|jailed|sentenced|killed|shot|stabbed|accused|convicted|indicted|detained|remanded)\b"
)
"""Behind somebody to whom something was done."""
_WORKS_FOR = "of", "for", "from", "with"
OUTLET_WORDS = (
    rf"(?:[A-ZÀ-Ý][\w’'-]{{1,30}}\s){{0,4}}{OUTLET}"
    r"|BBC|CNN|Reuters|AFP|Politico|Axios|NPR|Bloomberg"
)
"""The name of an outlet as its last words tell, for a pattern."""
SPOKEN = 3
"""Words from which on a quotation is speech; fewer only set a word apart."""


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
    introduced: CitedDocument | None = None
    """The report that it brings in, where nobody speaks and it doesn't tell what that says."""
    people: tuple[str, ...] = ()
    """People whom it names and the vocabulary lacks, as they come."""
    spans: tuple[Span, ...] = ()

    @property
    def is_speech(self) -> bool:
        """Whether it is hardly more than what it quotes."""
        said = sum(size_of(phrase.text) for phrase in self.quoted)
        return said >= SPOKEN and 2 * said > size_of(self.sentence.text)

    def shares_quotation(self, other: "Read") -> bool:
        """Whether one quotation begins in one of them and ends in the other."""
        return bool(set(self.spans) & set(other.spans))


def read_alone(
    paragraphs: Sequence[str], known: Known, publisher: "Outlet", printed: PrintedNames
) -> Iterator[Read]:
    """Every sentence by itself; with who was named before it, and no more."""
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


def _speech(
    text: str,
    speakers: Sequence[Mention],
    before: tuple[NamedBefore, ...],
    printed: PrintedNames,
    known: Known,
) -> Speech:
    """Who speaks; nobody's words are those of an outlet that only reported them at the end."""
    if tail := _REPORTED_LAST.search(text):
        front = text[: tail.start()]
        near = [one for one in speakers if one.end <= len(front)]
        speech = speech_in(front, near, before, printed, known.countries, known.persons)
        if speech.says or speech.unknown or speech.unnamed or speech.pronoun:
            return speech
    return speech_in(text, speakers, before, printed, known.countries, known.persons)


_REPORTED_LAST = re.compile(
    rf",\s(?:(?:as\s)?(?:first\s)?reported\s(?:by\s)?(?:[Tt]he\s)?(?:{OUTLET_WORDS})"
    rf"|(?:[Tt]he\s)?(?:{OUTLET_WORDS})\s(?:first\s|has\s|had\s)?(?:reported|reports|wrote)"
    rf"|according\sto\s(?:an?\s(?:[a-z]{{3,12}}\s)?(?:report|article|story)\s(?:in|by|from)\s)?"
    rf"(?:[Tt]he\s)?(?:{OUTLET_WORDS}))"
    r"(?:\s(?:on\s|last\s|earlier\s)?[A-Z]?[a-z]{2,10})?[.”]{0,2}$"
)


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

    def is_called(self, name: str) -> bool:
        """Whether a name is its own, be it without its domain: `Sund` is `sund.com`."""
        own = {_bare_id(one) for one in (*map(id_of_outlet, self.names), self.id)} - {""}
        return bool(name) and (name in self.names or _bare_id(id_of_outlet(name)) in own)


def _bare_id(id: str) -> str:
    return _DOMAIN.sub("", id).removeprefix("the-")


_DOMAIN = re.compile(r"-(?:com|org|net|co-uk|ie|tv)$")


def _read(one: Read, known: Known, publisher: Outlet, printed: PrintedNames) -> Read:
    """With whoever speaks in it, and passed it on."""
    outlets = [mention for mention in one.who if mention.id in known.publishers]
    paper, outlet = the_paper(one.plain), outlet_in(one.plain, one.who)
    relays = relays_in(one.plain, outlets) or _named_before(one, known, paper)
    itself = publisher.id in relays or itself_in(one.plain, publisher.names)
    itself = itself or (not relays and is_told(paper))
    itself = itself or (publisher.is_called(outlet) and is_told(one.plain))
    outlet = "" if publisher.is_called(outlet) else outlet
    # An outlet doesn't pass on to itself.
    relays = tuple(id for id in relays if id != publisher.id)
    speakers = [mention for mention in one.who if mention.id not in relays]
    here = [NamedBefore(mention.id, known.name(mention.id)) for mention in reversed(speakers)]
    before = (*here, *one.before)
    speech = _speech(one.plain, speakers, before, printed, known)
    passed_on = [one.plain[mention.start : mention.end] for mention in one.who]
    of_outlet = [f"{speech.unknown}{sign} {word} " for sign in ("", ",") for word in _WORKS_FOR]
    if any(name and name in speech.unknown for name in (outlet, *passed_on)) or (
        relays and any(words in one.plain for words in of_outlet)
    ):
        speech = replace(speech, unknown="")
    speech = by_id(speech, known)
    document = None if relays or outlet else document_in(one.plain, tuple(speakers), printed)
    if document and tells_itself(document, speech):
        speech, one = Speech(), replace(one, document=document)
    sayers = reporting_in(one.plain, outlets)
    reporting = tuple(id for id in relays if id in sayers)
    heard = replace(one, relays=relays, reporting=reporting, paper="" if relays else paper)
    new = (name for name in printed.people_in(one.plain) if _is_subject(name, one.plain, known))
    told = outlet or _reporting(speech)
    told = told or ("" if relays else _reported_by(one, publisher, printed))
    told = "" if publisher.is_called(told) else told
    heard = replace(heard, speech=speech, outlet=told)
    heard = replace(heard, people=tuple(new)[::-1])
    return replace(
        heard, occasion=_occasion(heard, known, "" if not itself else publisher.called(known))
    )


def _reported_by(one: Read, publisher: Outlet, printed: PrintedNames) -> str:
    """A new outlet that reported what a sentence tells, by its whole name where it is printed."""
    name = reported_by(one.plain, one.who)
    if name in publisher.names:
        return ""
    if " " not in name:
        whole = {full for full in printed.fullest if full.endswith(f" {name}") and is_outlet(full)}
        name = whole.pop() if len(whole) == 1 else name
    return name


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
    if _DONE_TO.match(text, text.find(last, at) + len(last)):
        return False
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
    return occasion_in(text) or _by_a_spokesperson(one)


def _by_a_spokesperson(one: Read) -> Occasion | None:
    """A body that has somebody speak for it makes a statement."""
    speech = one.speech
    if not (speech.says or speech.unknown) or could_be_person(speech.unknown):
        return None
    found = (speaking_for(one.plain, verb.at) for verb in verbs_in(one.plain))
    words = next((one.plain[spoke.start : spoke.end] for spoke in found if spoke), "")
    said = f"{words[:1].lower()}{words[1:]} said"
    return Occasion("statement", "makes a statement", said) if words else None


def by_id(speech: Speech, known: Known) -> Speech:
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
