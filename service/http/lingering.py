"""A transport that stays to the end of what the other side is saying before it closes.

A socket that is closed while bytes lie unread sends a reset, and a reset takes back the answer that is still on its
way: the client whose body was too slow or too large would see a broken connection, not the sentence that says so.
So the side that answers ends only its own half, reads on without keeping anything, and closes when the client has, or
when the client has had its time.
"""

import asyncio
from collections.abc import Callable
from typing import Any, Final

from service.http.limits import READING_SECONDS

LINGERING_SECONDS: Final = 1.0
"""How long a client may go on sending after it was answered: enough for an answer to reach any place on earth."""


class LingeringTransport:
    """A transport whose `close` keeps the answer safe while a request is still arriving.

    Not derived from `asyncio.Transport`, whose methods would hide those of the transport that is wrapped.
    """

    def __init__(self, raw: asyncio.Transport, is_receiving: Callable[[], bool]) -> None:
        """Wrap a transport; `is_receiving` tells whether a request has begun to arrive and has not ended."""
        self.raw = raw
        self.is_lingering = False
        self._is_receiving = is_receiving

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever the transport has
        """Leave everything else to the transport itself."""
        return getattr(self.raw, name)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        """Write, unless the last word was said."""
        if not self.is_lingering:
            self.raw.write(data)

    def is_closing(self) -> bool:
        """Tell whether nothing more will be said."""
        return self.is_lingering or self.raw.is_closing()

    def close(self) -> None:
        """Close at once, or after the rest of a request that is still arriving."""
        if self.is_closing():
            return
        if not (self._is_receiving() and self.raw.can_write_eof()):
            self.raw.close()
            return
        self.is_lingering = True
        self.raw.write_eof()
        self.raw.resume_reading()
        self._end_after(LINGERING_SECONDS)

    def let_go(self) -> None:
        """Ask nobody any more whether a request is arriving: the connection has ended, or is another's."""
        self._is_receiving = _nothing_comes

    def _end_after(self, seconds: float) -> None:
        asyncio.get_running_loop().call_later(LINGERING_SECONDS, self._end, seconds)

    def _end(self, seconds: float) -> None:
        """End the connection, unless a slow reader still takes in a long answer."""
        if self.raw.get_write_buffer_size() and seconds < READING_SECONDS:
            self._end_after(seconds + LINGERING_SECONDS)
        else:
            self.raw.abort()


def _nothing_comes() -> bool:
    return False
