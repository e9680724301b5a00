"""Citations as files for reference managers: BibTeX and CSL-JSON.

No day, month or year stands in them that the article doesn't give: what the forms can't say
exactly is said in words.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

from briefbook.model.dates import FuzzyDate
from briefbook.pages import citable
from briefbook.pages.citable import Work
from briefbook.pages.dates import opening
from briefbook.text.language import Language

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
# Commands stand in braces, or they would take the letters behind them for their own name.
SPECIAL = {
    "\\": r"{\textbackslash}",
    "{": r"{\textbraceleft}",
    "}": r"{\textbraceright}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_TEX = str.maketrans(SPECIAL)
_SPACE = re.compile(r"\s+")


def bibtex(language: Language, found: Iterable[Work]) -> str:
    """Entries of one type, for every style has it; titles and names are kept as they are."""
    return "\n".join(_entry(language, work) for work in found)


def csl(language: Language, found: Iterable[Work]) -> str:
    """A list of items, one a line."""
    items = (json.dumps(_item(language, work), ensure_ascii=False) for work in found)
    return "[\n" + ",\n".join(items) + "\n]\n"


def _entry(language: Language, work: Work) -> str:
    fields = {
        "author": " and ".join(_braced(name) for name in work.authors),
        "title": _braced(work.title),
        "howpublished": _tex(work.within),
        **_bibtex_date(work.published),
        "url": work.url,
        "urldate": work.read.edtf if work.read else "",
        "note": _tex(_note(language, work)),
    }
    lines = [f"  {name} = {_value(name, value)},\n" for name, value in fields.items() if value]
    return f"@misc{{{work.key},\n{''.join(lines)}}}\n"


def _value(name: str, value: str) -> str:
    # BibTeX's names of months stand bare, and styles say them in their own language.
    return value if name == "month" else f"{{{value}}}"


def _tex(text: str) -> str:
    return _SPACE.sub(" ", text).translate(_TEX)


def _braced(text: str) -> str:
    """Words that no style may take apart, reorder or write in small letters."""
    return f"{{{_tex(text)}}}" if text else ""


def _bibtex_date(when: FuzzyDate | None) -> dict[str, str]:
    """As much of a date as is certain: year, month, day, or nothing."""
    parts = _certain(when)
    month = _MONTHS[parts[1] - 1] if len(parts) > 1 else ""
    return {
        "year": str(parts[0]) if parts else "",
        "month": month,
        "day": str(parts[2]) if len(parts) > 2 else "",
    }


def _certain(when: FuzzyDate | None) -> list[int]:
    """Year, month and day as far as both ends of a date without doubt agree."""
    if when is None or _doubt(when) or when.earliest is None or when.latest is None:
        return []
    first, last = when.earliest, when.latest
    pairs = ((first.year, last.year), (first.month, last.month), (first.day, last.day))
    found: list[int] = []
    for one, other in pairs:
        if one != other:
            break
        found.append(one)
    return found


def _doubt(when: FuzzyDate) -> bool:
    """Whether a date, or one of its ends, is about or perhaps."""
    ends = (end for end in (when.first, when.last) if end)
    return bool(when.doubt) or any(_doubt(end) for end in ends)


def _note(language: Language, work: Work) -> str:
    changes = [opening(language.say("cite.changed", change=change)) for change in work.changes]
    return language.say("marks.space").join([*changes, *work.notes])


def _item(language: Language, work: Work) -> dict[str, Any]:
    container = {"article": "container-title", "point": "container-title"}.get(work.kind, "")
    values: dict[str, Any] = {
        "id": work.key,
        "type": "webpage",
        "title": work.title,
        "author": [{"literal": name} for name in work.authors],
        container: work.within,
        "issued": _csl_date(language, work.published, work.inferred),
        "accessed": _csl_date(language, work.read, False),
        "URL": work.url,
        "language": work.language,
        "note": _note(language, work),
    }
    return {name: value for name, value in values.items() if name and value}


def _csl_date(language: Language, when: FuzzyDate | None, inferred: bool) -> dict[str, Any] | None:
    """A date in parts where it has such; else in words, which styles print as they are."""
    if when is None:
        return None
    ends = (when.first, when.last) if when.shape == "span" else (when,)
    parts = [_parts(end) for end in ends]
    if not all(parts) or (when.shape == "span" and _doubt(when)):
        return {"literal": citable.date_of(language, when, inferred)}
    value: dict[str, Any] = {"date-parts": parts}
    if when.shape == "season" and when.earliest:
        # CSL counts spring 1 to winter 4; ours begin in months 3, 6, 9 and 12.
        value["season"] = when.earliest.month // 3
    return value | ({"circa": True} if inferred or when.doubt else {})


def _parts(when: FuzzyDate | None) -> list[int]:
    """Year, month and day of a single date, as far as it has them; of a season its year."""
    if when is None or when.earliest is None:
        return []
    day = when.earliest
    grains = {"day": 3, "month": 2, "season": 1, "year": 1}
    return [day.year, day.month, day.day][: grains.get(when.shape, 0)]
