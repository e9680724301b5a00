"""Scripts of the theme in a window of their own, shortened as in a built site, under its policy."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Route
from rjsmin import jsmin

from briefbook.settings import THEME

ORIGIN = "https://modules.example"
POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'"
_PAGE = "<!doctype html><title>Modules</title><script type=module src=/load.js></script>"


@contextmanager
def module(browser: Browser, name: str) -> Iterator[Page]:
    """A window in which all that a script of the theme exports is global; no network is asked."""
    told: list[str] = []
    context = browser.new_context()
    page = context.new_page()
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.route("**/*", lambda route: _answer(route, name))
    page.goto(f"{ORIGIN}/")
    page.wait_for_function("globalThis.loaded")
    yield page
    context.close()
    assert told == []


def _answer(route: Route, name: str) -> None:
    path = route.request.url.removeprefix(ORIGIN)
    if path == "/":
        headers = {"content-security-policy": POLICY}
        route.fulfill(body=_PAGE, content_type="text/html", headers=headers)
    elif path == "/load.js":
        body = (
            f"import * as all from '/assets/{name}'; Object.assign(globalThis, all, {{loaded: 1}});"
        )
        route.fulfill(body=body, content_type="text/javascript")
    else:
        route.fulfill(**_script(THEME / path.removeprefix("/")))


def _script(file: Path) -> dict[str, Any]:
    if not file.is_file():
        return {"status": 404}
    text = file.read_text("utf-8")
    short = text if file.name.endswith(".min.js") else jsmin(text)
    return {"body": short, "content_type": "text/javascript"}
