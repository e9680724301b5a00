"""The name right beside a verb of speech that no vocabulary has, as in `said Ada Lind`."""

import re
from typing import NamedTuple

from briefbook.drafting.page.titles import is_title
from briefbook.drafting.speech.names_elsewhere import is_elsewhere, name_elsewhere
from briefbook.drafting.speech.owned_bodies import owned_bodies
from briefbook.drafting.speech.printed_names import NAME, PrintedNames
from briefbook.drafting.speech.short_forms import KIND
from briefbook.drafting.speech.spoken_for_bodies import is_spoken_for
from briefbook.drafting.speech.spokespeople import spoken_for

_ADVERBS = (
    r"(?:(?:herself|himself|itself|also|later|then|has|have|had|[a-z]{2,12}(?<!fami)ly"
    r"|(?:on|late|last|earlier|this|earlier this)\s[A-Z]?[a-z]{2,10})\s){0,2}"
)
_DID = (
    r"(?:\s(?:[a-z]{3,14}ed|shook|sat|stood|rose|wept|went|came|took|gave|held|was)"
    r"(?:\s[a-z’'-]{1,14}){0,5}\s(?:and|but))?"
)
"""What somebody did besides: `Lind shook her head and said`."""
_AT = (
    r"(?:\s(?:of|from|at|with)\s(?:(?:the|an?)(?:\s[a-zà-ÿ’'-]{2,20}){1,3}"
    r"|(?:the\s)?[A-ZÀ-Ý][\w’'-]{1,20}(?:\s[A-ZÀ-Ý&][\w’'-]{0,20}){0,3}))?"
)
"""Where somebody belongs: `Bo Ek of the old port said`."""
_BEFORE = re.compile(
    rf"(?<![\w’'-])(?P<name>{NAME})(?:\s(?:\([^()]{{1,20}}\)|senior|junior)|(?P<age>,\s\d{{1,3}})(?=,))?{_AT}"
    rf"(?P<between>,(?:[^,.;“”]{{2,80}},)?)?{_DID}\s{_ADVERBS}$"
)
PREPOSITIONS = (
    r"of|in|to|for|by|with|from|at|about|against|on|than|between|or|near|off|outside|inside|around"
    r"|under|over|across|along|through|within|into|onto|towards?|behind|beside|beyond"
)
"""What hangs a name on another word."""
_HANGS = re.compile(
    rf"\b(?:{PREPOSITIONS})\s"
    r"(?:the\s(?:(?:(?:central|north|south|east|west)(?:ern)?|coastal|upper|lower|inner|outer|greater"
    r"|whole|entire|wider|nearby|besieged|journal|magazine|newspaper|weekly|daily|town|city|village)\s)?)?$",
    re.I,
)
"""Before a name that only says whose the speaker is: `a lawyer for Lind Limited said`."""
_SUBJECT = re.compile(r"(?<!\w)\w{1,30}\s(?:the|an?|he|she|it|they|his|her|their|[A-ZÀ-Ý])")
"""A verb with whoever speaks behind it."""
_NO_ROLE = (
    r"(?:that|its?|he|she|they|there|in|on|at|to|of|and|as|for|from|outside|inside|near|before|after"
    r"|during|by|with|under|over|about|than|into|against|between|behind|when|while|because|how|what"
    r"|why|who|if|was|were|is|are|had|has|have|would|will|could|told|asked|via|through|since|whose)"
)
_ROLE = rf"(?:(?!{_NO_ROLE}\s)[a-z’'-]+\s){{0,4}}"
_JOB = (
    r"(?:[a-z-]{3,15}\s){0,2}?(?:spokes(?:man|woman|person)|director|chief|head|leader|president"
    r"|chair(?:man|woman)?|minister|manager|officer|secretary|analyst|economist|professor"
    r"|researcher|scientist|founder|lawyer|commissioner|engineer|captain|owner|editor|inspector)"
)
_BODY_NAME = r"[A-ZÀ-Ý][\w’'&-]{1,30}(?:\s(?:(?:of|for|and|the)\s){0,2}[A-ZÀ-Ý][\w’'-]{1,30}){0,5}"
"""Whose job it is: `said Department of Ports spokesman Bo Ek`."""
_BEHIND = re.compile(
    rf"(?:said|says|added|adds|explained|wrote|concluded|noted|argued|warned|replied|recalled"
    rf"|tweeted|joked|quipped|insisted|remarked|conceded|complained)"
    rf"\s(?:(?:the\s)?{_BODY_NAME}\s{_JOB}\s|{_ROLE})(?P<name>{NAME})"
    r"(?=$|[,.;:·”]|\s(?:who|in|on|at|of|during|after|before|when|from|as|told)\b)"
)
_BEHIND_JOB = re.compile(
    r"(?<=[·”\",?!]\s)(?:said|says|added|adds|explained|wrote|concluded|noted|argued|warned|replied"
    r"|recalled)\s(?:(?:(?:the|an?|its|his|her|their|one|another)\s|[A-ZÀ-Ý][\w-]{1,30}['’]s?\s)"
    rf"(?:(?!{_NO_ROLE}\s)[a-z’'-]{{2,20}}\s){{0,4}}[a-z’'-]{{3,20}},"
    rf"|(?:the\s)?{_BODY_NAME}(?:\s(?!(?:{_NO_ROLE}|\w{{1,17}}ing)\s)[a-z’'-]{{3,20}}){{1,4}})"
    rf"\s(?P<name>{NAME})(?=$|[,.;:·”]|\s(?:who|in|on|at|of|during|after|before|when|from|as)\b)"
)
"""`said its director, Bo Ek`, or `said QPD harbour diver Bo Ek`, behind a quotation."""
_APPOSED = re.compile(
    r"(?:^|[;:·”]\s|\b(?:but|and|while)\s|,\s(?=(?:its|the|an?|his|her|their)\s))"
    r"(?!(?:in|on|at|for|from|to|of|by|with|near|after|before|since|during|as|like|unlike)\s)"
    r"(?:[^\s,;:“”·]{1,30}\s){1,9}[^\s,;:“”·]{1,30},\s$",
    re.I,
)
"""Before a name that stands between commas behind a job: `Its director, Bo Ek, said the`."""
_ACCORDING = re.compile(
    r"[Aa]ccording to\s(?:(?:[a-z’-]{1,20}\s){1,5}(?:released|published|issued|compiled|conducted"
    r"|commissioned|carried out)\s(?:(?:(?:on|last|this|earlier this)\s)?[A-Za-z]{3,9}\s)?"
    r"by\s(?:the\s)?|(?:(?:the|a|an|data|figures|from|by|of|its)\s){0,4}"
    rf"{_ROLE})(?P<name>{NAME})"
)
_WITHIN_COMMAS = re.compile(rf",\s(?P<name>{NAME}),")
_REACH, _LED = 160, 60


