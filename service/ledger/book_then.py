"""The book as it was then: the entries and transfers that count at a moment, and the accounts that had moved by it.

What an account held is the sum of its own transfers, found by their index: the cost of a figure of the past follows the
history of what it is a figure of, and not the length of the book.
"""

from typing import Final

from service.ledger.account import Account
from service.reading.then import DAY, LAST

ACCOUNTS: Final = Account.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class

COUNTS: Final = f"it.effective_on <= {DAY} AND it.sequence <= {LAST}"
SIDE: Final = """
SELECT {sign}it.amount AS amount, {sign}coalesce(it.amount_usd, 0) AS usd,
       CASE WHEN it.amount_usd IS NULL THEN {sign}it.amount ELSE 0 END AS unvalued
  FROM public.transfer AS it WHERE it.{side} = account.id AND {counts}"""
MOVED: Final = f"""
(SELECT count(*) AS moves, sum(side.amount)::bigint AS balance, sum(side.usd)::bigint AS balance_usd,
        sum(side.unvalued)::bigint AS unvalued
   FROM ({SIDE.format(sign="", side="to_account", counts=COUNTS)} UNION ALL
         {SIDE.format(sign="-", side="from_account", counts=COUNTS)}) AS side)"""  # noqa: S608  texts of ours
KEYS: Final = ", ".join(
    f"account.{one.name}" for one in ACCOUNTS.c if one.name not in {"balance", "balance_usd", "unvalued"}
)

BOOK_THEN: Final = {
    "journal_entry": f"SELECT it.* FROM public.journal_entry AS it WHERE {COUNTS}",  # noqa: S608  names of ours
    "transfer": f"SELECT it.* FROM public.transfer AS it WHERE {COUNTS}",  # noqa: S608  names of ours
    "account": f"SELECT {KEYS}, moved.balance, moved.balance_usd, moved.unvalued"  # noqa: S608  names of ours
    f" FROM public.account AS account CROSS JOIN LATERAL {MOVED} AS moved WHERE moved.moves > 0",
}
"""How the tables of the book were at a moment."""
