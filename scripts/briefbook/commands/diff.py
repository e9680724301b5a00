"""`briefbook diff`: what a change of content means for a reader."""

from pathlib import Path

import click

from briefbook.commands.context import format_option, project_option, settings_of
from briefbook.commands.progress import progress
from briefbook.diff.change_report import FORMATS
from briefbook.diff.two_commits import compare
from briefbook.history.git import HistoryError
from briefbook.load.folder import uncollected
from briefbook.report.formats import as_text, summary
from briefbook.system.clock import today


def _address(_: click.Context, __: click.Parameter, value: str) -> str:
    # Any of these would end a link in Markdown.
    if value and (not value.startswith(("http://", "https://")) or set(value) & set(" ()<>\n")):
        raise click.BadParameter(f"`{value}` is no address, such as https://preview.example.org/.")
    return value if not value or value.endswith("/") else f"{value}/"


@click.command(epilog="Example: briefbook diff origin/main --format markdown")
@click.argument("base")
@click.argument("head", required=False)
@format_option(FORMATS, "For people, for a comment, or for programs.")
@click.option(
    "--site", default="", callback=_address, help="A preview that the told pages lead to."
)
@click.option("--pages", is_flag=True, help="Name all pages, not only those that matter most.")
@project_option
def diff(
    base: str, head: str | None, form: str, site: str, pages: bool, folder: Path | None
) -> None:
    """Say in plain words what changes for readers, and what to look at twice.

    HEAD, or the files as they lie here, is compared with the commit at which it parted from BASE.
    Exit code 0: HEAD is whole; 1: it has errors, which are told as well; 2: wrong usage.
    """
    settings = settings_of(folder)
    try:
        # No garbage is collected: everything read is kept until the command ends.
        with progress("files read") as seen, uncollected():
            found = compare(settings, base, head, today(), seen)
    except HistoryError as error:
        raise click.UsageError(str(error)) from None
    click.echo(FORMATS[form](found.changes, site, pages), nl=False)
    problems = [problem for problem in found.problems if problem.level == "error"]
    if problems:
        click.echo(as_text(problems), nl=False, err=True)
        click.echo(summary(problems, found.briefs), err=True)
        raise SystemExit(1)
