"""`briefbook build`: the whole site, in one step from the last good one to the new one."""

from pathlib import Path

import click

from briefbook.commands.context import jobs_option, project_option, settings_of
from briefbook.output.lock import alone
from briefbook.settings import Settings
from briefbook.system.garbage import collect_garbage_seldom
from briefbook.system.processes import cores
from briefbook.text.places import named


@click.command(epilog="Example: briefbook build --strict")
@click.option("--strict", is_flag=True, help="Let warnings fail the build.")
@jobs_option
@project_option
def build(strict: bool, jobs: int | None, folder: Path | None) -> None:
    """Build the site into site/.

    It is made beside the old one and put in its place when it is whole; on errors the exit code
    is 1 and the old one stands.
    """
    settings = settings_of(folder)
    with alone(settings.root):
        _build(settings, strict, jobs or cores())
    where = f"The site is in {named(settings.site)}. To look at it: make serve (or briefbook serve)"
    click.echo(where, err=True)


def _build(settings: Settings, strict: bool, jobs: int) -> None:
    from briefbook.output import swap  # MkDocs takes its time to import
    from briefbook.site import mkdocs  # MkDocs takes its time to import

    if obstacle := swap.obstacle(settings.site):
        click.echo(obstacle, err=True)
        raise SystemExit(1)
    collect_garbage_seldom()
    # A killed run may have left half a site there, or only the old one under another name.
    swap.recover(settings.site)
    try:
        mkdocs.build(settings.root, settings.site, strict, jobs)
        swap.swap(swap.beside(settings.site), settings.site)
    finally:
        swap.recover(settings.site)
