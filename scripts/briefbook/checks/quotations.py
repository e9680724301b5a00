"""Quotations are phrases, and few of them, so that no article is republished."""

from collections.abc import Iterator

from briefbook.checks.scope import Library, quoting
from briefbook.model.receipt import Receipt
from briefbook.problems import Finding


def check(library: Library) -> Iterator[Finding]:
    """The length of every quotation; a translation says who made it."""
    most = library.limits.quote_words
    for brief in library.briefs:
        for keys, item in quoting(brief):
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


def much(library: Library) -> Iterator[Finding]:
    """Briefs whose quotations together reprint more of an article than is meant."""
    for brief in library.briefs:
        receipt = library.corpus.receipts.get(brief.id)
        told = receipt and share(receipt)
        if receipt is None or not told or brief.status == "withdrawn":
            continue
        most = library.limits.quoted_percent
        if 100 * (receipt.reprinted or 0) > most * (receipt.words or 0):
            message = f"The quotations reprint {told}."
            help = (
                f"Leave some out or shorten them; {most} % is the most"
                " (`limits: quoted_percent` in mkdocs.yml)."
            )
            part = "claims" if brief.claims else "events"
            yield Finding(brief.path, (part,), "quoted-much", message, help, on_key=True)


def share(receipt: Receipt) -> str:
    """How much of the article the quotations reprint, in words; empty where nobody has counted."""
    if not receipt.words or receipt.reprinted is None:
        return ""
    percent = 100 * receipt.reprinted / receipt.words
    return f"{receipt.reprinted:,} of the article's {receipt.words:,} words, {percent:.1f} %"
