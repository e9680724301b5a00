"""How far a statement reaches: the paragraphs in which whoever made it goes on."""

from collections.abc import Iterator, Sequence

from briefbook.drafting.grammar.new_ids import id_of
from briefbook.drafting.happenings.happening import Happening
from briefbook.drafting.speech.readings import Read

NEAR = 4
"""Paragraphs in which nobody is heard, behind which nobody goes on."""
WITHIN_LEAD = 2
"""Paragraphs that tell shortly what somebody says, and the next one on what occasion."""


def goes_on_in(one: Happening, readings: Sequence[Read]) -> Iterator[int]:
    """Where whoever spoke goes on behind it, until somebody else is heard, or all is quiet.

    The lead goes before it: `Lind said …`, and then `Speaking to reporters, Lind said …`.
    """
    at = last = one.sentence.paragraph
    early = [reading for reading in readings if reading.sentence.paragraph < at]
    spoken = [reading for reading in early if _heard(reading)]
    same = all(
        _heard(reading) <= {*one.by, one.unnamed} and not reading.occasion for reading in spoken
    )
    if one.occasion and at <= WITHIN_LEAD + 1 and same:
        # What nobody says is no part of it.
        yield from (reading.sentence.paragraph for reading in spoken if not reading.document)
    for reading in readings:
        number, who = reading.sentence.paragraph, _heard(reading)
        if number <= at or not who:
            continue
        if not who <= {*one.by, one.unnamed} or number - last > NEAR:
            break
        if reading.occasion and not reading.occasion.same_as(one.occasion):
            break
        last = number
        yield number


def _heard(reading: Read) -> set[str]:
    """Everybody who may speak in a sentence."""
    speech = reading.speech
    who = {*speech.says, *filter(None, (speech.unnamed, *speech.among))}
    return who | ({id_of(speech.unknown)} if speech.unknown else set())
