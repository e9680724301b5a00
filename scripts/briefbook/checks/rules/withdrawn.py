"""A withdrawn brief says when and why; only a withdrawn brief does.

Its address stays, so readers who come by an old link learn what became of it, and are led on to the
brief that took its place.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.problems import Codes, Finding

CODES: Codes = {
    "bad-successor": "error",
    "draft": "advice",
    "not-withdrawn": "error",
    "withdrawn-without-reason": "error",
}


def check(library: Library) -> Iterator[Finding]:
    """Status and record agree; drafts are listed, so that none is forgotten."""
    for brief in library.briefs:
        if brief.status == "withdrawn" and not brief.withdrawn:
            message = "The brief is withdrawn, and nothing says when and why."
            help = "Add `withdrawn:` with `date:` and `reason:`."
            yield Finding(brief.path, ("status",), "withdrawn-without-reason", message, help)
        if brief.withdrawn and brief.status != "withdrawn":
            message = f"There is a withdrawal, and the status is {brief.status}."
            help = "Write `status: withdrawn`, or remove the record."
            yield Finding(brief.path, ("withdrawn",), "not-withdrawn", message, help, on_key=True)
        if brief.withdrawn and brief.id in library.successors_of(brief):
            message = "The successors lead back to this brief."
            keys = ("withdrawn", "successor")
            help = "Name a brief that stands."
            yield Finding(brief.path, keys, "bad-successor", message, help)
        if brief.status == "draft":
            message = "This brief is a draft; it is not on the site."
            yield Finding(brief.path, ("status",), "draft", message, "Remove the line to publish.")
