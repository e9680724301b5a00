"""What hosts do with the site: missing addresses, the policy, what browsers keep."""

import re

import pytest
from playwright.sync_api import Response

from tests.support.browsing import Reader
from tests.support.hosting import Host
from tests.support.sites import Site

HASH = re.compile(r"'sha256-[A-Za-z0-9+/]{43}='")


@pytest.mark.parametrize("address", ["nowhere/", "events/nowhere/at/all/"])
def test_a_missing_address_shows_a_page_that_works_at_any_depth(
    reader: Reader, harbour_site: Site, address: str
) -> None:
    with reader.window() as window:
        answer = window.goto(harbour_site.url + address)
        assert answer
        assert answer.status == 404
        assert window.locator("h1").inner_text() == "Page not found"
        loaded = window.evaluate("[...document.styleSheets].every(sheet => sheet.cssRules.length)")
        assert loaded
        window.locator(".sheet").get_by_role("link", name="timeline").click()
        assert window.url == f"{harbour_site.url}timeline/"
    reader.forgive("the server responded with a status of 404")


def test_every_page_comes_with_a_strict_policy(reader: Reader, our_site: Site) -> None:
    answers: list[Response] = []
    with reader.window() as window:
        window.on("response", lambda answer: answers.append(answer))
        window.goto(f"{our_site.url}timeline/")
        sent = answers[0].all_headers()
    policy = dict(part.split(" ", 1) for part in sent["content-security-policy"].split("; "))
    assert policy["default-src"] == "'none'"
    assert policy["style-src"] == "'self'"
    assert len(HASH.findall(policy["script-src"])) >= 3
    assert set(HASH.sub("", policy["script-src"]).split()) <= {"'self'", "'wasm-unsafe-eval'"}
    assert "unsafe-inline" not in sent["content-security-policy"]
    assert sent["x-content-type-options"] == "nosniff"
    assert sent["referrer-policy"] == "same-origin"


def test_only_what_is_named_by_its_content_is_kept_for_ever(reader: Reader, our_host: Host) -> None:
    answers: list[Response] = []
    with reader.window() as window:
        window.on("response", lambda answer: answers.append(answer))
        window.goto(our_host.url)
        kept = {
            answer.url.removeprefix(our_host.url): "immutable"
            in answer.headers.get("cache-control", "")
            for answer in answers
        }
    assert not kept[""]
    assert not kept["assets/frame.css"]
    named = [path for path, forever in kept.items() if forever]
    assert len(named) >= 3
    assert [path for path in named if not re.search(r"[.-][0-9a-f]{8}\.", path)] == []


def test_the_policy_lets_no_foreign_script_run(reader: Reader, our_site: Site) -> None:
    with reader.window() as window:
        window.goto(our_site.url)
        window.evaluate(
            "document.body.append(Object.assign(document.createElement('script'),"
            " {textContent: 'document.title = \"taken\"'}))"
        )
        window.evaluate("document.querySelector('h1').setAttribute('style', 'color: red')")
        assert window.title() != "taken"
        assert "red" not in str(window.locator("h1").evaluate("e => e.style.color"))
    reader.forgive("Executing inline script violates")
    reader.forgive("Applying inline style violates")
