"""Walking a model by keys: which record stands there, and what its fields are for."""

from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from briefbook.model.base import Record
from briefbook.text.places import Keys

INJECTED = frozenset({"id", "path"})
"""Fields of files and entries that come from the file name or the key, never from the text."""


def record_at(root: type[Record], keys: Keys) -> type[Record]:
    """The record that the last of the keys belongs to; the root where the walk ends early."""
    record = root
    for key in keys:
        field = record.model_fields.get(key) if isinstance(key, str) else None
        if field and (inner := record_in(field.annotation)):
            record = inner
    return record


def field_at(root: type[Record], keys: Keys) -> FieldInfo | None:
    """The field that the last name among the keys stands for."""
    record, field = root, None
    for key in keys:
        if isinstance(key, str) and key in record.model_fields:
            field = record.model_fields[key]
            record = record_in(field.annotation) or record
    return field


def record_in(annotation: Any) -> type[Record] | None:
    """The record that hides in `tuple[Claim, ...]`, `Quotation | None` and the like."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    for inner in get_args(annotation):
        if record := record_in(inner):
            return record
    return None


@cache
def known_keys(record: type[Record], top: bool) -> tuple[str, ...]:
    """The keys an editor may write in this record."""
    # Below the top an editor writes `id`, as that of a claim.
    return tuple(name for name in record.model_fields if not (top and name in INJECTED))
