"""How the files of tests are shared out among processes, and in which order.

What takes longest begins first, so that no process ends long after the others.
"""

from collections.abc import Mapping
from typing import Any

from xdist.scheduler import LoadFileScheduling

_OPEN_PAGES = "axe card colours keyboard names no_script print settings text widths".split()

TOGETHER: Mapping[str, tuple[str, ...]] = {
    "windows with pages that stay open": tuple(
        f"tests/browser/test_{name}.py" for name in _OPEN_PAGES
    ),
    "windows of single readers": ("tests/browser/",),
    "built sites": ("tests/site/test_",),
}
"""Files that go to one process, for they look at the same windows and the same pages.

A file belongs to the first group that names it.
"""
LONGEST = (
    "tests/diff/test_cases.py",
    "tests/workflows/test_pull_requests.py",
    "tests/commands/test_build.py",
    "tests/bench/test_bench.py",
    "tests/test_two_runs.py",
    "tests/diff/test_mutations.py",
    "tests/site/hosting/",
    "tests/commands/",
    "tests/corpus/test_origins.py",
    "tests/drafting/",
)
"""What takes long besides, the longest first."""


def group_of(nodeid: str) -> str:
    """The group a test belongs to; empty where its file goes alone."""
    return next((name for name, files in TOGETHER.items() if nodeid.startswith(files)), "")


def turn_of(nodeid: str) -> int:
    """When a test begins, by its group or its file."""
    groups = list(TOGETHER)
    if group := group_of(nodeid):
        return groups.index(group)
    places = (number for number, name in enumerate(LONGEST) if nodeid.startswith(name))
    return len(groups) + next(places, len(LONGEST))


class ByFileOrGroup(LoadFileScheduling):  # type: ignore[misc]
    """Each file in one process, and each group; in the order in which they were collected."""

    def __init__(self, config: Any, log: Any = None) -> None:
        super().__init__(config, log)
        config.option.loadscopereorder = False

    def _split_scope(self, nodeid: str) -> str:
        return group_of(nodeid) or super()._split_scope(nodeid)
