"""Quotations that name no speaker, by who speaks around them: over paragraphs, or between two."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from briefbook.drafting.grammar.carried_quotations import carried, is_left_open
from briefbook.drafting.grammar.phrase import size_of
from briefbook.drafting.grammar.sentence import Speech
from briefbook.drafting.speech.sentence_readings import SPOKEN, Read
from briefbook.drafting.speech.spokespeople import new_spokesperson
from briefbook.drafting.speech.subjects import begins_with_somebody


def has_speaker(speech: Speech) -> bool:
    """Whether it says who speaks, or who may."""
    return bool(speech.says or speech.unknown or speech.unnamed or speech.among)


def is_plain(speech: Speech) -> bool:
    """Whether it leaves no doubt who speaks."""
    return has_speaker(speech) and not speech.among


def is_quoted(one: Read) -> bool:
    """Whether speech stands in it and nobody is found; a term between marks is none."""
    spoken = any(size_of(phrase.text) >= SPOKEN for phrase in one.quoted)
    return spoken and not has_speaker(one.speech)


def behind_speech(paragraph: Sequence[Read]) -> Iterator[Read]:
    """With whoever speaks right before, where all else of a paragraph is one quotation.

    `Another reason, she says, is the fog. “We see nothing at all.”`
    """
    last: Read | None = None
    for number, one in enumerate(paragraph):
        # Behind a quotation without a word around it another one may be somebody else's.
        leads = last is not None and is_plain(last.speech) and not _is_bare(last.plain)
        goes_on = last is not None and is_plain(last.speech) and one.shares_quotation(last)
        if last and (leads or goes_on) and all(map(_is_only_speech, paragraph[number:])):
            one = replace(one, speech=replace(last.speech, stance="says"))
        yield one
        last = one


def _is_only_speech(one: Read) -> bool:
    """Whether a sentence is nothing but speech that nobody is known to have said."""
    return one.is_speech and is_quoted(one) and _is_bare(one.plain)


def _is_bare(plain: str) -> bool:
    """Whether nothing is left beside what is quoted."""
    return not any(map(str.isalnum, plain))


def between(paragraphs: Sequence[list[Read]]) -> list[list[Read]]:
    """With whoever speaks before and behind a paragraph that is all quotation.

    Only where nobody else is heard, or brought in, in the two paragraphs beside it.
    """
    found = list(paragraphs)
    for number in range(1, len(found) - 1):
        here = found[number]
        if not here or not all(map(_is_only_speech, here)):
            continue
        before, behind = _only_speaker(found[number - 1]), _only_speaker(found[number + 1])
        if before and behind and same_speaker(before, behind):
            found[number] = [replace(one, speech=replace(before, stance="says")) for one in here]
    return found


def _only_speaker(paragraph: Sequence[Read]) -> Speech | None:
    """The one speaker of a paragraph; None where somebody else may be heard in it."""
    found = [one.speech for one in paragraph if has_speaker(one.speech)]
    others = any(
        not has_speaker(one.speech) and (new_spokesperson(one.plain) or is_quoted(one))
        for one in paragraph
    )
    silent = (one for one in paragraph if not has_speaker(one.speech))
    others = others or any(begins_with_somebody(one.plain) or one.people for one in silent)
    if not found or others or not all(map(is_plain, found)):
        return None
    return found[0] if all(same_speaker(found[0], one) for one in found) else None


def same_speaker(one: Speech, other: Speech) -> bool:
    """Whether the same speaks in both."""
    return (one.says, one.unknown, one.others, one.unnamed) == (
        other.says,
        other.unknown,
        other.others,
        other.unnamed,
    )


def closed_later(paragraphs: Sequence[list[Read]]) -> Iterator[Read]:
    """With the speaker of a quotation over several paragraphs who is named only in a later one."""
    found: list[list[Read]] = []
    behind: list[Read] = []
    for readings in reversed(paragraphs):
        texts = [one.sentence.text for one in readings]
        goes_on = zip(behind, carried([one.sentence.text for one in behind]), strict=True)
        speech = next((one.speech for one, on in goes_on if on and is_plain(one.speech)), None)
        starts = (
            behind
            and behind[0].quoted
            and texts[0].startswith(("“", '"'))
            and is_left_open(" ".join(texts))
        )
        if speech and starts and all(map(is_quoted, readings)):
            readings = [replace(one, speech=replace(speech, stance="says")) for one in readings]
        found.append(readings)
        behind = readings
    for readings in reversed(found):
        yield from readings
