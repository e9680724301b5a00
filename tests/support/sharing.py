"""How the files of tests are shared out among processes."""

from xdist.scheduler import LoadFileScheduling

TOGETHER = ("tests/browser/", "tests/site/")
"""Folders whose files stay in one process: they look at the same windows and the same pages."""


class ByFileOrFolder(LoadFileScheduling):  # type: ignore[misc]
    """Files with many tests first, each in one process; some folders go as if they were one."""

    def _split_scope(self, nodeid: str) -> str:
        together = (folder for folder in TOGETHER if nodeid.startswith(folder))
        return next(together, super()._split_scope(nodeid))
