"""`briefbook preview`: a site that a pull request built, made fit to be shown."""

from pathlib import Path

import click

from briefbook.commands.context import project_option, settings_of
from briefbook.site.hosting.host_files import HEADERS
from briefbook.site.preview import RefusedError, unpack
from briefbook.text.places import named


@click.command(epilog="Example: briefbook preview site.zip preview")
@click.argument("archive", type=click.Path(path_type=Path))
@click.argument("target", type=click.Path(path_type=Path))
@project_option
def preview(archive: Path, target: Path, folder: Path | None) -> None:
    """Unpack the site in ARCHIVE into the new folder TARGET, trusting nothing in it.

    ARCHIVE may be the folder that it was downloaded into, with nothing else in it. Build your own
    site first: scripts and styles must be equal to those in site/, and what the
    host is told is taken from there. Exit code 1: refused, with the reasons; nothing is written.
    """
    settings = settings_of(folder)
    if not (settings.site / HEADERS).is_file():
        site = named(settings.site)
        click.echo(f"There is no site in {site}. Run: briefbook build", err=True)
        raise SystemExit(1)
    file = _only_file(archive)
    if file is None:
        message = f"No archive: {named(archive)} is no file, and no folder with one file in it."
        click.echo(message, err=True)
        raise SystemExit(1)
    try:
        number = unpack(file, target, settings.site, settings.base)
    except RefusedError as refused:
        for reason in refused.reasons:
            click.echo(reason, err=True)
        raise SystemExit(1) from None
    click.echo(f"{number} files of the preview are in {named(target)}.", err=True)


def _only_file(place: Path) -> Path | None:
    """The archive, or the only file in its folder, for downloads name their own files."""
    inside = list(place.iterdir()) if place.is_dir() else [place]
    file = inside[0] if len(inside) == 1 else None
    return file if file and file.is_file() and not file.is_symlink() else None
