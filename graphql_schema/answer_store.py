"""Answers that were given before, kept to be given again while nothing was written.

Each is kept with the version of the data it was read from (``service/reading/version.py``), and sent again only after
the database has said, to a question asked since, that the version is still that one. So nobody is shown an earlier
moment than without the store; what is saved is the work of the statement.
"""

import hashlib
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from service.reading.selection import Viewer

MEBIBYTE: Final = 1024 * 1024
ENTRY_BYTES: Final = 800
"""What an answer costs beside its own bytes: its key, its tag, its version, and Python's objects around them."""
LARGEST_PART: Final = 8
"""No single answer may take more than one part in so many of the whole."""
FIRST_REST_SECONDS: Final = 0.02
LONGEST_REST_SECONDS: Final = 5.0
"""How long a question is not looked up after its answer was found outdated: doubled each time, and forgotten with the
first that still holds. Where something is written all the time, looking would only cost a round trip each time."""

Key = tuple[Viewer, bytes]
"""Who asks, with all that decides what may be seen, and a hash of what was asked."""


@dataclass(slots=True)
class Stored:
    """An answer that was given.

    Attributes:
        version: of the data it was read from.
        body: of the whole response.
        etag: that went with it.
        rest_seconds: how long it is not looked up when it is found outdated the next time.
        rests_until: on the clock of the store.
    """

    version: str
    body: bytes
    etag: str
    rest_seconds: float = FIRST_REST_SECONDS
    rests_until: float = 0.0

    @property
    def bytes_held(self) -> int:
        """About how much memory it takes."""
        return ENTRY_BYTES + len(self.version) + len(self.body)


class AnswerStore:
    """The last answer to each question, the least used forgotten first.

    Args:
        most_bytes: of all of them together; 0 keeps none.
        clock: tells seconds.
    """

    def __init__(self, most_bytes: int, clock: Callable[[], float] = time.monotonic) -> None:
        self._most_bytes = most_bytes
        self._clock = clock
        self._known: OrderedDict[Key, Stored] = OrderedDict()
        self._bytes = 0

    @property
    def bytes_held(self) -> int:
        """About how much memory all of them take."""
        return self._bytes

    def key_of(self, query: str, operation_name: str | None, viewer: Viewer, sent: Mapping[str, Any]) -> Key | None:
        """Return what stands for a question as it was sent, and for who asks; None where nothing is kept.

        Args:
            query: the document.
            operation_name: as it was sent.
            viewer: who asks, with all that decides what may be seen.
            sent: the variables, not coerced: the same ones always become the same.
        """
        if not self._most_bytes:
            return None
        try:
            # The parts are told apart by repr's quotes, and 1 from true; a hash has one size, however long they are.
            said = repr((query, operation_name, sent))
        except RecursionError:
            return None
        return viewer, hashlib.sha256(said.encode(errors="surrogatepass")).digest()

    def is_worth_asking(self, key: Key | None) -> bool:
        """Tell whether there is an answer to a question that may still hold."""
        stored = self._known.get(key) if key is not None else None
        return stored is not None and stored.rests_until <= self._clock()

    def still(self, key: Key, version: str | None) -> Stored | None:
        """Return the last answer to a question if it is of this version; if not, it is left alone for a while."""
        stored = self._known.get(key)
        if stored is None:
            return None
        if stored.version != version:
            stored.rests_until = self._clock() + stored.rest_seconds
            stored.rest_seconds = min(2 * stored.rest_seconds, LONGEST_REST_SECONDS)
            return None
        stored.rest_seconds = FIRST_REST_SECONDS
        self._known.move_to_end(key)
        return stored

    def keep(self, key: Key | None, version: str, body: bytes, etag: str) -> bool:
        """Keep an answer in the place of the last one to the same question; tell whether it was kept."""
        if key is None:
            return False
        earlier = self._known.pop(key, None)
        stored = Stored(version, body, etag)
        if earlier is not None:
            self._bytes -= earlier.bytes_held
            stored.rest_seconds, stored.rests_until = earlier.rest_seconds, earlier.rests_until
        if LARGEST_PART * stored.bytes_held > self._most_bytes:
            return False
        self._known[key] = stored
        self._bytes += stored.bytes_held
        while self._bytes > self._most_bytes:
            _, forgotten = self._known.popitem(last=False)
            self._bytes -= forgotten.bytes_held
        return True
