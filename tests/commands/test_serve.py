"""`briefbook serve`: how it is called. What it shows is tested where the sites are."""

import socket
from pathlib import Path

import pytest

from tests.support.projects import harbour, here, run


@pytest.mark.parametrize(
    "address",
    ["nonsense", "8000", ":8000", "127.0.0.1", "127.0.0.1:", "1.2.3:80", "127.0.0.1:99999"],
)
def test_an_address_that_is_none_is_wrong_usage(tmp_path: Path, address: str) -> None:
    (tmp_path / "mkdocs.yml").write_text("site_name: Empty\n", "utf-8")
    done = here(tmp_path, "serve", "--address", address)
    assert done.exit_code == 2
    told = f"Error: Invalid value for '--address': `{address}` is not host and port, such as"
    assert told in done.stderr
    assert "Building" not in done.stderr


def test_an_address_somebody_else_listens_at_is_told_in_a_sentence(tmp_path: Path) -> None:
    root = harbour(tmp_path)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        address = f"127.0.0.1:{other.getsockname()[1]}"
        done = run(root, "briefbook", "serve", "--address", address)
    assert done.returncode == 1
    assert f"Nothing can listen at {address}: Address already in use." in done.stderr
    assert "Traceback" not in done.stderr
