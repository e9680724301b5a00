"""The Content-Security-Policy: nothing from elsewhere, no inline style, no foreign script."""

from collections.abc import Iterable

HEADER = "Content-Security-Policy"
REFERRER = '<meta name="referrer" content="same-origin">'
_NOT_IN_PAGES = "frame-ancestors"
"""Browsers heed it in a header only."""


def policy(hashes: Iterable[str], wasm: bool) -> str:
    """The policy as a header.

    Material's signs are drawn from `data:` addresses in its style sheet. No page is upgraded to
    https: every address is relative, and a site in a house's own network keeps working.
    """
    sources = {**_sources(hashes, wasm), _NOT_IN_PAGES: "'none'"}
    return "; ".join(f"{name} {value}" for name, value in sources.items())


def within(hashes: Iterable[str], wasm: bool) -> str:
    """The same in the head of one page, for hosts that send no header of ours.

    With it goes the one other header that browsers heed there: no publisher is told from which
    page a reader came.
    """
    content = "; ".join(f"{name} {value}" for name, value in _sources(hashes, wasm).items())
    return f'<meta http-equiv="{HEADER}" content="{content}">\n  {REFERRER}'


def _sources(hashes: Iterable[str], wasm: bool) -> dict[str, str]:
    # WebAssembly alone: `unsafe-eval` would let text run as a script as well.
    running = ["'self'", *(["'wasm-unsafe-eval'"] if wasm else ()), *hashes]
    return {
        "default-src": "'none'",
        "script-src": " ".join(running),
        "style-src": "'self'",
        "img-src": "'self' data:",
        "font-src": "'self'",
        "connect-src": "'self'",
        "worker-src": "'self'",
        "manifest-src": "'self'",
        "form-action": "'self'",
        "base-uri": "'none'",
    }
