"""An article by sentences: whom each names, what it quotes, who speaks and who passed it on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefbook.drafting.grammar.carried_quotations import carried, is_left_open
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.sentence import Speech
from briefbook.drafting.speech.block_quotations import with_blocks
from briefbook.drafting.speech.carried_speakers import (
    behind_speech,
    between,
    closed_later,
    has_speaker,
    is_quoted,
)
from briefbook.drafting.speech.described_speakers import described_in
from briefbook.drafting.speech.introduced_reports import WITHIN, introduced_in, with_findings
from briefbook.drafting.speech.meetings import at_meetings
from briefbook.drafting.speech.named_next import named_next
from briefbook.drafting.speech.namesakes import Namesakes
from briefbook.drafting.speech.offices_again import Offices
from briefbook.drafting.speech.officials_of_bodies import with_bodies
from briefbook.drafting.speech.printed_names import PrintedNames, printed_names
from briefbook.drafting.speech.pronouns import People
from briefbook.drafting.speech.sentence_readings import SPOKEN as SPOKEN
from briefbook.drafting.speech.sentence_readings import Outlet, by_id, read_alone
from briefbook.drafting.speech.sentence_readings import Read as Read
from briefbook.drafting.speech.spokespeople import new_spokesperson
from briefbook.drafting.speech.subjects import is_spoken_of

_REACH = 3
"""Sentences on either side in which the speaker of a quotation is looked for."""


def read(
    paragraphs: Sequence[str], known: Known, publisher: str = "", names: Sequence[str] = ()
) -> list[Read]:
    """Every sentence of an article; `publisher` is its outlet, which goes by these `names`."""
    by_paragraph: dict[int, list[Read]] = {}
    printed = printed_names(paragraphs)
    outlet = Outlet(publisher, tuple(names))
    for one in read_alone(paragraphs, known, outlet, printed):
        by_paragraph.setdefault(one.sentence.paragraph, []).append(one)
    people, namesakes = People(known, printed, "\n".join(paragraphs)), Namesakes(paragraphs)
    offices = Offices(paragraphs, printed)
    by_paragraph = {
        number: [_by_office(one, offices, known) for one in some]
        for number, some in by_paragraph.items()
    }
    spoken = list(_spoken(by_paragraph.values(), people, namesakes, known))
    whole = list(closed_later(with_blocks(between(list(spoken)))))
    told = with_findings(_with_introduced(one, known, printed) for one in whole)
    return at_meetings(with_bodies(list(named_next(told, known)), known))


def _with_introduced(one: Read, known: Known, printed: PrintedNames) -> Read:
    """With the report that a sentence early in the article brings in."""
    others = one.document or one.occasion or one.relays or one.outlet or has_speaker(one.speech)
    if others or one.sentence.paragraph > WITHIN:
        return one
    unfit = known.countries | known.persons
    return replace(one, introduced=introduced_in(one.plain, one.who, printed, unfit))


def _by_office(one: Read, offices: Offices, known: Known) -> Read:
    """With whoever speaks by an office that nobody else in the article has."""
    name = "" if has_speaker(one.speech) or one.speech.pronoun else offices.speaking(one.plain)
    return replace(one, speech=by_id(replace(one.speech, unknown=name), known)) if name else one


def _spoken(
    paragraphs: Iterable[list[Read]], people: People, namesakes: Namesakes, known: Known
) -> Iterator[list[Read]]:
    """With the speaker of a quotation where another sentence names them: `“No. Never,” said he.`"""
    last = carrying = Speech()
    question: Read | None = None
    for readings in paragraphs:
        said: list[Read] = []
        unnamed = Speech()
        texts = [one.sentence.text for one in readings]
        goes_on = list(carried(texts))
        for number, one in enumerate(readings):
            if goes_on[number] and _goes_on(one.speech, carrying):
                one = replace(one, speech=replace(carrying, stance="says"))
            if one.speech.called:
                before = readings[number - 1].plain if number else ""
                speech = namesakes.meant(one.speech, one.plain, one.sentence, before)
                among = tuple(known.ids.get(name.lower(), name) for name in speech.among)
                one = replace(one, speech=by_id(replace(speech, among=among), known))
            # Who is named behind `he said` isn't meant by it.
            if one.speech.pronoun:
                one = _of_pronoun(one, question, number, people)
            elif not has_speaker(one.speech):
                spoke = question.speech if question else last
                if has_speaker(last) and people.says_again(one.plain, last, spoke):
                    one = replace(one, speech=replace(last, stance=one.speech.stance))
            if has_speaker(one.speech) and not one.speech.among:
                last = one.speech
                namesakes.note(_name(one.speech, known), one.sentence)
            elif words := new_spokesperson(one.plain):
                last = unnamed = Speech("says", unnamed=words)
            people.note(one.plain, one.who, one.speech)
            question = one
            said.append(one)
        said = list(behind_speech(list(_with_quoted(said))))
        yield said
        heard = (one.speech for one in reversed(said) if has_speaker(one.speech))
        carrying = next(heard, unnamed) if is_left_open(" ".join(texts)) else Speech()


def _goes_on(speech: Speech, carrying: Speech) -> bool:
    """Whether nobody else may speak in a sentence of a quotation that goes on."""
    is_same = speech.pronoun or speech.stance == "reports"
    return is_same and has_speaker(carrying) and not has_speaker(speech)


def _of_pronoun(one: Read, question: Read | None, number: int, people: People) -> Read:
    """With whom `he` means, by the sentence before or by all until then."""
    meant = _answer(one, question, people)
    meant = meant or _of_subject(one, question if number else None, people)
    meant = meant or replace(one, speech=people.meant(one.speech, one.plain))
    # `He said of Ada Lind`: she isn't he.
    of = people.spoken_of(one.plain) if meant.speech.unknown else ()
    return replace(meant, speech=one.speech) if meant.speech.unknown in of else meant


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


def _with_quoted(paragraph: Sequence[Read]) -> Iterator[Read]:
    """With the speaker of a quotation where another sentence of its paragraph names them."""
    heard = [replace(one, speech=_heard(one)) if one.quoted else one for one in paragraph]
    for number, one in enumerate(paragraph):
        if not is_quoted(one) or one.speech.stance != "reports":
            yield one
            continue
        before = heard[max(0, number - _REACH) : number][::-1]
        near = [*before, *heard[number + 1 : number + _REACH + 1]]
        speaking = [other for other in near if other.quoted and has_speaker(other.speech)]
        sharing = [other for other in near if one.shares_quotation(other)]
        if sharing or not one.is_speech:
            # `“… Terrible!” somebody muttered`: whoever that was, nobody else said it.
            told = any(not other.is_speech for other in sharing)
            sharing = [other for other in sharing if has_speaker(other.speech)]
            speaking = [] if told or not one.is_speech else speaking
        source = next(iter((*sharing, *speaking)), one)
        yield replace(one, speech=source.speech, relays=one.relays or source.relays)


def _heard(one: Read) -> Speech:
    """Who speaks in a sentence, if only as somebody: `said a harbour pilot`."""
    if has_speaker(one.speech) or one.document:
        return one.speech
    described = described_in(one.plain)
    somebody = described.startswith(("a ", "an ", "one ", "another "))
    return Speech("says", unnamed=described) if somebody else one.speech
