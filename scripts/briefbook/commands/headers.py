"""`briefbook headers`: what a host must send along, for a host that reads no file of ours."""

from pathlib import Path

import click

from briefbook.commands.context import project_option, settings_of
from briefbook.site.hosting.host_files import HEADERS, header, read
from briefbook.site.hosting.nginx import nginx
from briefbook.text.places import named


@click.command(epilog="Example: briefbook headers --format nginx")
@click.option(
    "--format",
    "form",
    type=click.Choice(["nginx"]),
    default="nginx",
    show_default=True,
    help="The server whose words are used.",
)
@click.option(
    "--also",
    metavar="'NAME: VALUE'",
    multiple=True,
    help="One more header for every page, such as 'Strict-Transport-Security: max-age=31536000'.",
)
@project_option
def headers(form: str, also: tuple[str, ...], folder: Path | None) -> None:
    """Print the rules of the built site in the words of a web server.

    They are those of site/_headers and site/_redirects, which Netlify, Cloudflare Pages and in
    part GitLab Pages read themselves. See docs/hosting/ for where to put the lines.
    """
    settings = settings_of(folder)
    if not (settings.site / HEADERS).is_file():
        site = named(settings.site)
        click.echo(f"There is no {HEADERS} in {site}. Run: briefbook build", err=True)
        raise SystemExit(1)
    try:
        rules = read(settings.site, settings.base).also(tuple(map(header, also)))
        click.echo(nginx(rules, settings.base), nl=False)
    except ValueError as error:
        click.echo(str(error), err=True)
        raise SystemExit(1) from None
