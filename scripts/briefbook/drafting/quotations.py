"""Phrases of a sentence that may carry a claim: what it quotes, and its clauses.

Never a whole sentence: an unquoted phrase is a clause of at most fourteen words, and of no sentence
more than four fifths are taken. Which phrase is worth quoting, and whether, the editor decides.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefbook.text.search import without_spaces

MOST_WORDS = 25
FEWEST_WORDS = 3
ITEM = 5
"""Words of an item in a list, at the most."""
CLAUSE_WORDS = 14
MOST_LETTERS, FEWEST_LETTERS = 36, 6
"""The same for texts without spaces between words."""
SHARE = 0.8
"""Of a sentence that unquoted phrases may hold together."""
_PAIRS = {"“": "”", "„": "“”", "«": "»", "「": "」", "『": "』", '"': '"', "‘": "’", "»": "«"}
_OPENS = re.compile(f"(?<![^\\W_])[{re.escape(''.join(_PAIRS))}](?=\\S)|[“「『]")
_BREAK = re.compile(
    r"(?<=[,;:—–])\s+|\s+[—–]\s+|[—–]|\s(?=(?:that|which|who|whether|while|whereas|because|although)\s)"
    r"|(?<=[，；：、،؛])|\s(?=(?:but|as well as|amid|after|before|despite|through|including)\s)"
)
_LEAD = re.compile(
    r"^(?:(?:and|but|or|that|which|who|whether|while|whereas|because|although|saying|as|so|then|if)\s+)+",
    re.I,
)
_SUBJECT = re.compile(
    r"^(?:\S+\s+){1,6}?(?:(?:has|have|had)\s+(?!been\b)|(?=(?:has|have|had|is|are|was|were|will|would"
    r"|could|may|might|can|must|should|did|does|do|didn['’]t|doesn['’]t|don['’]t|said|says)\s))"
)
"""A clause up to its verb."""
_VERB_LATER = re.compile(r"^(?:\S+\s+){1,5}?(?=[a-z]+(?:ed|[^su]s)\s)")
_JOINT = re.compile(
    r"\s(?=(?:by|to|such|like|as|with|for|from|in|on|at|under|over|into|while|when|and|or|of|the)\s)"
)
"""Where a long clause comes apart."""
_EDGES = " ,;:.—–-()[]\"“”‘’'«»!?，；：、。،؛"
_VERB = re.compile(r"\b(?:\w+(?:ed|ing|es|s)|has|have|will|would|could|may|is|are|was|were|be)\b")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A stretch of a sentence, exactly as it stands there."""

    text: str
    start: int
    quoted: bool = False


def phrases(sentence: str) -> list[Phrase]:
    """What of a sentence might be quoted, in its order."""
    quoted = [one for one in _quoted(sentence) if size_of(one.text) < size_of(sentence)]
    budget = SHARE * size_of(sentence)
    chosen = list(quoted)
    for clause in sorted(_clauses(sentence), key=_worth, reverse=True):
        apart = all(_apart(clause, other) for other in chosen)
        if apart and size_of(clause.text) <= budget:
            budget -= size_of(clause.text)
            chosen.append(clause)
    return sorted(chosen, key=lambda phrase: phrase.start)


def clauses(sentence: str) -> list[str]:
    """Every phrase that could be quoted as it stands: what is in quotation marks, and clauses."""
    fewest, _, most = _limits(sentence)
    whole = sentence.strip(_EDGES)
    joined = [
        part.text
        for piece in _pieces(sentence, 0)
        for part in (_parts(piece, most) if piece.text != whole else _parts(_half(piece), most))
    ]
    every = dict.fromkeys([*(phrase.text for phrase in _quoted(sentence)), *joined])
    return [text for text in every if fewest <= size_of(text) <= most]


