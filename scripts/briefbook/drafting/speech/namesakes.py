"""Which of the people of an article who share a name it means where it prints that name alone.

Decided only by what leaves no other: a title that one of them has, `the elder`, a full name that is
the only one told so far; where the name stands alone for the first time also whoever spoke just
before, or a sentence before it that begins with one of them and names no other. Else it is asked.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import takewhile

from briefbook.drafting.grammar.sentence import Sentence, Speech
from briefbook.drafting.page.titles import is_title
from briefbook.drafting.speech.owned_bodies import owned_bodies
from briefbook.drafting.speech.printed_names import NAME
from briefbook.drafting.speech.short_forms import FIRMS
from briefbook.drafting.speech.trimmed_names import trimmed

_COMMON = frozenset(
    "mr mrs ms mr. mrs. ms. dr dr. prof. professor former acting deputy vice senior interim herr"
    " frau mme mlle madame monsieur señor señora don doña signor signora pan paní".split()
)
"""Titles that anybody may have, and words that only change one."""
_AGE = re.compile(r"\b(?:the\s)?(?:(?P<old>elder|older|senior)|(?P<young>younger|junior))\s$", re.I)
_BEHIND = re.compile(r",?\s(?:(?P<old>[Ss]enior|Sr\.?)|(?P<young>[Jj]unior|Jr\.?))(?!\w)")
_PARENT = re.compile(
    r"\b(?:father|mother|padre|madre|père|mère|Vater|Mutter|otec|matka),?\s$", re.I
)
_CHILD = re.compile(
    r"\b(?:son|daughter|hijo|hija|fils|fille|figlio|figlia|Sohn|Tochter|syn|dcera),?\s$", re.I
)
_KIN = re.compile(
    r"\b(?:father|mother|parents?|sons?|daughters?|brothers?|sisters?|wife|husband|spouse|uncle|aunt"
    r"|cousin|grand\w{3,8}|widow\w{0,2}|late|nephew|niece|died|dead)\b",
    re.I,
)
"""A sentence on one of a family may go on with another of it."""
_OPENS = re.compile(NAME)
_REACH, _APPOSITION = 30, 40


class Namesakes:
    """Those of an article who share a name, sentence by sentence."""

    def __init__(self, paragraphs: Sequence[str]) -> None:
        self._paragraphs = tuple(paragraphs)
        self._text = "\n".join(paragraphs)
        self._owned = frozenset(one.name for one in owned_bodies(self._text))
        self._spoke = ""
        """The last one who spoke."""
        self._at = 0
        """The paragraph in which that was."""
        self._asked: set[str] = set()
        """Names that stood alone and left it open who is meant."""

    def meant(self, speech: Speech, plain: str, sentence: Sentence, before: str) -> Speech:
        """With the one who is meant, where that is plain; `before` is the sentence before it."""
        if self._owned.issuperset(speech.among):
            last = self._last_owned(speech, sentence)
            return replace(speech, unknown=last, called="", among=()) if last else speech
        decided = self._of_title(speech, plain) or self._of_age(speech, plain)
        name = trimmed(speech.called)
        # Any name may be that of another company, which an article needn't call one.
        if speech.called.rpartition(" ")[2] not in FIRMS:
            decided = decided or self._introduced(speech, sentence)
        # Where the bare name has been somebody's already, the other may only be called in full.
        if not decided and name not in self._asked:
            decided = self._who_spoke(speech, sentence) or _subject_of(before, speech.among)
        if not decided:
            self._asked.add(name)
        return replace(speech, unknown=decided, called="", among=()) if decided else speech

    def note(self, name: str, sentence: Sentence) -> None:
        """Somebody spoke in a sentence, by the full name or another; they go on speaking."""
        self._spoke, self._at = name, sentence.paragraph

    def _introduced(self, speech: Speech, sentence: Sentence) -> str:
        """The only one whose full name has been told until then: papers begin with that."""
        number = sentence.paragraph - 1
        here = self._paragraphs[number][: sentence.start + len(sentence.text)]
        before = "\n".join((*self._paragraphs[:number], here))
        told = [name for name in speech.among if name in before]
        return told[0] if len(told) == 1 else ""

    def _last_owned(self, speech: Speech, sentence: Sentence) -> str:
        """The body named last with its owner; none where its paragraph names another as well."""
        here = self._paragraphs[sentence.paragraph - 1][: sentence.start]
        for text in (here, *reversed(self._paragraphs[: sentence.paragraph - 1])):
            named = {one.name for one in owned_bodies(text)} & set(speech.among)
            if named:
                return named.pop() if len(named) == 1 else ""
        return ""

    def _of_title(self, speech: Speech, plain: str) -> str:
        """The only one who has the titles that stand before the name."""
        within = {word.lower() for word in speech.called.split() if is_title(word)}
        titles = (within | _titles_before(plain, plain.find(speech.called))) - _COMMON
        having = [name for name in speech.among if titles and titles <= self._titles(name)]
        return having[0] if len(having) == 1 else ""

    def _titles(self, name: str) -> set[str]:
        """The titles that stand before a full name, or right behind it: `Bo Ek, the mayor of`."""
        found: set[str] = set()
        for start, end in self._places(name):
            found |= _titles_before(self._text, start)
            behind = self._text[end : end + _APPOSITION]
            inner = re.split(r"[.;\n]|, ", behind[2:])[0].split() if behind[:2] == ", " else []
            found.update(word.lower() for word in inner if is_title(word))
        return found

    def _places(self, name: str) -> Iterable[tuple[int, int]]:
        at = self._text.find(name)
        while at >= 0:
            yield at, at + len(name)
            at = self._text.find(name, at + len(name))

    def _of_age(self, speech: Speech, plain: str) -> str:
        """The elder or the younger of two, where a full name stands behind `father` or `son`."""
        at = plain.find(speech.called)
        told = _AGE.search(plain[:at]) or _BEHIND.match(plain, at + len(speech.called))
        if not told or len(speech.among) != 2:
            return ""
        one, other = speech.among
        old = {name for name in speech.among if self._stands_behind(_PARENT, name)}
        young = {name for name in speech.among if self._stands_behind(_CHILD, name)}
        elder = {one} if one in old or other in young else set()
        elder |= {other} if other in old or one in young else set()
        if len(elder) != 1:
            return ""
        return next(iter(elder if told["old"] else {one, other} - elder))

    def _stands_behind(self, word: re.Pattern[str], name: str) -> bool:
        places = self._places(name)
        return any(word.search(self._text[max(0, at - _REACH) : at]) for at, _ in places)

    def _who_spoke(self, speech: Speech, sentence: Sentence) -> str:
        """Whoever spoke last in the same paragraph."""
        near = sentence.paragraph == self._at
        return self._spoke if near and self._spoke in speech.among else ""


def _titles_before(text: str, at: int) -> set[str]:
    """The titles right before a place."""
    words = reversed(text[max(0, at - _REACH) : at].replace(",", " ").split())
    return {word.lower() for word in takewhile(is_title, words)}


def _subject_of(before: str, among: Sequence[str]) -> str:
    """The one with whose full name a sentence begins that names no other and is on no family."""
    opening = _OPENS.match(before)
    if not opening or _KIN.search(before):
        return ""
    name = trimmed(opening[0])
    others = (other for other in among if other != name)
    first_names = {other.split()[0] for other in others}
    return name if name in among and not first_names & set(before.split()) else ""
