"""`briefbook check`: what it prints where, and how it exits."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from tests.support.cases import FOLDER
from tests.test_cases import EPOCH, lay

GOOD = (FOLDER / "base/briefs/2024/courier-no-dredging.yml").read_text("utf-8")
QUOTES = ("    quote: no plan, no date and no money\n", "    quote: {text: we have no such map, ")
UNQUOTED = GOOD.replace(QUOTES[0], "").replace(f"{QUOTES[1]}speaker: harbour-office}}\n", "")
"""The same without quotations, which somebody would have to check."""
WARNING = GOOD.replace("read: 2024-05-06", "read: 2024-05-01").replace("no-dredging\n", "w\n")
ADVICE = "status: draft\n" + UNQUOTED.replace("no-dredging\n", "draft\n").replace(
    "title: ", "title: Draft of "
)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clean project, with the current folder in it."""
    lay(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", EPOCH)
    return tmp_path


def add(root: Path, name: str, text: str) -> None:
    (root / "briefs" / f"{name}.yml").write_text(text, "utf-8")


def check(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["check", *arguments])


EMPTY = "briefs/empty.yml:1:1: empty-file: The file is empty. Write a brief, or remove the file.\n"


def test_a_clean_project_prints_nothing_and_exits_0(project: Path) -> None:
    run = check()
    assert (run.exit_code, run.stdout) == (0, "")
    assert run.stderr == "1 brief checked: nothing to mend.\n"


def test_problems_go_to_stdout_and_the_sum_to_stderr(project: Path) -> None:
    add(project, "empty", "")
    run = check()
    assert (run.exit_code, run.stdout) == (1, EMPTY)
    assert run.stderr == "1 brief checked: 1 error.\n"


def test_warnings_fail_only_a_strict_check(project: Path) -> None:
    add(project, "warned", WARNING)
    assert (run := check()).exit_code == 0
    assert (
        "briefs/warned.yml:6:7: read-before-published: warning: We read the article" in run.stdout
    )
    assert check("--strict").exit_code == 1


def test_advice_never_fails(project: Path) -> None:
    add(project, "draft", ADVICE)
    run = check("--strict")
    assert run.exit_code == 0
    assert run.stdout == (
        "briefs/draft.yml:1:9: draft: advice: This brief is a draft; it is not on the site."
        " Remove the line to publish.\n"
    )


def test_json_is_json_and_nothing_else(project: Path) -> None:
    add(project, "empty", "")
    run = check("--format", "json")
    assert run.exit_code == 1
    assert [problem["code"] for problem in json.loads(run.stdout)["problems"]] == ["empty-file"]


def test_github_is_told_at_the_line(project: Path) -> None:
    add(project, "empty", "")
    run = check("--format", "github")
    assert run.stdout == (
        "::error file=briefs/empty.yml,line=1,col=1,title=empty-file::"
        "The file is empty. Write a brief, or remove the file.\n"
    )


@pytest.mark.parametrize("path", ["briefs/empty.yml", "briefs", ".", "./briefs/../briefs"])
def test_paths_choose_what_is_shown(project: Path, path: str) -> None:
    add(project, "empty", "")
    assert (run := check(path)).exit_code == 1
    assert run.stdout == EMPTY


def test_problems_elsewhere_are_not_shown_and_do_not_fail(project: Path) -> None:
    add(project, "empty", "")
    run = check("briefs/vocabulary", "briefs/2024/courier-no-dredging.yml")
    assert (run.exit_code, run.stdout) == (0, "")


def test_paths_count_from_where_one_stands(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(project, "empty", "")
    monkeypatch.chdir(project / "briefs")
    assert check("empty.yml").stdout == EMPTY
    assert check("2024").stdout == ""


def test_everything_is_checked_even_if_one_path_is_shown(project: Path) -> None:
    add(project, "again", UNQUOTED)
    run = check("briefs/again.yml")
    assert run.stdout == ""  # the first of the two is the one in `again.yml`
    assert "same-article" in check("briefs/2024").stdout


def test_a_path_at_which_nothing_is_checked_is_refused(project: Path) -> None:
    (project / "my-brief.yml").write_text("title: [", "utf-8")
    for path in ("my-brief.yml", "mkdocs.yml"):
        run = check(path)
        assert run.exit_code == 2
        assert run.stderr.endswith(
            f"Error: `{path}` is not checked: briefs and vocabulary are files below `briefs` that "
            "end in `.yml`.\n"
        )
    assert [check(path).exit_code for path in (".", "briefs", "briefs/vocabulary")] == [0, 0, 0]


def test_a_link_is_shown_by_its_own_name(project: Path) -> None:
    (project / "briefs/link.yml").symlink_to("2024/courier-no-dredging.yml")
    run = check("briefs/link.yml")
    assert run.exit_code == 1
    assert run.stdout.startswith("briefs/link.yml:1:1: file-link: ")


def test_another_project_can_be_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    add(project, "empty", "")
    monkeypatch.chdir("/")
    assert check("--project", str(project)).stdout == EMPTY


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--format", "xml"], "'xml' is not one of 'text', 'json', 'github'"),
        (["briefs/gone.yml"], "Path 'briefs/gone.yml' does not exist.\n"),
        (["brief"], "Path 'brief' does not exist. Did you mean `briefs`?\n"),
        (["./briefs/2042"], "Path './briefs/2042' does not exist. Did you mean `briefs/2024`?\n"),
        (["gone/2024"], "Path 'gone/2024' does not exist.\n"),
        (["--formt", "json"], "No such option '--formt'. Did you mean '--format'?\n"),
        (["--project", "breifs"], "Directory 'breifs' does not exist. Did you mean `briefs`?\n"),
        (["--project", "briefs"], "There is no mkdocs.yml in `briefs`. Go to your project"),
        (["--project", "gone"], "Directory 'gone' does not exist"),
        (["--loud"], "No such option '--loud'"),
    ],
)
def test_wrong_usage_exits_2(project: Path, arguments: list[str], told: str) -> None:
    run = check(*arguments)
    assert (run.exit_code, run.stdout) == (2, "")
    assert told in run.stderr


def test_settings_that_cannot_be_read_are_wrong_usage(project: Path) -> None:
    (project / "mkdocs.yml").write_text("site_name: [", "utf-8")
    run = check()
    assert (run.exit_code, run.stdout) == (2, "")
    assert "mkdocs.yml can't be read: " in run.stderr


def test_help_shows_an_example() -> None:
    run = check("--help")
    assert run.exit_code == 0
    assert "Example: briefbook check briefs/2025 --format github" in run.stdout


def test_nothing_is_written_but_the_cache(project: Path) -> None:
    add(project, "empty", "")
    before = sorted(project.rglob("*"))
    check()
    after = {path for path in project.rglob("*") if ".cache" not in path.parts}
    assert sorted(after) == before
