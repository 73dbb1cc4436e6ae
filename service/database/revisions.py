"""The revisions of the database that this release knows, told from the names of its migrations.

Every migration's file is named by its number, which is its revision. So a start with nothing to migrate, as nearly all
are, neither loads alembic nor reads what all the migrations do.
"""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

import migrations
from service.database.address import Address
from service.database.unusable import DatabaseIsNewer

NAME: Final = re.compile(r"[0-9]{4}_[0-9]{2}_[0-9]{2}_([0-9]{4})_[a-z0-9_]+\.py")


@cache
def revisions() -> Sequence[str]:
    """All revisions of this release, the oldest first.

    Raises:
        LookupError: there are none.
    """
    names = (NAME.fullmatch(path.name) for path in (Path(migrations.__path__[0]) / "versions").iterdir())
    found = sorted(name[1] for name in names if name is not None)
    if not found:
        raise LookupError("this release holds no migrations")
    return found


def head() -> str:
    """Tell the newest revision this release knows."""
    return revisions()[-1]


def refuse_newer(current: str | None, address: Address) -> None:
    """Make sure a database is not ahead of this release.

    Raises:
        DatabaseIsNewer: its revision is unknown here.
    """
    if current is not None and current not in revisions():
        raise DatabaseIsNewer(
            f"The database at {address} was migrated by a newer release (revision {current}, this release knows "
            f"up to {head()}): install that release, or restore a backup made before it."
        )
