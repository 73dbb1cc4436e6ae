"""The PostgreSQL that the service brings along: started when missing, found again when there, left to live on its own.

The server is not a part of the service's process: it has its own session and parent, so a kill -9 of the service does
not touch it, and the next start finds it. Any number of services share one data folder. Each announces itself by a
lock that dies with it; the last that leaves in good order stops the server.
"""

import asyncio
import hashlib
import os
import shlex
import shutil
import stat
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import asyncpg
import psutil
import structlog

from service.database.file_lock import Presence, exclusive
from service.database.postgres_binaries import PostgresBinaries, PostgresVersion, find_binaries
from service.database.postmaster import PORT, clear_stale, cluster_name, read_postmaster
from service.database.unusable import EmbeddedServerFailed, ServerNotDurable

log = structlog.get_logger()

OWNER = "postgres"
DATABASE = "mirps"
LONGEST_SOCKET_PATH = 100
"""Bytes; Linux allows 107, macOS 103."""

DURABLE: Mapping[str, str] = {"fsync": "on", "synchronous_commit": "on", "full_page_writes": "on"}
"""What must hold for an acknowledged write to survive a power failure; tests may start a server without."""

SETTINGS: Mapping[str, str] = {
    "listen_addresses": "",
    "port": str(PORT),
    "max_connections": "200",
    "shared_buffers": "256MB",
    "jit": "off",
    "logging_collector": "on",  # one file a weekday, written over a week later: the log cannot fill the disk
    "log_directory": "log",
    "log_filename": "postgresql-%a.log",
    "log_truncate_on_rotation": "on",
    "log_rotation_size": "0",
    "log_min_messages": "warning",
    "log_checkpoints": "off",
    "timezone": "UTC",
    "log_timezone": "UTC",
}
LAUNCH_SECONDS = 60.0
NOT_SEEN_SECONDS = 1.0
"""How long it is not looked again where it cannot be seen whether the server runs: the log is not to fill up."""


