"""The files of words in ``seeds/wordings/``: TOML, read once, shipped with the service."""

import tomllib
from importlib.resources import files
from typing import Any


def wordings(name: str) -> dict[str, Any]:
    """Return what the file ``<name>.toml`` holds."""
    path = files("seeds") / "wordings" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))
