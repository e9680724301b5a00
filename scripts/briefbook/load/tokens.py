"""The pieces of a YAML text as the parser cuts it, as far as it gets."""

from collections.abc import Iterator
from itertools import zip_longest

import yaml
from yaml._yaml import CParser


def tokens(text: str) -> Iterator[tuple[yaml.Token, yaml.Token | None]]:
    """Every token with the next one; None after the last, or before a fault."""
    scanned = list(_scanned(text))
    return zip_longest(scanned, scanned[1:])


def _scanned(text: str) -> Iterator[yaml.Token]:
    parser = CParser(text)
    try:
        while (token := parser.get_token()) is not None:
            yield token
    # Composing tells what is wrong there; the tokens before it are sound.
    except yaml.YAMLError:
        return


def is_plain(token: yaml.Token) -> bool:
    """Whether it is a text without quotes, `|` or `>`, which all sorts of signs can end."""
    return isinstance(token, yaml.ScalarToken) and bool(token.plain)
