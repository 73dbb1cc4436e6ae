"""Sign a commitment: a donor binds itself in writing to give what a pledge line promised.

Posts, in one entry of kind SIGN_COMMITMENT
    PLEDGED(line, need) -> COMMITTED(line, need)
taking what is placed on needs before what is not, the oldest first. An amount that is "up to" is posted whole, with its
word kept; an amount that nobody published is kept as a row, and nothing is posted.

Refused when
    CODE_MALFORMED, CODE_TAKEN            the code is no code, or another commitment has it
    COMMITMENT_KIND_UNKNOWN               the kind is none of CommitmentKind
    PLEDGE_NOT_FOUND, LINE_NOT_FOUND      there is no such pledge or line
    LINE_NOT_NAMED                        the pledge has several lines and none is named
    PLEDGE_IS_DUPLICATE                   the pledge only repeats another: sign against that one
    PLEDGE_NOT_PUBLISHED                  the pledge is a draft or embargoed
    UNIT_DIFFERS                          the amount is not in the line's unit
    MORE_THAN_PLEDGED                     more than is promised and not yet signed or received; says what is
    QUALIFIER_UNKNOWN, QUALIFIER_CONTRADICTS, AMOUNT_NOT_POSITIVE, AMOUNT_MALFORMED ...
    DOCUMENT_NOT_FOUND, SOURCE_MISSING, CONFIDENCE_UNKNOWN, DATE_NOT_EDTF, DATE_IMPOSSIBLE, DATE_INTERVAL_REVERSED
"""

from dataclasses import dataclass

from service.giving.commitment import CommitmentKind
from service.money import Qualifier
from service.registry.stating import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class SignCommitment(Statement):
    """What to sign.

    Attributes:
        code: stable and readable.
        pledge: code of the pledge.
        line: position of its line, from 1; may be left out where it has only one.
        signed: when, EDTF.
        amount: decimal text in major units of the line's unit; None where it was not published.
        unit: the line's where it is not given.
        kind: one of CommitmentKind.
        document: code of the agreement or decision itself; the first source where it is not given.
    """

    code: str
    pledge: str
    signed: str
    line: int | None = None
    amount: str | None = None
    unit: str | None = None
    qualifier: str = Qualifier.EXACT
    kind: str = CommitmentKind.AGREEMENT
    document: str | None = None
