"""`briefbook schema`: JSON Schema, so that an editor's tool completes and checks while typing."""

from pathlib import Path

import click

from briefbook.commands.context import project_option, settings_of
from briefbook.schema import schemas
from briefbook.text.places import named


@click.command(epilog="Example: briefbook schema --check")
@click.option("--check", is_flag=True, help="Write nothing; fail where a file is not current.")
@project_option
def schema(check: bool, folder: Path | None) -> None:
    """Write the JSON Schema of briefs and vocabulary to docs/data/schema/.

    The first line of a brief names its schema, such as ../docs/data/schema/brief.json.
    """
    target = settings_of(folder).docs / "data" / "schema"
    stale = [name for name, text in schemas().items() if _differs(target / name, text)]
    if check and stale:
        click.echo(f"Not current: {', '.join(stale)}. Run: briefbook schema", err=True)
        raise SystemExit(1)
    if not check:
        target.mkdir(parents=True, exist_ok=True)
        for name in stale:
            (target / name).write_text(schemas()[name], "utf-8")
    click.echo(f"{len(schemas())} schemas are current in {named(target)}.", err=True)


def _differs(path: Path, text: str) -> bool:
    return not path.is_file() or path.read_text("utf-8") != text
