"""Runs of words that are found in a text all at once: one pass, however many there are."""

import re
from collections.abc import Iterable, Iterator, Sequence

from briefbook.text.fold import folded_text
from briefbook.text.search import without_spaces

Words = tuple[str, ...]
LEAST = 3
"""Words of a run; a shorter one stands anywhere, and is not looked for."""
_WORD = re.compile(r"\w+")


def words_of(text: str) -> Words:
    """The words of a text, folded and in small letters; where no spaces are set, its signs."""
    folded = folded_text(text).casefold()
    words = _WORD.findall(folded)
    if not without_spaces(folded):
        return tuple(words)
    return tuple(sign for word in words for sign in (word if without_spaces(word) else (word,)))


class Runs:
    """Runs of words, each with the names of those that have it."""

    def __init__(self, runs: Iterable[tuple[Words, str]]) -> None:
        self._names: dict[Words, list[str]] = {}
        self._lengths: dict[Words, set[int]] = {}
        for run, name in runs:
            if len(run) >= LEAST:
                self._names.setdefault(run, []).append(name)
                # A length is looked up once, however many runs begin with these words.
                self._lengths.setdefault(run[:LEAST], set()).add(len(run))

    def found_in(self, words: Words) -> Iterator[tuple[Words, Sequence[str]]]:
        """The runs that stand in these words, at each of their places, with the names."""
        for at in range(len(words) - LEAST + 1):
            for length in self._lengths.get(words[at : at + LEAST], ()):
                if names := self._names.get(run := words[at : at + length]):
                    yield run, names
