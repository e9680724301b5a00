"""`briefbook index`: the search behind the list of briefings, for a site of another engine."""

from pathlib import Path

import click

from briefbook.commands.context import project_option, settings_of
from briefbook.output.lock import alone
from briefbook.site import pagefind
from briefbook.text.places import named


@click.command(epilog="Example: briefbook index --project my-briefs")
@project_option
def index(folder: Path | None) -> None:
    """Index the briefings in site/, which another engine has built.

    `build` and MkDocs do it themselves. Without the index the list of briefings is a plain list.
    """
    settings = settings_of(folder)
    site = settings.site
    if not site.is_dir():
        click.echo(f"There is no site in {named(site)}. Build it first.", err=True)
        raise SystemExit(1)
    try:
        with alone(settings.root):
            remark = pagefind.index(site, settings.root)
    except pagefind.IndexingError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
    if remark:
        click.echo(remark, err=True)
    click.echo(f"The index is in {named(site / pagefind.FOLDER)}.", err=True)
