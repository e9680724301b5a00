"""The same pages give the same index, whatever order chance put into it."""

import gzip
import json
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from briefbook.site import pagefind_order
from briefbook.site.pagefind_order import UnknownFormError

Facet = tuple[str, list[tuple[str, list[int]]]]


def encoded(value: Any) -> bytes:
    """CBOR of lists, texts and numbers, written without the code that is tested."""
    if isinstance(value, int):
        return _sized(0, value) if value >= 0 else _sized(1, -1 - value)
    if isinstance(value, str):
        return _sized(3, len(value.encode())) + value.encode()
    return _sized(4, len(value)) + b"".join(encoded(item) for item in value)


def _sized(major: int, number: int) -> bytes:
    for short, size in ((24, 1), (25, 2), (26, 4)):
        if number < 24:
            return bytes([major * 32 + number])
        if number < 256**size:
            return bytes([major * 32 + short]) + number.to_bytes(size, "big")
    raise AssertionError(number)


def decoded(data: bytes) -> Any:
    """What CBOR of lists, texts and numbers says."""
    value, rest = _decoded(data)
    assert rest == b""
    return value


def _decoded(data: bytes) -> tuple[Any, bytes]:
    major, short, rest = data[0] // 32, data[0] % 32, data[1:]
    number = short
    if short >= 24:
        size = 2 ** (short - 24)
        number, rest = int.from_bytes(rest[:size], "big"), rest[size:]
    if major == 0:
        return number, rest
    if major == 1:
        return -1 - number, rest
    if major == 3:
        return rest[:number].decode(), rest[number:]
    assert major == 4
    found = []
    for _ in range(number):
        item, rest = _decoded(rest)
        found.append(item)
    return found, rest


def lay(folder: Path, *facets: Facet) -> None:
    """An index as Pagefind writes it, with its facets in this order."""
    (folder / "filter").mkdir(parents=True)
    named = []
    for name, values in facets:
        data = encoded([name, values])
        print_ = sha256(data).hexdigest()[:7]
        put(folder / "filter" / f"en_{print_}.pf_filter", data)
        named.append([name, f"en_{print_}"])
    pages = [[f"en_{n:07x}", 300 + n] for n in range(300)]
    data = encoded(["1.5.2", pages, [["a", "z", "en_1111111"]], named, [["date", [1, 0]]], ["t"]])
    print_ = sha256(data).hexdigest()[:10]
    put(folder / f"pagefind.en_{print_}.pf_meta", data)
    entry = {"version": "1.5.2", "languages": {"en": {"hash": f"en_{print_}", "wasm": "en"}}}
    (folder / "pagefind-entry.json").write_text(json.dumps(entry), "utf-8")


def put(file: Path, data: bytes) -> None:
    file.write_bytes(gzip.compress(b"pagefind_dcd" + data))


def read(file: Path) -> Any:
    return decoded(gzip.decompress(file.read_bytes()).removeprefix(b"pagefind_dcd"))


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


TOPIC: Facet = ("topic", [("Harbour", [0, 300, 70_000]), ("Fishing", [1]), ("Öl", [])])
KIND: Facet = ("kind", [(f"Kind {n}", list(range(n))) for n in range(30)])


def turned(facet: Facet) -> Facet:
    return facet[0], facet[1][::-1]


def test_whatever_the_order_was_the_bytes_are_the_same(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    lay(one, TOPIC, KIND)
    lay(other, turned(KIND), turned(TOPIC))
    assert files(one) != files(other)
    pagefind_order.order(one)
    pagefind_order.order(other)
    assert files(one) == files(other)
    assert len(files(one)) == 4


def test_nothing_is_lost_and_every_file_is_found_by_its_name(tmp_path: Path) -> None:
    lay(tmp_path, TOPIC, KIND)
    before = read(next(tmp_path.glob("*.pf_meta")))
    pagefind_order.order(tmp_path)
    entry = json.loads((tmp_path / "pagefind-entry.json").read_text("utf-8"))
    after = read(tmp_path / f"pagefind.{entry['languages']['en']['hash']}.pf_meta")
    assert [*after[:3], *after[4:]] == [*before[:3], *before[4:]]
    told = {name: read(tmp_path / "filter" / f"{file}.pf_filter") for name, file in after[3]}
    assert told.keys() == {"topic", "kind"}
    for name, values in (TOPIC, KIND):
        found_name, found_values = told[name]
        assert found_name == name
        assert sorted(found_values) == sorted([value, pages] for value, pages in values)


def assert_left_as_it_was(folder: Path) -> None:
    before = files(folder)
    with pytest.raises(UnknownFormError) as error:
        pagefind_order.order(folder)
    assert str(error.value) == (
        "The index has another form than that of Pagefind 1.5, so it stays as Pagefind wrote it."
        " Searching works, but the same pages may give other bytes next time; install"
        " `pagefind[bin]` in a version that this Briefbook asks for."
    )
    assert files(folder) == before


def test_an_index_of_another_form_stays_as_it_was(tmp_path: Path) -> None:
    lay(tmp_path, KIND, TOPIC)
    facet = max(tmp_path.glob("filter/*"))
    whole = facet.read_bytes()
    odd = [gzip.compress(b"pagefind_dcd" + data) for data in ODD_FACETS]
    for data in (*odd, gzip.compress(b"something else"), whole[:-12], b"PK", b""):
        facet.write_bytes(data)
        assert_left_as_it_was(tmp_path)


@pytest.mark.parametrize("name", ["en.pf_filter", "_.pf_filter", "en_.pf_filter"])
def test_a_file_named_otherwise_leaves_all_as_it_was(tmp_path: Path, name: str) -> None:
    lay(tmp_path, TOPIC)
    facet = next(tmp_path.glob("filter/*"))
    facet.rename(facet.with_name(name))
    assert_left_as_it_was(tmp_path)


@pytest.mark.parametrize("entry", ["", "{}", "{0} {0}"])
def test_an_entry_that_names_no_meta_file_or_twice_leaves_all_as_it_was(
    tmp_path: Path, entry: str
) -> None:
    lay(tmp_path, TOPIC)
    (meta,) = tmp_path.glob("*.pf_meta")
    name = meta.stem.removeprefix("pagefind.")
    (tmp_path / "pagefind-entry.json").write_text(entry.replace("{0}", name), "utf-8")
    assert_left_as_it_was(tmp_path)


ODD_FACETS = (
    b"",  # nothing
    b"\xa1\x61a\x01",  # a map
    b"\x63abc",  # a text
    b"\x9f\x01\xff",  # an array without a length
    b"\x82\x61a",  # an array that breaks off
    b"\x82\x61a\x80\x00",  # something behind it
    b"\x82\x61a\x79\xff\xff",  # a text longer than all there is
    b"\x83\x61a\x80\x80",  # three things
    b"\x82\x61a\x81\xf6",  # a nothing among the values
    b"\x82\x61a" + b"\x81" * 5000 + b"\x80",  # arrays within arrays
    b"\x82\x61a\x9b" + b"\xff" * 8,  # an array of more than a machine can count
)


@pytest.mark.parametrize(
    "parts", [["1.5.2"], ["1.5.2", [], [], [["topic", "en_0000000"]]], ["1.5.2", [], [], [[]]]]
)
def test_a_meta_file_of_another_form_leaves_all_as_it_was(tmp_path: Path, parts: list[Any]) -> None:
    lay(tmp_path, TOPIC)
    put(next(tmp_path.glob("*.pf_meta")), encoded(parts))
    assert_left_as_it_was(tmp_path)
