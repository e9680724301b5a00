"""The text of a brief or of a part of the vocabulary, in our order and style."""

import json
from functools import cache
from typing import Any

from briefbook.formatting.writer import write
from briefbook.load.json_schema import schemas
from briefbook.load.parse import Document, brief, entries
from briefbook.load.remarks import Remarks, remarks
from briefbook.model.base import ASK, OWN_REMARK, UNDECIDED
from briefbook.model.vocabulary import ENTRY_TYPES

BRIEF = "brief"
"""Stands for a brief where otherwise a part of the vocabulary is named."""
DRAFT = "draft"
"""The status of a brief that is not published yet."""


class MeaningChangedError(Exception):
    """What would be written is read as something else than what stands there."""


def formatted(path: str, part: str, text: str) -> str:
    """The text in our style; it means the same, and has the same comments.

    Those that a draft has of itself go with it, once everything is decided.
    Takes a text that can be read; raises MeaningChangedError where our style can't say the same.
    """
    values, comments = _read(path, text)
    if part == BRIEF and values.get("status") != DRAFT and not _is_open(values):
        comments = comments.without(OWN_REMARK)
    new = write(values, schema_of(part), comments)
    if new == text:
        return text  # nearly always, and twice as fast
    _, kept = _read(path, new)
    same = _records(path, part, text) == _records(path, part, new)
    if not same or comments.texts() != kept.texts():
        raise MeaningChangedError
    return new


@cache
def schema_of(part: str) -> dict[str, Any]:
    """The JSON Schema of briefs, or of a part of the vocabulary."""
    schema: dict[str, Any] = json.loads(schemas()[f"{part}.json"])
    return schema


def _read(path: str, text: str) -> tuple[dict[str, Any], Remarks]:
    document = Document(path, text, "")
    if document.node is None or document.problems:
        raise MeaningChangedError
    return document.data, remarks(text, document.node)


def _is_open(value: object) -> bool:
    """Whether anything is still to be decided, for which a remark may name the choices."""
    if isinstance(value, dict):
        return any(map(_is_open, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(_is_open, value))
    return isinstance(value, str) and (value == UNDECIDED or value.startswith(ASK))


def _records(path: str, part: str, text: str) -> object:
    """What the text means: a record, or several; their order means nothing."""
    if part == BRIEF:
        return brief(path, "any", text)
    return entries(path, ENTRY_TYPES[part], text)
