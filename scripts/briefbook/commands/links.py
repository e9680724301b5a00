"""`briefbook links`: ask gently whether the sources are still there."""

from pathlib import Path

import click

from briefbook.commands.context import format_option, project_option, settings_of
from briefbook.corpus.build import build
from briefbook.corpus.corpus import Corpus
from briefbook.corpus.link_states import sources
from briefbook.load.folder import Loaded, load
from briefbook.output.lock import alone
from briefbook.report.formats import FORMATS, Format
from briefbook.settings import Settings
from briefbook.system.clock import Clock, today
from briefbook.web.ask import Asker, Manners
from briefbook.web.link_lines import LinkRun, link_report, rows, summary
from briefbook.web.outcomes import links_to_ask, new_entries, proposals
from briefbook.web.parallel import ask_all
from briefbook.web.request import Network
from briefbook.web.save import save_reports
from briefbook.web.verdict import Outcome

NO_NETWORK = "No host gave a clear answer, perhaps for want of a network; nothing was kept."


def asker(settings: Settings, timeout: float, minutes: float) -> Asker:
    """An asker for the real network, with our name in its requests."""
    clock, site = Clock(), settings.site_url
    return Asker(
        network=Network(),
        clock=clock,
        agent=f"Briefbook link check (+{site})" if site else "Briefbook link check",
        ends=clock.seconds() + 60 * minutes,
        manners=Manners(timeout=timeout),
    )


@click.command(epilog="Example: briefbook links --limit 200 --write")
@format_option(
    ("text", "json", "github", "markdown"),
    "For people, for programs, for the log of a workflow, or for an issue.",
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
    default=20.0,
    show_default=True,
    help="How long the whole run may take.",
)
@click.option(
    "--limit", type=click.IntRange(min=1), help="Ask for so many links at most, others each week."
)
@click.option("--archives", is_flag=True, help="Ask the Internet Archive for proposed copies.")
@click.option("--write", is_flag=True, help="Keep what was found in briefs/links.")
@project_option
def links(
    form: Format,
    timeout: float,
    minutes: float,
    limit: int | None,
    archives: bool,
    write: bool,
    folder: Path | None,
) -> None:
    """Ask whether articles, saved copies and other sources are still where briefs say.

    One request at a time to each host, with pauses. A page counts as gone only where its host says
    so; whatever else goes wrong is unclear. Exit code 0, whatever was found; 2: wrong usage.
    """
    settings, day = settings_of(folder), today()
    loaded = load(settings)
    corpus = build(loaded.briefs, loaded.vocabulary, loaded.receipts, loaded.links)
    every = list(sources(corpus))
    wanted = links_to_ask(corpus, every, limit, day)
    asking = asker(settings, timeout, minutes)
    outcomes = ask_all(wanted, asking)
    copies = ask_all(sorted(set(proposals(every, outcomes))), asking) if archives else {}
    to_look_at = list(rows(corpus, every, outcomes, copies))
    problems = tuple(sorted(loaded.placed(row.finding for row in to_look_at)))
    run = LinkRun(day, to_look_at, problems, len(outcomes), len(wanted) - len(outcomes))
    click.echo(FORMATS[form](link_report(run)), nl=False)
    click.echo(summary(run), err=True)
    _warn_of_unread(loaded)
    if write:
        _keep(settings, loaded, corpus, outcomes)


def _keep(settings: Settings, loaded: Loaded, corpus: Corpus, outcomes: dict[str, Outcome]) -> None:
    if outcomes and all(outcome.status == "unknown" for outcome in outcomes.values()):
        click.echo(NO_NETWORK, err=True)
        return
    day = today()
    kept = {brief.id: new_entries(corpus, brief, outcomes, day) for brief in corpus.everything}
    if not loaded.problems:  # else the brief may be one that can't be read
        # Nothing to keep for a brief that is gone, so its file goes as well.
        kept |= dict.fromkeys(loaded.links.keys() - kept.keys(), ())
    try:
        with alone(settings.root):
            changed = save_reports(settings, loaded, kept)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    noun = "file" if len(changed) == 1 else "files"
    click.echo(f"{len(changed)} {noun} changed in briefs/links.", err=True)


def _warn_of_unread(loaded: Loaded) -> None:
    """Name the files that can't be read, for their links were not asked."""
    for path in sorted({problem.path for problem in loaded.problems}):
        click.echo(f"{path} has problems, so it may lack links; see `briefbook check`.", err=True)
