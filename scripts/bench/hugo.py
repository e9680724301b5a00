"""The same generated Markdown as a site for Hugo, in our own page frame, with its own index.

Hugo has no attribute lists within a line and no folded blocks; it shows their marks as text. That
is all the same for a measure: it reads the same words and writes pages of the same size.
"""

import json
import re
import shutil
from pathlib import Path

_LINK = re.compile(r"\]\(([^)\s]*?)(index)?\.md(#[^)]*)?\)")
_UP = re.compile(r'(href|src)="(?:\.\./)*(?:\.\.)?/?(?=[a-z"])')
_ARTICLE = re.compile(r'(?s)(<article class="md-content__inner md-typeset">).*?(</article>)')
_CONTENTS = re.compile(r'(?s)<nav class="md-nav md-nav--secondary".*?</nav>')
_TITLE = re.compile(r"(?s)<title>.*?</title>")

_CONFIG = {
    "baseURL": "https://news.example.org/",
    "title": "Invented",
    "disableKinds": ["taxonomy", "term", "rss"],
    "markup": {
        "goldmark": {
            "parser": {"attribute": {"block": True, "title": True}},
            "renderer": {"unsafe": True},
        },
        "tableOfContents": {"startLevel": 2, "endLevel": 2},
    },
}
_INDEX = """\
[{{ range $at, $page := .Site.RegularPages }}{{ if $at }},{{ end }}
{{ dict "location" .RelPermalink "title" .Title "text" .Plain | jsonify }}{{ end }}]
"""


def lay(docs: Path, built: Path, root: Path, index: bool) -> None:
    """A project for Hugo: the pages of `docs`, in the frame of the page that `built` holds."""
    shutil.rmtree(root, ignore_errors=True)
    for page in docs.rglob("*.md"):
        name = page.relative_to(docs)
        # A section's own page is another kind of page for Hugo, and has another name.
        name = name.with_name("_index.md") if name.name == "index.md" else name
        target = root / "content" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(_content(page.read_text("utf-8")), "utf-8")
    frame = _frame(built.read_text("utf-8"))
    layouts = root / "layouts" / "_default"
    layouts.mkdir(parents=True)
    for kind in ("single", "list"):
        (layouts / f"{kind}.html").write_text(frame, "utf-8")
    (root / "layouts" / "index.html").write_text(frame, "utf-8")
    (layouts / "index.json").write_text(_INDEX, "utf-8")
    config = _CONFIG | {"outputs": {"home": ["html", "json"] if index else ["html"]}}
    (root / "hugo.json").write_text(json.dumps(config), "utf-8")


def _content(text: str) -> str:
    """A page in Hugo's words: `kind` is a name of its own, pages are folders."""
    text = text.replace("\nkind: ", "\nsort: ", 1).replace("\ntemplate: ", "\nmade_by: ", 1)
    return _LINK.sub(
        lambda match: f"]({match[1]}{'/' if not match[2] else ''}{match[3] or ''})", text
    )


def _frame(page: str) -> str:
    """A template from a built page: all that surrounds what the page says."""
    # Two braces would be Hugo's.
    text = page.replace("{{", "{ {")
    text = _UP.sub(r'\1="/', text)
    text = _TITLE.sub("<title>{{ .Title }} · {{ .Site.Title }}</title>", text)
    text = _CONTENTS.sub("{{ .TableOfContents }}", text)
    return _ARTICLE.sub(r"\1{{ .Content }}\2", text, count=1)
