"""Whatever others may call says what it is: shapes, units, refusals, sources."""

import ast
from collections.abc import Iterator

from tests.tidy.tree import CODE, Finding, python_files, report, shown, tree_of

Part = ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef


def silent_parts(where: str, tree: ast.Module) -> list[Finding]:
    """The module and every public class, function and method of it that has no docstring."""
    return [
        Finding(f"{where}:{getattr(node, 'lineno', 1)}", f"{getattr(node, 'name', 'the module')} has no docstring")
        for node in (tree, *_public_parts(tree))
        if not (ast.get_docstring(node) or "").strip()
    ]


def _public_parts(parent: ast.Module | ast.ClassDef) -> Iterator[Part]:
    for node in parent.body:
        if isinstance(node, Part) and not node.name.startswith("_") and not _is_overload(node):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public_parts(node)


def _is_overload(node: Part) -> bool:
    return any(ast.unparse(decorator).endswith("overload") for decorator in node.decorator_list)


def test_everything_public_has_a_docstring() -> None:
    findings = [finding for path in python_files(*CODE) for finding in silent_parts(shown(path), tree_of(path))]

    assert not findings, report(findings)


def test_what_is_silent_is_found_and_what_is_private_is_not() -> None:
    source = "class Pledge:\n    def due(self): ...\n    def _due(self): ...\nasync def act():\n    def inner(): ...\n"

    assert [str(found) for found in silent_parts("x.py", ast.parse(source))] == [
        "x.py:1: the module has no docstring",
        "x.py:1: Pledge has no docstring",
        "x.py:2: due has no docstring",
        "x.py:4: act has no docstring",
    ]
    assert not silent_parts("x.py", ast.parse('"""X."""\nclass _Hidden:\n    def due(self): ...\n'))
