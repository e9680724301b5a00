"""The command line: `briefbook`, and its commands, each loaded when it is called."""

from importlib import import_module

import click
from click.exceptions import NoSuchCommand

from briefbook.commands.context import Group
from briefbook.text.nearest import nearest

COMMANDS = (
    *("new", "check", "generate", "build", "serve", "index", "verify", "links"),
    *("diff", "scope", "preview", "headers", "schema", "init", "bench"),
)


class _Commands(Group):
    """Commands by name; a check needn't pay for the import of a site builder."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"briefbook.commands.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Click looks for the nearest among commands that are loaded; these are not yet."""
        try:
            return super().resolve_command(ctx, args)
        except NoSuchCommand as unknown:
            near = nearest(unknown.command_name, COMMANDS)
            raise NoSuchCommand(unknown.command_name, possibilities=[near], ctx=ctx) from None


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: briefbook check && briefbook build",
)
@click.version_option(package_name="briefbook")
def main() -> None:
    """Turn one YAML summary per article into a briefing site that shows who says what.

    A new site: briefbook init DIR. In a site, `make` lists what there is to do.

    \b
    So that your shell completes commands, options and ids of briefs:
      bash  eval "$(_BRIEFBOOK_COMPLETE=bash_source briefbook)"
      zsh   eval "$(_BRIEFBOOK_COMPLETE=zsh_source briefbook)"
      fish  _BRIEFBOOK_COMPLETE=fish_source briefbook | source
    """
