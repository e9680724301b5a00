"""What every command needs: the project it works on."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from briefbook.load.config import find_root, is_ours
from briefbook.report.formats import Format
from briefbook.settings import Settings
from briefbook.site.mkdocs_yml import read_settings
from briefbook.text.nearest import nearest
from briefbook.text.places import named

F = TypeVar("F", bound=Callable[..., Any])
SENTENCE = 200
"""What a sentence may have in the list of commands, in characters."""
NEW_SITE = "For a new site: briefbook init DIR"


def settings_of(folder: Path | None) -> Settings:
    """The settings of the project in a folder, or of the nearest one above the current folder."""
    root = find_root((folder or Path.cwd()).resolve())
    # With --project the folder itself is meant, and none above it.
    if root is None or (folder and root != folder.resolve()):
        where = named(folder) if folder else "this folder or above it"
        raise click.UsageError(
            f"There is no mkdocs.yml in {where}. "
            f"Go to your project, or name it: --project DIR. {NEW_SITE}"
        )
    try:
        settings = read_settings(root)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    if not is_ours(settings):
        raise click.UsageError(
            f"The mkdocs.yml in {named(_from_here(root))} is that of another site: no folder "
            f"briefs/ stands beside it, and it says nothing of Briefbook. {NEW_SITE}"
        )
    return settings


def _from_here(root: Path) -> Path:
    here = Path.cwd()
    return root.relative_to(here) if root.is_relative_to(here) else root


class CommandGroup(click.Group):
    """Commands, each listed with its whole first sentence, which Click would cut at the width."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list in the help."""
        commands = ((name, self.get_command(ctx, name)) for name in self.list_commands(ctx))
        with formatter.section("Commands"):
            formatter.write_dl([(n, c.get_short_help_str(SENTENCE)) for n, c in commands if c])


class ExistingPath(click.Path):
    """A path that has to be there; where it isn't, the error names the nearest that is."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path, or what is wrong with it."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            message = f"{error.message} {near_path(Path(value))}".strip()
            raise click.BadParameter(message, ctx, param) from None


def near_path(path: Path) -> str:
    """A question whether the file beside it was meant; empty when none has a name like it."""
    try:
        near = "" if path.exists() else nearest(path.name, os.listdir(path.parent))
    except OSError:
        return ""
    return f"Did you mean {named(path.with_name(near))}?" if near else ""


project_option = click.option(
    "--project",
    "folder",
    type=ExistingPath(exists=True, file_okay=False, path_type=Path),
    help="The folder with mkdocs.yml; else the nearest from here upwards.",
)


jobs_option = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="NUMBER",
    help="Make pages in so many processes; else in one for each core.",
)


def format_option(formats: Sequence[Format], help: str) -> Callable[[F], F]:
    """`--format`, which a command receives as `form`; text is what people get unasked."""
    choice = click.Choice(formats)
    return click.option(
        "--format", "form", type=choice, default="text", show_default=True, help=help
    )
