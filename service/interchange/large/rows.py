"""The rows of a large book as COPY takes them: which columns of which tables, in the order they may be written."""

from collections.abc import Callable, Mapping
from typing import Any, Final

MADE_UP: Final = ("confidence", "illustrative", "recorded_at", "code")
"""What every fact of a large book has beside its id; `made_up` gives the values."""

COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "document": (
        *("id", *MADE_UP, "kind", "title", "date_edtf", "date_earliest", "date_latest", "other_urls", "language"),
        "seen_as",
    ),
    "party": ("id", *MADE_UP, "kind", "name", "country"),
    "event": (
        *("id", *MADE_UP, "kind", "name", "aliases", "mirps", "date_edtf", "date_earliest", "date_latest", "status"),
        "commitment_kinds",
    ),
    "plan": (
        *("id", *MADE_UP, "state_code", "title", "version", "status", "adopted_edtf", "adopted_earliest"),
        *("adopted_latest", "reference", "document_id"),
    ),
    "need": (
        *("id", *MADE_UP, "plan_id", "title", "state_code", "pillar", "topics", "populations", "kind", "unit"),
        *("qualifier", "stated_on_edtf", "stated_on_earliest", "stated_on_latest", "investment_known", "publication"),
    ),
    "fund": (
        *("id", *MADE_UP, "kind", "name", "aliases", "administrator_id", "currency", "tasks", "objectives"),
        *("eligible_contributors", "eligible_uses"),
    ),
    "project": (
        *("id", *MADE_UP, "fund_id", "state_code", "implementer_id", "title", "title_known", "translated"),
        *("agreed_edtf", "agreed_earliest", "agreed_latest", "budget_minor", "budget_currency", "budget_qualifier"),
        "status",
    ),
    "project_need": ("project_id", "need_id", "share"),
    "pledge": (
        *("id", *MADE_UP, "donor_id", "event_id", "document_id", "announced_edtf", "announced_earliest"),
        *("announced_latest", "stated_minor", "unit", "qualifier", "stated_usd_minor", "fx_rate", "fx_date"),
        *("fx_source", "fx_method", "legal_status", "counts", "publication"),
    ),
    "pledge_donor": ("pledge_id", "party_id", "position"),
    "pledge_line": (
        *("id", "pledge_id", "position", "channel", "channel_party_id", "fund_id", "modality", "stated_minor", "unit"),
        *("qualifier", "value_usd_minor", "earmark_modality", "earmark_states", "earmark_pillars", "earmark_sectors"),
        *("earmark_needs", "earmark_projects", "earmark_populations", "earmark_vulnerable_groups"),
    ),
    "account": (
        *("id", "stage", "unit", "party_id", "line_id", "fund_id", "need_id", "project_id", "balance", "balance_usd"),
        "unvalued",
    ),
    "disbursement": ("id", *MADE_UP, "project_id", "amount_minor", "unit", "requested_on", "requested_by"),
    "journal_entry": (
        *("sequence", "kind", "effective_on", "recorded_at", "actor", "document_id", "subject", "previous_hash"),
        "hash",
    ),
    "transfer": ("sequence", "position", "from_account", "to_account", "amount", "amount_usd", "effective_on"),
    "allocation": (
        *("id", *MADE_UP[:-1], "line_id", "need_id", "basis", "pledge_id", "balance_usd", "pledge_donor_id"),
        *("pledge_donor_code", "pledge_publication", "need_code", "need_illustrative", "need_publication"),
        "entry_sequence",
    ),
    "commitment": (
        *("id", *MADE_UP, "line_id", "kind", "signed_edtf", "signed_earliest", "signed_latest", "amount_minor"),
        *("unit", "qualifier", "document_id", "entry_sequence"),
    ),
    "contribution": (
        *("id", *MADE_UP, "line_id", "fund_id", "received_edtf", "received_earliest", "received_latest"),
        *("amount_minor", "unit", "qualifier", "cleared_minor", "attested", "entry_sequence"),
    ),
    "disbursement_entry": ("disbursement_id", "act", "actor", "entry_sequence"),
    "expenditure": (
        *("id", *MADE_UP, "project_id", "amount_minor", "unit", "qualifier", "spent_edtf", "spent_earliest"),
        *("spent_latest", "entry_sequence"),
    ),
}
"""By table, each after those its foreign keys name. A column that is not here has its default, or is null."""

NUMBERED: Final = tuple(table for table, columns in COLUMNS.items() if columns[0] == "id")
"""The tables whose ids the database would number itself."""

Row = tuple[Any, ...]


class Rows:
    """The rows told so far, by table, as lines of COPY's text format: texts are half the work of binary rows here.

    All texts of a large book are ours and hold neither tabs, backslashes nor quotes, so nothing is escaped.
    """

    def __init__(self) -> None:
        self.lines: dict[str, list[str]] = {table: [] for table in COLUMNS}

    def add(self, table: str, values: Row) -> None:
        """Add a row of a table: its values in the order of its columns."""
        self.lines[table].append(line_of(values))

    def emptied(self) -> dict[str, bytes]:
        """Return what COPY is given for each table that has rows, and begin anew."""
        full = {table: ("\n".join(lines) + "\n").encode() for table, lines in self.lines.items() if lines}
        for lines in self.lines.values():
            lines.clear()
        return full


def line_of(values: Row) -> str:
    """Return values as a line of COPY's text format, without its end."""
    return "\t".join([_TEXTS.get(type(value), str)(value) for value in values])


def _list_text(values: list[str]) -> str:
    return f"{{{','.join(values)}}}"


_TEXTS: Final[Mapping[type, Callable[[Any], str]]] = {
    type(None): lambda _none: "\\N",
    bool: lambda value: "t" if value else "f",
    list: _list_text,
    str: lambda text: text,
}


class Numbers:
    """The next free id of each table.

    Args:
        last: the highest id in use, by table.
    """

    def __init__(self, last: Mapping[str, int]) -> None:
        self.last: dict[str, int] = {table: last.get(table, 0) for table in NUMBERED}

    def next(self, table: str) -> int:
        """Return an id that nobody has."""
        number = self.last[table] + 1
        self.last[table] = number
        return number


def named(english: str, spanish: str) -> str:
    """Return a text in two languages as JSON; the texts are ours and hold nothing to escape."""
    return f'{{"en":"{english}","es":"{spanish}"}}'
