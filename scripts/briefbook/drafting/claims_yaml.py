"""The claims of a draft as lines of its file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from briefbook.drafting.claim_drafts import ClaimDraft
from briefbook.drafting.grammar.new_ids import id_of, id_of_outlet
from briefbook.drafting.grammar.yaml_text import comment, remarked, scalar, sequence
from briefbook.model.base import ASK, OWN_REMARK, UNDECIDED

INTRO = (
    "The best first. An id may stay as it is; once published it is for good. Without a chain a"
    " claim is untraced: add the statement, meeting or report, or `own`, where the article says so."
)

SPARE = (
    "What else could be a claim. A line without its `# ~` is one: say in `text` what it says, and"
    " mend what is empty."
)


def claims(drafts: Sequence[ClaimDraft], heard: Iterable[str] = ()) -> Iterator[str]:
    """All of them, with what there is to say of each; `heard` tells who speaks where."""
    if not drafts:
        yield from comment("decide: the claims; nothing was found that could carry one.")
        return
    for words in (INTRO, *heard):
        yield from comment(words)
    yield "claims:"
    for draft in drafts:
        yield from _claim(draft)


def spare_lines(drafts: Iterable[ClaimDraft]) -> Iterator[str]:
    """Claims that the draft could have, each as a line that becomes one without its `# ~ `."""
    drafts = list(drafts)
    if drafts:
        yield ""
        yield from comment(SPARE, 2)
    for draft in drafts:
        fields = (line.strip() for line in _spare(draft))
        yield f"  {OWN_REMARK}- {{{', '.join(fields)}}}"


def _spare(draft: ClaimDraft) -> Iterator[str]:
    # What is empty the check asks for; the word `decide` would count among the places.
    yield f"id: {draft.id}"
    yield 'text: ""'
    one = replace(draft.proposal, among=(), asks=False)
    if draft.proposal.among or draft.proposal.asks:
        yield 'says: ""'
        yield "stance: says"
    yield from _who(replace(draft, proposal=one))
    yield from _evidence(draft)
    if draft.origin.ask:
        yield 'chain: ""'
    elif draft.origin.chain:
        yield f"chain: {_one_or_list(draft.origin.chain)}"
    if draft.origin.about and draft.origin.about not in draft.origin.chain:
        yield f"about: {draft.origin.about}"


def _claim(draft: ClaimDraft) -> Iterator[str]:
    one = draft.proposal
    if draft.hints:
        yield from comment(f"Perhaps point: {' or '.join(draft.hints)}.", 2)
    yield remarked(f"  - id: {draft.id}", f"paragraph {one.sentence.paragraph}")
    if draft.key:
        yield "    key: true"
    yield f"    text: {scalar(f'{ASK} what it says, in your own words')}"
    yield from _who(draft)
    yield from _evidence(draft)
    yield from _origin(draft)


def _who(draft: ClaimDraft) -> Iterator[str]:
    speech = draft.proposal.speech
    yield from (line for words in _doubts(draft) for line in comment(f"decide: {words}", 4))
    if speech.says:
        yield f"    says: {_one_or_list(speech.says)}"
    elif speech.unnamed:
        yield f"    unnamed: {scalar(speech.unnamed)}"
    elif speech.unknown:
        is_plain = speech.plain and not speech.place and speech.unknown in draft.new
        says = _one_or_list(tuple(map(id_of, speech.new_names)))
        yield remarked(f"    says: {says}", "new, see the top" * is_plain)
    elif draft.proposal.among:
        described = draft.proposal.described
        other = f"unnamed: {scalar(described)}" if described else "somebody new"
        choices = ", ".join(dict.fromkeys(map(_choice, draft.proposal.among)))
        yield remarked(f"    says: {UNDECIDED}", f"one of: {choices}, or {other}")
    elif draft.proposal.asks:
        nobody = "somebody speaks there, and nobody is found; or unnamed:"
        yield remarked(f"    says: {UNDECIDED}", nobody)
    else:
        return
    stance = speech.stance if speech.stance != "reports" else "says"
    yield f"    stance: {stance}"


def _doubts(draft: ClaimDraft) -> Iterator[str]:
    """What is asked of a speaker, once in a draft."""
    speech = draft.proposal.speech
    new = " New, see the top." if speech.unknown else ""
    if speech.place in draft.new:
        yield (f"“{speech.place}” says it: its government, or somebody whom the text names?{new}")
    elif speech.unknown in draft.new and not speech.plain:
        yield f"is it {speech.unknown} who says it?{new}"


def _evidence(draft: ClaimDraft) -> Iterator[str]:
    one = draft.proposal
    if not one.phrase:
        start, *end = map(scalar, draft.passage)
        yield f"    passage: {{start: {start}{f', end: {end[0]}' if end else ''}}}"
    else:
        yield f"    quote: {scalar(one.phrase)}"


def _origin(draft: ClaimDraft) -> Iterator[str]:
    one, origin = draft.proposal, draft.origin
    if origin.chain:
        seen = one.paper or next((words for words in one.seen if words != "reportedly"), "")
        notes = [f"“{seen}”"] if seen else []
        if one.outlet in draft.new:
            notes.append(f"{id_of_outlet(one.outlet)} is new")
        if origin.goes_on_from:
            is_ahead = origin.goes_on_from > one.sentence.paragraph
            how = "see" if is_ahead else "goes on from"
            notes.append(f"{how} paragraph {origin.goes_on_from}")
        notes.append(origin.note)
        yield remarked(f"    chain: {_one_or_list(origin.chain)}", *notes)
    elif origin.ask:
        choices = ", ".join(map(_one_or_list, origin.ask))
        asks = f"one of: {choices}, or an event you add"
        yield remarked(f"    chain: {UNDECIDED}", asks, f"“{one.seen[0]}”" if one.seen else "")
    elif one.seen:
        words = f"“{one.seen[0]}”: if it names a statement or report, its event begins the chain."
        yield from comment(words, 4)
    # Where it was said is told by its chain; it is about what happened.
    if origin.about and origin.about not in origin.chain:
        yield f"    about: {origin.about}"


def _choice(one: str) -> str:
    """An id as it is; a name that the vocabulary lacks by the id that it would get."""
    return f"{id_of(one)} (new)" if is_new(one) else one


def is_new(one: str) -> bool:
    """Whether this is a name, and no id of the vocabulary."""
    return one != one.lower() or " " in one


def _one_or_list(ids: tuple[str, ...]) -> str:
    return ids[0] if len(ids) == 1 else sequence(ids)
