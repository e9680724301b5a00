"""Errors of pydantic in an editor's words: a code, what is wrong, and what to write instead."""

import re
from collections.abc import Callable
from typing import Any

from pydantic_core import ErrorDetails

from briefbook.load import wordings
from briefbook.load.near_dates import near_dates
from briefbook.load.schema_walk import field_at, known_keys, record_at
from briefbook.model import base
from briefbook.problems import Finding, ProblemText
from briefbook.text.characters import SPACES, describe
from briefbook.text.nearest import did_you_mean, slug
from briefbook.text.places import Keys

_NOT_KNOWN = frozenset("? - n.d. nd s.d. n/a na none unknown undated tbd unclear".split())
_NOT_KNOWN |= {"no date", "not stated", "not known", "not given"}
_DAY_ALONE = re.compile(r"-XX-\d\d")


def finding_of(path: str, root: type[base.Record], above: Keys, error: ErrorDetails) -> Finding:
    """One of pydantic's errors as a finding; `above` are the keys that lead to the record."""
    # `[key]` is pydantic's mark for the key of a mapping itself, and leads nowhere in a file.
    keys: Keys = tuple(key for key in error["loc"] if key != "[key]")
    wording = _WORDINGS.get(error["type"], _anything)
    on_key = error["type"] == "extra_forbidden" or error["loc"][-1:] == ("[key]",)
    # What is missing has no place; the record that it is missing from has one.
    at = keys[:-1] if error["type"] == "missing" else keys
    return Finding(path, above + at, *wording(root, keys, error), on_key=on_key)


def _name(keys: Keys) -> str:
    return _short(next((key for key in reversed(keys) if isinstance(key, str)), "this"))


def _shown(value: Any) -> str:
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, (list, tuple)):
        return "a list"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    return f"`{_short(str(value))}`"


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"


def _missing(root: type[base.Record], keys: Keys, _: ErrorDetails) -> ProblemText:
    field = field_at(root, keys)
    what = (field.description or "").split("\n")[0].rstrip(".") if field else ""
    return wordings.MISSING.about(name=_name(keys), what=f"{what[:1].lower()}{what[1:]}")


def _unknown(root: type[base.Record], keys: Keys, _: ErrorDetails) -> ProblemText:
    record = record_at(root, keys[:-1])
    known = known_keys(record, record is root)
    key = _short(str(keys[-1]))
    help = did_you_mean(key, known) or f"Known are {', '.join(sorted(known))}."
    return ProblemText("unknown-key", f"`{key}` is not a key of {_called(record)}.", help)


def _called(record: type[base.Record]) -> str:
    """`an outside answer` for OutsideAnswer."""
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", record.__name__).lower()
    return f"{'an' if words[0] in 'aeiou' else 'a'} {words}"


