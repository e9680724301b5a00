"""Every file beside the briefs is a brief, or is told.

A brief with a wrong ending would be missed by nobody: browsers and editors add endings
(`port.yml.txt`), and some systems hide them.
"""

import re
from collections.abc import Iterator

from briefbook.checks.checked import Library
from briefbook.problems import Codes, Finding

CODES: Codes = {"file-ignored": "warning"}

# `port.yml.txt`, `port.yaml~`, `port.yml (1)`
_MEANT = re.compile(r"(.+)\.ya?ml\b.*", re.IGNORECASE)
_BARE = re.compile(r"([a-z0-9]++(?:-[a-z0-9]++)*+)")
"""A name as briefs have it, without any ending."""


def check(library: Library) -> Iterator[Finding]:
    """Every file that was not read, once."""
    for path in library.ignored:
        name = path.rpartition("/")[2]
        help = "Briefs end in `.yml`; keep other files outside of `briefs`."
        if meant := _MEANT.fullmatch(name) or _BARE.fullmatch(name):
            help = f"Briefs end in `.yml`: rename it to `{meant[1]}.yml`, or take it away."
        message = f"`{name}` is not read."
        yield Finding(path, (), "file-ignored", message, help)
