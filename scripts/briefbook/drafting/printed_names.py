"""Names that an article prints, whether any vocabulary has them: the fullest form of each.

Titles and the words that begin a sentence are no part of a name: `As Judge Lind said` is Ada Lind,
if the article calls her so anywhere.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from briefbook.drafting.behind_office import behind_offices
from briefbook.drafting.firm_names import short_firms
from briefbook.drafting.governments import COUNTRIES
from briefbook.drafting.languages import language_of
from briefbook.drafting.person_or_body import could_be_person, is_body
from briefbook.drafting.titles import is_title

CAPITAL = "A-Z" + "".join(filter(str.isupper, map(chr, range(0xC0, 0x180))))
"""Capitals of European languages, for a set in a pattern."""
_WORD = (
    rf"(?:[{CAPITAL}][\w’'-]{{1,30}}|(?:[A-Z]\.){{1,4}}"
    r"|(?:Gov|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Capt|Rev|Jr|Sr|Sra|Dra|Supt|Insp|Sgt|Cpl|Lt|Det"
    r"|Maj|Cmdr|Asst)\.)"
)
_WITHIN = r"(?:(?:de|del|la|da|dos|van|von|der|bin|al|of|the|and|for|&)\s){0,2}"
NAME = rf"{_WORD}(?:\s{_WITHIN}{_WORD}){{0,9}}"
_ANY = re.compile(rf"(?<![\w’'-]){NAME}")
_DOTTED = frozenset("U.S. U.K. U.N. E.U. D.C.".split())
"""Countries and the like before a title: `U.S. Senator Ada Lind`."""
_FIELDS = frozenset("foreign finance interior defence defense health trade education state".split())
_FIELDS |= {"harbour", "harbor"}
"""What begins a title, and the name of a body as well."""
_FUNCTION = frozenset(
    "as in on at by for from to of with and but or so yet if when while since because although"
    " though however meanwhile nevertheless moreover after before during despite amid under over"
    " according he she it they we i you his her its their our my your this that these those the"
    " a an one two three"
    " what who why how where which there here now then not no yes both all many some most few each"
    " every another last next also still only even once until unless whether like instead earlier"
    " later monday tuesday wednesday thursday friday saturday sunday january february march april"
    " may june july august september october november december"
    " der die das den dem ein eine im am laut nach für als auch aber und wie wenn seit beim vom zum"
    " selon pour mais après d'après d’après depuis quand comme avec según para pero como cuando"
    " secondo quando segundo para podle však když volgens według"
    " montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi"
    " vendredi lunes martes miércoles jueves viernes".split()
)
"""What has a capital only because a sentence begins with it, and days."""
_SHORT = re.compile(rf"(?<![\w’'-])(?P<name>{NAME})(?:,\s|\s\()(?P<short>[A-Z]{{2,10}})(?=[,).])")
"""`Statistical Office of Exampleland, STATEX,`."""


_SURNAMES_FIRST = frozenset(
    "Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Moon Xi Li Wang"
    " Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Nguyen Nguyễn Tran"
    " Trần Pham Phạm Hoang Vo".split()
)
"""Surnames of languages that put them first, and of people whom others name the other way round."""
_SUFFIXES = frozenset("Jr. Sr. Jr Sr II III".split())
_SAMPLE = 5_000
_SHORTEST = 6
"""Letters of a name that is spelled in capitals."""
_REACH = 40
"""Characters before a name in which an office may stand."""
_SINGLE = re.compile(rf"(?<=[a-z,] )[{CAPITAL}][\w-]{{2,30}}(?!\w)(?! [{CAPITAL}])")
"""Within a sentence, where a capital is not only that of its first word."""


@dataclass(frozen=True)
class PrintedNames:
    """The names of one article."""

    fullest: Mapping[str, str]
    """Each form of a name that stands in it, and the fullest of them."""
    single: frozenset[str] = frozenset()
    """Names of one word that are nobody's surname."""
    bearers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """First and last names, each with the full names of all people who have it."""
    behind: Mapping[str, str] = field(default_factory=dict)
    """Stretches that begin with an office and what it belongs to, each with its person."""

    def meant(self, words: str) -> tuple[str, ...]:
        """The full names of those whom a name may mean; several where people share it."""
        whole = self.whole(words)
        return (whole,) if whole else self.bearers.get(trimmed(words), ())

    def whole(self, words: str) -> str:
        """The fullest form of a name; empty for a single word that the article explains nowhere."""
        bare = self.behind.get(words) or trimmed(words)
        return self.fullest.get(bare, bare if " " in bare else "")

    def bodies(self, kind: str) -> tuple[str, ...]:
        """The bodies that `the ministry` may mean, each by its longest name."""
        names = {name for name in self.fullest.values() if kind.capitalize() in name.split()}
        parts = {one: set(one.split()) for one in names}
        return tuple(sorted(n for n in names if not any(parts[n] < parts[o] for o in names)))

    def body_called(self, words: str) -> str:
        """The body that a name behind `the` means, by its longest name; empty for a job."""
        if " " in words:
            return self.fullest.get(words, words) if is_body(words) else ""
        if (spelled := self.spelled(words)) != words:
            return spelled
        bodies = self.bodies(words)
        if bodies or is_title(words):
            return bodies[0] if len(bodies) == 1 else ""
        short = words.isupper() and len(words) <= _SHORTEST
        return words if short or (words in self.single and is_body(words)) else ""

    def spelled(self, short: str) -> str:
        """The one name that has these initials; else the word as it is."""
        names = {name for name in self.fullest.values() if " " in name}
        having = [name for name in names if len(short) > 1 and _initials(name) == short]
        return having[0] if len(having) == 1 else short

    def is_person_called(self, first: str) -> bool:
        """Whether somebody has this first name."""
        names = (name for name in self.fullest if name.startswith(f"{first} "))
        return any(map(could_be_person, names))

    def people_in(self, text: str) -> tuple[str, ...]:
        """Whom a text names, each once, the last first."""
        printed = (
            self.behind.get(m[0]) or without_office(text, m.start(), m[0])
            for m in _ANY.finditer(text)
        )
        found = list(map(self.whole, printed))
        return tuple(dict.fromkeys(name for name in reversed(found) if could_be_person(name)))


