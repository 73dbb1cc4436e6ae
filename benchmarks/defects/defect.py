"""What a defect is, and how it is put into a tree."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Defect:
    """A defect: what is written instead of what, in which file, and who must see it.

    Attributes:
        name: what is wrong then.
        path: of the file.
        changes: pairs of what stands there and what stands there then; every place of it.
        tests: what pytest is given.
        beside: what else is changed for it, in the same way in other files.
    """

    name: str
    path: str
    changes: tuple[tuple[str, str], ...]
    tests: tuple[str, ...]
    beside: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


def put(defect: Defect, tree: Path) -> None:
    """Put a defect into a tree.

    Raises:
        LookupError: its place is not found.
    """
    for name, changes in ((defect.path, defect.changes), *defect.beside):
        path = tree / name
        text = path.read_text(encoding="utf-8")
        for there, then in changes:
            if there not in text:
                raise LookupError(f"{defect.name}: {name} has no {there!r}")
            text = text.replace(there, then)
        path.write_text(text, encoding="utf-8")
