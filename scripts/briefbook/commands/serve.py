"""`briefbook serve`: the site in a browser, made anew on every edit."""

from ipaddress import ip_address
from pathlib import Path

import click

from briefbook.commands.context import project_option, settings_of
from briefbook.system.garbage import collect_garbage_seldom


def _address(_: click.Context, __: click.Parameter, value: str) -> str:
    host, _colon, port = value.rpartition(":")
    try:
        # Before a port an IPv6 address stands in brackets.
        fits = (host == "localhost" or ip_address(host.strip("[]"))) and 0 <= int(port) <= 65535
    except ValueError:
        fits = False
    if not fits:
        raise click.BadParameter(f"`{value}` is not host and port, such as 127.0.0.1:8001.")
    return value


@click.command(epilog="Example: briefbook serve --address 127.0.0.1:8001")
@click.option(
    "--address",
    default="127.0.0.1:8000",
    show_default=True,
    callback=_address,
    help="Where it listens.",
)
@click.option("--strict", is_flag=True, help="Stop at warnings too.")
@project_option
def serve(address: str, strict: bool, folder: Path | None) -> None:
    """Show the site and reload it when a brief, a page or a template changes.

    A mistake is told in the terminal and at the foot of every page; the last good site stays up
    until it is mended.
    """
    from briefbook.site import mkdocs  # MkDocs takes its time to import

    collect_garbage_seldom()
    mkdocs.serve(settings_of(folder).root, address, strict)
