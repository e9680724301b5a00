"""A news agency that is credited with a text: where a credit stands, never in a sentence.

That is on a line of its own, in brackets before the text, or behind its last sentence. An agency
that a sentence names is a source of that sentence, and `AP Biology` is a subject.
"""

import re
from collections.abc import Iterable, Sequence

from briefbook.drafting.page.stated import Stated

_NAMES = {
    "Agence France-Presse": "AFP",
    "Anadolu Agency": "Anadolu, AA",
    "ANSA": "Agenzia ANSA",
    "Antara": "Antara News",
    "Asian News International": "ANI",
    "Associated Press": "AP, A.P.",
    "Australian Associated Press": "AAP",
    "Austria Presse Agentur": "APA",
    "Baltic News Service": "BNS",
    "Belga": "Belga News Agency",
    "Bernama": "",
    "Bloomberg": "Bloomberg News",
    "Canadian Press": "",
    "China News Service": "中新社, 中新网",
    "Czech News Agency": "ČTK, CTK",
    "Deutsche Presse-Agentur": "dpa, DPA",
    "EFE": "Agencia EFE",
    "Europa Press": "",
    "Indo-Asian News Service": "IANS",
    "Interfax": "Interfax News Agency, Интерфакс",
    "IRNA": "",
    "Jewish Telegraphic Agency": "JTA",
    "Jiji Press": "Jiji",
    "Keystone-SDA": "SDA, ATS",
    "Kyodo News": "Kyodo, 共同社",
    "Lusa": "Agência Lusa",
    "MENAFN": "",
    "PA Media": "Press Association, PA",
    "Polish Press Agency": "PAP",
    "Press Trust of India": "PTI",
    "Reuters": "Thomson Reuters, REUTERS, 路透社",
    "RIA Novosti": "RIA, РИА Новости",
    "Ritzau": "",
    "TASS": "ITAR-TASS, ТАСС",
    "United Press International": "UPI",
    "Vietnam News Agency": "VNA",
    "Xinhua": "Xinhua News Agency, XINHUA, 新华社",
    "Yonhap": "Yonhap News Agency",
}
# "Reuters": "REUTERS, 路透社"  ->  {Reuters: Reuters, REUTERS: Reuters, 路透社: Reuters}
_FULL = {one: name for name, others in _NAMES.items() for one in (name, *others.split(", ")) if one}
_LIKE_ONE = re.compile(
    r"(?:[A-ZÀ-Ý][\w'’-]{1,20} ){1,3}(?:(?:News|Press) Agency|(?:News|Wire) Service|Newswire)"
)
"""What no list holds and calls itself one."""

_LONGEST = 60
"""Characters of a line that is a credit and nothing else."""
_SIZES = "AA"
"""Alone on a line that is what makes letters larger, and not Anadolu."""
_BEFORE = re.compile(
    r"^(?:(?:by|sources?|text(?: of| by| from)?|story by|via|distributed by|provided by"
    r"|(?:with )?inputs? from|quelle|fuente"
    r"|fonte|来源)(?:\s?[:：]\s?|\s)|(?:©|\(?c\)|copyright)\s?(?:©\s?)?(?:\d{4}\s)?)",
    re.I,
)
_BEHIND = re.compile(
    r"(?:[.,]? all rights reserved\W{0,3}| staff(?: writers?)?| contributed)$", re.I
)
_AROUND = " \t-–—*•·|()[]."
# `BERLIN, May 9 (Reuters) - `, `(AP) `   inside, with or without its dash
# `AFP - `                                before
# `新华社`                                close: Chinese goes on without a space
# `KVELLER via JTA — `                    via
_DATELINE = re.compile(
    r"(?:[A-ZÀ-Ý][\w .,'’-]{1,40}?\s)?[Vv]ia\s(?P<via>\w[\w .-]{1,40}?)\s?[-–—:]{1,2}\s|"
    r"(?:[A-ZÀ-Ý][\w .,'’-]{1,60}?)?\s?\((?P<inside>\w[\w .-]{1,40})\)\s?"
    r"(?:(?P<dash>[-–—:：]{1,2})\s)?"
    r"|(?P<before>\w[\w.]{1,12})\s?[-–—]{1,2}\s|(?P<close>新华社|中新社)"
)
_SHORT = re.compile(r"(?![KW][A-Z]{2,3}$)[A-Z]{3,5}")
"""What stands in brackets before a text and may be an agency that no list has.

American stations put their own letters there, which begin with K or W.
"""
# `… at night. -- Xinhua`, `… at night. (AP)`.
_LAST = re.compile(
    r"[.!?…”\"’]\s{0,2}(?:[-–—]{1,2}\s?|\()(?P<name>[^\W_][\w .-]{1,40})\)?[.\s]{0,3}$"
)
_TOLD = re.compile(
    r"(?:this|the) (?:article|story|report|text|piece)\b[^.]{0,60}?"
    r" (?:by|from|in|on|of) (?P<name>(?:the )?[^\W\d_][\w -]{1,40})",
    re.I,
)
_REPRINTED = re.compile(
    r"(?:this|the) (?:article|story|report|text|piece|post|column|essay|interview)\b[^.]{0,30}?"
    r" (?:(?:originally|first) (?:appeared|published|ran|posted)"
    r"|(?:is|was) (?:originally |first )?(?:republished|reprinted|syndicated))"
    r" (?:(?:in|on|by|from|at|with|permission|of) ){1,3}(?P<name>(?:the )?[^\W\d_][\w’'& -]{1,40})",
    re.I,
)
"""`This post originally appeared on Bay Post`: of an outlet, whatever it is."""
_SHARED = re.compile(r"(?P<first>[^/]{2,30})/(?P<other>[^/]{2,30})")
"""`AFP/The Bay`, as a byline has it that an agency and an outlet share."""
_TAIL = 80
"""Characters at the end of a text that are looked at."""


