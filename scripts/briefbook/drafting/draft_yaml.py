"""A draft as the text of its file: values where the page has them, and what an editor decides."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefbook.drafting.claim_drafts import ClaimDraft
from briefbook.drafting.claims_yaml import claims, spare_lines
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.grammar.yaml_text import WIDTH, comment, remarked, scalar, sequence
from briefbook.drafting.happenings.events_yaml import events
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.new_entries import NewEntries, as_comments
from briefbook.formatting.formatted import BRIEF, MeaningChangedError, formatted
from briefbook.model.base import UNDECIDED
from briefbook.model.vocabulary import Vocabulary
from briefbook.text.characters import visible
from briefbook.text.fold import legible

_PLACE = re.compile(r"\bdecide(?=: |:$|\]|,|$| {2}#)", re.M)
"""What waits for an editor, as a value or above one; the word itself may stand in a passage."""
_KEY = re.compile(r"(?:  - |    |)(?P<key>[a-z_]+): ?(?P<value>.*)")
_NAMED = re.compile(r"\b(published|byline|copy_of|title|url)(?=:)")


@dataclass(frozen=True)
class Draft:
    """Everything a file of a draft holds."""

    schema: str
    """Where the schema lies, seen from the file."""
    head: Sequence[HeadLine]
    claims: Sequence[ClaimDraft]
    events: Sequence[Happening]
    new: NewEntries
    """What the vocabulary lacks."""
    remarks: Sequence[str] = ()
    """What stands out about the whole, such as another text that is nearly the same."""
    heard: Sequence[str] = ()
    """Who is heard where."""
    spare: Sequence[ClaimDraft] = ()
    """Claims that stand ready for whoever misses one."""


def written(draft: Draft, known: Known) -> str:
    """The whole file, in the style of `briefbook fmt`."""
    body = list(_body(draft, known))
    text = "".join(f"{line}\n" for line in (*_intro(draft, body, known.corpus.vocabulary), *body))
    try:
        return formatted("draft", BRIEF, text)
    except MeaningChangedError:
        return text


def places_in(text: str) -> int:
    """How many places to decide a text has."""
    return len(_PLACE.findall(text))


def hard_places(lines: Sequence[str]) -> list[str]:
    """What has to be judged and not only written, by name: the head first, then claims, events."""
    hard: list[str] = []
    record = ""
    asked = ""
    for line in lines:
        text = line.strip()
        if text.startswith("#"):
            asked = text if _PLACE.search(text) else asked
            continue
        if line.startswith("  - id: "):
            record = f" of {line.removeprefix('  - id: ').partition(' ')[0]}"
        match = _KEY.match(line)
        if match and (asked or match["value"].startswith((UNDECIDED, f"[{UNDECIDED}"))):
            within = record if line.startswith("  ") else ""
            named = _NAMED.search(asked) if asked and not within else None
            hard.append(f"{named[1] if named else match['key']}{within}")
        asked = "" if match else asked
    return list(dict.fromkeys(hard))


def _intro(draft: Draft, body: Sequence[str], vocabulary: Vocabulary) -> Iterator[str]:
    yield f"# yaml-language-server: $schema={draft.schema}"
    count = places_in("\n".join(body))
    yield from comment(f"A draft by `briefbook new`, with {count} places for you; each says so.")
    if hard := hard_places(body):
        yield from comment(f"The hard ones first: {', '.join(hard)}.")
    yield from comment(
        "Quote phrases, never sentences. The file's name is the brief's id, for good: rename it now"
    )
    for remark in draft.remarks:
        yield from comment(remark)
    yield from as_comments(draft.new, vocabulary)
    yield "#"


def _body(draft: Draft, known: Known) -> Iterator[str]:
    for line in draft.head:
        yield from head_line(line)
    yield remarked("status: draft", "keeps it off the site; remove this line to publish")
    yield ""
    yield from claims(draft.claims, draft.heard)
    yield from spare_lines(draft.spare)
    if draft.events:
        yield ""
        yield from events(draft.events, known)
    yield ""
    yield from comment("open: [What the article leaves unsaid, a line each]")


def head_line(line: HeadLine) -> Iterator[str]:
    """A line of the head, and what there is to say of it: behind it where that asks nothing."""
    whole = f"{line.key}: {_value(line.value)}"
    told = remarked(whole, legible(visible(" ".join(line.says)))).removesuffix(".")
    if line.key and line.says and not _PLACE.search(told) and len(told) <= WIDTH:
        yield told
        return
    for words in line.says:
        yield from comment(words)
    if line.key:
        yield whole


def _value(value: str | tuple[str, ...] | bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return scalar(value) if isinstance(value, str) else sequence(value)
