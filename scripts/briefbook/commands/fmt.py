"""`briefbook fmt`: one order of keys and one style in all YAML, comments kept."""

from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path

import click

from briefbook.commands.context import ExistingPath, format_option, project_option, settings_of
from briefbook.commands.progress import progress
from briefbook.formatting.differing_line import differing_line, unchanged
from briefbook.formatting.project_files import StyledFile, part_of, styled_files
from briefbook.load.folder import load
from briefbook.load.yaml_files import relative
from briefbook.output.atomic import put
from briefbook.output.lock import alone
from briefbook.problems import Problem
from briefbook.report.formats import FORMATS, Format
from briefbook.report.problem_report import problem_report, within
from briefbook.settings import Settings
from briefbook.system.garbage import without_garbage_collection
from briefbook.text.places import named


@click.command(epilog="Example: briefbook fmt briefs/2025 --check")
@click.argument("paths", nargs=-1, type=ExistingPath(exists=True, path_type=Path))
@click.option("--check", is_flag=True, help="Write nothing; fail where a file differs.")
@format_option(
    ("text", "json", "github"), "For people, for programs, or for the lines of a pull request."
)
@project_option
def fmt(paths: tuple[Path, ...], check: bool, form: Format, folder: Path | None) -> None:
    """Write briefs and vocabulary in one order and style; comments stay, and so does the meaning.

    With PATHS only these files and folders. A file that can't be read is named and left as it is.
    Exit code 0: all are in our style now; 1: some differ or can't be read; 2: wrong usage.
    """
    settings = settings_of(folder)
    # Who writes is alone from reading on, so that nothing comes between.
    with nullcontext() if check else alone(settings.root), without_garbage_collection():
        files, problems = _read(settings, paths)
        differing = [file for file in files if _differs(settings.root, file)]
        problems += [file.problem for file in files if file.problem]
        if check:
            problems += [differing_line(file.path, file.text, file.new) for file in differing]
        else:
            problems += _written(settings.root, differing, quiet=form != "text")
    click.echo(FORMATS[form](problem_report(sorted(problems))), nl=False)
    click.echo(_summary(len(files), len(differing), check), err=True)
    if problems:
        raise SystemExit(1)


def _read(settings: Settings, paths: tuple[Path, ...]) -> tuple[list[StyledFile], list[Problem]]:
    """The files that are meant, and what is wrong with those that can't be read."""
    with progress("files read") as on_file:
        loaded = load(settings, on_file)
    briefs = relative(settings.root, settings.briefs)
    files = list(styled_files(loaded, briefs))
    problems = [p for p in loaded.problems if p.path == briefs or part_of(p.path, briefs)]
    if not paths:
        return files, problems
    known = [*(file.path for file in files), *(problem.path for problem in problems)]
    for path in paths:
        if not any(within([path], settings.root, one) for one in known):
            raise click.UsageError(
                f"There is no brief and no vocabulary in {named(path)}; "
                f"they are files below {named(briefs)} that end in `.yml`."
            )
    return (
        [file for file in files if within(paths, settings.root, file.path)],
        [problem for problem in problems if within(paths, settings.root, problem.path)],
    )


def _differs(root: Path, file: StyledFile) -> bool:
    return file.problem is None and (root / file.path).read_bytes() != file.new.encode()


def _written(root: Path, files: Iterable[StyledFile], quiet: bool) -> Iterator[Problem]:
    """Write the files and name each, in one step; problems where somebody else just wrote."""
    for file in files:
        path = root / file.path
        now = path.read_bytes().decode("utf-8", "replace").removeprefix("\ufeff")
        if now.replace("\r\n", "\n") == file.text:
            put(path, file.new.encode())
            if not quiet:
                click.echo(file.path)
        else:
            yield unchanged(file.path, "Somebody wrote it just now.", "Run it once more.")


def _summary(files: int, differing: int, check: bool) -> str:
    noun = "file" if files == 1 else "files"
    what = ("differ" if differing != 1 else "differs") if check else "written anew"
    return f"{files} {noun} looked at, {differing or 'none'} {what}."