def agency(words: str) -> str:
    """The full name of an agency, whatever short name it is printed with; empty for all else."""
    bare = re.sub(r"^[Tt]he ", "", words.strip())
    return _FULL.get(bare, bare if _LIKE_ONE.fullmatch(bare) else "")


def on_its_own(line: str) -> str:
    """The agency's name as a line has it that credits one and says no more."""
    if len(line) > _LONGEST or line.strip(_AROUND) == _SIZES:
        return ""
    bare = _BEHIND.sub("", _BEFORE.sub("", line.strip(_AROUND), count=1)).strip(_AROUND)
    shared = _SHARED.fullmatch(bare)
    if shared and agency(shared["first"]) and shared["other"].startswith("The "):
        return shared["first"]
    # `By Ann Lee, Reuters`: the agency comes last.
    name = re.split(r",|\|", bare)[-1].strip()
    return name if ":" not in bare and agency(name) else ""


def credit(above: Sequence[str], paragraphs: Sequence[str], below: Sequence[str] = ()) -> str:
    """The agency that is credited, as it is printed; empty where none is."""
    first, last = (paragraphs[0], paragraphs[-1]) if paragraphs else ("", "")
    credits = (
        *map(on_its_own, above),
        *map(_reprinted, above),
        *(_opening(line) for line in above if line.startswith("(")),
        _opening(first),
        _closing(last),
        *map(_closing, below),
    )
    return next(filter(None, credits), "")


def credited(printed: str, bylines: Iterable[Stated]) -> Stated | None:
    """An agency by its full name, and the words that credit it: by a credit or in the byline."""
    if printed:
        return Stated(agency(printed) or printed, printed)
    names = ((agency(byline.value), byline.value) for byline in bylines)
    return next((Stated(name, words) for name, words in names if name), None)


def _opening(text: str) -> str:
    """In brackets before a text, behind the place and the day; or with a dash: `AFP - `."""
    match = _DATELINE.match(text)
    if not match:
        return ""
    name = match["via"] or match["inside"] or match["before"] or match["close"]
    if match["inside"] and not match["dash"]:
        place = text[: match.start("inside") - 1].strip()
        # Without a dash any sentence may have brackets; a place in capitals makes sure.
        return name if agency(name) and (place.isupper() or not place) else ""
    return name if agency(name) or (match["inside"] and _SHORT.fullmatch(name)) else ""


def _closing(text: str) -> str:
    """Behind the last sentence, or in one that says whose text this is."""
    if (match := _LAST.search(text[-_TAIL:])) and agency(match["name"]):
        return match["name"]
    if match := _TOLD.match(text):
        name = re.split(r" (?:and|with|for|under|without|in|on)\b", match["name"])[0]
        if agency(name):
            return name
    return _reprinted(text) or on_its_own(text)


def _reprinted(text: str) -> str:
    """The outlet of which a line says that the text was there first."""
    match = _REPRINTED.match(text)
    if not match:
        return ""
    name = re.split(r" (?:and|with|under|without|in|on|at|as)\b", match["name"])[0].strip()
    return name if name[0].isupper() or name.startswith("the ") else ""
