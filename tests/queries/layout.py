"""How a statement is written down to be read: a line for each clause, sub-selects and brackets indented."""

import re

# What is quoted is never touched; a clause begins a line.
TOKENS = re.compile(
    r"'(?:[^']|'')*'|\(|\)|\b(?:SELECT|FROM|WHERE|ORDER BY|LIMIT|GROUP BY|LEFT OUTER JOIN|JOIN)\b|[^'()]"
)
CLAUSES = frozenset({"SELECT", "FROM", "WHERE", "ORDER BY", "LIMIT", "GROUP BY", "LEFT OUTER JOIN", "JOIN"})


def laid_out(sql: str) -> str:
    """Return a statement with its clauses on lines of their own, indented by the depth of their brackets."""
    depth = 0
    pieces: list[str] = []
    for match in TOKENS.finditer(" ".join(sql.split())):
        piece = match.group()
        depth += {"(": 1, ")": -1}.get(piece, 0)
        pieces.append(f"\n{'  ' * depth}{piece}" if piece in CLAUSES else piece)
    return "\n".join(line.rstrip() for line in "".join(pieces).strip().splitlines()) + "\n"
