"""Quotations are phrases: at most 25 words, so that no article is republished.

Words in translation name their translator, or say that the translation is ours.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library, quotable
from briefbook.problems import Codes, Finding

CODES: Codes = {"quote-long": "error", "translator-missing": "error"}


def check(library: Library) -> Iterator[Finding]:
    """The length of every quotation; a translation says who made it."""
    most = library.limits.quote_words
    for brief in library.briefs:
        for keys, item in quotable(brief):
            quote = item.quote
            if quote is None:
                continue
            if (count := len(quote.text.split())) > most:
                message = f"The quotation has {count} words; {most} is the most."
                help = "Quote the phrase that carries the claim, and tell the rest in your words."
                yield Finding(brief.path, (*keys, "quote"), "quote-long", message, help)
            if quote.translation and not quote.translated_by:
                message = "The quotation is translated, and nothing says by whom."
                help = "Add `translated_by: …`; `the editors` will do."
                at = (*keys, "quote", "translation")
                yield Finding(brief.path, at, "translator-missing", message, help)
        if brief.title_translation and not brief.translated_by:
            message = "The headline is translated, and nothing says by whom."
            help = "Add `translated_by: …`; `the editors` will do."
            yield Finding(brief.path, ("title_translation",), "translator-missing", message, help)
