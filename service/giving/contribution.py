"""A contribution is money received: by the Fund, or as another channel reports it."""

from datetime import date
from decimal import Decimal

from sqlalchemy import Numeric
from sqlmodel import Field

from service.database.columns import (
    fact_rules,
    minor_units,
    must_refer_to,
    one_of,
    optional_translations,
    refers_to,
    text_list,
)
from service.database.fact import Fact
from service.money import Qualifier


class Contribution(Fact, table=True):
    """One receipt. Where nobody published the amount it has none, and nothing is in the book."""

    __table_args__ = fact_rules(one_of("qualifier", Qualifier))

    code: str = Field(unique=True)
    line_id: int = must_refer_to("pledge_line.id")
    fund_id: int | None = refers_to("fund.id")
    title: dict[str, str] | None = optional_translations()
    received_edtf: str
    received_earliest: date | None = None
    received_latest: date | None = None
    amount_minor: int | None = minor_units()
    unit: str | None = None
    qualifier: str = Field(default=Qualifier.EXACT)
    cleared_minor: int | None = minor_units()
    fx_rate: Decimal | None = Field(default=None, sa_type=Numeric, description="units received for one of the line's")
    fx_edtf: str | None = None
    fx_earliest: date | None = None
    fx_latest: date | None = None
    fx_source: str | None = None
    attested: list[str] = text_list()
    entry_sequence: int | None = refers_to("journal_entry.sequence")
