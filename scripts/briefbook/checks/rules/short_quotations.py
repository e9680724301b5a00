"""Quotations are phrases: at most 25 words, so that no article is republished.

Words in translation name their translator, or say that the translation is ours.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library, quotable
from briefbook.problems import Codes, Finding, ProblemText

CODES: Codes = {"quote-long": "error", "translator-missing": "error"}

LONG = ProblemText(
    "quote-long",
    "The quotation has {count} words; {most} is the most.",
    "Quote the phrase that carries the claim, and tell the rest in your words.",
)
BY_WHOM = "Add `translated_by: …`; `the editors` will do."
QUOTE_BY_NOBODY = ProblemText(
    "translator-missing", "The quotation is translated, and nothing says by whom.", BY_WHOM
)
HEADLINE_BY_NOBODY = ProblemText(
    "translator-missing", "The headline is translated, and nothing says by whom.", BY_WHOM
)


def check(library: Library) -> Iterator[Finding]:
    """The length of every quotation; a translation says who made it."""
    most = library.limits.quote_words
    for brief in library.briefs:
        for keys, item in quotable(brief):
            quote = item.quote
            if quote is None:
                continue
            if (count := len(quote.text.split())) > most:
                told = LONG.about(count=count, most=most)
                yield Finding(brief.path, (*keys, "quote"), *told)
            if quote.translation and not quote.translated_by:
                yield Finding(brief.path, (*keys, "quote", "translation"), *QUOTE_BY_NOBODY)
        if brief.title_translation and not brief.translated_by:
            yield Finding(brief.path, ("title_translation",), *HEADLINE_BY_NOBODY)
