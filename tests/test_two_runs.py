"""Two runs at once: each ends as if it had been alone, whatever the other does."""

import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support import projects
from tests.support.projects import PROGRAMS, environment
from tests.support.servers import Server

GENERATE, BUILD = ("briefbook", "generate"), ("briefbook", "build")
MKDOCS = ("mkdocs", "build", "--quiet")
WAITS = "Another run of Briefbook is writing here"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return projects.harbour(tmp_path)


def started(root: Path, words: tuple[str, ...]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [PROGRAMS / words[0], *words[1:]],
        cwd=root,
        env=environment(root),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )


def ended(process: subprocess.Popen[str]) -> str:
    """What it said, once it came to a good end."""
    told, _ = process.communicate(timeout=120)
    assert process.returncode == 0, told
    assert "Traceback" not in told
    assert "page-clash" not in told
    return told


def parts(files: Mapping[str, bytes]) -> list[str]:
    return [name for name in files if name.endswith(".part")]


@pytest.mark.parametrize(
    ("one", "other"),
    [(GENERATE, GENERATE), (BUILD, MKDOCS)],
    ids=["generate beside generate", "build beside mkdocs build"],
)
def test_both_end_well(root: Path, one: tuple[str, ...], other: tuple[str, ...]) -> None:
    both = [started(root, one), started(root, other)]
    for process in both:
        ended(process)
    after = projects.snapshot(root / "docs")
    assert parts(after) == []
    assert not list(root.glob("site.*"))
    again = projects.here(root, "generate")
    assert (again.exit_code, again.stderr) == (0, "0 files written, 0 removed.\n")
    assert projects.snapshot(root / "docs") == after, "it was right already"


def test_others_write_beside_a_server_also_after_a_build_of_it_that_failed(root: Path) -> None:
    with Server(root) as server:
        brief = root / "briefs/2024/bay-post-map.yml"
        text = brief.read_text("utf-8")
        brief.write_text("title: [\n", "utf-8")
        server.until(lambda: any("bay-post-map.yml:1" in line for line in server.lines), "told")
        server.until_quiet()
        schema = projects.here(root, "schema")
        assert (schema.exit_code, WAITS in schema.output) == (0, False), "nobody writes now"
        brief.write_text(text.replace("headline: ", "headline: Once more, "), "utf-8")
        ended(started(root, BUILD))
        server.until_shown("briefings/bay-post-map/", "Once more, ")
    assert "Once more, " in (root / "site/briefings/bay-post-map/index.html").read_text("utf-8")
    assert not [line for line in server.lines if "Traceback" in line or "page-clash" in line]


def test_a_build_whose_rival_is_killed_goes_on(root: Path) -> None:
    rival = started(root, BUILD)
    end = time.monotonic() + 60
    while not (root / ".cache/briefbook.holder").exists() and time.monotonic() < end:
        time.sleep(0.02)
    waiting = started(root, GENERATE)
    rival.kill()
    assert "files written" in ended(waiting)
    rival.communicate()
