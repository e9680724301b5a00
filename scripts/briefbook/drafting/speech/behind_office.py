"""People whose office, and whatever it belongs to, stands before them with no sign between.

In `Acting Attorney for the District of Bayland Ada Lind said` nothing but the last two words names
anybody. They are taken only where the article shows it: by the surname that speaks alone, by the
same two words on their own, or by an office without an article right beside the verb.
"""

import re
from collections.abc import Iterator, Sequence

from briefbook.drafting.grammar.person_or_body import could_be_person, is_body
from briefbook.drafting.grammar.verbs_of_speech import is_verb_of_speech
from briefbook.drafting.page.titles import is_title

_HONORIFIC = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Mme|M)\.?\s")
_INITIAL = re.compile(r"[A-Z]\.")
_LONGEST, _TAIL = 3, 3
"""Words of a name that is looked for; and of what stands behind `of`, one of them for the place."""
_OFFICE_OF = re.compile(
    r"(?<![\w.’'-])(?P<title>[A-Za-z][\w-]{2,20})\s(?:of|for|in|at|with)\s(?:the\s)?$"
)
"""What leads from an office to the body before a name: `Minister in the Ministry of Ports`."""
_IN = re.compile(r"\b(?:[Ii]n|[Ff]or|[Tt]o|[Oo]n)\s$")
"""Before an outlet that ends what somebody did: `Writing in The Mirror Ada Lind said`."""
_THE = re.compile(r"(?<!\w)(?:the|an?|its|their|his|her|our)\s(?:[\w’'.-]{1,20}\s){0,3}$", re.I)
"""Before an office that may stand for a person by itself; so may one behind a name and a comma."""
_NAME_BEFORE = re.compile(r"[A-ZÀ-Ý][\w’'-]{1,30},\s$")
_NEXT = re.compile(
    r"\s(?:(?:also|later|then|has|had|[a-z]{2,12}(?<!fami)ly)\s){0,2}(?P<word>[a-z]{2,15})"
)
_LAST = re.compile(r"(?P<word>[a-z]{2,15})\s(?:to\s)?$")
_ENDS = re.compile(r"$|[.,;:·”]")
_NEAR = 60
"""Characters before a name that are looked at."""


def behind_offices(texts: Sequence[str], names: re.Pattern[str]) -> dict[str, str]:
    """Stretches of capitals that begin with an office, each with the person they end in."""
    found = [(text, match) for text in texts for match in names.finditer(text)]
    heard = frozenset(_speaking_alone(found))
    alone = frozenset(match[0] for _, match in found)
    return {
        match[0]: person
        for text, match in found
        if (office := _office_before(text, match)) is not None
        if (person := _person(match[0].split(), alone))
        if person.split()[-1] in heard or person in alone or _speaks(text, office, match.end())
    }


def _speaking_alone(found: Sequence[tuple[str, re.Match[str]]]) -> Iterator[str]:
    """Names of one word right beside a verb of speech; `the Trust said` is none."""
    for text, match in found:
        near = text[max(0, match.start() - _NEAR) : match.start()]
        name = _HONORIFIC.sub("", match[0])
        plain = " " not in name and not _THE.search(near)
        if plain and _is_beside_verb(text, *match.span()):
            yield name


def _is_beside_verb(text: str, start: int, end: int) -> bool:
    """Whether a verb of speech stands right before or behind a stretch of text."""
    behind = _NEXT.match(text, end)
    if behind and is_verb_of_speech(behind["word"]):
        return True
    before = _LAST.search(text[max(0, start - _NEAR) : start])
    return bool(before and is_verb_of_speech(before["word"]) and _ENDS.match(text, end))


def _person(words: Sequence[str], alone: frozenset[str]) -> str:
    """The name that the words end in: the longest that stands elsewhere, else the last two."""
    longer = " ".join(words[-_LONGEST:])
    elsewhere = longer in alone and len(words) > _LONGEST
    size = _LONGEST if _INITIAL.fullmatch(words[-2]) or elsewhere else 2
    name = words[-size:]
    person = " ".join(name)
    fits = len(words) >= size and not any(map(is_title, name)) and could_be_person(person)
    return person if fits else ""


def _office_before(text: str, match: re.Match[str]) -> int | None:
    """Where the office begins before the last words of a stretch; nothing where none does."""
    words = match[0].split()
    if len(words) < _TAIL:
        return None
    front = words[:-2]
    if words[0] == "The" and len(words) > _TAIL and _IN.search(text, 0, match.start()):
        return match.start()
    small = [at for at, word in enumerate(words) if word[0].islower() or word == "&"]
    tail = len(words) - 1 - max(small, default=-1)
    titled = any(map(is_title, front))
    if titled and (is_title(front[-1]) or (small and tail >= _TAIL)):
        return match.start()
    near = max(0, match.start() - _NEAR)
    leads = _OFFICE_OF.search(text[near : match.start()])
    if leads and is_title(leads["title"]) and tail >= _TAIL:
        return near + leads.start()
    # `Ministry of Ports Ada Lind`: what leads from her office to it may stand further off.
    return match.start() if small and tail >= _TAIL and is_body(" ".join(front)) else None


def _speaks(text: str, office: int, end: int) -> bool:
    """Whether an office without an article stands beside a verb: then a name belongs to it."""
    near = text[max(0, office - _NEAR) : office]
    hangs = _NAME_BEFORE.search(near) or _THE.search(near)
    if hangs or is_body(text[office:end].partition(" ")[0]):
        return False
    return _is_beside_verb(text, office, end)
