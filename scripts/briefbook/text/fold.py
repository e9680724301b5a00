"""Folding: texts that print the same words become equal, and every place leads back.

Two copies of one sentence differ in how their signs are stored: curly or straight marks, one kind
of dash or another, a soft hyphen, an accent in two parts, a damaged apostrophe. Folding takes that
away and nothing else. Capitals, accents and punctuation stay. Of Unicode's compatibility forms only
ligatures and full or half width are undone: `10²` must not become `102`.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256

from briefbook.text.characters import FORBIDDEN
from briefbook.text.damage import damage, mended

FOLD_VERSION = 1
"""Raised whenever folding changes: receipts made with another version prove nothing."""

_QUOTES = "\"'`´ʼ‘’‚‛“”„‟‹›«»′″‵‶〝〞〟「」『』"
_DASHES = "-‐‑‒–—―⁃−⸺⸻﹘﹣"
_INVISIBLE = (
    "\xad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
)
_WIDE = "\ufb00-\ufb06\uff01-\uffee"
# `--` is a typewriter's dash, so a run of dashes is one; marks stay as many as they are.
_ODD = re.compile(rf"\s+|[{re.escape(_DASHES)}]+|[{_QUOTES}…{_WIDE}]|[{_INVISIBLE}]+")
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_SIGNS = {**dict.fromkeys(_QUOTES, "'"), **dict.fromkeys(_DASHES, "-"), "…": "..."}
_ASCII = str.maketrans({'"': "'", "`": "'"})
_DASH_RUN = re.compile("--+")

_LAYERS = 8
"""Damage upon damage that is undone; a text made to harm may have more of it than anybody's."""
_MARKS = 30
"""Of one letter, the most that are looked at together, as in Unicode's Stream-Safe Text Format."""

Change = tuple[int, int, str]
"""Where it starts, where it ends, what stands there instead."""


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; each of its characters knows what it was made of in the raw one."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def raw(self, start: int, end: int) -> tuple[int, int]:
        """The place in the raw text of a stretch of the folded one, which may not be empty."""
        return self.starts[start], self.ends[end - 1]

    def cut(self, start: int, end: int) -> "Folded":
        """A stretch of it, which still leads back to the same raw text."""
        return Folded(self.text[start:end], self.starts[start:end], self.ends[start:end])


def fold(text: str) -> Folded:
    """The folded text with its way back."""
    folded = Folded(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    for _ in range(_LAYERS):
        before, folded = folded, _once(folded)
        if folded.text == before.text:
            break  # until then mending one sign may bring together what is one sign itself
    return folded


def repaired(text: str) -> Folded:
    """The text with its damage undone and nothing else changed, with its way back."""
    whole = Folded(text, tuple(range(len(text))), tuple(range(1, len(text) + 1)))
    for _ in range(_LAYERS):
        changes = damage(whole.text)
        if not changes:
            break
        whole = _changed(whole, changes)
    return whole


def folded_text(text: str) -> str:
    """The folded text alone; faster."""
    # In ASCII only marks, dashes and white space can differ; a test holds both ways equal.
    if text.isascii():
        return _DASH_RUN.sub("-", " ".join(text.translate(_ASCII).split()))
    return fold(text).text


def legible(text: str) -> str:
    """A text on one line as a person would copy it: mended, with nothing in it that hides."""
    return FORBIDDEN.sub("", _UNSEEN.sub("", " ".join(mended(text).split())))


def fingerprint(folded: str) -> str:
    """What a receipt keeps of a text instead of the text: the SHA-256 of it, folded."""
    # A lone surrogate in somebody's copy has a print like any other sign, and stops no run.
    return sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()


def _once(folded: Folded) -> Folded:
    # Damage first: its parts would else be composed or made plain. The ends last: what is
    # invisible there is gone by then, and shows the white space behind it.
    steps: tuple[Callable[[str], Iterable[Change]], ...] = (damage, _composed, _plain, _outside)
    for step in steps:
        folded = _changed(folded, step(folded.text))
    return folded


# Each sign that is put in takes over the place of all that it was made of:
#
#     raw     i  t  â  €  ™  s          folded  i  t  '  s
#     place   0  1  2  3  4  5          starts  0  1  2  5
#                                       ends    1  2  5  6
def _changed(old: Folded, changes: Iterable[Change]) -> Folded:
    texts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    done = 0
    for start, end, new in changes:
        texts += old.text[done:start], new
        first, last = old.raw(start, end)
        starts += (*old.starts[done:start], *[first] * len(new))
        ends += (*old.ends[done:start], *[last] * len(new))
        done = end
    rest = old.cut(done, len(old.text))
    return Folded("".join((*texts, rest.text)), (*starts, *rest.starts), (*ends, *rest.ends))


def _plain(text: str) -> Iterable[Change]:
    """White space, marks, dashes, ligatures, widths; what is invisible goes."""
    return ((match.start(), match.end(), _one(match[0])) for match in _ODD.finditer(text))


def _one(odd: str) -> str:
    first = odd[0]
    if first.isspace():
        return " "
    if first in _SIGNS:
        return _SIGNS[first]
    return "" if _UNSEEN.match(first) else unicodedata.normalize("NFKC", first)


def _outside(text: str) -> Iterable[Change]:
    """The white space around the whole."""
    if text.startswith(" "):
        yield 0, 1, ""
    if text.endswith(" ") and len(text) > 1:
        yield len(text) - 1, len(text), ""


def _composed(text: str) -> Iterable[Change]:
    """Letters and their marks in one form (NFC), cluster by cluster, so that places stay exact."""
    if unicodedata.is_normalized("NFC", text):
        return
    start = 0
    # NFC moves and joins signs within a cluster only, so each can be replaced alone.
    for at in range(1, len(text) + 1):
        if at == len(text) or not _joins(text[at]) or at - start > _MARKS:
            cluster = text[start:at]
            if (new := unicodedata.normalize("NFC", cluster)) != cluster:
                yield start, at, new
            start = at


def _joins(sign: str) -> bool:
    """Whether a sign may become one with what stands before it: marks, and parts of Hangul."""
    # Vowels and final consonants of Hangul; the first ones, below, begin a syllable.
    return unicodedata.category(sign)[0] == "M" or "\u1160" <= sign <= "\u11ff"
