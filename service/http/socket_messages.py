"""What is said over a websocket, by the protocol ``graphql-transport-ws``: messages of clients read, ours written."""

from dataclasses import dataclass, field
from typing import Any, Final

import orjson

PROTOCOL: Final = "graphql-transport-ws"
LONGEST_ID: Final = 256
"""Characters of the id that a client gives an operation."""

INVALID: Final = 4400
UNAUTHORIZED: Final = 4401
FORBIDDEN: Final = 4403
NO_PROTOCOL: Final = 4406
INIT_TIMEOUT: Final = 4408
ID_TAKEN: Final = 4409
TOO_MANY_INITS: Final = 4429
FAILED: Final = 1011
LATER: Final = 1013

ACK: Final = '{"type":"connection_ack"}'


class Closing(Exception):  # noqa: N818  how a conversation ends; it is told, not logged
    """The connection is closed with a code and a reason, as the protocol has them."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(code, reason)
        self.code = code
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Said:
    """A message of a client, checked for its form.

    Attributes:
        kind: connection_init, ping, pong, subscribe, or complete.
        payload: an object; empty where there was none. Never shown or logged: the first may hold a token.
        id: of the operation; empty where the message is about none.
    """

    kind: str
    payload: dict[str, Any] = field(repr=False)
    id: str = ""


def said(text: str) -> Said:
    """Read a message.

    Raises:
        Closing: 4400, it is none.
    """
    try:
        message = orjson.loads(text.encode())
    except (orjson.JSONDecodeError, UnicodeEncodeError):
        raise Closing(INVALID, "A message is a JSON object") from None
    if not isinstance(message, dict):
        raise Closing(INVALID, "A message is a JSON object")
    kind, payload, named = message.get("type"), message.get("payload"), message.get("id")
    if kind not in {"connection_init", "ping", "pong", "subscribe", "complete"}:
        raise Closing(INVALID, "The type of a message is one that a client may send")
    if payload is not None and not isinstance(payload, dict):
        raise Closing(INVALID, "The payload of a message is an object")
    if kind not in {"subscribe", "complete"}:
        return Said(kind, payload or {})
    if not isinstance(named, str) or not 0 < len(named) <= LONGEST_ID:
        raise Closing(INVALID, f"The id of an operation is a text of 1 to {LONGEST_ID} characters")
    if kind == "subscribe":
        _check_operation(payload)
    return Said(kind, payload or {}, named)


def _check_operation(payload: dict[str, Any] | None) -> None:
    """Refuse the payload of what is no operation."""
    if payload is None:
        raise Closing(INVALID, 'The payload of subscribe has a text "query"')
    for part in ("variables", "extensions"):
        if payload.get(part) is not None and not isinstance(payload[part], dict):
            raise Closing(INVALID, f'"{part}" is an object, or left out')
    query = payload.get("query")
    is_named = query is None and "persistedQuery" in (payload.get("extensions") or {})
    if not isinstance(query, str) and not is_named:
        raise Closing(INVALID, 'The payload of subscribe has a text "query"')
    name = payload.get("operationName")
    if name is not None and not isinstance(name, str):
        raise Closing(INVALID, '"operationName" is a text, or left out')


def told(kind: str, named: str, payload: bytes | None = None) -> str:
    """Write a message about an operation; text, for browsers take binary messages apart.

    Args:
        kind: next, error, or complete.
        named: the operation's id.
        payload: JSON; none where the message has none.
    """
    shown = orjson.dumps(named).decode()
    rest = "" if payload is None else f',"payload":{payload.decode()}'
    return f'{{"id":{shown},"type":"{kind}"{rest}}}'


def pong(payload: dict[str, Any]) -> str:
    """Write the answer to a ping."""
    return orjson.dumps({"type": "pong", **({"payload": payload} if payload else {})}).decode()


def authorization_in(payload: dict[str, Any]) -> str | None:
    """Return the ``Authorization`` of a connection_init, however it is capitalised.

    Raises:
        Closing: 4400, it is no text.
    """
    for name, value in payload.items():
        if name.lower() == "authorization" and value is not None:
            if not isinstance(value, str):
                raise Closing(INVALID, '"Authorization" is a text such as "Bearer ..."')
            return value
    return None
