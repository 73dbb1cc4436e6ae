"""Whether the service is alive, and whether it can work: its database reachable and migrated."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from service.database.unusable import (
    DatabaseIsNewer,
    DatabaseNotMigrated,
    DatabaseUnusable,
    EmbeddedServerFailed,
    MigrationBusy,
    MigrationFailed,
    PoolerNotDeclared,
    ServerNotDurable,
    ServerReadOnly,
    ServerTooOld,
    ServerUnreachable,
    ServiceRightsTooWide,
    ServiceRoleMissing,
    TooFewConnections,
)
from service.statuses import UNAVAILABLE

UNUSABLE: Final = "UNUSABLE"
"""Where none of the reasons fits."""

REASONS: Final[Mapping[type[DatabaseUnusable], str]] = {
    ServerUnreachable: "UNREACHABLE",
    ServerTooOld: "TOO_OLD",
    ServerReadOnly: "READ_ONLY",
    ServerNotDurable: "NOT_DURABLE",
    ServiceRoleMissing: "ROLE_MISSING",
    ServiceRightsTooWide: "RIGHTS_TOO_WIDE",
    PoolerNotDeclared: "POOLER_NOT_DECLARED",
    TooFewConnections: "TOO_FEW_CONNECTIONS",
    DatabaseNotMigrated: "NOT_MIGRATED",
    DatabaseIsNewer: "NEWER",
    MigrationFailed: "MIGRATION_FAILED",
    MigrationBusy: "MIGRATING",
    EmbeddedServerFailed: "NOT_STARTED",
}
"""What anybody may know of why; the sentence, which names addresses and roles, is for the log."""

log = structlog.get_logger()


async def healthz(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
    """Answer as long as the process turns."""
    return JSONResponse({"status": "alive"})


def readyz(check: Callable[[], Awaitable[object]]) -> Callable[[Request], Awaitable[Response]]:
    """Return an endpoint that answers 200 while ``check`` finds the database usable, and else one word of why."""

    async def endpoint(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
        try:
            await check()
        except DatabaseUnusable as unusable:
            reason = REASONS.get(type(unusable), UNUSABLE)
            log.warning("unready", reason=reason, sentence=str(unusable))
            return JSONResponse({"status": "unready", "reason": reason}, UNAVAILABLE)
        except Exception:
            # A fault of ours, and an answer all the same: who asks is a machine that sends people here or elsewhere.
            log.exception("unready", reason=UNUSABLE)
            return JSONResponse({"status": "unready", "reason": UNUSABLE}, UNAVAILABLE)
        return JSONResponse({"status": "ready"})

    return endpoint
