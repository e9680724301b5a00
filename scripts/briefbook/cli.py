"""The command line: `briefbook`, and its commands, each loaded when it is called."""

from importlib import import_module

import click

COMMANDS = (
    *("new", "check", "generate", "build", "serve", "index", "verify", "links"),
    *("diff", "scope", "preview", "headers", "schema", "init", "bench"),
)


class _Commands(click.Group):
    """Commands by name; a check needn't pay for the import of a site builder."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"briefbook.commands.{cmd_name}"), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Example: briefbook check && briefbook build",
)
@click.version_option(package_name="briefbook")
def main() -> None:
    """Turn one YAML summary per article into a briefing site that shows who says what."""
