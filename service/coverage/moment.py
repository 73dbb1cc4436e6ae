"""The moment a figure of coverage is of: that of the book."""

from service.ledger.moment import (
    Moment,
    before_the_first,
    effective_bound,
    is_now,
    known_bound,
    reached,
    sequence_bound,
    sequence_of,
)

__all__ = [
    "Moment",
    "before_the_first",
    "effective_bound",
    "is_now",
    "known_bound",
    "reached",
    "sequence_bound",
    "sequence_of",
]
