"""`briefbook schema`: writes what an editor's tool reads, or says that it is not current."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.schema import schemas
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


def test_our_own_are_current() -> None:
    assert schema(ROOT, "--check").exit_code == 0
