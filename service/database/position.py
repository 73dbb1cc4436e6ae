"""Positions in the primary's log: what a caller has seen, and how fresh an answer has to be for it.

A position only grows. An answer's position is no less than that of any commit the answer shows, so whoever has reached
it shows at least as much. PostgreSQL counts in bytes of log; people and headers have it as ``0/16B3748``.
"""

import re
from collections import deque
from dataclasses import dataclass
from typing import Final, NewType

from service.errors import BadInput

Position = NewType("Position", int)
"""Bytes of the primary's log, from its beginning."""

SHOWN: Final = re.compile(r"([0-9A-Fa-f]{1,8})/([0-9A-Fa-f]{1,8})")
HIGH_BITS: Final = 32
LARGEST: Final = (1 << 63) - 1

POSITION_SQL: Final = (
    "((CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn()"
    " WHEN current_setting('synchronous_commit') = 'off' THEN pg_current_wal_insert_lsn()"
    " ELSE pg_current_wal_flush_lsn() END) - '0/0'::pg_lsn)::int8"
)
"""Where a server stands. A snapshot is taken before its statement runs, so inside a statement this is no less than what
the statement sees: a commit is in the flushed log before anyone sees it. (A standby shows a commit some instructions
before it counts it as replayed; a question would have to be planned, run and answered within those.)"""


def parse_position(text: str) -> Position:
    """Read a position as `shown_position` writes it.

    Raises:
        BadInput: SEEN_MALFORMED.
    """
    found = SHOWN.fullmatch(text)
    position = (int(found[1], 16) << HIGH_BITS) + int(found[2], 16) if found else -1
    if not 0 <= position <= LARGEST:
        raise BadInput("SEEN_MALFORMED", "A position looks like 0/16B3748: send it as the last answer gave it.")
    return Position(position)


def shown_position(position: Position) -> str:
    """Write a position as PostgreSQL does."""
    return f"{position >> HIGH_BITS:X}/{position & 0xFFFFFFFF:X}"


@dataclass(frozen=True, slots=True)
class Freshness:
    """How fresh an answer must be.

    Attributes:
        from_primary: only the primary will do.
        seen: what the answer must show at least; none: whatever a replica within the allowed lag shows.
    """

    from_primary: bool = False
    seen: Position | None = None


OF_THE_PRIMARY: Final = Freshness(from_primary=True)
OF_ANY_SERVER: Final = Freshness()


def freshness_for(*, can_write: bool, seen: Position | None) -> Freshness:
    """Say how fresh the answer to a caller must be.

    Whoever says what they have seen is shown at least that. Whoever may write and does not say may have written just
    now: only the primary is sure to show it. The public has written nothing.
    """
    if seen is not None:
        return Freshness(seen=seen)
    return OF_THE_PRIMARY if can_write else OF_ANY_SERVER


class PrimaryTrail:
    """Where the primary stood in the last seconds, by our own clock.

    A replica that stands where the primary stood some seconds ago is behind by no more than those seconds. That holds
    without writes too, when the time of the last replayed commit says nothing, and no other machine's clock is asked.

    Args:
        lag_seconds: how far behind a replica may be.
    """

    def __init__(self, lag_seconds: float) -> None:
        self._lag_seconds = lag_seconds
        self._samples: deque[tuple[float, Position]] = deque()

    def note(self, position: Position, now_seconds: float) -> None:
        """Keep where the primary stands now; what is older than the lag is forgotten, but for the newest."""
        self._samples.append((now_seconds, position))
        while len(self._samples) > 1 and self._samples[0][0] < now_seconds - self._lag_seconds:
            self._samples.popleft()

    def floor(self, now_seconds: float) -> Position | None:
        """Return what a replica must have replayed to be within the lag; none before anything is known.

        While the primary cannot be asked, its last known position stands in: nothing newer is known to anyone here.
        """
        oldest_allowed = now_seconds - self._lag_seconds
        for taken_seconds, position in self._samples:
            if taken_seconds >= oldest_allowed:
                return position
        return self._samples[-1][1] if self._samples else None
