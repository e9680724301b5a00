"""Which sentences of an article may become claims, each with its best evidence and its points."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby
from typing import NamedTuple

from briefbook.drafting.grammar.chain import seen_in
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.known_words import ids, mentions, nearly_named
from briefbook.drafting.grammar.phrase import without_addition
from briefbook.drafting.grammar.quoted_speech import clauses, phrases
from briefbook.drafting.grammar.sentence import Sentence, Speech
from briefbook.drafting.grammar.sentence_edges import edges
from briefbook.drafting.grammar.verbs_of_speech import stance_beside, surely_spoken
from briefbook.drafting.one_speech import goes_on_from, once_each
from briefbook.drafting.proposal import Proposal
from briefbook.drafting.ranking import points
from briefbook.drafting.speech.described_speakers import FIRM, described_in
from briefbook.drafting.speech.readings import Read
from briefbook.drafting.speech.short_forms import INTRODUCED
from briefbook.drafting.speech.sorts_of_actors import sort_of
from briefbook.drafting.speech.spokespeople import SPOKESPERSON, spokesperson_speaking
from briefbook.text.search import without_spaces

FEWEST, FEWEST_LETTERS = 6, 14
"""Words of a sentence that may become a claim; letters in texts without spaces between words."""
MOST_AMONG = 4
"""Ids that are named where a speaker isn't plain."""
_HANGS = re.compile(
    r"(?:That|This|It|These|Those)(?:['’]s|['’]re)?\s(?:\w+n['’]t\s)?(?:is|are|was|were|has|have"
    r"|had|been|will|would|may|might|can|could|did|does|a|an|the|not|[a-z]{3,12}(?:ly|ed|ing))\s"
)
"""Begins a sentence whose subject stands in the one before, which a reader is led past."""
_STRANGER = re.compile(
    r"(?:^|[·”\",.:]\s)(?!(?:The|A|An|He|She|It|They|We|I|You|One|Who|Some|Many|Most|Others?)\s)"
    r"(?P<name>[A-ZÀ-Ý][\w’'-]{1,30})\s(?:said|says|added|adds|told|wrote|explained|noted)\b"
)
"""Somebody speaks by a name that stands nowhere else, perhaps with a slip of the pen."""
_MARKS = re.compile("[“”]")
_A = re.compile(r"(?:an?|one)\s")
_ASKS = re.compile(r"[?？؟]\W{0,3}$")

Stands = Callable[[str], bool]
"""Whether `briefbook verify` will find a phrase in the copy."""


@dataclass(frozen=True)
class ArticleFacts:
    """What of an article its claims are judged by."""

    title: str
    publisher: str
    language: str
    beside: frozenset[int] = frozenset()
    """Numbers of paragraphs that carry no claim."""
    people: tuple[str, ...] = ()
    """Ids and new names of those whom headline and lead name."""
    text: str = ""
    """All of it, with one space between words."""
    main: Sentence | None = None
    """The sentence that tells what the headline is on."""


def proposals(
    readings: Sequence[Read], known: Known, article: ArticleFacts, stands: Stands
) -> list[Proposal]:
    """Every sentence that may become a claim, the best first, each thing once."""
    own = [one for one in readings if one.sentence.paragraph not in article.beside]
    before = _before(own, known)
    lead = _lead(own)
    every = [
        replace(proposal, points=tuple(points(proposal, article.title, lead, article.main).items()))
        for one, spoke in zip(own, before, strict=True)
        if _may_be_a_claim(one)
        for proposal in _proposals_in(one, known, article, spoke, stands)
    ]
    # Sorted stably: of equal ones the earlier stays ahead.
    ranked = sorted(every, key=lambda one: -one.score)
    return once_each(ranked, goes_on_from(own), stands)


class _Before(NamedTuple):
    """Who spoke before a sentence, by id or new name."""

    anybody: str = ""
    """Last in the article."""
    firm: str = ""
    """Last in its paragraph, where that is no person."""
    goes_on: bool = False
    """Whether it stands behind a mark of quotation that its paragraph never closes."""


