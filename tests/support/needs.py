"""Programs that some tests need: skipped where one is missing, failed where it is required."""

import os
from typing import NoReturn

import pytest

QUICK = bool(os.environ.get("BRIEFBOOK_QUICK"))
"""Whether this is a run between two edits, which leaves out what takes long."""


def no_time(*_: object, **__: object) -> NoReturn:
    """End a test here because the run is a quick one."""
    pytest.skip("takes long; `make quick` leaves it out")


def need(there: bool, variable: str, missing: str) -> None:
    """End a test here unless a program is there; `variable` says whether it must be."""
    if QUICK:
        no_time()
    if not there:
        (pytest.fail if os.environ.get(variable) == "required" else pytest.skip)(missing)
