"""The rules, found by their folder: to add one, add a file here.

A rule has a docstring, its entry in the manual (docs/checks.md); `CODES`, the level of each code
that it may give; and `check`, which yields what is wrong.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from briefbook.checks.checked import Library
from briefbook.problems import Codes, Finding


class Rule(Protocol):
    """What the module of a rule holds."""

    __name__: str
    __doc__: str
    CODES: Codes

    def check(self, library: Library) -> Iterator[Finding]:
        """Everything that breaks this rule."""


RULES: tuple[Rule, ...] = tuple(
    cast(Rule, import_module(f"{__name__}.{module.name}")) for module in iter_modules(__path__)
)


def check(library: Library, rules: Iterable[Rule] = RULES) -> Iterator[Finding]:
    """Everything that breaks one of these rules, with its level."""
    for rule in rules:
        for finding in rule.check(library):
            level = rule.CODES.get(finding.code)
            # Or the manual would not show it.
            assert level, f"{rule.__name__} gives {finding.code}, which is not in its CODES"
            yield replace(finding, level=level)
