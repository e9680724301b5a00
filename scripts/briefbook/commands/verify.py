"""`briefbook verify`: prove the quotations of briefs by saved copies of the articles."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

import click
from click.shell_completion import CompletionItem

from briefbook.capture.copy_report import finding as copy_finding
from briefbook.capture.proof_report import PROVED, choice, findings, not_read, summary
from briefbook.capture.renew_receipts import Run, advice, brief_ids, run, standing_briefs
from briefbook.commands.context import ExistingPath, near_path, project_option, settings_of
from briefbook.drafting.new import CAPTURES
from briefbook.drafting.page.article_body import body_of
from briefbook.load.config import find_root
from briefbook.load.folder import BESIDE, Loaded, load
from briefbook.load.yaml_files import yaml_files
from briefbook.report.problem_report import problem_lines
from briefbook.settings import Settings
from briefbook.system.clock import today
from briefbook.text.characters import visible
from briefbook.text.nearest import did_you_mean


def _ids(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """For a shell that completes: ids by the names of files, none of them read; else paths."""
    root = find_root((ctx.params.get("folder") or Path.cwd()).resolve())
    files = yaml_files(root, root / "briefs", leave=BESIDE) if root else ()
    ids = [file.stem for file in files if isinstance(file, Path)]
    fitting = [CompletionItem(id) for id in ids if id.startswith(incomplete)]
    return fitting or [CompletionItem(incomplete, type="file")]


@click.command(epilog="Example: briefbook verify --captures ../copies briefs/2025")
@click.argument("briefs", nargs=-1, shell_complete=_ids)
@click.option(
    "--captures",
    type=ExistingPath(exists=True, file_okay=False, path_type=Path),
    help=f"The folder with the saved articles, as text or HTML; else {CAPTURES}/.",
)
@click.option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    help="The day that receipts are given; else today.",
)
@project_option
def verify(
    briefs: tuple[str, ...], captures: Path | None, date: datetime | None, folder: Path | None
) -> None:
    """Find every quotation in a saved copy of its article, exactly, and write receipts.

    BRIEFS are ids, files or folders; without them all are looked up. Exit code 0: everything is
    proved; 1: something isn't; 2: wrong usage.
    """
    settings = settings_of(folder)
    if date and date.date() > today():
        raise click.UsageError(f"{date.date()} lies in the future; write the day of the check.")
    captures = captures or _own_captures(settings)
    loaded = load(settings)
    _refuse_unknown(loaded, briefs)
    wanted = standing_briefs(loaded, settings.root, briefs)
    try:
        day = date.date() if date else today()
        done = run(settings, loaded, wanted, captures, day, body_of)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    _report(settings, loaded, done, captures)


def _own_captures(settings: Settings) -> Path:
    """The folder in which `briefbook new` keeps pages."""
    captures = settings.root / CAPTURES
    if not captures.is_dir():
        raise click.UsageError(
            f"There is no {CAPTURES}/ with saved articles. Name the folder: --captures FOLDER."
        )
    return captures


def _refuse_unknown(loaded: Loaded, names: Iterable[str]) -> None:
    """A usage error for a name that is no brief, file or folder."""
    ids = brief_ids(loaded)
    for name in names:
        if name not in ids and not Path(name).exists():
            near = did_you_mean(name, ids) or near_path(Path(name))
            raise click.UsageError(f"`{visible(name)}` is no brief, file or folder. {near}".strip())


def _report(settings: Settings, loaded: Loaded, done: Run, folder: Path) -> None:
    proofs = [finding for one in done.verified for finding in findings(one)]
    copies = [copy_finding(pair) for pair in done.likely_pairs]
    more = advice(settings, loaded, done, today())
    placed = loaded.placed([*proofs, *copies, *more])
    click.echo(problem_lines(sorted([*loaded.problems, *placed])), nl=False)
    _print_lines(not_read(folder.as_posix(), (*done.skipped, *done.broken)))
    _print_lines(line for one in done.verified for line in choice(one))
    _print_lines([summary(done.verified, len(done.receipts))])
    if loaded.problems or done.broken or any(finding.code != PROVED for finding in proofs):
        raise SystemExit(1)


def _print_lines(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line, err=True)
