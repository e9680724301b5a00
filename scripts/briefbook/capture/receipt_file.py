"""A receipt as the text of its file: YAML that an editor can read and mend."""

import json
from collections.abc import Iterator

from briefbook.model.receipt import Article, Proof, Receipt, Stretch

_HEAD = """\
# yaml-language-server: $schema=../../docs/data/schema/receipt.json
# Written by `briefbook verify`. An editor confirms `article`: read the copy, mend the words, set
# `confirmed: true`; what stands between and is no part of it goes under `without`, in `article`:
#   without:
#     - {first: "its first three to eight words", last: "its last three to eight words"}
"""


def written(receipt: Receipt) -> str:
    """The whole file."""
    return _HEAD + "".join(f"{line}\n" for line in _lines(receipt))


def _lines(receipt: Receipt) -> Iterator[str]:
    yield f"capture: {_text(receipt.capture)}"
    yield from _article(receipt.article)
    yield f"text: {receipt.text}"
    yield f"fold: {receipt.fold}"
    if receipt.words is not None and receipt.reprinted is not None:
        yield f"words: {receipt.words}"
        yield f"reprinted: {receipt.reprinted}"
    yield "quotations:" if receipt.quotations else "quotations: {}"
    for place, proof in receipt.quotations.items():
        yield f"  {place}:"
        yield from (f"    {line}" for line in _proof(proof))


def _article(article: Article) -> Iterator[str]:
    yield "article:"
    yield f"  first: {_text(article.first)}"
    yield f"  last: {_text(article.last)}"
    if article.without:
        yield "  without:"
        yield from (f"    - {_stretch(stretch)}" for stretch in article.without)
    yield f"  confirmed: {_truth(article.confirmed)}"


def _stretch(stretch: Stretch) -> str:
    return f"{{first: {_text(stretch.first)}, last: {_text(stretch.last)}}}"


def _proof(proof: Proof) -> Iterator[str]:
    yield f"quote: {proof.quote}"
    yield f"at: {proof.at}"
    yield f"checked: {proof.checked}"
    if proof.passage:
        yield "passage:"
        yield f"  start: {_text(proof.passage.start)}"
        if proof.passage.end:
            yield f"  end: {_text(proof.passage.end)}"
    if proof.marked is not None:
        yield f"marked: {_truth(proof.marked)}"


def _truth(value: bool) -> str:
    return "true" if value else "false"


def _text(text: str) -> str:
    """In double quotes, where JSON and YAML agree."""
    return json.dumps(text, ensure_ascii=False)
