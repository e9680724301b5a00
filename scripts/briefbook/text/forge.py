"""Where the forge that keeps a project edits files, makes new ones and shows folders."""

import re
from typing import NamedTuple
from urllib.parse import quote, urlsplit

_EDIT = re.compile(
    r"(?P<repository>https?://[^?#]{1,200}?)(?P<way>(?:/-)?/_?edit)/(?P<branch>[^?#]{1,200})/"
)
_BRANCH = re.compile(r"(?:-/)?(?:_?edit|blob)/(?P<branch>[^/?#]+)/")
_USUAL = "edit/master/docs/"
"""What MkDocs takes for `edit_uri` where only `repo_url` is given."""


class Forge(NamedTuple):
    """The addresses of one branch of a repository; all empty where nobody has named one."""

    kind: str = ""
    """`github`, `gitlab` or empty: whether its page of a new file can be filled in."""
    new: str = ""
    """Where a file is made; the folder is put behind it."""
    edit: str = ""
    """Where a file is edited; its path is put behind it."""
    folder: str = ""
    """Where the folder of the briefs is shown."""


def edit_uri(repository: str, uri: str) -> str:
    """Where files are edited, from MkDocs' own `repo_url` and `edit_uri`; empty for none.

    MkDocs' leads to the pages in `docs/`, ours to any file of the branch.
    """
    found = _BRANCH.match(uri or _USUAL)
    if not repository or not found:
        return ""
    way = "-/edit" if _is_gitlab(repository) else "edit"
    return f"{repository.rstrip('/')}/{way}/{found['branch']}/"


def forge(edit: str) -> Forge:
    """The forge whose files are edited at an address, as far as its form tells."""
    found = _EDIT.fullmatch(edit)
    if not found:
        return Forge(edit=edit)
    repository, way, branch = found["repository"], found["way"], quote(found["branch"], safe="/%")
    tree = f"{repository}{way.replace('_edit', 'src/branch').replace('edit', 'tree')}/{branch}"
    kind = "gitlab" if way == "/-/edit" or _is_gitlab(repository) else "github"
    new = f"{repository}{way.replace('edit', 'new')}/{branch}/"
    return Forge("" if way == "/_edit" else kind, new, edit, f"{tree}/briefs")


def _is_gitlab(repository: str) -> bool:
    return "gitlab" in (urlsplit(repository).hostname or "")
