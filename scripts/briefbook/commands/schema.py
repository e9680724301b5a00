"""`briefbook schema`: JSON Schema, so that an editor's tool completes and checks while typing."""

from collections.abc import Mapping
from pathlib import Path

import click

from briefbook.commands.context import project_option, settings_of
from briefbook.load.json_schema import schemas
from briefbook.output import atomic
from briefbook.output.lock import alone
from briefbook.report.problem_report import problem_lines
from briefbook.settings import Settings
from briefbook.text.places import named

FOLDER = "data/schema"


@click.command(epilog="Example: briefbook schema --check")
@click.option("--check", is_flag=True, help="Write nothing; fail where a file is not current.")
@project_option
def schema(check: bool, folder: Path | None) -> None:
    """Write the JSON Schema of briefs and vocabulary to docs/data/schema/.

    The first line of a brief names its schema, such as ../docs/data/schema/brief.json.
    """
    settings = settings_of(folder)
    files = {f"{FOLDER}/{name}": text.encode() for name, text in schemas().items()}
    stale = [
        Path(name).name for name, data in files.items() if _differs(settings.docs / name, data)
    ]
    if check and stale:
        click.echo(f"Not current: {', '.join(stale)}. Run: briefbook schema", err=True)
        raise SystemExit(1)
    if not check:
        _write(settings, files)
    click.echo(f"{len(files)} schemas are current in {named(settings.docs / FOLDER)}.", err=True)


def _write(settings: Settings, files: Mapping[str, bytes]) -> None:
    """Write what differs, and nowhere but below the docs folder."""
    if problems := list(atomic.not_plain(settings.docs, files)):
        click.echo(problem_lines(problems), nl=False)
        raise SystemExit(1)
    with alone(settings.root):
        for name, data in files.items():
            atomic.put(settings.docs / name, data)


def _differs(path: Path, data: bytes) -> bool:
    return not path.is_file() or path.read_bytes() != data
