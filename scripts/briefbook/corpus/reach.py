"""Ids that can be reached along references, circles included."""

from collections.abc import Callable, Iterable


def reached(starts: Iterable[str], onward: Callable[[str], Iterable[str]]) -> dict[str, None]:
    """Every id that can be reached, the starts among them, each once; circles end by themselves."""
    ids: dict[str, None] = {}
    ahead = list(starts)
    while ahead:
        id = ahead.pop()
        if id not in ids:
            ids[id] = None
            ahead += onward(id)
    return ids
