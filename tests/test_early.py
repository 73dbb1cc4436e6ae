"""PostgreSQL comes up beside the loading of the command that serves, and of no other; it is left when that one ends."""

import asyncio
import socket
import time
from pathlib import Path

import pytest

from service.database.embedded import EmbeddedServer
from service.early import server_meanwhile

LONGEST_SECONDS = 60.0


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of the test's own, which is where the settings say."""
    monkeypatch.delenv("MIRPS_DATABASE_URL", raising=False)
    monkeypatch.setenv("MIRPS_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


async def test_what_serves_finds_its_server_and_the_last_that_leaves_stops_it(folder: Path) -> None:
    server = EmbeddedServer(folder)
    await server.start()
    await server.leave()
    assert server.pid() is None
    await asyncio.to_thread(_serve_twice, server)
    assert server.pid() is None


def _serve_twice(server: EmbeddedServer) -> None:
    with server_meanwhile(["serve", "--port", "0", "--demo"]):
        deadline = time.monotonic() + LONGEST_SECONDS
        while server.pid() is None:
            assert time.monotonic() < deadline
            time.sleep(0.05)
        with server_meanwhile(["serve", "--port=0"]):
            pass
        assert server.pid() is not None


WRONG: list[list[str]] = [
    [],
    ["coverage"],
    ["token", "create", "serve"],
    ["serve", "--help"],
    ["serve", "--port"],
    ["serve", "--port", "many"],
    ["serve", "--port", "70000"],
    ["serve", "--host", "nowhere.invalid"],
    ["serve", "--wrkers", "2"],
]


async def test_what_does_not_come_to_serving_starts_no_server(folder: Path) -> None:
    server = EmbeddedServer(folder)
    await server.start()
    await server.stop()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        for arguments in [*WRONG, ["serve", "--port", str(taken.getsockname()[1])]]:
            with server_meanwhile(arguments):
                pass
            assert server.pid() is None, arguments


def test_the_first_start_makes_its_server_itself(folder: Path) -> None:
    with server_meanwhile(["serve", "--port", "0"]):
        pass

    assert not folder.exists()


def test_what_cannot_be_is_said_by_the_command(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.write_text("no folder", encoding="ascii")
    with server_meanwhile(["serve", "--port", "0"]):
        pass
    monkeypatch.setenv("MIRPS_LOG_FORMAT", "colourful")
    with server_meanwhile(["serve", "--port", "0"]):
        pass
