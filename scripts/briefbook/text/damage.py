"""Text that went through the wrong code page: `â€™` or `โ€™` where an apostrophe was printed.

A small table of our own. Each entry is a character that newspapers print, and what its UTF-8 bytes
look like when they are read as windows-1252, or as windows-874 with 1252 for what Thai leaves open.
Only sequences that no language writes are in it, so that mending never harms a sound text.
"""

import re

_PRINTED = "‘’‚“”„•…‰‹›–—‑€™′″\u200b\u2009\u202f\ufeff"
"""Three bytes each; the first two alone tell that something is wrong."""
_ACCENTED = "".join(map(chr, range(0xA0, 0x100)))
"""Two bytes each; read as Thai they could be Thai, so they are looked for in 1252 only."""
_INNOCENT = {"Ã": "\xa0\xad‘’‚“”„…–—‹›«»", "Â": "\xad"}
"""Second signs that a sound text may hold: a Portuguese word in capitals ends in Ã."""


#     ’  ── UTF-8 ──►  e2 80 99  ── read as 1252 ──►  â € ™
#                                ── read as 874 ───►  โ € ™
def _misread(character: str, code_page: str) -> str:
    return "".join(_one(byte, code_page) for byte in character.encode("utf-8"))


def _one(byte: int, code_page: str) -> str:
    """A byte as the code page shows it; 1252, then Latin-1, for what it leaves open."""
    for name in (code_page, "cp1252", "latin-1"):
        try:
            return bytes([byte]).decode(name)
        except UnicodeDecodeError:
            continue
    raise AssertionError("Latin-1 knows every byte")


def _table() -> dict[str, str]:
    table = {_misread(c, page): c for page in ("cp1252", "cp874") for c in _PRINTED}
    for character in _ACCENTED:
        damaged = _misread(character, "cp1252")
        if damaged[1] not in _INNOCENT[damaged[0]]:
            table[damaged] = character
    for start in ("â€", "โ€"):  # the last byte of ” is open in both code pages and is often lost
        table[start] = "”"
    return table


_MEANT = _table()
# The longest first: `â€` alone is how most of the others begin.
_DAMAGED = re.compile("|".join(sorted(map(re.escape, _MEANT), key=len, reverse=True)))


def damage(text: str) -> list[tuple[int, int, str]]:
    """Every damaged place: where it starts, where it ends, what was meant."""
    return [(match.start(), match.end(), _MEANT[match[0]]) for match in _DAMAGED.finditer(text)]


def damaged(text: str) -> bool:
    """Whether anything in a text is damaged, also beyond repair."""
    return "\ufffd" in text or _DAMAGED.search(text) is not None


def mended(text: str) -> str:
    """The text as it was printed, where the table knows."""
    return _DAMAGED.sub(lambda match: _MEANT[match[0]], text)
