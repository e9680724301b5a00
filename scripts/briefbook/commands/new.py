"""`briefbook new`: a draft brief from a saved page, pasted text or a link."""

import logging
import sys
from itertools import chain
from pathlib import Path

import click
from pydantic_core import PydanticCustomError

from briefbook.commands.context import near_path, project_option, settings_of
from briefbook.drafting.new import (
    CAPTURES,
    COPY_TEXT,
    LONGEST,
    Made,
    NoDraftError,
    Source,
    Target,
    keep,
    make,
)
from briefbook.load.folder import Loaded, load
from briefbook.settings import Settings
from briefbook.system.alarm import at_most
from briefbook.system.clock import today
from briefbook.text.characters import visible
from briefbook.text.links import check_link
from briefbook.text.nearest import did_you_mean
from briefbook.web.fetch import NotFetchedError, fetch_page
from briefbook.web.request import Network

SECONDS = 10.0
"""For reading a page; an article takes less than one."""
LATE = f"The page can't be read in time. {COPY_TEXT}"
END = "Ctrl-Z and Enter" if sys.platform == "win32" else "Ctrl-D"
PASTE = f"Paste the text of the article and press Enter, then {END} on a line of its own."
NO_LINK = "Text doesn't say where it was published: Ctrl-C, and add --url LINK, or name a file."
# Linux hands on 4,096 with the line feed, as long as it lets a line be edited.
LINE = 4095
"""Bytes of a line that a terminal passes on; the rest of a longer one is lost."""


@click.command(epilog="Example: briefbook new page.html --url https://news.example.org/port")
@click.argument("source", metavar="[FILE|-|URL]", default="-")
@click.option("--url", "link", default="", help="The address of the article.")
@click.option("--fetch", is_flag=True, help="Fetch the one page at URL.")
@click.option("--publisher", default="", help="An id of vocabulary/publishers.yml.")
@click.option("--out", type=click.Path(path_type=Path), help="The file of the draft.")
@click.option(
    "--captures",
    type=click.Path(file_okay=False, path_type=Path),
    help=f"The folder that keeps the page; else {CAPTURES}/, which git ignores.",
)
@click.option("--all", "every", is_flag=True, help="List every other phrase that could be quoted.")
@project_option
def new(
    source: str,
    link: str,
    fetch: bool,
    publisher: str,
    out: Path | None,
    captures: Path | None,
    every: bool,
    folder: Path | None,
) -> None:
    """Write a draft brief from a saved page (HTML or text), pasted text, or with --fetch a link.

    Without FILE the text is what you paste or what a pipe brings. The draft holds what the page
    plainly says, the claims that carry it, and places for you to decide. With --all every other
    phrase that could be quoted stands on the screen, also of an article that has a brief already.
    Exit code 0: a draft was written; 1: it could not be; 2: wrong usage.
    """
    settings = settings_of(folder)
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # we tell in our own words
    loaded = load(settings) if publisher else None
    target = Target(_file(out), captures, _publisher(publisher, loaded), every)
    try:
        given = _source(source, _link(link), fetch)
        with at_most(SECONDS, NoDraftError(LATE)):
            made = make(settings, given, target, today(), loaded)
        if made.is_new:
            keep(settings, given, made)
    except (NoDraftError, NotFetchedError) as error:
        click.echo(visible(str(error)), err=True)
        raise SystemExit(1) from None
    if made.is_new:
        _print_result(made, settings)
    else:
        click.echo(
            f"{_short(made.path, settings)} is a brief of it, and was left as it is.", err=True
        )
    if every:
        for paragraph, phrase in made.drafted.others:
            click.echo(f"{paragraph:4}  {phrase}")


def _source(source: str, link: str, fetch: bool) -> Source:
    if source.startswith(("http://", "https://")):
        if not fetch:
            raise click.UsageError(
                "To have the page fetched say so: --fetch. Or name a saved page."
            )
        fetched = fetch_page(source, Network())
        return Source(fetched.data, link or fetched.link)
    if fetch:
        raise click.UsageError("--fetch needs an address that begins with https:// or http://.")
    if source == "-":
        return Source(_limited(_pasted(link)), link)
    path = Path(source)
    if not path.is_file():
        raise click.UsageError(f"`{visible(source)}` is no file. {near_path(path)}".strip())
    try:
        with path.open("rb") as file:
            return Source(_limited(file.read(LONGEST + 1)), link, path)
    except OSError as error:
        raise NoDraftError(f"{path} can't be read: {(error.strerror or '').lower()}.") from None


def _pasted(link: str) -> bytes:
    """What comes through the pipe; at a terminal a line says what we wait for."""
    if sys.stdin is None:
        raise click.UsageError("There is nothing to read from. Name a saved page.")
    if not sys.stdin.isatty():
        return sys.stdin.buffer.read(LONGEST + 1)
    click.echo(PASTE if link else f"{PASTE}\n{NO_LINK}", err=True)
    data = sys.stdin.buffer.read(LONGEST + 1)
    if any(len(line) >= LINE for line in data.splitlines()):
        raise NoDraftError(
            "A line is longer than a terminal takes. Copy the text into a file, and name that."
        )
    return data


def _limited(data: bytes) -> bytes:
    if len(data) > LONGEST:
        raise NoDraftError(
            f"It is longer than {LONGEST // 1024**2} MiB. Copy the text into a file."
        )
    return data


def _link(link: str) -> str:
    try:
        return check_link(link) if link else ""
    except PydanticCustomError:
        raise click.UsageError(f"`{visible(link)}` is not a public web address.") from None


def _publisher(id: str, loaded: Loaded | None) -> str:
    known = loaded.vocabulary.publishers if loaded else {}
    if id and id not in known:
        near = did_you_mean(id, known)
        raise click.UsageError(f"`{visible(id)}` is no publisher of the vocabulary. {near}".strip())
    return id


def _file(out: Path | None) -> Path | None:
    if out is not None and out.suffix != ".yml":
        raise click.UsageError("--out names the file of the draft; it ends in `.yml`.")
    return out.absolute() if out else None


def _print_result(made: Made, settings: Settings) -> None:
    """What was written and where on stdout and stderr, and what comes next; few lines."""
    path, drafted = _short(made.path, settings), made.drafted
    click.echo(path)
    for remark in made.remarks:
        click.echo(remark, err=True)
    places = _number(drafted.places, "place")
    hard = f"; the hard ones first: {', '.join(drafted.hard)}" if drafted.hard else ""
    claims = _number(len(drafted.claims), "claim")
    events = _number(len(drafted.events), "event")
    click.echo(f"{claims} and {events} proposed, {places} to decide{hard}.", err=True)
    # Once, where it is pasted from: the questions of the draft lead there as well.
    lines = chain(*(lines for file, lines in drafted.new.items() if file != "topics"))
    if new := sum(bool(line.strip()) and line[0] != " " for line in lines):
        entries = _number(new, "entry", "entries")
        click.echo(f"{entries} may be new to the vocabulary: see the top of the draft.", err=True)
    click.echo(f"The page is kept in {_short(made.capture, settings)}.", err=True)
    if others := len(drafted.others):
        click.echo(f"--all lists {_number(others, 'phrase')} more that could be quoted.", err=True)
    click.echo(f"Next: search it for `decide`, then run: briefbook check {path}", err=True)


def _number(count: int, what: str, several: str = "") -> str:
    return f"{count} {what if count == 1 else several or f'{what}s'}"


def _short(path: Path, settings: Settings) -> str:
    whole = path.resolve()
    root = settings.root
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else str(path)
