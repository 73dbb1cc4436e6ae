"""The whole book as JSON lines, so that anyone can check it without the service and without its database.

    {"format":"mirps-ledger-1"}
    {"entry":{...},"hash":"..."}                                      each entry as its hash covers it, in their order
    {"account":{...},"balance":"..","balance_usd":"..","unvalued":".."}    what each account holds, as the book keeps it
    {"name":"..","kind":"line","key":12}                              what the numbers in accounts stand for
    {"head":{"hash":"..","sequence":..},"accounts":..,"names":..}     the end; a file without it is not whole

What it holds of persons is who recorded each entry, and the keys that callers gave to their acts. What is not published
has no entries, so it is not in here.
"""

import json
from collections.abc import AsyncIterator, Callable, Mapping
from typing import Any, Final

from service.database.sessions import Reads
from service.ledger.account import UNKEPT_STAGES
from service.ledger.chain import BATCH, BEFORE_THE_FIRST, ENTRIES, HEAD, PREVIOUS, TRANSFERS, by_entry, canonical_text

FORMAT: Final = "mirps-ledger-1"
CHUNK_BYTES: Final = 1 << 16
MOST_ROUNDS: Final = 100
"""How often entries that were added meanwhile are caught up with, before the book is said to be too busy."""

BALANCES: Final = f"""
    SELECT h.sequence, a.fund_id AS s_fund, a.line_id AS s_line, a.need_id AS s_need, a.party_id AS s_party,
           a.project_id AS s_project, a.stage AS s_stage, a.unit, a.balance, a.balance_usd, a.unvalued
      FROM ledger_head AS h
      LEFT JOIN account AS a ON a.stage NOT IN ({", ".join(f"'{one.value}'" for one in UNKEPT_STAGES)})
     ORDER BY a.id"""  # noqa: S608  names of stages
NAMES: Final = """
    SELECT 'fund' AS kind, id AS key, code AS name FROM fund WHERE id IN (SELECT fund_id FROM account)
    UNION ALL SELECT 'line', l.id, p.code || ', line ' || l.position
      FROM pledge_line AS l JOIN pledge AS p ON p.id = l.pledge_id WHERE l.id IN (SELECT line_id FROM account)
    UNION ALL SELECT 'need', id, code FROM need WHERE id IN (SELECT need_id FROM account)
    UNION ALL SELECT 'party', id, code FROM party WHERE id IN (SELECT party_id FROM account)
    UNION ALL SELECT 'project', id, code FROM project WHERE id IN (SELECT project_id FROM account)
    UNION ALL SELECT 'document', id, code FROM document WHERE id IN (SELECT document_id FROM journal_entry)
     ORDER BY kind, key"""

Progress = Callable[[int, int], None]


class BookTooBusy(Exception):  # noqa: N818  its message is shown as it is
    """Entries are added faster than they are exported; the message is one sentence."""


async def exported(session: Reads, progress: Progress | None = None) -> AsyncIterator[bytes]:
    """Give the book in pieces of whole lines, a bounded part of it in memory at a time.

    Entries that are added while it is read are read too: entries, balances and head belong together.

    Args:
        session: where the book is.
        progress: told how many entries are written, and of how many.

    Raises:
        BookTooBusy: one sentence.
    """
    yield _line({"format": FORMAT})
    written = 0
    for _ in range(MOST_ROUNDS):
        end = (await session.fetch_rows(HEAD))[0]["sequence"]
        async for piece in _entries(session, written + 1, end, progress):
            yield piece
        written = end
        balances = await session.fetch_rows(BALANCES)
        if balances[0]["sequence"] == written:
            break
    else:
        raise BookTooBusy("Entries are added faster than they are written: try again, or export from a replica.")
    accounts = 0
    for piece in _pieces(_balance(row) for row in balances if row["s_stage"] is not None):
        accounts += piece.count(b"\n")
        yield piece
    names = await session.fetch_rows(NAMES)
    for piece in _pieces({"name": row["name"], "kind": row["kind"], "key": row["key"]} for row in names):
        yield piece
    rows = await session.fetch_rows(PREVIOUS, (written,))
    head = (bytes(rows[0]["hash"]) if rows else BEFORE_THE_FIRST).hex()
    yield _line({"head": {"hash": head, "sequence": written}, "accounts": accounts, "names": len(names)})


async def _entries(session: Reads, first: int, end: int, progress: Progress | None) -> AsyncIterator[bytes]:
    """Give the lines of some entries."""
    for low in range(first, end + 1, BATCH):
        high = min(low + BATCH - 1, end)
        transfers = by_entry(await session.fetch_rows(TRANSFERS, (low, high)))
        lines = []
        for entry in await session.fetch_rows(ENTRIES, (low, high)):
            text = canonical_text(entry, transfers.get(entry["sequence"], []))
            lines.append(f'{{"entry":{text},"hash":"{bytes(entry["hash"]).hex()}"}}\n')
        if progress is not None:
            progress(high, end)
        yield "".join(lines).encode()


def _balance(row: Any) -> Mapping[str, Any]:  # noqa: ANN401  a row of the driver
    key = {name: row[f"s_{name}"] for name in ("fund", "line", "need", "party", "project", "stage")}
    amounts = {name: str(row[name]) for name in ("balance", "balance_usd", "unvalued")}
    return {"account": key | {"unit": row["unit"]}, **amounts}


def _pieces(said: Any) -> Any:  # noqa: ANN401  any lines, in pieces
    """Give lines in pieces that are worth a write."""
    piece = bytearray()
    for one in said:
        piece += _line(one)
        if len(piece) >= CHUNK_BYTES:
            yield bytes(piece)
            piece.clear()
    if piece:
        yield bytes(piece)


def _line(said: Mapping[str, Any]) -> bytes:
    return json.dumps(said, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
