"""The page of the form: what stands there while no script runs. The rest is in `assets/form/`."""

from collections.abc import Iterator

from briefbook.pages.context import Site
from briefbook.pages.parts import common
from briefbook.pages.parts.common import paragraph, sentence
from briefbook.pages.tree import Block, Inline, Link, Outside, Page, Text
from briefbook.pages.wanted import Addresses

ADDRESS = "add"


def pages(site: Site, _: Addresses = None) -> Iterator[Page]:
    """The one page; a script puts the form in the place of its last lines."""
    title, gist = site.say("add.title"), site.say("add.gist")
    yield Page(
        address=ADDRESS,
        title=title,
        description=site.say("add.description"),
        blocks=(*common.above(title, gist), *_without_script(site)),
        kind="add",
        searched=False,
    )


def _without_script(site: Site) -> Iterator[Block]:
    yield paragraph(site.say("add.no_script"), cls="without")
    folder: Inline = Text(site.say("add.folder"))
    if there := site.settings.forge.folder:
        folder = Link((folder,), Outside(there))
    yield paragraph(sentence(site.language, "add.by_hand", folder=folder), cls="without")
    if site.settings.guide:
        guide = common.link(site.say("add.guide"), site.settings.guide)
        yield paragraph(sentence(site.language, "add.more", guide=guide), cls="without")
