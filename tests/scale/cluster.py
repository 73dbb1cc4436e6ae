"""A primary, its streaming replicas, and PgBouncer before them: real servers in a folder that goes away with them."""

import asyncio
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal
from urllib.parse import urlencode

import asyncpg
import psutil

from service.database.embedded import DATABASE, OWNER, EmbeddedServer
from service.database.engine import Database
from service.database.migrate import migrate
from service.database.postgres_binaries import PostgresVersion, find_binaries
from service.database.postmaster import PORT
from service.database.session_settings import SERVICE_ROLE

LOGIN = "mirps_login"
"""Who the service connects as: a user of its own that was granted the service's role and nothing else."""

RELEASE: PostgresVersion = "18"
SETTINGS = {"fsync": "off", "log_min_messages": "error", "shared_buffers": "32MB", "wal_keep_size": "1GB"}
REPLICA_SETTINGS = {**SETTINGS, "hot_standby_feedback": "on", "wal_retrieve_retry_interval": "200ms"}

PATH = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin", "/usr/local/sbin"))
"""Where programs are, with the folders of daemons, which users' paths often lack."""

Way = Literal["direct", "pgbouncer"]

POOLER = """
[databases]
{databases}
[pgbouncer]
listen_port = 6432
listen_addr =
unix_socket_dir = {folder}
unix_socket_mode = 0777
auth_type = trust
auth_file = {folder}/users.txt
pool_mode = transaction
default_pool_size = 20
max_client_conn = 200
server_login_retry = 0.2
server_connect_timeout = 2
logfile = {folder}/pgbouncer.log
pidfile = {folder}/pgbouncer.pid
"""


@dataclass
class Cluster:
    """What runs.

    Attributes:
        folder: holds everything.
        servers: the primary and its replicas, by name.
    """

    folder: Path
    servers: dict[str, EmbeddedServer] = field(default_factory=dict)

    def url(self, name: str, way: Way) -> str:
        """The URL of a server, as the service's login."""
        if way == "direct":
            return self.servers[name].url().replace("//postgres@", f"//{LOGIN}@")
        return self.pooled_url(name)

    def pooled_url(self, name: str, *, login: str = LOGIN, pooler: str = "pooler") -> str:
        """The URL of a server through a PgBouncer, by the name of its folder."""
        return f"postgresql://{login}@/{name}?{urlencode({'host': str(self.folder / pooler), 'port': 6432})}"

    async def tell(self, name: str, statement: str) -> object:
        """Run a statement on a server as its owner, and return its first value."""
        connection = await asyncpg.connect(self.servers[name].url(), timeout=10)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    def kill(self, name: str) -> None:
        """Kill a server with all its processes, as a machine that loses its power."""
        pid = self.servers[name].pid()
        assert pid is not None
        for process in [psutil.Process(pid), *psutil.Process(pid).children(recursive=True)]:
            with suppress(psutil.NoSuchProcess):
                process.send_signal(signal.SIGKILL)

    @asynccontextmanager
    async def database(self, way: Way, *, lag_seconds: float = 5.0) -> AsyncIterator[Database]:
        """The connections of one worker of the service."""
        opened = Database(
            self.url("primary", way),
            read_pool_size=6,
            write_pool_size=3,
            pooled=way == "pgbouncer",
            replica_urls=[self.url(name, way) for name in ("replica1", "replica2")],
            replica_lag_seconds=lag_seconds,
        )
        await opened.open()
        try:
            yield opened
        finally:
            await opened.close()


@asynccontextmanager
async def running_cluster() -> AsyncIterator[Cluster]:
    """Run a migrated primary with two replicas, and PgBouncer where it is installed."""
    with folder_to_pass_through() as folder:
        cluster = Cluster(folder)
        async with AsyncExitStack() as ends:
            primary = EmbeddedServer(cluster.folder / "primary", version=RELEASE, settings=SETTINGS)
            cluster.servers["primary"] = primary
            await primary.start()
            ends.push_async_callback(primary.stop)
            await migrate(primary.url())
            await cluster.tell("primary", f"CREATE ROLE {LOGIN} LOGIN")
            await cluster.tell("primary", f"GRANT {SERVICE_ROLE} TO {LOGIN} WITH INHERIT FALSE, SET TRUE")
            for name in ("replica1", "replica2"):
                cluster.servers[name] = await asyncio.to_thread(copy_of, primary, cluster.folder / name)
                await cluster.servers[name].start()
                ends.push_async_callback(cluster.servers[name].stop)
            if has_pooler():
                ends.enter_context(running_pooler(cluster))
            yield cluster


@contextmanager
def folder_to_pass_through() -> Iterator[Path]:
    """Lend a folder that, as root, the servers' account can pass through."""
    with tempfile.TemporaryDirectory(prefix="mirps-scale-") as folder:
        path = Path(folder)
        path.chmod(0o711)
        yield path


def copy_of(primary: EmbeddedServer, folder: Path) -> EmbeddedServer:
    """Make a streaming replica as an operator does, with pg_basebackup."""
    replica = EmbeddedServer(folder, version=RELEASE, settings=REPLICA_SETTINGS)
    folder.mkdir(mode=0o711)
    binaries = find_binaries(RELEASE, replica.data)
    replica.data.mkdir()
    binaries.own(replica.data)
    source = ("-h", str(primary.socket_dir), "-U", "postgres", "--checkpoint=fast", "--wal-method=stream")
    outcome = binaries.run("pg_basebackup", "-D", str(replica.data), "-R", *source, timeout_seconds=60)
    assert outcome.exit_code == 0, outcome.output
    (replica.data / f".s.PGSQL.{PORT}.lock").unlink()  # of the primary, whose socket is in its data folder
    return replica


def has_pooler() -> bool:
    """Whether PgBouncer is installed."""
    return shutil.which("pgbouncer", path=PATH) is not None


@contextmanager
def running_pooler(cluster: Cluster, name: str = "pooler", more: str = "") -> Iterator[None]:
    """Run PgBouncer before all servers of a cluster, in transaction mode, until the block ends."""
    folder = cluster.folder / name
    folder.mkdir(mode=0o700)
    places = [f"{name} = host={one.socket_dir} port={PORT} dbname={DATABASE}" for name, one in cluster.servers.items()]
    (folder / "users.txt").write_text(f'"{LOGIN}" ""\n"{OWNER}" ""\n', encoding="utf-8")
    said = POOLER.format(databases="\n".join(places), folder=folder) + more
    (folder / "pgbouncer.ini").write_text(said, encoding="utf-8")
    program = shutil.which("pgbouncer", path=PATH)
    assert program is not None
    as_account: list[str] = []
    account = find_binaries(RELEASE, cluster.servers["primary"].data).account
    if account is not None:  # PgBouncer refuses to run as root, and the servers' sockets are closed to all but theirs
        for path in (folder, *folder.iterdir()):
            os.chown(path, account.pw_uid, account.pw_gid)
        as_account = ["-u", account.pw_name]
    command = [program, "-q", *as_account, str(folder / "pgbouncer.ini")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:  # noqa: S603  a program of the system, with a file of ours
        try:
            wait_for_socket(folder / ".s.PGSQL.6432", process)
            yield
        finally:
            process.kill()


def wait_for_socket(path: Path, process: "subprocess.Popen[bytes]") -> None:
    """Wait until a process has made its socket."""
    deadline = time.monotonic() + 10
    while not path.exists():
        assert process.poll() is None, (path.parent / "pgbouncer.log").read_text(encoding="utf-8")
        assert time.monotonic() < deadline, "PgBouncer has made no socket"
        time.sleep(0.02)
