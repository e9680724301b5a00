"""What `briefbook verify` says: a sentence for each quotation, for each copy, and for the whole."""

from collections.abc import Iterable, Iterator, Sequence

from briefbook.capture.choose import Choice
from briefbook.capture.prove import (
    LEAST_CHARACTERS,
    LEAST_WORDS,
    LEAST_WORDS_OF_PART,
    WIDEST_GAP,
    Lookup,
)
from briefbook.capture.saved_pages import Skipped
from briefbook.capture.verify import Verified
from briefbook.checks.rules.quoted_share import share
from briefbook.corpus.proofs import Item, quotations
from briefbook.problems import Finding, ProblemText
from briefbook.text.places import Keys

PROVED = "proved"
MOST_LISTED = 5


def findings(done: Verified) -> Iterator[Finding]:
    """One line for each quotation of a brief and each lost passage, at its place in the file."""
    yield from _lost(done)
    if done.receipt is None:
        wording = _unread(done)
        # Of a brief without a copy once is enough: mostly others are looked up.
        items = quotations(done.brief) if done.choice or done.unread or done.failed else ()
        places: list[Keys] = [_keys(done, item) for item, _ in items]
        if not places and not (done.choice and done.passages):
            places = [()]  # of passages it is known by now whether they stand there
        for keys in places:
            yield Finding(done.brief.path, keys, *wording)
        return
    for item, outcome in done.outcomes:
        wording = _wording(outcome, done.receipt.capture)
        yield Finding(done.brief.path, _keys(done, item), *wording)


def _lost(done: Verified) -> Iterator[Finding]:
    name = done.choice.copy.name if done.choice else ""
    for keys, words in done.lost_passages:
        message = f"The words “{words}”, to which a link leads, don't stand in {name}."
        help = "Copy them from the article, as they stand there."
        yield Finding(done.brief.path, keys, "passage-lost", message, help)


def _keys(done: Verified, item: Item) -> Keys:
    brief = done.brief
    for part, items in (("claims", brief.claims), ("events", brief.events)):
        for index, one in enumerate(items):
            # By identity, for two may say the same.
            if one is item:
                return part, index, "quote", "text"
    raise AssertionError("an item of the brief")


def _unread(done: Verified) -> ProblemText:
    """Why nothing was looked up."""
    if done.unread:
        message = f"This was not looked up, for {done.unread} can't be read."
        return ProblemText(
            "receipt-broken", message, "Mend that file; it holds what somebody confirmed."
        )
    if done.failed:
        message = f"This could not be looked up: the copy is beyond us ({done.failed})."
        return ProblemText(
            "copy-broken", message, "Save its text alone, and report it if that doesn't help."
        )
    if done.choice is None:
        what = "quotation" if done.of else "passage"
        message = f"No copy in the folder holds a {what} of this brief or its headline."
        return ProblemText("no-copy", message, "Save the article there, as text or as a page.")
    name = done.choice.copy.name
    if done.lost:
        edge = "an edge of the article or of a part left out"
        message = f"The words “{done.lost}”, {edge}, don't stand in {name} where they should."
        help = (
            "Mend `article` in the receipt (a part in `without` may go), or put the old copy back."
        )
        return ProblemText("bounds-lost", message, help)
    message = f"Nothing in {name} looks like an article."
    return ProblemText(
        "bounds-lost", message, "Write a receipt with its first and last words by hand."
    )


