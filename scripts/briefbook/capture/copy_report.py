"""What `new` and `verify` say of an article that looks like one we have a brief of."""

from briefbook.capture.copy_search import Likeness, Pair
from briefbook.checks.rules.undeclared_copies import WHY
from briefbook.problems import Finding


def finding(pair: Pair) -> Finding:
    """At the brief that was read later, whichever article shows it."""
    first, second, seen = pair.first, pair.second, pair.likeness
    shown_by_second = seen.brief is first
    why = _why(seen, *(("its", "there") if shown_by_second else ("that one's", "here")))
    message = f"This looks like a copy of {first.path}: {why}."
    help = f"Write `copy_of: {first.id}`; or `not_copy_of: {first.id}`, if it is none."
    return Finding(second.path, ("url",), "likely-copy", message, help, level="warning")


def remark(seen: Likeness) -> str:
    """For the editor of a draft."""
    return f"decide: this looks like a copy of {seen.brief.path}: {_why(seen, 'its', 'there')}."


def _why(seen: Likeness, whose: str, where: str) -> str:
    """What `whose` text has of the article that is briefed `where`."""
    if seen.sign == "text":
        return f"{whose} text has the article briefed {where}, word for word"
    if seen.sign == "phrases" and seen.held:
        phrases = f"{seen.held.phrases} of the {seen.held.of} phrases"
        return f"{whose} text has {phrases} quoted {where} in the outlet's own words"
    return WHY[seen.sign]
