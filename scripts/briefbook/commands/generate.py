"""`briefbook generate`: pages, feeds, citations and cards under `docs/`, only what changed."""

from pathlib import Path

import click

from briefbook.commands.context import jobs_option, project_option, settings_of
from briefbook.commands.progress import progress
from briefbook.report.problem_report import problem_lines, summary
from briefbook.site.generate import NO_ADDRESS
from briefbook.site.generate import generate as run
from briefbook.system.clock import today
from briefbook.system.processes import cores


@click.command(epilog="Example: briefbook generate && zensical build")
@jobs_option
@project_option
def generate(jobs: int | None, folder: Path | None) -> None:
    """Write pages and their files under docs/, only what changed, and remove what is stale.

    Pages are Markdown; feeds, citations and social cards stand beside them. Files written by hand
    are never touched. On errors nothing is written and the exit code is 1.
    """
    settings = settings_of(folder)
    with progress("files read") as on_file:
        done = run(settings, today(), on_file, jobs or cores())
    problems = (*done.examined.problems, *done.written.clashes)
    # Advice is what the check gives; it never hinders.
    click.echo(problem_lines(p for p in problems if p.level != "advice"), nl=False)
    if done.errors:
        click.echo(summary(problems, len(done.examined.loaded.briefs)), err=True)
        click.echo("Nothing was written; the pages are as they were.", err=True)
        raise SystemExit(1)
    written, removed = len(done.written.written), len(done.written.removed)
    if not settings.site_url:
        click.echo(NO_ADDRESS, err=True)
    click.echo(
        f"{written} {'file' if written == 1 else 'files'} written, {removed} removed.", err=True
    )
