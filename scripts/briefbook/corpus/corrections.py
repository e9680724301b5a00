"""Corrections in order of their days, each under a name that stays whatever is added later."""

from dataclasses import dataclass
from hashlib import sha256

from briefbook.model.brief import Brief, Correction


@dataclass(frozen=True, slots=True)
class DatedCorrection:
    """One correction of a brief and what its address ends in."""

    key: str
    """Its day, and a print of what was wrong: `2024-05-09-3fa2c1`."""
    record: Correction


def corrections(brief: Brief) -> tuple[DatedCorrection, ...]:
    """The corrections of a brief, oldest first, in whatever order the file has them."""
    ordered = sorted(brief.corrections, key=lambda one: (one.date.edtf, one.was, one.now))
    by_key: dict[str, DatedCorrection] = {}
    for record in ordered:
        # A number would move when an older correction is added; the words that were wrong stay.
        fingerprint = sha256(record.was.encode()).hexdigest()[:6]
        key = f"{record.date.edtf}-{fingerprint}"
        while key in by_key:
            key += "-again"
        by_key[key] = DatedCorrection(key, record)
    return tuple(by_key.values())
