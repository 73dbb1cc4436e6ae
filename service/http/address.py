"""The address of the service: taken before anything else is done, and said as a person would open it."""

import socket
from typing import Final

LISTEN_BACKLOG: Final = 2048


class AddressTaken(Exception):  # noqa: N818  its message is shown as it is
    """The address cannot be listened on; the message is one sentence."""


def listen(host: str, port: int) -> socket.socket:
    """Take the address before anything else is done: whether it can be had is the first thing to know.

    Raises:
        AddressTaken: one sentence.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=LISTEN_BACKLOG)
    except (OSError, UnicodeError) as error:
        why = getattr(error, "strerror", None) or str(error)
        message = f"The service cannot listen on {host}, port {port} ({why}): give another --host or --port."
        raise AddressTaken(message) from error


def address_of(listening: socket.socket) -> str:
    """Return the address of the API, as a person would open it."""
    host, port = listening.getsockname()[:2]
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/graphql"
