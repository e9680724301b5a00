"""What can be read of a brief that has mistakes, so that its ids are checked in the same run."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from briefbook.load.parse import Document
from briefbook.model.base import UNDECIDED, Record
from briefbook.model.brief import Account, Brief, Claim

_LEAST: dict[type[Record], dict[str, Any]] = {
    Brief: {
        "title": "x",
        "url": "https://news.example.org/",
        "publisher": UNDECIDED,
        "read": "2024-05-06",
        "language": "en",
        "kind": "news",
        "topics": (UNDECIDED,),
        "headline": "x",
        "standfirst": "x",
    },
    Claim: {"id": UNDECIDED, "text": "x"},
    Account: {"id": UNDECIDED, "kind": "other", "title": "x", "text": "x"},
}
"""The least that each record holds; nothing of it is ever shown."""
_ITEMS: dict[str, type[Record]] = {"claims": Claim, "events": Account}


def partial_brief(path: str, id: str, text: str) -> Brief | None:
    """A brief of those values that are valid by themselves; None where nothing can be read.

    Its claims and accounts keep their places, so that a finding leads to the right line.
    """
    document = Document(path, text, "a brief")
    if document.node is None:
        return None
    data = {
        name: tuple(_good(_ITEMS[name], item) for item in value)
        if name in _ITEMS and isinstance(value, tuple)
        else value
        for name, value in document.data.items()
    }
    return Brief.model_validate({**_good(Brief, data), "id": id, "path": path})


def _good(kind: type[Record], data: Any) -> dict[str, Any]:
    """The required fields, and every other value that is valid with them."""
    beside = {"id": UNDECIDED, "path": ""} if kind is Brief else {}
    kept = dict(_LEAST[kind])
    # One value at a time beside what is kept already, so that a mistake costs no other value.
    for name, value in data.items() if isinstance(data, Mapping) else ():
        try:
            kind.model_validate({**beside, **kept, name: value})
        except ValidationError:
            continue
        kept[name] = value
    return kept
