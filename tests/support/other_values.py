"""Records with another value in each field, read from the model: a new field is covered."""

from collections.abc import Callable, Iterator
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from briefbook.model.base import Record
from briefbook.model.dates import FuzzyDate, parse_date

R = TypeVar("R", bound=Record)
Other = Callable[[type[Record], str, Any], Any]
"""Another value for a field of a kind of record that holds some value."""


def variants(record: R, other: Other) -> Iterator[tuple[str, R]]:
    """The record with each field in turn changed, however deep it lies, and which one it is."""
    for name in type(record).model_fields:
        value = getattr(record, name)
        if isinstance(value, Record):
            for place, new in variants(value, other):
                yield place, record.model_copy(update={name: new})
        if isinstance(value, tuple):
            for at, one in enumerate(value):
                if isinstance(one, Record):
                    for place, new in variants(one, other):
                        put = (*value[:at], new, *value[at + 1 :])
                        yield place, record.model_copy(update={name: put})
        if (changed := other(type(record), name, value)) != value:
            yield f"{type(record).__name__}.{name}", record.model_copy(update={name: changed})


def by_type(annotation: Any, value: Any) -> Any:
    """Another value of the type of a field."""
    options = [one for one in get_args(annotation) if one is not type(None)]
    if get_origin(annotation) is Literal:
        return next(option for option in options if option != value)
    if get_origin(annotation) in (Union, UnionType) or hasattr(annotation, "__metadata__"):
        return by_type(options[0], value)
    if annotation is bool:
        return not value
    if annotation is int:
        return (value or 0) + 1
    if annotation is FuzzyDate:
        return parse_date("2023-01-05")
    if annotation is str:
        return f"{value or 'A word'} anew"
    if get_origin(annotation) in (tuple, dict):
        return () if get_origin(annotation) is tuple else {}
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return None
    raise AssertionError(f"say in `by_type` what else {annotation} may hold")
