"""The reader notices what a page must not do; else every silent page would prove nothing."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from briefbook.site.hosting.host_files import HEADERS
from briefbook.site.hosting.policy import policy
from tests.support.browsing import REQUIRED, Reader, demand
from tests.support.hosting import Host
from tests.support.projects import ROOT

PAGE = """\
<!doctype html><html lang="en"><head><title>Loud</title><link rel="icon" href="data:,"></head>
<body><p style="color: red">Red</p><script>document.title = "changed"</script>
<img alt="" src="http://elsewhere.example/i.png"><script src="loud.js"></script></body></html>
"""
LOUD = "console.log('I speak'); console.warn('and warn'); setTimeout(() => { throw Error('Oh') })"


@pytest.fixture
def loud(tmp_path: Path) -> Path:
    """A site whose one page does all that is forbidden."""
    (tmp_path / "index.html").write_text(PAGE, "utf-8")
    (tmp_path / "loud.js").write_text(LOUD, "utf-8")
    (tmp_path / HEADERS).write_text(
        f"/*\n  Content-Security-Policy: {policy([], wasm=False)}\n", "utf-8"
    )
    return tmp_path


def test_a_loud_page_is_heard(browser: Browser, loud: Path) -> None:
    with Host(loud) as host:
        reader = Reader(browser, (host.origin,))
        with reader.window() as page:
            page.goto(host.url)
            page.wait_for_timeout(100)
            assert page.title() == "Loud", "the policy lets no inline script run"
            assert page.locator("p").evaluate("e => getComputedStyle(e).color") == "rgb(0, 0, 0)"
    said = " | ".join(reader.said)
    for words in ("I speak", "and warn", "Oh", "inline style", "inline script", "elsewhere"):
        assert words in said, words


def test_what_is_asked_for_elsewhere_is_noticed(browser: Browser, loud: Path) -> None:
    (loud / HEADERS).write_text("/*\n  X-Content-Type-Options: nosniff\n", "utf-8")
    with Host(loud) as host:
        reader = Reader(browser, (host.origin,))
        with reader.window() as page:
            page.goto(host.url)
            assert page.title() == "changed", "without a policy the script runs"
    assert reader.abroad == ["http://elsewhere.example/i.png"]


@pytest.mark.thorough
@pytest.mark.parametrize(
    ("wanted", "outcome"), [("", pytest.skip.Exception), ("required", pytest.fail.Exception)]
)
def test_without_a_browser_the_tests_are_skipped_or_fail_where_it_is_required(
    monkeypatch: pytest.MonkeyPatch, wanted: str, outcome: type[BaseException]
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv(REQUIRED, wanted)
    with pytest.raises(outcome, match="There is no Chromium on the path; install one, or name it"):
        demand()


def test_the_continuous_check_requires_one() -> None:
    assert f"export {REQUIRED}=required" in (ROOT / ".ci" / "run").read_text("utf-8")
