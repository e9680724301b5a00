"""The habits every record shares, and the small text types they are made of."""

import re
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
)
from pydantic_core import PydanticCustomError

from briefbook.text.links import check_link


class Record(BaseModel):
    """A frozen value that refuses unknown keys and never guesses a type."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", strict=True, use_attribute_docstrings=True
    )


def _one_line(text: str) -> str:
    if not text.isascii() and not _VISIBLE.search(text):
        # A type of pydantic's own, so that this gets the words for every empty text.
        raise PydanticCustomError("string_too_short", "nothing to see")
    return " ".join(text.split()) if "\n" in text else text


def _each_once(ids: tuple[str, ...]) -> tuple[str, ...]:
    seen: set[str] = set()
    for id in ids:
        if id in seen:
            raise PydanticCustomError("twice", "{id}", {"id": id})
        seen.add(id)
    return ids


def several(value: Any) -> Any:
    """Shorthand: a single value stands for a list of one."""
    return (value,) if isinstance(value, (str, dict)) else value


_VISIBLE = re.compile(
    "[^\\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\uffa0]"
)
"""Anything that is not white space, a filler or a sign that only joins others."""

# With any ending, too: nobody on Windows can have a `con.yml`.
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def is_reserved(name: str) -> bool:
    """Whether Windows keeps a name for a device, so that nobody there can have such a file."""
    return _RESERVED.fullmatch(name) is not None


# Read by three: Rust's regex in pydantic, JSON Schema in editors, Python with `fullmatch`. So
# nothing stands in them that these read differently: no `\d`, no `\Z`, no look-around.
ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
ID_LENGTH = 80
POINT_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"
# Of BCP 47 language, script and region, in the case that it recommends.
LANGUAGE_PATTERN = r"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$"

Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=ID_LENGTH)]
"""A permanent name: a–z, 0–9 and single hyphens."""

Point = Annotated[str, StringConstraints(pattern=POINT_PATTERN, max_length=120)]
"""What claims of several briefs have in common: an id, or `question/answer`."""

Language = Annotated[str, StringConstraints(pattern=LANGUAGE_PATTERN)]
"""A language tag after BCP 47, such as `en`, `zh-Hans` or `pt-BR`."""

PLAIN = "plain text"
"""Marks the fields that are shown as they are written."""
MARKDOWN = "free text"
"""Marks the fields in which Markdown works."""

Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=500),
    AfterValidator(_one_line),
    PLAIN,
]
"""Plain text shown on one line; markup in it is shown as it is written."""

Prose = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=5000), MARKDOWN
]
"""Free text in which a small subset of Markdown works: paragraphs, emphasis, lists, links, code."""

Link = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=2000),
    AfterValidator(check_link),
]
"""A public http or https address, kept as it was written."""

Ids = Annotated[
    tuple[Id, ...],
    AfterValidator(_each_once),
    BeforeValidator(several, json_schema_input_type=Id | tuple[Id, ...]),
]
"""One id, or a list of them, each once."""

Points = Annotated[
    tuple[Point, ...],
    AfterValidator(_each_once),
    BeforeValidator(several, json_schema_input_type=Point | tuple[Point, ...]),
]
"""One point, or a list of them, each once."""

Names = Annotated[
    dict[Language, Line],
    Field(min_length=1),
    BeforeValidator(
        lambda value: {"en": value} if isinstance(value, str) else value,
        json_schema_input_type=Line | dict[Language, Line],
    ),
]
"""A name by language; plain text stands for the English one."""

UNNAMED = "What it is called"
"""Stands in a draft's lines for a new entry until somebody gives its name."""
UNDECIDED = "decide"
STILL_OPEN = "This is still to be decided."
"""Stands in a draft where an id belongs; a published brief may say it nowhere, nor the next two."""
ASK = "decide:"
"""Begins a text that an editor has still to write."""
OWN_REMARK = "# ~ "
"""Begins every comment of a draft that asks nothing; it goes once all is decided."""
UNKNOWN_LANGUAGE = "und"
"""The tag of a language that nobody has stated yet (BCP 47)."""
