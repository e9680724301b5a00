"""One text to one brief, or to the entries of one part of the vocabulary, or to problems."""

import re
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from briefbook.load.comments import cut_texts
from briefbook.load.compose import compose
from briefbook.load.locate import Places
from briefbook.load.messages import finding_of
from briefbook.load.plain_values import Reader
from briefbook.load.schema_walk import INJECTED
from briefbook.model.base import Record
from briefbook.model.brief import Brief
from briefbook.model.feed_list import FeedList
from briefbook.model.link_report import LinkReport
from briefbook.model.receipt import Receipt
from briefbook.model.vocabulary import Entry
from briefbook.problems import Finding, Problem
from briefbook.text.nearest import slug
from briefbook.text.places import Keys

RECEIPTS = "receipts"
"""The folder below the briefs whose files `briefbook verify` writes."""
LINKS = "links"
"""The folder below the briefs whose files `briefbook links --write` writes."""
FEEDS = "feeds.yml"
"""The file below the briefs that names the feeds of `briefbook queue`."""
R = TypeVar("R", bound=Record)


class Document:
    """One file while it is read: its nodes, its values, and what is wrong with it so far."""

    def __init__(self, path: str, text: str, what: str) -> None:
        self.path = path
        self.node: yaml.Node | None = None
        self.places = Places(None)
        self.data: dict[str, Any] = {}
        self.empty: set[tuple[int, int, str]] = set()
        self.problems: list[Problem] = []
        node = compose(path, text)
        if isinstance(node, Problem):
            self.problems.append(node)
        else:
            self._read(node, what)
        self._cut(path, text)

    def _cut(self, path: str, text: str) -> None:
        """Report texts cut by a number sign, in place of an empty value on the same line."""
        if cut := cut_texts(path, text):
            lines = {problem.line for problem in cut}
            others = (p for p in self.problems if p.code != "empty-value" or p.line not in lines)
            self.problems = sorted({*others, *cut})

    def _read(self, node: yaml.Node | None, what: str) -> None:
        reader = Reader(self.path)
        data = reader.value(node) if node else None
        if node is None or data is None:
            help = f"Write {what}, or remove the file."
            self.problems.append(Problem(self.path, 1, 1, "empty-file", "The file is empty.", help))
            return
        if isinstance(data, dict):
            self.node, self.data, self.empty = node, data, reader.empty
            self.places = Places(node)
            self.problems += reader.problems
            return
        line, column = node.start_mark.line + 1, node.start_mark.column + 1
        kind = "a list" if isinstance(data, tuple) else "text"
        message = f"The file holds {kind} where {what} is expected."
        help = "Start with `key: value` lines."
        self.problems.append(Problem(self.path, line, column, "not-a-mapping", message, help))

    def add(self, keys: Keys, code: str, message: str, help: str, on_key: bool = False) -> None:
        """Note a problem at the place the keys lead to."""
        finding = Finding(self.path, keys, code, message, help, on_key)
        self.problems.append(self.places.problem(finding))

    def record(self, kind: type[R], id: str, above: Keys, data: dict[str, Any]) -> R | None:
        """The record that stands under these keys, or None and its problems noted."""
        for key in sorted(INJECTED & data.keys()):
            message = f"`{key}` is not written here."
            help = "The id is the file name, or the key of an entry; remove this line."
            self.add((*above, key), "unknown-key", message, help, on_key=True)
        try:
            # Ours come last: whatever the file says of them doesn't count.
            return kind.model_validate({**data, "id": id, "path": self.path})
        except ValidationError as error:
            for detail in error.errors(include_url=False):
                if not self._said_already(above, detail):
                    finding = finding_of(self.path, kind, above, detail)
                    self.problems.append(self.places.problem(finding))
            return None

    def _said_already(self, above: Keys, detail: Any) -> bool:
        """Whether this is of a key without a value, or of a list without a right entry.

        Both are reported already: as empty, and by what is wrong with each entry.
        """
        if detail["input"] is None or (detail["type"] == "too_short" and detail["input"]):
            return True
        if detail["type"] != "missing":
            return False
        *parents, name = detail["loc"]
        return (*self.places.position((*above, *parents)), name) in self.empty


def brief(path: str, id: str, text: str) -> Brief | list[Problem]:
    """A brief, or all that is wrong in its file."""
    return brief_and_places(path, id, text)[0]


def brief_and_places(path: str, id: str, text: str) -> tuple[Brief | list[Problem], Places]:
    """A brief, or all that is wrong in its file, and the places of its values."""
    document = Document(path, text, "a brief")
    record = document.record(Brief, id, (), document.data) if document.node else None
    result = document.problems if record is None or document.problems else record
    return result, document.places


def entries(path: str, kind: type[Entry], text: str) -> tuple[list[Entry], list[Problem]]:
    """The entries of a vocabulary file; a bad one does not hide the others."""
    document = Document(path, text, "a mapping of ids to entries")
    read = [_entry(document, kind, id, value) for id, value in document.data.items()]
    return [entry for entry in read if entry is not None], document.problems


def _entry(document: Document, kind: type[Entry], id: str, value: Any) -> Entry | None:
    if not re.fullmatch(kind.key_pattern, id):
        help = f"Use a–z, 0–9 and single hyphens, such as `{slug(id) or 'port-authority'}`."
        document.add((id,), "bad-id", f"`{id}` is not an id.", help, on_key=True)
        return None
    if not isinstance(value, dict):
        message = f"`{id}` holds text or a list where an entry is expected."
        help = "Write its keys below it, indented, such as `name: …`."
        document.add((id,), "not-a-mapping", message, help)
        return None
    return document.record(kind, id, (id,), value)


def receipt(path: str, id: str, text: str) -> Receipt | list[Problem]:
    """A receipt, or all that is wrong in its file."""
    return _only(Receipt, "a receipt", path, id, text)


def link_report(path: str, id: str, text: str) -> LinkReport | list[Problem]:
    """What became of the links of a brief, or all that is wrong in the file."""
    return _only(LinkReport, "a link report", path, id, text)


def _only(kind: type[R], what: str, path: str, id: str, text: str) -> R | list[Problem]:
    document = Document(path, text, what)
    if document.node is None:
        return document.problems
    record = document.record(kind, id, (), document.data)
    return document.problems if record is None or document.problems else record


def feed_list(path: str, text: str) -> FeedList | list[Problem]:
    """The feeds to look through, or all that is wrong in the file."""
    return _only(FeedList, "a list of feeds", path, "feeds", text)
