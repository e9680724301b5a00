"""One run of Pagefind over a built site.

Only a page with `data-pagefind-body` is in the index: a published briefing. What templates and
blocks mark with `data-pagefind-ignore` is left out, and so is what stands on every briefing.
"""

import json
import os
import shutil
import subprocess
from base64 import b64decode, b64encode
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from briefbook.report.refusals import refusal
from briefbook.site import pagefind_order
from briefbook.site.kept_index import KeptIndex, digest_of
from briefbook.system import programs

PAGES = "briefings/*/index.html"
FOLDER = "pagefind"
SECONDS, SECONDS_A_PAGE = 120.0, 0.25
"""How long indexing may take; a thousand briefings take a few seconds."""
_HUNG = (
    "So there is no index of the briefings, and without it no search or filter above their list."
    " Run this again; if it happens again, install `pagefind[bin]` anew."
)
_UNWRITTEN = "The index of the briefings can't be written:"
_INDEX = 0
"""The number that it gives its first index."""
_BODY = b" data-pagefind-body"
_LEFT_OUT = "h1, .standfirst, h2, h3, summary, .aloud, .label, .fact, .meta, .when"
"""Title and standfirst are searched as what is shown of a page; the others are on all of them."""
_BY_NAME = {"pagefind.js", "pagefind-worker.js", pagefind_order.ENTRY}
"""What a browser fetches by its name; nobody asks for the ready-made interfaces beside it."""


class IndexingError(Exception):
    """Says in one sentence why there is no index."""


def program() -> Path:
    """Pagefind's own program, which its package brings."""
    try:
        from pagefind_bin import get_executable

        return Path(get_executable())
    except (ImportError, FileNotFoundError):
        raise IndexingError(
            "Pagefind's program is missing, and the list of briefings is searched with it:"
            " install `pagefind[bin]`."
        ) from None


def index(site: Path, root: Path) -> str:
    """Put the index into a built site, whole or not at all; a site without briefings needs none.

    One that would come out the same is taken from what the project keeps of its last build. Gives
    a sentence where the index is not quite what was asked for, else nothing.
    """
    new, folder = site / f".{FOLDER}.new", site / FOLDER
    # The old index as well: it would go on finding pages that are gone.
    for left_over in (new, folder):
        shutil.rmtree(left_over, ignore_errors=True)
    pages = _Pages(site)
    if not pages.indexed:
        return ""
    try:
        new.mkdir()
        remark = _made(site, new, pages, KeptIndex(root))
        new.rename(folder)
        return remark
    except OSError as error:
        told = refusal(error, "a file of it")
        raise IndexingError(f"{_UNWRITTEN} {told}") from None
    except ValueError as error:
        raise IndexingError(f"{_UNWRITTEN} {error}") from None
    finally:
        shutil.rmtree(new, ignore_errors=True)


class _Pages:
    """The pages that Pagefind reads: how many there are, and what they hold."""

    def __init__(self, site: Path) -> None:
        self.number = self.indexed = 0
        self._site = site
        self.digest = digest_of(self._read())

    def _read(self) -> Iterator[bytes]:
        for page in sorted(self._site.glob(PAGES)):
            data = page.read_bytes()
            self.number += 1
            self.indexed += _BODY in data
            yield page.relative_to(self._site).as_posix().encode()
            yield data


def _made(site: Path, new: Path, pages: _Pages, kept: KeptIndex) -> str:
    made_from = digest_of([pages.digest.encode(), *_programs()])
    if kept.take(made_from, new):
        return ""
    _run(site, new, SECONDS + SECONDS_A_PAGE * pages.number)
    remark = _tidy(new)
    if not remark:  # else the same pages may give other bytes
        kept.keep(made_from, new)
    return remark


def _programs() -> Iterator[bytes]:
    """What makes an index beside the pages: Pagefind, and what we ask of it and do to it."""
    stat = program().stat()
    yield f"{stat.st_size} {stat.st_mtime_ns}".encode()
    for ours in (__file__, pagefind_order.__file__):
        yield Path(ours).read_bytes()


def _run(site: Path, new: Path, seconds: float) -> None:
    """The program, in a folder and an environment that hold no settings of its own.

    It is given the pages one by one, in their order: in a folder it numbers them as the disk lists
    them, which is another order on each. It gives its files back, for it may end before those are
    whole that it writes itself.
    """
    plain = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    try:
        command = [str(program()), "--service"]
        done = programs.ask(command, new, seconds, _requests(site), plain)
    except subprocess.TimeoutExpired:
        raise IndexingError(programs.UnansweredError("Pagefind", seconds, _HUNG).message) from None
    answers = list(_payloads(done.stdout))
    reason = next((str(one["message"]) for one in answers if one["type"] == "Error"), "")
    if done.returncode:
        told = (done.stderr or done.stdout).decode("utf-8", "replace")
        reason = reason or told or f"it ended with {done.returncode}"
    if reason := " ".join(reason.split())[:300]:
        raise IndexingError(f"Pagefind could not index the briefings: {reason.rstrip('.')}.")
    for answer in answers:
        for file in answer.get("files", ()):
            _write(new, file["path"], b64decode(file["content"]))


def _requests(site: Path) -> Iterator[bytes]:
    """An index, each page for it, and at last its files."""
    yield _request(type="NewIndex", config={"exclude_selectors": _LEFT_OUT.split(", ")})
    for page in sorted(site.glob(PAGES)):
        path, text = page.relative_to(site).as_posix(), page.read_text("utf-8")
        yield _request(type="AddFile", index_id=_INDEX, file_path=path, file_contents=text)
    yield _request(type="GetFiles", index_id=_INDEX)


def _request(**payload: object) -> bytes:
    return b64encode(json.dumps({"message_id": 1, "payload": payload}).encode())


def _payloads(answers: bytes) -> Iterator[dict[str, Any]]:
    for answer in answers.split(b","):
        with suppress(ValueError, LookupError, TypeError):  # what is no answer tells why it ended
            payload = json.loads(b64decode(answer, validate=True))["payload"]
            yield {"message": "", **payload, "type": payload["type"]}


def _write(folder: Path, name: str, data: bytes) -> None:
    file = folder / name
    if not file.resolve().is_relative_to(folder.resolve()):
        raise ValueError(f"Pagefind has a file outside of it, {name}.")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def _tidy(new: Path) -> str:
    """Drop what nobody asks for and put the rest in order; a sentence where the form is unknown."""
    try:
        _keep_what_is_needed(new)
        pagefind_order.order(new)
    except pagefind_order.UnknownFormError as unknown:
        return str(unknown)
    return ""


def _keep_what_is_needed(new: Path) -> None:
    try:
        entry = json.loads((new / pagefind_order.ENTRY).read_text("utf-8"))
    except ValueError:
        raise ValueError("Pagefind left but half of it; is the disk full?") from None
    try:
        # A language without a stemmer is read by `wasm.unknown.pagefind`.
        spoken = {one["wasm"] or "unknown" for one in entry["languages"].values()}
    except (AttributeError, LookupError, TypeError):
        raise pagefind_order.UnknownFormError from None
    kept = _BY_NAME | {f"wasm.{name}.pagefind" for name in spoken}
    for file in new.iterdir():
        if file.is_file() and file.name not in kept and file.suffix != pagefind_order.META:
            file.unlink()
