"""`briefbook index`: a site of another engine gets its search."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.site import pagefind

PAGE = '<!doctype html><html lang="en"><div data-pagefind-body><h1>A quay</h1><p>It grew.</p></div>'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "mkdocs.yml").write_text("site_name: Quay\n", "utf-8")
    (tmp_path / "briefs").mkdir()
    return tmp_path


def indexed(project: Path) -> Result:
    return CliRunner().invoke(main, ["index", "--project", str(project)])


def test_a_built_site_is_indexed(project: Path) -> None:
    page = project / "site" / "briefings" / "quay"
    page.mkdir(parents=True)
    (page / "index.html").write_text(PAGE, "utf-8")
    done = indexed(project)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == f"The index is in `{project / 'site' / 'pagefind'}`.\n"
    assert (project / "site" / "pagefind" / "pagefind-entry.json").is_file()


def test_without_a_site_it_says_what_to_do(project: Path) -> None:
    done = indexed(project)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == f"There is no site in `{project / 'site'}`. Build it first.\n"


def test_a_failure_is_one_sentence(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: Path) -> None:
        raise pagefind.IndexingError("There is no room on the disk.")

    (project / "site").mkdir()
    monkeypatch.setattr(pagefind, "index", fails)
    done = indexed(project)
    assert (done.exit_code, done.stdout, done.stderr) == (1, "", "There is no room on the disk.\n")


def test_an_index_that_is_not_in_order_is_told(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = project / "site"
    site.mkdir()
    monkeypatch.setattr(pagefind, "index", lambda *_: "It stays as Pagefind wrote it.")
    done = indexed(project)
    assert done.exit_code == 0
    assert done.stderr == (
        f"It stays as Pagefind wrote it.\nThe index is in `{site / 'pagefind'}`.\n"
    )
