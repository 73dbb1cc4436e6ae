"""Numbers that count people and things: exact decimals, never floats, within what anybody would count."""

import re
from decimal import Decimal
from typing import Final

from service.errors import BadInput

NUMBER_PATTERN: Final = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,6})?")


def read_number(text: str | None, field: tuple[str, ...]) -> Decimal | None:
    """Read an optional decimal number.

    Raises:
        BadInput: NUMBER_MALFORMED.
    """
    return None if text is None else require_number(text, field)


def require_number(text: str, field: tuple[str, ...]) -> Decimal:
    """Read a decimal number: at most 18 digits, and 6 after the point.

    Raises:
        BadInput: NUMBER_MALFORMED.
    """
    if NUMBER_PATTERN.fullmatch(text) is None:
        sentence = "Write digits and a point only, at most 18 digits and 6 decimals: 1800000 or 0.5."
        raise BadInput("NUMBER_MALFORMED", sentence, field=field, number=text[:40])
    return Decimal(text)
