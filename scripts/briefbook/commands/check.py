"""`briefbook check`: load and check everything, change nothing."""

from pathlib import Path

import click

from briefbook.checks.examine import examine
from briefbook.commands.context import ExistingPath, format_option, project_option, settings_of
from briefbook.commands.progress import progress
from briefbook.report.formats import FORMATS, Format
from briefbook.report.problem_report import problem_report, problems_in, summary
from briefbook.system.clock import today
from briefbook.system.garbage import without_garbage_collection


@click.command(epilog="Example: briefbook check briefs/2025 --format github")
@click.argument("paths", nargs=-1, type=ExistingPath(exists=True, path_type=Path))
@format_option(
    ("text", "json", "github"), "For people, for programs, or for the lines of a pull request."
)
@click.option("--strict", is_flag=True, help="Let warnings fail the check; advice never does.")
@project_option
def check(paths: tuple[Path, ...], form: Format, strict: bool, folder: Path | None) -> None:
    """Check all briefs and say what is wrong, where, and what to write instead.

    With PATHS everything is checked, and only problems in these files and folders are shown.
    Exit code 0: no errors; 1: errors; 2: wrong usage.
    """
    settings = settings_of(folder)
    with without_garbage_collection(to_the_end=True):
        with progress("files read") as on_file:
            examined = examine(settings, today(), on_file)
        problems = tuple(problems_in(paths, settings.root, examined.problems))
        click.echo(FORMATS[form](problem_report(problems)), nl=False)
        click.echo(summary(problems, len(examined.loaded.briefs)), err=True)
    failing = {"error", "warning"} if strict else {"error"}
    if any(problem.level in failing for problem in problems):
        raise SystemExit(1)
