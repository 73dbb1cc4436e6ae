"""Recomputes the chain of hashes from the rows, by a second program, and names the first entry that does not fit.

    hash = SHA-256(previous hash, then the canonical JSON of the entry and its transfers)

The database computes the same when it posts; two programs that agree are what makes a tampered row show.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any, Final

from service.database.sessions import Reads

BATCH: Final = 2_000
BEFORE_THE_FIRST: Final = bytes(32)

HEAD: Final = "SELECT sequence, hash FROM ledger_head WHERE id = 1"
ENTRIES: Final = """
    SELECT e.sequence, e.kind, e.effective_on, e.recorded_at, e.actor, e.idempotency_key, e.document_id, e.subject,
           e.reverses, e.reason, e.note, e.previous_hash, e.hash
      FROM journal_entry AS e WHERE e.sequence BETWEEN $1 AND $2 ORDER BY e.sequence"""
TRANSFERS: Final = """
    SELECT t.sequence, t.position, t.amount, t.amount_usd, t.effective_on, s.unit, d.unit AS target_unit,
           s.stage AS s_stage, s.party_id AS s_party, s.line_id AS s_line, s.fund_id AS s_fund, s.need_id AS s_need,
           s.project_id AS s_project, d.stage AS d_stage, d.party_id AS d_party, d.line_id AS d_line,
           d.fund_id AS d_fund, d.need_id AS d_need, d.project_id AS d_project
      FROM transfer AS t LEFT JOIN account AS s ON s.id = t.from_account LEFT JOIN account AS d ON d.id = t.to_account
     WHERE t.sequence BETWEEN $1 AND $2 ORDER BY t.sequence, t.position"""
PREVIOUS: Final = "SELECT hash FROM journal_entry WHERE sequence = $1"


@dataclass(frozen=True, slots=True)
class ChainReport:
    """What a verification found.

    Attributes:
        checked: entries that fit.
        first_broken: sequence of the first entry that does not; None when all do.
        why: what does not fit about it.
        head: hash of the last entry checked.
    """

    checked: int
    first_broken: int | None = None
    why: str | None = None
    head: bytes = BEFORE_THE_FIRST

    @property
    def ok(self) -> bool:
        """Whether every entry fits."""
        return self.first_broken is None


async def verify_chain(
    connection: Reads,
    first: int | None = None,
    last: int | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> ChainReport:
    """Recompute every hash from ``first`` to ``last``, and compare the end with the head where ``last`` is not given.

    Args:
        connection: where to read.
        first: the first entry to check; the hash before it is taken as given.
        last: the last entry to check; the head where it is not given.
        progress: told how many are checked, and of how many, after each batch.
    """
    head = (await connection.fetch_rows(HEAD))[0]
    start, end = max(1, first or 1), head["sequence"] if last is None else min(last, head["sequence"])
    previous = await _hash_before(connection, start)
    checked = 0
    for low in range(start, end + 1, BATCH):
        high = min(low + BATCH - 1, end)
        entries = await connection.fetch_rows(ENTRIES, (low, high))
        transfers = by_entry(await connection.fetch_rows(TRANSFERS, (low, high)))
        for expected, entry in enumerate(entries, start=low):
            why = _broken(entry, transfers.get(entry["sequence"], []), previous, expected)
            if why is not None:
                return ChainReport(checked, min(expected, entry["sequence"]), why, previous)
            previous = bytes(entry["hash"])
            checked += 1
        if len(entries) < high - low + 1:
            return ChainReport(checked, low + len(entries), "the entry is missing", previous)
        if progress is not None:
            progress(checked, end - start + 1)
    if last is None and start <= end + 1:
        beyond = await connection.fetch_rows("SELECT sequence FROM journal_entry WHERE sequence > $1 LIMIT 1", (end,))
        if (previous != bytes(head["hash"]) or beyond) and await _head_stands(connection, end):
            return ChainReport(checked, end + 1, "the head of the book is not its last entry", previous)
    return ChainReport(checked, head=previous)


def entry_hash(previous: bytes, entry: Any, transfers: Sequence[Any]) -> bytes:  # noqa: ANN401  rows of the driver
    """Return the hash of an entry after ``previous``."""
    return hashlib.sha256(previous + canonical_text(entry, transfers).encode()).digest()


def canonical_text(entry: Any, transfers: Sequence[Any]) -> str:  # noqa: ANN401  rows of the driver
    """Return what the hash of an entry covers, as JSON: keys in alphabetical order, no spaces, amounts as text."""
    canonical = {
        "actor": entry["actor"],
        "document": entry["document_id"],
        "effective_on": entry["effective_on"].isoformat(),
        "idempotency_key": entry["idempotency_key"],
        "kind": entry["kind"],
        "note": entry["note"],
        "reason": entry["reason"],
        "recorded_at": entry["recorded_at"].astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "reverses": entry["reverses"],
        "sequence": entry["sequence"],
        "subject": entry["subject"],
        "transfers": [_canonical(transfer) for transfer in transfers],
    }
    return json.dumps(canonical, ensure_ascii=False, separators=(",", ":"))


def _canonical(transfer: Any) -> dict[str, Any]:  # noqa: ANN401  a row of the driver
    usd = transfer["amount_usd"]
    return {
        "amount": str(transfer["amount"]),
        "amount_usd": None if usd is None else str(usd),
        "from": _account(transfer, "s"),
        "to": _account(transfer, "d"),
        "unit": transfer["unit"],
    }


def _account(transfer: Any, side: str) -> dict[str, Any]:  # noqa: ANN401  a row of the driver
    return {name: transfer[f"{side}_{name}"] for name in ("fund", "line", "need", "party", "project", "stage")}


def _broken(entry: Any, transfers: Sequence[Any], previous: bytes, expected: int) -> str | None:  # noqa: ANN401  rows of the driver
    """Return what does not fit about an entry, or None."""
    if entry["sequence"] != expected:
        return "the entry is missing"
    if bytes(entry["previous_hash"]) != previous:
        return "it does not follow the entry before it"
    if [transfer["position"] for transfer in transfers] != list(range(1, len(transfers) + 1)) or not transfers:
        return "its transfers are not complete"
    if any(one["effective_on"] != entry["effective_on"] or one["unit"] != one["target_unit"] for one in transfers):
        return "its transfers do not agree with it"
    if entry_hash(previous, entry, transfers) != bytes(entry["hash"]):
        return "its hash is not that of its content"
    return None


async def _hash_before(connection: Reads, start: int) -> bytes:
    rows = await connection.fetch_rows(PREVIOUS, (start - 1,))
    return bytes(rows[0]["hash"]) if rows else BEFORE_THE_FIRST


async def _head_stands(connection: Reads, end: int) -> bool:
    """Whether the head is still where it was: entries that were added while the chain was read are no fault."""
    return bool((await connection.fetch_rows(HEAD))[0]["sequence"] == end)


def by_entry(transfers: Sequence[Any]) -> dict[int, list[Any]]:
    """Return transfers by the sequence of their entry, in their order."""
    grouped: dict[int, list[Any]] = {}
    for transfer in transfers:
        grouped.setdefault(transfer["sequence"], []).append(transfer)
    return grouped
