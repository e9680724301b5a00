"""The search behind the list of briefings, asked in a window of a real browser."""

from playwright.sync_api import Page

ASK = """async typed => {
    const { query } = await import("./../assets/query.js");
    const pagefind = await import("./../pagefind/pagefind.js");
    const { results } = await pagefind.search(query(typed));
    return Promise.all(results.map(one => one.data().then(data => data.url)));
}"""
CUT = """async typed => (await import("./../assets/query.js")).query(typed)"""


def found(window: Page, typed: str) -> set[str]:
    """The ids of the briefings that what somebody types finds."""
    urls = window.evaluate(ASK, typed)
    return {url.strip("/").rpartition("/")[2] for url in urls}


def cut(window: Page, typed: str) -> str:
    """What is asked of Pagefind for what somebody types."""
    asked: str = window.evaluate(CUT, typed)
    return asked
