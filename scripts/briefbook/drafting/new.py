"""From a file, pasted text or a link to a draft and its capture on disk; nothing is overwritten."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from briefbook.capture.copy import Copy, decoded, read
from briefbook.capture.copy_report import remark
from briefbook.capture.copy_search import CopySearch, Likeness, Saved
from briefbook.capture.html_text import is_html
from briefbook.capture.kept_texts import texts_in
from briefbook.capture.mhtml import is_mhtml
from briefbook.capture.propose_body import likely_article
from briefbook.capture.sanitize import sanitize, without_endless_references
from briefbook.capture.saved_from import saved_from
from briefbook.capture.saved_pages import LIMIT, TooLongError, without_pictures
from briefbook.corpus.build import build
from briefbook.drafting import head_lines
from briefbook.drafting.draft import Drafted, OpenPlace, draft, id_for
from briefbook.drafting.grammar.known import Known
from briefbook.drafting.page import extract, plain_text, source_page
from briefbook.drafting.page.json_ld import Data
from briefbook.drafting.page.near import Near, nearest, remarks_on
from briefbook.drafting.page.readable import unfit
from briefbook.drafting.page.stated import SourcePage
from briefbook.load import parse
from briefbook.load.folder import Loaded, load
from briefbook.model.base import ID_LENGTH, ID_PATTERN
from briefbook.model.brief import Brief
from briefbook.model.dates import parse_date
from briefbook.output.atomic import create, folders_above
from briefbook.output.lock import alone
from briefbook.report.refusals import refusal
from briefbook.settings import Settings
from briefbook.text.damage import damaged
from briefbook.text.places import named
from briefbook.text.search import without_spaces

CAPTURES = "captures"
"""The folder for saved pages, which git ignores."""
LONGEST = LIMIT
UNDATED = "undated"
"""The folder, below the briefs, of articles whose year nothing tells."""
MOVE = (
    f"No year is sure, so it goes to `{UNDATED}/`. Once you know it, move the file to the"
    " folder of the year: its address stays."
)
COPY_TEXT = "Copy its text into a file, and name that."
ENDS = (".txt", ".html", ".mhtml")
"""Of the names that saved pages get."""
_SCHEMA = "data/schema/brief.json"


class NoDraftError(Exception):
    """No draft is made; its text says why, in words for an editor."""


@dataclass(frozen=True)
class Source:
    """What was handed in."""

    data: bytes
    link: str = ""
    """Where it was found, as far as somebody said so."""
    path: Path | None = None
    """Its file, where it is one."""


@dataclass(frozen=True)
class Target:
    """Where things go; None: where they belong."""

    out: Path | None = None
    captures: Path | None = None
    publisher: str = ""
    again: bool = False
    """Whether an article that has a brief may be looked at again; nothing is written then."""


@dataclass(frozen=True)
class Made:
    """A draft brief, where it goes, where its page goes, and what there is to tell."""

    path: Path
    capture: Path
    drafted: Drafted
    remarks: tuple[str, ...]
    is_new: bool = True
    """False where the article has a brief already, which stays as it is."""


def make(
    settings: Settings, source: Source, target: Target, today: date, loaded: Loaded | None = None
) -> Made:
    """A draft brief of a page, or `NoDraftError`; nothing is written yet."""
    if why := unfit(_lean(source.data)):
        raise NoDraftError(why)
    loaded = loaded or load(settings)
    known = Known(build(loaded.briefs, loaded.vocabulary, loaded.receipts))
    copy, page = _page(source.data, source.link)
    link = _link(page, source.link)
    brief = _briefed(link, known, target)
    publisher = target.publisher or known.publisher_of(link) or head_lines.new_publisher(page, link)
    day = head_lines.day_of(page, today)
    id = brief.id if brief else target.out.stem if target.out else id_for(page, link, publisher)
    path = target.out or settings.briefs / (day[:4] or UNDATED) / f"{id}.yml"
    if brief:
        path = settings.root / brief.path
    else:
        _free(path, id, known)
    folder = target.captures or settings.root / CAPTURES
    whose = _by_capture(loaded)
    untold: list[str] = []
    others = texts_in(folder, untold.append, source.path)
    near = nearest("\n".join(page.paragraphs), others)
    like = CopySearch(loaded.briefs, loaded.receipts).similar_to(
        _saved(page, copy, link, publisher, day)
    )
    undated = (MOVE,) if path.parent == settings.briefs / UNDATED else ()
    remarks = (*map(remark, like), *_remarks(page, copy, near, whose), *untold, *undated)
    schema = os.path.relpath(settings.docs / _SCHEMA, path.parent)
    most = settings.limits.quoted_percent
    place = OpenPlace(link, publisher, schema, _originals(like, near, whose), most)
    made = draft(page, copy, place, known, today, remarks)
    _checked(path, id, made.text)
    capture = _place(source, folder, id)
    return Made(path, capture, made, remarks, is_new=brief is None)


def keep(settings: Settings, source: Source, made: Made) -> None:
    """Write the draft, and the page beside the other captures; or `NoDraftError` and neither."""
    # The page first: without it the draft could not be proved.
    with alone(settings.root), _told(), folders_above(made.capture):
        is_new = _keep(source.data, made.capture)
        try:
            _write(made.path, made.drafted.text.encode())
        except NoDraftError:
            if is_new:
                made.capture.unlink(missing_ok=True)
            raise


def _lean(data: bytes) -> bytes:
    """A page without the pictures in it; what is within a mail is measured once it is out of it."""
    try:
        return data if is_mhtml(data) else without_pictures(data)
    except TooLongError as error:
        raise NoDraftError(f"{error} {COPY_TEXT}") from None


def _page(data: bytes, given: str = "") -> tuple[Copy, SourcePage]:
    """The text a reader saw and what it says; no parser's complaint gets any further."""
    try:
        text = decoded(data)
        if not is_html(text):
            copy = read("page", data)
            return copy, plain_text.page_of(copy)
        # Data and where it was saved stand in comments as well, which parsers are spared.
        text = without_endless_references(text)
        told = source_page.Told(Data(text), saved_from(text), given)
        copy = read("page", data)
        return copy, source_page.page_of(extract.slim(sanitize(text)), copy, told)
    except TooLongError as error:
        raise NoDraftError(f"{error} {COPY_TEXT}") from None
    except (AssertionError, ValueError, RecursionError, MemoryError):
        raise NoDraftError(f"The page can't be read. {COPY_TEXT}") from None


