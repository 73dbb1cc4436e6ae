"""A vague date as the three columns it is kept in: its text, and the first and last day it may mean."""

from typing import Any

from service.vague_date import VagueDate


def dated(column: str, given: VagueDate | None) -> dict[str, Any]:
    """Return the column values of a vague date: ``dated("announced", ...)`` fills announced_edtf and its two days."""
    if given is None:
        return {f"{column}_edtf": None, f"{column}_earliest": None, f"{column}_latest": None}
    return {f"{column}_edtf": given.edtf, f"{column}_earliest": given.earliest, f"{column}_latest": given.latest}
