"""Surnames whose first name an article never gives, with the office that introduces them.

`Mayor Lind says …`, and `Lind` from then on: she is `Mayor Lind`. Where two offices stand before
one surname, two people may be meant, and neither is named so.
"""

import re
from collections.abc import Collection, Mapping, Sequence

_OFFICE = (
    r"Mayor|Deputy Mayor|Sheriff|Judge|Justice|Magistrate|Coroner|Governor|Senator|Congressman"
    r"|Congresswoman|Representative|Councillor|Councilman|Councilwoman|Alderman|Commissioner"
    r"|President|Vice President|Prime Minister|Minister|Chancellor|Premier|Ambassador|Superintendent"
    r"|Detective|Detective Sergeant|Detective Inspector|Sergeant|Inspector|Lieutenant|Captain|Major"
    r"|Colonel|General|Admiral|Chief|Constable|Officer|Bishop|Archbishop|Pope|Rabbi|Pastor|Father"
    r"|Sister|Professor|Doctor|Warden|Coach|(?:Gov|Sen|Rep|Gen|Sgt|Lt|Capt|Det|Supt|Insp|Cllr|Dr"
    r"|Prof|Rev)\.?"
)
_INTRODUCED = re.compile(
    rf"(?<![\w’'-])(?P<office>{_OFFICE})\s(?P<name>[A-ZÀ-Ý][\w-]{{2,30}})(?![\w’'-]|\s[A-ZÀ-Ý])"
)
_SAYS = re.compile(
    r"\b(?P<name>[A-ZÀ-Ý][\w-]{2,30})\s(?:also\s|later\s)?(?:said|says|added|adds|told|explained|noted|wrote|warned)\b"
    r"|\b(?:said|says|added|explained|noted)\s(?:[A-Z][\w.]{1,15}\s){0,2}(?P<behind>[A-ZÀ-Ý][\w-]{2,30})(?=[,.;:]|$)"
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
        if len(some) == 1 and name in speaking and name not in taken
    }


def has_office(name: str) -> bool:
    """Whether a name is an office and a surname, so that a person has it."""
    return _INTRODUCED.fullmatch(name) is not None
