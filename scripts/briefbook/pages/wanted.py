"""Which pages are wanted: an edit touches few of thousands, and the others are not made."""

from collections.abc import Collection

Addresses = Collection[str] | None
"""Of which pages are wanted; None for all."""


def is_wanted(address: str, only: Addresses) -> bool:
    """Whether the page at an address is one of those."""
    return only is None or address in only
