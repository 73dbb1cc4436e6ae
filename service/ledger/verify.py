"""Checking the whole book: every hash of the chain, every invariant, and what was found, in words."""

from collections.abc import Callable
from dataclasses import dataclass

from service.database.engine import Database
from service.ledger.chain import verify_chain
from service.ledger.invariants import INVARIANTS, broken_invariants

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check of the book found.

    Attributes:
        ok: nothing is broken.
        lines: one for the chain and one for each invariant that is broken, or that none is.
    """

    ok: bool
    lines: tuple[str, ...]


async def verify_book(database: Database, *, progress: Progress | None = None) -> Verdict:
    """Recompute the chain and run every invariant, reading only.

    Args:
        database: where the book is.
        progress: told how many entries are checked, and of how many.
    """
    async with database.reading() as session:
        chain = await verify_chain(session, progress=progress)
        broken = await broken_invariants(session)
    lines = [
        f"Chain: {chain.checked} entries verified, head {chain.head.hex()}"
        if chain.first_broken is None
        else f"Chain: BROKEN at entry {chain.first_broken}: {chain.why}"
    ]
    lines.extend(f"Invariant BROKEN: {one}" for one in broken)
    if not broken:
        lines.append(f"Invariants: {len(INVARIANTS)} hold")
    return Verdict(chain.first_broken is None and not broken, tuple(lines))
