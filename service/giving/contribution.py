"""A contribution is money received: by the Fund, or as another channel reports it."""

from datetime import date

from sqlmodel import Field

from service.database.columns import fact_rules, minor_units, one_of, refers_to, must_refer_to
from service.database.fact import Fact
from service.money import Qualifier


class Contribution(Fact, table=True):
    """One receipt. Where nobody published the amount it has none, and nothing is in the book."""

    __table_args__ = fact_rules(one_of("qualifier", Qualifier))

    code: str = Field(unique=True)
    line_id: int = must_refer_to("pledge_line.id")
    fund_id: int | None = refers_to("fund.id")
    received_edtf: str
    received_earliest: date | None = None
    received_latest: date | None = None
    amount_minor: int | None = minor_units()
    unit: str | None = None
    qualifier: str = Field(default=Qualifier.EXACT)
    entry_sequence: int | None = refers_to("journal_entry.sequence")
