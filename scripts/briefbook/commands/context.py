"""What every command needs: the project it works on."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, TypeVar

import click

from briefbook.load.config import find_root, read_settings
from briefbook.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])


def settings_of(folder: Path | None) -> Settings:
    """The settings of the project in a folder, or of the nearest one above the current folder."""
    root = find_root((folder or Path.cwd()).resolve())
    if root is None or (folder and root != folder.resolve()):
        where = folder or "this folder or above it"
        raise click.UsageError(
            f"There is no mkdocs.yml in {where}. Go to your project, or name it: --project DIR."
        )
    try:
        return read_settings(root)
    except ValueError as error:
        raise click.UsageError(str(error)) from None


project_option = click.option(
    "--project",
    "folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="The folder with mkdocs.yml; else the nearest from here upwards.",
)


def format_option(formats: Iterable[str], help: str) -> Callable[[F], F]:
    """`--format`, which a command receives as `form`; text is what people get unasked."""
    choice = click.Choice(list(formats))
    return click.option(
        "--format", "form", type=choice, default="text", show_default=True, help=help
    )
