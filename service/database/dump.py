"""The whole database as one file, and back again: PostgreSQL's own pg_dump and pg_restore, of the server's release.

The package brings the programs of the releases it is tested with; for a newer server those on the path are taken.
A restore is one transaction: it is whole, or the database is as it was.
"""

import asyncio
import os
import re
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import asyncpg
from sqlalchemy import make_url

from service.database.address import CONNECT_SECONDS, parse_address
from service.database.lost import unusable
from service.database.postgres_binaries import programs_of
from service.errors import BadInput, Conflict, NotFound, RuleBroken

ROLES_ARE_MADE: Final = "0001"
"""The migration that makes the roles, which belong to the server and are in no dump."""
EMPTY: Final = """
    SELECT NOT EXISTS (SELECT FROM pg_class AS c WHERE c.relnamespace = 'public'::regnamespace
                        AND c.relkind IN ('r', 'p', 'v', 'm') AND c.relname <> 'alembic_version')"""
# Every connection of the service and of its commands has such a name; whoever has another asks nothing of ours.
IN_USE: Final = """
    SELECT count(*) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE 'mirps%' AND pid <> pg_backend_pid()"""
RELEASE: Final = "SELECT current_setting('server_version_num')::int / 10000"
BARE: Final = """
    SET lock_timeout = '10s';
    DROP SCHEMA public CASCADE;
    CREATE SCHEMA public AUTHORIZATION pg_database_owner;
    GRANT USAGE ON SCHEMA public TO PUBLIC, mirps_service;
"""
MAJOR: Final = re.compile(r"\b(\d+)(?:\.\d+|devel|beta\d+|rc\d+)")
LONGEST_REASON: Final = 500


@dataclass(frozen=True, slots=True)
class Programs:
    """Where pg_dump, pg_restore and psql are."""

    folder: Path

    def __truediv__(self, name: str) -> str:
        """Return the path of a program."""
        return str(self.folder / name)


def find_programs(release: int) -> Programs:
    """Return the programs for a server of a release: those of the package, else those on the path.

    Raises:
        NotFound: DUMP_PROGRAM_MISSING.
        RuleBroken: DUMP_PROGRAM_TOO_OLD; a dump needs a program of the server's release or a newer one.
    """
    # A newer pg_restore sets what an older server does not know, so an old server gets the old programs.
    brought = programs_of("16" if release <= 16 else "18") if release <= 18 else None  # noqa: PLR2004  releases, as they are named
    if brought is not None:
        return Programs(brought)
    found = shutil.which("pg_dump")
    if found is None:
        sentence = "The server is PostgreSQL {release}, and there is no pg_dump on the path: install that of {release}."
        raise NotFound("DUMP_PROGRAM_MISSING", sentence, release=str(release))
    said = subprocess.run([found, "--version"], capture_output=True, text=True, timeout=30, check=False).stdout  # noqa: S603  PostgreSQL's own
    major = MAJOR.search(said)
    if major is None or int(major[1]) < release:
        sentence = "The server is PostgreSQL {release}, and {found} is of {version}: install that of {release}."
        version = major[1] if major else "?"
        raise RuleBroken("DUMP_PROGRAM_TOO_OLD", sentence, release=str(release), found=found, version=version)
    return Programs(Path(found).parent)


async def _ask(url: str, sql: str) -> object:
    """Ask one question as the owner.

    Raises:
        DatabaseUnusable: there is no answer to be had.
    """
    address = parse_address(url)
    try:
        connection = await asyncpg.connect(address.dsn, timeout=CONNECT_SECONDS)
        try:
            return await connection.fetchval(sql)
        finally:
            await connection.close()
    except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise unusable(address, error) from error


