"""Whether two texts are nearly the same: shared runs of words, whatever stands around them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b

from briefbook.text.fold import folded_text
from briefbook.text.search import without_spaces

RUN_WORDS, RUN_LETTERS = 5, 12
"""How long a run is."""
SAME, COPY = 0.8, 0.3
"""Shares of a text's runs that another has: from here on the same text, or one taken from it."""
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Near:
    """Another text that shares much with this one."""

    name: str
    share: float
    """Of the runs of this text those that the other has."""

    @property
    def same(self) -> bool:
        """Whether it is the same text, but for a few words."""
        return self.share >= SAME


def runs(text: str) -> frozenset[int]:
    """The runs of a text, as numbers."""
    return frozenset(_number(run) for run in _runs(folded_text(text).lower()))


def _runs(text: str) -> Iterator[str]:
    if without_spaces(text):
        bare = "".join(_WORD.findall(text))
        yield from (bare[at : at + RUN_LETTERS] for at in range(len(bare) - RUN_LETTERS + 1))
        return
    words = _WORD.findall(text)
    for at in range(len(words) - RUN_WORDS + 1):
        yield " ".join(words[at : at + RUN_WORDS])


def _number(run: str) -> int:
    return int.from_bytes(blake2b(run.encode("utf-8", "surrogatepass"), digest_size=8).digest())


def nearest(text: str, others: Iterable[tuple[str, str]]) -> list[Near]:
    """Texts that hold much of this one, the nearest first; each other one is a name and a text."""
    mine = runs(text)
    if not mine:
        return []
    shares = (Near(name, len(mine & runs(other)) / len(mine)) for name, other in others)
    return sorted((n for n in shares if n.share >= COPY), key=lambda n: (-n.share, n.name))


def remarks_on(near: Iterable[Near], publishers: Mapping[str, str]) -> Iterator[str]:
    """What to tell an editor; `publishers` names whose article a copy is, where a receipt says."""
    for one in near:
        whose = f", an article of {publishers[one.name]}," if one.name in publishers else ""
        what = "is nearly the same text" if one.same else "shares much of its text"
        yield f"{one.name}{whose} {what} ({one.share:.0%} of its runs of words)."
