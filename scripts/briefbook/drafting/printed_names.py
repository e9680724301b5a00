"""Names that an article prints, whether any vocabulary has them: the fullest form of each.

Titles and the words that begin a sentence are no part of a name: `As Judge Lind said` is Ada Lind,
if the article calls her so anywhere.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefbook.drafting.languages import language_of
from briefbook.drafting.person_names import is_person

_WORD = r"(?:[A-ZÀ-Ý][\w’'-]{1,30}|[A-Z]\.|(?:Gov|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gen|Capt|Rev|Jr|Sr)\.)"
_WITHIN = r"(?:(?:de|del|la|van|von|der|bin|al|of|the|and|for|&)\s){0,2}"
NAME = rf"{_WORD}(?:\s{_WITHIN}{_WORD}){{0,6}}"
_ANY = re.compile(rf"(?<![\w’'-]){NAME}")
_TITLES = frozenset(
    "president vice prime minister governor gov. mr. mrs. ms. mr mrs ms dr. dr prof. professor"
    " judge"
    " justice senator sen. representative rep. congressman congresswoman secretary director"
    " managing"
    " chief executive officer general gen. captain capt. colonel sergeant lieutenant mayor"
    " chancellor king queen prince princess pope rabbi reverend rev. bishop archbishop sir dame"
    " lord"
    " lady ambassador commissioner chairman chairwoman chairperson chair spokesman spokeswoman"
    " spokesperson attorney deputy foreign finance interior defence defense health trade education"
    " manager founder editor analyst economist premier state speaker sheriff detective inspector"
    " superintendent former acting interim senior lawyer coach harbour harbor master"
    " councillor".split()
)
_FUNCTION = frozenset(
    "as in on at by for from to of with and but or so yet if when while since because although"
    " though however meanwhile nevertheless moreover after before during despite amid under over"
    " according he she it they we i you his her its their our my your this that these those the"
    " a an"
    " what who why how where which there here now then not no yes both all many some most few each"
    " every another last next also still only even once until unless whether like instead earlier"
    " later monday tuesday wednesday thursday friday saturday sunday january february march april"
    " may june july august september october november december".split()
)
"""What has a capital only because a sentence begins with it, and days."""
_BODY = re.compile(
    r"\b(?:bank|tribunal|court|government|parliament|commission|party|union|police|army|force"
    r"|limited"
    r"|ltd|corp|corporation|federation|institute|authority|agency|congress|senate|house|community"
    r"|nations|nation|organi[sz]ation|society|church|states|republic|kingdom|islands?|city|tribe"
    r"|council|department|ministry|office|association|administration|bureau|board|foundation|fund"
    r"|airlines?|railways?|hospital|school|college|exporters|manufacturers|workers|of|for|the|&)\b",
    re.I,
)
"""Words that are in no person's name."""
_SHORT = re.compile(rf"(?<![\w’'-])(?P<name>{NAME})(?:,\s|\s\()(?P<short>[A-Z]{{2,10}})(?=[,).])")
"""`Statistical Office of Exampleland, STATEX,`."""


_SAMPLE = 5_000
_SINGLE = re.compile(r"(?<=[a-z,] )[A-ZÀ-Ý][\w-]{2,30}(?!\w)(?! [A-ZÀ-Ý])")
"""Within a sentence, where a capital is not only that of its first word."""


@dataclass(frozen=True)
class PrintedNames:
    """The names of one article."""

    fullest: Mapping[str, str]
    """Each form of a name that stands in it, and the fullest of them."""
    single: frozenset[str] = frozenset()
    """Names of one word that are nobody's surname."""

    def whole(self, words: str) -> str:
        """The fullest form of a name; empty for a single word that the article explains nowhere."""
        bare = trimmed(words)
        return self.fullest.get(bare, bare if " " in bare else "")

    def is_person_called(self, first: str) -> bool:
        """Whether somebody has this first name."""
        names = (name for name in self.fullest if name.startswith(f"{first} "))
        return any(map(could_be_person, names))

    def people_in(self, text: str) -> tuple[str, ...]:
        """Whom a text names, each once, the last first."""
        found = [self.whole(match[0]) for match in _ANY.finditer(text)]
        return tuple(dict.fromkeys(name for name in reversed(found) if could_be_person(name)))


