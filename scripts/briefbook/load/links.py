"""What became of links: one file a brief, in the folder beside the briefs."""

from briefbook.load.records import Document
from briefbook.model.links import LinkReport
from briefbook.problems import Problem

LINKS = "links"
"""The folder below the briefs; its files are written by `briefbook links --write`."""


def link_report(path: str, id: str, text: str) -> LinkReport | list[Problem]:
    """What became of the links of a brief, or all that is wrong in the file."""
    document = Document(path, text, "a link report")
    if document.node is None:
        return document.problems
    record = document.record(LinkReport, id, (), document.data)
    return document.problems if record is None or document.problems else record
