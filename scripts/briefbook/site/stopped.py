"""Ends of a run that are told in a sentence."""

from typing import Any

import click
from mkdocs.exceptions import Abort


class Stopped(Abort):
    """Ends a run with a sentence, which MkDocs would print among the results."""

    def show(self, *_: Any, **__: Any) -> None:
        """Say it where talk belongs."""
        click.echo(f"\n{self.format_message()}", err=True)


class OvertakenError(Exception):
    """Ends a build that would show less than has been saved since."""


class BriefsBroken(Stopped):
    """Stops a build whose briefs have errors; they have been told by then."""
