"""The one room that knows MkDocs: its events, its configuration, its builds.

A build starts with reading and checking the briefs. A mistake in one stops it before anything is
cleaned; `serve` then goes on showing the last good site. Our pages are written when MkDocs has its
navigation and its templates: see `one_build`.
"""

import errno
import logging
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from socket import gaierror

from jinja2 import Environment, TemplateError, TemplateSyntaxError
from mkdocs.__main__ import cli
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from briefbook.load.config import settings_from
from briefbook.load.config_places import CONFIG
from briefbook.load.loaded import Loaded
from briefbook.output import swap
from briefbook.output.lock import alone
from briefbook.output.sync import Written
from briefbook.problems import Problem, shortened
from briefbook.report.problem_report import summary
from briefbook.report.refusals import refusal
from briefbook.settings import THEME, Settings
from briefbook.site import pagefind, serving
from briefbook.site.build_key import as_given
from briefbook.site.generate import NO_ADDRESS, prepare
from briefbook.site.hosting.built import Wanted, finish
from briefbook.site.hosting.host_files import HEADERS, REDIRECTS
from briefbook.site.kept_theme import KeptTheme
from briefbook.site.last_build import LastBuild
from briefbook.site.minify import pack, shrink
from briefbook.site.one_build import BuildOptions, OneBuild
from briefbook.site.stopped import BriefsBroken, OvertakenError, Stopped
from briefbook.system.clock import today
from briefbook.system.processes import cores

_UNHEARD = frozenset({errno.EADDRINUSE, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT, errno.EACCES})
"""Why nothing can listen at an address."""

log = logging.getLogger("mkdocs.briefbook")
on_serve = serving.on_serve


@dataclass
class _State:
    """What is known from event to event; MkDocs keeps nothing for us."""

    options: BuildOptions = field(default_factory=lambda: BuildOptions(jobs=cores()))
    build: OneBuild | None = None
    last: LastBuild | None = None
    """The last build of this process."""
    loaded: Loaded | None = None
    """What it read last."""


_state = _State()
_theme = KeptTheme()
_writing = ExitStack()
"""The lock on the project, held from the first event of a build to its last."""


def settings_of(config: MkDocsConfig) -> Settings:
    """Our settings from MkDocs' own."""
    root = Path(config.config_file_path or "mkdocs.yml").resolve().parent
    own = {"extra": dict(config.extra), "site_url": _site_url(config)}
    try:
        return settings_from(root, {**config, **own})
    except ValueError as error:
        raise Stopped(str(error)) from None


def _site_url(config: MkDocsConfig) -> str:
    """The address that the project's file gives: `serve` puts its own in the place of it."""
    # From the last to the first, for the last one counts.
    given = (part.get("site_url") for part in reversed(as_given(config)))
    return next((str(url) for url in given if url), "")


def on_startup(command: str, dirty: bool) -> None:
    """Remember what MkDocs was started for."""
    _state.options = replace(_state.options, command=command)
    if command == "serve":
        serving.prepare()


def on_config(config: MkDocsConfig) -> None:
    """Put our theme between the project's own folder and Material, where no setting names it."""
    ours = str(THEME)
    dirs = config.theme.dirs
    if not any(Path(folder).resolve() == Path(ours).resolve() for folder in dirs):
        dirs.insert(1 if config.theme.custom_dir else 0, ours)


