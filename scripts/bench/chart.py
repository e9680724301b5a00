"""The figures of `README.md` as a chart: what a page costs, by the size of a corpus."""

import json
from collections.abc import Iterator, Sequence
from html import escape
from math import log10
from pathlib import Path

FIGURES = Path(__file__).with_name("figures.json")
"""By side: how many briefs, how many pages they make, and the seconds of a build."""
_WIDTH, _HEIGHT = 720, 400
_LEFT, _RIGHT, _TOP, _FOOT = 64, 150, 40, 48
_COLOURS = ("#1f5fa8", "#b3541e", "#5b7a1d", "#7a4a9e")
Line = Sequence[tuple[int, int, float]]


def drawn(figures: dict[str, Line]) -> str:
    """An SVG: a line a side; both scales by powers of ten, milliseconds a page upwards."""
    every = [one for line in figures.values() for one in line]
    points = [(briefs, _cost(pages, wall)) for briefs, pages, wall in every]
    scale = _Scale([x for x, _ in points], [y for _, y in points])
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img"'
        ' font-family="sans-serif" font-size="13" fill="#222"'
        ' aria-labelledby="title"><title id="title">Milliseconds a page, by the number of'
        " briefs</title>"
        # No style sheet: the policy of a site may forbid those within a file.
        f'<rect width="{_WIDTH}" height="{_HEIGHT}" fill="#fff"/>'
        f'<text x="{_LEFT}" y="22">Milliseconds a page</text>'
        f'<text x="{_WIDTH - _RIGHT}" y="{_HEIGHT - 10}" text-anchor="end">Briefs</text>'
    )
    lines = (
        part
        for (name, line), colour in zip(figures.items(), _COLOURS, strict=False)
        for part in _line(name, line, colour, scale)
    )
    return "\n".join([head, *scale.grid(), *lines, "</svg>\n"])


class _Scale:
    """Where a value stands on the drawing."""

    def __init__(self, xs: Sequence[float], ys: Sequence[float]) -> None:
        self._x, self._y = _decades(xs), _decades(ys)

    def place(self, x: float, y: float) -> tuple[float, float]:
        along = (log10(x) - self._x[0]) / (self._x[-1] - self._x[0])
        up = (log10(y) - self._y[0]) / (self._y[-1] - self._y[0])
        across, height = _WIDTH - _LEFT - _RIGHT, _HEIGHT - _TOP - _FOOT
        return round(_LEFT + along * across, 1), round(_HEIGHT - _FOOT - up * height, 1)

    def grid(self) -> Iterator[str]:
        """A line and a number at each power of ten."""
        (left, bottom), (right, top) = (
            self.place(10 ** self._x[0], 10 ** self._y[0]),
            self.place(10 ** self._x[-1], 10 ** self._y[-1]),
        )
        for power in self._x:
            x, _ = self.place(10**power, 1)
            yield f'<path stroke="#ddd" d="M{x} {top}V{bottom}"/>'
            yield f'<text x="{x}" y="{bottom + 18}" text-anchor="middle">{10**power:,}</text>'
        for power in self._y:
            _, y = self.place(1, 10**power)
            yield f'<path stroke="#ddd" d="M{left} {y}H{right}"/>'
            yield f'<text x="{left - 8}" y="{y + 4}" text-anchor="end">{10.0**power:g}</text>'


def _line(name: str, line: Line, colour: str, scale: _Scale) -> Iterator[str]:
    places = [scale.place(briefs, _cost(pages, wall)) for briefs, pages, wall in line]
    path = "L".join(f"{x} {y}" for x, y in places)
    yield f'<path fill="none" stroke="{colour}" stroke-width="2" d="M{path}"/>'
    for x, y in places:
        yield f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>'
    x, y = places[-1]
    yield f'<text x="{x + 8}" y="{y + 4}">{escape(name)}</text>'


def _cost(pages: int, wall: float) -> float:
    return 1000 * wall / pages


def _decades(values: Sequence[float]) -> range:
    """The powers of ten from the last one under all values to the first one over them."""
    least, most = log10(min(values)), log10(max(values))
    last = -int(-most // 1) if most % 1 else int(most)
    return range(int(least // 1), max(last, int(least // 1) + 1) + 1)


def write(file: Path) -> None:
    """Draw the chart of the figures that are kept beside this file."""
    file.write_text(drawn(json.loads(FIGURES.read_text("utf-8"))), "utf-8")
