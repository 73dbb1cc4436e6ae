"""The statuses that anything is answered with have one home."""

import ast
from pathlib import Path
from typing import Final

HOME: Final = Path("service/statuses.py")


def assigned(path: Path) -> set[tuple[str, object]]:
    """Return the names that a module gives numbers to, and the numbers."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[tuple[str, object]] = set()
    for node in tree.body:
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and isinstance(node.value, ast.Constant)
        ):
            found.add((node.target.id, node.value.value))
    return found


def test_no_status_is_numbered_anywhere_else() -> None:
    statuses = assigned(HOME)
    assert ("NOT_MODIFIED", 304) in statuses
    again = {
        f"{path}: {name}"
        for place in ("service", "graphql_schema")
        for path in Path(place).rglob("*.py")
        if path != HOME
        for name in assigned(path) & statuses
    }
    assert not again
