"""Counting all origins against loading the briefs they stand in: the count may not take longer."""

import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from statistics import median
from typing import TypeVar

from bench import invented
from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.origins import of_events, of_points
from briefbook.load.folder import load
from briefbook.site.mkdocs_yml import read_settings

T = TypeVar("T")


def run(briefs: int, rounds: int) -> tuple[str, bool]:
    """Loading and counting in turn, over the same briefs; medians of the seconds of both."""
    loading, counting = [], []
    with tempfile.TemporaryDirectory() as name:
        invented.write(Path(name), briefs)
        settings = read_settings(Path(name))
        for _ in range(rounds):
            seconds, loaded = _timed(partial(load, settings))
            loading.append(seconds)
            corpus = build(loaded.briefs, loaded.vocabulary)
            counting.append(_timed(partial(_count, corpus))[0])
    ratio = median(c / one for c, one in zip(counting, loading, strict=True))
    held = "held" if ratio <= 1 else "NOT HELD"
    table = "\n".join(
        [
            f"{briefs} briefs with chains, {rounds} rounds in turn, medians",
            f"{'loading':<34} {median(loading):8.2f} s",
            f"{'counting all origins':<34} {median(counting):8.2f} s",
            f"{'ratio':<34} {ratio:8.2f}",
            f"Limit: no longer than loading: {held}.",
        ]
    )
    return table, ratio <= 1


def _count(corpus: Corpus) -> None:
    of_points(corpus)
    of_events(corpus)


def _timed(work: Callable[[], T]) -> tuple[float, T]:
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result
