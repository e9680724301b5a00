"""A withdrawn brief says when and why; only a withdrawn brief does.

Its address stays, so readers who come by an old link learn what became of it, and are led on to the
brief that took its place.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.problems import Codes, Finding, ProblemText

CODES: Codes = {
    "bad-successor": "error",
    "draft": "advice",
    "not-withdrawn": "error",
    "withdrawn-without-reason": "error",
}

NO_REASON = ProblemText(
    "withdrawn-without-reason",
    "The brief is withdrawn, and nothing says when and why.",
    "Add `withdrawn:` with `date:` and `reason:`.",
)
NOT_WITHDRAWN = ProblemText(
    "not-withdrawn",
    "There is a withdrawal, and the status is {status}.",
    "Write `status: withdrawn`, or remove the record.",
)
LEADS_BACK = ProblemText(
    "bad-successor",
    "The successors lead back to this brief.",
    "Name a brief that stands.",
)
DRAFT = ProblemText(
    "draft", "This brief is a draft; it is not on the site.", "Remove the line to publish."
)


def check(library: Library) -> Iterator[Finding]:
    """Status and record agree; drafts are listed, so that none is forgotten."""
    for brief in library.briefs:
        if brief.status == "withdrawn" and not brief.withdrawn:
            yield Finding(brief.path, ("status",), *NO_REASON)
        if brief.withdrawn and brief.status != "withdrawn":
            told = NOT_WITHDRAWN.about(status=brief.status)
            yield Finding(brief.path, ("withdrawn",), *told, on_key=True)
        if brief.withdrawn and brief.id in library.successors_of(brief):
            yield Finding(brief.path, ("withdrawn", "successor"), *LEADS_BACK)
        if brief.status == "draft":
            yield Finding(brief.path, ("status",), *DRAFT)
