"""The command line: `briefbook`, and its commands, each loaded when it is called."""

from contextlib import suppress
from importlib import import_module
from typing import Any

import click
from click.exceptions import NoSuchCommand

from briefbook.commands.context import CommandGroup
from briefbook.report.refusals import OUTPUT, refusal
from briefbook.system import streams
from briefbook.text.nearest import nearest

COMMANDS = (
    *("new", "fmt", "check", "generate", "build", "serve", "index", "verify", "links"),
    *("diff", "scope", "preview", "headers", "schema", "init"),
)


class _Commands(CommandGroup):
    """Commands by name; a check needn't pay for the import of a site builder."""

    def main(self, *args: Any, **options: Any) -> Any:
        """Run a command; what disk or output refuse is told in a sentence, whatever it was doing.

        A reader who has seen enough, as in `briefbook check | head`, is told nothing.
        """
        streams.prepare()
        try:
            return super().main(*args, **options)
        except OSError as error:
            told = refusal(error, OUTPUT)  # the only thing we write that has no name
        streams.drop()
        # It may be standard error itself that refused.
        with suppress(OSError):
            click.echo(told, err=True)
        raise SystemExit(1)

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
