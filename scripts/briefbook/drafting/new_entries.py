"""What a draft names and no vocabulary has, in one block, as lines to be copied into its files."""

from collections.abc import Iterable, Iterator

from briefbook.drafting.claim_drafts import ClaimDraft
from briefbook.drafting.claims_yaml import id_of, is_new
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.proposed_chains import outlet_id
from briefbook.drafting.values import Happening
from briefbook.drafting.yaml_text import scalar

FILES = ("publishers", "actors", "topics")


def new_entries(
    head: Iterable[HeadLine], claims: Iterable[ClaimDraft], events: Iterable[Happening]
) -> Iterator[str]:
    """Comments with an entry for each, by the file that it belongs to; nothing where none is."""
    entries: dict[str, dict[str, None]] = {file: {} for file in FILES}
    for line in head:
        if line.new:
            entries[line.new[0]].update(dict.fromkeys(line.new[1:]))
    for claim in claims:
        one = claim.proposal
        if one.outlet:
            entries["publishers"][_entry(outlet_id(one), one.outlet)] = None
        for name in (one.speech.unknown, *filter(is_new, one.among)):
            if name:
                entries["actors"][_entry(id_of(name), name)] = None
    for event in events:
        if event.new:
            entries["actors"][_entry(id_of(event.new), event.new)] = None
    if any(entries.values()):
        yield "# What may be new to the vocabulary: copy what is right into its file, without `#`."
    for file, lines in entries.items():
        if lines:
            yield f"# vocabulary/{file}.yml:"
            yield from (f"#   {line}" for line in lines)


def _entry(id: str, name: str) -> str:
    return f"{id}: {{name: {scalar(name)}}}"
