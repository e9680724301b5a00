"""`briefbook bench`: the project's benchmarks."""

import click

from briefbook.commands.context import Group

_briefs = click.option(
    "--briefs",
    type=click.IntRange(1),
    default=10_000,
    show_default=True,
    help="How many made-up briefs.",
)
_rounds = click.option(
    "--rounds",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="How often each side runs.",
)


@click.group(cls=Group, epilog="Example: briefbook bench check --briefs 1000")
def bench() -> None:
    """Measure Briefbook beside a peer, in turn, medians; exit code 1 where a limit isn't held."""


@bench.command(epilog="Example: briefbook bench check --briefs 1000 --rounds 3")
@_briefs
@_rounds
def check(briefs: int, rounds: int) -> None:
    """Checking against parsing alone: at most twice the time of yaml.load, under 600 MB."""
    from briefbook.bench.check import run

    _tell(*run(briefs, rounds))


@bench.command(epilog="Example: briefbook bench diff --briefs 1000 --rounds 3")
@_briefs
@_rounds
def diff(briefs: int, rounds: int) -> None:
    """Telling what one changed brief means against checking all: at most twice the time."""
    from briefbook.bench.diff import run

    _tell(*run(briefs, rounds))


@bench.command(epilog="Example: briefbook bench origins --briefs 1000")
@_briefs
@_rounds
def origins(briefs: int, rounds: int) -> None:
    """Counting all origins against loading the briefs they stand in."""
    from briefbook.bench.origins import run

    _tell(*run(briefs, rounds))


@bench.command(epilog="Example: briefbook bench search --briefs 500 --rounds 3")
@_briefs
@_rounds
def search(briefs: int, rounds: int) -> None:
    """A first query in the list of briefings: at most 300 KB and a second, beside the quick search.

    Builds the whole site, which takes minutes for many briefs. With Chromium and Playwright the
    queries are asked in a browser; without, the files are counted that they fetch.
    """
    from briefbook.bench.search import run

    _tell(*run(briefs, rounds))


def _tell(table: str, held: bool) -> None:
    click.echo(table)
    if not held:
        raise SystemExit(1)
