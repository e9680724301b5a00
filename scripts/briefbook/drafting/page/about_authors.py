"""The last lines of a page that say who its author is: `Ada Marsh is a reporter at the Herald.`

A sentence like this may as well be news. It is one on an author where the name stands above the
text, as bylines do, or where the text has not named the person, whose job is to write.
"""

import re
from collections.abc import Collection

from briefbook.drafting.page.person_names import is_person, persons

LONGEST, LONGEST_CREDIT = 500, 160
MOST = 3
"""Lines at the end that may be such."""
_WORD = r"[A-ZÀ-ÝŠŽČŘŁŚÅÄÖ][\w.'’-]{1,25}"
_OF = r"(?:(?:van|von|de|der|del|di|da|la|le|al|bin|ten|den)\s){0,2}"
_NAME = rf"(?P<name>{_WORD}(?:\s{_OF}{_WORD}){{1,3}})"
_IS = (
    r"(?:,\s[^.,]{1,60},)?\s(?:is|are|was|has been|writes|covers|reports|works|teaches|edits|leads"
    r"|lives|ist|sind|schreibt|arbeitet|lehrt|berichtet|est|écrit|enseigne|couvre|es|escribe|trabaja"
    r"|è|scrive|lavora|é|escreve|trabalha|is|schrijft|werkt|jest|pisze|pracuje|je|píše|är|er|skriver"
    r"|jobbar|toimii)\s"
)
_ABOUT = re.compile(rf"[^\w“”„«»\"]{{0,3}}{_NAME}{_IS}")
_WRITES = re.compile(
    r"\b(?:reporter|correspondent|editor|columnist|journalist|staff writer|freelance\w{0,2}|critic"
    r"|writer|producer|contributor|contributing|newsroom|author of|writes (?:about|on|for)"
    r"|covers|reports (?:on|for|from)|redakteur(?:in)?|reporterin|korrespondent(?:in)?"
    r"|kolumnist(?:in)?|journalistin|autor(?:in)?|schreibt|chefredakteur(?:in)?|journaliste"
    r"|rédact\w{3,5}|éditorialiste|chroniqueu\w{1,2}|periodista|redactora?|columnista|corresponsal|giornalista|inviat[oa]"
    r"|caporedattore|jornalista|repórter|colunista|verslaggever|redacteur|dziennikar\w{1,3}"
    r"|publicyst\w{0,3}|redaktor(?:ka)?|novinář(?:ka)?|toimittaja|journalist)\b",
    re.I,
)
_HELPED = re.compile(
    rf"\W{{0,3}}{_NAME}.{{0,80}} contributed (?:reporting\b|to this (?:report|story|article))"
    r"|\W{0,3}(?:[Aa]dditional|[Ff]urther) (?:reporting|research|editing) (?:by|from)\b"
    r"|\W{0,3}(?:[Rr]eporting|[Ee]dited|[Ee]diting|[Cc]ompiled) by [A-Z]"
)


def is_about_author(line: str, text: str, above: Collection[str]) -> bool:
    """Whether a last line is about the author, by the text before it and the lines above that."""
    if len(line) > LONGEST:
        return False
    if len(line) <= LONGEST_CREDIT and _HELPED.match(line):
        return True
    match = _ABOUT.match(line)
    if not match or not is_person(match["name"]):
        return False
    if any(match["name"] in persons(one) for one in above):
        return True
    surname = match["name"].split()[-1]
    return surname not in text and _WRITES.search(line[: match.end() + 100]) is not None
