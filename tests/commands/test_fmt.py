"""`briefbook fmt`: one order and one style, what it prints where, and how it exits."""

import json
import os
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.commands import fmt as command
from briefbook.formatting.project_files import StyledFile
from briefbook.load.folder import load
from briefbook.site.mkdocs_yml import read_settings
from tests.support.projects import ROOT

TOPICS = "harbour:\n  name: The harbour\n"
BRIEF = (
    "title: No dredging\nurl: https://news.example.org/port\npublisher: paper\nread: 2024-05-06\n"
    "language: en\nkind: news\ntopics: harbour\nheadline: The port denies it\n"
    "standfirst: The first denial.\n"
)
MESSY = BRIEF.replace("title: No dredging\n", "# ours\n") + 'title:  "No dredging"  # printed so\n'
NEAT = "# ours\n" + BRIEF.replace("dredging\n", "dredging  # printed so\n")
ONE = (
    "briefs/2024/one.yml:2:1: style: Here stands `url: https://news.example.org/port`; our style "
    "has `title: No dredging # printed so`. Run: briefbook fmt briefs/2024/one.yml\n"
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two briefs, one of them in our style, and the current folder in it."""
    (tmp_path / "mkdocs.yml").write_text("site_name: Harbour\n", "utf-8")
    write(tmp_path, "2024/one", MESSY)
    write(tmp_path, "2024/two", BRIEF.replace("/port", "/two"))
    write(tmp_path, "vocabulary/topics", TOPICS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def write(root: Path, name: str, text: str | bytes) -> Path:
    file = root / "briefs" / f"{name}.yml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


def text_of(root: Path, name: str) -> str:
    return (root / "briefs" / f"{name}.yml").read_bytes().decode()


def fmt(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["fmt", *arguments])


def test_it_writes_what_differs_and_touches_nothing_else(project: Path) -> None:
    files = sorted((project / "briefs").rglob("*.yml"))
    for file in files:
        os.utime(file, (1, 1))
    run = fmt()
    assert (run.exit_code, run.stdout) == (0, "")
    assert run.stderr == "3 files looked at, 1 written anew.\n"
    assert text_of(project, "2024/one") == NEAT
    assert [file.name for file in files if file.stat().st_mtime != 1] == ["one.yml"]


def test_what_it_wrote_is_right_from_then_on(project: Path) -> None:
    fmt()
    for arguments in ([], ["--check"]):
        run = fmt(*arguments)
        what = "none differ" if arguments else "none written anew"
        assert (run.exit_code, run.stdout) == (0, "")
        assert run.stderr == f"3 files looked at, {what}.\n"


def test_a_check_names_the_first_line_that_differs_and_writes_nothing(project: Path) -> None:
    run = fmt("--check")
    assert (run.exit_code, run.stdout) == (1, ONE)
    assert run.stderr == "3 files looked at, 1 differs.\n"
    assert text_of(project, "2024/one") == MESSY


def test_the_vocabulary_has_the_style_too(project: Path) -> None:
    write(project, "vocabulary/actors/port", "# who\nport: {kind: body, name: The port}\n")
    assert fmt().exit_code == 0
    assert (
        text_of(project, "vocabulary/actors/port")
        == "# who\nport:\n  name: The port\n  kind: body\n"
    )


def test_a_broken_file_is_named_as_check_names_it_and_all_others_are_done(project: Path) -> None:
    broken = 'title: "never closed\n'
    write(project, "2024/broken", broken)
    write(project, "2024/twice", MESSY + "title: Again\n")
    write(project, "vocabulary/actors", "port:\n  name: The port\n  kynd: body\n")
    run, check = fmt(), CliRunner().invoke(main, ["check"])
    assert run.exit_code == 1
    assert run.stderr == "3 files looked at, 1 written anew.\n"
    lines = run.stdout.splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        *("briefs/2024/broken.yml", "briefs/2024/twice.yml", "briefs/vocabulary/actors.yml")
    ]
    assert set(lines) <= set(check.stdout.splitlines())
    assert text_of(project, "2024/broken") == broken
    assert text_of(project, "2024/twice") == MESSY + "title: Again\n"
    assert text_of(project, "2024/one") == NEAT


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("tab", BRIEF + "note:\tx\n", "tab"),
        ("alias", BRIEF + "note: &a x\n", "yaml-alias"),
        ("deep", BRIEF + "note: " + "[" * 5000 + "\n", "too-deep"),
        ("wide", BRIEF + "note: " + "x" * 600_000 + "\n", "file-long"),
        ("latin", BRIEF.encode("utf-16"), "encoding"),
        ("bidi", BRIEF + "note: a\u202eb\n", "bidi"),
        ("second", BRIEF + "---\na: b\n", "yaml-documents"),
        ("mark", BRIEF + "<<<<<<< HEAD\n", "merge-conflict"),
        ("cut", BRIEF.replace("No dredging", "Crew #7 says no"), "text-cut"),
        ("Capital", BRIEF, "file-name"),
    ],
)
def test_what_is_hostile_stays_as_it_is(
    project: Path, name: str, text: str | bytes, code: str
) -> None:
    file = write(project, f"hostile/{name}", text)
    before = file.read_bytes()
    run = fmt("briefs/hostile")
    assert run.exit_code == 1
    assert [line.split(": ")[1] for line in run.stdout.splitlines()] == [code]
    assert file.read_bytes() == before


def test_windows_lines_and_a_mark_of_order_are_taken_out(project: Path) -> None:
    write(project, "2024/one", "\ufeff" + NEAT.replace("\n", "\r\n"))
    told = fmt("--check").stdout
    assert told.startswith("briefs/2024/one.yml:1:1: style: A mark of order begins the file, ")
    assert fmt().exit_code == 0
    assert text_of(project, "2024/one") == NEAT


def test_paths_say_which_files_are_meant(project: Path) -> None:
    write(project, "2023/three", MESSY.replace("/port", "/three"))
    write(project, "2023/broken", "title: [\n")
    run = fmt("briefs/2024", "briefs/vocabulary/topics.yml")
    assert (run.exit_code, run.stdout) == (0, "")
    assert run.stderr == "3 files looked at, 1 written anew.\n"
    assert text_of(project, "2023/three").startswith("# ours\nurl:")
    assert fmt("briefs/2023/three.yml").stderr == "1 file looked at, 1 written anew.\n"


@pytest.mark.parametrize("path", ["mkdocs.yml", "docs", "briefs/notes.md", "briefs/receipts"])
def test_what_holds_no_brief_is_wrong_usage(project: Path, path: str) -> None:
    (project / "docs").mkdir()
    (project / "briefs" / "notes.md").write_text("Notes", "utf-8")
    write(project, "receipts/one", "x: 1\n")
    run = fmt(path)
    assert run.exit_code == 2
    assert run.stderr.endswith(
        f"Error: There is no brief and no vocabulary in `{path}`; they are files below `briefs` "
        "that end in `.yml`.\n"
    )


def test_a_path_that_is_not_there_is_wrong_usage(project: Path) -> None:
    run = fmt("briefs/2042")
    assert run.exit_code == 2
    assert "Did you mean `briefs/2024`?" in run.stderr


def test_programs_get_a_line_of_json(project: Path) -> None:
    (problem,) = json.loads(fmt("--check", "--format", "json").stdout)["problems"]
    assert (problem["path"], problem["line"], problem["code"]) == (
        "briefs/2024/one.yml",
        2,
        "style",
    )
    github = fmt("--check", "--format", "github").stdout
    assert github.startswith("::error file=briefs/2024/one.yml,line=2,col=1")


def test_what_machines_write_is_left_to_them(project: Path) -> None:
    receipt = write(project, "receipts/one", "zebra:   1\n")
    links = write(project, "links/one", "zebra:   1\n")
    assert fmt().exit_code == 0
    assert {receipt.read_text("utf-8"), links.read_text("utf-8")} == {"zebra:   1\n"}


def test_a_file_that_somebody_writes_meanwhile_is_left_to_them(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def then_edited(root: Path, file: StyledFile) -> bool:
        write(project, "2024/one", MESSY + "note: Mine\n")
        return file.path.endswith("one.yml")

    monkeypatch.setattr(command, "_differs", then_edited)
    run = fmt()
    assert (run.exit_code, run.stdout) == (
        1,
        "briefs/2024/one.yml:1:1: style: Somebody wrote it just now. It was left as it is. "
        "Run it once more.\n",
    )
    assert text_of(project, "2024/one") == MESSY + "note: Mine\n"


def test_it_changes_nothing_for_readers(tmp_path: Path) -> None:
    """All files of the golden project, which are in anybody's style, mean what they meant."""
    golden = ROOT / "tests" / "golden" / "project"
    shutil.copytree(golden / "briefs", tmp_path / "briefs")
    (tmp_path / "mkdocs.yml").write_text("site_name: Harbour\n", "utf-8")
    before = load(read_settings(tmp_path))
    run = fmt("--project", str(tmp_path))
    assert (run.exit_code, run.stderr) == (0, "10 files looked at, 10 written anew.\n")
    after = load(read_settings(tmp_path))
    assert (after.briefs, after.vocabulary) == (before.briefs, before.vocabulary)
    assert after.problems == before.problems == ()
