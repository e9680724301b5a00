"""Pull requests, good and broken, through the very commands of the workflow: one clear message."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import projects, workflows
from tests.support.repositories import commit, git, repository
from tests.support.workflows import Run

NAME = "briefs/2024/example-times-no-dredging.yml"
PATH = Path(NAME)
Work = Callable[[Path], None]


@pytest.fixture(scope="module")
def main(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project as `main`, and a branch for somebody's work."""
    root = repository(tmp_path_factory.mktemp("main") / "project")
    projects.harbour(root)
    workflows.prepare(root)
    commit(root)
    git(root, "update-ref", "refs/remotes/origin/main", "main")
    git(root, "checkout", "--quiet", "-b", "work")
    return root


@pytest.fixture
def project(main: Path, tmp_path: Path) -> Path:
    """A copy of it for one test."""
    return copied(main, tmp_path)


def copied(root: Path, folder: Path) -> Path:
    copy = shutil.copytree(root, folder / "project", symlinks=True)
    git(copy, "update-index", "--refresh")  # else a checkout writes every file anew
    return copy


@pytest.fixture(scope="module")
def good(main: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Run]:
    """A good pull request, checked, and what came of it; only to be read."""
    root = copied(main, tmp_path_factory.mktemp("good"))
    change(root, "headline: Port authority denies", "headline: The port authority denies")
    return root, propose(root)


HELD = "Check what the pull request holds"


def propose(root: Path, label: bool = False, last: str = "") -> Run:
    """Commit the work, merge it as GitHub does for a check, and run the check, or up to a step."""
    commit(root)
    git(root, "checkout", "--quiet", "--detach", "main")
    git(root, "merge", "--quiet", "--no-ff", "--message", "Merge", "work")
    return workflows.run(root, "check.yml", "briefs", label, last)


def change(root: Path, old: str, new: str, name: str = NAME) -> None:
    projects.replace(root / name, old, new)


def test_a_good_pull_request_passes_with_a_site_to_look_at(good: tuple[Path, Run]) -> None:
    project, done = good
    assert (done.failed, done.errors) == ([], []), done.output
    assert done.outputs == {"code": "false", "briefs": "true"}
    page = project / "site" / "briefings" / "example-times-no-dredging" / "index.html"
    assert "The port authority denies" in page.read_text("utf-8")
    assert "The headline is reworded." in done.summary


def test_a_pull_request_of_code_asks_for_the_tests(project: Path) -> None:
    change(project, "site_name", "# A word\nsite_name", "mkdocs.yml")
    done = propose(project, last=HELD)
    assert done.ran[-1] == HELD
    assert (done.failed, done.outputs["code"]) == ([], "true"), done.output


def bad_yaml(root: Path) -> None:
    change(root, "language: en\n", "language en\n")


def bad_link(root: Path) -> None:
    change(root, "url: https://news", "url: javascript://news")


def deleted(root: Path) -> None:
    (root / NAME).unlink()
    (root / "briefs/receipts" / PATH.name).unlink()


def renamed(root: Path) -> None:
    for folder in ("briefs/2024", "briefs/receipts"):
        (root / folder / PATH.name).rename(root / folder / "example-times-bay.yml")


def code_touched(root: Path) -> None:
    change(root, "headline: Port", "headline: The port")
    change(root, "site_name", "# A word\nsite_name", "mkdocs.yml")


def two_hundred_files(root: Path) -> None:
    text = (root / "briefs/2024/bay-post-draft.yml").read_text("utf-8")
    url = next(line for line in text.splitlines() if line.startswith("url: "))
    for number in range(200):
        name = f"briefs/2025/bay-post-draft-{number:03}.yml"
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text.replace(url, f"{url}/{number}"), "utf-8")


@pytest.mark.parametrize(
    ("work", "place", "words"),
    [
        (bad_yaml, f"{NAME},line=8,col=1,title=yaml-syntax", "Add the colon"),
        (bad_link, f"{NAME},line=2,", "http"),
        (deleted, f"{NAME},line=1,col=1,title=brief-deleted", "Withdraw, don't delete"),
        (
            renamed,
            "briefs/2024/example-times-bay.yml,line=1,col=1,title=brief-renamed",
            "Add `example-times-no-dredging` to its `aliases`.",
        ),
        (code_touched, "mkdocs.yml,line=1,col=1,title=mixed-change", "the label `code`"),
        (
            two_hundred_files,
            "briefs/2025/bay-post-draft-000.yml,line=1,col=1,title=large-change",
            "at most 100 files at a time",
        ),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_a_broken_one_gets_one_clear_message_at_its_line(
    project: Path, work: Work, place: str, words: str
) -> None:
    work(project)
    done = propose(project)
    assert done.failed
    assert len(done.errors) == 1, done.output
    assert done.errors[0].startswith(f"::error file={place}")
    assert words in done.errors[0]
    assert "Build the site" not in done.ran


def test_a_maintainers_label_lets_code_pass(project: Path) -> None:
    code_touched(project)
    done = propose(project, label=True, last=HELD)
    assert done.ran[-1] == HELD
    assert (done.failed, done.errors) == ([], []), done.output


def test_both_checks_speak_in_one_run(project: Path) -> None:
    """Nobody should mend one thing only to hear of the next."""
    bad_link(project)
    code_touched(project)
    done = propose(project)
    assert len(done.errors) == 2
    assert done.failed == ["Check the briefs", HELD]


def test_its_site_is_fit_to_be_shown_beside_what_main_builds(
    good: tuple[Path, Run], tmp_path: Path
) -> None:
    """The archive as the check keeps it, through the very steps of the preview, on `main`."""
    project = copied(good[0], tmp_path)
    temporary = project.parent / "temporary"
    shutil.make_archive(str(temporary / "theirs" / "site"), "zip", project / "site")
    shutil.rmtree(project / "site")
    git(project, "checkout", "--quiet", "--force", "main")
    done = workflows.run(project, "preview.yml", "unpack", RUNNER_TEMP=str(temporary))
    assert done.failed == [], done.output
    assert done.ran == ["Build our own site, to compare with", "Unpack what is fit to be shown"]
    page = Path("briefings", "example-times-no-dredging", "index.html")
    assert "The port authority denies" in (project / "preview" / page).read_text("utf-8")
    assert "The port authority denies" not in (project / "site" / page).read_text("utf-8")
    told = (project / "preview" / "_headers").read_text("utf-8")
    assert "X-Robots-Tag: noindex" in told
    assert "Content-Security-Policy: default-src 'none'" in told
    assert not (project / "preview" / "_redirects").exists()
