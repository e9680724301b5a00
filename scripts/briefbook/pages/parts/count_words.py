"""Words that take a little thought: counts of outlets and origins, names of languages."""

from briefbook.corpus.records import Origins
from briefbook.text.language import known, say


def language(tag: str) -> str:
    """The name of a language, or its tag."""
    key = f"languages.{tag.partition('-')[0]}"
    return say(key) if known(key) else tag


def corroboration(found: Origins) -> str:
    """How many outlets and origins: `3 outlets, 1–2 origins`, or that nobody names an origin."""
    if not found.outlets:
        return say("evidence.no_outlet")
    low, high = found.low, found.high
    if not found.traced:
        origins = say("evidence.no_origin")
    elif low == high:
        origins = say("count.origins", low)
    else:
        origins = say("count.origins_between", high, low=low)
    return say("count.outlets", len(found.outlets)) + say("marks.comma") + origins
