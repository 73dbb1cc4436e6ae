"""Which pledges a list may be asked for, and in what order."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import ARRAY, ColumnElement, FromClause, Text, case, func, or_, select

from service.giving.earmark import CATEGORY_OF_MODALITY
from service.giving.pledge import LegalStatus, PledgeDonor, PledgeLine, PledgeLineParty
from service.giving.pledge_figures import PledgeStatus, amount_of_pledge, flags_of_pledge, status_of_pledge
from service.giving.standing import ACCOUNTS, ARRIVED, ZERO, at_stages, by_unit, of_pledge
from service.reading.asked import Asked
from service.reading.entity import Args, Filter, Row, Sort
from service.reading.filters import (
    any_of_worked_out,
    by_codes,
    names_one_seen,
    one_of_worked_out,
    there_are,
    within_amounts,
    wordings,
)
from service.reading.sorts import by_place, by_vague_date, by_value, by_what_it_names, by_worked_out, place_of
from service.reading.values import (
    codes_of,
    is_true,
    one_of_enums,
    one_of_texts,
    overlaps_days,
    overlaps_texts,
)
from service.registry.event import Event
from service.registry.fact_reads import CODE_AND_RECORDED, fact_filters
from service.registry.party import Party

DONORS: Final = PledgeDonor.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINES: Final = PledgeLine.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
LINE_PARTIES: Final = PledgeLineParty.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
EVENTS: Final = Event.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class
PARTIES: Final = Party.__table__  # type: ignore[attr-defined]  # SQLModel sets it on every table class


def party_gives(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the pledges that one of these parties announced, alone or jointly."""
    party, donor = PARTIES.alias(), DONORS.alias()
    wanted = select(party.c.id).where(party.c.code == func.any(asked.parameter(given, ARRAY(Text()))))
    joint = select(donor.c.pledge_id).where(donor.c.party_id.in_(wanted))
    return or_(row.c.donor_id.in_(wanted), row.c.id.in_(joint))


def through_party(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the lines that go through one of these parties, alone or among several."""
    among = LINE_PARTIES.alias()
    alone = codes_of("channel_party_id", PARTIES)(row, asked, given)
    several = select(among.c.line_id).where(codes_of("party_id", PARTIES)(among, asked, given))
    return or_(alone, row.c.id.in_(several))


def of_category(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the lines whose earmark is of one of these categories, 1 to 4."""
    return row.c.earmark_modality == func.any(asked.parameter(given, ARRAY(Text()), _modalities))


def _modalities(categories: Any) -> list[str]:
    return [modality for modality, category in CATEGORY_OF_MODALITY.items() if category in categories]


LINE_FILTERS: Final[Mapping[str, Filter]] = {
    "channels": one_of_enums("channel"),
    "channelParties": through_party,
    "modalities": one_of_enums("modality"),
    "earmarkCategories": of_category,
    "states": overlaps_texts("earmark_states"),
    "pillars": overlaps_texts("earmark_pillars"),
    "sectors": overlaps_texts("earmark_sectors"),
    "populations": overlaps_texts("earmark_populations"),
}
"""What is asked of lines, by lists of all that hangs on lines."""


def of_a_line(kept: Filter) -> Filter:
    """Keep the pledges that have a line the filter keeps."""

    def condition(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
        line = LINES.alias()
        return row.c.id.in_(select(line.c.pledge_id).where(kept(line, asked, given)))

    return condition


def in_units(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep the pledges that were announced in one of these units, or have a line in one."""
    kept = one_of_texts("unit")
    return or_(kept(row, asked, given), of_a_line(kept)(row, asked, given))


def duplicates_too(row: Row, asked: Asked, given: Any) -> ColumnElement[bool]:
    """Keep only what repeats another announcement, or only what does not."""
    return row.c.duplicate_of_id.is_not(None) if given else row.c.duplicate_of_id.is_(None)


def _amount(row: Row, asked: Asked) -> FromClause:
    return amount_of_pledge(row)


def received_cents(row: Row, asked: Asked, args: Args) -> ColumnElement[Any]:
    """Return what arrived of a pledge in US cents, at the rates it came at; null where one is not known."""
    line, account = LINES.alias(), ACCOUNTS.alias()
    worth = case((func.sum(account.c.unvalued) == ZERO, func.sum(account.c.balance_usd)))
    return (
        select(worth)
        .join_from(line, account, account.c.line_id == line.c.id)
        .where(line.c.pledge_id == row.c.id, at_stages(account, ARRIVED))
        .correlate(row)
        .scalar_subquery()
    )


def _received(row: Row, asked: Asked) -> FromClause:
    lines = of_pledge(row)
    by_units = by_unit(lines, lines.c.received)
    return select(by_units, received_cents(row, asked, {}).label("usd_minor")).correlate(row).subquery()


def _of_its_lines(row: Row, other: Row) -> ColumnElement[bool]:
    line = LINES.alias()
    return other.c.line_id.in_(select(line.c.id).where(line.c.pledge_id == row.c.id).correlate(row))


PLEDGE_FILTERS: Final[Mapping[str, Filter]] = {
    **fact_filters("pledge", lambda row: (row.c.code, wordings(row, "purpose"))),
    "donors": party_gives,
    "announcedBy": codes_of("announced_by_id", PARTIES),
    "events": codes_of("event_id", EVENTS),
    "legalStatuses": one_of_enums("legal_status"),
    "publication": one_of_enums("publication"),
    "announcedOn": overlaps_days("announced"),
    "period": overlaps_days("period"),
    "counts": is_true("counts"),
    "duplicate": duplicates_too,
    **{name: of_a_line(kept) for name, kept in LINE_FILTERS.items()},
    "needs": of_a_line(names_one_seen("earmark_needs", "Need")),
    "projects": of_a_line(names_one_seen("earmark_projects", "Project")),
    "funds": of_a_line(by_codes("fund_id", "Fund")),
    "units": in_units,
    "statuses": one_of_worked_out(status_of_pledge),
    "flags": any_of_worked_out(flags_of_pledge),
    "amount": within_amounts(_amount),
    "received": within_amounts(_received),
    "hasInstalments": there_are("Instalment", _of_its_lines),
    "hasCommitments": there_are("Commitment", _of_its_lines),
    "hasContributions": there_are("Contribution", _of_its_lines),
}

PLEDGE_SORTS: Final[Mapping[str, Sort]] = {
    **CODE_AND_RECORDED,
    "DONOR": by_what_it_names("donor_id", "Party", "code"),
    "EVENT_DATE": by_what_it_names("event_id", "Event", "date_earliest", "date_latest"),
    "ANNOUNCED_ON": by_vague_date("announced"),
    "LEGAL_STATUS": by_place("legal_status", LegalStatus),
    "STATUS": lambda row, asked, args: [place_of(status_of_pledge(row, asked, args), PledgeStatus)],
    "AMOUNT_USD": by_value(_amount),
    "RECEIVED_USD": by_worked_out(received_cents),
}
