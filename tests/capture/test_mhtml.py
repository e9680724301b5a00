"""Pages that a browser saved as one file, and mails that are none."""

from briefbook.capture.copy import decoded, read
from briefbook.capture.mhtml import is_mhtml

HEAD = "From: <Saved by Blink>\r\nSubject: Quay\r\nMIME-Version: 1.0\r\n"
RELATED = f'{HEAD}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n'
PART = "--b\r\nContent-Type: text/html; charset={0}\r\n{1}\r\n"
PAGE = "<!DOCTYPE html><html><body><p>A café by the quay.</p></body></html>"


def saved(part: str, body: bytes) -> bytes:
    return f"{RELATED}{part}".encode() + body + b"\r\n--b--\r\n"


def test_the_page_in_it_is_read_with_its_address() -> None:
    part = PART.format("utf-8", "Content-Location: https://a.example.org/quay\r\n")
    data = saved(part, PAGE.encode())
    assert is_mhtml(data)
    assert decoded(data).startswith("<!-- saved from url=(0026)https://a.example.org/quay -->")
    assert read("quay.mhtml", data).raw == "A café by the quay."


def test_encodings_of_mails_are_undone() -> None:
    part = PART.format("windows-1252", "Content-Transfer-Encoding: quoted-printable\r\n")
    data = saved(part, PAGE.replace("é", "=E9").replace("by the", "by=\r\n the").encode())
    assert read("quay.mhtml", data).raw == "A café by the quay."


def test_other_texts_are_no_saved_pages() -> None:
    assert not is_mhtml(b"Subject: a mail\n\nHello")
    assert not is_mhtml(b"MIME-Version: 1.0\nContent-Type: text/plain\n\nHello")
    assert not is_mhtml(PAGE.encode())
    assert not is_mhtml(b"a: " * 10_000)


def test_one_without_a_page_is_empty() -> None:
    assert decoded(saved("--b\r\nContent-Type: image/png\r\n\r\n", b"x")) == ""
