"""What a page is to a template: its shape, its words, and the same page with marks for words.

title: "Port sold", meta: {kind: "event"}  ──►  shape  (title: words, kind: "event")
                                           ──►  words  ["Port sold"]
                                           ──►  probe   title: ⟨0⟩, kind: "event"
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any, NamedTuple

OPEN, CLOSE = "\ue000", "\ue001"
"""For private use: no text of ours has them."""
MARK = re.compile(f"{OPEN}([0-9]+);([^{OPEN}{CLOSE}]*+){CLOSE}")
SAMPLE = "<b>&\"' é"
HTML_SAMPLE = f'<h1>{SAMPLE}</h1><table>\n<thead>\n<tr>\n<th data-caption="c" data-head="">'
"""Every sign that a filter may change; a page has a heading, and may have a table."""
_FIELDS = ("content", "title", "canonical_url", "abs_url", "edit_url")
"""What templates read of a page beside its meta data and its table of contents."""
_NAMES = frozenset({"kind", "hide", "template", "search"})
"""Meta data that templates compare with something; the names of facets are such, too."""
_LINKS = frozenset({"url", "moved_to"})
"""Links within the site: how they begin depends on the folder that a page lies in."""

Words = list[str]
Shape = tuple[object, ...]


class Parts(NamedTuple):
    """A page taken apart."""

    shape: Shape
    """What pages have in common that differ in their words alone."""
    words: Words
    lines: Sequence[Words]
    """Title and id of each entry of a long table of contents, which has no fixed length."""


def parts(page: Any) -> Parts:
    """A page of MkDocs, taken apart."""
    words: Words = []
    own = _shape(_own(page), "", words, page.url)
    contents = _shape_of_contents(page.toc, words)
    lines = [[entry.title, entry.id] for entry in _lines(page.toc)]
    return Parts((_place(page), own, contents), words, lines)


@dataclass
class _Entry:
    """An entry of the table of contents, as templates know it."""

    title: str
    id: str
    level: int
    children: Sequence["_Entry"] = ()

    @property
    def url(self) -> str:
        return f"#{self.id}"


class Probe:
    """A page with marks in the place of its words."""

    def __init__(self, page: Any) -> None:
        self._page = page
        own, marks = _own(page), count()
        # In the order of `parts`: the fields, the meta data, the table of contents.
        self._own = {name: _marked(value, name, marks, page.url) for name, value in own.items()}
        self._own["toc"] = _probed_contents(page.toc, marks)

    def __getattr__(self, name: str) -> Any:
        return self._own[name] if name in self._own else getattr(self._page, name)


def _place(page: Any) -> object:
    """Where it lies: links to all others hang on it."""
    folder, slash, rest = page.url.partition("/")
    return folder if rest else slash, page.url.count("/")


def _own(page: Any) -> dict[str, Any]:
    return {**{name: getattr(page, name) for name in _FIELDS}, "meta": page.meta}


def _shape(value: Any, name: str, words: Words, here: str) -> object:
    """A value without its words, which are put on the list in the order of `_marked`."""
    if isinstance(value, str) and value and name not in _NAMES:
        if _leads_up(value, name, here):
            return "up", value.count("/")
        kept = _kept(value, name)
        words.append(value[len(kept) :])
        return True, kept
    if isinstance(value, Mapping):
        return tuple((key, _shape(part, key, words, here)) for key, part in value.items())
    if isinstance(value, list | tuple):
        return tuple(_shape(part, inner, words, here) for part, inner in _parts(value, name))
    return value


def _marked(value: Any, name: str, marks: Iterator[int], here: str) -> Any:
    if isinstance(value, str) and value and name not in _NAMES:
        if _leads_up(value, name, here):
            return value
        sample = HTML_SAMPLE if name == "content" else SAMPLE
        return f"{_kept(value, name)}{OPEN}{next(marks)};{sample}{CLOSE}"
    if isinstance(value, Mapping):
        return {key: _marked(part, key, marks, here) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_marked(part, inner, marks, here) for part, inner in _parts(value, name)]
    return value


def _leads_up(value: str, name: str, here: str) -> bool:
    """Whether it is a link to a page above this one, which is `../` whatever that is called."""
    return name in _LINKS and value.endswith("/") and here.startswith(value)


def _parts(value: Sequence[Any], name: str) -> Iterator[tuple[Any, str]]:
    """The parts of a list, and what each is called; a facet is a name and a value."""
    facet = len(value) == 2 and name in ("filters", "shown") and isinstance(value[0], str)
    for number, part in enumerate(value):
        yield part, "kind" if facet and not number else name


def _kept(value: str, name: str) -> str:
    """What stays of a word as it is: of a link within the site its first folder."""
    return value[: value.find("/") + 1] if name in _LINKS else ""


def _lines(contents: Any) -> Sequence[Any]:
    """The entries below the page's own heading, where they are many and hold no others."""
    entries = [*contents]
    if len(entries) == 1 and len(entries[0].children) > 1:
        children = entries[0].children
        return [] if any(child.children for child in children) else children
    return []


def _shape_of_contents(contents: Any, words: Words) -> object:
    if _lines(contents):
        (top,) = contents
        words.append(top.title)
        return top.id, top.level
    return tuple(_shape_of_entry(entry, words) for entry in contents)


def _shape_of_entry(entry: Any, words: Words) -> object:
    words.append(entry.title)
    return entry.id, entry.level, tuple(_shape_of_entry(one, words) for one in entry.children)


def _probed_contents(contents: Any, marks: Iterator[int]) -> list[_Entry]:
    if not _lines(contents):
        return [_probed_entry(entry, marks) for entry in contents]
    (top,) = contents
    title = _mark(marks)
    level = top.children[0].level
    lines = [_Entry(_mark(marks), _mark(marks), level) for _ in range(2)]
    return [_Entry(title, top.id, top.level, lines)]


def _probed_entry(entry: Any, marks: Iterator[int]) -> _Entry:
    title = _mark(marks)
    return _Entry(
        title, entry.id, entry.level, [_probed_entry(one, marks) for one in entry.children]
    )


def _mark(marks: Iterator[int]) -> str:
    return f"{OPEN}{next(marks)};{SAMPLE}{CLOSE}"
