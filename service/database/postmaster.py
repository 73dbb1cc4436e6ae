"""What PostgreSQL leaves in its data folder about its first process, and whether that process still lives.

`postmaster.pid` outlives a kill -9. PostgreSQL itself takes it for stale when no process has that number, but not when
the number has since been given to somebody else (after a container restarts, nearly always) or when the dead process
is still a zombie because nobody waits for it (a container whose first process is the service). Both are settled here,
and only after every child of the dead server is gone: two servers on one folder destroy it.
"""

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import psutil

from service.database.unusable import EmbeddedServerFailed

PORT = 5432
"""Only a part of the socket's file name: the embedded server does not listen on the network."""

ORPHANS_END_WITHIN_SECONDS = 20.0
PID_FILE_LINES = 6


@dataclass(frozen=True, slots=True)
class Postmaster:
    """The first process of a server, as its `postmaster.pid` tells."""

    pid: int
    socket_dir: Path

    def is_alive(self, data: Path) -> bool:
        """Tell whether the process lives and is PostgreSQL at work in ``data``, not a later owner of its number."""
        try:
            process = psutil.Process(self.pid)
            if process.status() == psutil.STATUS_ZOMBIE:
                return False
            return str(data) in process.cmdline()
        except psutil.NoSuchProcess:
            return False


def read_postmaster(data: Path) -> Postmaster | None:
    """Read `postmaster.pid`; none when it is missing or not yet written to its end."""
    try:
        lines = (data / "postmaster.pid").read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return None
    if len(lines) < PID_FILE_LINES or not lines[0].strip().isdigit():
        return None
    return Postmaster(pid=int(lines[0]), socket_dir=Path(lines[4].strip()))


def cluster_name(data: Path) -> str:
    """Name a server after its folder; PostgreSQL writes it into the title of each of its processes."""
    return f"mirps-{sha256(os.fsencode(data)).hexdigest()[:12]}"


def clear_stale(data: Path, dead: Postmaster) -> None:
    """Make way for a new server after the old one was killed.

    Raises:
        EmbeddedServerFailed: children of the killed server do not end.
    """
    with suppress(ChildProcessError):
        os.waitpid(dead.pid, os.WNOHANG)  # it is our zombie when we are the first process of a container
    deadline = time.monotonic() + ORPHANS_END_WITHIN_SECONDS
    while _has_orphans(data):
        if time.monotonic() > deadline:
            raise EmbeddedServerFailed(
                f"Processes of a killed PostgreSQL still work in {data}: end them, then start the service again."
            )
        time.sleep(0.05)
    if psutil.pid_exists(dead.pid):
        (dead.socket_dir / f".s.PGSQL.{PORT}.lock").unlink(missing_ok=True)
        (data / "postmaster.pid").unlink(missing_ok=True)


def _has_orphans(data: Path) -> bool:
    title = f"postgres: {cluster_name(data)}:"
    for process in psutil.process_iter():
        with suppress(psutil.Error):
            words = process.cmdline()
            if words and words[0].startswith(title) and process.status() != psutil.STATUS_ZOMBIE:
                return True
    return False
