"""The pages of a site in shares, each for one process at a time, that take about as long."""

from collections.abc import Collection

Share = frozenset[str]
"""Addresses that are made together."""
_A_PROCESS = 8
"""Shares a process: with few it may wait for the others, with many each looks for its pages."""


def shares(wanted: Collection[str], jobs: int) -> list[Share]:
    """These addresses, each in one share."""
    if jobs < 2:
        return [frozenset(wanted)]
    # In their order neighbours are of one kind, so every share has some of each.
    ordered, parts = sorted(wanted), jobs * _A_PROCESS
    return [*filter(None, (frozenset(ordered[first::parts]) for first in range(parts)))]
