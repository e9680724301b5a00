"""What one pull request may hold, in real repositories: one clear message for each fault."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from briefbook.diff.pull_request import gone
from briefbook.diff.pull_request import scope as sort
from briefbook.history.git import FileChange
from tests.support.projects import GOLDEN
from tests.support.repositories import commit, git, repository

NAME = "briefs/2024/example-times-no-dredging.yml"
GOOD = (GOLDEN / NAME).read_text("utf-8").replace("aliases: example-times-port\n", "")
DRAFT = (GOLDEN / "briefs/2024/bay-post-draft.yml").read_text("utf-8")
RENAMED = "briefs/2024/example-times-bay.yml"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A small project on `main`, and a branch of somebody's work."""
    root = repository(tmp_path / "project")
    files = {NAME: GOOD, "briefs/2024/draft.yml": DRAFT, "mkdocs.yml": "site_name: x\n"}
    commit(root, {**files, "scripts/a.py": "a = 1\n", "docs/method.md": "# Method\n"})
    git(root, "checkout", "--quiet", "-b", "work")
    return root


def scope(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(main, ["scope", "main", *arguments, "--project", str(root)])


def told(root: Path, *arguments: str) -> list[str]:
    """What is said of the work once it is committed; the same of the commit and of the disk."""
    commit(root)
    done = scope(root, *arguments)
    again = scope(root, "HEAD", *arguments)
    assert (again.exit_code, again.stdout) == (done.exit_code, done.stdout)
    assert done.exit_code == bool(done.stdout), done.output
    return done.stdout.splitlines()


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, "utf-8")


def rename(root: Path, new: str, text: str = GOOD) -> None:
    (root / NAME).unlink()
    write(root, new, text)


def test_work_on_briefs_and_prose_is_fine(project: Path) -> None:
    write(project, NAME, GOOD.replace("News report", "News"))
    write(project, "briefs/2025/new.yml", GOOD)
    write(project, "docs/method.md", "# How we work\n")
    write(project, "docs/images/map.png", "")
    write(project, "README.md", "# Read me\n")
    assert told(project) == []


def test_work_on_code_alone_is_fine(project: Path) -> None:
    write(project, "scripts/a.py", "a = 2\n")
    write(project, "docs/method.md", "# How we work\n")
    assert told(project) == []


@pytest.mark.parametrize(
    "name",
    [
        "mkdocs.yml",
        "Makefile",
        "requirements.txt",
        "pyproject.toml",
        ".github/workflows/check.yml",
        ".ci/run",
        "scripts/a.py",
        "scripts/briefbook/theme/main.html",
        "tests/test_a.py",
        "docs/_headers",
        "docs/a.js",
        "docs/a.svg",
        "docs/a.html",
        "docs/data/schema/brief.json",
        "docs/data/a.md",
    ],
)
def test_briefs_and_code_together_are_told_at_the_code(project: Path, name: str) -> None:
    write(project, "briefs/2025/new.yml", GOOD)
    write(project, name, "changed: yes\n")
    assert told(project) == [
        f"{name}:1:1: mixed-change: This pull request changes briefs and also code: `{name}`."
        " Make two pull requests of it, or ask a maintainer for the label `code`."
    ]


def test_of_much_code_one_message_names_the_first_files(project: Path) -> None:
    write(project, "briefs/2025/new.yml", GOOD)
    for number in range(8):
        write(project, f"tests/{number}.py", "")
    assert told(project) == [
        "tests/0.py:1:1: mixed-change: This pull request changes briefs and also code:"
        " `tests/0.py`, `tests/1.py`, `tests/2.py`, `tests/3.py`, `tests/4.py` and 3 more."
        " Make two pull requests of it, or ask a maintainer for the label `code`."
    ]


def test_a_brief_moved_among_the_code_is_gone(project: Path) -> None:
    rename(project, "scripts/a.yml")
    assert told(project) == [DELETED]
    moved = FileChange("scripts/a.yml", "renamed", NAME)
    assert (sort([moved]).code, sort([moved]).content) == ((moved,), ())
    assert gone([moved]) == (moved,)


