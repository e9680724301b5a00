"""Words that take a little thought: counts of outlets and origins, names of languages."""

from briefbook.corpus.records import Origins
from briefbook.text.language import Language


def language_name(language: Language, tag: str) -> str:
    """The name of a language, or its tag."""
    key = f"languages.{tag.partition('-')[0]}"
    return language.say(key) if language.has(key) else tag


def corroboration(language: Language, counts: Origins) -> str:
    """How many outlets and origins: `3 outlets, 1–2 origins`, or that nobody names an origin."""
    if not counts.outlets:
        return language.say("evidence.no_outlet")
    low, high = counts.low, counts.high
    if not counts.traced:
        origins = language.say("evidence.no_origin")
    elif low == high:
        origins = language.say("count.origins", low)
    else:
        origins = language.say("count.origins_between", high, low=low)
    return (
        language.say("count.outlets", len(counts.outlets)) + language.say("marks.comma") + origins
    )
