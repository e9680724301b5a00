"""The same briefs give the same bytes, whoever builds them, wherever and whenever."""

import shutil
from pathlib import Path

import pytest

from tests.support import projects
from tests.support.projects import ROOT_URL

ELSEWHERE = {
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "PYTHONHASHSEED": "4242",
    "PYTHONUTF8": "0",
    "PYTHONCOERCECLOCALE": "0",
    "HOME": "/nonexistent",
}


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Another, with `briefbook build`, in another place and another world."""
    root = projects.ours(tmp_path_factory.mktemp("b") / "ein anderer Ort" / "für Briefe")
    projects.configure(root, site_url=ROOT_URL, edit_uri='""')
    projects.build(root, "briefbook", "build", "--strict", **ELSEWHERE)
    return root


def differing(one: Path, other: Path) -> list[str]:
    """The files that are not the same in two trees."""
    left, right = projects.snapshot(one), projects.snapshot(other)
    return sorted(path for path in left.keys() | right if left.get(path) != right.get(path))


def test_two_builds_are_equal_byte_for_byte(ours: Path, other: Path) -> None:
    assert len(projects.snapshot(ours / "site")) >= 50
    assert differing(ours / "site", other / "site") == []


def test_the_pages_they_are_made_from_are_equal_too(ours: Path, other: Path) -> None:
    assert differing(ours / "docs", other / "docs") == []


def test_a_second_build_in_the_same_place_changes_nothing(harbour: Path, tmp_path: Path) -> None:
    one = tmp_path / "project"
    shutil.copytree(harbour, one, symlinks=True)
    before = projects.without_cache(one)
    assert projects.here(one, "build", "--strict").exit_code == 0
    after = projects.without_cache(one)
    assert [path for path in before.keys() | after if before.get(path) != after.get(path)] == []
