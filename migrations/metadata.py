"""All tables the code knows: importing this module imports every module that may define one.

Modules are found, not listed: a noun whose import was forgotten would be missing from the database without a word.
It stands here and not in `service.database`, which lies below the areas and may not import them.
"""

import importlib
import pkgutil

import service
from service.database.table import Table

WITHOUT_TABLES = frozenset({"http", "interchange", "dashboard"})
"""The doors; they bring web libraries that a migration does not need."""

for _area in pkgutil.iter_modules(service.__path__, "service."):
    if _area.ispkg and _area.name.removeprefix("service.") not in WITHOUT_TABLES:
        for _module in pkgutil.iter_modules(importlib.import_module(_area.name).__path__, f"{_area.name}."):
            importlib.import_module(_module.name)

metadata = Table.metadata
"""What the newest migration must have made."""
