"""Whether what an act looked at without locking it still is so: asked along with posting, when the head is locked.

Everybody who posts holds the head of the book until the commit. Whoever asks behind it sees all that was posted before.
"""

from collections.abc import Sequence
from typing import Final

from service.database.asked_together import Question
from service.ledger.account import Stage
from service.ledger.post import ENTRY, Along

HEAD: Final = Question("SELECT h.sequence FROM ledger_head AS h", ("sequence",), {})
"""How far the book has come; to be asked together with what is looked at."""


def same_accounts(line: int, stages: Sequence[Stage], unit: str, accounts: Sequence[int]) -> Along:
    """Return the check that of a line's accounts at some stages just these, in order of their keys, hold something."""
    sql = f"SELECT refuse_unless_held({ENTRY}, :seen_line, :seen_stages, :seen_unit, :seen_accounts) AS so"
    values = {
        "seen_line": line,
        "seen_stages": [stage.value for stage in stages],
        "seen_unit": unit,
        "seen_accounts": sorted(accounts),
    }
    return Along("same", sql, values, shown="so", is_check=True)


def nothing_since(head: int) -> Along:
    """Return the check that between a head of the book and the entry nothing was posted about the entry's subject."""
    sql = f"SELECT refuse_if_posted_since({ENTRY}, :seen_head, :subject) AS so"
    return Along("same", sql, {"seen_head": head}, shown="so", is_check=True)