def _before(readings: Sequence[Read], known: Known) -> list[_Before]:
    """For each sentence who spoke before it."""
    text = " ".join(one.plain for one in readings)
    sort = cache(lambda name: sort_of(name, text))
    actors = known.corpus.vocabulary.actors
    found: list[_Before] = []
    number, last = 0, _Before()
    unclosed = set(_unclosed(readings))
    for one in readings:
        if one.sentence.paragraph != number:
            last = last._replace(firm="")
        found.append(last._replace(goes_on=one.sentence in unclosed))
        number, says = one.sentence.paragraph, next(iter(one.speech.says), "")
        kind = actors[says].kind if says in actors else sort(one.speech.unknown)
        if speaker := says or one.speech.unknown:
            last = _Before(speaker, speaker if kind != "person" else last.firm)
    return found


def _unclosed(readings: Sequence[Read]) -> Iterator[Sentence]:
    """Sentences behind a mark of quotation that is never closed: the next paragraph goes on."""
    for _, group in groupby(readings, key=lambda one: one.sentence.paragraph):
        within: list[Sentence] = []
        is_open = False
        for one in group:
            text = one.sentence.text
            if is_open or text[:1] == "“":
                within.append(one.sentence)
            marks = _MARKS.findall(text)
            is_open = marks[-1] == "“" if marks else is_open
            within = within if is_open else []
        yield from within


def _lead(readings: Sequence[Read]) -> Sentence:
    """The first sentence that tells of somebody or something by name, or has a figure or a day.

    What only clears its throat is none, unless nothing better comes soon.
    """
    early = readings[:LEAD_WITHIN]
    telling = (one for one in early if one.who or _TELLS.search(one.sentence.text))
    first = next(telling, early[0] if early else None)
    return first.sentence if first else Sentence(0, "")


LEAD_WITHIN = 4
"""Sentences among which the lead is looked for."""
_TELLS = re.compile(
    r"\d|(?<=[^\W\d_.!?] )[A-ZÀ-ÝА-Я]|(?<=, )[A-ZÀ-ÝА-Я]|[\u0590-\u0fff\u3040-\u9fff]"
)
"""A figure or a name within a sentence; scripts without capitals tell nothing of names."""


def listed(
    readings: Sequence[Read], article: ArticleFacts, stands: Stands
) -> Iterator[tuple[int, str]]:
    """Every phrase that could be quoted, with the number of its paragraph."""
    seen: set[str] = set()
    for one in readings:
        if one.sentence.paragraph not in article.beside or one.quoted:
            for phrase in clauses(one.sentence.text, one.quoted, article.language or "und"):
                if phrase not in seen and stands(phrase):
                    seen.add(phrase)
                    yield one.sentence.paragraph, phrase


def _may_be_a_claim(one: Read) -> bool:
    text = one.sentence.text
    long = len(text) >= FEWEST_LETTERS if without_spaces(text) else len(text.split()) >= FEWEST
    return long and not _ASKS.search(text)


def _proposals_in(
    one: Read, known: Known, article: ArticleFacts, spoke: _Before, stands: Stands
) -> Iterator[Proposal]:
    """A claim for each quotation of a sentence, two at the most; else one for all of it.

    What nobody is known to have said is quoted by no claim, and an outlet's own words neither: a
    reader is led to them.
    """
    whole = _asking(_whole(one, known, article, spoke), one, spoke)
    found = [
        phrase
        for phrase in phrases(one.sentence.text, one.quoted, article.language or "und")
        if phrase.quoted and stands(phrase.text) and whole.has_speaker
    ]
    for phrase in found[:2]:
        yield replace(whole, phrase=without_addition(phrase.text), quoted=True)
    hangs = not found and whole.speech.stance == "reports" and _HANGS.match(one.sentence.text)
    if not found and not hangs and all(map(stands, whole.edges)):
        yield whole


