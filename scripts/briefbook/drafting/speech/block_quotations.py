"""Paragraphs without marks that are somebody's own words, behind `Lind wrote in a blog post:`.

A post that isn't in the copy leaves such a colon behind as well, and then the article goes on: only
where somebody speaks of themselves, and the article itself never does, are they the words.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from briefbook.drafting.grammar.sentence import Occasion, Speech
from briefbook.drafting.grammar.verbs_of_speech import verbs_in
from briefbook.drafting.speech.carried_speakers import has_speaker, is_plain
from briefbook.drafting.speech.sentence_readings import Read

NEAR = 3
"""Paragraphs without a word on themselves that a quotation goes on over."""
_FIRST_PERSON = re.compile(
    r"\b(?:I|I['’](?:m|ve|d|ll)|[Mm]y|[Ww]e|[Ww]e['’](?:re|ve|d|ll)|[Oo]ur|us|me|myself)\b(?!\.)"
)
_HERE = re.compile(r"^(?:(?:But|And|So)\s)?(?:Here['’]s|Here is|Here are)\b")
_COLON = re.compile(r":\s?$")


def with_blocks(paragraphs: Sequence[list[Read]]) -> list[list[Read]]:
    """With whoever such paragraphs are by, where the sentence before says it; else asking."""
    found = list(paragraphs)
    for number, here in enumerate(found):
        block = _block(found, number + 1) if here and _leads(here[-1]) else 0
        if not block or any(map(_is_first_person, found[: number + 1])):
            continue
        lead = here[-1]
        speech, occasion = _by(lead, found[: number + 1])
        for behind in range(number + 1, number + 1 + block):
            found[behind] = [
                one if has_speaker(one.speech) else replace(one, speech=speech, occasion=occasion)
                for one in found[behind]
            ]
    return found


def _leads(one: Read) -> bool:
    """Whether words of somebody may follow on a sentence."""
    spoken = _COLON.search(one.plain) and is_plain(one.speech) and verbs_in(one.plain)
    return bool(spoken or _HERE.search(one.plain))


def _by(lead: Read, before: Sequence[list[Read]]) -> tuple[Speech, Occasion | None]:
    """Whoever it is by, and where they wrote it; of `here is how it works` only who may be."""
    if is_plain(lead.speech):
        return replace(lead.speech, stance="says"), lead.occasion
    heard = [one.speech for some in before for one in some if is_plain(one.speech)]
    names = {one.says[:1] or (one.unknown or one.unnamed,) for one in heard}
    (name,) = names.pop() if len(names) == 1 else ("",)
    known = any(one.says or one.unknown for one in heard)
    return (Speech("says", among=(name,)) if name and known else Speech()), None


def _block(paragraphs: Sequence[list[Read]], start: int) -> int:
    """How many paragraphs are somebody's own words from one on; 0 where the first isn't."""
    count = 0
    for number in range(start, len(paragraphs)):
        if number - start > count + NEAR or any(map(_speaks, paragraphs[number])):
            break
        if _is_first_person(paragraphs[number]):
            count = number - start + 1
        elif number == start:
            return 0
    return count


def _speaks(one: Read) -> bool:
    """Whether the article is on its own again: it quotes, or says who speaks."""
    return has_speaker(one.speech) or one.is_speech or bool(one.relays or one.document)


def _is_first_person(paragraph: Sequence[Read]) -> bool:
    return any(_FIRST_PERSON.search(one.plain) for one in paragraph)
