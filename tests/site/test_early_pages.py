"""A page is there as soon as its briefs are right; what is not made early waits for the build."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from briefbook.site.early_pages import EarlyPages
from tests.support import projects
from tests.support.servers import Server

WAITING = (
    *("/base/timeline/", "/base/briefings/one", "/base/feeds/all.xml"),
    "/base/briefings/broken/",
)
BRIEF = "briefings/bay-post-map/"
SLOW = """
import time
from pathlib import Path
from briefbook.site import kept_files, mkdocs as ours
_copy, _pack = kept_files.copy, ours.pack

def copy(*given):
    _copy(*given)
    if (Path(__file__).parents[1] / "long").exists():
        time.sleep(2)

def pack(site):
    here = Path(__file__).parents[1]
    if (here / "slow").exists():
        time.sleep(2)
    if (here / "broken").exists():
        raise OSError(28, "No space left on device")
    _pack(site)
    with (here / "built").open("a") as file:
        file.write("x")

kept_files.copy, ours.pack = copy, pack
"""


class Site:
    """A development server of one page, which counts how often browsers were told to reload."""

    mount_path = "/base/"

    def __init__(self) -> None:
        self._epoch_cond = threading.Condition()
        self._visible_epoch, self._wanted_epoch = 1, 2
        self._want_rebuild = False

    def _inject_js_into_html(self, page: bytes, epoch: int) -> bytes:
        return page + f"<script>{epoch}</script>".encode()

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        start_response("200 OK", [])
        return [b"as it stands"]


def early(address: str) -> bytes:
    """Only one page can be made early, and one can't be made at all."""
    if address == "briefings/broken":
        raise ValueError("a mistake of ours")
    return b"made early" if address == "briefings/one" else b""


def get(answers: Any, path: str) -> str:
    return b"".join(answers({"PATH_INFO": path}, lambda *_: None)).decode()


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def pages() -> EarlyPages:
    return EarlyPages()


def test_a_page_is_made_until_the_build_is_over(site: Site, pages: EarlyPages) -> None:
    answers = pages.before(site, site)  # type: ignore[arg-type]
    assert get(answers, "/base/briefings/one/") == "as it stands"
    pages.show(early)
    assert site._visible_epoch == 2, "browsers are told to reload"
    assert get(answers, "/base/briefings/one/") == "made early<script>2</script>"
    pages.over(built=True)
    assert get(answers, "/base/briefings/one/") == "as it stands"
    assert site._wanted_epoch == 2, "they have the page already"


def test_what_is_not_made_early_waits(site: Site, pages: EarlyPages) -> None:
    answers, heard = pages.before(site, site), list[str]()  # type: ignore[arg-type]
    pages.show(early)
    for path in ("/base/assets/looks.css", "/livereload/1/1"):
        assert get(answers, path) == "as it stands"
    waiting = [
        threading.Thread(target=lambda path=path: heard.append(get(answers, path)), daemon=True)
        for path in WAITING
    ]
    for one in waiting:
        one.start()
    time.sleep(0.1)
    assert heard == []
    pages.over(built=True)
    for one in waiting:
        one.join(10)
    assert heard == ["as it stands"] * len(WAITING)


def test_after_a_build_that_failed_browsers_ask_again(site: Site, pages: EarlyPages) -> None:
    pages.before(site, site)  # type: ignore[arg-type]
    pages.over(built=False)
    assert site._wanted_epoch == 2, "nothing was shown early"
    pages.show(early)
    pages.over(built=False)
    assert site._wanted_epoch > 2


def test_a_build_is_overtaken_once_its_pages_are_shown_and_more_is_saved(
    site: Site, pages: EarlyPages
) -> None:
    pages.before(site, site)  # type: ignore[arg-type]
    site._want_rebuild = True
    assert not pages.is_overtaken(), "nobody has seen anything of it"
    pages.show(early)
    assert pages.is_overtaken()
    site._want_rebuild = False
    assert not pages.is_overtaken()
    site._want_rebuild = True
    pages.over(built=True)
    assert not pages.is_overtaken()


def test_a_build_that_shows_nothing_early_goes_on_behind_one_that_was_overtaken(
    site: Site, pages: EarlyPages
) -> None:
    answers = pages.before(site, site)  # type: ignore[arg-type]
    pages.show(early)
    site._want_rebuild = True
    pages.leave()
    assert not pages.is_overtaken(), "or nobody would ever see a site"
    assert get(answers, "/base/briefings/one/") == "made early<script>2</script>"
    pages.over(built=True)
    assert get(answers, "/base/briefings/one/") == "as it stands"


