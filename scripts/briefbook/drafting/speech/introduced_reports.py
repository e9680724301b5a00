"""A report that an article brings in by whose it is: `a new report released Monday by Sund Trust`.

Its sentence is on the report and says nothing of what stands in it; `the report`, further on, does.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from briefbook.drafting.grammar.person_or_body import could_be_person, is_body
from briefbook.drafting.grammar.sentence import CitedDocument, Mention, Speech
from briefbook.drafting.page.governments import COUNTRIES
from briefbook.drafting.page.outlet_names import is_outlet
from briefbook.drafting.speech.printed_names import NAME, PrintedNames
from briefbook.drafting.speech.sentence_readings import Read

WITHIN = 6
"""Paragraphs in which an article brings in the report that it is on."""
_SORT = r"(?P<sort>report|study|survey|poll|analysis|research|review|audit|paper|assessment)\b"
_WORD = r"(?:(?!(?:of|from|by|in|to|that|which|who|and|on)\s)[\w’'-]{2,20}\s)"
_TOPIC = r"(?:\s(?:on|into|about|of)\s[^,.;:“”·]{2,60}?)?"
_NO_DAY = (
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    r"|Dec)[a-z.]{0,6}\s\d)"
)
_BODY = rf"(?:the\s)?(?P<by>{NAME}(?:\s(?:on|for)\s(?:the\s)?{_NO_DAY}{NAME})?)"
_DAY = (
    r"(?:(?:on|in|last|this|earlier|late|early|today|yesterday|week|month|year|[Jj]ust|recently"
    r"|[A-Z][a-z]{2,8}|\d{1,4},?)\s){0,4}"
)
_PUT_OUT = r"(?:released|published|issued|unveiled|put\sout)"
_NEW = r"(?:new|latest|recent|fresh|annual)"
_BROUGHT_IN = (
    re.compile(rf"\b{_SORT}{_TOPIC},?\s(?:{_PUT_OUT}\s{_DAY}by|out\s{_DAY}from)\s{_BODY}"),
    re.compile(rf"\b(?i:{_NEW})\s{_WORD}{{0,3}}?{_SORT}{_TOPIC}\s(?:by|from)\s{_BODY}"),
    re.compile(rf"\b(?:[Tt]he\s)?(?P<by>{NAME})['’]s?\s{_NEW}\s{_WORD}{{0,3}}?{_SORT}"),
    re.compile(
        rf"^(?:[Tt]he\s)?(?P<by>{NAME})\s(?:has\s|have\s)?{_DAY}{_PUT_OUT}\s(?:an?|its|the|their)\s"
        rf"{_WORD}{{0,4}}?{_SORT}"
    ),
)
_CENTRE = re.compile(r"\b(?:Cent(?:er|re)|Lab|Observatory|Project|Forum|Academy|Survey)\b")
_OWNER = re.compile(r"^.{2,60}?(?:['’]s|s['’])\s(?:new\s)?(?=\S+\s\S)")
_YET = re.compile(
    r"\b(?:will|would|could|should|may|might|must|not|never|due|planned|plans|upcoming|expected)\b"
    r"|\bto be\b"
)
"""What hasn't come out: `a report to be published by`, `its new survey will ask`."""
_OUT = re.compile(rf"\b(?:{_PUT_OUT}|out)\b")
_BEHIND = 60
"""Characters behind a report without a word on its coming out, which may say that it will."""
_FOUND = re.compile(
    r"(?:^|[,;”\"·]\s)(?:[Tt]he\s)?(?:(?:[Rr]eport|[Ss]tudy)['’]?s?['’]?\s)?"
    r"(?:[Rr]esearchers|[Aa]uthors|[Ss]cientists)\s"
    r"(?:also\s)?(?P<verb>found|find|concluded|conclude|determined|discovered|estimated)\b"
)


def introduced_in(
    text: str, who: Iterable[Mention], printed: PrintedNames, not_by: Collection[str]
) -> CitedDocument | None:
    """The report of a body that a sentence brings in; `not_by` are ids of people and countries."""
    known = list(who)
    for pattern in _BROUGHT_IN:
        match = pattern.search(text)
        if not match or _YET.search(_told_of(match)):
            continue
        start, end = match.span("by")
        ids = [one.id for one in known if one.start < end and start < one.end]
        name = "" if ids else _body(match["by"], printed)
        if (len(ids) == 1 and ids[0] not in not_by) or name:
            words = " ".join(match[0].strip(' ,;”"·').split())
            return CitedDocument("report", "publishes a report", words, "".join(ids), name)
    return None


def _told_of(match: re.Match[str]) -> str:
    """The words that bring a report in, and some behind where they don't say that it came out."""
    return (
        match[0] if _OUT.search(match[0]) else match.string[match.start() : match.end() + _BEHIND]
    )


def _body(words: str, printed: PrintedNames) -> str:
    """A body by the name that is printed; empty where it may be a person, an outlet or a place."""
    words = _OWNER.sub("", re.sub(r"['’]s?$", "", words))
    meant = printed.meant(words)
    name = meant[0] if len(meant) == 1 else words
    if name in COUNTRIES or is_outlet(name) or " and the " in name:
        return ""
    if " " not in name:
        return printed.spelled(name) if name.isupper() else ""
    plain = is_body(name) or _CENTRE.search(name)
    return name if plain and not could_be_person(name) else ""


def with_findings(readings: Iterable[Read]) -> list[Read]:
    """`Researchers found`, where one report alone was told of: it tells it, and nobody speaks."""
    owners: set[tuple[str, str]] = set()
    done: list[Read] = []
    for one in readings:
        told = one.document or one.introduced
        if told and told.sort == "report" and told.owner:
            owners.add((told.by, told.name))
        found = None if told or len(owners) != 1 else _FOUND.search(one.plain)
        if found and not (one.relays or one.outlet or _somebody(one.speech)):
            words = " ".join(found[0].strip(' ,;”"·').split())
            document = CitedDocument("report", "publishes a report", words, *next(iter(owners)))
            one = replace(one, speech=Speech(), document=document)
        done.append(one)
    return done


def _somebody(speech: Speech) -> bool:
    """Whether anybody but researchers without a name may speak."""
    named = speech.says or speech.unknown or speech.pronoun or speech.among
    return bool(named) or speech.unnamed.lower().removeprefix("the ") not in (
        "", "researchers", "authors", "scientists", "study authors", "study’s authors",
        "report’s authors",
    )  # fmt: skip
