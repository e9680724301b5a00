"""Programs that some tests need: skipped where one is missing, failed where it is required."""

import os

import pytest


def need(there: bool, variable: str, missing: str) -> None:
    """End a test here unless a program is there; `variable` says whether it must be."""
    if not there:
        (pytest.fail if os.environ.get(variable) == "required" else pytest.skip)(missing)
