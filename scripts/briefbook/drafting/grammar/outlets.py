"""Outlets that a sentence was told to, though it names none that the vocabulary knows."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefbook.drafting.grammar.sentence import Mention
from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.outlet_names import OUTLET_NAME, is_outlet

_TO = (
    r"(?:t(?:old|ells)|[Aa]sked(?:[^,.;“”]{1,40}?)? by|interview with|comments to|remarks to"
    r"|(?:[Ss]peaking|spoke|spoken) (?:to|with)|per)"
)
_PASSED_ON = (
    r"(?:(?:reported|published|revealed|obtained|seen|viewed|reviewed|aired|carried) by"
    r"|(?:appearing|appeared|published) in|leaked to)"
)
"""Before an outlet that had it first, or has seen it."""
_THE_PAPER = re.compile(
    r"\b(?:(?:told|interview with|comments to|remarks to|speaking to|spoke to|quoted by)"
    r" (?:the|this|our) (?:paper|daily|weekly|magazine|tabloid)"
    r"|(?:told|interview with|comments to|remarks to|speaking to|spoke to|quoted by|per"
    r"|according to|reported by) (?:the|this|our) (?:state |public |private )?"
    r"(?:broadcaster|newspaper|news (?:agency|site|outlet|channel|website)|outlet|news ?wire)"
    r")(?![\w’'-]| to\b| (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?-i:[A-ZÀ-Ý]))",
    re.I,
)
"""`According to the paper` is left out: that may be a study."""
_WORD = r"[A-ZÀ-Ý][\w’'-]{1,30}"
_NAMED = re.compile(
    rf"\b(?:{_TO}|{_PASSED_ON}) (?:the )?(?P<sort>"
    r"(?:local |regional |daily |weekly |evening )?(?:newspaper|paper"
    r"|broadcaster|magazine|news (?:agency|site|outlet|channel|website)|radio station|TV station"
    r"|channel|station) )?"
    rf"(?P<name>{_WORD}(?: (?:(?:of|and|de|du|la|le) )?{_WORD}){{0,4}})"
    r"(?P<behind> (?:newspaper|paper|magazine|broadcaster|podcast|website|news agency))?"
)
_OF_ONE_WORD = re.compile(
    r"(?:Times|Post|Journal|Herald|Gazette|Tribune|Guardian|Telegraph|Courier|Chronicle|Observer|Mail"
    r"|Mirror|Echo|Argus|Sun|Globe|Examiner|Inquirer|Independent|Express|Record|Star)"
)
_NAME_OF_ONE = rf"(?P<name>{_WORD}(?: (?:(?:of|and|de|du|la|le) )?{_WORD}){{0,4}})"
_REPORTED = (
    re.compile(
        r"(?:[,”·]|\b(?:first|as)) (?:reported|reports|revealed)(?: (?:by|in))?"
        rf" (?:[Tt]he )?{_NAME_OF_ONE}"
    ),
    re.compile(
        r"\b[Aa]ccording to"
        r" (?:an? (?:[a-z]{3,12} )?(?:report|article|story|investigation) (?:in|by|from) )?"
        rf"(?:[Tt]he )?{_NAME_OF_ONE}"
    ),
    re.compile(
        rf"(?:^|[,;:·”] |\b(?:and|but|while|as|that) )(?:[Tt]he )?{_NAME_OF_ONE}"
        r" (?:(?:has|had|have|first|also|previously|earlier|later) ){0,2}"
        r"(?:reported|reports|revealed)\b"
    ),
)
"""By what an outlet says that it is the one that had it."""
_PROGRAMME = re.compile(r"['’]s?(?:\s.*)?$")
"""Behind an outlet's name, what of it was told: `Bay News’ Today show`."""


def the_paper(text: str) -> str:
    """The words of `told the paper` and the like: an outlet that was named before, or this one."""
    match = _THE_PAPER.search(text)
    return match[0] if match else ""


def outlet_in(text: str, known: Sequence[Mention]) -> str:
    """The name of an outlet that had something first, and that no vocabulary has."""
    for one in _NAMED.finditer(text):
        start = one.start("name")
        if any(mention.start < one.end() and start < mention.end for mention in known):
            continue
        name = _PROGRAMME.sub("", one["name"].strip())
        if is_outlet(name) or agency(name) or one["sort"] or one["behind"]:
            return name
    return ""


def reported_by(text: str, known: Sequence[Mention]) -> str:
    """The name of an outlet that reported what a sentence tells, and that no vocabulary has."""
    for pattern in _REPORTED:
        for one in pattern.finditer(text):
            start, end = one.span("name")
            if any(mention.start < end and start < mention.end for mention in known):
                continue
            name = _PROGRAMME.sub("", one["name"]).removeprefix("The ")
            led = text[:start].lower().endswith("the ") or one["name"].startswith("The ")
            if is_outlet(name) or agency(name) or (led and _OF_ONE_WORD.fullmatch(name)):
                return name
    return ""


def itself_in(text: str, names: Iterable[str]) -> bool:
    """Whether something was told to the outlet of the article, by one of its names."""
    known = list(names)
    found = (match for name in known for match in re.finditer(re.escape(name), text))
    found = (match for match in found if not _GOES_ON.match(text, match.end()))
    shorts = {name.split()[-1] for name in known if OUTLET_NAME.fullmatch(name.split()[-1])}
    desks = (match for match in _DESK.finditer(text) if match["outlet"] in shorts)
    return any(_TOLD_BEFORE.search(text, 0, match.start()) for match in (*found, *desks))


_DESK = re.compile(
    r"(?<!\w)(?P<outlet>[A-ZÀ-Ý][\w’'-]{2,20}) (?:Business|Sports?|Money|Life|Weekend|Politics"
    r"|Online|Arts|Culture|Travel|Opinion|Radio|TV|Saturday|Sunday)(?!\w)"
)
"""A desk of an outlet, which goes by its short name: `Post Business`."""
_TOLD_BEFORE = re.compile(rf"\b{_TO} (?:the )?$", re.I)


def short_names(name: str) -> Iterator[str]:
    """What an outlet calls itself for short: `Evening Mail`, `Mail`; a station its letters."""
    words = name.split()
    if OUTLET_NAME.fullmatch(words[-1]):
        yield from (" ".join(words[n:]) for n in range(1, len(words)))
    elif len(words) == 2 and words[0] in ("Daily", "Evening", "Morning", "Sunday"):
        yield words[1]
    if _STATION.fullmatch(name):
        yield words[0]


_STATION = re.compile(r"[A-Z]{3,5} (?:\d{1,2}|TV|News|Radio)")
_GOES_ON = re.compile(r"\w|-\w| (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-ZÀ-Ý]")
"""Behind a name that is only a part of another: `the Post Office`."""
