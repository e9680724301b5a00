"""What a draft names and no vocabulary has: the lines to be copied into its files."""

from collections.abc import Iterable, Iterator, Mapping

from briefbook.drafting.claim_drafts import ClaimDraft
from briefbook.drafting.claims_yaml import id_of, is_new
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.proposed_chains import outlet_id
from briefbook.drafting.sorts_of_actors import sort_of
from briefbook.drafting.values import Happening
from briefbook.drafting.yaml_text import scalar
from briefbook.formatting.formatted import MeaningChangedError, formatted

FILES = ("publishers", "actors", "topics")

NewEntries = Mapping[str, tuple[str, ...]]
"""Lines by the file of the vocabulary that they belong to."""


def new_entries(
    head: Iterable[HeadLine],
    claims: Iterable[ClaimDraft],
    events: Iterable[Happening],
    text: str = "",
) -> NewEntries:
    """An entry for each; `text` is the article's, which tells a person from a body."""
    entries: dict[str, dict[str, None]] = {file: {} for file in FILES}
    for line in head:
        if line.new:
            entries[line.new[0]].update(dict.fromkeys(line.new[1:]))
    for name in _names(claims, events):
        sort = sort_of(name, text)
        file = "publishers" if sort == "outlet" else "actors"
        entries[file][_entry(name, sort if file == "actors" else "")] = None
    for claim in claims:
        if claim.proposal.outlet:
            id = outlet_id(claim.proposal)
            entries["publishers"][f"{id}: {{name: {scalar(claim.proposal.outlet)}}}"] = None
    return {file: _styled(file, lines) for file, lines in entries.items() if lines}


def _styled(file: str, lines: Iterable[str]) -> tuple[str, ...]:
    """As `briefbook fmt` writes them in their file, so that they can be pasted."""
    text = "".join(f"{line}\n" for line in lines)
    try:
        return tuple(formatted(f"{file}.yml", file, text).splitlines())
    except MeaningChangedError:
        return tuple(lines)


def as_comments(entries: NewEntries) -> Iterator[str]:
    """One block for the top of a draft; nothing where nothing is new."""
    if entries:
        yield "# What may be new to the vocabulary: copy what is right into its file, without `#`."
    for file, lines in entries.items():
        yield f"# vocabulary/{file}.yml:"
        # `# ` and no more, so that without it a line stands as it does in its file.
        yield from (f"# {line}".rstrip() for line in lines)


def _names(claims: Iterable[ClaimDraft], events: Iterable[Happening]) -> Iterator[str]:
    """Those who speak or act and that no vocabulary has."""
    for claim in claims:
        one = claim.proposal
        yield from filter(None, (one.speech.unknown, *filter(is_new, one.among)))
    yield from (event.new for event in events if event.new)


def _entry(name: str, kind: str) -> str:
    sort = f", kind: {kind}" if kind else ""
    return f"{id_of(name)}: {{name: {scalar(name)}{sort}}}"
