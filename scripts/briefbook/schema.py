"""JSON Schema (draft 2020-12) of what editors write, for tools that complete and check."""

import json
from typing import Any

from pydantic import TypeAdapter

from briefbook.load.schema_walk import INJECTED
from briefbook.model.base import Record
from briefbook.model.brief import Brief
from briefbook.model.vocabulary import ENTRY_TYPES

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, str]:
    """Every schema as text, by file name: `brief.json`, and one for each part of the vocabulary."""
    found = {"brief.json": _file_schema(Brief)}
    for part, kind in ENTRY_TYPES.items():
        found[f"{part}.json"] = _mapping_schema(kind)
    return {
        name: json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        for name, schema in found.items()
    }


def _file_schema(kind: type[Record]) -> dict[str, Any]:
    schema = _without_identity(TypeAdapter(kind).json_schema())
    return {"$schema": DIALECT, **schema}


def _mapping_schema(kind: type[Record]) -> dict[str, Any]:
    schema = _without_identity(TypeAdapter(kind).json_schema())
    definitions = schema.pop("$defs", {})
    return {
        "$schema": DIALECT,
        "title": f"{kind.__name__} entries",
        "description": f"Ids, and under each: {schema.get('description', '')}",
        "type": "object",
        "propertyNames": {"pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"},
        "additionalProperties": schema,
        **({"$defs": definitions} if definitions else {}),
    }


def _without_identity(schema: dict[str, Any]) -> dict[str, Any]:
    """Id and path come from the file; an editor doesn't write them."""
    schema["properties"] = {k: v for k, v in schema["properties"].items() if k not in INJECTED}
    schema["required"] = [name for name in schema.get("required", []) if name not in INJECTED]
    if not schema["required"]:
        del schema["required"]
    return schema