def test_who_waits_for_a_build_that_is_overtaken_waits_for_the_next(
    site: Site, pages: EarlyPages
) -> None:
    answers, heard = pages.before(site, site), list[str]()  # type: ignore[arg-type]
    pages.show(lambda _: b"")
    path = "/base/briefings/one/"
    waiting = threading.Thread(target=lambda: heard.append(get(answers, path)), daemon=True)
    waiting.start()
    time.sleep(0.1)
    assert heard == []
    pages.show(early)
    waiting.join(10)
    assert heard == ["made early<script>2</script>"]


def test_nobody_looks_at_the_first_build(site: Site, pages: EarlyPages) -> None:
    pages.show(early)
    answers = pages.before(site, site)  # type: ignore[arg-type]
    assert get(answers, "/base/briefings/one/") == "as it stands"


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented project; its builds can be made slow, or to fail at their end."""
    root = projects.harbour(tmp_path_factory.mktemp("early"))
    hooks = next(root.rglob("mkdocs_hooks.py"))
    hooks.write_text(hooks.read_text("utf-8") + SLOW, "utf-8")
    return root


@pytest.fixture(scope="module")
def server(root: Path) -> Iterator[Server]:
    with Server(root) as server:
        yield server


def brief(root: Path) -> Path:
    return next((root / "briefs").rglob("bay-post-map.yml"))


def test_a_brief_is_shown_before_its_site_is_built(root: Path, server: Server) -> None:
    server.until_quiet()
    (root / "slow").touch()
    built = built_so_far(root)
    projects.replace(brief(root), "standfirst: ", "standfirst: Seen at once. ")
    server.until_shown(BRIEF, "Seen at once.")
    assert built_so_far(root) == built
    page = server.get(BRIEF)
    server.until_shown("briefings/", "Seen at once.")  # which waits for the build
    assert built_so_far(root) == built + 1
    server.until_quiet()
    assert server.get(BRIEF) == page
    (root / "slow").unlink()


def test_where_the_build_fails_later_the_site_is_as_before_and_says_so(
    root: Path, server: Server
) -> None:
    server.until_quiet()
    (root / "broken").touch()
    projects.replace(brief(root), "standfirst: ", "standfirst: Never built. ")
    server.until_shown(BRIEF, "the disk is full")
    assert "Never built." not in server.get(BRIEF)[1]
    (root / "broken").unlink()
    projects.replace(brief(root), "standfirst: Never built. ", "standfirst: Built. ")
    server.until_shown(BRIEF, "Built.")
    assert "the disk is full" not in server.get(BRIEF)[1]


def test_a_build_ends_where_something_newer_was_saved(root: Path, server: Server) -> None:
    server.until_quiet()
    (root / "long").touch()
    built = built_so_far(root)
    projects.replace(brief(root), "standfirst: ", "standfirst: Overtaken. ")
    server.until_shown(BRIEF, "Overtaken.")
    projects.replace(brief(root), "standfirst: Overtaken. ", "standfirst: Newer. ")
    server.until_shown(BRIEF, "Newer.")
    assert built_so_far(root) == built
    (root / "long").unlink()
    server.until_shown("briefings/", "Newer.")
    server.until(lambda: built_so_far(root) > built, "the newer one is built")
    server.until_quiet()
    assert built_so_far(root) == built + 1
    assert sum("Something newer was saved: this build ends here." in x for x in server.lines) == 1
    assert "Overtaken." not in server.get("briefings/")[1]
    assert "Not built" not in server.get(BRIEF)[1]


def built_so_far(root: Path) -> int:
    """Builds that came to their end; MkDocs says so once of two that took as long."""
    return len((root / "built").read_text())


def test_a_server_holds_the_last_build_and_none_before_it(tmp_path: Path) -> None:
    code = """
        import gc, re, sys
        from pathlib import Path
        from mkdocs.config import load_config
        from briefbook.site import mkdocs, serving
        from briefbook.site.page_files import PageWriter

        brief = next(Path("briefs").rglob("bay-post-map.yml"))
        for number in range(4):
            text = brief.read_text("utf-8")
            brief.write_text(re.sub("standfirst: .*", f"standfirst: {number}.", text), "utf-8")
            config = load_config("mkdocs.yml", site_dir="served")
            config.plugins.on_startup(command="serve", dirty=False)
            serving._build(config, serve_url="http://127.0.0.1:8000/")
        gc.collect()
        print(sum(isinstance(one, PageWriter) for one in gc.get_objects()))
        """
    root = projects.harbour(tmp_path / "held")
    environment = projects.environment(root)
    command = [sys.executable, "-c", dedent(code)]
    done = subprocess.run(
        command, cwd=root, env=environment, capture_output=True, text=True, timeout=120
    )
    # The one that has built, and the one before it, whose pages it took.
    assert (done.stdout, done.returncode) == ("2\n", 0), done.stderr[-2000:]
