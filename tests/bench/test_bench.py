"""`python -m bench`: that it measures, not what; figures are never part of the tests."""

import re
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from bench import invented, search
from bench.__main__ import bench
from bench.measure import Run
from briefbook.cli import main
from tests.support.browsing import demand
from tests.support.projects import corpus, run


def test_it_prints_both_sides_and_the_limit(tmp_path: Path) -> None:
    done = run(tmp_path, "python", "-m", "bench", "check", "--briefs", "20", "--rounds", "1")
    assert done.returncode == 0, done.stderr
    first, head, ours, theirs, ratio, limit = done.stdout.splitlines()
    assert re.fullmatch(r"20 briefs of \d\.\d KB, 1 rounds in turn, medians", first)
    assert head.split() == ["wall", "CPU", "peak"]
    row = r" +\d+\.\d\d s +\d+\.\d\d s +\d+ MB"
    assert re.fullmatch(f"briefbook check{row}", ours)
    assert re.fullmatch(f"yaml.load, CSafeLoader{row}", theirs)
    assert re.fullmatch(r"ratio +\d+\.\d\d +\d+\.\d\d", ratio)
    assert limit.startswith("Limit: 2 times the parser, 600 MB at 10,000 briefs: ")
    assert list(tmp_path.iterdir()) == [], "it works in a folder of its own"


def test_the_invented_briefs_are_clean_and_about_three_kilobytes(tmp_path: Path) -> None:
    invented.write(tmp_path, 20)
    assert len(corpus(tmp_path).briefs) == 20
    done = CliRunner().invoke(main, ["check", "--strict", "--project", str(tmp_path)])
    assert done.exit_code == 0
    told = done.stdout.splitlines()
    assert all(": quote-unchecked: " in line for line in told), "no articles were invented"
    sizes = [file.stat().st_size for file in (tmp_path / "briefs").rglob("invented-*.yml")]
    assert 2500 <= sum(sizes) / len(sizes) <= 3500


def test_sizes_of_nothing_are_wrong_usage() -> None:
    for option in ("--briefs", "--rounds"):
        done = CliRunner().invoke(bench, ["check", option, "0"])
        assert done.exit_code == 2, option


QUERIES = ["authority", "grirpu", "shubotfir", '"塴佈 佈喚"']


FEW_PAGES = """\
import runpy
from bench import invented
invented._SIZES = dict.fromkeys(invented._SIZES, (6, 1000))
runpy.run_module("bench", run_name="__main__")
"""
"""The same program, with as few actors and places as briefs: each has a page."""


def test_the_search_is_asked_in_a_browser_beside_the_quick_one(tmp_path: Path) -> None:
    demand()
    # In a process of its own: a browser of other tests may be open in this one.
    done = run(tmp_path, "python", "-c", FEW_PAGES, "search", "--briefs", "6", "--rounds", "1")
    assert done.stderr == ""
    assert done.returncode in (0, 1)  # a slow moment is no fault
    first, head, *rows, limit = done.stdout.splitlines()
    assert first == "6 briefs, 1 rounds, medians; KB as a host sends them"
    assert head.split() == ["wall", "CPU", "peak"]
    names = [re.split(r" {2,}", row)[0] for row in rows]
    assert names == [
        "the whole site built",
        "of it the index of the briefings",
        *(f"first query: {words}" for words in QUERIES),
        "all facets",
        "peer: the quick search, once",
    ]
    for row in rows[2:]:
        assert re.search(r" +\d+ KB +\d+ ms$", row), row
    asked = "Limit: 300 KB and 1 s for a first query at 10,000 briefs"
    assert limit.startswith(f"{asked}, but for a word that stands in all: ")


def test_without_a_browser_the_files_of_a_first_query_are_counted(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(root: Path, briefs: int) -> tuple[Run, Run]:
        """The site that other tests read, for it is built already."""
        shutil.copytree(harbour / "site", root / "site")
        return Run(0, 0, 0), Run(0, 0, 0)

    monkeypatch.setattr(search, "build", build)
    monkeypatch.setenv("CHROMIUM", "")
    monkeypatch.setenv("PATH", "/nowhere")
    done = CliRunner().invoke(bench, ["search", "--briefs", "6", "--rounds", "1"])
    assert done.exit_code == 0, done.output
    *_, row, limit = done.stdout.splitlines()
    found = re.fullmatch(r"a first query at most \(no browser\) +(\d+) KB +0 ms", row)
    assert found
    assert 100 <= int(found[1]) <= 150, "Pagefind itself is a hundred"
    asked = "Limit: 300 KB and 1 s for a first query at 10,000 briefs"
    assert limit == f"{asked}, but for a word that stands in all: held."


def test_counting_origins_is_measured_against_loading() -> None:
    done = CliRunner().invoke(bench, ["origins", "--briefs", "20", "--rounds", "1"])
    assert done.exit_code == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "20 briefs with chains, 1 rounds in turn, medians"
    assert [line.split("  ")[0] for line in lines[1:4]] == [
        "loading",
        "counting all origins",
        "ratio",
    ]


def test_telling_a_change_is_measured_against_checking() -> None:
    done = CliRunner().invoke(bench, ["diff", "--briefs", "20", "--rounds", "1"])
    assert done.exit_code == 0, done.output
    first, head, ours, theirs, ratio, limit = done.stdout.splitlines()
    assert first == "20 briefs in git, one of them changed, 1 rounds in turn, medians"
    assert head.split() == ["wall", "CPU", "peak"]
    row = r" +\d+\.\d\d s +\d+\.\d\d s +\d+ MB"
    assert re.fullmatch(f"briefbook diff HEAD{row}", ours)
    assert re.fullmatch(f"briefbook check{row}", theirs)
    assert re.fullmatch(r"ratio +\d+\.\d\d +\d+\.\d\d", ratio)
    assert limit == "Limit: 2 times one check: held."


def test_parts_that_are_joined_are_the_whole_site(tmp_path: Path) -> None:
    done = run(tmp_path, "python", "-m", "bench", "shards", "--briefs", "6", "--shards", "2")
    assert done.returncode == 0, done.stderr
    head, *rows, longest, files = done.stdout.splitlines()
    assert head == "6 briefs, without a search index, 2 machines after one another"
    assert [row.split("  ")[0] for row in rows] == ["one machine", "part 1", "part 2"]
    assert re.fullmatch(r"longest part: \d\.\d\d x of the whole", longest)
    assert re.fullmatch(r"\d+ files; 0 differ", files)
