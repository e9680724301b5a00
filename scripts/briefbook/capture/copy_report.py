"""What `new` and `verify` say of an article that looks like one we have a brief of."""

from briefbook.capture.copy_search import Likeness, Pair
from briefbook.checks.rules.undeclared_copies import WHY
from briefbook.problems import Finding


def finding(pair: Pair) -> Finding:
    """The finding, at the brief that was read later."""
    first, second, likeness = pair.first, pair.second, pair.likeness
    shown_by_second = likeness.brief is first
    why = _why(likeness, *(("its", "there") if shown_by_second else ("that one's", "here")))
    message = f"This looks like a copy of {first.path}: {why}."
    help = f"Write `copy_of: {first.id}`; or `not_copy_of: {first.id}`, if it is none."
    return Finding(second.path, ("url",), "likely-copy", message, help, level="warning")


def remark(likeness: Likeness) -> str:
    """For the editor of a draft."""
    why = _why(likeness, "its", "there")
    return f"This looks like a copy of {likeness.brief.path}: {why}."


def _why(likeness: Likeness, whose: str, where: str) -> str:
    """Why they look alike: what `whose` text has of the article briefed `where`."""
    if likeness.sign == "text":
        return f"{whose} text has the article briefed {where}, word for word"
    if likeness.sign == "phrases" and likeness.held:
        phrases = f"{likeness.held.phrases} of the {likeness.held.of} phrases"
        return f"{whose} text has {phrases} quoted {where} in the outlet's own words"
    return WHY[likeness.sign]
