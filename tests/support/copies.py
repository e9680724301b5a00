"""An invented article as it was saved: as text, as a page, and damaged on its way."""

from briefbook.capture.copy import Copy, read

TITLE = "The quay that grew"
CAPTION = "The old mole at dawn, a quay of sixty metres. Photo: Ada Example"
COMMENT = "My uncle says the whole harbour will be sold to the neighbours next spring."
ARTICLE = """\
The town council of Brackhaven voted on Monday for a quay of eighty metres, a third longer than the
one that stands — and nobody asked the fishers’ union, its chair told the Courier.

“We have no such map,” said the harbour office’s spokesperson, who wouldn’t say who had drawn it.
The plan was dropped in 2019–2020 … and came back in May.

Costs

The office puts the costs at “four to five million”, which the council can’t pay without a loan.
The vote on that loan is to come before the summer is over.
"""
TEXT = f"""\
top of page

{TITLE}

Ada Example
9 minutes ago

{CAPTION}

{ARTICLE}
Tags

harbour, council

2 Comments

{COMMENT}

I agree with all that was written above, and so does everybody else in my street.

Leave a Reply

Your address will not be published. Required fields are marked with a star.
"""
EDGES = ("The town council of", "the summer is over.")
"""What a careful guess finds as first and last words."""


def html(article: str = ARTICLE) -> str:
    """The same as a browser saves it."""
    blocks = "\n".join(f"<p>{_inside(block)}</p>" for block in article.strip().split("\n\n"))
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Courier</title>
<style>p {{ color: red }}</style>
<script>var quay = "a quay of nine hundred metres";</script></head><body>
<nav><ul><li>Home</li><li>The harbour will be a park, says everyone in this menu.</li></ul></nav>
<!-- a hidden quay of seven hundred metres -->
<h1>{TITLE}</h1><p>Ada Example<br>9 minutes ago</p>
<figure><img src="mole.jpg" alt="A quay"><figcaption>{CAPTION}</figcaption></figure>
{blocks}
<h2>2 Comments</h2><ol><li><p>{COMMENT}</p></li></ol>
<form><p>Leave a Reply</p><textarea>a quay of one hundred metres</textarea>
<button>Send</button></form>
</body></html>
"""


def _inside(block: str) -> str:
    """Entities, inline marks and a soft hyphen, as pages have them."""
    return (
        block.replace("“", "&ldquo;")
        .replace("—", "&#8212;")
        .replace("eighty metres", "<b>eighty</b> me&shy;tres")
    )


def misread(text: str, code_page: str) -> str:
    """UTF-8 read in a code page; 1252, then Latin-1, stand in for what it doesn't know."""
    return "".join(_sign(byte, code_page) for byte in text.encode("utf-8"))


def _sign(byte: int, code_page: str) -> str:
    for name in (code_page, "cp1252"):
        try:
            return bytes([byte]).decode(name)
        except UnicodeDecodeError:
            continue
    return chr(byte)


def saved(text: str = TEXT, name: str = "quay.txt") -> Copy:
    """A copy of it."""
    return read(name, text.encode("utf-8"))
