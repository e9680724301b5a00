"""Entries of the vocabulary that a text names, by any of their names in any language."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from briefbook.drafting.grammar.sentence import Mention
from briefbook.model.vocabulary import Named, Topic
from briefbook.text.search import without_spaces

_FEWEST = 2
"""Letters of a name; a single one stands in any text."""
_LETTER = "[^\\W_]"
_ARTICLE = re.compile(r"(?:the|der|die|das|le|la|les|el|los)\s+", re.IGNORECASE)
_CURRENCY = re.compile(r"\s?[$€£¥]|\sdollars?\b")
"""Behind a name that is a part of a sum: `US $3 million`."""
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True)
class Names:
    """Every name of some entries, the longest first."""

    pairs: tuple[tuple[str, str], ...]
    """The name in small letters, and the id."""
    exact: frozenset[str]
    """Names that are capitals in the main, such as `US`: small letters are another word."""


def names_of(entries: Mapping[str, Named]) -> Names:
    """What entries go by: names in all languages, and what stands under `also`."""
    named = {(name, entry.id) for entry in entries.values() for name in _names(entry)}
    pairs = sorted(named, key=lambda pair: (-len(pair[0]), pair))
    exact = frozenset(name for name, _ in pairs if _is_short(name))
    return Names(tuple(pairs), exact)


def _names(entry: Named) -> Iterator[str]:
    for name in (*entry.name.values(), *entry.also):
        if len(name) >= _FEWEST:
            yield name


def _is_short(name: str) -> bool:
    letters = [c for c in name if c.isalpha()]
    return len(letters) <= 5 and sum(c.isupper() for c in letters) * 2 > len(letters)


def mentions(text: str, names: Names) -> list[Mention]:
    """Every place where an entry is named; of names that overlap the longest counts."""
    # One character for one, so that places stay true.
    text = text.replace("’", "'")
    small = text.lower()
    taken: list[Mention] = []
    for name, id in names.pairs:
        plain = name.replace("’", "'")
        # Nearly no name stands in a text, and this is quicker to see than a pattern is made.
        if plain.lower() in small:
            for match in _pattern(plain, name in names.exact).finditer(text):
                if _CURRENCY.match(text, match.end()):
                    continue
                if not any(m.start < match.end() and match.start() < m.end for m in taken):
                    taken.append(Mention(id, match.start(), match.end()))
    return sorted(taken, key=lambda mention: mention.start)


def _pattern(name: str, exact: bool) -> re.Pattern[str]:
    escaped = re.escape(name)
    if without_spaces(name):
        return re.compile(escaped)
    behind = "" if name.endswith(".") else f"(?!{_LETTER})"
    return re.compile(f"(?<!{_LETTER}){escaped}{behind}", 0 if exact else re.IGNORECASE)


def ids(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """The ids of mentions, each once, in the order of the text."""
    return tuple(dict.fromkeys(mention.id for mention in mentions))


def nearly_named(text: str, names: Names) -> tuple[str, ...]:
    """Entries of whose name all long words but one stand in a text, and two at least."""
    here = {word.lower() for word in _LONG_WORD.findall(text)}
    found = {
        id: None
        for name, id in names.pairs
        if len(words := {word.lower() for word in _LONG_WORD.findall(name)}) > 2
        and len(words & here) >= len(words) - 1
    }
    return tuple(found)


def topics_in(text: str, topics: Mapping[str, Topic]) -> tuple[str, ...]:
    """Topics whose name, other names or terms stand in a text: two of them, or the name itself."""
    small = text.lower()
    scores = {id: _score(small, topic) for id, topic in topics.items()}
    best = sorted((id for id in scores if scores[id] >= 2), key=lambda id: (-scores[id], id))
    return tuple(best[:3])


def _score(small: str, topic: Topic) -> int:
    named = any(_without_article(name).lower() in small for name in _names(topic))
    terms = sum(_stands(term.lower(), small) for term in topic.terms)
    return 2 * named + terms


def _stands(term: str, small: str) -> bool:
    return _pattern(term, exact=True).search(small) is not None


def _without_article(name: str) -> str:
    return _ARTICLE.sub("", name, count=1)
