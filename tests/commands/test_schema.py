"""`briefbook schema`: writes what an editor's tool reads, or says that it is not current."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.load.json_schema import schemas
from tests.support.projects import ROOT, snapshot


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project without anything."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Empty\n", "utf-8")
    (tmp_path / "briefs").mkdir()
    return tmp_path


def schema(root: Path, *options: str) -> Result:
    return CliRunner().invoke(main, ["schema", "--project", str(root), *options])


def test_it_writes_every_schema(root: Path) -> None:
    done = schema(root)
    target = root / "docs" / "data" / "schema"
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == f"{len(schemas())} schemas are current in `{target}`.\n"
    assert snapshot(target) == {name: text.encode() for name, text in schemas().items()}


def test_it_touches_no_file_that_is_current(root: Path) -> None:
    schema(root)
    target = root / "docs" / "data" / "schema"
    (target / "topics.json").write_text("{}", "utf-8")
    times = {file: file.stat().st_mtime_ns for file in target.iterdir()}
    assert schema(root).exit_code == 0
    changed = {file.name for file, time in times.items() if file.stat().st_mtime_ns != time}
    assert changed == {"topics.json"}


def test_a_check_writes_nothing_and_names_what_is_not_current(root: Path) -> None:
    schema(root)
    target = root / "docs" / "data" / "schema"
    (target / "topics.json").write_text("{}", "utf-8")
    (target / "brief.json").unlink()
    before = snapshot(root)
    done = schema(root, "--check")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "Not current: brief.json, topics.json. Run: briefbook schema\n"
    assert snapshot(root) == before


def test_a_link_is_replaced_and_what_it_leads_to_is_left_alone(root: Path) -> None:
    schema(root)
    outside, link = root / "mine.json", root / "docs/data/schema/topics.json"
    outside.write_bytes(b"\xffmine")
    link.unlink()
    link.symlink_to(outside)
    assert schema(root).exit_code == 0
    assert outside.read_bytes() == b"\xffmine"
    assert link.read_bytes() == schemas()["topics.json"].encode()


def test_a_folder_that_leads_elsewhere_is_refused(root: Path) -> None:
    (root / "elsewhere").mkdir()
    (root / "docs").mkdir()
    (root / "docs/data").symlink_to(root / "elsewhere")
    done = schema(root)
    assert done.exit_code == 1
    assert done.stdout.startswith(
        "docs/data:1:1: page-clash: Generated pages go here, and this is not a plain folder."
    )
    assert list((root / "elsewhere").iterdir()) == []


def test_our_own_are_current() -> None:
    assert schema(ROOT, "--check").exit_code == 0