def printed_names(paragraphs: Iterable[str]) -> PrintedNames:
    """All of them; a surname that two people have stands for neither."""
    texts = list(paragraphs)
    names = {name for text in texts for name in _names(text)}
    people = sorted((name for name in names if could_be_person(name)), key=len, reverse=True)
    fullest = {name: name for name in names}
    for name in people:
        words = set(name.split())
        longer = [one for one in people if words < set(one.split())]
        fullest[name] = longer[0] if len({one.split()[-1] for one in longer}) == 1 else name
    surnames: dict[str, set[str]] = {}
    for name in people:
        surnames.setdefault(name.split()[-1], set()).add(fullest[name])
    short = {one: names.pop() for one, names in surnames.items() if len(names) == 1}
    taken = {word for name in names for word in name.split()}
    single = {match[0] for text in texts for match in _SINGLE.finditer(text)}
    # In German every noun has a capital.
    if language_of("\n".join(texts)[:_SAMPLE]) == "de":
        single = set()
    every = {**dict(_abbreviations(texts)), **short, **fullest}
    return PrintedNames(every, frozenset(one for one in single - taken if trimmed(one) == one))


def _names(text: str) -> Iterator[str]:
    for match in _ANY.finditer(text):
        if " " in (name := trimmed(match[0])):
            yield name


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
    while left and (is_title(left[0]) or left[0].lower() in _FUNCTION):
        if titled and left[0] in ("of", "for"):
            return ""
        titled = titled or is_title(left[0])
        left.pop(0)
    name = re.sub(r"['’]s?$", "", _behind_job(" ".join(left)))
    whose = _OF.fullmatch(name)
    if whose and whose["told"]:
        return whose["told"]
    return whose["person"] if whose and could_be_person(whose["person"]) else name


def _behind_job(name: str) -> str:
    """Without a job before it, and what belongs to the job; empty where that is all there is."""
    name = _OWNED.sub("", name)
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
    r"|Spokes\w+"
    r"|spokes\w+|Director|Professor|Chair(?:man|woman)|Leader|Governor|Mayor|Chancellor"
    r"|Commissioner|Ambassador|Analyst|Economist|Congress(?:man|woman))(?: (?P<person>.+))?"
)
"""`Bay County Sheriff Ada Lind`; without a name behind it nobody is named."""
_OWNED = re.compile(r"^\S{1,30}-(?:owned|based|born|backed|led|run) ")
_TITLE_ENDS = (
    "minister ministerin präsident präsidentin chef chefin sprecher sprecherin kanzler kanzlerin"
    " manager managerin vorsitzende vorsitzender vorsitzenden experte expertin anwalt anwältin"
    " leiter leiterin direktor direktorin bürgermeister bürgermeisterin richter richterin forscher"
    " forscherin professor professorin senator senatorin redakteur redakteurin"
).split()
"""How German titles end, whatever they begin with: `Verkehrsministerin`."""


def is_title(word: str) -> bool:
    """Whether a word before a name is a title or a job."""
    small = word.lower()
    if small.endswith(tuple(_TITLE_ENDS)):
        return True
    return small in _TITLES or small.endswith("-elect") or small.split("-")[0] in ("vice", "ex")


def could_be_person(name: str) -> bool:
    """Whether a name may be somebody's whom `he` or `she` can mean."""
    return is_person(name) and not is_body(name) and not name.isupper()


def is_body(name: str) -> bool:
    """Whether a name has words that no person's has."""
    return bool(_BODY.search(name))
