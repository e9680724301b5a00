"""Every pattern of the package, and texts that nearly match it: made from what the pattern says.

A pattern that backtracks without bound does so on long repetitions of its own pieces with something
behind them that ends no match. So each piece that may repeat is repeated, with what must stand
before it, and so is every sign that a pattern names.
"""

import ast
import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any

import briefbook

PACKAGE = Path(briefbook.__file__).parent
_SIGNS = "aA0 \n-_.,'\"<>&éß中”“"
"""What stands in any text."""
_BEHIND = "'0~\0x"
"""What ends no match."""
_FIRST_ONLY = {"match", "fullmatch", "pattern"}
"""Ways to use a pattern that don't look for it from each place anew."""
_KINDS = {
    op.CATEGORY_DIGIT: r"\d",
    op.CATEGORY_NOT_DIGIT: r"\D",
    op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w",
    op.CATEGORY_NOT_WORD: r"\W",
}
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


@dataclass(frozen=True)
class Known:
    """A pattern, where it stands, and how it is used."""

    name: str
    pattern: re.Pattern[Any]
    anywhere: bool
    """Whether it is looked for from each place on, and not only at a beginning."""

    def read(self, text: str) -> None:
        """Look for it in all of a text."""
        is_bytes = isinstance(self.pattern.pattern, bytes)
        given: Any = text.encode("latin-1", "replace") if is_bytes else text
        if self.anywhere:
            for _ in self.pattern.finditer(given):
                pass
        else:
            self.pattern.match(given)
            self.pattern.fullmatch(given)


def modules() -> Iterator[Any]:
    """Every module of the package."""
    for info in pkgutil.walk_packages(briefbook.__path__, "briefbook."):
        if not info.name.endswith("__main__") and ".starter.files" not in info.name:
            yield importlib.import_module(info.name)


def standing() -> Iterator[Known]:
    """Every pattern that a module holds, be it in a list or a table; each once."""
    seen: set[int] = set()
    for module in modules():
        for name, value in vars(module).items():
            for pattern in _inside(value):
                if id(pattern) not in seen:
                    seen.add(id(pattern))
                    where = f"{module.__name__.removeprefix('briefbook.')}.{name}"
                    yield Known(where, pattern, _is_sought(inspect.getsource(module), name))


def _inside(value: Any, deep: int = 3) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif deep and isinstance(value, list | tuple | set | frozenset | Mapping):
        for one in value.values() if isinstance(value, Mapping) else value:
            yield from _inside(one, deep - 1)


def _is_sought(source: str, name: str) -> bool:
    """Whether a name is used in any way but at a beginning."""
    ways = re.findall(rf"\b{name}\b(?:\.(\w+))?", source)
    return not set(ways[1:]) <= _FIRST_ONLY or len(ways) < 2


@cache
def written() -> tuple[list[Known], set[str]]:
    """The patterns that functions name as they stand, and the places where one is put together."""
    known: list[Known] = []
    built: set[str] = set()
    for file in sorted(PACKAGE.rglob("*.py")):
        path = file.relative_to(PACKAGE).as_posix()
        for within in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(within, ast.FunctionDef):
                for call in filter(_is_of_re, ast.walk(within)):
                    first = call.args[0]  # type: ignore[attr-defined]
                    if isinstance(first, ast.Constant):
                        sought = call.func.attr not in _FIRST_ONLY  # type: ignore[attr-defined]
                        name = f"{path}:{within.name}"
                        known.append(Known(name, re.compile(first.value), sought))
                    else:
                        built.add(f"{path}:{within.name}")
    return known, built


def _is_of_re(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "re"
        and node.func.attr != "escape"
    )


def near_misses(pattern: re.Pattern[Any], length: int) -> Iterator[tuple[str, str, str]]:
    """Texts of about this length: what stands first, what is repeated, and what ends them."""
    source = pattern.pattern
    text = source.decode("latin-1") if isinstance(source, bytes) else source
    tree = _parser.parse(text, pattern.flags & ~re.UNICODE if text is not source else pattern.flags)
    signs = tuple(dict.fromkeys([*list(_named(tree))[:30], *_SIGNS]))
    whole = _samples(tree, signs, 4)
    pieces = [("", piece) for piece in (*signs[:24], *whole, *(one[:-1] for one in whole))]
    pieces += [
        (before, piece + behind)
        for before, piece in _repeated(tree, signs, ("",))
        for behind in ("", " ", "a")
    ]
    for before, piece in dict.fromkeys(pieces):
        if piece:
            yield before[:length], piece[: length // 4], _BEHIND


def _named(tree: Iterable[Any]) -> Iterator[str]:
    """Every sign that a pattern names."""
    for code, value in tree:
        if code in (op.LITERAL, op.NOT_LITERAL):
            yield chr(value)
        elif code is op.RANGE:
            yield from map(chr, value)
        elif code is op.IN:
            yield from _named(value)
        else:
            for branch in _branches(code, value):
                yield from _named(branch)


def _branches(code: Any, value: Any) -> list[Any]:
    """The patterns within a piece of one."""
    if code in _REPEATS:
        return [value[2]]
    if code is op.SUBPATTERN:
        return [value[3]]
    if code is op.ATOMIC_GROUP:
        return [value]
    if code is op.BRANCH:
        return list(value[1])
    if code in (op.ASSERT, op.ASSERT_NOT):
        return [value[1]]
    return []


def _samples(tree: Iterable[Any], signs: tuple[str, ...], most: int) -> list[str]:
    """A few texts that a pattern matches, or nearly does."""
    found = [""]
    for code, value in tree:
        ways = _ways(code, value, signs, most) or [""]
        count = max(len(found), len(ways))
        joined = [found[n % len(found)] + ways[n % len(ways)] for n in range(count)]
        found = list(dict.fromkeys(joined))[:most]
    return found


def _ways(code: Any, value: Any, signs: tuple[str, ...], most: int) -> list[str]:
    """What one piece of a pattern may stand for."""
    if code is op.LITERAL:
        return [chr(value)]
    if code is op.NOT_LITERAL:
        return [sign for sign in signs if sign != chr(value)][:2]
    if code is op.ANY:
        return ["a", " "]
    if code is op.IN:
        return [sign for sign in signs if _is_in(sign, value)][:3]
    inner = [one for branch in _branches(code, value) for one in _samples(branch, signs, most)]
    if code in _REPEATS:
        inner = [one * max(value[0], 1) for one in inner]
        return [*inner, "".join(inner[:2]), *([""] if value[0] == 0 else [])]
    if code in (op.ASSERT, op.ASSERT_NOT):
        return ["", *inner] if code is op.ASSERT else []
    return inner


def _is_in(sign: str, items: Iterable[Any]) -> bool:
    """Whether a class of signs holds one."""
    inverted = held = False
    for code, value in items:
        inverted |= code is op.NEGATE
        held |= code is op.LITERAL and chr(value) == sign
        held |= code is op.RANGE and value[0] <= ord(sign) <= value[1]
        held |= code is op.CATEGORY and re.match(_KINDS[value], sign) is not None
    return held != inverted


def _repeated(
    tree: Iterable[Any], signs: tuple[str, ...], before: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    """What stands before a piece that may repeat many times, and what it may be."""
    pieces = list(tree)
    for at, (code, value) in enumerate(pieces):
        first = [a + b for a in before[:2] for b in _samples(pieces[:at], signs, 2)]
        if code in _REPEATS and value[1] >= 20:
            for piece in _samples(value[2], signs, 8):
                yield from ((one, piece) for one in first[:3])
        for branch in _branches(code, value):
            yield from _repeated(branch, signs, tuple(first))
