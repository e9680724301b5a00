"""What is known of links on disk: a file for each brief that needs one, written if changed."""

from collections.abc import Mapping

from briefbook.load.loaded import Loaded
from briefbook.load.parse import LINKS
from briefbook.load.yaml_files import relative
from briefbook.model.link_report import FoundLink, LinkReport
from briefbook.output.atomic import put
from briefbook.settings import Settings
from briefbook.web.link_file import written


def save_reports(
    settings: Settings, loaded: Loaded, kept: Mapping[str, tuple[FoundLink, ...]]
) -> tuple[str, ...]:
    """Bring the files of these briefs up to date; the paths of those that changed.

    A file that can't be read holds what an editor wrote, so it stays as it is.
    """
    wrong = {problem.path for problem in loaded.problems}
    changed: list[str] = []
    for id, links in kept.items():
        old = loaded.links.get(id)
        path = old.path if old else relative(settings.root, settings.briefs / LINKS / f"{id}.yml")
        if path not in wrong and links != (old.links if old else ()):
            _put(settings, path, LinkReport(id=id, path=path, links=links) if links else None)
            changed.append(path)
    return tuple(changed)


def _put(settings: Settings, path: str, report: LinkReport | None) -> None:
    """Write or remove a file, and nowhere but in its folder."""
    file, folder = settings.root / path, settings.briefs / LINKS
    # A symbolic link in the place of the folder would carry the text elsewhere.
    if not file.resolve().is_relative_to(settings.briefs.resolve() / LINKS):
        where = relative(settings.root, folder)
        raise ValueError(f"{where} leads out of the project; put a plain folder there.")
    if report:
        put(file, written(report).encode())
    else:
        file.unlink(missing_ok=True)
