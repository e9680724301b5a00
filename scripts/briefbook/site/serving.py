"""What `serve` does from edit to edit: it builds, and shows the last good site or what is wrong.

MkDocs ends where the first build fails, and answers no request after a later one that does. Here a
build that fails is told in the terminal and on every page, and the site stays as it was before.
"""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands import build as mkdocs_build
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from briefbook.output import swap
from briefbook.problems import Problem
from briefbook.site.early_pages import EarlyPages
from briefbook.site.last_build import EarlyPage
from briefbook.site.served_pages import Mistake, ServedPages
from briefbook.site.stopped import BriefsBroken, OvertakenError, Stopped
from briefbook.site.watching import keep_pace, watch_hand_written

log = logging.getLogger("mkdocs.briefbook")


_TURN = 0.0005
"""Seconds after which a build lets others go on, such as answers to a browser; Python has 0.005."""


class _Heard(logging.Handler):
    """What MkDocs and we say of a build that may have stopped it."""

    def __init__(self, strict: bool) -> None:
        super().__init__(logging.WARNING if strict else logging.ERROR)
        self.mistakes: list[Mistake] = []

    def emit(self, record: logging.LogRecord) -> None:
        told = record.args[0] if isinstance(record.args, tuple) and record.args else None
        self.mistakes.append(
            Mistake(f"{told.message} {told.help}".rstrip(), f"{told.path}, line {told.line}")
            if isinstance(told, Problem)
            else Mistake(_line(record.getMessage()))
        )


_shown = ServedPages()
_early = EarlyPages()
_folders: list[Path] = []
"""Where the site that is shown stands, while the next one is built beside it."""


def prepare() -> None:
    """Let a build that fails end neither the server nor the site that is shown."""
    sys.setswitchinterval(_TURN)
    # MkDocs asks nobody about its first build; each build is made by what this name stands for.
    mkdocs_serve.build = _build  # type: ignore[attr-defined]


def place() -> Path | None:
    """Where the site that is being built will be shown; None where nobody serves one."""
    return _folders[-1] if _folders else None


def show(make: EarlyPage) -> None:
    """Let browsers have single pages of a build that goes on: the briefs are right."""
    _shown.mistakes = ()
    _early.show(make)


def unless_overtaken() -> None:
    """End a build whose page was shown once something newer has been saved: the next one follows.

    Whoever saves twice in a few seconds would else wait for a site that nobody gets to see.
    """
    if _early.is_overtaken():
        raise OvertakenError


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[..., None]
) -> LiveReloadServer:
    """Complete what the server answers with, and watch what people write."""
    build = server.builder

    def unless_broken() -> None:
        with _told(strict=config.strict):  # a mkdocs.yml that can't be read comes to no build
            build()

    server.builder = unless_broken
    if application := server.get_app():
        server.set_app(_shown.before(_early.before(server, application)))
    keep_pace(server, config.docs_dir, config.watch)
    watch_hand_written(server, config.docs_dir)
    if config.theme.custom_dir:
        server.watch(config.theme.custom_dir)
    return server


def _build(config: MkDocsConfig, **options: Any) -> None:
    """Build beside the site that is shown and put it in its place; or tell what is wrong."""
    site = Path(config.site_dir)
    config.site_dir = str(swap.beside(site))
    _folders.append(site)
    built = False
    try:
        with _told(strict=config.strict):
            mkdocs_build.build(config, **options)
            swap.swap(swap.beside(site), site)
            _shown.mistakes, _shown.has_site = (), True
            built = True
    except OvertakenError:
        _early.leave()
        log.info("Something newer was saved: this build ends here.")
    else:
        _early.over(built)
    finally:
        _folders.clear()
        config.site_dir = str(site)
        swap.recover(site)


@contextmanager
def _told(strict: bool) -> Iterator[None]:
    """Keeps what went wrong for the pages, and says in the terminal what nobody has said there."""
    heard = _Heard(strict)
    logging.getLogger("mkdocs").addHandler(heard)
    try:
        yield
    except OvertakenError:
        raise
    except (Exception, SystemExit) as error:
        _shown.mistakes = _mistakes(error, heard.mistakes)
        if not isinstance(error, BriefsBroken):  # told by then
            log.error("Nothing was built: %s", _line(str(error)))
    finally:
        logging.getLogger("mkdocs").removeHandler(heard)


def _mistakes(error: BaseException, heard: list[Mistake]) -> list[Mistake]:
    """What was said on the way, after the sentence that ended it where that says more."""
    says_more = isinstance(error, Stopped) and not isinstance(error, BriefsBroken)
    return [Mistake(_line(str(error))), *heard] if says_more or not heard else heard


def _line(text: str) -> str:
    return " ".join(text.split())
