"""PostgreSQL comes up while the command is still being loaded: both take a while, and neither needs the other."""

import asyncio
import logging
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Final

from service.database.embedded import EmbeddedServer
from service.database.unusable import DatabaseUnusable
from service.http.address import AddressTaken, listen
from service.http.log_lines import set_up_logging
from service.settings import SettingsError, load_settings

SERVE: Final = "serve"
PORT: Final = "--port"
OPTIONS: Final = {"--host": True, PORT: True, "--workers": True, "--demo": False}
"""The options of the command, and which of them have a value; with others it is wrong usage, or help."""
LARGEST_PORT: Final = 65535


@contextmanager
def server_meanwhile(arguments: Sequence[str]) -> Iterator[None]:
    """Bring the embedded server up beside what the block does, where that is to serve, and use it no longer afterwards.

    Whatever is wrong with settings, arguments or the server is said by the command itself, which meets it as well.

    Args:
        arguments: those of the command line, without the program.
    """
    server = _server_for(arguments)
    if server is None:
        yield
        return
    launching = threading.Thread(target=_launch, args=(server,), daemon=True)
    launching.start()
    try:
        yield
    finally:
        launching.join()
        with suppress(DatabaseUnusable):
            asyncio.run(server.leave())


def _server_for(arguments: Sequence[str]) -> EmbeddedServer | None:
    """Return the server the command will need, where it will surely come to that, and the server was made before."""
    if arguments[:1] != [SERVE] or not _can_listen(arguments[1:]):
        return None
    try:
        settings = load_settings()
    except SettingsError:
        return None
    server = None if settings.database_url else EmbeddedServer(settings.data_dir)
    if server is None or not server.is_made:
        return None
    set_up_logging(settings.shown_log_format, level=logging.INFO)
    return server


def _can_listen(options: Sequence[str]) -> bool:
    """Tell whether the command will be able to listen: with options it knows, at an address that can be had."""
    given: dict[str, str] = {}
    left = [part for option in options for part in option.split("=", 1)]
    while left:
        name = left.pop(0)
        if name not in OPTIONS or (OPTIONS[name] and not left):
            return False
        given[name] = left.pop(0) if OPTIONS[name] else ""
    port, workers = given.get(PORT, "8000"), given.get("--workers", "1")
    if not (port.isdecimal() and workers.isdecimal() and int(port) <= LARGEST_PORT):
        return False
    try:
        listen(given.get("--host", "127.0.0.1"), int(port)).close()
    except AddressTaken:
        return False
    return True


def _launch(server: EmbeddedServer) -> None:
    with suppress(DatabaseUnusable):
        server.ensure_running()
