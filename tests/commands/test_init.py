"""`briefbook init`: from nothing to a site on another subject, and on to a later version."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.starter import plan
from tests.support.projects import FIXED, PROGRAMS, ROOT, environment, here, snapshot, without_cache

OTHER = """\
title: Ferry runs again
url: https://courier.example.org/ferry
publisher: courier
read: 2024-05-07
language: en
kind: news
topics: [ferries]
headline: The ferry is said to run again
standfirst: One sentence from the company, and no timetable.
"""


def init(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["init", *map(str, arguments)])


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A new site, as the command leaves it."""
    done = init(tmp_path / "the-harbour_file", "--address", "https://harbour.example.org/file")
    assert done.exit_code == 0, done.output
    return tmp_path / "the-harbour_file"


def run(site: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of ours in a site that holds no code of ours."""
    return subprocess.run(
        [str(PROGRAMS / "briefbook"), *arguments],
        cwd=site,
        env=environment(ROOT),
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_new_site_checks_and_builds_at_once_and_silently(site: Path) -> None:
    checked = run(site, "check", "--strict")
    assert (checked.returncode, checked.stdout) == (0, "")
    assert checked.stderr == "1 brief checked: nothing to mend.\n"
    built = run(site, "build", "--strict")
    assert built.returncode == 0, built.stderr
    assert "Warning" not in built.stderr
    home = (site / "site/index.html").read_text("utf-8")
    assert "The harbour_file" not in home
    assert "The harbour file" in home
    assert "frame.css" in home
    assert (site / "site/feeds/briefings.xml").is_file()
    assert (site / "site/briefings/example-times-port/index.html").is_file()


def test_with_the_example_deleted_and_a_brief_of_ones_own_it_builds_too(site: Path) -> None:
    readme = (site / "README.md").read_text("utf-8")
    command = next(line for line in readme.splitlines() if line.startswith("rm -r "))
    subprocess.run(command, shell=True, cwd=site, check=True)
    assert here(site, "build", "--strict").exit_code == 0
    words = site / "briefs/vocabulary"
    (words / "publishers/ours.yml").write_text("courier: {name: Courier}\n", "utf-8")
    (words / "topics/ours.yml").write_text("ferries: {name: Ferries}\n", "utf-8")
    (site / "briefs/courier-ferry.yml").write_text(OTHER, "utf-8")
    assert here(site, "build", "--strict").exit_code == 0
    assert (site / "site/briefings/courier-ferry/index.html").is_file()
    assert not (site / "site/briefings/example-times-port").exists()


def test_it_is_a_repository_of_its_own(site: Path) -> None:
    told = subprocess.run(
        ["git", "status", "--short", "--branch"], cwd=site, capture_output=True, text=True
    )
    assert told.stdout.startswith("## No commits yet on main\n")


def test_it_says_what_to_do_next(tmp_path: Path) -> None:
    done = init(tmp_path / "harbour")
    assert done.stdout == ""
    assert done.stderr.startswith(
        f"The site is in `{tmp_path / 'harbour'}`. Its two commands:\n"
        f"  cd {tmp_path / 'harbour'}\n"
        "  make site     builds it\n"
        "  make check    checks its briefs\n"
    )


@pytest.mark.parametrize(
    ("name", "told", "vendor"),
    [
        (".", "The site is in this folder. It has two commands:\n  make site ", "vendor"),
        ("./", "The site is in this folder. It has two commands:\n  make site ", "vendor"),
        ("bay", "The site is in `bay`. Its two commands:\n  cd bay\n", "bay/vendor"),
        ("bay/", "The site is in `bay`. Its two commands:\n  cd bay\n", "bay/vendor"),
        ("a bay", "The site is in `a bay`. Its two commands:\n  cd 'a bay'\n", "a bay/vendor"),
        ("../x/it's", "The site is in `../x/it's`. Its two", "../x/it's/vendor"),
        ("-x", "The site is in `-x`. Its two commands:\n  cd ./-x\n", "-x/vendor"),
    ],
)
def test_the_place_of_the_site_is_told_as_it_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, told: str, vendor: str
) -> None:
    monkeypatch.setattr(
        "briefbook.commands.init.plan.new", lambda site, program: {"README.md": b""}
    )
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    done = init("--", name)
    assert done.exit_code == 0, done.output
    assert done.stderr.startswith(told)
    version, list = distribution("briefbook").version, vendor.replace("vendor", "briefbook.txt")
    assert done.stderr.endswith(
        f"`make site` installs `briefbook=={version}`; where that can't be had, put a wheel "
        f"of Briefbook into `{vendor}` and its path into `{list}`.\n"
    )


@pytest.mark.parametrize("before", [".git", ".venv"])
def test_where_only_git_or_python_has_been_a_site_can_be_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str
) -> None:
    monkeypatch.setattr(
        "briefbook.commands.init.plan.new", lambda site, program: {"README.md": b""}
    )
    (tmp_path / before).mkdir()
    assert init(tmp_path).exit_code == 0
    assert (tmp_path / "README.md").is_file()


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (
            ["full"],
            "There are files in `full` already. Name a new folder, or update a site: "
            "briefbook init --update full",
        ),
        (
            ["."],
            "There are files in this folder already. Name a new folder, or update a site: "
            "briefbook init --update .",
        ),
        (["file"], "`file` is there already, and no folder. Name a new folder."),
        (["file/deep/site"], "There can be no folder in `file`, a file."),
        (
            ["new", "--language", "xx"],
            "The interface has no words for the language 'xx'; it has: en. "
            "Begin with one of these; mkdocs.yml of the new site says how to add another.",
        ),
        (
            ["new", "--address", "harbour.example.org"],
            "--address must start with https:// or http://, not `harbour.example.org`.",
        ),
        (
            ["full", "--update"],
            "There is no mkdocs.yml with a briefbook.yml beside it in `full`, "
            "as `briefbook init` makes them.",
        ),
    ],
)
def test_wrong_usage_is_told_and_writes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "full").mkdir()
    (tmp_path / "full/a.txt").write_text("mine", "utf-8")
    (tmp_path / "file").write_text("mine", "utf-8")
    before = snapshot(tmp_path)
    done = init(*arguments)
    assert done.exit_code == 2
    assert told in " ".join(done.stderr.split())
    assert snapshot(tmp_path) == before


def test_an_update_brings_back_our_files_and_leaves_theirs(site: Path) -> None:
    new = without_cache(site)
    (site / "briefbook.yml").write_text("theme: {name: material}\n", "utf-8")
    (site / "docs/data/schema/brief.json").unlink()
    (site / "docs/method.md").write_text("# How we work\n\nOtherwise.\n", "utf-8")
    mine = (site / "docs/method.md").read_bytes()
    done = init("--update", site)
    assert done.exit_code == 0
    assert done.stdout == "briefbook.yml\ndocs/data/schema/brief.json\n"
    assert done.stderr == "2 files of Briefbook's own written; yours are as they were.\n"
    assert (site / "docs/method.md").read_bytes() == mine
    (site / "docs/method.md").write_bytes((ROOT / "docs/method.md").read_bytes())
    assert without_cache(site) == new
    assert init("--update", site).stdout == ""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Our wheel, installed from its file beside the libraries that are here."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    apart = ["--no-deps", "--no-index"]
    build = [*pip, "wheel", *apart, "--no-build-isolation", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    put = [*pip, "install", *apart, "--target", str(folder / "lib"), str(wheel)]
    subprocess.run(put, check=True, cwd=folder)
    yield folder / "lib"
    shutil.rmtree(folder)


def test_the_wheel_makes_a_site_that_installs_the_same_wheel(
    installed: Path, tmp_path: Path
) -> None:
    command = [sys.executable, "-m", "briefbook", "init", str(tmp_path / "harbour")]
    alone = {**FIXED, "PYTHONPATH": str(installed), "PATH": "/usr/bin:/bin"}
    done = subprocess.run(command, env=alone, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    version = distribution("briefbook").version
    name = f"briefbook-{version}-py3-none-any.whl"
    site = tmp_path / "harbour"
    assert (site / "briefbook.txt").read_text("utf-8") == f"./vendor/{name}\n"
    assert (site / "vendor" / name).is_file()
    told = json.loads(next(installed.glob("*.dist-info/direct_url.json")).read_text("utf-8"))
    assert told["url"].endswith(name)
    for path, data in plan.owned().items():
        assert (site / path).read_bytes() == data, path
