"""What a client accepts: the media type of the answer, and whether it may be packed."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

GRAPHQL_JSON: Final = "application/graphql-response+json"
PLAIN_JSON: Final = "application/json"
HTML: Final = "text/html"
EVENT_STREAM: Final = "text/event-stream"
MOST_KNOWN_HEADERS: Final = 128
"""Clients send few different ones; each is taken apart once."""


@lru_cache(maxsize=MOST_KNOWN_HEADERS)
def accepted_type(accept: str | None, *, html: bool) -> str | None:
    """Return the media type to answer in, by the quality the client gives each; None when it takes none of ours.

    Args:
        accept: the header; none accepts everything.
        html: whether there is a page to show.
    """
    if accept is None or not accept.strip():
        return PLAIN_JSON
    best: tuple[float, int, str] | None = None
    ours = (GRAPHQL_JSON, PLAIN_JSON, *((HTML,) if html else ()))
    refused = {wanted for wanted, quality in _weighed(accept) if quality <= 0}
    for place, (wanted, quality) in enumerate(_weighed(accept)):
        matches = [kind for kind in ours if wanted in {kind, "*/*", kind.split("/")[0] + "/*"} and kind not in refused]
        # A wildcard is no wish for a page, and plain JSON is what most clients with a wildcard can read.
        chosen = wanted if wanted in matches else next((kind for kind in (PLAIN_JSON, *ours) if kind in matches), None)
        if chosen is not None and quality > 0 and (best is None or quality > best[0]):
            best = (quality, place, chosen)
    return best[2] if best else None


@lru_cache(maxsize=MOST_KNOWN_HEADERS)
def prefers_stream(accept: str | None) -> bool:
    """Whether a client would have server-sent events rather than any answer of ours; a wildcard is no wish for them."""
    best: tuple[float, int, str] = (0.0, 0, "")
    for place, (wanted, quality) in enumerate(_weighed(accept or "")):
        if quality > 0 and wanted in {EVENT_STREAM, GRAPHQL_JSON, PLAIN_JSON, HTML}:
            best = max(best, (quality, -place, wanted))
    return best[2] == EVENT_STREAM


@lru_cache(maxsize=MOST_KNOWN_HEADERS)
def accepts_gzip(accept_encoding: str | None) -> bool:
    """Whether a client unpacks gzip; ``gzip;q=0`` says that it does not."""
    weights = dict(_weighed(accept_encoding or ""))
    return weights.get("gzip", weights.get("x-gzip", weights.get("*", 0.0))) > 0


def _weighed(header: str) -> Iterator[tuple[str, float]]:
    """Go through the parts of a header, each with the quality it is given: 1 unless said, 0 where it is no number."""
    for part in header.split(","):
        wanted, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if wanted:
            yield wanted, _quality(parameters)


def _quality(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                quality = float(parameter[2:])
            except ValueError:
                return 0.0
            return quality if quality >= 0 else 0.0
    return 1.0
