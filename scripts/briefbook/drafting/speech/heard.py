"""Who is heard in an article, and where: a short list for whoever writes its claims."""

from collections.abc import Sequence

from briefbook.drafting.grammar.new_ids import id_of
from briefbook.drafting.grammar.yaml_text import WIDTH
from briefbook.drafting.speech.readings import Read
from briefbook.text.characters import visible
from briefbook.text.fold import legible

MOST = 6
"""Speakers in the list, those first who are heard most."""


def heard_in(readings: Sequence[Read]) -> tuple[str, ...]:
    """A line each: `ada-lind: paragraphs 5 (told Bay News), 6`; nothing where nobody speaks."""
    found: dict[str, dict[int, str]] = {}
    for one in readings:
        if who := _speaker(one):
            paragraphs = found.setdefault(who, {})
            words = one.occasion.words if one.occasion else ""
            number = one.sentence.paragraph
            paragraphs[number] = paragraphs.get(number) or words
    order = list(found)
    most = sorted(order, key=lambda who: -len(found[who]))[:MOST]
    return tuple(_line(who, found[who]) for who in order if who in most)


def _speaker(one: Read) -> str:
    """One speaker, by the id or the article's words."""
    speech = one.speech
    if len(speech.says) > 1 or speech.others:
        return ""
    new = id_of(speech.unknown) if speech.unknown else ""
    return next(iter(speech.says), "") or new or speech.unnamed


def _line(who: str, paragraphs: dict[int, str]) -> str:
    told = [f"{number} ({words})" if words else f"{number}" for number, words in paragraphs.items()]
    front = f"{legible(visible(who))}: paragraph{'s' * (len(told) > 1)} "
    while len(f"# ~ {front}{', '.join(told)}") > WIDTH and len(told) > 1:
        told = [*told[:-2], "…"] if told[-1] == "…" else [*told[:-1], "…"]
    return f"{front}{legible(visible(', '.join(told)))}"[: WIDTH - 4]
