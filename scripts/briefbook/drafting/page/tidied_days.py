"""Days that are none of the article although they stand where its own would: they are left out."""

from collections.abc import Sequence

from briefbook.drafting.page.day_evidence import Evidence, Family

_DATA, _SEEN = ("data", "meta"), ("mark", "print")
_CONFIRMING = {*_DATA, *_SEEN, "address", "said"}

MOST = 200
"""Days of a page that are weighed; those of its data come first."""


def tidied(every: Sequence[Evidence]) -> list[Evidence]:
    """Without days before there were pages, without what others of one place, and lists, hold."""
    # A table may print the same one a thousand times.
    once = list(dict.fromkeys(every))[:MOST]
    # Days of the data may be of another calendar.
    late = [one for one in once if one.late]
    return _without_strays(_without_repeated(late or once))


def _without_repeated(every: list[Evidence]) -> list[Evidence]:
    """Of several days that one place holds, the ones that another place has too, if there are any.

    Programs write the data of teasers into a page as they write those of its article.
    """
    places: dict[tuple[str, Family], set[tuple[str, ...]]] = {}
    families: dict[Family, set[str]] = {}
    for one in every:
        places.setdefault((one.basis, one.family), set()).add(one.days)
        families.setdefault(one.family, set()).update(one.days)
    kept: list[Evidence] = []
    for one in every:
        beside = places[one.basis, one.family]
        confirming = (days for f, days in families.items() if f in _CONFIRMING - {one.family})
        several = len(beside) > 1 and one.family in ("data", "meta", "weak")
        others: set[str] = set().union(*confirming) if several else set()
        known = several and any(others & set(days) for days in beside)
        if not known or others & set(one.days):
            kept.append(one)
    return kept


def _without_strays(every: list[Evidence]) -> list[Evidence]:
    """Without printed days that speak against what data and print, or data and address, agree on.

    So are several that differ where the data know one: they are those of other articles.
    """
    known = [o for o in every if o.family in (*_DATA, "address") and len(o.days) == 1]
    firm = {day for one in known for day in one.days}
    seen = [one for one in every if one.family in _SEEN and one.shown]
    if len(firm) != 1:
        return every
    agreed = any(firm & set(one.days) for one in seen)
    several = len({one.days for one in seen}) > 1
    if not agreed and not several:
        return every
    strays = [one for one in seen if not _may_be(one, next(iter(firm)))]
    if not agreed and len(strays) < len(seen):
        return every
    return [one for one in every if one not in strays]


def _may_be(one: Evidence, day: str) -> bool:
    return any(day.startswith(other) or other.startswith(day) for other in one.days)
