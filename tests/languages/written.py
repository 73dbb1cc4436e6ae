"""Every sentence the service refuses with, read from its source: the code, the sentence, and the facts beside it."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from service.errors import PLACEHOLDER, Refusal
from tests.tidy.tree import ROOT

KINDS = frozenset({"Refusal", "NotFound", "Conflict", "RuleBroken", "NotAllowed", "BadInput", "_refuse"})
FOLDERS = ("service", "graphql_schema")
PASSED_ON = frozenset({"refusal.template", "first['message']", "sentence"})
"""Expressions that hand on a sentence somebody else wrote (``sentence``: a parameter of that name)."""

IN_SQL = re.compile(r"refuse\('([A-Z_]+)',\s*(?:format\()?'((?:[^']|'')+)'", re.DOTALL)


@dataclass(frozen=True)
class Written:
    """A refusal as the source has it.

    Attributes:
        where: the file and the line.
        code: the code; with an asterisk where it is put together.
        sentence: the English with its placeholders; none where the source puts it together.
        facts: the names of the facts given; none where they come in a mapping.
    """

    where: str
    code: str
    sentence: str | None
    facts: frozenset[str] | None

    @property
    def placeholders(self) -> frozenset[str]:
        """The facts that the sentence shows."""
        return frozenset(PLACEHOLDER.findall(self.sentence or ""))


def written_in(where: str, source: str) -> Iterator[Written]:
    """Go through the refusals of one file."""
    tree = ast.parse(source)
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or len(node.args) < 2:
            continue
        if not isinstance(node.func, ast.Name) or node.func.id not in KINDS:
            continue
        code, said = node.args[:2]
        if isinstance(said, ast.Name):
            said = _assigned(said, node, functions) or said
        if not isinstance(said, ast.Constant) and ast.unparse(said) in PASSED_ON:
            continue
        named = frozenset(word.arg for word in node.keywords if word.arg)
        yield Written(
            f"{where}:{node.lineno}",
            str(code.value) if isinstance(code, ast.Constant) else "*",
            str(said.value) if isinstance(said, ast.Constant) else None,
            named if len(named) == len(node.keywords) else None,
        )


def _assigned(
    name: ast.Name, call: ast.Call, functions: list[ast.FunctionDef | ast.AsyncFunctionDef]
) -> ast.expr | None:
    """Return what was last assigned to a name before a call in the same function."""
    within = [one for one in functions if one.lineno <= call.lineno <= (one.end_lineno or 0)]
    if not within:
        return None
    innermost = max(within, key=lambda one: one.lineno)
    found = [
        one
        for one in ast.walk(innermost)
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == name.id and one.lineno < call.lineno
    ]
    return max(found, key=lambda one: one.lineno).value if found else None


def all_written() -> list[Written]:
    """Return the refusals of the whole source: the calls, and the sentences that the kinds have of their own."""
    found = [
        written
        for folder in FOLDERS
        for path in sorted((ROOT / folder).rglob("*.py"))
        for written in written_in(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
    ]
    kinds: tuple[type[Refusal], ...] = (Refusal, *Refusal.__subclasses__())
    own = [kind() for kind in kinds if kind.__module__ == "service.errors"]
    return found + [Written("service/errors.py", one.code, one.template, frozenset()) for one in own]


def written_in_sql() -> list[tuple[str, str]]:
    """Return the codes and sentences that the database refuses with, with ``%s`` where it puts a fact."""
    files = sorted(Path(ROOT / "migrations" / "versions").glob("*.sql"))
    return [
        (code, " ".join(sentence.replace("''", "'").split()))
        for path in files
        for code, sentence in IN_SQL.findall(path.read_text(encoding="utf-8"))
    ]
