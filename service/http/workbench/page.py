"""The page of the workbench and the files it loads: all from this service, so that it works where nothing else does.

The files have an address that changes with their content, so browsers keep them for ever; the page names them, and is
asked for each time. It runs no script but theirs and asks nobody but this service: the browser is told so.
"""

import hashlib
from functools import cache
from importlib.resources import files
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from service.http.malformed import not_here
from service.http.media_types import accepts_gzip
from service.http.packing import pack

FILES: Final = {
    "graphiql.min.css": "text/css",
    "graphiql.min.js": "text/javascript",
    "react-dom.production.min.js": "text/javascript",
    "react.production.min.js": "text/javascript",
    "workbench.css": "text/css",
    "workbench.js": "text/javascript",
}
"""What the page loads, with its media type; where it is from stands beside it, in files/ORIGIN.md."""
ROUTE: Final = "/workbench/{digest}/{name}"
FOR_EVER: Final = "public, max-age=31536000, immutable"
DIGEST_CHARACTERS: Final = 16
RULES: Final = (
    "default-src 'none'",
    "script-src 'self'",
    # GraphiQL places its menus and marks its text by styles of their own.
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
)
"""What the page may do, as the browser is told."""


@cache
def read(name: str) -> bytes:
    """Return one of the files."""
    return files(__package__).joinpath("files", name).read_bytes()


@cache
def _packed(name: str) -> bytes:
    return pack(read(name))


@cache
def digest() -> str:
    """Return what stands for all the files: another where one of them is."""
    return hashlib.sha256(b"".join(read(name) for name in FILES)).hexdigest()[:DIGEST_CHARACTERS]


@cache
def page() -> str:
    """Return the page; what it shows is what stays where no script may run."""
    base = ROUTE.format(digest=digest(), name="").rstrip("/")
    return read("page.html").decode().replace("{base}", base)


def shown_page(vary: str) -> Response:
    """Return the answer to a browser that opens the address of the API.

    Args:
        vary: whatever answers at that address depend on.
    """
    headers = {
        "Vary": vary,
        "Cache-Control": "no-cache",
        "Content-Security-Policy": "; ".join(RULES),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }
    return HTMLResponse(page(), headers=headers)


async def show_file(request: Request) -> Response:
    """Answer with one of the files, packed once; another digest is that of another release."""
    name = request.path_params["name"]
    if name not in FILES or request.path_params["digest"] != digest():
        return not_here(request)
    headers = {"Vary": "Accept-Encoding", "Cache-Control": FOR_EVER, "X-Content-Type-Options": "nosniff"}
    if accepts_gzip(request.headers.get("accept-encoding")):
        return Response(_packed(name), headers={**headers, "Content-Encoding": "gzip"}, media_type=FILES[name])
    return Response(read(name), headers=headers, media_type=FILES[name])
