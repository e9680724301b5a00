"""`briefbook diff`: what a change of content means for a reader."""

from pathlib import Path

import click

from briefbook.commands.context import format_option, project_option, settings_of
from briefbook.commands.progress import progress
from briefbook.diff.change_report import change_report
from briefbook.diff.two_commits import compare
from briefbook.history.git import HistoryError
from briefbook.report.formats import FORMATS, Format
from briefbook.report.problem_report import problem_lines, summary
from briefbook.system.clock import today
from briefbook.system.garbage import without_garbage_collection


def _address(_: click.Context, __: click.Parameter, value: str) -> str:
    # Any of these would end a link in Markdown.
    if value and (not value.startswith(("http://", "https://")) or set(value) & set(" ()<>\n")):
        raise click.BadParameter(f"`{value}` is no address, such as https://preview.example.org/.")
    return value if not value or value.endswith("/") else f"{value}/"


@click.command(epilog="Example: briefbook diff origin/main --format markdown")
@click.argument("base")
@click.argument("head", required=False)
@format_option(("text", "markdown", "json"), "For people, for a comment, or for programs.")
@click.option(
    "--site", default="", callback=_address, help="A preview that the told pages lead to."
)
@click.option("--pages", is_flag=True, help="Name all pages, not only those that matter most.")
@project_option
def diff(
    base: str, head: str | None, form: Format, site: str, pages: bool, folder: Path | None
) -> None:
    """Say in plain words what changes for readers, and what to look at twice.

    HEAD, or the files as they lie here, is compared with the commit at which it parted from BASE.
    Exit code 0: HEAD is whole; 1: it has errors, which are told as well; 2: wrong usage.
    """
    settings = settings_of(folder)
    try:
        # No garbage is collected: everything read is kept until the command ends.
        with progress("files read") as on_file, without_garbage_collection():
            compared = compare(settings, base, head, today(), on_file)
    except HistoryError as error:
        raise click.UsageError(str(error)) from None
    click.echo(FORMATS[form](change_report(compared.changes, site, pages)), nl=False)
    problems = [problem for problem in compared.problems if problem.level == "error"]
    if problems:
        click.echo(problem_lines(problems), nl=False, err=True)
        click.echo(summary(problems, compared.briefs), err=True)
        raise SystemExit(1)
