"""Names to which a page has glued what stands beside them: `Ada MarshBay Post`, `Bo EkAda Marsh`.

A small letter before a capital within a word is a seam, but in forms of names that are known. What
stands on one side of it is a name where the page has that elsewhere, by itself; else it is asked.
"""

import re
from collections.abc import Iterator

from briefbook.drafting.page.outlet_names import OUTLET
from briefbook.drafting.page.person_names import is_group, is_person

_SEAM = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_FRONTS = frozenset(
    "mc mac mag mhic nic ni fitz o st saint van vande vanden vander von de del dela della delos den"
    " der des di do dos du da dal dall dell la las le les lo los li al el abd abu ben bin ibn san"
    " santa ap ab ten ter ver kwa ma ka ff h n t".split()
)
"""What surnames begin with: McLeod, DeSantis, LaRue, VanderMeer, hAnracháin."""
_SHORT = 3
"""Letters of the first part of a first name: LeAnn, JoBeth, RuPaul, DonTrell."""
_SECOND = frozenset(
    "ann anne beth ellen jean jo kay lee lou lyn lynn mae may marie rae rose sue".split()
)
"""What first names of women end with: MaryAnn."""
_OUTLET = re.compile(rf"\b{OUTLET}\b")
_LETTERS = re.compile(r"[^\W\d_]+")
_MOST = 400
"""Places of a page that are looked at for one name."""


def is_glued(name: str) -> bool:
    """Whether a name of several words has a seam; a pen name of one word may be written so."""
    return len(name.split()) > 1 and next(_places(name), None) is not None


def parted(name: str, page: str) -> str:
    """Of a glued name the one that the page has by itself; where it has two, as where none, both.

    `Ada MarshBay Country`: whether a place or somebody else stands behind it, nobody can tell.
    """
    found = [part for part in _parts(name) if _has(page, part)] if is_glued(name) else []
    return found[0] if len(found) == 1 else name


def _parts(name: str) -> Iterator[str]:
    """What stands before and behind its first seam, as far as it may be somebody's name."""
    at = next(_places(name))
    for part in (name[:at], name[at:]):
        if (
            is_person(part)
            and not is_group(part)
            and not _OUTLET.search(part)
            and not is_glued(part)
        ):
            yield part


def _places(name: str) -> Iterator[int]:
    """Where its seams are."""
    for number, word in enumerate(_LETTERS.finditer(name)):
        for seam in _SEAM.finditer(word[0]):
            front, behind = word[0][: seam.start()], word[0][seam.start() :]
            # `DeLaRue` has a second front behind the first.
            front = _SEAM.split(front)[-1]
            is_first = number == 0 and (len(front) <= _SHORT or behind.casefold() in _SECOND)
            if front.casefold() not in _FRONTS and not is_first:
                yield word.start() + seam.start()


def _has(page: str, name: str) -> bool:
    """Whether a page has a name with no letter right before it or behind."""
    at = page.find(name)
    for _ in range(_MOST):
        if at < 0:
            return False
        around = page[max(0, at - 1) : at], page[at + len(name) : at + len(name) + 1]
        if not any(map(str.isalpha, around)):
            return True
        at = page.find(name, at + 1)
    return False
