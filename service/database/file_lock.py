"""Locks between processes on one machine, by `flock`: the kernel frees them when their holder dies, however it dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from service.database.unusable import EmbeddedServerFailed

POLL_SECONDS = 0.02


@contextmanager
def exclusive(path: Path, *, timeout_seconds: float) -> Iterator[None]:
    """Hold a lock alone for as long as the block runs.

    Raises:
        EmbeddedServerFailed: somebody else has held it for ``timeout_seconds``.
    """
    descriptor = _open(path)
    try:
        deadline = time.monotonic() + timeout_seconds
        while not _try(descriptor, fcntl.LOCK_EX):
            if time.monotonic() > deadline:
                raise EmbeddedServerFailed(
                    f"Another process has been starting or stopping PostgreSQL for {timeout_seconds:.0f} s: "
                    f"see who holds {path}."
                )
            time.sleep(POLL_SECONDS)
        yield
    finally:
        os.close(descriptor)


class Presence:
    """That a process is here, among any number of others; nobody has to tidy up after one that was killed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def announce(self) -> None:
        """Be counted until `leave`, or until the process ends."""
        if self._descriptor is None:
            self._descriptor = _open(self._path)
            fcntl.flock(self._descriptor, fcntl.LOCK_SH)

    def leave(self) -> bool:
        """Be counted no longer; tell whether we were the last."""
        if self._descriptor is None:
            return False
        try:
            return _try(self._descriptor, fcntl.LOCK_EX)
        finally:
            os.close(self._descriptor)
            self._descriptor = None


def _open(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)


def _try(descriptor: int, kind: int) -> bool:
    try:
        fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