def _half(piece: Phrase) -> Phrase:
    """A clause that is its whole sentence: what follows its subject, or else its beginning."""
    found = _SUBJECT.match(piece.text) or _VERB_LATER.match(piece.text)
    if found:
        return Phrase(piece.text[found.end() :], piece.start + found.end())
    words = list(re.finditer(r"\S+", piece.text))
    kept = words[: max(1, len(words) * 3 // 4)]
    return Phrase(piece.text[: kept[-1].end()].strip(_EDGES), piece.start)


def _apart(one: Phrase, other: Phrase) -> bool:
    return one.start + len(one.text) <= other.start or other.start + len(other.text) <= one.start


def size_of(text: str) -> int:
    """Words of a text; of one without spaces its letters."""
    return len(text) if without_spaces(text) else len(text.split())


def _limits(text: str) -> tuple[int, int, int]:
    if without_spaces(text):
        return FEWEST_LETTERS, MOST_LETTERS, MOST_LETTERS
    return FEWEST_WORDS, CLAUSE_WORDS, MOST_WORDS


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
    fewest, _, most = _limits(inner)
    text = inner.strip(" ,，.。")
    if fewest <= size_of(text) <= most:
        return Phrase(text, start + inner.index(text), quoted=True)
    kept = [piece for piece in _pieces(inner, start) if fewest <= size_of(piece.text) <= most]
    best = max(kept, key=_worth, default=None)
    return best and Phrase(best.text, best.start, quoted=True)


def _clauses(sentence: str) -> Iterator[Phrase]:
    fewest, most, _ = _limits(sentence)
    for piece in _pieces(sentence, 0):
        for part in _parts(_without_subject(piece, sentence), most):
            if fewest <= size_of(part.text) < size_of(sentence):
                yield _cut(part, most)


def _pieces(text: str, offset: int) -> Iterator[Phrase]:
    """Stretches between commas and the like, short ones joined to what follows."""
    start = 0
    fewest = _limits(text)[0]
    ends = [found.end() for found in _BREAK.finditer(text)] + [len(text)]
    for end, after in zip(ends, [*ends[1:], len(text)], strict=True):
        short = size_of(text[start:end]) < fewest + 1 or _is_list(text, start, end, after)
        if short and end < len(text):
            continue
        raw = text[start:end]
        bare = _LEAD.sub("", raw.lstrip(_EDGES)).strip(_EDGES)
        bare = _abbreviated(_closed(bare), raw)
        if bare:
            yield Phrase(bare, offset + start + raw.index(bare))
        start = end


def _abbreviated(text: str, raw: str) -> str:
    """With the last point of `U.S.`, which is a part of the word."""
    dotted = f"{text}."
    return dotted if _INITIALS.search(text) and dotted in raw else text


_INITIALS = re.compile(r"(?<!\w)(?:[A-Z]\.)+[A-Z]$")


def _is_list(text: str, start: int, end: int, after: int) -> bool:
    """Whether a comma stands between items of a list rather than between clauses."""
    item = text[text.rfind(",", start, end - 2) + 1 : end]
    enough = size_of(text[start:after]) <= MOST_WORDS
    return (
        enough
        and text[:end].rstrip()[-1:] == ","
        and size_of(item) <= ITEM >= size_of(text[end:after])
    )


def _closed(text: str) -> str:
    """Without a mark of quotation or a bracket that opens or closes nothing."""
    for opening, closing in (("“", "”"), ("(", ")"), ("「", "」"), ("«", "»")):
        if text.count(opening) != text.count(closing):
            text = max(re.split(f"[{re.escape(opening + closing)}]", text), key=len).strip(_EDGES)
    return text


def _without_subject(piece: Phrase, sentence: str) -> Phrase:
    """What a clause says of its subject; where it is most of its sentence, its later part."""
    if size_of(piece.text) > SHARE * size_of(sentence):
        return _half(piece)
    found = _SUBJECT.match(piece.text)
    if found and size_of(piece.text[found.end() :]) >= FEWEST_WORDS:
        return Phrase(piece.text[found.end() :], piece.start + found.end())
    return piece


def _parts(phrase: Phrase, most: int) -> Iterator[Phrase]:
    """A long clause in two, at the joint nearest its middle."""
    joints = [found.start() for found in _JOINT.finditer(phrase.text)]
    if size_of(phrase.text) <= most or not joints:
        yield phrase
        return
    middle = len(phrase.text) // 2
    at = min(joints, key=lambda joint: abs(joint - middle))
    for start, end in ((0, at), (at, len(phrase.text))):
        text = _LEAD.sub("", phrase.text[start:end].strip(_EDGES))
        if text:
            yield from _parts(Phrase(text, phrase.start + phrase.text.index(text, start)), most)


def _cut(phrase: Phrase, most: int) -> Phrase:
    """The first words of a long clause; it ends before `and` or `of` rather than behind them."""
    if without_spaces(phrase.text):
        return Phrase(phrase.text[:most], phrase.start)
    words = list(re.finditer(r"\S+", phrase.text))[:most]
    while words[-1][0].lower() in _LOOSE and len(words) > FEWEST_WORDS:
        words.pop()
    return Phrase(phrase.text[: words[-1].end()].strip(_EDGES), phrase.start)


_LOOSE = frozenset(
    "and or of the a an to in on for with by from as at its their that is are".split()
)


def _worth(phrase: Phrase) -> tuple[bool, int]:
    """A clause with a verb before one without, then the longer."""
    return bool(_VERB.search(phrase.text)), size_of(phrase.text)
