"""Telling what one change means, against checking everything once."""

import sys
import tempfile
from pathlib import Path

from bench import invented, measure
from briefbook.system import programs

LIMIT = 2.0
JUDGED_FROM = 1_000
"""With fewer briefs the start of the process is most of what is measured."""
_WHO = ("-c", "user.name=Bench", "-c", "user.email=bench@example.org", "-c", "gc.auto=0")


def run(briefs: int, rounds: int) -> tuple[str, bool]:
    """One brief of many is changed on disk; a table, and whether the limit holds."""
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        invented.write(root, briefs)
        for words in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "-m", "All"]):
            programs.run(["git", *_WHO, *words], root, measure.LONGEST).check_returncode()
        _change(root / "briefs" / "000" / "invented-0.yml")
        ours = [sys.executable, "-m", "briefbook", "diff", "HEAD"]
        theirs = [sys.executable, "-m", "briefbook", "check"]
        told, checked = measure.in_turn([ours, theirs], root, rounds)
    wall, cpu = measure.ratio(told, checked)
    held = briefs < JUDGED_FROM or wall <= LIMIT
    table = "\n".join(
        [
            f"{briefs} briefs in git, one of them changed, {rounds} rounds in turn, medians",
            f"{'':<34} {'wall':>10} {'CPU':>10} {'peak':>11}",
            measure.row("briefbook diff HEAD", told),
            measure.row("briefbook check", checked),
            f"{'ratio':<34} {wall:8.2f}   {cpu:8.2f}",
            f"Limit: {LIMIT:g} times one check: {'held' if held else 'NOT HELD'}.",
        ]
    )
    return table, held


def _change(brief: Path) -> None:
    """A claim of it says something else."""
    text = brief.read_text("utf-8")
    brief.write_text(text.replace("text: It is", "text: It is not", 1), "utf-8")
