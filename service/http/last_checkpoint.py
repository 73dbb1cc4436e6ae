"""The last checkpoint of the book, for whoever wants to keep it: a copy outside is what makes it worth something."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from service.errors import NotFound, Refusal
from service.http.malformed import plainly
from service.proof.checkpoint import Checkpoint
from service.proof.keys import known_public
from service.proof.taking import newest_in
from service.statuses import NOT_FOUND

HEADERS: Final = {"Cache-Control": "no-cache"}


def last_checkpoint(key_path: Path, folder: Path) -> Callable[[Request], Awaitable[Response]]:
    """Return the endpoint that gives the last checkpoint of a folder as it is in its file; 404 while there is none."""

    def found() -> Checkpoint | None:
        try:
            return newest_in(folder, known_public(key_path))
        except Refusal:
            return None

    async def answer(request: Request) -> Response:
        checkpoint = await run_in_threadpool(found)
        if checkpoint is None:
            return plainly(NotFound("CHECKPOINT_MISSING", "There is no checkpoint yet."), request, NOT_FOUND)
        return Response(checkpoint.text(), media_type="application/json", headers=HEADERS)

    return answer
