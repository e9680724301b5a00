"""`briefbook bench`: the project's benchmarks."""

import click


@click.group(epilog="Example: briefbook bench check --briefs 1000")
def bench() -> None:
    """Measure Briefbook beside a peer: whole processes, interleaved, medians."""


@bench.command(epilog="Example: briefbook bench check --briefs 1000 --rounds 3")
@click.option(
    "--briefs",
    type=click.IntRange(1),
    default=10_000,
    show_default=True,
    help="How many made-up briefs.",
)
@click.option(
    "--rounds",
    type=click.IntRange(1),
    default=5,
    show_default=True,
    help="How often each side runs.",
)
def check(briefs: int, rounds: int) -> None:
    """Checking against parsing alone: at most twice the time of yaml.load, under 600 MB."""
    from briefbook.bench.check import run

    click.echo(run(briefs, rounds))
