"""How log lines look: for people on a terminal, as JSON elsewhere; every line of a request carries its id."""

import asyncio
import atexit
import json
import logging
import sys
import time
from collections.abc import MutableMapping
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final, Literal, TextIO

import orjson
import structlog

current_request: ContextVar[str | None] = ContextVar("mirps_request", default=None)
"""The id of the request at work; each is a task of its own, so nobody has to take it back."""

MOST_KNOWN_PLACES: Final = 64
MOST_UNWRITTEN: Final = 256
WRITTEN_AFTER_SECONDS: Final = 0.01
"""How long the line of a request may wait for others, to be written with them: a write for each costs more than it."""
_plainly: TextIO | None = None
"""Where lines of requests go as JSON; none where they are written as all others."""
_unwritten: Final[list[str]] = []
"""Lines of requests that were answered a moment ago: they are written together."""
_second: tuple[int, str] = (-1, "")
"""A second of the clock, and how it is written: most lines are of the same one as the line before."""

log = structlog.get_logger()


def log_request(method: str, path: str, status: int, seconds: float) -> None:
    """Leave the line of a request: one for each, so it is written with less ado than others, and reads the same."""
    if _plainly is None:
        log.info("request", method=method, path=path, status=status, ms=round(seconds * 1000, 1))
        return
    # An id of ours, or a client's that was looked at: nothing in it has to be escaped.
    _unwritten.append(
        f'{_where(method, path)},"status":{status},"ms":{seconds * 1000:.1f},"event":"request",'
        f'"request_id":"{current_request.get()}","level":"info","timestamp":"{_now()}Z"}}\n'
    )
    if len(_unwritten) >= MOST_UNWRITTEN:
        write_lines()
    elif len(_unwritten) == 1:
        try:
            asyncio.get_running_loop().call_later(WRITTEN_AFTER_SECONDS, write_lines)
        except RuntimeError:
            write_lines()


@atexit.register
def write_lines() -> None:
    """Write the lines of requests that are not written yet; at the end of the process too."""
    lines = "".join(_unwritten)
    _unwritten.clear()
    if lines and _plainly is not None:
        _plainly.write(lines)
        _plainly.flush()


def _now() -> str:
    """Return the time in UTC as all lines have it, without its zone."""
    global _second  # noqa: PLW0603  one clock for the whole process
    second, microseconds = divmod(time.time_ns() // 1_000, 1_000_000)
    if second != _second[0]:
        _second = (second, datetime.fromtimestamp(second, tz=UTC).isoformat().removesuffix("+00:00"))
    return f"{_second[1]}.{microseconds:06}"


@lru_cache(maxsize=MOST_KNOWN_PLACES)
def _where(method: str, path: str) -> str:
    """Return the beginning of a line as JSON."""
    return _as_json({"method": method, "path": path}).removesuffix("}")


def _with_request(_logger: object, _method: str, line: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """Add the id of the request that a line belongs to."""
    request_id = current_request.get()
    if request_id is not None:
        line.setdefault("request_id", request_id)
    return line


def _as_json(line: Any, **_: Any) -> str:  # noqa: ANN401  whatever was logged
    """Return a line as JSON; what JSON does not know is written as its text."""
    try:
        return orjson.dumps(line, default=str).decode()
    except TypeError:
        # Half a surrogate pair, in what a client sent: the standard library escapes it.
        return json.dumps(line, default=str)


def set_up_logging(shown: Literal["people", "json"], *, level: int = logging.INFO) -> None:
    """Send structlog's and the standard library's lines to standard error, in one form."""
    shared: list[Any] = [
        structlog.contextvars.merge_contextvars,
        _with_request,
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    # Not the richer forms: they show what the variables of every function hold, and one of them holds a token.
    renderer: Any = structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )
    if shown == "json":
        shared.append(structlog.processors.format_exc_info)
        renderer = structlog.processors.JSONRenderer(_as_json)
    global _plainly  # noqa: PLW0603  set up once for the whole process
    _plainly = sys.stderr if shown == "json" and level <= logging.INFO else None
    # Our own lines do not go through the standard library: a line for every request is a good part of what one costs.
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
        cache_logger_on_first_use=True,
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    # uvicorn's own access lines would repeat ours, without the id.
    logging.getLogger("uvicorn.access").disabled = True
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    logging.getLogger("alembic").setLevel(logging.WARNING)
