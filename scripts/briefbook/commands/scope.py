"""`briefbook scope`: whether a pull request holds what one pull request may hold."""

from collections.abc import Iterable
from pathlib import Path

import click

from briefbook.commands.context import format_option, project_option, settings_of
from briefbook.diff.pull_request import BRIEFS, FILES, Texts, check, gone
from briefbook.diff.pull_request import scope as sort
from briefbook.history.git import FileChange, HistoryError, Repository
from briefbook.report.formats import FORMATS, Format
from briefbook.report.problem_report import problem_report


@click.command(epilog="Example: briefbook scope origin/main --format github")
@click.argument("base")
@click.argument("head", required=False)
@click.option(
    "--allow-code",
    is_flag=True,
    envvar="BRIEFBOOK_ALLOW_CODE",
    help="Briefs and code may change together; in a workflow, what the label `code` says.",
)
@click.option("--limit", default=FILES, show_default=True, help="Files of content, at most.")
@click.option("--touched", is_flag=True, help="Only say whether code and briefs are touched.")
@format_option(
    ("text", "json", "github"), "For people, for programs, or for the lines of a pull request."
)
@project_option
def scope(
    base: str,
    head: str | None,
    allow_code: bool,
    limit: int,
    touched: bool,
    form: Format,
    folder: Path | None,
) -> None:
    """Look at what changed since work on HEAD began at BASE; without HEAD, up to the files on disk.

    Briefs and code come in pull requests of their own, a published brief is withdrawn rather than
    deleted, and a renamed one keeps its old id under `aliases`. Exit code 1: something is wrong.
    """
    repository = Repository(settings_of(folder).root)
    try:
        fork, tip = _commits(repository, base, head)
        changes = repository.changes(fork, tip)
        before, after = _texts(repository, fork, tip, changes)
    except HistoryError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
    if touched:
        kinds = sort(changes)
        click.echo(f"code={_word(bool(kinds.code))}\nbriefs={_word(kinds.briefs)}")
        return
    problems = check(changes, before, after, allow_code, limit)
    click.echo(FORMATS[form](problem_report(problems)), nl=False)
    if problems:
        raise SystemExit(1)
    click.echo(_all_well(len(changes)), err=True)


def _commits(repository: Repository, base: str, head: str | None) -> tuple[str, str | None]:
    """Where the work began, and where it stands; None is the disk."""
    fork = repository.fork(repository.resolve(base), repository.resolve(head or "HEAD"))
    return fork, repository.resolve(head) if head else None


def _texts(
    repository: Repository, fork: str, tip: str | None, changes: Iterable[FileChange]
) -> tuple[Texts, Texts]:
    """The touched briefs before and after; nothing is read where no brief is gone."""
    changes = tuple(changes)
    lost = gone(changes)
    if not lost:
        return {}, {}
    new = [change.path for change in changes if change.status != "removed"]
    return (
        _committed(repository, fork, [change.before for change in lost]),
        _committed(repository, tip, new) if tip else _on_disk(repository.root, new),
    )


def _committed(repository: Repository, commit: str, paths: Iterable[str]) -> Texts:
    blobs = repository.blobs(commit, BRIEFS.rstrip("/"))
    wanted = [path for path in paths if path in blobs]
    read = repository.read(blobs[path] for path in wanted)
    return {path: data.decode("utf-8", "replace") for path, data in zip(wanted, read, strict=True)}


def _on_disk(root: Path, paths: Iterable[str]) -> Texts:
    files = ((path, root / path) for path in paths if path.startswith(BRIEFS))
    return {
        path: file.read_text("utf-8", "replace")
        for path, file in files
        # As with commits, where links are left out: they may lead anywhere.
        if file.is_file() and not file.is_symlink()
    }


def _all_well(changes: int) -> str:
    files = {0: "No file", 1: "1 file"}.get(changes, f"{changes} files")
    return f"{files} changed: nothing to mend."


def _word(so: bool) -> str:
    return "true" if so else "false"