def on_pre_build(config: MkDocsConfig) -> None:
    """Bring the pages up to date before MkDocs looks for them."""
    if _state.options.command == "build":
        with _told():
            # Asked for now: without it a long build would fail at its very end.
            pagefind.program()
    settings = settings_of(config)
    # A run that was broken off before its last event, as by a key, still holds the lock.
    _writing.close()
    _writing.enter_context(alone(settings.root))
    if not settings.site_url:
        config.site_url = None  # a preview shows what a build would make, and no more
        log.info(NO_ADDRESS)
    _theme.use(config, settings.root)
    _state.build = None
    prepared = prepare(settings, today(), last=_state.loaded)
    _state.loaded = prepared.examined.loaded
    place = _state.options.place or serving.place()
    options = replace(_state.options, place=place, on_step=serving.unless_overtaken)
    build = OneBuild(prepared, config, options, _state.last) if prepared.site else None
    if build and (early := build.early()):
        serving.show(early)
    written = build.write_files() if build else Written()
    serving.unless_overtaken()  # advice is yet to be sought
    problems = (*prepared.examined.problems, *prepared.problems, *written.clashes)
    _tell(problems, len(prepared.examined.loaded.briefs))
    if build is None or written.clashes:
        raise BriefsBroken(
            "The briefs have errors, so nothing was built; what stood before stands."
        )
    _state.build, _state.last = build, None


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Name the pages that are yet to be written."""
    serving.unless_overtaken()
    return _state.build.on_files(files) if _state.build else files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
    """Put what is made of the trees in the place of the pages that MkDocs would render."""
    if build := _state.build:
        build.on_nav(nav, files)
        if build.reason:
            log.info(f"Pages take the long way, through Markdown: {build.reason}.")
    return nav


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> Environment:
    """Write our pages, once everything is there that they are put into."""
    if _state.build:
        _state.build.on_env(env, files)
    return env


def on_post_build(config: MkDocsConfig) -> None:
    """What stands beside the pages once they are built."""
    serving.unless_overtaken()
    shrink(Path(config.site_dir))
    pack(Path(config.site_dir))
    _index(config)
    _hosting(config)  # which depends on whether there is an index
    if _state.build:
        _state.last = _state.build.finished()
    _theme.keep()
    _writing.close()


def on_build_error(error: Exception) -> None:
    """Let others write; and tell in a sentence what the disk refused, or a template has wrong."""
    _writing.close()
    if isinstance(error, OvertakenError) and _state.build:
        _state.last = _state.build.last  # that site still stands
    if isinstance(error, OSError):
        raise Stopped(refusal(error, "The site"))
    if isinstance(error, TemplateError):
        place = ""
        if isinstance(error, TemplateSyntaxError):
            place = f"{error.filename}:{error.lineno}: "
        told = f"{place}A template can't be used: {error.message}."
        raise Stopped(f"{told} Nothing was built; what stood before stands.")


def _hosting(config: MkDocsConfig) -> None:
    """Write what hosts are to do, unless somebody wrote it by hand.

    While pages are edited they carry no policy: the preview puts a script of its own into each.
    """
    partials = (Path(folder, "partials", "javascripts") for folder in config.theme.dirs)
    templates = (file.read_text("utf-8") for folder in partials for file in folder.glob("*.html"))
    headers, redirects = (not Path(config.docs_dir, name).exists() for name in (HEADERS, REDIRECTS))
    # A policy of ours would hold beside that of a hand-written file: browsers obey both.
    wanted = Wanted(headers, redirects, within_pages=headers and _state.options.command != "serve")
    base = settings_of(config).base
    _log(finish(Path(config.site_dir), templates, base, wanted, _state.options.jobs))


def _index(config: MkDocsConfig) -> None:
    """Index the briefings; not while they are edited, for it takes longer than all the rest."""
    if _state.options.command == "serve":
        return
    with _told(" Nothing was built; what stood before stands."):
        # No warning, or a strict build would fail for an index that works.
        if remark := pagefind.index(Path(config.site_dir), settings_of(config).root):
            log.info(remark)


@contextmanager
def _told(outcome: str = "") -> Iterator[None]:
    """Ends the run with the sentence of an indexer that failed, and what has come of it."""
    try:
        yield
    except pagefind.IndexingError as error:
        raise Stopped(f"{error}{outcome}") from None


def _tell(problems: tuple[Problem, ...], briefs: int) -> None:
    _log(problems)
    log.info(summary(problems, briefs))


def _log(problems: Iterable[Problem]) -> None:
    """One line a problem; advice is for `briefbook check`, not for a build."""
    for problem in shortened(problems):
        if problem.level == "error":
            log.error("%s", problem)
        elif problem.level == "warning":
            log.warning("%s", problem)


def build(root: Path, place: Path, strict: bool, jobs: int) -> None:
    """Build the site of a project beside its place, with MkDocs' own command."""
    _state.options = BuildOptions(jobs=jobs, place=place)
    site = swap.beside(place)
    options = ["--strict"] if strict else ["--no-strict"]
    _mkdocs("build", "--config-file", str(root / CONFIG), "--site-dir", str(site), *options)


def serve(root: Path, address: str, strict: bool) -> None:
    """Show the site while it is edited; each change builds once and reloads the browser."""
    options = ["--strict"] if strict else ["--no-strict"]
    try:
        _mkdocs("serve", "--config-file", str(root / CONFIG), "--dev-addr", address, *options)
    except OSError as error:
        heard = error.errno not in _UNHEARD and not isinstance(error, gaierror)
        # With a name it is about a file, not about the address.
        if error.filename or heard:
            raise
        raise Stopped(f"Nothing can listen at {address}: {error.strerror}.") from None


def _mkdocs(*arguments: str) -> None:
    os.environ.setdefault("NO_MKDOCS_2_WARNING", "1")  # Material's word on its own future
    # Else Click prints what went wrong and ends the process, and `cli.py` is never asked.
    cli.main(args=list(arguments), prog_name="mkdocs", standalone_mode=False)
