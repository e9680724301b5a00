"""What lies in folders beside the briefs: a receipt of quotations, and what became of links."""

from typing import TypeVar

from briefbook.load.records import Document
from briefbook.model.base import Record
from briefbook.model.links import LinkReport
from briefbook.model.receipt import Receipt
from briefbook.problems import Problem

RECEIPTS = "receipts"
"""The folder below the briefs whose files `briefbook verify` writes."""
LINKS = "links"
"""The folder below the briefs whose files `briefbook links --write` writes."""
R = TypeVar("R", bound=Record)


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
