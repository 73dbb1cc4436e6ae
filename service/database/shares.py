"""How many connections each worker may have, so that all together do not ask for more than the server gives."""

from typing import Final, NamedTuple

import structlog

from service.database.unusable import TooFewConnections
from service.settings import Settings

SPARE: Final = 10
"""Connections left to migrations, to checks, and to people."""
LISTENING: Final = 1
"""The connection of a worker on which it is told of what others write."""
FEWEST: Final = 2
"""What a worker cannot do without: one to read, one to write."""

log = structlog.get_logger()


class PoolSizes(NamedTuple):
    """Most connections of one worker."""

    read: int
    write: int


def pool_sizes(settings: Settings, workers: int, connections: int) -> PoolSizes:
    """Share the connections of a server among workers; what the settings ask for by name is given.

    Args:
        settings: their sizes are kept behind a pooler, which shares by itself.
        workers: how many.
        connections: how many the server takes.

    Raises:
        TooFewConnections: there are not three for each.
    """
    wanted = PoolSizes(settings.read_pool_size, settings.write_pool_size)
    if settings.pooled:
        return wanted
    watching = 1 if settings.replica_addresses else 0
    share = (connections - SPARE) // workers - watching - LISTENING
    if share < FEWEST:
        raise TooFewConnections(
            f"The database takes {connections} connections, too few for {workers} workers: "
            "start fewer, raise max_connections, or put a pooler before it."
        )
    asked_for = settings.model_fields_set
    read = wanted.read if "read_pool_size" in asked_for else min(wanted.read, max(1, share * 2 // 3))
    write = wanted.write if "write_pool_size" in asked_for else min(wanted.write, max(1, share - read))
    if read + write > share:
        log.warning("pools_exceed_the_server", workers=workers, each=read + write, server=connections)
    return PoolSizes(read, write)
