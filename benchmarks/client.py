"""The load: keep-alive connections that each send their next request when the answer to the last is there.

Run as a process of its own, `python -m benchmarks.client`, with a job as JSON on standard input; it prints what came.
At the end of its time it waits for the answers under way, so that nothing is left to the next cell.
"""

import json
import re
import select
import socket
import sys
import time
from dataclasses import dataclass, field

LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
LENGTH_SAID = b"ontent-length: "
"""As uvicorn writes it; others are found with more ado."""
CHUNK_BYTES = 262_144
LONGEST_SECONDS = 120.0
END_OF_HEAD = b"\r\n\r\n"
LAST_CHUNK = b"0\r\n\r\n"
OK = b"HTTP/1.1 200"
ERRORS = b'"errors":'
LOOKED_AT_BYTES = 2_000
"""Of whatever is read at once: errors stand before data in the answers of all that are asked, or there is no data."""
READ = bytearray(CHUNK_BYTES)
"""What was read last, of whichever connection: a load that makes a buffer for each answer takes the processor from
what it measures."""


class Wrong(Exception):  # noqa: N818  ends the run; its message says why
    """An answer that is none."""


@dataclass(slots=True)
class Connection:
    """One connection, and what has come of the answer under way.

    Attributes:
        socket: the connection.
        came: the head as far as it is there, while it is not whole, and all that has come of an answer in chunks.
        left: how many bytes of an answer are still to come, once its head is there.
    """

    socket: socket.socket
    came: bytearray = field(default_factory=bytearray)
    left: int = 0


def request_of(body: bytes, path: str = "/graphql", token: str = "") -> bytes:
    """Return an HTTP request with a JSON body, GET without one; as the holder of a token where there is one."""
    method = "POST" if body else "GET"
    head = f"{method} {path} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n"
    if token:
        head += f"Authorization: Bearer {token}\r\n"
    if body:
        head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n"
    return f"{head}\r\n".encode() + body


def run(port: int, requests: list[bytes], connections: int, seconds: float) -> tuple[int, float]:
    """Send requests in turn for so many seconds, and return how many were answered in how many seconds.

    Raises:
        Wrong: an answer has another status than 200, or holds errors, or a connection was closed.
    """
    poll = select.epoll()
    open_now = {one.socket.fileno(): one for one in (_connected(port) for _ in range(connections))}
    began = time.perf_counter()
    for sent, (number, one) in enumerate(open_now.items()):
        poll.register(number, select.EPOLLIN)
        one.socket.sendall(requests[sent % len(requests)])
    sent, answered = connections, 0
    while answered < sent:
        now = time.perf_counter() - began
        if now > seconds + LONGEST_SECONDS:
            raise Wrong("the answers under way do not come")
        for number, _ in poll.poll(1.0):
            one = open_now[number]
            if not _came(one):
                continue
            answered += 1
            if now < seconds:
                one.socket.sendall(requests[sent % len(requests)])
                sent += 1
            else:
                poll.unregister(number)  # its server may close it now, while others still wait for their last answer
    took = time.perf_counter() - began
    for one in open_now.values():
        one.socket.close()
    return answered, took


def _connected(port: int) -> Connection:
    made = socket.create_connection(("127.0.0.1", port))
    made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return Connection(made)


def _came(one: Connection) -> bool:
    """Read what has come, and whether the answer is whole now; the next then begins anew.

    Raises:
        Wrong: it is no answer, or holds errors.
    """
    size = one.socket.recv_into(READ)
    if not size:
        raise Wrong("the connection was closed")
    if READ.find(ERRORS, 0, min(size, LOOKED_AT_BYTES)) >= 0:
        raise Wrong(bytes(READ[: min(size, 600)]).decode(errors="replace"))
    if one.left:
        one.left -= size
        return one.left <= 0
    if not one.came and READ.startswith(OK):
        # Nearly always: all of the head is there, and says how long the answer is.
        end = READ.find(END_OF_HEAD, 0, size)
        place = READ.find(LENGTH_SAID, 0, end) + len(LENGTH_SAID) if end > 0 else 0
        if place > len(LENGTH_SAID):
            one.left = end + len(END_OF_HEAD) + int(READ[place : READ.find(b"\r", place)]) - size
            return one.left <= 0
    one.came += memoryview(READ)[:size]
    came = one.came
    end = came.find(END_OF_HEAD)
    if end < 0:
        return False
    if not came.startswith(OK):
        raise Wrong(bytes(came[:600]).decode(errors="replace"))
    length = LENGTH.search(came, 0, end)
    if length is None:
        whole = came.endswith(LAST_CHUNK)
        if whole:
            came.clear()
        return whole
    one.left = end + len(END_OF_HEAD) + int(length[1]) - len(came)
    came.clear()
    return one.left <= 0


def main() -> None:
    """Do the job on standard input: port, path, bodies, connections, seconds, and a token where one is needed."""
    job = json.load(sys.stdin)
    requests = [request_of(body.encode(), job["path"], job.get("token", "")) for body in job["bodies"]]
    answered, took = run(job["port"], requests, job["connections"], job["seconds"])
    json.dump({"answered": answered, "seconds": took}, sys.stdout)


if __name__ == "__main__":
    main()