def _link(page: SourcePage, given: str) -> str:
    if page.kind == "list":
        raise NoDraftError(
            "This looks like a list of articles. Open one of them, and save that page."
        )
    if page.kind == "nothing":
        raise NoDraftError(
            "No article was found in it. Copy the text alone into a file, and name that."
        )
    link = head_lines.link_of(page, given)
    if not link:
        raise NoDraftError(
            "Nothing in it says where it was published. Name the address: --url LINK."
        )
    return link


def _briefed(link: str, known: Known, target: Target) -> Brief | None:
    """The brief that there is of an article, where it is only to be looked at again."""
    brief = known.brief_of(link)
    if brief and not target.again:
        raise NoDraftError(
            f"{brief.path} is a brief of this article already: {brief.url} What else could be"
            " quoted: --all."
        )
    return brief


def _free(path: Path, id: str, known: Known) -> None:
    if len(id) > ID_LENGTH or not re.fullmatch(ID_PATTERN, id):
        raise NoDraftError(f"`{id}` can't be the id of a brief: a–z, 0–9 and single hyphens.")
    if path.exists() or path.is_symlink():
        raise NoDraftError(
            f"{named(path)} is there already, and was left as it is. Name another: --out PATH."
        )
    other = next((brief for brief in known.corpus.everything if brief.id == id), None)
    if other:
        raise NoDraftError(f"The name `{id}` is taken by `{other.path}`. Name another: --out PATH.")


def _saved(page: SourcePage, copy: Copy, link: str, publisher: str, day: str) -> Saved:
    """The article, to be looked for among those we have briefs of."""
    titles = tuple(title.value for title in page.titles)
    published = parse_date(day) if day else None
    return Saved(link, publisher, titles, published, likely_article(copy, page.body) or copy.page)


def _originals(
    like: Iterable[Likeness], near: Iterable[Near], whose: Mapping[str, Brief]
) -> tuple[str, ...]:
    """The briefs that it may be a copy of, each once, the surest first."""
    nearest = (whose[one.name].id for one in near if one.name in whose)
    return tuple(dict.fromkeys((*(one.brief.id for one in like), *nearest)))


def _by_capture(loaded: Loaded) -> dict[str, Brief]:
    """The briefs by the names of their captures, as receipts have them, or `new` gives them."""
    briefs = {brief.id: brief for brief in loaded.briefs if brief.status != "withdrawn"}
    named = {f"{id}{end}": one for id, one in briefs.items() for end in ENDS}
    return named | {r.capture: briefs[r.id] for r in loaded.receipts.values() if r.id in briefs}


def _remarks(
    page: SourcePage, copy: Copy, near: list[Near], whose: Mapping[str, Brief]
) -> Iterator[str]:
    for line in remarks_on(near, {name: brief.publisher for name, brief in whose.items()}):
        yield f"It may be a copy: {line}"
    if page.kind == "live":
        yield (
            "This is a live page. Its entries are of different hours, so no day was worked"
            " out of words such as `on Friday`."
        )
    if page.like_list:
        yield (
            "decide: most of this page are headlines that lead elsewhere. Is it one article, and"
            " not a list of several?"
        )
    if page.kind == "stub":
        letters = all(map(without_spaces, page.paragraphs))
        size = sum(len(one) if letters else len(one.split()) for one in page.paragraphs)
        what = "characters" if letters else "words"
        yield f"Only the top of the article was there, {size} {what}. Where is the rest?"
    if damaged(copy.raw):
        yield "Signs of the copy were damaged on their way; what could be mended was mended."


def _checked(path: Path, id: str, text: str) -> None:
    """A draft that our own check refuses is none."""
    read = parse.brief(str(path), id, text)
    if isinstance(read, list):
        raise NoDraftError(f"No draft could be made of it: {read[0].message}")


def _place(source: Source, folder: Path, id: str) -> Path:
    """Where the page goes: beside the other captures, unless it lies there already."""
    if source.path and source.path.resolve().parent == folder.resolve():
        return source.path
    if is_mhtml(source.data):
        return folder / f"{id}.mhtml"
    return folder / f"{id}.{'html' if is_html(decoded(source.data)) else 'txt'}"


def _keep(data: bytes, capture: Path) -> bool:
    """Write the page, unless it lies there already; whether it was written."""
    if capture.is_file() and not capture.is_symlink() and capture.read_bytes() == data:
        return False
    if os.path.lexists(capture):
        raise NoDraftError(
            f"{named(capture)} is there already. Move it away, or name the draft: --out PATH."
        )
    _write(capture, data)
    return True


def _write(path: Path, data: bytes) -> None:
    """A new file; one that came in between stays as it is."""
    with _told(path):
        create(path, data)


@contextmanager
def _told(path: Path | None = None) -> Iterator[None]:
    """What the system refuses as a `NoDraftError`."""
    try:
        yield
    except OSError as error:
        raise NoDraftError(refusal(error, str(path or error.filename))) from None