class Beside(NamedTuple):
    """A name as it is printed beside a verb, and where it stands."""

    words: str
    start: int
    end: int


NOBODY = Beside("", 0, 0)


def source_named(text: str, printed: PrintedNames) -> Beside:
    """The name behind `according to`, wherever in a sentence it stands: they say it."""
    for match in _ACCORDING.finditer(text):
        if printed.meant(match["name"]):
            return _beside(match, printed)
    return NOBODY


def name_beside(text: str, at: int, printed: PrintedNames) -> Beside:
    """The name beside the verb at a place, which means somebody whom the article names."""
    for pattern in (_ACCORDING, _BEHIND, _BEHIND_JOB):
        match = pattern.match(text, at)
        if match and printed.meant(match["name"]):
            return _beside(match, printed)
    if is_elsewhere(text, at):
        return Beside(*name_elsewhere(text, at, printed))
    if body := _of_officials(text, at, printed):
        return body
    start = max(0, at - _REACH)
    match = _BEFORE.search(text[start:at])
    # Before whoever has an office stands what it belongs to: `Minister in the Ministry of`.
    if not match or (
        match["name"] not in printed.behind and _HANGS.search(text[: start + match.start()])
    ):
        return NOBODY
    if is_spoken_for(text, start + match.start("name")):
        return NOBODY
    inner = _WITHIN_COMMAS.fullmatch(match["between"] or "")
    if inner and not printed.meant(match["name"]) and printed.meant(inner["name"]):
        # `Quay Board Chief Executive, Bo Ek, said`
        at = start + match.start("between") + inner.start("name")
        return Beside(inner["name"], at, at + len(inner["name"]))
    before = text[: start + match.start("name")][-_REACH:]
    alone = match["between"] == "," and not match["age"] and not _APPOSED.search(before)
    if alone and _SUBJECT.match(text, at):
        return NOBODY
    return _beside(match, printed, start)


def _of_officials(text: str, at: int, printed: PrintedNames) -> Beside | None:
    """The body whose officials stand beside the verb: `detectives from the Quay Police said`."""
    for one in spoken_for(text):
        name = text[slice(*one)]
        beside = one.end <= at and _ONLY_ADVERBS.fullmatch(text, one.end, at)
        leads = at < one.start and text.find(",", at, one.start) < 0 and one.start - at <= _LED
        if (beside or leads) and printed.meant(name):
            return Beside(name, one.start, one.end)
    return None


def _beside(match: re.Match[str], printed: PrintedNames, start: int = 0) -> Beside:
    """The name that was found; of a stretch that begins with an office only the person."""
    name, end = match["name"], start + match.end("name")
    name = printed.behind.get(name, name)
    return Beside(name, end - len(name), end)


