"""What is made up stays out of lists until somebody asks for it: one rule, for every list there is.

A row is illustrative where its table says so, in the column ``illustrative`` that every fact has. Then

    a list from the root       holds real rows, unless ``where: { illustrative: ... }`` says which
    what a real row leads to   is real, unless ``where`` says otherwise
    what a made-up row leads to    is whatever is there: real or made up
    a look-up, by code or id   finds both; the row says which it is

A table without the column (the lines of a pledge, the entries of the book) is of its owner's kind, and needs no rule;
nor does what is seen with its row, which the acts keep alike.
"""

from typing import Final

from sqlalchemy import ColumnElement, not_, or_

from service.reading.entity import Args, Link, Row, Shape

COLUMN: Final = "illustrative"
"""The name of the column, and of the field of ``where`` that overrules the rule."""


def real_unless_asked(link: Link, row: Row | None, target: Row, args: Args) -> ColumnElement[bool] | None:
    """Return the condition that keeps what is made up out of what a link leads to; none where there is none.

    Args:
        link: the link.
        row: where it starts; none at the root.
        target: the rows it leads to.
        args: its arguments.
    """
    if link.seen_with_row or COLUMN not in target.c or (args.get("where") or {}).get(COLUMN) is not None:
        return None
    if row is None:
        return None if link.shape is Shape.ONE else not_(target.c[COLUMN])
    return or_(not_(target.c[COLUMN]), row.c[COLUMN]) if COLUMN in row.c else None
