"""`python -m bench chart`: what a page costs, as a drawing."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

from bench import chart
from tests.support.projects import ROOT

SVG = "{http://www.w3.org/2000/svg}"


def test_each_side_is_a_line_from_its_first_size_to_its_last() -> None:
    drawn = chart.drawn(
        {"Ours": [(100, 100, 1.0), (1000, 1000, 10.0)], "<Other>": [(100, 100, 0.1)]}
    )
    root = ElementTree.fromstring(drawn)
    texts = [part.text for part in root.iter(f"{SVG}text")]
    assert texts[:2] == ["Milliseconds a page", "Briefs"]
    assert texts[2:] == ["100", "1,000", "1", "10", "Ours", "<Other>"]
    places = [(part.get("cx"), part.get("cy")) for part in root.iter(f"{SVG}circle")]
    # Ten milliseconds at both sizes, and one: left and right, above and below.
    assert places == [("64.0", "40.0"), ("570.0", "40.0"), ("64.0", "352.0")]


def test_the_chart_that_is_shown_is_that_of_the_figures() -> None:
    figures = json.loads(chart.FIGURES.read_text("utf-8"))
    assert (ROOT / "scripts/bench/speed.svg").read_text("utf-8") == chart.drawn(figures)


def test_the_table_beside_it_has_the_same_figures() -> None:
    table = (ROOT / "scripts/bench/README.md").read_text("utf-8")
    figures = json.loads(chart.FIGURES.read_text("utf-8"))
    for briefs, pages, _ in figures["Briefbook"]:
        assert re.search(rf"^\| {briefs:,} \| {pages:,} \|", table, re.MULTILINE)


def test_it_is_written_where_it_is_wanted(tmp_path: Path) -> None:
    chart.write(tmp_path / "speed.svg")
    assert (tmp_path / "speed.svg").read_text("utf-8").startswith("<svg ")
