"""The address of a database: what drivers need, and what may be shown."""

from dataclasses import dataclass, field

from sqlalchemy import make_url
from sqlalchemy.exc import ArgumentError

from service.database.unusable import ServerUnreachable

CONNECT_SECONDS = 15.0
"""After which a server that does not answer counts as unreachable."""

EXAMPLE = "postgresql://user:password@host:5432/mirps"


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is.

    Args:
        dsn: for asyncpg, password and all; never log it.
        shown: ``host:port/name`` or ``socket folder/name``, for messages.
        user: who connects; empty when the system's user name is meant.
    """

    dsn: str = field(repr=False)
    shown: str
    user: str

    def __str__(self) -> str:
        """Show it without the password."""
        return self.shown


def parse_address(url: str) -> Address:
    """Parse a database URL; ``postgres://`` and SQLAlchemy's ``postgresql+driver://`` are understood too.

    Raises:
        ServerUnreachable: it is not the URL of a PostgreSQL database. The URL is not repeated: it may hold a password.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        parsed = None
    if parsed is None or parsed.get_backend_name() not in {"postgresql", "postgres"}:
        raise ServerUnreachable(f"The database URL is not one of PostgreSQL: it should look like {EXAMPLE}.")
    plain = parsed.set(drivername="postgresql")
    in_query = plain.query.get("host", "localhost")
    host = plain.host or (in_query if isinstance(in_query, str) else ",".join(in_query))
    # The port of a Unix socket is a part of its file name, not something an operator would look for.
    place = host if host.startswith("/") or not plain.port else f"{host}:{plain.port}"
    shown = f"{place}/{plain.database or plain.username or ''}"
    return Address(dsn=plain.render_as_string(hide_password=False), shown=shown, user=plain.username or "")


def unreachable(address: Address, error: BaseException) -> ServerUnreachable:
    """Make the sentence for a connection that could not be made or was lost; drivers' texts hold no password."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    reason = "it does not answer in time" if isinstance(error, TimeoutError) else lines[0].rstrip(".")
    return ServerUnreachable(
        f"The database at {address} cannot be reached ({reason}): start it, or correct MIRPS_DATABASE_URL."
    )
