"""`briefbook generate`: the Markdown pages under `docs/`, only what changed."""

from pathlib import Path

import click

from briefbook.clock import today
from briefbook.commands.context import project_option, settings_of
from briefbook.commands.progress import progress
from briefbook.generate import generate as run
from briefbook.pages.words import count
from briefbook.report.problems import as_text, summary


@click.command(epilog="Example: briefbook generate && zensical build")
@project_option
def generate(folder: Path | None) -> None:
    """Write the Markdown pages under docs/, only what changed, and remove what is stale.

    Hand-written pages are never touched. On errors nothing is written and the exit code is 1.
    """
    settings = settings_of(folder)
    with progress("files read") as seen:
        done = run(settings, today(), seen)
    problems = (*done.examined.problems, *done.written.clashes)
    click.echo(as_text(p for p in problems if p.level != "advice"), nl=False)
    if done.errors:
        click.echo(summary(problems, len(done.examined.corpus.everything)), err=True)
        click.echo("Nothing was written; the pages are as they were.", err=True)
        raise SystemExit(1)
    written, removed = len(done.written.written), len(done.written.removed)
    click.echo(f"{count(written, 'page')} written, {removed} removed.", err=True)
