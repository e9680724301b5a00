"""`briefbook preview`: what it prints where, and how it exits."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.site.hosting.host_files import HEADERS


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with a built site, and an archive of the same."""
    site = tmp_path / "site"
    site.mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: x\n", "utf-8")
    (tmp_path / "briefs").mkdir()
    for name in ("index.html", "404.html"):
        (site / name).write_text("<h1>A page</h1>", "utf-8")
    (site / HEADERS).write_text("/*\n  X-A: b\n", "utf-8")
    shutil.make_archive(str(tmp_path / "theirs" / "site"), "zip", site)
    return tmp_path


def preview(project: Path, archive: str = "theirs/site.zip") -> Result:
    arguments = [str(project / archive), str(project / "out"), "--project", str(project)]
    return CliRunner().invoke(main, ["preview", *arguments])


@pytest.mark.parametrize("archive", ["theirs/site.zip", "theirs"])
def test_an_archive_or_the_folder_it_lies_in_is_unpacked(project: Path, archive: str) -> None:
    done = preview(project, archive)
    assert (done.exit_code, done.stdout) == (0, "")
    assert done.stderr == f"2 files of the preview are in `{project / 'out'}`.\n"
    assert (project / "out" / "index.html").is_file()


def test_what_is_refused_is_told_and_leaves_nothing(project: Path) -> None:
    (project / "theirs" / "site.zip").write_bytes(b"no")
    done = preview(project)
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "The archive can't be read: File is not a zip file.\n"
    assert not (project / "out").exists()


@pytest.mark.parametrize("archive", ["nowhere.zip", "site", "link"])
def test_what_is_no_archive_is_named(project: Path, archive: str) -> None:
    (project / "link").symlink_to(project / "theirs" / "site.zip")
    done = preview(project, archive)
    assert done.exit_code == 1
    assert done.stderr == (
        f"No archive: `{project / archive}` is no file, and no folder with one file in it.\n"
    )


def test_without_a_site_of_our_own_there_is_nothing_to_compare_with(project: Path) -> None:
    (project / "site" / HEADERS).unlink()
    done = preview(project)
    assert done.exit_code == 1
    assert done.stderr == f"There is no site in `{project / 'site'}`. Run: briefbook build\n"
