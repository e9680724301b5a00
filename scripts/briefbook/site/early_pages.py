"""The page that an editor looks at, before the build that a save has begun is done.

Once the briefs are read and checked, any page can be made by itself, as the last build would have
written it. So browsers are told to reload at that moment; the page is made when one asks for it.
All else that the build may change waits for its end.

    records as saved ─┐
    the last build ───┴──► the page that is asked for ──► … ──► the whole site
"""

from collections.abc import Iterable
from functools import partial
from threading import Condition
from time import monotonic
from typing import Any

from mkdocs.livereload import LiveReloadServer, _timestamp

from briefbook.site.last_build import EarlyPage
from briefbook.site.served_pages import Application

_A_MOMENT, _ITS_PARTS = 0.2, 0.15
"""Seconds for which a build stands still: until the first page is asked for, and for what that is
shown with; Python does one thing at a time."""
_PATIENCE = 60.0
"""Seconds for which a request waits for the end of a build."""
_STEADY = (".css", ".ico", ".js", ".png", ".svg", ".woff2")
"""What pages are shown with; a build that may show pages early changes none of it in their view."""
_NOT_A_PAGE = "/livereload/"


class EarlyPages:
    """Answers for a server that waits for a build."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._server: LiveReloadServer | None = None
        self._make: EarlyPage | None = None
        self._answered = False
        self._is_shown = False
        """Whether the pages are those of the build that goes on, and not of the one before."""

    def before(self, server: LiveReloadServer, application: Application) -> Application:
        """The same application, with pages that are made early."""
        self._server = server
        return partial(self._answer, application)

    def show(self, make: EarlyPage) -> None:
        """Let browsers reload; until the build is over this makes what they ask for."""
        if self._server is None:
            return  # the first build has nobody who looks
        with self._changed:
            self._make, self._answered, self._is_shown = make, False, True
            self._changed.notify_all()
            _reload(self._server)
            if self._changed.wait_for(lambda: self._answered, _A_MOMENT):
                self._changed.wait_for(lambda: False, _ITS_PARTS)

    def is_overtaken(self) -> bool:
        """Whether something was saved after what the pages of this build show."""
        return self._is_shown and self._server is not None and self._server._want_rebuild

    def leave(self) -> None:
        """The build ends before its end: its pages stay until the next one shows its own."""
        self._is_shown = False

    def over(self, built: bool) -> None:
        """The build has come to its end: all there is stands on disk, or the old site stays."""
        with self._changed:
            shown, self._make, self._is_shown = self._make, None, False
            self._changed.notify_all()
        if shown and not built and self._server:
            # Browsers have a page by now of which there is no site: they are to ask again.
            self._server._wanted_epoch = _timestamp()

    def _answer(
        self, application: Application, environ: dict[str, Any], start_response: Any
    ) -> Iterable[bytes]:
        path = environ["PATH_INFO"]
        html = b"" if path.startswith(_NOT_A_PAGE) or path.endswith(_STEADY) else self._page(path)
        if not html or not self._server:
            return application(environ, start_response)
        server: Any = self._server
        page = server._inject_js_into_html(html, server._visible_epoch)
        headers = [("Content-Type", "text/html"), ("Content-Length", str(len(page)))]
        start_response("200 OK", headers)
        return [page]

    def _page(self, path: str) -> bytes:
        """The page at a path, made early; empty once what stands on disk is right."""
        assert self._server
        address, end = path.removeprefix(self._server.mount_path), monotonic() + _PATIENCE
        with self._changed:
            # A build that is overtaken leaves its place to the next one.
            while (make := self._make) and monotonic() < end:
                html = _made(make, address.removesuffix("/")) if address.endswith("/") else b""
                self._answered = True
                self._changed.notify_all()
                if html:
                    return html
                self._changed.wait_for(partial(self._is_over, make), end - monotonic())
        return b""

    def _is_over(self, make: EarlyPage) -> bool:
        return self._make is not make


def _made(make: EarlyPage, address: str) -> bytes:
    try:
        return make(address)
    except Exception:
        return b""  # the build meets the same, and tells it


def _reload(server: LiveReloadServer) -> None:
    """Tell browsers what they are told after a build."""
    with server._epoch_cond:
        server._visible_epoch = server._wanted_epoch
        server._epoch_cond.notify_all()
