"""Pages on their way to a browser: what is wrong stands at their foot, as text."""

from collections.abc import Iterable
from typing import Any

import pytest
from bs4 import BeautifulSoup

from briefbook.site.served_pages import Mistake, ServedPages, bar

PAGE = b"<!doctype html><html><body><main>Words</main></body></html>"
WRONG = Mistake("This is no date.", "briefs/2025/one.yml, line 3")


class Server:
    """A development server of one page, as ours asks it."""

    def __init__(self, body: bytes = PAGE, status: str = "200 OK", type: str = "text/html") -> None:
        self.body, self.status, self.type = body, status, type

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        if environ["PATH_INFO"] == "/livereload/0/0":
            start_response("200 OK", [("Content-Type", "text/plain")])
            return [b"1234"]
        length = str(len(self.body))
        start_response(self.status, [("Content-Type", self.type), ("Content-Length", length)])
        return [self.body]


@pytest.fixture
def pages() -> ServedPages:
    """Pages of a site that has been built."""
    pages = ServedPages()
    pages.has_site = True
    return pages


def answer(pages: ServedPages, server: Server) -> tuple[dict[str, str], str]:
    """The headers and the body of an answer."""
    begun: list[tuple[str, list[tuple[str, str]]]] = []
    body = pages.before(server)({"PATH_INFO": "/x/"}, lambda *told: begun.append(told))
    (status, headers), text = begun[0], b"".join(body).decode()
    assert status == server.status
    return dict(headers), text


def test_where_nothing_is_wrong_a_page_is_as_it_is(pages: ServedPages) -> None:
    headers, text = answer(pages, Server())
    assert (text, headers["Content-Length"]) == (PAGE.decode(), str(len(PAGE)))


def test_the_bar_is_the_last_thing_on_a_page(pages: ServedPages) -> None:
    pages.mistakes = [WRONG]
    headers, text = answer(pages, Server())
    body = BeautifulSoup(text, "html.parser").body
    assert body
    last = body.find_all(recursive=False)[-1]
    assert (last["class"], last["role"]) == (["mistakes"], "alert")
    assert " ".join(last.get_text().split()) == (
        "Not built: this is the site as it was before. briefs/2025/one.yml, line 3: This is no"
        " date."
    )
    assert int(headers["Content-Length"]) == len(text.encode())


def test_a_page_without_an_end_gets_it_too(pages: ServedPages) -> None:
    pages.mistakes = [WRONG]
    assert answer(pages, Server(b"404 Not Found"))[1].startswith("404 Not Found<style>")


def test_what_is_no_page_is_let_alone(pages: ServedPages) -> None:
    pages.mistakes = [WRONG]
    server = Server(b"body { color: red }", type="text/css")
    assert answer(pages, server)[1] == "body { color: red }"


def test_of_many_mistakes_the_first_are_shown() -> None:
    shown = bar([Mistake(f"Mistake {number}.") for number in range(1_204)], has_site=True)
    assert '<li><span dir="auto">Mistake 4.</span></li>\n</ul>\n' in shown
    assert "<p>And 1,199 more, which the terminal lists.</p>" in shown
    assert "Mistake 5." not in shown


@pytest.mark.parametrize("text", ["</div><script>alert(1)</script>", "<img src=x onerror=y>", '"&'])
def test_text_is_text(text: str) -> None:
    shown = BeautifulSoup(bar([Mistake(text, text)], has_site=True), "html.parser")
    assert [tag.name for tag in shown.find_all()] == [
        *("style", "div", "p", "strong", "ul", "li", "code", "span")
    ]
    assert (shown.code and shown.code.string, shown.span and shown.span.string) == (text, text)


def test_a_missing_page_asks_whether_there_is_something_newer(pages: ServedPages) -> None:
    text = answer(pages, Server(status="404 Not Found"))[1]
    assert 'fetch("/livereload/1234/0")' in text
    assert "newer > 1234 ? location.reload()" in text


def test_before_the_first_site_every_address_says_what_to_mend() -> None:
    pages = ServedPages()
    pages.mistakes = [WRONG]
    text = answer(pages, Server(b"404 Not Found", "404 Not Found"))[1]
    assert "<h1>Nothing is built yet</h1>" in text
    assert "<strong>Not built.</strong>" in text
    assert "404 Not Found" not in text
