"""Receipts of quotations: one file a brief, in the folder beside the briefs."""

from briefbook.load.records import Document
from briefbook.model.receipt import Receipt
from briefbook.problems import Problem

RECEIPTS = "receipts"
"""The folder below the briefs; its files are written by `briefbook verify`."""


def receipt(path: str, id: str, text: str) -> Receipt | list[Problem]:
    """A receipt, or all that is wrong in its file."""
    document = Document(path, text, "a receipt")
    if document.node is None:
        return document.problems
    record = document.record(Receipt, id, (), document.data)
    return document.problems if record is None or document.problems else record
