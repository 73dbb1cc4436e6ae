"""Whether the service is alive, and whether it can work: its database reachable and migrated."""

from collections.abc import Awaitable, Callable
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from service.database.unusable import DatabaseUnusable

UNAVAILABLE: Final = 503


async def healthz(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
    """Answer as long as the process turns."""
    return JSONResponse({"status": "alive"})


def readyz(check: Callable[[], Awaitable[object]]) -> Callable[[Request], Awaitable[Response]]:
    """Return an endpoint that answers 200 while ``check`` finds the database usable, and says why not otherwise."""

    async def endpoint(request: Request) -> Response:  # noqa: ARG001  an endpoint's shape
        try:
            await check()
        except DatabaseUnusable as unusable:
            return JSONResponse({"status": "unready", "reason": str(unusable)}, UNAVAILABLE)
        return JSONResponse({"status": "ready"})

    return endpoint
