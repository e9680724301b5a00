"""What a draft names and no vocabulary has: the lines to be copied into its files."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefbook.drafting.claim_drafts import ClaimDraft
from briefbook.drafting.claims_yaml import is_new
from briefbook.drafting.grammar.new_ids import id_of, id_of_outlet
from briefbook.drafting.grammar.yaml_text import scalar, sequence
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.head_lines import HeadLine
from briefbook.drafting.page.agencies import agency
from briefbook.drafting.speech.sorts_of_actors import sort_of
from briefbook.formatting.formatted import MeaningChangedError, formatted
from briefbook.model.vocabulary import Vocabulary, file_of

FILES = ("publishers", "actors", "topics")

NewEntries = Mapping[str, tuple[str, ...]]
"""Lines by the file of the vocabulary that they belong to."""


def new_entries(
    head: Iterable[HeadLine],
    claims: Sequence[ClaimDraft],
    events: Sequence[Happening],
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
        entries[file][_outlet(name) if file == "publishers" else _entry(name, sort, text)] = None
    outlets = [claim.proposal.outlet for claim in claims]
    outlets += [one.occasion.to for one in events if one.occasion and one.occasion.is_new]
    for outlet in filter(None, outlets):
        # An agency that is credited with the text has its lines already.
        if f"{id_of_outlet(outlet)}:" not in entries["publishers"]:
            entries["publishers"][_outlet(outlet)] = None
    return {file: _styled(file, lines) for file, lines in entries.items() if lines}


def _styled(file: str, lines: Iterable[str]) -> tuple[str, ...]:
    """As `briefbook fmt` writes them in their file, so that they can be pasted."""
    text = "".join(f"{line}\n" for line in lines)
    try:
        return tuple(formatted(f"{file}.yml", file, text).splitlines())
    except MeaningChangedError:
        return tuple(lines)


def as_comments(entries: NewEntries, vocabulary: Vocabulary) -> Iterator[str]:
    """One block for the top of a draft; nothing where nothing is new."""
    if entries:
        yield "# What may be new to the vocabulary: copy what is right, without `#`, to its place."
    for file, lines in entries.items():
        yield f"# {file_of(vocabulary, file)}:"
        # `# ` and no more, so that without it a line stands as it does in its file.
        yield from (f"# {line}".rstrip() for line in lines)


def _names(claims: Iterable[ClaimDraft], events: Iterable[Happening]) -> Iterator[str]:
    """Those who speak or act and that no vocabulary has."""
    for claim in claims:
        one = claim.proposal
        speech = one.speech
        yield from (*speech.new_names, *filter(is_new, one.among))
    yield from (name for event in events for name in (event.new, *event.others) if name)


def _outlet(name: str) -> str:
    """An outlet; an agency by its full name, with the short one that is printed."""
    full = agency(name) or name
    also = f", also: {sequence((name,))}" if full != name.removeprefix("the ") else ""
    return f"{id_of_outlet(name)}: {{name: {scalar(full)}{also}}}"


def _entry(name: str, kind: str, text: str) -> str:
    sort = f", kind: {kind}" if kind else ""
    short = _letters_of(name, text)
    also = f", also: {sequence((short,))}" if short else ""
    return f"{id_of(name)}: {{name: {scalar(name)}{also}{sort}}}"


def _letters_of(name: str, text: str) -> str:
    """The letters that a text puts behind a name: `Port Authority (PA)`."""
    short = text.partition(f"{name} (")[2][: _MOST_LETTERS + 1].partition(")")
    return short[0] if short[1] and len(short[0]) > 1 and short[0].isupper() else ""


_MOST_LETTERS = 10
