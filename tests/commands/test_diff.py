"""`briefbook diff`: what git holds, in whatever state, told as what changes for readers."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from briefbook.cli import main
from tests.support.differences import BASE
from tests.support.projects import replace, without_cache
from tests.support.repositories import commit, git, repository

FISHERS = "briefs/times-fishers.yml"
NOTHING = "Nothing changes for readers.\n"
LOST = "The headline told who says so, or left a doubt; now it reads as a fact of ours."
HEADLINE = f"""\
Look twice
  Briefing `times-fishers`: {LOST}
    before: Fishers fear for two years of catch
    after:  Fishers lose two years

Briefing `times-fishers`: Fishers lose two years
  The headline is reworded.
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with one commit of a small project, tagged `start`."""
    root = repository(tmp_path / "project")
    shutil.copytree(BASE / "briefs", root / "briefs")
    (root / "mkdocs.yml").write_text("site_name: The Harbour File\n", "utf-8")
    commit(root)
    git(root, "tag", "start")
    monkeypatch.chdir(root)
    return root


def diff(*arguments: str) -> Result:
    return CliRunner().invoke(main, ["diff", *arguments])


def other_headline(root: Path) -> None:
    replace(root / FISHERS, "Fishers fear for two years of catch", "Fishers lose two years")


def test_the_files_on_disk_are_compared_with_a_commit(project: Path) -> None:
    other_headline(project)
    run = diff("start")
    assert (run.exit_code, run.stderr) == (0, "")
    assert run.stdout.startswith(HEADLINE)


def test_two_commits_are_compared_whatever_lies_on_disk(project: Path) -> None:
    other_headline(project)
    commit(project)
    (project / FISHERS).write_text("title: [", "utf-8")
    run = diff("start", "HEAD")
    assert run.exit_code == 0
    assert run.stdout.startswith(HEADLINE)
    assert diff("HEAD", "start").stdout == NOTHING, "nothing is new on it since they parted"


@pytest.mark.parametrize("ignored", ["", "*-new.yml"])
def test_a_file_that_git_does_not_know_or_ignores_counts(project: Path, ignored: str) -> None:
    (project / ".gitignore").write_text(f"{ignored}\n", "utf-8")
    text = (project / FISHERS).read_text("utf-8").replace("/fishers", "/new")
    (project / "briefs/times-new.yml").write_text(text, "utf-8")
    assert "Briefing `times-new`: Fishers fear" in diff("start").stdout


def test_what_others_landed_since_is_not_told_as_removed(project: Path) -> None:
    git(project, "checkout", "--quiet", "-b", "work")
    other_headline(project)
    commit(project)
    git(project, "checkout", "--quiet", "main")
    text = (project / FISHERS).read_text("utf-8").replace("/fishers", "/landed")
    commit(project, {"briefs/times-landed.yml": text})
    told = diff("main", "work")
    assert told.stdout.startswith(HEADLINE)
    assert "landed" not in told.stdout
    git(project, "checkout", "--quiet", "work")
    assert diff("main").stdout == told.stdout


def test_a_renamed_file_with_an_alias_leads_on(project: Path) -> None:
    git(project, "mv", FISHERS, "briefs/two-years.yml")
    with (project / "briefs/two-years.yml").open("a", encoding="utf-8") as file:
        file.write("aliases: [times-fishers]\n")
    assert diff("start").stdout.startswith(
        "Briefing `two-years`: Fishers fear for two years of catch\n"
        "  The address moves from briefings/times-fishers/ to briefings/two-years/; "
        "the old one leads on.\n"
    )


def test_moved_and_rewritten_files_say_nothing_new(project: Path) -> None:
    (project / "briefs/2024").mkdir()
    git(project, "mv", FISHERS, "briefs/2024/times-fishers.yml")
    replace(project / "briefs/2024/times-fishers.yml", "kind: news", '# a comment\nkind: "news"')
    assert diff("start").stdout == NOTHING
    commit(project)
    assert diff("start", "HEAD").stdout == NOTHING


def test_errors_at_head_are_told_as_check_tells_them_and_nothing_else_is_lost(
    project: Path,
) -> None:
    other_headline(project)
    (project / "briefs/post-answer.yml").write_text("title: [\n", "utf-8")
    run = diff("start")
    assert run.exit_code == 1
    assert run.stdout.startswith(HEADLINE)
    assert "post-answer`:" not in run.stdout, "a brief that can't be read is not a removed one"
    assert run.stdout.endswith(
        "\n\nWhat could not be compared\n"
        "  briefs/post-answer.yml can't be read at HEAD; "
        "what became of its briefing is not told.\n"
    )
    assert run.stderr.splitlines()[0].startswith("briefs/post-answer.yml:1:8: yaml-syntax: ")
    assert run.stderr.splitlines()[-1].startswith("2 briefs checked: 1 error")


def test_what_leads_nowhere_at_head_is_told_in_words(project: Path) -> None:
    replace(project / "briefs/post-answer.yml", "place: port-city", "place: port-town")
    run = diff("start")
    assert run.exit_code == 1
    assert "  The place changes from Port City to port-town, Port City.\n" in run.stdout
    assert run.stderr.splitlines()[0] == (
        "briefs/post-answer.yml:28:12: unknown-place: `port-town` is not a place we know."
        " Did you mean `port-city`? If not, add it to the places in briefs/vocabulary."
    )


def test_a_base_that_does_not_load_is_told_and_the_rest_is_compared(project: Path) -> None:
    good = (project / "briefs/post-answer.yml").read_text("utf-8")
    words = (project / "briefs/vocabulary/places.yml").read_text("utf-8")
    broken = {"briefs/post-answer.yml": "title: [\n", "briefs/vocabulary/places.yml": "a: [\n"}
    base = commit(project, broken)
    (project / "briefs/post-answer.yml").write_text(good, "utf-8")
    (project / "briefs/vocabulary/places.yml").write_text(words, "utf-8")
    other_headline(project)
    run = diff(base)
    assert run.exit_code == 0
    assert run.stdout.startswith(HEADLINE)
    assert run.stdout.endswith(
        "\n\nWhat could not be compared\n"
        "  briefs/post-answer.yml can't be read at BASE; "
        "what became of its briefing is not told.\n"
        "  briefs/vocabulary/places.yml has problems at BASE; "
        "entries it lacks count as unchanged.\n"
    )
    assert "Place `" not in run.stdout


def test_a_receipt_that_cannot_be_read_proves_nothing_on_either_side(project: Path) -> None:
    (project / "briefs/receipts/times-port.yml").write_text("capture: [\n", "utf-8")
    run = diff("start")
    assert run.exit_code == 1
    assert run.stdout == NOTHING + (
        "\nWhat could not be compared\n"
        "  briefs/receipts/times-port.yml can't be read at HEAD; "
        "whether its quotations are proved is not told.\n"
    )


def test_a_base_without_any_briefs_makes_everything_new(project: Path) -> None:
    git(project, "checkout", "--quiet", "--orphan", "empty")
    git(project, "rm", "--quiet", "-r", "--cached", "briefs")
    first = commit_only(project, "mkdocs.yml")
    git(project, "add", "--all")
    git(project, "commit", "--quiet", "--message", "Briefs")
    told = diff(first, "HEAD").stdout
    assert told.count("The briefing is new") == 3
    assert told.count("A publisher is new") == 3


def commit_only(root: Path, *names: str) -> str:
    git(root, "add", *names)
    git(root, "commit", "--quiet", "--message", "Only these")
    return git(root, "rev-parse", "HEAD")


@pytest.mark.parametrize("name", ["nowhere", "-", "HEAD^{tree}"])
def test_a_wrong_revision_is_wrong_usage(project: Path, name: str) -> None:
    run = diff("--", name)
    assert (run.exit_code, run.stdout) == (2, "")
    words = " ".join(run.stderr.replace("\n", " ").split())
    assert words.endswith(
        f"Error: There is no commit `{name}` here. Name a branch, a tag or a commit; "
        "fetch it first if it is elsewhere."
    )


def test_without_a_repository_it_says_so_in_our_words(tmp_path: Path) -> None:
    shutil.copytree(BASE, tmp_path / "plain")
    (tmp_path / "plain/mkdocs.yml").write_text("site_name: x\n", "utf-8")
    run = diff("main", "--project", str(tmp_path / "plain"))
    assert (run.exit_code, run.stdout) == (2, "")
    assert " ".join(run.stderr.split()).endswith(
        "Error: This project is in no git repository, so there is nothing to compare with. Run `git"
        " init`, commit what stands, and compare from then on; `briefbook check` needs no git."
    )


def test_all_pages_are_named_when_asked_for(project: Path) -> None:
    other_headline(project)
    few, whole = diff("start").stdout, diff("start", "--pages").stdout
    assert few.endswith(
        "Pages: 7 changed\n"
        "  changed  /\n"
        "  changed  briefings/times-fishers/\n"
        "  changed  topics/fishing/\n"
        "  … and 4 more; `--pages` names all\n"
    )
    assert whole.endswith(
        "Pages: 7 changed\n"
        "  changed  /\n"
        "  changed  briefings/\n"
        "  changed  briefings/times-fishers/\n"
        "  changed  events/map-leak/\n"
        "  changed  publishers/example-times/\n"
        "  changed  timeline/\n"
        "  changed  topics/fishing/\n"
    )


def test_without_git_it_says_what_to_install(
    project: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    run = diff("start")
    assert run.exit_code == 2
    assert "git can't be started; install it, or add it to PATH." in run.stderr


def test_a_clone_that_begins_late_says_how_to_fetch_more(project: Path, tmp_path: Path) -> None:
    other_headline(project)
    commit(project)
    late = tmp_path / "late"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{project}", str(late))
    git(late, "fetch", "--quiet", "--depth", "1", "origin", "tag", "start")
    run = diff("start", "--project", str(late))
    assert run.exit_code == 2
    assert "git fetch --unshallow" in run.stderr


@pytest.mark.parametrize(
    "name", ["a\nb.yml", "-rf.yml", "ü \t.yml", "x.YAML", '"q".yml', "$(id).yml"]
)
def test_hostile_file_names_are_problems_and_no_more(project: Path, name: str) -> None:
    (project / "briefs" / name).write_text("title: x\n", "utf-8")
    other_headline(project)
    on_disk = diff("start")
    commit(project)
    in_git = diff("start", "HEAD")
    for run in (on_disk, in_git):
        assert run.exit_code == 1
        assert run.stdout.startswith(HEADLINE)
        assert "file-name" in run.stderr
        assert not isinstance(run.exception, Exception) or isinstance(run.exception, SystemExit)


def test_a_name_that_is_no_text_is_survived(project: Path) -> None:
    place = os.path.join(os.fsencode(project), b"briefs", b"\xff\xfe.yml")
    with open(place, "wb") as file:
        file.write(b"title: x\n")
    commit(project)
    other_headline(project)
    for run in (diff("start"), diff("start", "HEAD"), diff("HEAD")):
        assert run.exit_code == 1
        assert "file-name" in run.stderr


def test_links_in_git_lead_nowhere(project: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret.yml"
    secret.write_text((project / FISHERS).read_text("utf-8"), "utf-8")
    (project / "briefs/times-secret.yml").symlink_to(secret)
    commit(project)
    assert "times-secret" not in diff("start", "HEAD").stdout
    assert "times-secret" not in diff("start").stdout


def test_nothing_in_the_project_is_written_but_the_cache(project: Path) -> None:
    other_headline(project)
    before = without_cache(project)
    diff("start")
    diff("start", "HEAD")
    assert without_cache(project) == before


def test_json_has_everything_and_links_into_a_preview(project: Path) -> None:
    other_headline(project)
    told = json.loads(diff("start", "--format", "json", "--site", "https://p.example.org/7").stdout)
    assert list(told) == ["version", "nothing", "flags", "changes", "pages", "notes"]
    assert (told["version"], told["nothing"]) == (1, False)
    assert [flag["sentence"] for flag in told["flags"]] == [LOST]
    assert told["changes"] == [
        {
            "kind": "text-changed",
            "section": "briefings",
            "id": "times-fishers",
            "name": "Fishers lose two years",
            "path": FISHERS,
            "page": "briefings/times-fishers/",
            "items": [],
            "what": "headline",
            "before": "Fishers fear for two years of catch",
            "after": "Fishers lose two years",
            "sentence": "The headline is reworded.",
        }
    ]
    assert {
        "address": "briefings/times-fishers/",
        "status": "changed",
        "to": "",
        "url": "https://p.example.org/7/briefings/times-fishers/",
    } in told["pages"]


def test_markdown_is_ready_for_a_comment(project: Path) -> None:
    other_headline(project)
    told = diff("start", "--format", "markdown", "--site", "https://p.example.org/").stdout
    assert told.startswith(
        "### Look twice\n\n"
        f"- [ ] Briefing `times-fishers`: {LOST}\n"
        "  - before: Fishers fear for two years of catch\n"
        "  - after: Fishers lose two years\n\n"
        "### What readers will see\n\n"
        "**Briefing `times-fishers`** "
        "[Fishers lose two years](https://p.example.org/briefings/times-fishers/)\n\n"
        "- The headline is reworded.\n\n"
        "<details><summary>Pages: "
    )


@pytest.mark.parametrize("site", ["p.example.org", "javascript:alert(1)", "https://x/) [y](z"])
def test_a_preview_is_an_address(project: Path, site: str) -> None:
    run = diff("start", "--site", site)
    assert (run.exit_code, run.stdout) == (2, "")
    assert "is no address, such as https://preview.example.org/." in " ".join(run.stderr.split())


def test_a_site_in_another_language_is_told_in_english(project: Path) -> None:
    (project / "mkdocs.yml").write_text("site_name: x\ntheme: {language: en}\n", "utf-8")
    replace(project / FISHERS, "date: 2024-04", "date: 2024-04-12")
    assert (
        "The date narrows from April 2024, day not given to 12 April 2024." in diff("start").stdout
    )


def test_the_output_is_quiet_and_the_same_every_time(project: Path) -> None:
    other_headline(project)
    command = ["git", "status", "--porcelain"]
    before = subprocess.run(command, capture_output=True, check=True).stdout
    assert diff("start").stdout == diff("start").stdout
    assert subprocess.run(command, capture_output=True, check=True).stdout == before
