"""A request that is refused before anything is asked: with a status, a code, and a sentence of what would be right."""

import orjson
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from service.http.media_types import PLAIN_JSON
from service.http.statuses import METHOD_NOT_ALLOWED


class Malformed(Exception):  # noqa: N818  it is answered, not logged
    """A request that is no GraphQL request.

    Args:
        status: the HTTP status.
        code: the stable code.
        sentence: what was wrong, and what would be right.
        answers: whether it is an answer within GraphQL, which plain application/json gives with 200.
        headers: more headers of the answer; an underscore stands for a hyphen.
    """

    def __init__(self, status: int, code: str, sentence: str, *, answers: bool = False, **headers: str) -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code
        self.answers = answers
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    @property
    def body(self) -> bytes:
        """The response: one error with its code."""
        return error_body(self.code, str(self))


def error_body(code: str, sentence: str) -> bytes:
    """Return a GraphQL response of one error, as JSON."""
    return orjson.dumps({"errors": [{"message": sentence, "extensions": {"code": code}}]})


async def told(request: Request, error: Exception) -> Response:
    """Answer what starlette refuses by itself: a path that is not ours, or a method that a path does not know."""
    assert isinstance(error, HTTPException)  # noqa: S101  it is registered for nothing else
    if error.status_code == METHOD_NOT_ALLOWED:
        code, sentence = "METHOD_NOT_ALLOWED", f"{request.method} is not for this address."
    else:
        code, sentence = "PATH_UNKNOWN", "There is nothing at this address: questions go to /graphql."
    return Response(error_body(code, sentence), error.status_code, error.headers, PLAIN_JSON)
