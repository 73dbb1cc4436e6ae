"""Approve a project: what the Fund is to finance, who implements it, and which needs it serves in which shares.

Posts nothing: money follows with the disbursements.

Refused when
    CODE_MALFORMED, CODE_TAKEN            the code is no code, or another project has it
    FUND_NOT_FOUND, PARTY_NOT_FOUND, STATE_NOT_FOUND, NEED_NOT_FOUND, DOCUMENT_NOT_FOUND
    STATUS_UNKNOWN                        the status is none of ProjectStatus
    SHARE_NOT_USABLE                      a share is not above 0 and at most 1, with at most 6 decimals
    SHARES_EXCEED_ONE                     the shares add up to more than 1
    NEED_REPEATED, PARTY_REPEATED         a need or co-implementer stands twice
    QUALIFIER_UNKNOWN, QUALIFIER_CONTRADICTS, UNKNOWN_CURRENCY, AMOUNT_NOT_POSITIVE, AMOUNT_MALFORMED ...
    ENGLISH_MISSING, LANGUAGE_UNKNOWN, SOURCE_MISSING, CONFIDENCE_UNKNOWN
    DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from collections.abc import Mapping
from dataclasses import dataclass

from service.money import Qualifier
from service.registry.stating import Statement
from service.spending.project import ProjectStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class ServedNeed:
    """A need's code, and the share of the project that serves it: decimal text, more than 0 and at most 1."""

    need: str
    share: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApproveProject(Statement):
    """What to approve.

    Attributes:
        code: stable and readable.
        fund: code of the fund that finances it.
        title: by language code; English always.
        agreed: when, EDTF.
        portfolio: the portfolio it belongs to, as the source names it.
        state: ISO code of the MIRPS State; none where it was not published, or for the region.
        implementer: code of the national entity; none where it was not published.
        co_implementers: codes of those who implement beside it.
        period: EDTF.
        budget: decimal text in major units; None where it was not published.
        currency: of the budget and of all its disbursements; the fund's where it is not given.
        status: one of ProjectStatus.
        needs: the needs it serves, with shares that add up to at most 1.
    """

    code: str
    fund: str
    title: Mapping[str, str]
    agreed: str
    portfolio: str | None = None
    state: str | None = None
    implementer: str | None = None
    co_implementers: tuple[str, ...] = ()
    period: str | None = None
    budget: str | None = None
    currency: str | None = None
    budget_qualifier: str = Qualifier.EXACT
    status: str = ProjectStatus.UNKNOWN
    needs: tuple[ServedNeed, ...] = ()
