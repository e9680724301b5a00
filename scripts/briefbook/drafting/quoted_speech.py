"""Phrases of a sentence that may carry a claim: what it quotes, and its clauses.

Never a whole sentence: an unquoted phrase is a clause of at most fourteen words, and of no sentence
more than four fifths are taken. Which phrase is worth quoting, and whether, the editor decides.
"""

import re
from collections.abc import Iterator

from briefbook.drafting.clauses import clauses_of, less_than, predicate
from briefbook.drafting.phrase import Phrase, fewest_of, size_of
from briefbook.text.search import without_spaces

MOST_WORDS = 25
"""Of a quotation."""
CLAUSE_WORDS = 14
"""Of a clause that a draft takes."""
MOST_LETTERS = 36
"""Of both in texts without spaces between words."""
SHARE = 0.8
"""Of a sentence that unquoted phrases may hold together."""
_PAIRS = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", '"': '"', "‘": "’", "»": "«"}
# No letter before and no space behind it, or it is an apostrophe, or closes; signs that only open
# need neither.
_OPENS = re.compile(f"(?<![^\\W_])[{re.escape(''.join(_PAIRS))}](?=\\S)|[“「『]")
_VERB = re.compile(
    r"\b(?:has|have|had|will|would|could|may|is|are|was|were|be|can|must|should"
    r"|(?:didn|doesn|don)['’]t|[a-z]{3,}ed"
    r"|[a-z]+[^isu]s (?:a|an|the|to|that|its|their)|[a-z]+ing (?:a|an|the|to|in))\b"
)
_LOOSE_START = re.compile(r"(?:such as|including|of|to|in|on|by|with|for|from|among|as)\s", re.I)


def phrases(sentence: str) -> list[Phrase]:
    """What of a sentence a draft might quote, in its order."""
    chosen = [one for one in _quoted(sentence) if size_of(one.text) < size_of(sentence)]
    budget = SHARE * size_of(sentence)
    said = map(predicate, less_than(sentence, _most(sentence, CLAUSE_WORDS)))
    for clause in sorted(said, key=lambda clause: worth(clause.text), reverse=True):
        apart = all(_apart(clause, other) for other in chosen)
        if apart and size_of(clause.text) <= budget:
            budget -= size_of(clause.text)
            chosen.append(clause)
    return sorted(chosen, key=lambda phrase: phrase.start)


def clauses(sentence: str) -> list[str]:
    """Every phrase that could be quoted as it stands: what is in quotation marks, and clauses."""
    every = [*_quoted(sentence), *less_than(sentence, _most(sentence, MOST_WORDS))]
    return list(dict.fromkeys(phrase.text for phrase in every))


def _most(text: str, words: int) -> int:
    return MOST_LETTERS if without_spaces(text) else words


def _apart(one: Phrase, other: Phrase) -> bool:
    return one.start + len(one.text) <= other.start or other.start + len(other.text) <= one.start


def _quoted(sentence: str) -> Iterator[Phrase]:
    """What stands in quotation marks; a long quotation is cut at its first clauses."""
    at = 0
    while opening := _OPENS.search(sentence, at):
        end = _closing(sentence, opening.end(), _PAIRS[opening[0]])
        at = opening.end()
        if end < 0:
            continue
        inner, at = sentence[opening.end() : end], end + 1
        if phrase := _short_enough(inner, opening.end()):
            yield phrase


def _closing(sentence: str, start: int, signs: str) -> int:
    """The closing mark; an apostrophe within a word closes nothing."""
    for at in range(start, len(sentence)):
        if sentence[at] in signs:
            behind = sentence[at + 1 : at + 2]
            if not (sentence[at] in "’'" and behind.isalpha()):
                return at
    return -1


def _short_enough(inner: str, start: int) -> Phrase | None:
    """A quotation, or of a long one its best clause."""
    most = _most(inner, MOST_WORDS)
    text = inner.strip(" ,，.。")
    if fewest_of(inner) <= size_of(text) <= most:
        return Phrase(text, start + inner.index(text), quoted=True)
    best = max(clauses_of(inner, most, start), key=lambda clause: worth(clause.text), default=None)
    return best and Phrase(best.text, best.start, quoted=True)


def worth(text: str) -> tuple[bool, bool, int]:
    """A clause with a verb before one without, one that stands by itself, then the longer."""
    return bool(_VERB.search(text)), not _LOOSE_START.match(text), size_of(text)
