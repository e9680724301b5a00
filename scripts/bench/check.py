"""Checking everything against only parsing it: `briefbook check` and plain `yaml.load`, in C."""

import sys
import tempfile
from pathlib import Path

from bench import invented, measure

_PEER = """\
import pathlib, yaml
for path in pathlib.Path("briefs").rglob("*.yml"):
    with path.open("rb") as file:
        yaml.load(file, Loader=yaml.CSafeLoader)
"""
LIMIT_TIME, LIMIT_MEMORY = 2.0, 600
JUDGED_FROM = 1_000
"""With fewer briefs the start of the process is most of what is measured."""


def run(briefs: int, rounds: int) -> tuple[str, bool]:
    """Both over the same files; a table, and whether the limits hold."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        invented.write(root, briefs)
        size = sum(path.stat().st_size for path in (root / "briefs").rglob("*.yml"))
        ours = [sys.executable, "-m", "briefbook", "check"]
        theirs = [sys.executable, "-c", _PEER]
        checked, parsed = measure.in_turn([ours, theirs], root, rounds)
    wall, cpu = measure.ratio(checked, parsed)
    peak = max(one.peak for one in checked)
    held = briefs < JUDGED_FROM or (
        wall <= LIMIT_TIME and (briefs > 10_000 or peak <= LIMIT_MEMORY)
    )
    table = "\n".join(
        [
            f"{briefs} briefs of {size / briefs / 1000:.1f} KB, {rounds} rounds in turn, medians",
            f"{'':<34} {'wall':>10} {'CPU':>10} {'peak':>11}",
            measure.row("briefbook check", checked),
            measure.row("yaml.load, CSafeLoader", parsed),
            f"{'ratio':<34} {wall:8.2f}   {cpu:8.2f}",
            f"Limit: {LIMIT_TIME:g} times the parser, {LIMIT_MEMORY} MB at 10,000 briefs:"
            f" {'held' if held else 'NOT HELD'}.",
        ]
    )
    return table, held
