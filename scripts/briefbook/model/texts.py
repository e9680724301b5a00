"""Every text in a record, by the types of its fields: no rule needs a list of them."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple, get_args, get_origin

from briefbook.model.base import MARKDOWN, PLAIN, Record
from briefbook.text.places import Keys


class WrittenText(NamedTuple):
    """A text that an editor wrote for readers, and the keys that lead to it."""

    keys: Keys
    text: str
    markdown: bool
    """True where the small subset of Markdown works."""


def texts(record: Record, above: Keys = ()) -> list[WrittenText]:
    """Every text of a record and of all records in it."""
    found: list[WrittenText] = []
    _add_texts(found, record, above)
    return found


# Into a list that is handed down: a generator for each level takes three times as long.
def _add_texts(found: list[WrittenText], record: Record, above: Keys) -> None:
    kind = type(record)
    for name, markdown in _fields(kind):
        value = getattr(record, name)
        if value is None or value == ():
            continue
        keys = (*above, name)
        if isinstance(value, dict) and name in _worded(kind):
            found += (WrittenText((*keys, word), word, False) for word in value)
        _add_inside(found, value, keys, markdown)


def _add_inside(found: list[WrittenText], value: Any, keys: Keys, markdown: bool) -> None:
    if isinstance(value, str):
        found.append(WrittenText(keys, value, markdown))
    elif isinstance(value, Record):
        _add_texts(found, value, keys)
    elif isinstance(value, tuple):
        for index, one in enumerate(value):
            _add_inside(found, one, (*keys, index), markdown)
    elif isinstance(value, dict):
        for name, one in value.items():
            _add_inside(found, one, (*keys, name), markdown)


@cache
def _fields(record: type[Record]) -> tuple[tuple[str, bool], ...]:
    """The fields that hold text somewhere, and whether it is free text."""
    fields = []
    for name, field in record.model_fields.items():
        marks = [*_strings(field.metadata), *_marks(field.annotation)]
        if PLAIN in marks or MARKDOWN in marks:
            fields.append((name, MARKDOWN in marks))
    return tuple(fields)


@cache
def _worded(record: type[Record]) -> frozenset[str]:
    """The fields whose keys are words that readers see, not ids or languages."""
    return frozenset(
        name
        for name, field in record.model_fields.items()
        if get_origin(field.annotation) is dict and PLAIN in _marks(get_args(field.annotation)[0])
    )


def _strings(marks: Iterable[object]) -> list[str]:
    return [mark for mark in marks if isinstance(mark, str)]


def _marks(annotation: Any) -> Iterator[str]:
    """What is noted at a type and at all types in it."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        # It holds text somewhere; whether Markdown works there is asked of its own fields.
        if _fields(annotation):
            yield PLAIN
        return
    yield from _strings(getattr(annotation, "__metadata__", ()))
    for inner in get_args(annotation):
        yield from _marks(inner)
