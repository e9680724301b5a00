"""What `new` and `verify` say of an article that looks like one we have a brief of."""

from briefbook.capture.originals import Likeness, Pair
from briefbook.checks.likely_copies import WHY
from briefbook.problems import Finding


def finding(pair: Pair) -> Finding:
    """At the brief that was read later, whichever article shows it."""
    first, second, seen = pair.first, pair.second, pair.likeness
    in_second = seen.brief is first
    why = _why(seen, "its article", "that brief") if in_second else _why(seen, "that one", "this")
    message = f"This looks like a copy of {first.path}: {why}."
    help = f"Write `copy_of: {first.id}`; or `not_copy_of: {first.id}`, if it is none."
    return Finding(second.path, ("url",), "likely-copy", message, help)


def remark(seen: Likeness) -> str:
    """For the editor of a draft."""
    why = _why(seen, "the text", "that brief")
    return f"decide: this looks like a copy of {seen.brief.path}: {why}."


def _why(seen: Likeness, whose: str, of: str) -> str:
    """`whose` article holds what stands in a brief, `of` which."""
    if seen.sign == "text":
        return f"{whose} holds the article of {of}, word for word"
    if seen.sign == "phrases" and seen.held:
        phrases = f"{seen.held.phrases} of the {seen.held.of} phrases"
        return f"{whose} holds {phrases} that {of} quotes in its outlet's own words"
    return WHY[seen.sign]
