"""Work counted in lines of ours that run: the same on every machine, however busy it is."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

from tests.support.projects import ROOT

OURS = str(ROOT / "scripts")


def steps(work: Callable[[], object]) -> int:
    """How many lines of our own code run; what a line calls in C counts as nothing."""
    number = 0

    def line(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal number
        number += event == "line"
        return line

    def call(frame: FrameType, event: str, argument: Any) -> Any:
        return line if frame.f_code.co_filename.startswith(OURS) else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        work()
    finally:
        sys.settrace(before)
    return number
