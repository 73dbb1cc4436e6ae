"""Which pledges count in sums of what donors promised: what such sums, and what is to be followed up, leave out."""

from typing import Final

from sqlalchemy import ColumnElement, FromClause, and_, func, not_

from service.database.columns import Publication
from service.giving.pledge_code import INTEREST_PREFIX
from service.reading.json_text import literal_text

WITHDRAWN: Final = literal_text(Publication.WITHDRAWN.value)


def holds_interest(pledge: FromClause) -> ColumnElement[bool]:
    """Whether a pledge is a fund's own: it holds what the fund earned, and nobody promised that."""
    own: ColumnElement[bool] = func.starts_with(pledge.c.code, literal_text(INTEREST_PREFIX))
    return own


def counts(pledge: FromClause) -> ColumnElement[bool]:
    """Whether a pledge counts among promises.

    It is for the MIRPS, repeats none, was not given up while it was a draft, and is a donor's.
    """
    return and_(
        pledge.c.counts,
        pledge.c.duplicate_of_id.is_(None),
        pledge.c.publication != WITHDRAWN,
        not_(holds_interest(pledge)),
    )