def _whole(one: Read, known: Known, article: ArticleFacts, spoke: _Before) -> Proposal:
    """A claim that leads to all of a sentence, with whoever speaks in it."""
    speech, among = _speech(one, known)
    described = speech.unnamed if not among and not one.speech.unnamed else ""
    # `The minister` may be the one whom headline and lead name, `the giant` who spoke last.
    of_body = FIRM.search(described) or SPOKESPERSON.fullmatch(described)
    near = ((spoke.firm,) if spoke.firm else ()) if of_body else article.people
    if described.removeprefix("the ") in INTRODUCED and not spoke.firm:
        # The article has told who that is, and unnamed it would be one more.
        speech, described = Speech(speech.stance), ""
    elif near and (described.startswith("the ") or SPOKESPERSON.fullmatch(described)):
        speech, among = replace(speech, unnamed=""), near[:MOST_AMONG]
    else:
        # `A student said`, whom the next sentence may name.
        described = one.speech.called if _A.match(one.speech.called) and among else ""
        speech = replace(speech, called="") if described else speech
    return Proposal(
        one.sentence,
        "",
        quoted=False,
        speech=speech,
        relays=one.relays,
        seen=seen_in(one.plain),
        outlet=one.outlet,
        paper=one.paper,
        document=one.document,
        has_occasion=one.occasion is not None,
        among=among,
        described=described,
        edges=edges(one.sentence, article.text),
    )


def _asking(whole: Proposal, one: Read, spoke: _Before) -> Proposal:
    """The same, which asks who speaks where somebody does and nobody is found."""
    if whole.has_speaker or whole.document:
        return whole
    # A quotation that goes on over paragraphs is likely still that of whoever spoke last.
    goes_on = spoke.goes_on or one.is_speech
    among = (spoke.anybody,) if goes_on and spoke.anybody else ()
    asks = not among and (goes_on or surely_spoken(one.plain))
    return replace(whole, among=among, asks=asks)


def _speech(one: Read, known: Known) -> tuple[Speech, tuple[str, ...]]:
    """Who speaks, and where that isn't plain who may; nobody where the outlet tells it itself."""
    speech = one.speech
    if speech.says or speech.unknown or speech.unnamed or one.document:
        return speech, ()
    if speech.among:
        return replace(speech, among=()), speech.among
    if speech.stance != "reports" and one.reporting:
        return replace(speech, says=one.reporting[:1]), ()
    if speech.stance == "reports" and not one.quoted:
        return speech, ()
    described = spokesperson_speaking(one.plain) or described_in(one.plain)
    if described and not mentions(described, known.who):
        stance = "says" if speech.stance == "reports" else speech.stance
        stance = stance_beside(one.plain, described) or stance
        return Speech(stance, unnamed=described), ()
    among = _among(one, known)
    actors = known.corpus.vocabulary.actors
    # Of a country alone it is told in any sentence: that makes it no speaker.
    if not one.quoted and all(actors[id].kind == "country" for id in among):
        return Speech(), ()
    return (speech, among) if among else (Speech(), ())


def _among(one: Read, known: Known) -> tuple[str, ...]:
    """Those near a sentence who may be its speaker: bodies and people before countries."""
    if any(_is_strange(one, match) for match in _STRANGER.finditer(one.plain)):
        return ()
    actors = known.corpus.vocabulary.actors
    here = [id for id in (*ids(one.who), *nearly_named(one.plain, known.who)) if id in actors]
    # A country that was named before is no speaker of what is quoted here.
    before = [id for id, _ in one.before if id in actors and actors[id].kind != "country"]
    near = here or (before if one.quoted else [])
    ranked = sorted(dict.fromkeys(near), key=lambda id: actors[id].kind == "country")
    return tuple(ranked[:MOST_AMONG])


def _is_strange(one: Read, match: re.Match[str]) -> bool:
    """Whether a name is none that the vocabulary has."""
    return not any(who.start <= match.start("name") < who.end for who in one.who)