def _not_text(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    shown = _shown(error["input"])
    help = "Put the word in quotes." if isinstance(error["input"], bool) else "Write one text."
    return ProblemText("not-text", f"`{_name(keys)}` holds {shown} where text is expected.", help)


def _not_truth(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    message = f"`{_name(keys)}` is true or false, not {_shown(error['input'])}."
    help = "Write `true`, or leave the line out."
    if error["input"] in ("true", "false"):
        message = f"`{_name(keys)}` holds a text: {_shown(error['input'])} stands in quotes."
        help = "Take the quotation marks away."
    return ProblemText("not-true-or-false", message, help)


def _not_number(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    message = f"`{_name(keys)}` holds {_shown(error['input'])} where a whole number is expected."
    return ProblemText("not-a-number", message, "Write it in digits.")


def _not_list(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    message = f"`{_name(keys)}` holds {_shown(error['input'])} where a list is expected."
    return ProblemText("not-a-list", message, "Start each item on a line of its own with `- `.")


def _not_mapping(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    message = (
        f"`{_name(keys)}` holds {_shown(error['input'])} where `key: value` lines are expected."
    )
    return ProblemText(
        "not-a-mapping", message, "Write one `key: value` a line, indented under it."
    )


def _not_record(root: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    code, message, _ = _not_mapping(root, keys, error)
    if sign := next((c for c in str(error["input"]) if c in SPACES), ""):
        return ProblemText(
            code, message, f"{describe(sign)} stands in it; put an ordinary space there."
        )
    known = known_keys(record_at(root, keys), top=not keys)
    return ProblemText(code, message, f"Write its keys under it, indented: {', '.join(known)}.")


def _word(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    # Pydantic gives the choices as words of a sentence: `'one', 'two' or 'three'`.
    choices = [
        word.strip("'") for word in error["ctx"]["expected"].replace(" or ", ", ").split(", ")
    ]
    value = error["input"]
    near = did_you_mean(value, choices) if isinstance(value, str) else ""
    message = f"{_shown(value)} is not a {_name(keys)}."
    return ProblemText("unknown-word", message, f"{near} Choose from {', '.join(choices)}.".strip())


def _pattern(root: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    fault = wordings.PATTERNS[error["ctx"]["pattern"]]
    text = str(error["input"])
    # White space fits no pattern, and an editor sees nothing in it to mend.
    if not text.strip():
        return _too_short(root, keys, error)
    such = slug(text)[:60].strip("-") or "port-authority"
    told = fault.about(input=_short(text), such=such)
    # Nobody sees what sets the two apart.
    if hidden := next((c for c in text if c in SPACES or c == "\n"), ""):
        return told._replace(help=f"{describe(hidden)} stands in it: take it out. {told.help}")
    return told


def _too_short(_: type[base.Record], keys: Keys, __: ErrorDetails) -> ProblemText:
    return wordings.EMPTY.about(name=_name(keys))


def _too_long(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    most = error["ctx"]["max_length"]
    return wordings.TOO_LONG.about(name=_name(keys), count=len(error["input"]), most=most)


def _too_many(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    most = error["ctx"]["max_length"]
    message = f"`{_name(keys)}` has {len(error['input'])} entries; {most} is the most."
    return ProblemText("too-many", message, "Keep the ones that matter.")


def _none(_: type[base.Record], keys: Keys, __: ErrorDetails) -> ProblemText:
    return ProblemText(
        "empty-value", f"`{_name(keys)}` has no entries.", "Write one, or remove the line."
    )


def _no_date(root: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    value, name = error["input"], _name(keys)
    if isinstance(value, tuple) and len(value) == 1 and isinstance(value[0], str):
        message = f"Without quotes YAML reads {_shown(f'[{value[0]}]')} as a list."
        return ProblemText("date-form", message, f"Put it in quotes: '[{value[0]}]'.")
    message = wordings.NO_DATE.about(name=name, shown=_shown(value)).message
    if not isinstance(value, str):
        return ProblemText("date-form", message, wordings.EDTF)
    if _DAY_ALONE.search(value):
        message = f"`{name}` holds {_shown(value)}: a day without its month tells readers nothing."
    field = field_at(root, keys)
    if value.strip().lower() in _NOT_KNOWN and field and not field.is_required():
        return ProblemText(
            "date-form", message, f"Leave `{name}` out: the page then says “not stated”."
        )
    return ProblemText("date-form", message, _meant(value) or wordings.EDTF)


def _impossible(_: type[base.Record], __: Keys, error: ErrorDetails) -> ProblemText:
    value = str(error["input"])
    fault = wordings.IMPOSSIBLE.about(input=_short(value))
    return fault._replace(help=_meant(value) or fault.help)


def _reversed(_: type[base.Record], __: Keys, error: ErrorDetails) -> ProblemText:
    return wordings.REVERSED.about(input=_short(str(error["input"])))


def _meant(value: str) -> str:
    """What to write for a date in another writing; both where it has two readings."""
    near = [f"'{one}'" if one.startswith("[") else one for one in near_dates(value)]
    if len(near) < 2:
        return f"Write {near[0]}." if near else ""
    return f"Write {', '.join(near[:-1])} or {near[-1]}, whichever the article means."


def _no_link(_: type[base.Record], __: Keys, error: ErrorDetails) -> ProblemText:
    given = error.get("ctx", {})
    why = f": {given['why']}" if "why" in given else ""
    fault = wordings.NO_LINK.about(input=_short(str(error["input"])), why=why)
    return fault._replace(help=given.get("how", fault.help))


def _fixed(code: str, message: str, help: str) -> Callable[..., ProblemText]:
    def make(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
        shown = _shown(error["input"])
        return ProblemText(
            code, message.format(name=_name(keys), input=shown, **error.get("ctx", {})), help
        )

    return make


def _anything(_: type[base.Record], keys: Keys, error: ErrorDetails) -> ProblemText:
    return ProblemText("invalid", f"`{_name(keys)}`: {error['msg']}.", "Change the value.")


_WORDINGS: dict[str, Callable[[type[base.Record], Keys, ErrorDetails], ProblemText]] = {
    "missing": _missing,
    "extra_forbidden": _unknown,
    "string_type": _not_text,
    "bool_type": _not_truth,
    "int_type": _not_number,
    "tuple_type": _not_list,
    "dict_type": _not_mapping,
    "model_type": _not_record,
    "literal_error": _word,
    "string_pattern_mismatch": _pattern,
    "string_too_short": _too_short,
    "string_too_long": _too_long,
    "too_long": _too_many,
    "too_short": _none,
    "twice": _fixed("duplicate-id", "`{id}` stands twice in `{name}`.", "Keep one of them."),
    "date-form": _no_date,
    "date-impossible": _impossible,
    "date-reversed": _reversed,
    "link-broken": _no_link,
    "link-scheme": _fixed(*wordings.LINK_SCHEME),
    "link-credentials": _fixed(*wordings.LINK_CREDENTIALS),
    "link-private": _fixed(*wordings.LINK_PRIVATE),
}
