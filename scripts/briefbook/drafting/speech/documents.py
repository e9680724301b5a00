"""A document that says what a sentence tells: `according to data from the Bay Trust`.

Whoever published it isn't somebody who spoke: the document is where the claim comes from. Whose it
is stays open where the sentence doesn't say.
"""

import re

from briefbook.drafting.grammar.days_of_speech import without_relative_clause
from briefbook.drafting.grammar.sentence import CitedDocument, Mention, Speech
from briefbook.drafting.page.outlet_names import is_outlet
from briefbook.drafting.speech.printed_names import NAME, PrintedNames

_SORTS = (
    ("figures", "publishes figures", "data|figures|statistics|numbers"),
    ("ruling", "gives a ruling", "ruling|order|judge?ment|verdict|court decision"),
    ("rule", "publishes a rule", "rules?|regulations?|directive|decree|law"),
    (
        "filing",
        "files papers",
        "filings?|complaint|lawsuit|suit|indictment|affidavit|petition|charge sheet"
        "|(?:court|charging) (?:documents|records|papers)",
    ),
    (
        "report",
        "publishes a report",
        "reports?|study|studies|survey|poll|analysis|research|review|audit|estimates?|paper|census"
        "|bulletin|assessment|forecast|findings",
    ),
    ("letter", "writes a letter", "letter"),
    (
        "document",
        "writes a document",
        "documents?|memo|presentation|slideshow|records|minutes|contract|notice|transcript",
    ),
)
"""What the id of such an event ends in, what its title says, and the words for such documents."""
_ANY = "|".join(words for sort, _, words in _SORTS if sort != "letter")
_ANY_OR_LETTER = rf"{_ANY}|letter"
"""Whoever wrote a letter speaks in it, where the sentence names them."""
_BY_WORD = tuple((sort, title, re.compile(words)) for sort, title, words in _SORTS)
MOST_WORDS = 8
"""Of an owner's name: longer ones are of several."""
_LED = r"(?:(?:an?|the|its|their|his|her|another|one|some|new)\s)?"
_WORD = r"(?:(?!(?:of|from|by|in|to|that|which|who|and)\s)[\w’'-]{2,20}\s)"
_BY = (
    r"(?:\s(?:on|into|about|for)\s[^,.;:“”]{2,60}?)?"
    r"(?:\s(?:(?:released|published|issued|compiled|conducted|commissioned|carried out|collected"
    r"|provided|gathered|shared|filed|written|made)\s)?"
    r"(?:(?:(?:on|last|this|earlier this)\s)?(?:[A-Z][a-z]{2,8}day|week|month|year)\s)?"
    r"(?:by|from|of)\s(?:the\s)?"
    rf"(?P<by>{NAME}))"
)
_SHOWS = (
    r"(?:shows?|showed|suggests?|suggested|finds?|found|says?|said|states?|stated|reads?|indicates?"
    r"|indicated|estimates?|estimated|concludes?|concluded|warns?|warned|reveals?|revealed|puts?"
    r"|notes?|noted|requires?|accuses?|alleges?|claims?|describes?|explains?|explained|determined"
    r"|recommends?|recommended|points?\sout|pointed\sout)\b"
)
_OWNED = rf"(?<![\w’'-])(?P<owner>{NAME})(?:(?<=['’]s)|(?<=s['’]))\s"
_OF_SOMEBODY = (
    re.compile(rf"\b[Aa]ccording to\s{_LED}{_WORD}{{0,4}}?(?P<sort>{_ANY})\b{_BY}"),
    re.compile(rf"\b[Aa]ccording to\s(?:the\s)?{_OWNED}{_WORD}{{0,4}}?(?P<sort>{_ANY})\b"),
    re.compile(
        rf"(?:^|[,;”\"·]\s|\bbut\s|\band\s)(?i:{_LED}){_WORD}{{0,3}}?(?P<sort>(?i:{_ANY}))\b{_BY}"
        rf"\s{_SHOWS}"
    ),
    re.compile(rf"{_OWNED}{_WORD}{{0,3}}?(?P<sort>{_ANY})\s(?:also\s)?{_SHOWS}"),
    re.compile(rf"[”\"·],?\s(?:said|says|read)\s{_LED}{_WORD}{{0,3}}?(?P<sort>{_ANY})\b{_BY}"),
)
_OF_NOBODY = (
    re.compile(
        rf"\b[Aa]ccording to\s{_LED}{_WORD}{{0,3}}?(?P<sort>{_ANY_OR_LETTER})\b"
        r"(?!\s(?:by|from|of)\s)"
    ),
    re.compile(
        rf"(?:^|[,;”\"·]\s|\bbut\s|\band\s)(?:[Aa]s\s)?(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]hat|[Tt]hose)\s"
        rf"{_WORD}{{0,3}}?(?P<sort>{_ANY_OR_LETTER})\s(?:also\s)?{_SHOWS}"
    ),
    re.compile(
        rf"[”\"·],?\s(?:said|says|read|reads)\s(?:the|an?)\s{_WORD}{{0,3}}?(?P<sort>{_ANY_OR_LETTER})\b"
    ),
)


def document_in(text: str, who: tuple[Mention, ...], printed: PrintedNames) -> CitedDocument | None:
    """The document by which a sentence tells something; None where there is none."""
    for pattern in _OF_SOMEBODY:
        for match in pattern.finditer(text):
            groups = match.groupdict()
            part = "by" if groups.get("by") else "owner"
            start, end = match.span(part)
            known = next((one.id for one in who if one.start < end and start < one.end), "")
            name = "" if known else _name(match[part], printed)
            if known or (name and not is_outlet(name) and name.count(" ") < MOST_WORDS):
                return _document(match, known, name)
    plain = without_relative_clause(text)
    for pattern in _OF_NOBODY:
        if nameless := pattern.search(plain):
            return _document(nameless, "", "")
    return None


def tells_itself(document: CitedDocument, speech: Speech) -> bool:
    """Whether nobody speaks in its sentence but the document, or whoever published it."""
    speakers = {*speech.says, speech.unknown, speech.unnamed} - {""}
    return not speech.pronoun and not speech.among and speakers <= {document.by, document.name}


def _document(match: re.Match[str], known: str, name: str) -> CitedDocument:
    word = match["sort"].lower()
    sort, title = next((sort, title) for sort, title, one in _BY_WORD if one.fullmatch(word))
    words = " ".join(match[0].strip(' ,;”"·').split())
    return CitedDocument(sort, title, words, known, name)


def _name(words: str, printed: PrintedNames) -> str:
    """The one body or person that a name means, by its fullest form; a short one by its letters."""
    words = words.removesuffix("’s").removesuffix("'s").rstrip("’'")
    meant = printed.meant(words)
    if len(meant) == 1:
        return meant[0]
    short = " " not in words and (words.isupper() or words in printed.single)
    return printed.spelled(words) if short and not meant else ""
