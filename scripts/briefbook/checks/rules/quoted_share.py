"""The quotations of a brief reprint only a small part of its article.

Each may be short and lawful, and all together stand in for the article. `briefbook verify` counts
the article's words into the receipt; above the limit (`limits: quoted_percent`) this is advice.
"""

from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.model.receipt import Receipt
from briefbook.problems import Codes, Finding

CODES: Codes = {"quoted-much": "advice"}


def check(library: Library) -> Iterator[Finding]:
    """Briefs whose quotations together reprint more of an article than is meant."""
    for brief in library.briefs:
        receipt = library.corpus.receipts.get(brief.id)
        phrase = receipt and share(receipt)
        if receipt is None or not phrase or brief.status == "withdrawn":
            continue
        most = library.limits.quoted_percent
        # Multiplied out, whole numbers are compared, and nothing is rounded at the limit.
        if 100 * (receipt.reprinted or 0) > most * (receipt.words or 0):
            message = f"The quotations reprint {phrase}."
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
