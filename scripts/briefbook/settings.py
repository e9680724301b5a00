"""Where things are and how the site is called: read once, passed in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

from briefbook.text.forge import Forge, edit_uri, forge

THEME = Path(__file__).parent / "theme"
"""Templates, styles, scripts, fonts and languages of every site."""
GUIDE = "writing"
"""The hand-written page on how to write a brief."""


@dataclass(frozen=True)
class Limits:
    """How much is too much; a brief is a page, not an archive."""

    file_bytes: int = 256 * 1024
    briefs: int = 100_000
    quote_words: int = 25
    quoted_percent: int = 20
    """Of the words of an article, how many the quotations of its brief may reprint together."""
    headline_characters: int = 90
    standfirst_words: int = 40
    cards: int = 200
    """Briefings with a social card of their own, and as many events; older ones share one."""
    quick_search_pages: int = 600
    """Up to how many briefings and events the search box finds them itself.

    Its index is one file that every page fetches and reads: measured 0.44 KB on the line and 2 ms
    of one core for each of them, so 600 are 270 KB and a second more; see `python -m bench search`.
    """


@dataclass(frozen=True)
class Settings:
    """The folders of one project and what its `mkdocs.yml` says of the site."""

    root: Path
    """The folder that holds `mkdocs.yml`; problems name their files from here."""
    site_name: str = "Briefings"
    description: str = ""
    """One sentence that says what the site does; the home page opens with it."""
    site_url: str = ""
    """Where the site will be found, with a slash at its end; empty where nobody has said."""
    feed_id: str = ""
    """The address or tag that outlives `site_url` in the feeds; empty where nobody has said."""
    language: str = "en"
    """The language of the interface; there is a file of its words."""
    theme: Path | None = None
    """The project's own theme folder, which may hold languages of its own."""
    edit_uri: str = ""
    """Where a file is edited on the forge; the path of the YAML file is put behind it."""
    history_uri: str = ""
    """Where the forge shows every change of a file; the path of the YAML file is put behind it."""
    history: bool = True
    """Whether pages say when a brief was added and last changed, read from git."""
    plain: bool = False
    """Whether MkDocs renders every page from its Markdown; slow, and gives the same site."""
    limits: Limits = field(default_factory=Limits)
    guide: str = ""
    """The address of the page on how to write a brief; empty where a project has none."""
    docs_dir: str = "docs"
    site_dir: str = "site"

    @property
    def first_address(self) -> str:
        """What every id in the feeds begins with."""
        return _whole(self.feed_id) or self.site_url

    def edited_at(self, path: str) -> str:
        """Where a reader edits a file on the forge; empty where nobody has said."""
        return self.edit_uri + quote(path) if self.edit_uri and path else ""

    @property
    def forge(self) -> Forge:
        """Where files are edited and made."""
        return forge(self.edit_uri)

    def history_at(self, path: str) -> str:
        """Where the forge lists every change of a file; empty where nobody has said."""
        return self.history_uri + quote(path) if self.history_uri else ""

    @property
    def languages(self) -> Path | None:
        """Where the project may have words of the interface of its own."""
        return self.theme / "languages" if self.theme else None

    @property
    def base(self) -> str:
        """The path of the site on its host, with a slash at both ends."""
        path = urlsplit(self.site_url).path
        return path if path.endswith("/") else "/"

    @property
    def briefs(self) -> Path:
        """One YAML file per article, and the vocabulary."""
        return self.root / "briefs"

    @property
    def docs(self) -> Path:
        """Hand-written pages, and the generated ones beside them."""
        return self.root / self.docs_dir

    @property
    def site(self) -> Path:
        """The built site."""
        return self.root / self.site_dir


NOWHERE = Settings(Path())
"""Of records that no site shows: without a name, an address, a file."""


def from_config(root: Path, config: dict[str, Any]) -> Settings:
    """Settings from what `mkdocs.yml` holds: its own words where it has them, `extra.briefbook`."""
    own = (config.get("extra") or {}).get("briefbook") or {}
    theme = config.get("theme")
    theme = theme if isinstance(theme, Mapping) else {}
    # MkDocs' own theme has it as an attribute, what the file holds as a key.
    folder = getattr(theme, "custom_dir", None) or theme.get("custom_dir")
    site_url = str(config.get("site_url") or "")
    docs = str(config.get("docs_dir") or "docs")
    # A name that is no limit is refused in `load.config`, with the known ones beside it.
    limits = {k: v for k, v in (own.get("limits") or {}).items() if k in Limits.__annotations__}
    return Settings(
        root=root,
        site_name=str(config.get("site_name") or "Briefings"),
        description=str(config.get("site_description") or ""),
        site_url=_whole(site_url),
        feed_id=str(own.get("feed_id") or ""),
        language=str(theme.get("language") or "en"),
        theme=root / str(folder) if folder else None,
        edit_uri=str(own.get("edit_uri") or "") or _edit_uri(config),
        history_uri=str(own.get("history_uri") or ""),
        history=own.get("history") is not False,
        plain=own.get("plain") is True,
        limits=Limits(**limits),
        guide=GUIDE if (root / docs / f"{GUIDE}.md").is_file() else "",
        docs_dir=docs,
        site_dir=str(config.get("site_dir") or "site"),
    )


def _whole(address: str) -> str:
    """An address, or a tag, behind which a path can be put."""
    return address if not address or address.endswith(("/", ":")) else f"{address}/"


def _edit_uri(config: Mapping[str, Any]) -> str:
    """From MkDocs' own settings."""
    return edit_uri(str(config.get("repo_url") or ""), str(config.get("edit_uri") or ""))
