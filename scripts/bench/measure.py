"""Whole processes, timed in turn: A B A B …, so that a slow moment of the machine hits both."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from threading import Timer

LONGEST = 3600.0
"""Seconds of one command; then it is stopped, and has failed."""


@dataclass(frozen=True)
class Run:
    """One finished process."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds of user and system time."""
    peak: float
    """The most memory it held, in MB."""


def run(command: Sequence[str], folder: Path) -> Run:
    """Run one command to its end; a failure of it is a failure of the benchmark."""
    start = time.perf_counter()
    process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL)
    limit = Timer(LONGEST, process.kill)
    limit.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    finally:
        limit.cancel()
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)


def in_turn(commands: Sequence[Sequence[str]], folder: Path, rounds: int) -> list[list[Run]]:
    """Every command once to warm up, then all of them in turn, this many rounds."""
    for command in commands:
        run(command, folder)
    runs: list[list[Run]] = [[] for _ in commands]
    for _ in range(rounds):
        for index, command in enumerate(commands):
            runs[index].append(run(command, folder))
    return runs


def row(name: str, runs: Sequence[Run]) -> str:
    """The medians of one command as a line of a table."""
    wall, cpu = median(r.wall for r in runs), median(r.cpu for r in runs)
    return f"{name:<34} {wall:8.2f} s {cpu:8.2f} s {max(r.peak for r in runs):8.0f} MB"


def ratio(ours: Sequence[Run], theirs: Sequence[Run]) -> tuple[float, float]:
    """The medians of the ratios, pair by pair: wall and CPU."""
    pairs = list(zip(ours, theirs, strict=True))
    return median(a.wall / b.wall for a, b in pairs), median(a.cpu / b.cpu for a, b in pairs)
