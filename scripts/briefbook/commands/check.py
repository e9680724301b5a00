"""`briefbook check`: load and check everything, change nothing."""

from pathlib import Path

import click

from briefbook.checks.examine import examine
from briefbook.commands.context import ExistingPath, format_option, project_option, settings_of
from briefbook.commands.progress import progress
from briefbook.load.yaml_files import relative
from briefbook.report.formats import FORMATS, Format
from briefbook.report.problem_report import problem_report, problems_in, summary, within
from briefbook.settings import Settings
from briefbook.system.clock import today
from briefbook.system.garbage import without_garbage_collection
from briefbook.text.places import named


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
        _demand_inside(paths, settings, [problem.path for problem in problems])
        click.echo(FORMATS[form](problem_report(problems)), nl=False)
        click.echo(summary(problems, len(examined.loaded.briefs)), err=True)
    failing = {"error", "warning"} if strict else {"error"}
    if any(problem.level in failing for problem in problems):
        raise SystemExit(1)


def _demand_inside(paths: tuple[Path, ...], settings: Settings, told: list[str]) -> None:
    """Refuse a path at which nothing is checked: that no problem is there would mean nothing."""
    briefs = relative(settings.root, settings.briefs)
    for path in paths:
        inside = path.resolve().is_relative_to(settings.briefs.resolve())
        if not inside and not any(within([path], settings.root, one) for one in (briefs, *told)):
            raise click.UsageError(
                f"{named(path)} is not checked: briefs and vocabulary are files below "
                f"{named(briefs)} that end in `.yml`."
            )