def printed_names(paragraphs: Iterable[str]) -> PrintedNames:
    """All of them; a surname that two people have stands for neither."""
    texts = list(paragraphs)
    # In German every noun has a capital, be it a job or those whom somebody told it.
    is_german = language_of("\n".join(texts)[:_SAMPLE]) == "de"
    behind = {} if is_german else behind_offices(texts, _ANY)
    names = _without_first_words([pair for text in texts for pair in _names(text, behind)])
    people = sorted((name for name in names if could_be_person(name)), key=len, reverse=True)
    fullest = {name: name for name in names}
    for name in people:
        words = set(name.split())
        longer = [one for one in people if words < set(one.split())]
        fullest[name] = longer[0] if len({one.split()[-1] for one in longer}) == 1 else name
        if is_german:
            shorter = (one for one in reversed(people) if set(one.split()) <= words)
            fullest[name] = next(shorter)
    called = _called([name for name in names if could_be_person(name)], fullest)
    surnames = {name.split()[-1] for name in people} & called.keys()
    short = {one: called[one][0] for one in surnames if len(called[one]) == 1}
    taken = {word for name in names for word in name.split()}
    single = {match[0] for text in texts for match in _SINGLE.finditer(text)}
    every = {**dict(_abbreviations(texts)), **short_firms(names, texts), **short, **fullest}
    alone = frozenset(one for one in single - taken if trimmed(one) == one and not is_german)
    return PrintedNames(every, alone, called, behind)


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split() if word[0].isupper())