def _wording(outcome: Lookup, name: str) -> ProblemText:
    """Code, message, help."""
    if outcome.verdict == "proved":
        more = f", and at {outcome.times - 1} more" if outcome.times > 1 else ""
        message = f"This stands in {name} at character {outcome.start} of the article{more}."
        return ProblemText(PROVED, message, "")
    if outcome.verdict == "outside":
        message = f"This stands in {name} only outside the article, as in a comment or a box."
        return ProblemText(
            "outside-article", message, "Quote the article; or mend its bounds in the receipt."
        )
    if outcome.verdict == "caption":
        message = f"This stands in {name} only in the caption of a picture."
        return ProblemText(
            "outside-article", message, "Quote the article itself; captions are no part of it."
        )
    if outcome.verdict == "short":
        message = "This is too short to prove anything."
        help = f"Quote at least {LEAST_WORDS} words and {LEAST_CHARACTERS} characters"
        return ProblemText(
            "too-short", message, f"{help}, {LEAST_WORDS_OF_PART} words beside an ellipsis."
        )
    if outcome.verdict == "apart":
        message = f"The parts stand in {name}, but not in this order and near each other."
        help = f"An ellipsis leaves out at most {WIDEST_GAP} characters: make it two quotations."
        return ProblemText("parts-apart", message, help)
    return _missing(outcome, name)


def _missing(outcome: Lookup, name: str) -> ProblemText:
    if outcome.capitals:
        message = f"This stands in {name} with other capitals."
        return ProblemText("not-found", message, "Write capitals as the article does.")
    message = f"This does not stand in {name}."
    if not outcome.beginning:
        return ProblemText("not-found", message, "Copy the words from the article.")
    help = f"It is there as far as “{outcome.beginning}”; compare what follows."
    return ProblemText("not-found", message, help)


def choice(done: Verified) -> Iterator[str]:
    """Which copy was taken and why, and what an editor still has to do."""
    if done.choice is None:
        return
    yield (
        f"{done.brief.path}: looked up in {done.choice.copy.name}, {_why(done.choice)}."
        f" {_standing(done)}."
    )
    receipt = done.receipt
    if receipt is None:
        return
    if reprinted := share(receipt):
        yield f"  Its quotations reprint {reprinted}."
    if done.text_changed:
        yield "  Other bounds or another copy: not the text of the last run, so all days are new."
    if not receipt.article.confirmed:
        first, last = receipt.article.first, receipt.article.last
        yield f"  The article seems to go from “{first}” to “{last}”"
        if done.unsure:
            yield f"  Lines within that which may be no part of it: {_listed(done.unsure)}."
        yield f"  Read the copy, mend that, and set `confirmed: true` in `{receipt.path}`."


def _standing(done: Verified) -> str:
    parts = []
    if done.of or not done.passages:
        verb = "is" if done.proved == 1 else "are"
        parts.append(f"{done.proved} of its {done.of} quotations {verb} proved")
    if done.passages:
        verb = "is" if done.found_passages == 1 else "are"
        parts.append(f"{done.found_passages} of its {done.passages} passages {verb} found")
    return ", ".join(parts)


def _listed(unsure: Sequence[str]) -> str:
    words = ", ".join(f"“{one}”" for one in unsure[:MOST_LISTED])
    more = len(unsure) - MOST_LISTED
    return f"{words} and {more} more" if more > 0 else words


def _why(choice: Choice) -> str:
    if choice.why == "receipt":
        return "which its receipt names"
    why = "which has its headline"
    if choice.why in ("quotations", "passages"):
        why = f"which has the most of its {choice.why}"
    if choice.missed:
        why += f" (there is no {choice.missed}, which its receipt names)"
    if choice.equal:
        why += f"; {', '.join(choice.equal)} would fit as well"
    return why


def not_read(folder: str, skipped: Iterable[Skipped]) -> Iterator[str]:
    """A sentence for each file among the copies that was not read."""
    for one in skipped:
        yield f"{folder}/{one.name} {one.why}; it was not read. {one.help}"


def summary(done: Sequence[Verified], written: int) -> str:
    """One sentence on the whole run."""
    proved, every = sum(one.proved for one in done), sum(one.of for one in done)
    found, passages = sum(one.found_passages for one in done), sum(one.passages for one in done)
    parts = []
    if every or not passages:
        parts.append(f"{proved} of {every} {_number('quotation', every)} proved")
    if left := every - proved:
        parts.append(f"{left} not")
    if passages:
        parts.append(f"{found} of {passages} {_number('passage', passages)} found")
    return f"{', '.join(parts)}; {written} {_number('receipt', written)} written."


def _number(word: str, count: int) -> str:
    return word if count == 1 else f"{word}s"