async def _run(url: str, *command: str) -> str | None:
    """Run a program on a database; None where it ended well, else what it said last."""
    parsed = make_url(parse_address(url).dsn)
    plain = parsed.set(password=None).render_as_string(hide_password=False)
    # What is meant for somebody else's server is left out; a password is never on a command line, where all may see it.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    if parsed.password:
        environment["PGPASSWORD"] = str(parsed.password)
    process = await asyncio.create_subprocess_exec(
        *command,
        f"--dbname={plain}",
        env=environment | {"LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    try:
        _, told = await process.communicate()
    except asyncio.CancelledError:
        process.kill()
        await process.wait()
        raise
    if process.returncode == 0:
        return None
    lines = [line for line in told.decode(errors="replace").splitlines() if "ERROR" in line or "error:" in line]
    return (lines or [f"exit code {process.returncode}"])[0][:LONGEST_REASON]


async def dump(url: str, file: Path) -> None:
    """Write a database to a file that only we may read; a file that is there is replaced once the new one is whole.

    Args:
        url: the database, as its owner.
        file: in PostgreSQL's custom format, compressed.

    Raises:
        DatabaseUnusable: the server cannot be reached.
        NotFound, RuleBroken: as ``find_programs``; BACKUP_FAILED.
    """
    programs = find_programs(int(str(await _ask(url, RELEASE))))
    part = _part_of(file)
    try:
        os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
        why = await _run(url, programs / "pg_dump", "--format=custom", "--no-owner", f"--file={part}")
        if why is None:
            part.replace(file)
    except OSError as error:
        why = error.strerror or type(error).__name__
    if why is not None:
        part.unlink(missing_ok=True)
        raise RuleBroken("BACKUP_FAILED", "The backup was not made: {why}.", why=why.rstrip("."))


def _part_of(file: Path) -> Path:
    """Return where a file stands until it is whole."""
    return file.absolute().with_name(file.name + ".part")


async def restore(url: str, file: Path, *, replacing: bool) -> None:
    """Bring a database back from a file, in one transaction.

    Args:
        url: the database, as its owner.
        file: what ``dump`` wrote.
        replacing: whether what is there may be thrown away.

    Raises:
        DatabaseUnusable: the server cannot be reached, or was migrated by a newer release.
        BadInput: BACKUP_UNREADABLE; nothing was changed.
        Conflict: DATABASE_NOT_EMPTY, DATABASE_IN_USE; nothing was changed.
        NotFound, RuleBroken: as ``find_programs``; RESTORE_FAILED, nothing was changed.
    """
    programs = find_programs(int(str(await _ask(url, RELEASE))))
    with tempfile.TemporaryDirectory(prefix="mirps-restore-") as folder:
        script, bare = Path(folder) / "all.sql", Path(folder) / "bare.sql"
        await asyncio.to_thread(_write_script, programs, file, script)
        if not replacing and not await _ask(url, EMPTY):
            sentence = "There is something in the database already: --replace throws it away."
            raise Conflict("DATABASE_NOT_EMPTY", sentence)
        if connections := int(str(await _ask(url, IN_USE))):
            sentence = "The service, or a command of it, is at work ({connections} connections): stop it first."
            raise Conflict("DATABASE_IN_USE", sentence, connections=str(connections))
        from service.database.migrate import migrate  # noqa: PLC0415  alembic, where a dump is restored only

        await migrate(url, to=ROLES_ARE_MADE)
        bare.write_text(BARE, encoding="ascii")
        why = await _run(
            url,
            programs / "psql",
            "--no-psqlrc",
            "--quiet",
            "--single-transaction",
            "--set=ON_ERROR_STOP=1",
            f"--file={bare}",
            f"--file={script}",
        )
    if why is not None:
        raise RuleBroken("RESTORE_FAILED", "The backup was not restored: {why}.", why=why.rstrip("."))


def _write_script(programs: Programs, file: Path, script: Path) -> None:
    """Write a backup as SQL, the whole of it before any of it is run.

    Raises:
        BadInput: BACKUP_UNREADABLE.
    """
    command = [programs / "pg_restore", "--no-owner", f"--file={script}", str(file.absolute())]
    ended = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False)  # noqa: S603  PostgreSQL's own
    if ended.returncode:
        why = (ended.stderr.strip().splitlines() or ["it is empty"])[0].removeprefix("pg_restore: error: ")
        sentence = "{path} cannot be read as a backup: {why}."
        raise BadInput("BACKUP_UNREADABLE", sentence, path=str(file), why=why.rstrip(".")[:LONGEST_REASON])
