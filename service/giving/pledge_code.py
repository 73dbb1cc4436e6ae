"""What a new pledge may be called: a code of its own, and none that the book keeps for a fund's interest."""

from typing import Final

from service.errors import BadInput
from service.giving.pledge import Pledge
from service.registry.stating import check_code
from service.writing.finding import refuse_taken
from service.writing.work import Work

INTEREST_PREFIX: Final = "INTEREST-"
"""How the pledge begins that holds what a fund has earned; only recording interest opens one."""


def unreserved(code: str) -> str:
    """Return the code when it is one, and not kept for a fund's interest.

    Raises:
        BadInput: CODE_MALFORMED, CODE_RESERVED.
    """
    if check_code(code).startswith(INTEREST_PREFIX):
        sentence = "Codes that begin with {prefix} are kept for the interest of funds: give another."
        raise BadInput("CODE_RESERVED", sentence, field=("code",), prefix=INTEREST_PREFIX)
    return code


async def check_pledge_code(work: Work, code: str) -> None:
    """Refuse what a new pledge may not be called.

    Raises:
        BadInput: CODE_MALFORMED, CODE_RESERVED.
        Conflict: CODE_TAKEN.
    """
    await refuse_taken(work, Pledge, unreserved(code))
