"""The manual of the rules: what each asks for and why, from its own docstring."""

import inspect
from collections.abc import Iterator

from briefbook.checks.rules import RULES, Rule

HEAD = """\
---
description: The rules that a check holds briefs to, the reason for each, and what stops a build.
---

# What a check looks at

An **error** stops a build, a **warning** stops one with `--strict`, **advice** stops nothing. What
YAML itself gets wrong (a tab, a missing space, an unknown key) is told before all this, with its
line and what to write instead.
"""


def manual() -> str:
    """The page as Markdown: a part a rule, in the order of their titles."""
    parts = sorted("\n".join(_part(rule)) for rule in RULES)
    return "\n".join((HEAD, *parts))


def _part(rule: Rule) -> Iterator[str]:
    assert rule.__doc__, f"{rule.__name__} needs a docstring: its entry in docs/checks.md"
    title, _, text = inspect.cleandoc(rule.__doc__).partition("\n")
    yield f"## {title.rstrip('.')}"
    if text:
        yield text
    codes = (f"`{code}` ({level})" for code, level in sorted(rule.CODES.items()))
    yield f"\n{', '.join(codes)}\n"
