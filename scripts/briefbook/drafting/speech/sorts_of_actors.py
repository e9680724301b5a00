"""What sort of actor a new name is, as far as the name and the text around it tell; else nothing.

A person has a title, a job or an age beside the name, or is called `he`, `she` or by the surname
alone. A body, a company or a group says so in its name. An outlet belongs to the publishers.
"""

import re

from briefbook.drafting.grammar.person_or_body import could_be_person
from briefbook.drafting.page.agencies import agency
from briefbook.drafting.page.outlet_names import is_outlet
from briefbook.drafting.page.titles import is_title
from briefbook.drafting.speech.bare_surnames import has_office

_SORTS = (
    ("company", re.compile(
        r"\b(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|plc|PLC|GmbH|AG|SE|Company|Holdings?"
        r"|Airlines?|Airways|Motors|Technolog(?:y|ies)|Software|Pharmaceuticals?|Railways?|Industries"
        r"|Shipping|Entertainment|Brothers|& Co)\b\.?|公司|集团"
    )),
    ("body", re.compile(
        r"\b(?:Ministry|Department|Agency|Authority|Administration|Commission|Council|Court"
        r"|Parliament|Congress|Senate|House of|Police|Army|Navy|Air Force|Forces|Government|Office"
        r"|Bureau|Tribunal|Committee|Treasury|Supreme|Nations|Central Bank|Federal Reserve|Embassy"
        r"|Institute|University|College|School|Hospital|Museum|Laborator(?:y|ies)|Cent(?:er|re) for"
        r"|Kremlin|White House|Pentagon|Bundes\w+|Ministerium|Behörde|Gericht|Universität|Institut"
        r"|Minist[èe]re|Ministerio|Universi[dt]\w+)\b|ministerium\b|部$|局$|法院|大学|委员会$"
    )),
    ("group", re.compile(
        r"\b(?:Unions?|Association|Federation|Party|Coalition|Alliance|Society|Movement|Network|Club"
        r"|Foundation|Church|League|Brotherhood|Front|Campaign|Initiative|Friends of|Verband|Verein"
        r"|Gewerkschaft|Partei|Stiftung|Partido|Sindicato|Parti)\b|协会$|党$"
    )),
)  # fmt: skip
_JOB = (
    r"(?:professor|director|analyst|economist|lawyer|attorney|spokes(?:man|woman|person)|editor"
    r"|founder|co-founder|president|chair(?:man|woman)?|chief|head|leader|senator|minister|mayor"
    r"|researcher|scientist|engineer|doctor|physician|nurse|teacher|student|author|writer|reporter"
    r"|correspondent|fellow|officer|executive|manager|owner|resident|farmer|fisherman|pilot|judge"
    r"|historian|expert|consultant|partner|member|activist|organi[sz]er|veteran|critic|curator"
    r"|psychologist|sociologist|biologist|captain|commissioner|secretary|deputy|lecturer|artist"
    r"|actor|actress|coach|governor|representative|advis[eo]r|mother|father|wife|husband|son"
    r"|daughter|brother|sister|survivor|witness|who)"
)
_SPEAKS = r"(?:said|says|added|adds|told|wrote|explained|noted|argued|recalled|continued)"


def sort_of(name: str, text: str) -> str:
    """`person`, `body`, `company`, `group` or `outlet`; empty where nothing tells."""
    if agency(name) or is_outlet(name):
        return "outlet"
    for sort, words in _SORTS:
        if words.search(name):
            return sort
    if has_office(name):
        return "person"
    return "person" if could_be_person(name) and _is_told_as_person(name, text) else ""


def _is_told_as_person(name: str, text: str) -> bool:
    behind, before, alone = _patterns(name)
    return bool(
        behind.search(text)
        or alone.search(text)
        or any(_is_job(match["word"]) for match in before.finditer(text))
    )


def _patterns(name: str) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """A job or an age behind a name, a word before it, and the surname that speaks alone."""
    first, _, surname = name.rpartition(" ")
    whole, last = re.escape(name), re.escape(surname)
    behind = (
        rf"(?<!\w){whole}(?:\s\(\d{{1,3}}\)|,\s\d{{1,3}}\b|,\s(?:he|she|his|her)\b"
        rf"|,?\s(?:[\w’'-]{{1,20}}\s){{0,5}}{_JOB}\b)"
    )
    before = rf"(?<![\w.])(?P<word>[\w’'-]{{2,20}}\.?)\s(?:{whole}|{last})(?!\w)"
    alone = rf"(?<!{re.escape(first)} )(?<![\w’'-]){last}\s{_SPEAKS}\b|{_SPEAKS}\s{last}(?!\w)"
    return re.compile(behind), re.compile(before), re.compile(alone)


def _is_job(word: str) -> bool:
    return is_title(word) or re.fullmatch(_JOB, word.lower()) is not None
