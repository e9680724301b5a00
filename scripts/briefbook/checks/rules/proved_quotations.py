"""A quotation is proved, or said to be unproved.

`briefbook verify` leaves a receipt for each quotation that it found in a copy of the article. The
receipt fits these words and no others: change a letter, and the old proof is worth nothing. A
quotation without a receipt, or with one whose bounds nobody has confirmed, is advice. A draft is
not told of the first: its quotations are still being chosen.
"""

from collections.abc import Iterator

from briefbook.checks import days
from briefbook.checks.checked import Library, quotable
from briefbook.corpus.proofs import Standing, place_of, quotations, standing
from briefbook.model.brief import Brief
from briefbook.model.receipt import Receipt
from briefbook.problems import Codes, Finding
from briefbook.text.fold import FOLD_VERSION
from briefbook.text.places import Keys

CODES: Codes = {
    "quote-unchecked": "advice",
    "receipt-stale": "error",
    "unknown-brief": "error",
    **days.CODES,
}

_AGAIN = "run `briefbook verify --captures DIR` again"


def check(library: Library) -> Iterator[Finding]:
    """Every quotation of every brief that stands, then every receipt."""
    receipts = library.corpus.receipts
    for brief in library.briefs:
        if brief.status != "withdrawn":
            yield from _quotations(library, brief, receipts.get(brief.id))
    briefs = {brief.id: brief for brief in library.briefs}
    for receipt in receipts.values():
        yield from _receipt(library, briefs, receipt)


def _quotations(library: Library, brief: Brief, receipt: Receipt | None) -> Iterator[Finding]:
    if receipt and receipt.fold != FOLD_VERSION:
        return  # reported once, at the receipt
    places: dict[Standing, list[Keys]] = {}
    for keys, item in quotable(brief):
        if item.quote:
            place = (*keys, "quote", "text")
            places.setdefault(standing(library.corpus, brief, item), []).append(place)
    for keys in places.get("stale", ()):
        message = "The receipt of this quotation was made for other words."
        help = f"Put back the words of the article, or {_AGAIN}."
        yield Finding(brief.path, keys, "receipt-stale", message, help)
    if brief.status != "draft":
        # Where all have one standing, and this one, nobody has looked any of them up.
        yield from _unchecked(brief, places.get("unchecked", []), whole=len(places) == 1)
    if receipt and "unconfirmed" in places:
        message = "Nobody has confirmed what of our copy is the article."
        help = "Read the copy, mend `first` and `last`, and write `confirmed: true`."
        keys = ("article", "confirmed")
        yield Finding(receipt.path, keys, "quote-unchecked", message, help)


def _unchecked(brief: Brief, places: list[Keys], whole: bool) -> Iterator[Finding]:
    """Each quotation that came later, but a brief that nobody has looked up yet only once."""
    help = "Run `briefbook verify`, with `--captures DIR` where its copy lies elsewhere."
    if whole and len(places) > 1:
        message = f"Nobody has checked the {len(places)} quotations against a copy of the article."
        yield Finding(brief.path, places[0], "quote-unchecked", message, help)
        return
    for keys in places:
        message = "Nobody has checked this quotation against a copy of the article."
        yield Finding(brief.path, keys, "quote-unchecked", message, help)


def _receipt(library: Library, briefs: dict[str, Brief], receipt: Receipt) -> Iterator[Finding]:
    if receipt.fold != FOLD_VERSION:
        message = f"The receipt was made with folding {receipt.fold}; now it is {FOLD_VERSION}."
        help = f"{_AGAIN[0].upper()}{_AGAIN[1:]}."
        yield Finding(receipt.path, ("fold",), "receipt-stale", message, help)
    for place, proof in receipt.quotations.items():
        keys = ("quotations", place, "checked")
        yield from days.exact_day(library, receipt.path, keys, proof.checked)
    brief = briefs.get(receipt.id)
    if brief:
        yield from _left_over(receipt, brief)
    elif receipt.id not in library.possible_ids:
        message = f"There is no brief `{receipt.id}` for this receipt."
        near = library.near(receipt.id, briefs)
        help = f"{near} If not, remove the file." if near else "Remove the file."
        yield Finding(receipt.path, (), "unknown-brief", message, help)


def _left_over(receipt: Receipt, brief: Brief) -> Iterator[Finding]:
    known = {place_of(item) for item, _ in quotations(brief)}
    for place in receipt.quotations:
        if place not in known:
            message = f"`{place}` is no quotation of the brief."
            help = f"Remove the entry, or {_AGAIN}."
            keys = ("quotations", place)
            yield Finding(receipt.path, keys, "receipt-stale", message, help, on_key=True)
