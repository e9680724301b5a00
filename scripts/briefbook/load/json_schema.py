"""JSON Schema (draft 2020-12) of what editors write, for tools that complete and check."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from briefbook.load.schema_walk import INJECTED
from briefbook.model.base import ID_LENGTH, ID_PATTERN, Record
from briefbook.model.brief import Brief
from briefbook.model.feed_list import FeedList
from briefbook.model.link_report import LinkReport
from briefbook.model.receipt import Receipt
from briefbook.model.vocabulary import ENTRY_TYPES

DIALECT = "https://json-schema.org/draft/2020-12/schema"
IDS = "ids/ids.json"
"""Where the ids of a project are, below `docs/data`; `generate` writes them, so they are fresh."""
REFERENCES = {
    "about": "events",
    "actors": "who",
    "against": "points",
    "by": "who",
    "chain": "chains",
    "copy_of": "briefs",
    "depends_on": "who",
    "distinct_from": "events",
    "events": "events",
    "not_copy_of": "briefs",
    "place": "places",
    "point": "points",
    "points": "points",
    "publisher": "publishers",
    "rests_on": "chains",
    "says": "who",
    "speaker": "who",
    "successor": "briefs",
    "topics": "topics",
    "within": "places",
}
"""Fields that hold ids, and the ids that are meant."""


@cache
def schemas() -> Mapping[str, str]:
    """Every schema as text by file name: briefs, what lies beside them, the vocabulary."""
    files = {"brief.json": _file_schema(Brief), "receipt.json": _file_schema(Receipt)}
    files["links.json"] = _file_schema(LinkReport)
    files["feeds.json"] = _file_schema(FeedList)
    for part, kind in ENTRY_TYPES.items():
        files[f"{part}.json"] = _mapping_schema(kind)
    return {
        name: json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in files.items()
    }


def _file_schema(kind: type[Record]) -> dict[str, Any]:
    return {"$schema": DIALECT, **_written(kind)}


def _mapping_schema(kind: type[Record]) -> dict[str, Any]:
    schema = _written(kind)
    definitions = schema.pop("$defs", {})
    return {
        "$schema": DIALECT,
        "title": f"{kind.__name__} entries",
        "description": f"Ids, and under each: {schema.get('description', '')}",
        "type": "object",
        "propertyNames": {"pattern": ID_PATTERN, "maxLength": ID_LENGTH},
        "additionalProperties": schema,
        **({"$defs": definitions} if definitions else {}),
    }


def _written(kind: type[Record]) -> dict[str, Any]:
    """What an editor may write for a record."""
    schema: dict[str, Any] = _strict(_without_identity(TypeAdapter(kind).json_schema()))
    for record in (schema, *schema.get("$defs", {}).values()):
        for name, field in record.get("properties", {}).items():
            if name in REFERENCES:
                _point(field, f"../{IDS}#/$defs/{REFERENCES[name]}")
    return schema


def _point(field: Any, to: str) -> None:
    """Point every id field to the list of known ids, for completion; unknown ids stay valid."""
    choices = [*field.get("anyOf", []), *([field["items"]] if "items" in field else [])]
    for choice in choices:
        _point(choice, to)
    # Only an id has a pattern; a record that may stand in its place has fields of its own.
    if "pattern" in field and not choices:
        field["$ref"] = to


def _strict(node: Any) -> Any:
    """A schema that refuses what loading refuses: keys without values, names of another form."""
    if isinstance(node, list):
        return [_strict(part) for part in node]
    if not isinstance(node, dict):
        return node
    # What is optional may be left out; a key that holds nothing is a problem to loading.
    kept = {key: _strict(part) for key, part in node.items() if (key, part) != ("default", None)}
    if "patternProperties" in kept:
        kept["additionalProperties"] = False
    choices = [part for part in kept.pop("anyOf", []) if part != {"type": "null"}]
    _count_entries(kept, choices)
    if len(choices) == 1:
        return {**choices[0], **kept}
    return {"anyOf": choices, **kept} if choices else kept


def _count_entries(field: dict[str, Any], choices: list[dict[str, Any]]) -> None:
    """Limits of a field that takes a value or a list are moved to the list."""
    lists = [choice for choice in choices if choice.get("type") == "array"]
    for length, items in (("minLength", "minItems"), ("maxLength", "maxItems")):
        if lists and length in field:
            lists[0][items] = field.pop(length)


def _without_identity(schema: dict[str, Any]) -> dict[str, Any]:
    """Id and path come from the file; an editor doesn't write them."""
    schema["properties"] = {k: v for k, v in schema["properties"].items() if k not in INJECTED}
    schema["required"] = [name for name in schema.get("required", []) if name not in INJECTED]
    if not schema["required"]:
        del schema["required"]
    return schema
