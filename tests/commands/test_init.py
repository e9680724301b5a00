"""`briefbook init`: from nothing to a site on another subject, and on to a later version."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
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
    ("name", "told"),
    [
        (".", "The site is in this folder. It has two commands:\n  make site "),
        ("./", "The site is in this folder. It has two commands:\n  make site "),
        ("bay", "The site is in `bay`. Its two commands:\n  cd bay\n"),
        ("bay/", "The site is in `bay`. Its two commands:\n  cd bay\n"),
        ("a bay", "The site is in `a bay`. Its two commands:\n  cd 'a bay'\n"),
        ("../x/it's", "The site is in `../x/it's`. Its two"),
        ("-x", "The site is in `-x`. Its two commands:\n  cd ./-x\n"),
    ],
)
def test_the_place_of_the_site_is_told_as_it_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, told: str
) -> None:
    monkeypatch.setattr(
        "briefbook.commands.init.plan.new", lambda site, program: {"README.md": b""}
    )
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    done = init("--", name)
    assert done.exit_code == 0, done.output
    assert done.stderr.startswith(told)


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
            ["new", "--address", 'https://example.org/"><script>'],
            '--address can\'t be `https://example.org/"><script>`: `"` stands in it.',
        ),
        (
            ["new", "--address", "https://example.org/a\nb"],
            "--address can't be `https://example.org/a b`: a sign that nobody sees (U+000A) stands"
            " in it.",
        ),
        (
            ["new", "--address", "https://127.0.0.1/"],
            "--address can't be `https://127.0.0.1/`: it is not a public web address.",
        ),
        (["new", "--title", ""], "--title is empty. Name the site, or leave --title out."),
        (["new", "--title", " "], "--title is empty. Name the site, or leave --title out."),
        (
            ["new", "--title", "A \u202e bay"],
            "--title holds U+202E (RIGHT-TO-LEFT OVERRIDE). Take it out.",
        ),
        (["new", "--about", "A\nbay"], "--about holds U+000A (LINE FEED). Take it out."),
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


def test_an_update_brings_the_program_that_runs_and_takes_the_older_one_away(site: Path) -> None:
    new = without_cache(site)
    wheel = next((site / "vendor").iterdir())
    wheel.rename(wheel.with_name("briefbook-0.0.9-py3-none-any.whl"))
    (site / "briefbook.txt").write_text("./vendor/briefbook-0.0.9-py3-none-any.whl\n", "utf-8")
    done = init("--update", site)
    assert done.stdout == (
        f"briefbook.txt\nvendor/{wheel.name}\nvendor/briefbook-0.0.9-py3-none-any.whl removed\n"
    )
    assert without_cache(site) == new


def test_a_program_of_ones_own_choice_stays(site: Path) -> None:
    chosen = "briefbook @ https://forge.example.org/briefbook.zip\n"
    (site / "briefbook.txt").write_text(chosen, "utf-8")
    done = init("--update", site)
    assert done.stderr.startswith(
        f"`{site / 'briefbook.txt'}` names another program than Briefbook lays down; "
        f"it was left as it is, and so was `{site / 'vendor'}`.\n"
    )
    assert (done.exit_code, done.stdout) == (0, "")
    assert (site / "briefbook.txt").read_text("utf-8") == chosen


PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
APART = ["--no-deps", "--no-index"]


def installed(site: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    """What `make site` does to get the program, with no index to ask."""
    command = [*PIP, "install", *APART, "--target", str(folder), "-r", "briefbook.txt"]
    return subprocess.run(command, cwd=site, capture_output=True, text=True, timeout=120)


def alone(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """A command of the program in a folder, and of no other that is here."""
    return subprocess.run(
        [sys.executable, "-m", "briefbook", *arguments],
        env={**FIXED, "PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin"},
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_a_site_installs_the_program_it_was_made_with_and_that_makes_the_same_site(
    site: Path, tmp_path: Path
) -> None:
    done = installed(site, tmp_path / "lib")
    assert done.returncode == 0, done.stderr
    checked = alone(tmp_path / "lib", "check", "--strict", "--project", str(site))
    assert (checked.returncode, checked.stdout) == (0, ""), checked.stderr
    again = alone(tmp_path / "lib", "init", "--update", str(site))
    assert (again.returncode, again.stdout) == (0, ""), "not a byte differs"
    made = alone(tmp_path / "lib", "init", str(tmp_path / "other"))
    assert made.returncode == 0, made.stderr
    wheels = [next((one / "vendor").iterdir()) for one in (site, tmp_path / "other")]
    assert wheels[0].name == wheels[1].name
    assert wheels[0].read_bytes() == wheels[1].read_bytes()


def test_a_program_that_somebody_changed_is_not_installed(site: Path, tmp_path: Path) -> None:
    wheel = next((site / "vendor").iterdir())
    wheel.write_bytes(wheel.read_bytes() + b"\0")
    done = installed(site, tmp_path / "lib")
    assert done.returncode != 0
    assert "DO NOT MATCH THE HASHES" in done.stderr
