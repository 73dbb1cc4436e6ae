"""The version of what can be read: a text that is another one whenever anything was written, or the day has changed.

It is the snapshot that the statement saw, as PostgreSQL writes it (which transactions are done, which are not), the day
in UTC, for figures depend on today, the head of the book, which tells a restored database from the one it was, and when
the server was started: one that was set back to an earlier moment, or took over, may give the same numbers once more.
Two equal texts are one state: every act of every area is a transaction, whether it posts or not. The other way round it
is not so (housekeeping of PostgreSQL's own counts as writing too), which costs a client no more than asking again.

A standby knows fewer of the transactions under way than its snapshot hides, so the text would not tell two states
apart: there it has no version.
"""

from typing import Final

_HEAD: Final = "ledger_head AS head"
"""One row, always: a constraint lets in no second one, and a trigger keeps the first."""
_VERSION: Final = """CASE WHEN pg_is_in_recovery() THEN NULL ELSE
  concat_ws(' ', head.sequence, pg_current_snapshot(), current_date, head.hash, pg_postmaster_start_time()) END"""
"""One function for all of it: PostgreSQL asks of each whether it may be called, whenever a statement begins."""

VERSION_ALONE: Final = f"SELECT {_VERSION} AS version FROM {_HEAD}"
"""One row, one text: the version now, for little more than a round trip."""

EMPTY_BOOK: Final = "0 "
"""What a version begins with while nothing was ever posted."""

_BEFORE: Final = f"SELECT answer.*, {_VERSION} AS version FROM {_HEAD}, (\n"
_END: Final = "\n) AS answer"


def with_version(sql: str) -> str:
    """Return a statement of one row and one column with the version as a second column, from the same snapshot."""
    return f"{_BEFORE}{sql}{_END}"


def without_version(sql: str) -> str:
    """Return the statement that ``with_version`` was given; one that never had a version stays as it is."""
    return sql.removeprefix(_BEFORE).removesuffix(_END) if sql.startswith(_BEFORE) else sql
