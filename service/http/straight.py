"""The way straight to the endpoint: nearly every request is for one address, and looking through routes costs too."""

from starlette.types import ASGIApp, Receive, Scope, Send


class Straight:
    """ASGI middleware, the innermost: what is for one path goes to its endpoint, all else to the router.

    Args:
        app: the router.
        path: of the endpoint.
        endpoint: an application that answers every method by itself, and raises nothing that is an answer.
    """

    def __init__(self, app: ASGIApp, path: str, endpoint: ASGIApp) -> None:
        self._app = app
        self._path = path
        self._endpoint = endpoint

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] == "http" and scope["path"] == self._path:
            await self._endpoint(scope, receive, send)
        else:
            await self._app(scope, receive, send)
