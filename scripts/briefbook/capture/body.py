"""Where the paragraphs of an article, as somebody else read them, stand in a copy."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from briefbook.text.fold import Folded, folded_text

Span = tuple[int, int]
SHORT = 30
"""Letters of a paragraph that may stand within another one; it counts only as lines of its own."""
MOST_PLACES = 20
"""At which a paragraph is looked for."""


@dataclass(frozen=True)
class Body:
    """An article as it is drafted from."""

    paragraphs: tuple[str, ...] = ()
    """Its paragraphs in their order."""
    beside: frozenset[str] = frozenset()
    """Lines of the page that are known to be no part of it, as `key` has them."""
    between: frozenset[str] = frozenset()
    """Lines that are none where they stand between its paragraphs: links to other texts, labels."""


NO_BODY = Body()
Reader = Callable[[bytes], Body]
"""Reads the body of a saved page."""


def key(line: str) -> str:
    """A line folded and without spaces: lists and verse come joined."""
    return "".join(folded_text(line).split())


def places_of_body(page: Folded, raw: str, paragraphs: Sequence[str]) -> list[Span]:
    """Where in the raw text the paragraphs stand that are found, in the order of the page."""
    text = _Squeezed.of(page, raw)
    keys = [key(paragraph) for paragraph in paragraphs]
    found = [list(text.places(one)) for one in keys]
    anchor = _anchor(keys, found)
    if anchor is None:
        return []
    # From a paragraph that stands at one place to both ends: a teaser or a gallery may repeat one.
    spans = [found[anchor][0]]
    before, after = spans[0]
    for places in found[anchor + 1 :]:
        behind = next((one for one in places if one[0] >= after), None)
        after = behind[1] if behind else after
        spans += [behind] if behind else places[:1]
    for places in reversed(found[:anchor]):
        above = next((one for one in reversed(places) if one[1] <= before), None)
        before = above[0] if above else before
        spans += [above] if above else places[:1]
    return [text.raw(start, end) for start, end in sorted(set(spans))]


def _anchor(keys: list[str], found: list[list[Span]]) -> int | None:
    """The longest of the paragraphs that stand at the fewest places."""
    every = [at for at, places in enumerate(found) if places]
    return min(every, key=lambda at: (len(found[at]), -len(keys[at])), default=None)


@dataclass(frozen=True)
class _Squeezed:
    """A page without its spaces, with the way back."""

    text: str
    starts: list[int] = field(repr=False)
    ends: list[int] = field(repr=False)
    source: str = field(repr=False)

    @classmethod
    def of(cls, page: Folded, raw: str) -> "_Squeezed":
        at = [number for number, sign in enumerate(page.text) if not sign.isspace()]
        starts, ends = [page.starts[i] for i in at], [page.ends[i] for i in at]
        return cls("".join(page.text[i] for i in at), starts, ends, raw)

    def raw(self, start: int, end: int) -> Span:
        return self.starts[start], self.ends[end - 1]

    def places(self, words: str) -> Iterator[Span]:
        """Where a paragraph stands; a short one only where nothing else is on its lines."""
        at = self.text.find(words) if words else -1
        for _ in range(MOST_PLACES):
            if at < 0:
                return
            if len(words) >= SHORT or self._alone(at, at + len(words)):
                yield at, at + len(words)
            at = self.text.find(words, at + 1)

    def _alone(self, start: int, end: int) -> bool:
        before, behind = self.raw(start, end)
        line = self.source.rfind("\n", 0, before) + 1
        end = self.source.find("\n", behind)
        end = len(self.source) if end < 0 else end
        return not (self.source[line:before].strip() or self.source[behind:end].strip())
