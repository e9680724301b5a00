"""Receipts of the invented harbour."""

from typing import Any

from briefbook.model.receipt import Receipt
from briefbook.text.fold import FOLD_VERSION, fingerprint, folded_text


def proof(quote: str, **changes: Any) -> dict[str, Any]:
    """What stands in a receipt for one quotation."""
    return {
        "quote": fingerprint(folded_text(quote)),
        "at": 120,
        "checked": "2024-05-21",
        **changes,
    }


def receipt(id: str = "quay", **changes: Any) -> Receipt:
    """A receipt that an editor has confirmed."""
    values = {
        "capture": "quay.txt",
        "article": {
            "first": "The town council of",
            "last": "the summer is over.",
            "confirmed": True,
        },
        "text": fingerprint("the article"),
        "fold": FOLD_VERSION,
        "quotations": {},
    }
    given = {"id": id, "path": f"briefs/receipts/{id}.yml"}
    return Receipt.model_validate({**values, **given, **changes})