_BODY = (
    r"(?:[\w’'-]{2,20}\s){1,3}?(?:agency|ministry|department|government|police|army|navy|military"
    r"|court|commission|office|authority|council|committee|institute|university|union|association"
    r"|party|bank|administration|tribunal|parliament|embassy)"
)
_BODY_BEFORE = re.compile(
    rf"(?:^|[,;:”\"·]\s|\b(?:but|and|while|as)\s)the\s(?P<name>{_BODY})\s{_ADVERBS}$", re.I
)
_BODY_BEHIND = re.compile(
    rf"(?:said|according to|says)\sthe\s(?P<name>{_BODY})(?=[.,;·]|\s(?:in|on)\s|$)", re.I
)
_KIND = rf"(?P<kind>{KIND})"
_KIND_BEFORE = re.compile(
    rf"(?:^|[,;:”\"·]\s|\b(?:but|and|while|as|that)\s)the\s{_KIND}"
    rf"(?:,\s(?:which|that|who)\s[^,;:“”·]{{2,100}},)?{_DID}\s{_ADVERBS}$",
    re.I,
)
_KIND_BEHIND = re.compile(rf"(?:said|says|added)\sthe\s{_KIND}(?=[.,;·”]|$)", re.I)
_ALONE = re.compile(rf"(?<![\w’'.-])(?P<name>[A-ZÀ-Ý][\w-]{{2,30}})\s{_ADVERBS}$")
_CAPITAL = re.compile(r"(?<![\w’'.-])[A-ZÀ-Ý][\w’'.-]{0,30}\s$")
_AND = re.compile(r"[A-ZÀ-Ý][\w’'-]{1,30}\sand\s$")


_CALLED = re.compile(
    rf"(?:^|[,;:”\"·]\s|\b(?:but|and|while|as|that|after|because)\s)[Tt]he\s"
    rf"(?P<name>[A-ZÀ-Ý][\w’'-]{{1,30}}(?:\s[A-ZÀ-Ý][\w’'-]{{1,30}}){{0,4}})\s{_ADVERBS}$"
)


def called_beside(text: str, at: int, printed: PrintedNames) -> str:
    """A body by a short form of its name: `the IBF said`, `the Fund said`."""
    start = max(0, at - _REACH)
    match = _CALLED.search(text[start:at])
    return printed.body_called(match["name"]) if match else ""


def body_beside(text: str, at: int) -> str:
    """A body beside the verb that is told by what it is: `the Russian space agency said`."""
    start = max(0, at - _REACH)
    match = _BODY_BEFORE.search(text[start:at]) or _BODY_BEHIND.match(text, at)
    return match["name"][0].upper() + match["name"][1:] if match else ""


def kind_beside(text: str, at: int) -> str:
    """The word that stands for a body named elsewhere: `the ministry said`."""
    start = max(0, at - _REACH)
    match = _KIND_BEFORE.search(text[start:at]) or _KIND_BEHIND.match(text, at)
    return match["kind"].lower() if match else ""


_ONLY_ADVERBS = re.compile(rf"\s{_ADVERBS}")
_LEADS_TO = re.compile(
    r"(?:said|says|added|adds|warned|according to|reported|confirmed)\s(?:the\s)?", re.I
)
_STANDS_ALONE = re.compile(r"$|[,.;:·”]|\s(?:in|on)\b")


def owned_beside(text: str, at: int) -> str:
    """A body with its owner right beside the verb: `Ukraine’s emergency service said`."""
    for body in owned_bodies(text):
        if body.end <= at and _ONLY_ADVERBS.fullmatch(text, body.end, at):
            return "" if _HANGS.search(text[: body.start]) else body.name
        leads = _LEADS_TO.fullmatch(text, at, body.start) if at < body.start else None
        if leads and _STANDS_ALONE.match(text, body.end):
            return body.name
    return ""


_ALONE_BEHIND = re.compile(
    r"(?:said|says|added|adds|according to|explained|wrote|noted|warned)"
    r"\s(?P<name>[A-ZÀ-Ý][\w-]{2,30})(?=$|[.,;:·”]|\s(?:who|in|on|at|of|during|after|when|told)\b)",
    re.I,
)


def alone_beside(text: str, at: int, printed: PrintedNames) -> str:
    """A name of one word right beside the verb, which stands within a sentence somewhere."""
    start = max(0, at - _REACH)
    behind = _ALONE_BEHIND.match(text, at)
    if behind and behind["name"] in printed.single:
        return printed.spelled(behind["name"])
    match = _ALONE.search(text[start:at])
    if not match or match["name"] not in printed.single:
        return ""
    before = text[: start + match.start()]
    if (title := before.rpartition(" ")[0].rpartition(" ")[2]) and is_title(title):
        before = before[: -len(title) - 1]
    # `Sund and Brack said`: one of two is not the speaker.
    hangs = _HANGS.search(before) or _CAPITAL.search(before) or _AND.search(before)
    return "" if hangs else printed.spelled(match["name"])
