"""`briefbook queue`: articles in feeds that nobody has briefed yet."""

from collections.abc import Sequence
from pathlib import Path

import click

from briefbook.checks.examine import checked
from briefbook.commands.context import format_option, project_option, settings_of
from briefbook.intake.candidates import refused_in, sift
from briefbook.intake.gather import gather
from briefbook.intake.queue_report import QueueRun, findings, queue_report, summary
from briefbook.load.folder import load
from briefbook.load.loaded import Loaded
from briefbook.load.parse import FEEDS
from briefbook.model.feed_list import FeedList
from briefbook.problems import Problem
from briefbook.report.formats import FORMATS, Format
from briefbook.report.problem_report import problem_lines
from briefbook.system.cache import opened
from briefbook.system.clock import Clock, today
from briefbook.web.feeds import FEED
from briefbook.web.request import Network
from briefbook.web.visit import Visitor

LIST = f"briefs/{FEEDS}"
NO_LIST = f"""\
There is no {LIST}. Name the feeds to look through in it:

feeds:
  - https://news.example.org/feed.xml\
"""
PAUSE = 1.0
"""Seconds between two requests to one host."""


@click.command(epilog="Example: briefbook queue --format markdown > queue.md")
@format_option(("text", "json", "markdown"), "For people, for programs, or for an issue.")
@click.option(
    "--days",
    type=click.IntRange(min=1, max=3650),
    default=30,
    show_default=True,
    help="Leave out what a feed says is older.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(min=0, min_open=True, max=120),
    default=15.0,
    show_default=True,
    help="Seconds for one request.",
)
@click.option(
    "--minutes",
    type=click.FloatRange(min=0, min_open=True, max=600),
    default=15.0,
    show_default=True,
    help="How long feeds may be asked.",
)
@project_option
def queue(form: Format, days: int, timeout: float, minutes: float, folder: Path | None) -> None:
    """List articles of the feeds in briefs/feeds.yml that have no brief yet; draft nothing.

    What is briefed, refused in that file, or has the headline of a brief and its day is left out.
    Exit code 0, whatever feeds hold; 1: mistakes in briefs/feeds.yml; 2: wrong usage.
    """
    settings, day = settings_of(folder), today()
    with opened(settings.root) as cache:
        loaded = load(settings, None, cache)
        examined = checked(settings, loaded, day)
        feeds = _feeds(loaded, examined.problems)
        runs = gather(feeds.feeds, _visitor(timeout, minutes), cache, day)
    read = [(one.feed, one.read) for one in runs if one.read]
    sifted = sift(read, examined.indexed, refused_in(feeds), day, days)
    problems = tuple(sorted(loaded.placed(findings(feeds.path, runs))))
    run = QueueRun(day, runs, sifted, problems)
    click.echo(FORMATS[form](queue_report(run)), nl=False)
    click.echo(summary(run), err=True)


def _feeds(loaded: Loaded, problems: Sequence[Problem]) -> FeedList:
    """The feeds of the project, or what keeps them from being asked."""
    if wrong := [one for one in problems if one.path == LIST and one.level == "error"]:
        click.echo(problem_lines(wrong), nl=False)
        raise SystemExit(1)
    if loaded.feeds is None:
        raise click.UsageError(NO_LIST)
    for path in sorted({problem.path for problem in loaded.problems}):
        click.echo(
            f"{path} has problems, so its article may be listed; see `briefbook check`.", err=True
        )
    return loaded.feeds


def _visitor(timeout: float, minutes: float) -> Visitor:
    clock = Clock()
    ends = clock.seconds() + 60 * minutes
    return Visitor(Network(), FEED, timeout, PAUSE, clock, ends)
