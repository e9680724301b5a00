"""The sections of a page as Material's search plugin divides it, step by step.

It is told what a reader of HTML comes across: where an element starts, its words, where it ends.
What is odd here is so in the plugin, and the index has to be the same.
"""

from dataclasses import dataclass, field
from html import escape

_KEPT = frozenset({"p", "code", "pre", "li", "ol", "ul", "sub", "sup"})
"""Elements that stay in the text."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NO_HEADING = "hx"
_LEFT = 1_000_000
"""Deeper than anything: a section that was left is never gone back to."""


@dataclass(slots=True)
class Pieces:
    """Words and tags in a row, and where each sort of tag came first."""

    all: list[str] = field(default_factory=list)
    first: dict[str, int] = field(default_factory=dict)

    def open(self, name: str) -> None:
        """Let an element begin here."""
        self.first.setdefault(name, len(self.all))
        self.all.append(f"<{name}>")

    def close(self, name: str) -> None:
        """Let it end; where nothing but space came since the first of its sort, that goes."""
        start = self.first[name]
        if any(not self.all[at].isspace() for at in range(start + 1, len(self.all))):
            self.all.append(f"</{name}>")
            return
        del self.all[start:]
        self.first = {name: at for name, at in self.first.items() if at < start}

    def __str__(self) -> str:
        return "".join(self.all).strip()


@dataclass(slots=True)
class SearchSection:
    """A heading, and what stands below it."""

    tag: str
    depth: int = 0
    id: str = ""
    excluded: bool = False
    title: Pieces = field(default_factory=Pieces)
    text: Pieces = field(default_factory=Pieces)


class Sections:
    """A page on its way into sections."""

    def __init__(self) -> None:
        self.all: list[SearchSection] = []
        self._open: list[SearchSection] = []
        self._here = SearchSection(_NO_HEADING)
        self._around: list[str] = []
        self._skipped: set[str] = set()
        self._words: list[str] = []

    def start(self, name: str, id: str = "", excluded: bool = False) -> None:
        """An element begins; what is excluded leaves nothing in the text."""
        self._say()
        self._around.append(name)
        if id and name in _HEADINGS:
            self._begin(name, id, excluded)
        elif not self.all:
            self._add(self._here)
        if excluded:
            self._skipped.add(name)
        elif name in _KEPT and not self._is_skipped():
            self._pieces().open(name)

    def words(self, text: str) -> None:
        """Words, or the space between two elements."""
        self._words.append(text)

    def cut(self) -> None:
        """Here words end that are one piece: an element without an end, or one never kept."""
        self._say()

    @property
    def is_unheard(self) -> bool:
        """Whether the innermost section is left out, so that no word in it is ever found."""
        return self._here.excluded

    def end(self, name: str) -> None:
        """The innermost element ends."""
        self._say()
        self._leave()
        self._around.pop()
        if name in self._skipped:
            # By its name and not by itself: an element of the same name inside ends it, too.
            self._skipped.remove(name)
        elif name in _KEPT and not self._is_skipped():
            self._pieces().close(name)

    def _begin(self, name: str, id: str, excluded: bool) -> None:
        depth = len(self._around)
        if name != "h1" and not self.all:
            self._add(SearchSection(_NO_HEADING, depth))
        # The first section is the page itself.
        self._add(SearchSection(name, depth, id if self.all else "", excluded))

    def _add(self, section: SearchSection) -> None:
        self._here = section
        self.all.append(section)
        self._open.append(section)

    def _leave(self) -> None:
        """Go on with an earlier section, where the element that held the heading of this ends."""
        depth = len(self._around)
        if self._here.depth <= depth:
            return
        for section in reversed(self._open):
            if section.depth <= depth:
                self._here.depth = _LEFT
                self._here = section
                break
        # A list of a thousand headings leaves a thousand sections behind: they are not searched.
        while self._open[-1].depth == _LEFT:
            self._open.pop()

    def _say(self) -> None:
        """Take over the words since the last tag, in one piece."""
        if not self._words:
            return
        text = "".join(self._words)
        self._words.clear()
        if not text or self._here.excluded or self._is_skipped():
            return
        space = text.isspace()
        pieces = self._pieces().all
        if not space:
            pieces.append(escape(text, quote=False))
        elif self._in_title() or not pieces or not pieces[-1].isspace():
            pieces.append(" ")

    def _pieces(self) -> Pieces:
        return self._here.title if self._in_title() else self._here.text

    def _in_title(self) -> bool:
        return self._here.tag in self._around

    def _is_skipped(self) -> bool:
        return bool(self._skipped) and not self._skipped.isdisjoint(self._around)
