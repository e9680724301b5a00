"""A real nginx on 127.0.0.1 with the lines that `briefbook headers` prints."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.needs import need

REQUIRED = "BRIEFBOOK_NGINX"
TYPES = Path("/etc/nginx/mime.types")
_FOLDERS = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")


def program() -> str:
    """Where nginx is, also where only an administrator's path leads; empty where there is none."""
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin") or ""


def demand() -> None:
    """End a test here where there is no nginx: skipped, or failed where one is required."""
    missing = "There is no nginx on the path (Debian: apt install nginx-light)."
    need(bool(program()) and TYPES.is_file(), REQUIRED, missing)


@contextmanager
def serving(folder: Path, site: Path, base: str, lines: str) -> Iterator[str]:
    """Serve a built site at its path below a root; the address of the host."""
    root = folder / "www"
    place = root / base.strip("/")
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copytree(site, place)
    (folder / "site.conf").write_text(lines, "utf-8")
    port = _free_port()
    server = f"server {{ listen 127.0.0.1:{port}; root {root}; include {folder}/site.conf; }}"
    (folder / "nginx.conf").write_text(_configuration(folder, server), "utf-8")
    command = [program(), "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")]
    running = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _wait(port, running, folder)
        yield f"http://127.0.0.1:{port}"
    finally:
        running.terminate()
        running.wait(10)


def understood(folder: Path, server: str) -> subprocess.CompletedProcess[str]:
    """Let nginx read a server block without serving anything."""
    file = folder / "nginx.conf"
    file.write_text(_configuration(folder, server), "utf-8")
    return subprocess.run(
        [program(), "-t", "-e", str(folder / "error.log"), "-c", str(file)],
        capture_output=True,
        encoding="utf-8",
        timeout=20,
        check=False,
    )


def _configuration(folder: Path, server: str) -> str:
    user = "user root; " if os.geteuid() == 0 else ""  # nobody else may look into our folders
    places = " ".join(f"{name}_temp_path {folder}/tmp;" for name in _FOLDERS)
    return (
        f"{user}pid {folder}/nginx.pid; daemon off; worker_processes 1; events {{}}\n"
        f"http {{ include {TYPES}; access_log off; {places}\n{server}\n}}\n"
    )


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait(port: int, running: subprocess.Popen[bytes], folder: Path) -> None:
    for _ in range(100):
        assert running.poll() is None, (folder / "error.log").read_text("utf-8")
        with socket.socket() as asking:
            if asking.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise AssertionError("nginx answers nobody")