def _called(people: Iterable[str], fullest: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """First and last names with those who have them; the tower of `Lind Tower` is no Lind."""
    firsts: dict[str, list[str]] = {}
    lasts: dict[str, list[str]] = {}
    for name in people:
        words = [word for word in name.split() if word not in _SUFFIXES]
        firsts.setdefault(words[0], []).append(fullest[name])
        lasts.setdefault(words[-1], []).append(fullest[name])
        if words[0] in _SURNAMES_FIRST:
            lasts.setdefault(words[0], []).append(fullest[name])
    return {word: tuple(dict.fromkeys(names)) for word, names in (firsts | lasts).items()}


def _names(text: str, behind: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """Names of two words and more, each with whether a sentence begins with it."""
    for match in _ANY.finditer(text):
        if person := behind.get(match[0]):
            yield person, False
        elif " " in (name := trimmed(without_office(text, match.start(), match[0]))):
            yield name, match[0].startswith(name) and _begins(text, match.start())


def _begins(text: str, at: int) -> bool:
    return not text[:at].strip(" “„«\"'") or text[at - 2 : at] in (". ", "! ", "? ", ": ")


def _without_first_words(found: Sequence[tuple[str, bool]]) -> dict[str, None]:
    """Each name once; `Yesterday Bo Ek` is none where he stands without it."""
    within = {name for name, begins in found if not begins}
    every = {name for name, _ in found}
    first = {n for n in every - within if " " in (rest := n.partition(" ")[2]) and rest in every}
    return dict.fromkeys(name for name, _ in found if name not in first)


def without_office(text: str, start: int, name: str) -> str:
    """A name without what an office before it belongs to: `el ministro de Puertos Pablo Ruiz`."""
    return name.partition(" ")[2] if office_before(text, start, name) < start else name


def office_before(text: str, start: int, name: str) -> int:
    """Where the office begins whose place stands before a name; where there is none, the name."""
    near = max(0, start - _REACH)
    office = _OFFICE.search(text[near:start]) if name.count(" ") > 1 else None
    return near + office.start() if office else start


def _abbreviations(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    for text in texts:
        for match in _SHORT.finditer(text):
            name = trimmed(match["name"])
            if " " in name and name[0] == match["short"][0]:
                yield match["short"], name


def trimmed(words: str) -> str:
    """A name without what leads to it; empty where a title is all there is: `Director of Trade`."""
    left = words.split()
    titled = False
    while left and _WEEKDAY.fullmatch(left[-1]):
        left.pop()  # `Ada Lind Thursday said`
    if left and left[0] in _DOTTED:
        rest = left[1:]
        left = rest if any(map(is_title, rest[:1])) or not is_body(" ".join(rest)) else left
    while left and (is_title(left[0]) or left[0].lower() in _FUNCTION):
        if left[0].lower() in _FIELDS and len(left) > 1 and is_body(left[-1]):
            break  # `Harbour Fund`, `State Department`
        if titled and left[0] in ("of", "for", "der"):
            return ""
        titled = titled or is_title(left[0])
        office = left.pop(0)
        # `Starosta Brackhavenu Jan Malý`: in Slavic languages no word stands between.
        if len(left) > 2 and _OFFICE.search(f"{office.lower()} "):
            left.pop(0)
    if titled and left[:1] == ["von"] and len(left) > 2 and left[1][0].isupper():
        return ""  # `Sprecherin von Ada Lind`
    name = re.sub(r"['’]s?$", "", _behind_job(" ".join(left)))
    whose = _OF.fullmatch(name)
    if whose and whose["told"]:
        return whose["told"]
    return whose["person"] if whose and could_be_person(whose["person"]) else name


def _behind_job(name: str) -> str:
    """Without a job before it, and what belongs to the job; empty where that is all there is."""
    name = _OWNED.sub("", name)
    whose, _, body = name.replace("’", "'").partition("'s ")
    if whose in COUNTRIES and is_body(body):
        return name[-len(body) :]  # `Exampleland's Ministry of Trade`
    match = _JOB.fullmatch(name)
    if not match:
        return name
    person = match["person"] or ""
    return person if person[:1].isupper() else ""


_OF = re.compile(
    r"\A(?:(?P<person>\S{1,30}(?: \S{1,30}){1,2}) (?:of|for) \S.{1,60}"
    r"|(?P<told>\S{1,30}(?: \S{1,30}){0,2}) (?:der|dem) (?:\S{1,30} ){0,3}"
    r"(?:Zeitung|Nachrichten|Presse|Magazin|Spiegel|Rundschau|Post|Anzeiger|Tageblatt|Agentur))"
)
"""`Ada Lind of Brackhaven`, and `sagte Lind der Hafenpost`."""
_JOB = re.compile(
    r"\A(?:.{1,60} )?(?:Sheriff|MP|MEP|CEO|CFO|COO|CTO|Minister|President|Senator|Secretary"
    r"|Spokes\w+|spokes\w+|Chief(?: Executive)?|Officer|Attorney|Judge|Superintendent|Coroner"
    r"|Director|Professor|Chair(?:man|woman)|Leader|Governor|Mayor|Chancellor"
    r"|Commissioner|Ambassador|Analyst|Economist|Congress(?:man|woman))(?: (?P<person>.+))?"
)
"""`Bay County Sheriff Ada Lind`; without a name behind it nobody is named."""
_OFFICE = re.compile(
    r"(?:\b(?:ministr\w|secretari\w|secrétaire|pr[eé]sident\w?|directora?|directeur|directrice"
    r"|direttor\w|direttrice|alcalde|alcaldesa|maire|sindac\w|portavoz|portavoce|porta-voz"
    r"|porte-parole|consejer\w|bürgermeister(?:in)?|minister(?:in)?)"
    r"\s(?:(?:de|del|do|da|du|des|di|della|von)\s(?:la\s)?|d['’]|dell['’])"
    r"|\b(?:starost\w{1,2}|primátor(?:ka)?|hejtman(?:ka)?|ředitel(?:ka)?|mluvčí|předsed\w{1,4}"
    r"|prezident(?:ka)?|premiér(?:ka)?|ministr(?:yně)?|šéf(?:ka)?|burmistrz|prezydent|dyrektor(?:ka)?"
    r"|rzecznik)\s)$"
)
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day")
_OWNED = re.compile(r"^\S{1,30}-(?:owned|based|born|backed|led|run) ")
