"""What an act works with: its session, who acts, and the key that makes it happen once."""

from dataclasses import dataclass, field
from typing import Any

from service.database.write_session import WriteSession
from service.writing.actor import Actor


@dataclass(slots=True)
class Work:
    """One act under way, inside one transaction that the frame commits or rolls back; an act never does.

    Attributes:
        session: the transaction.
        actor: who acts.
        key: the caller's idempotency key, for the entry; the frame holds it already.
        entries: sequences of the entries posted so far.
        transaction: PostgreSQL's number of the transaction, known once an entry was posted.
        told: what the audit row says beside who, what and when; nothing where that is enough.
        locks_first: whether the act locks what it looks at, for what it had looked at without has moved on.
        closing: what the frame keeps of it, which the posting may do along with the entry; none for a dry run.
        closed: whether the posting has.
        is_real: whether what the act says is said to be real: then it names nothing that is made up.
    """

    session: WriteSession
    actor: Actor
    key: str | None = None
    entries: list[int] = field(default_factory=list)
    transaction: str | None = None
    told: dict[str, Any] | None = None
    locks_first: bool = False
    closing: "Closing | None" = None
    closed: bool = False
    is_real: bool = False

    @property
    def detail(self) -> dict[str, Any] | None:
        """What the trail says of it beside the rest: what it told, and by which token of a name it was asked."""
        by = {} if self.actor.token is None else {"token": self.actor.token}
        return {**by, **(self.told or {})} or None

    def posted(self, sequence: int, transaction: str) -> None:
        """Take in an entry that was posted."""
        self.entries.append(sequence)
        self.transaction = transaction


@dataclass(frozen=True, slots=True)
class Closing:
    """What the frame keeps of an act that is done: its line in the trail, and its key with what was answered.

    Attributes:
        act: its name.
        request_id: what the line names.
        fingerprint: of the input; none where there is no key.
    """

    act: str
    request_id: str | None
    fingerprint: bytes | None


class MovedOn(Exception):  # noqa: N818  not an error: it has the act done again
    """What an act had looked at without locking it is so no more: it is done again, and locks it first."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What an act answers, and what a replay answers again.

    Attributes:
        table: the table of the row the act is about: "pledge".
        id: its key there.
        code: its code, where it has one.
        entry: sequence of the entry the act posted; none where nothing moved.
    """

    table: str
    id: int
    code: str | None = None
    entry: int | None = None

    def as_json(self) -> dict[str, Any]:
        """Return the form that is kept with the idempotency key."""
        return {"table": self.table, "id": self.id, "code": self.code, "entry": self.entry}
