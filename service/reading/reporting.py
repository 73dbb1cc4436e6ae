"""The currency that values are shown in, as statements have it: whatever reads compares with it, names it by this."""

from typing import Any, Final

from sqlalchemy import ColumnElement

from service.money import REPORTING
from service.reading.json_text import literal_text

IN_REPORTING: Final[ColumnElement[Any]] = literal_text(REPORTING)
