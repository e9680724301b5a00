"""Names that an article prints, whether any vocabulary has them: the fullest form of each.

Titles and the words that begin a sentence are no part of a name: `As Judge Lind said` is Ada Lind,
if the article calls her so anywhere.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from briefbook.drafting.grammar.person_or_body import could_be_person, is_body
from briefbook.drafting.page.governments import COUNTRIES
from briefbook.drafting.page.languages import language_of
from briefbook.drafting.page.titles import SHORTENED, is_title
from briefbook.drafting.speech.bare_surnames import bare_surnames
from briefbook.drafting.speech.behind_office import behind_offices
from briefbook.drafting.speech.firm_names import short_firms
from briefbook.drafting.speech.owned_bodies import names_by_bare
from briefbook.drafting.speech.short_forms import names_by_sort, words_for
from briefbook.drafting.speech.trimmed_names import trimmed, without_office

CAPITAL = "A-Z" + "".join(filter(str.isupper, map(chr, range(0xC0, 0x180))))
"""Capitals of European languages, for a set in a pattern."""
_DOTTED = "|".join(sorted(word.capitalize() for word in SHORTENED - {"sr"}))
_CLOSE = rf"(?:[A-Z]\.){{1,3}}[{CAPITAL}][\w’'-]{{2,30}}"
"""Initials and a surname without a space between them: `B.Ek`."""
_WORD = (
    rf"(?:[{CAPITAL}][\w-]{{0,10}}&[{CAPITAL}]\w{{0,20}}(?:['’]s)?(?![\w&])"
    rf"|(?:{_DOTTED})\.|[{CAPITAL}][\w’'-]{{1,30}}|{_CLOSE}|(?:[A-Z]\.){{1,4}}"
    r"|(?:Jr|Sr|Sra|Dra)\.)"
)
_WITHIN = r"(?:(?:de|del|la|da|dos|van|von|der|bin|al|of|the|and|for|&)\s){0,2}"
NAME = rf"{_WORD}(?:\s{_WITHIN}{_WORD}){{0,9}}"
_ANY = re.compile(rf"(?<![\w’'-]){NAME}")
_SHORT = re.compile(rf"(?<![\w’'-])(?P<name>{NAME})(?:,\s|\s\()(?P<short>[A-Z]{{2,10}})(?=[,).])")
"""`Statistical Office of Exampleland, STATEX,`."""


_SURNAMES_FIRST = frozenset(
    "Kim Lee Park Choi Jung Jeong Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Moon Xi Li Wang"
    " Zhang Chen Liu Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Nguyen Nguyễn Tran"
    " Trần Pham Phạm Hoang Vo".split()
)
"""Surnames of languages that put them first, and of people whom others name the other way round."""
_SUFFIXES = frozenset("Jr. Sr. Jr Sr II III".split())
_MEN, _WOMEN = frozenset({"Mr", "Herr"}), frozenset({"Mrs", "Ms", "Miss", "Frau"})
_TITLED = re.compile(rf"\b(Mr|Mrs|Ms|Miss|Herr|Frau)\.?\s([{CAPITAL}]\w{{1,30}})")
_SAMPLE = 5_000
_AND_ANOTHER = re.compile(rf"^{_WORD} {_WORD} and (?:the )?{_WORD}$")
_JOB_BEHIND = re.compile(rf"\s(?:[a-z][a-z’'-]{{1,20}}\s){{1,4}}[{CAPITAL}]")
"""`Ada Lind and Sund council leader Bo Ek`: what belongs to his job is no part of her name."""
_TWO = re.compile(rf"{_WORD} and {_WORD}")
_PARTS = re.compile("[ -]")
_DOING = re.compile(r"[A-Z][a-z]{1,12}[^rnp\W]ing ")
"""`Finding Ada Lind` begins a sentence, and is nobody."""
_SHORTEST = 6
"""Letters of a name that is spelled in capitals."""
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

    couples: frozenset[str] = frozenset()
    """Surnames of a `Mr` and a `Mrs`, of whom the article may name only one in full."""
    owned: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Bodies by what they are called without their owner, in small letters."""
    told: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Bodies by what an article says they are, such as `union`."""

    def meant(self, words: str) -> tuple[str, ...]:
        """The full names of those whom a name may mean; several where people share it."""
        title, _, surname = words.partition(" ")
        if title.rstrip(".") in _MEN | _WOMEN and surname in self.couples:
            bearers = self.bearers.get(surname, ())
            return bearers if len(bearers) > 1 else ()
        if owned := self.owned.get(trimmed(words).lower()):
            return owned
        whole = self.whole(words)
        return (whole,) if whole else self.bearers.get(trimmed(words), ())

    def whole(self, words: str) -> str:
        """The fullest form of a name; empty for a single word that the article explains nowhere.

        `PG&E` is no word, and a name by itself.
        """
        # `Major said` is John Major, where the article names him.
        alone = words if " " not in words else ""
        bare = self.behind.get(words) or trimmed(words) or alone
        return self.fullest.get(bare, bare if " " in bare or "&" in bare else "")

    def bodies(self, kind: str) -> tuple[str, ...]:
        """The bodies that `the ministry` may mean, each by its longest name."""
        of_kind = words_for(kind)
        fullest = (one for one in self.fullest.values() if " and the " not in one)
        names = {one for one in fullest if not set(of_kind).isdisjoint(_PARTS.split(one))}
        names |= {self.fullest.get(one, one) for one in self.told.get(kind, ())}
        names = {name for name in names if name.lower() not in self.owned}
        owned = {one.lower(): one for some in self.owned.values() for one in some}
        names -= {name for name in names if name.lower() in owned}
        names |= {one for one in owned.values() if kind in one.lower().split()}
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
        found = [
            full for name in printed for one in apart(trimmed(name)) for full in self._all(one)
        ]
        return tuple(dict.fromkeys(name for name in reversed(found) if could_be_person(name)))

    def _all(self, name: str) -> tuple[str, ...]:
        """Whoever has a name, or several who share that surname."""
        if whole := self.whole(name):
            return (whole,)
        return tuple(one for one in self.bearers.get(name, ()) if _last(one) == name)


def printed_names(paragraphs: Iterable[str]) -> PrintedNames:
    """All of them; a surname that two people have stands for neither."""
    texts = list(paragraphs)
    # In German every noun has a capital, be it a job or those whom somebody told it.
    language = language_of("\n".join(texts)[:_SAMPLE])
    is_german = language == "de"
    behind = {} if is_german else behind_offices(texts, _ANY)
    names = _without_first_words([pair for text in texts for pair in _names(text, behind)])
    people = sorted((name for name in names if could_be_person(name)), key=len, reverse=True)
    fullest = {name: name for name in names}
    for name in people:
        words = set(name.split())
        longer = [one for one in people if words < set(one.split())]
        if language == "en":
            # `Bo Ek` owns `Bo Ek Carpets`, and is none.
            longer = [one for one in longer if _last(one) == _last(name)]
        fullest[name] = longer[0] if len({one.split()[-1] for one in longer}) == 1 else name
        if is_german:
            shorter = (one for one in reversed(people) if set(one.split()) <= words)
            fullest[name] = next(shorter)
    called = _called([name for name in names if could_be_person(name)], fullest)
    surnames = {name.split()[-1] for name in people} & called.keys()
    short = {one: called[one][0] for one in surnames if len(called[one]) == 1}
    # `Lind and Ek` are two, each of them by one name.
    taken = {w for name in names if not _TWO.fullmatch(name) for w in name.split()}
    taken |= {word for name in names for word in name.split() if word in COUNTRIES}
    single = {match[0] for text in texts for match in _SINGLE.finditer(text)}
    bare = bare_surnames(texts, taken) if language == "en" else {}
    every = {**bare, **dict(_abbreviations(texts)), **short_firms(names, texts), **short, **fullest}
    single = {one for one in single - taken if one.lower() not in SHORTENED}
    alone = frozenset(one for one in single if trimmed(one) == one and not is_german)
    owned = names_by_bare(texts) if language == "en" else {}
    told = names_by_sort(texts) if language == "en" else {}
    return PrintedNames(every, alone, called, behind, _couples(texts), owned, told)


def _couples(texts: Iterable[str]) -> frozenset[str]:
    """Surnames that stand behind a title of men and behind one of women."""
    found = [match.groups() for text in texts for match in _TITLED.finditer(text)]
    men = {name for title, name in found if title in _MEN}
    return frozenset(name for title, name in found if title in _WOMEN and name in men)


def _last(name: str) -> str:
    """The last word of a name but for `Jr.`."""
    return next((word for word in reversed(name.split()) if word not in _SUFFIXES), "")


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
            continue
        printed = without_office(text, match.start(), match[0])
        if _AND_ANOTHER.search(printed) and _JOB_BEHIND.match(text, match.end()):
            printed = printed.rpartition(" and ")[0]
        for name in apart(trimmed(printed)):
            if " " in name:
                yield name, match[0].startswith(name) and _begins(text, match.start())


def apart(name: str) -> list[str]:
    """Two people whom `and` joins, each alone; every other name as it is."""
    parts = [trimmed(one) for one in name.split(" and ")]
    two = len(parts) == 2 and all(" " in one and could_be_person(one) for one in parts)
    return parts if two else [name]


def _begins(text: str, at: int) -> bool:
    return not text[:at].strip(" “„«\"'") or text[at - 2 : at] in (". ", "! ", "? ", ": ")


def _without_first_words(found: Sequence[tuple[str, bool]]) -> dict[str, None]:
    """Each name once; `Yesterday Bo Ek` is none where he stands without it."""
    within = {name for name, begins in found if not begins}
    every = {name for name, _ in found}
    first = {n for n in every - within if " " in (rest := n.partition(" ")[2]) and rest in every}
    first |= {name for name in every - within if _DOING.match(name)}
    return dict.fromkeys(name for name, _ in found if name not in first)


def _abbreviations(texts: Iterable[str]) -> Iterator[tuple[str, str]]:
    for text in texts:
        for match in _SHORT.finditer(text):
            name = trimmed(match["name"])
            if " " in name and name[0] == match["short"][0]:
                yield match["short"], name