class EmbeddedServer:
    """One server on one folder, shared by all services of the machine that are given the same folder.

    Args:
        data_dir: ``MIRPS_DATA_DIR``; the server lives in ``postgres-<version>`` below it. Made when missing.
        version: the PostgreSQL release, one of those in the wheel.
        settings: overrides `DURABLE` and `SETTINGS`, for tests; what is set here is not checked to be durable.
    """

    def __init__(
        self, data_dir: Path, *, version: PostgresVersion = "18", settings: Mapping[str, str] | None = None
    ) -> None:
        self.data_dir = data_dir.expanduser().resolve()
        self.data = self.data_dir / f"postgres-{version}"
        self._version: PostgresVersion = version
        self._settings = {**SETTINGS, **DURABLE, **(settings or {})}
        self._expected = {name: value for name, value in DURABLE.items() if name not in (settings or {})}
        self._presence = Presence(self.data_dir / f"{self.data.name}.services.lock")
        self._start_lock = self.data_dir / f"{self.data.name}.start.lock"

    @property
    def is_made(self) -> bool:
        """Whether its folder holds a database."""
        return (self.data / "PG_VERSION").exists()

    @property
    def socket_dir(self) -> Path:
        """Where the server's socket is: its data folder, or a short private folder when that path is too long."""
        if len(os.fsencode(self.data / f".s.PGSQL.{PORT}")) <= LONGEST_SOCKET_PATH:
            return self.data
        name = f"mirps-{hashlib.sha256(os.fsencode(self.data)).hexdigest()[:12]}"
        return Path(os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()) / name

    def url(self, database: str = DATABASE) -> str:
        """Make the URL of a database on this server, for its owner; no password: the socket's folder is private."""
        postmaster = read_postmaster(self.data)
        folder = self.socket_dir if postmaster is None else postmaster.socket_dir
        return f"postgresql://{OWNER}@/{database}?host={folder}"

    def pid(self) -> int | None:
        """Tell the process id of the running server; none when it does not run."""
        postmaster = read_postmaster(self.data)
        return postmaster.pid if postmaster is not None and postmaster.is_alive(self.data) else None

    async def start(self, *, timeout_seconds: float = 60.0) -> str:
        """Find the server or start it, and prove by a connection that it works.

        Right after a kill the server that is found may be a dying one, so the whole is tried until it holds.

        Returns:
            The URL of the service's database, which exists.

        Raises:
            EmbeddedServerFailed: it does not start, or takes no connection within ``timeout_seconds``.
            ServerNotDurable: it does not flush what it acknowledges.
        """
        began = time.monotonic()
        while True:
            await asyncio.to_thread(self.ensure_running)
            try:
                await self._prove()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError) as error:
                if time.monotonic() - began > timeout_seconds:
                    raise EmbeddedServerFailed(
                        f"The embedded PostgreSQL in {self.data} takes no connections ({error}): see {self.data}/log."
                    ) from error
                await asyncio.sleep(0.05)
            else:
                log.debug("embedded_postgresql_ready", data=str(self.data), seconds=round(time.monotonic() - began, 3))
                return self.url()

    async def keep_running(self, *, every_seconds: float = 0.2) -> None:
        """Watch the server for ever and start it again whenever it dies; end by cancelling the task."""
        while True:
            await asyncio.sleep(every_seconds)
            try:
                await self._start_where_missing()
            except (EmbeddedServerFailed, ServerNotDurable) as error:
                log.error("embedded_postgresql_not_restarted", reason=str(error))  # noqa: TRY400  it is a sentence
            except (OSError, psutil.Error) as error:
                # Whether it runs cannot be found out now: no file may be opened, or its process may not be looked at.
                log.warning("embedded_postgresql_not_seen", reason=str(error) or type(error).__name__)
                await asyncio.sleep(NOT_SEEN_SECONDS)

    async def _start_where_missing(self) -> None:
        if self.pid() is None:
            log.warning("embedded_postgresql_died", data=str(self.data))
            log.info("embedded_postgresql_restarted", url=await self.start())

    async def leave(self) -> None:
        """Use the server no longer: stop it if no other service does; one that was killed does not count."""
        await asyncio.to_thread(self._leave)

    async def stop(self) -> None:
        """Stop the server, whoever uses it; open transactions are rolled back."""
        await asyncio.to_thread(self._locked_stop)

    def ensure_running(self) -> None:
        """Find the server or start it, and be counted among those who use it; whether it works is not asked.

        Raises:
            EmbeddedServerFailed: it does not start.
        """
        try:
            # Closed to others but for passing: as root, the server's account must reach its own folder below.
            self.data_dir.mkdir(mode=0o711 if os.geteuid() == 0 else 0o700, parents=True, exist_ok=True)
            with exclusive(self._start_lock, timeout_seconds=LAUNCH_SECONDS):
                self._presence.announce()
                self._launch_unless_alive()
        except OSError as error:
            raise EmbeddedServerFailed(
                f"The folder {self.data_dir} cannot hold the database ({error.strerror or error}): "
                "make it writable, or set MIRPS_DATA_DIR to one that is."
            ) from error

    def _launch_unless_alive(self) -> None:
        if self.pid() is not None:
            return
        binaries = find_binaries(self._version, self.data)
        if not self.is_made:
            self._create(binaries)
        dead = read_postmaster(self.data)
        if dead is not None:
            clear_stale(self.data, dead)
        self._launch(binaries)

    def _create(self, binaries: PostgresBinaries) -> None:
        """Make the data folder beside its place and move it there whole: a half-made one is never found."""
        half = self.data.with_name(f"{self.data.name}.half-made")
        shutil.rmtree(half, ignore_errors=True)
        half.mkdir(mode=0o700)
        binaries.own(half)
        locale = ["--locale=C.UTF-8"]
        if self._version != "16":  # the builtin provider sorts alike on every machine, and for ever
            locale = ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        outcome = binaries.run(
            "initdb",
            *("-D", str(half), "-U", OWNER, "--encoding=UTF8", *locale),
            *("--auth-local=trust", "--auth-host=reject", "--data-checksums"),
            timeout_seconds=LAUNCH_SECONDS,
        )
        if outcome.exit_code != 0:
            raise EmbeddedServerFailed(f"The folder {self.data} cannot be made a database: {_last(outcome.output)}.")
        half.rename(self.data)

    def _launch(self, binaries: PostgresBinaries) -> None:
        folder = self.socket_dir
        if folder != self.data:
            _make_private(folder, binaries)
        settings = {**self._settings, "unix_socket_directories": str(folder), "cluster_name": cluster_name(self.data)}
        options = " ".join(f"-c {shlex.quote(f'{name}={value}')}" for name, value in settings.items())
        early_log = self.data / "start.log"
        early_log.unlink(missing_ok=True)
        outcome = binaries.run(
            *("pg_ctl", "start", "-w", "-t", f"{LAUNCH_SECONDS:.0f}", "-D", str(self.data)),
            *("-l", str(early_log), "-o", options),
            timeout_seconds=LAUNCH_SECONDS + 5,
        )
        if outcome.exit_code != 0:
            said = early_log.read_text(encoding="utf-8", errors="replace") if early_log.exists() else outcome.output
            raise EmbeddedServerFailed(f"The embedded PostgreSQL in {self.data} does not start: {_reason(said)}.")
        log.info("embedded_postgresql_started", data=str(self.data), version=self._version)

    async def _prove(self) -> None:
        connection = await asyncpg.connect(self.url("postgres"), timeout=5)
        try:
            found = await connection.fetchval("SHOW data_directory")
            if found != str(self.data):
                raise EmbeddedServerFailed(f"The server at {self.socket_dir} works in {found}, not in {self.data}.")
            await refuse_unless_durable(connection, self._expected, str(self.data))
            if not await connection.fetchval("SELECT EXISTS (SELECT FROM pg_database WHERE datname = $1)", DATABASE):
                try:
                    await connection.execute(f'CREATE DATABASE "{DATABASE}"')
                except (asyncpg.DuplicateDatabaseError, asyncpg.UniqueViolationError):
                    log.debug("embedded_database_made_by_another")
        finally:
            await connection.close(timeout=5)

    def _leave(self) -> None:
        if not self.data_dir.exists():
            return
        with exclusive(self._start_lock, timeout_seconds=LAUNCH_SECONDS):
            if self._presence.leave():
                self._stop()

    def _locked_stop(self) -> None:
        with exclusive(self._start_lock, timeout_seconds=LAUNCH_SECONDS):
            self._presence.leave()
            self._stop()

    def _stop(self) -> None:
        if self.pid() is None:
            return
        binaries = find_binaries(self._version, self.data)
        arguments = ("stop", "-w", "-m", "fast", "-t", "30", "-D", str(self.data))
        outcome = binaries.run("pg_ctl", *arguments, timeout_seconds=35)
        if outcome.exit_code != 0 and self.pid() is not None:
            raise EmbeddedServerFailed(
                f"The embedded PostgreSQL in {self.data} does not stop: {_last(outcome.output)}."
            )
        log.info("embedded_postgresql_stopped", data=str(self.data))


async def refuse_unless_durable(connection: "asyncpg.Connection", expected: Mapping[str, str], where: str) -> None:
    """Make sure that an acknowledged write survives a power failure.

    Raises:
        ServerNotDurable: a setting is not as expected.
    """
    rows = await connection.fetch("SELECT name, setting FROM pg_settings WHERE name = ANY ($1)", list(expected))
    wrong = [f"{row['name']} is {row['setting']}" for row in rows if row["setting"] in {"off", "local"}]
    if wrong:
        raise ServerNotDurable(
            f"PostgreSQL in {where} may lose acknowledged writes ({', '.join(wrong)}): these settings must be on."
        )


def _make_private(folder: Path, binaries: PostgresBinaries) -> None:
    """Make the socket's folder; refuse one that somebody else has put there to answer in our place."""
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid not in {os.geteuid(), binaries.uid}:
        raise EmbeddedServerFailed(f"{folder} belongs to somebody else: remove it, or choose a shorter MIRPS_DATA_DIR.")
    binaries.own(folder)


def _last(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else "it says nothing"


def _reason(output: str) -> str:
    fatal = [line for line in output.splitlines() if "FATAL" in line]
    return _last("\n".join(fatal) or output)
