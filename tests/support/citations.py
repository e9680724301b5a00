"""What the schema of CSL-JSON asks of an item, and what BibTeX files say to a parser."""

import json
from collections.abc import Iterator
from typing import Any

from bibtexparser.entrypoint import parse_string

STRINGS = set("id type title container-title URL language note".split())
DATES = {"issued", "accessed"}
OF_DATE = {"date-parts", "season", "circa", "literal", "raw"}


def csl(text: str) -> dict[str, dict[str, Any]]:
    """The items by id; each has been held against the rules."""
    found = json.loads(text)
    assert isinstance(found, list)
    assert [fault for item in found for fault in _faults(item)] == []
    items = {item["id"]: item for item in found}
    assert len(items) == len(found), "every id once"
    return items


def _faults(item: dict[str, Any]) -> Iterator[str]:
    if not {"id", "type"} <= item.keys():
        yield "an item has no id or no type"
    if item.get("type") != "webpage":
        yield f"{item.get('type')} is no type of ours"
    for name, value in item.items():
        if name in STRINGS:
            if not isinstance(value, str) or not value:
                yield f"{name} is no text"
        elif name == "author":
            yield from (f"{who} is no name" for who in value if set(who) != {"literal"})
        elif name in DATES:
            yield from _faults_of_date(value)
        else:
            yield f"{name} has no place in an item"


def _faults_of_date(value: dict[str, Any]) -> Iterator[str]:
    if not value or not value.keys() <= OF_DATE:
        yield f"{value} is no date"
    parts = value.get("date-parts", [[1]])
    if not 1 <= len(parts) <= 2 or not all(1 <= len(part) <= 3 for part in parts):
        yield f"{parts} are no parts of a date"
    if not all(isinstance(number, int) for part in parts for number in part):
        yield f"{parts} are no numbers"


def bibtex(text: str) -> dict[str, dict[str, str]]:
    """The fields of all entries by key, as a parser reads them; it finds nothing wrong."""
    library = parse_string(text)
    assert library.failed_blocks == []
    assert library.comments == []
    return {
        entry.key: {field.key: str(field.value) for field in entry.fields}
        for entry in library.entries
    }
