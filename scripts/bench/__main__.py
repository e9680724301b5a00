"""`python -m bench`: the project's benchmarks, for developers; sites don't get them."""

from pathlib import Path

import click

from briefbook.commands.context import CommandGroup

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


@click.group(cls=CommandGroup, epilog="Example: python -m bench check --briefs 1000")
def bench() -> None:
    """Measure Briefbook beside a peer, in turn, medians; exit code 1 where a limit isn't held."""


@bench.command(epilog="Example: python -m bench check --briefs 1000 --rounds 3")
@_briefs
@_rounds
def check(briefs: int, rounds: int) -> None:
    """Checking against parsing alone: at most twice the time of yaml.load, under 600 MB."""
    from bench.check import run

    _tell(*run(briefs, rounds))


@bench.command(epilog="Example: python -m bench diff --briefs 1000 --rounds 3")
@_briefs
@_rounds
def diff(briefs: int, rounds: int) -> None:
    """Telling what one changed brief means against checking all: at most twice the time."""
    from bench.diff import run

    _tell(*run(briefs, rounds))


@bench.command(epilog="Example: python -m bench origins --briefs 1000")
@_briefs
@_rounds
def origins(briefs: int, rounds: int) -> None:
    """Counting all origins against loading the briefs they stand in."""
    from bench.origins import run

    _tell(*run(briefs, rounds))


@bench.command(epilog="Example: python -m bench site --briefs 100 --peer hugo")
@_briefs
@_rounds
@click.option("--search", is_flag=True, help="With the search of each side.")
@click.option(
    "--peer",
    "peers",
    multiple=True,
    type=click.Choice(["hugo", "zensical"]),
    help="Builds the Markdown that we write; must be installed.",
)
@click.option(
    "--plain",
    type=click.IntRange(0),
    help="In how many rounds MkDocs alone builds too (slow from 1,000 briefs on); else in all.",
)
def site(briefs: int, rounds: int, search: bool, peers: tuple[str, ...], plain: int | None) -> None:
    """A whole site, full and after small edits, beside MkDocs alone and peers."""
    from bench.site import run_all

    click.echo(run_all(briefs, rounds, search, peers, rounds if plain is None else plain))


@bench.command(epilog="Example: python -m bench shards --briefs 1000 --shards 4")
@_briefs
@click.option("--shards", type=click.IntRange(2), default=4, show_default=True, help="How many.")
def shards(briefs: int, shards: int) -> None:
    """One machine against several that make a part of the pages each: the same site."""
    from bench.shards import run_all

    click.echo(run_all(briefs, shards))


@bench.command(epilog="Example: python -m bench serve --briefs 100")
@_briefs
@click.option(
    "--rounds", type=click.IntRange(1, 10), default=5, show_default=True, help="How many saves."
)
def serve(briefs: int, rounds: int) -> None:
    """From saving a brief to its page in the browser, while the site is served."""
    from bench.serve import run_all

    click.echo(run_all(briefs, rounds))


@bench.command(epilog="Example: python -m bench chart scripts/bench/speed.svg")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def chart(file: Path) -> None:
    """Draw the chart of scripts/bench/README.md from the figures beside it."""
    from bench.chart import write

    write(file)


@bench.command(epilog="Example: python -m bench edits --briefs 60 --edits 500")
@_briefs
@click.option("--edits", type=click.IntRange(1), default=100, show_default=True, help="How many.")
@click.option("--seed", type=int, default=1, show_default=True, help="Which edits.")
def edits(briefs: int, edits: int, seed: int) -> None:
    """Building after edits against building from nothing: the same bytes after each."""
    from bench.edits import run

    click.echo(run(briefs, edits, seed))


@bench.command(epilog="Example: python -m bench search --briefs 500 --rounds 3")
@_briefs
@_rounds
def search(briefs: int, rounds: int) -> None:
    """A first query in the list of briefings: at most 300 KB and a second, beside the quick search.

    Builds the whole site, which takes minutes for many briefs. With Chromium and Playwright the
    queries are asked in a browser; without, the files are counted that they fetch.
    """
    from bench.search import run

    _tell(*run(briefs, rounds))


def _tell(table: str, held: bool) -> None:
    click.echo(table)
    if not held:
        raise SystemExit(1)


if __name__ == "__main__":
    bench(prog_name="python -m bench")
