"""`briefbook init DIR`: a site of one's own, on any subject; and its update to this version."""

import re
from pathlib import Path

import click
from pydantic_core import PydanticCustomError

from briefbook.load.language_file import language_file
from briefbook.output.lock import alone
from briefbook.starter import install, plan
from briefbook.starter.program import LIST, VENDOR, program
from briefbook.text.characters import describe, forbidden, visible
from briefbook.text.links import check_link
from briefbook.text.places import named, typed

_ODD_SIGN = re.compile(r"[\"'<>`\\{}|^()?#]")
"""What would be markup in a page, and what asks within a page."""
NEXT = """\
  make site     builds it
  make check    checks its briefs
README.md says how to write a first brief, and how to delete the example.\
"""
OTHER = """\
{file} names another program than Briefbook lays down; it was left as it is, and so was {vendor}.\
"""


@click.command(epilog="Example: briefbook init harbour --title 'The Harbour File'")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--title", help="What the site is called; else by the name of the folder.")
@click.option("--about", default="", help="One sentence that says what the site does.")
@click.option("--address", default="", help="Where it will be found: https://example.org/briefs/")
@click.option("--language", default="en", show_default=True, help="That of the interface.")
@click.option("--update", is_flag=True, help="Bring Briefbook's own files up to this version.")
def init(
    folder: Path, title: str | None, about: str, address: str, language: str, update: bool
) -> None:
    """Make a repository for briefs on a subject of your own, with one example to delete.

    With --update, DIR is such a repository: the files that belong to Briefbook are written anew,
    and nothing that is yours is touched.
    """
    if update:
        _update(folder)
        return
    if obstacle := install.obstacle(folder):
        raise click.UsageError(obstacle)
    name = _shown("--title", _named(folder) if title is None else title)
    if not name.strip():
        raise click.UsageError("--title is empty. Name the site, or leave --title out.")
    site = plan.NewSite(name, _shown("--about", about), _whole(address), _known(language))
    install.write(folder, plan.new(site, program()))
    install.begin(folder)
    click.echo(_next(folder), err=True)


def _next(folder: Path) -> str:
    """Where the site is, and what to do there."""
    here = folder == Path()
    go = "It has two commands:" if here else f"Its two commands:\n  cd {typed(folder)}"
    return f"The site is in {named(folder)}. {go}\n{NEXT}"


def _update(folder: Path) -> None:
    if not all((folder / name).is_file() for name in ("mkdocs.yml", "briefbook.yml")):
        raise click.UsageError(
            f"There is no mkdocs.yml with a briefbook.yml beside it in {named(folder)}, "
            "as `briefbook init` makes them."
        )
    installed = program()
    files = plan.owned(installed)
    is_other = install.names_another(folder)
    if is_other:
        files = {path: data for path, data in files.items() if path not in installed.files}
    with alone(folder):
        written = install.write(folder, files)
        gone = [] if is_other else install.without_older(folder, installed)
    for path in written:
        click.echo(path)
    for path in gone:
        click.echo(f"{path} removed")
    if is_other:
        told = OTHER.format(file=named(folder / LIST), vendor=named(folder / VENDOR))
        click.echo(told, err=True)
    number = len(written)
    count = "1 file" if number == 1 else f"{number} files"
    click.echo(f"{count} of Briefbook's own written; yours are as they were.", err=True)


def _named(folder: Path) -> str:
    words = folder.resolve().name.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:] or "Briefings"  # `capitalize` would make the rest small


def _whole(address: str) -> str:
    if address and not address.startswith(("https://", "http://")):
        raise click.UsageError(f"--address must start with https:// or http://, not `{address}`.")
    try:
        fault = "" if not address else _odd(check_link(address))
    except PydanticCustomError as error:
        fault = "it is not a public web address" if error.type != "link-broken" else error.message()
    if fault:
        raise click.UsageError(f"--address can't be `{visible(address)}`: {fault}.")
    return address if not address or address.endswith("/") else f"{address}/"


def _odd(address: str) -> str:
    """What in an address has no place in that of a site."""
    sign = _ODD_SIGN.search(address)
    return f"`{sign[0]}` stands in it" if sign else ""


def _shown(option: str, text: str) -> str:
    """A text of one line in which nothing hides."""
    sign = forbidden(text) or re.search(r"[\t\n]", text)
    if sign:
        raise click.UsageError(f"{option} holds {describe(sign[0])}. Take it out.")
    return text


def _known(language: str) -> str:
    try:
        language_file(language)
    except ValueError as error:
        help = "Begin with one of these; mkdocs.yml of the new site says how to add another."
        raise click.UsageError(f"{error} {help}") from None
    return language