def test_a_maintainer_may_let_both_pass(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(project, "briefs/2025/new.yml", GOOD)
    write(project, "mkdocs.yml", "site_name: y\n")
    assert scope(project, "--allow-code").exit_code == 0
    monkeypatch.setenv("BRIEFBOOK_ALLOW_CODE", "true")
    assert scope(project).exit_code == 0
    monkeypatch.setenv("BRIEFBOOK_ALLOW_CODE", "false")
    assert scope(project).exit_code == 1


def test_two_hundred_files_are_one_message(project: Path) -> None:
    for number in range(200):
        write(project, f"briefs/2025/new-{number:03}.yml", DRAFT)
    (project / NAME).unlink()
    assert told(project) == [
        f"{NAME}:1:1: large-change: This pull request changes 201 files of content;"
        " nobody can review that. Split it: at most 100 files at a time."
    ]
    assert told(project, "--limit", "201") == [DELETED]


DELETED = (
    f"{NAME}:1:1: brief-deleted: This brief was published; deleted, its address leads nowhere."
    " Withdraw, don't delete: put the file back, write `status: withdrawn`, and under `withdrawn`"
    " a `date` and a `reason`. If you renamed it, write `aliases: [example-times-no-dredging]`"
    " into the new file."
)


def test_a_deleted_brief_is_told_how_to_withdraw(project: Path) -> None:
    (project / NAME).unlink()
    assert told(project) == [DELETED]


def test_a_renamed_brief_is_told_at_its_first_key(project: Path) -> None:
    rename(project, RENAMED, f"# yaml-language-server: $schema=brief.json\n\n{GOOD}")
    assert told(project) == [
        f"{RENAMED}:3:1: brief-renamed: This brief was called `example-times-no-dredging`, and"
        " that address would lead nowhere. Add the line `aliases: [example-times-no-dredging]`."
    ]


def test_where_there_are_old_ids_one_more_is_asked_for(project: Path) -> None:
    rename(project, RENAMED, f"aliases: [older]\n{GOOD}")
    assert told(project)[0].endswith("Add `example-times-no-dredging` to its `aliases`.")


@pytest.mark.parametrize("line", ["aliases: example-times-no-dredging", "aliases: [older, {}]"])
def test_a_renamed_brief_that_names_its_old_id_is_fine(project: Path, line: str) -> None:
    text = f"{line.format('example-times-no-dredging')}\n{GOOD}"
    rename(project, RENAMED, text)
    assert told(project) == []


def test_a_brief_written_anew_under_another_name_is_fine_with_its_old_id(project: Path) -> None:
    (project / NAME).unlink()
    write(project, RENAMED, f"aliases: [example-times-no-dredging]\n{DRAFT}")
    assert told(project) == []


def test_a_brief_in_another_folder_keeps_its_id(project: Path) -> None:
    rename(project, "briefs/2025/example-times-no-dredging.yml")
    assert told(project) == []


def test_before_it_is_committed_a_renamed_brief_is_gone_too(project: Path) -> None:
    rename(project, RENAMED)
    assert scope(project).stdout.splitlines() == [DELETED]


def test_a_draft_may_go(project: Path) -> None:
    (project / "briefs/2024/draft.yml").unlink()
    assert told(project) == []


def test_vocabulary_receipts_links_and_feeds_are_no_briefs(project: Path) -> None:
    beside = (
        "briefs/vocabulary/a.yml",
        "briefs/receipts/b.yml",
        "briefs/links/c.yml",
        "briefs/feeds.yml",
    )
    commit(project, dict.fromkeys(beside, "a: 1\n"))
    git(project, "branch", "--force", "main")
    commit(project, dict.fromkeys(beside))
    assert told(project) == []


def test_only_what_is_new_since_the_work_began_counts(project: Path) -> None:
    commit(project, {"briefs/2025/new.yml": GOOD})
    git(project, "checkout", "--quiet", "main")
    commit(project, {"mkdocs.yml": "site_name: z\n", "briefs/2025/theirs.yml": GOOD})
    git(project, "checkout", "--quiet", "work")
    assert told(project) == []


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({NAME: "x: 1\n"}, "code=false\nbriefs=true\n"),
        ({"docs/method.md": "x\n"}, "code=false\nbriefs=false\n"),
        ({"Makefile": "x:\n", NAME: "x: 1\n"}, "code=true\nbriefs=true\n"),
        ({}, "code=false\nbriefs=false\n"),
    ],
)
def test_a_workflow_can_ask_what_is_touched(
    project: Path, files: dict[str, str], said: str
) -> None:
    for name, text in files.items():
        write(project, name, text)
    done = scope(project, "--touched")
    assert (done.exit_code, done.stdout) == (0, said)


def test_an_unknown_base_is_told_in_a_sentence(project: Path) -> None:
    done = CliRunner().invoke(main, ["scope", "nowhere", "--project", str(project)])
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("There is no commit `nowhere` here. Name a branch, a tag")
    done = CliRunner().invoke(main, ["scope", "mian", "--project", str(project)])
    assert done.stderr.startswith("There is no commit `mian` here. Did you mean `main`? Name a")


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ((), "No file changed: nothing to mend.\n"),
        (("scripts/a.py",), "1 file changed: nothing to mend.\n"),
        (("briefs/2025/a.yml", "README.md"), "2 files changed: nothing to mend.\n"),
    ],
)
@pytest.mark.parametrize(("form", "out"), [("text", ""), ("json", '{\n  "problems": []\n}\n')])
def test_when_all_is_well_it_says_so_beside_the_report(
    project: Path, files: tuple[str, ...], said: str, form: str, out: str
) -> None:
    for name in files:
        write(project, name, GOOD)
    done = scope(project, "--format", form)
    assert (done.exit_code, done.stdout, done.stderr) == (0, out, said)


def test_when_something_is_to_mend_or_only_asked_for_it_does_not(project: Path) -> None:
    (project / NAME).unlink()
    assert scope(project, "--touched").stderr == ""
    assert scope(project).stderr == ""
