"""Whom of several `he` or `she` cannot mean: a person of the other sex, a place, a prize.

Only what an article or a first name leaves no doubt about; of everybody else either may be meant.
"""

import re
from collections.abc import Collection, Iterator

from briefbook.drafting.grammar.verbs_of_speech import is_verb_of_speech
from briefbook.drafting.page.governments import COUNTRIES
from briefbook.drafting.speech.first_names import MEN, WOMEN

_OF_A_JOB = r"\w{0,12}(?:spokes|chair|council|congress|alder|business|police|sales|camera|fire)"
_MAN = re.compile(
    rf"\b(?:{_OF_A_JOB}man|man|boy"
    r"|father|dad|son|brother|husband|uncle|nephew|grandfather|widower|king|prince|actor)\b",
    re.I,
)
_WOMAN = re.compile(
    rf"\b(?:{_OF_A_JOB}woman|woman"
    r"|girl|mother|mum|mom|daughter|sister|wife|aunt|niece|grandmother|widow|queen|princess|actress)\b",
    re.I,
)
"""What somebody is called who has no name."""
_BESIDE = re.compile(
    r"\b(?P<he>he|she)\s(?:(?:also|later|then|has|had|[a-z]{2,12}(?<!fami)ly)\s)?(?P<verb>[a-z]{2,15})\b"
    r"|\b(?P<said>[a-z]{3,15})\s(?P<behind>he|she)(?=[,.;:“”·]|\s[“·]|$)",
    re.I,
)
_ANY = re.compile(r"\b(?:he|she)\b", re.I)
_AROUND = 60
_PLACE_BEFORE = re.compile(r"\b(?:the|across|throughout|near)\s$")
_BEHIND = re.compile(r"[,.;:?!”)]|\s(?:and|in|on|at|is|was|for|to|has|had|will)\b|$")


def pronoun_of(plain: str) -> str:
    """`he` or `she`, whichever speaks; empty where both may."""
    beside = {
        (match["he"] or match["behind"]).lower()
        for match in _BESIDE.finditer(plain)
        if is_verb_of_speech((match["verb"] or match["said"]).lower())
    }
    return _one(beside or {match[0].lower() for match in _ANY.finditer(plain)})


_LONER = re.compile(
    r"(?<![\w’'-])(?P<name>[A-ZÀ-Ý][a-zà-ÿ]{1,20})(?:,[^,.;“”]{2,60},)?\s"
    r"(?:also\s|later\s|then\s)?(?:said|says|told|tells|added|adds|recalls?|recalled|hopes?|hoped|thinks"
    r"|thought|believes|believed|wants|wanted|explained|explains|wrote|writes|admits|admitted|spoke)\b"
)
_CAPITAL_BEFORE = re.compile(r"[A-ZÀ-Ý][\w’'.-]{0,30}\s$")
_PERSON, _IT = re.compile(r"\b(?:he|she|his|her|who)\b"), re.compile(r"\bits?\b")
_STOPS = re.compile(r"[.“”\n]")
_NOBODY = frozenset(
    "he she it they we i you who one this that these those some many most others nobody somebody"
    " everyone everybody people police officials and but or so".split()
)


def loners(text: str, named: Collection[str]) -> frozenset[str]:
    """Single names that act as people do and of which the article gives no more.

    `named` are the words that it explains.
    """
    found = {
        match["name"]
        for match in _LONER.finditer(text)
        if not _CAPITAL_BEFORE.search(text[max(0, match.start() - _AROUND) : match.start()])
    }
    found -= {*named, *COUNTRIES}
    return frozenset(n for n in found if n.lower() not in _NOBODY and not _is_thing(n, text))


def is_called_person(name: str, text: str) -> bool:
    """Whether an article calls somebody of one name `he` or `she`."""
    return any(_PERSON.search(one) for one in _behind(name, text))


def _is_thing(name: str, text: str) -> bool:
    """Whether it calls somebody of one name `it`, and never `he` or `she`."""
    it = any(_IT.search(one) for one in _behind(name, text))
    return it and not is_called_person(name, text)


def _behind(name: str, text: str) -> Iterator[str]:
    """What stands near behind a name in its sentence."""
    for match in re.finditer(rf"\b{re.escape(name)}\b", text):
        yield _STOPS.split(text[match.end() : match.end() + _AROUND])[0]


class Sexes:
    """What an article tells of the sex of those whom it names."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._found: dict[str, str] = {}

    def of(self, name: str) -> str:
        """The pronoun of a name, or of words for somebody without one."""
        if name not in self._found:
            self._found[name] = _one(self._by_title(name) | _by_name(name))
        return self._found[name]

    def _by_title(self, name: str) -> set[str]:
        last = re.escape(name.rpartition(" ")[2])
        titles = (("he", "Mr|Sir|Lord"), ("she", "Mrs|Ms|Miss|Dame|Lady"))
        titled = rf")\.?\s(?:[A-Z]\w{{1,20}}\s)?{last}\b"
        return {sex for sex, some in titles if re.search(rf"\b(?:{some}{titled}", self._text)}

    def may_mean(self, name: str, pronoun: str) -> bool:
        """Whether a pronoun may mean somebody of this name."""
        sex = self.of(name)
        return not (pronoun and sex and sex != pronoun) and not self._is_place(name)

    def _is_place(self, name: str) -> bool:
        """Whether it stands as no person does: `the Quay Award`, `across Bay Hill`."""
        if not name or self.of(name):
            return False
        at = self._text.find(name)
        while at >= 0:
            before = self._text[max(0, at - _AROUND) : at]
            if _PLACE_BEFORE.search(before) and _BEHIND.match(self._text, at + len(name)):
                return True
            at = self._text.find(name, at + len(name))
        return False


def _by_name(name: str) -> set[str]:
    if name[:1].islower() or name.partition(" ")[0] in ("A", "An", "The"):
        return {sex for sex, words in (("he", _MAN), ("she", _WOMAN)) if words.search(name)}
    first = name.partition(" ")[0].lower()
    return {sex for sex, names in (("he", MEN), ("she", WOMEN)) if first in names}


def _one(sexes: set[str]) -> str:
    return next(iter(sexes)) if len(sexes) == 1 else ""
