"""One build, from MkDocs' first event to its last: which way its pages take, and what it leaves."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import jinja2
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation

from briefbook.output.sync import Written
from briefbook.pages.dependencies import addresses_of
from briefbook.pages.site import pages
from briefbook.render.addresses import path_of
from briefbook.site import kept_files, recorded, tree_pages
from briefbook.site.build_key import build_key
from briefbook.site.generate import Prepared, markdown_of, write_files, write_pages
from briefbook.site.last_build import EarlyPage, LastBuild, stamps
from briefbook.site.page_files import MkDocsBuild, PageFile, PageWriter
from briefbook.site.tree_pages import Sample


@dataclass(frozen=True)
class BuildOptions:
    """How somebody wants to have a site built."""

    command: str = "build"
    """`build` or `serve`."""
    jobs: int = 1
    """By how many processes."""
    place: Path | None = None
    """Where the built site is put once it is whole; None where it is built in place."""
    on_step: Callable[[], None] = lambda: None
    """Called before each step, as a page that is made; what it raises ends the build."""


class OneBuild:
    """The pages of one build; short for those that MkDocs neither reads nor renders."""

    def __init__(
        self,
        prepared: Prepared,
        config: MkDocsConfig,
        options: BuildOptions,
        last: LastBuild | None,
    ) -> None:
        assert prepared.site
        self.site, self._loaded = prepared.site, prepared.examined.loaded
        self._config, self._options = config, options
        self.reason = tree_pages.obstacle(config, self.site.settings)
        """Why pages take the long way, through Markdown; empty where they don't."""
        self._indexed = indexed = tree_pages.is_indexed(config.plugins)
        self._key = build_key(self.site, config, options.command, indexed)
        if self._recorded and not self.reason:
            last = recorded.take(self._place, self.site, self._loaded, self._key)
        if self.reason or (last and last.folder == Path(config.site_dir)):
            last = None  # MkDocs clears the folder that it builds into
        self.last = last
        """The build before, as far as this one may take from it."""
        self._writer = PageWriter(self.site, indexed, last, self._key)
        self._nav: Navigation | None = None
        self._files = Files([])

    @property
    def _place(self) -> Path:
        """Where the site stands in the end."""
        return self._options.place or Path(self._config.site_dir)

    @property
    def _recorded(self) -> bool:
        """Whether a build of another process follows, and finds the site where it was put."""
        return self._options.command == "build" and self._options.place is not None

    def early(self) -> EarlyPage | None:
        """What makes a page by itself while the rest is built; None where that can't be.

        Where a warning may stop the build its pages wait for its end.
        """
        if self._config.strict or not self.last:
            return None
        return self.last.early(self.site, self._key)

    def write_files(self) -> Written:
        """Write what has to stand in docs/ before MkDocs looks for it."""
        known = self.last.copied if self.last else {}
        texts, jobs = self._loaded.texts, self._options.jobs
        self._options.on_step()
        kept = self._writer.kept
        self._options.on_step()
        written = write_files(self.site, texts, jobs, kept, known)
        if self.reason and not written.clashes:
            self._write_markdown()
        return written

    def _write_markdown(self) -> None:
        write_pages(self.site, self.site.once(addresses_of), self._options.jobs)

    def on_files(self, files: Files) -> Files:
        """All files there will be."""
        return files if self.reason else self._writer.complete(files, self._config)

    def on_nav(self, nav: Navigation, files: Files) -> None:
        """Put our pages in the place of those that MkDocs would render."""
        self._nav = nav
        if self.reason:
            return
        self.reason = self._mismatch(files)
        if self.reason:
            self._write_markdown()
        else:
            self._writer.take_over(files, nav)

    def _mismatch(self, files: Files) -> str:
        """What only the files of a build show to be in the way; empty where nothing is."""
        if not files.get_file_from_path(tree_pages.BY_HAND):
            return f"docs/{tree_pages.BY_HAND}, to which they lead, is not there"
        if self._writer.kept:
            return ""  # tried by the last build, with the same programs
        path = tree_pages.unlike(self._samples(), files, self._config)
        return f"this version of MkDocs makes another page of docs/{path}" if path else ""

    def _samples(self) -> Iterator[Sample]:
        for tree in pages(self.site, tree_pages.sample_addresses(self.site)):
            text = markdown_of(self.site, tree).decode()
            yield Sample(path_of(tree.address), text, self._writer.rendering(tree))

    def on_env(self, env: jinja2.Environment, files: Files) -> None:
        """Write our pages."""
        if self.reason or self._nav is None:
            return
        shown = [
            file for file in files if file.is_documentation_page() or isinstance(file, PageFile)
        ]
        tree_pages.frame(env, shown)
        tree_pages.index(self._config.plugins, shown, self._writer.entries)
        build = MkDocsBuild(self._config, files, self._nav, env, self._indexed)
        self._writer.write(build, self._options.jobs, self._options.on_step)
        self._files = files
        last = self.last
        folder, known = (last.folder, last.copied) if last else (Path(), {})
        kept_files.copy(files, folder, known, self._options.jobs)

    def finished(self) -> LastBuild | None:
        """What the next build may take from this one; nothing where MkDocs made the pages."""
        if self.reason:
            return None
        settings, made, corpus = self.site.settings, self._writer.made, self.site.corpus
        standing = stamps(settings.docs, Path(self._config.site_dir), made)
        copied = kept_files.copied(self._files)
        more = standing, copied, self._writer.page_of
        last = LastBuild(lambda: corpus, self._key, self._place, made, *more)
        if self._recorded:
            recorded.write(last, self._loaded.texts, settings.root)
        return last
