"""Surnames whose first name an article never gives, with the office that introduces them.

`Mayor Lind says …`, and `Lind` from then on: she is `Mayor Lind`. Where two offices stand before
one surname, two people may be meant, and neither is named so.
"""

import re
from collections.abc import Collection, Mapping, Sequence

from briefbook.drafting.grammar.person_or_body import could_be_person
from briefbook.drafting.page.titles import is_title
from briefbook.drafting.speech.trimmed_names import trimmed

_OFFICE = (
    r"Mayor|Deputy Mayor|Sheriff|Judge|Justice|Magistrate|Coroner|Governor|Senator|Congressman"
    r"|Congresswoman|Councillor|Councilman|Councilwoman|Alderman|Commissioner"
    r"|President|Vice President|Prime Minister|Minister|Chancellor|Ambassador|Superintendent"
    r"|Detective|Detective Sergeant|Detective Inspector|Sergeant|Inspector|Lieutenant|Captain|Major"
    r"|Colonel|Admiral|Chief|Constable|Officer|Bishop|Archbishop|Pope|Rabbi|Pastor|Father"
    r"|Sister|Professor|Doctor|Warden|Coach|(?:Gov|Sen|Rep|Gen|Sgt|Lt|Capt|Det|Supt|Insp|Cllr|Dr"
    r"|Prof|Rev)\.?"
)
_INTRODUCED = re.compile(
    rf"(?<![\w’'-])(?P<office>{_OFFICE})\s(?P<name>[A-ZÀ-Ý][\w-]{{2,30}})(?![\w’'-]|\s[A-ZÀ-Ý])"
)
_VERB = r"(?:said|says|added|adds|told|explained|noted|wrote|warned)"
_SAYS = re.compile(
    rf"\b(?P<name>[A-ZÀ-Ý][\w-]{{2,30}})\s(?:also\s|later\s)?{_VERB}\b"
    rf"|\b{_VERB}\s(?:[A-Z][\w.]{{1,15}}\s){{0,2}}(?P<behind>[A-ZÀ-Ý][\w-]{{2,30}})(?=[,.;:]|$)"
)
"""Only whoever speaks needs a name."""


def bare_surnames(texts: Sequence[str], taken: Collection[str]) -> Mapping[str, str]:
    """Each of them with its office; `taken` are the words of all fuller names."""
    speaking = {
        match["name"] or match["behind"] for text in texts for match in _SAYS.finditer(text)
    }
    offices: dict[str, set[str]] = {}
    for match in (match for text in texts for match in _INTRODUCED.finditer(text)):
        offices.setdefault(match["name"], set()).add(match["office"])
    return {
        name: f"{next(iter(some))} {name}"
        for name, some in offices.items()
        if len(some) == 1 and name in speaking and name not in taken and _is_surname(name)
    }


def _is_surname(name: str) -> bool:
    """Whether it is no part of an office or a body: `Justice Department`, `Chief Constable`."""
    return trimmed(name) == name and could_be_person(f"Ada {name}") and not is_title(name)


def has_office(name: str) -> bool:
    """Whether a name is an office and a surname, so that a person has it."""
    return _INTRODUCED.fullmatch(name) is not None
