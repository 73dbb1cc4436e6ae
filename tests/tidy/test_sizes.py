"""Nothing grows so long that it stops being read: files up to 300 lines, functions up to 60."""

import ast

from tests.tidy.tree import Finding, python_files, report, shown, text_of, tree_of

FILE_LINES = 300
FUNCTION_LINES = 60


def long_functions(where: str, tree: ast.Module) -> list[Finding]:
    """Functions and methods of more than 60 lines, decorators and docstring included."""
    findings = []
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            start = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
            lines = (node.end_lineno or node.lineno) - start + 1
            if lines > FUNCTION_LINES:
                findings.append(Finding(f"{where}:{start}", f"{node.name} has {lines} lines, {FUNCTION_LINES} allowed"))
    return findings


def test_no_file_is_longer_than_300_lines() -> None:
    lengths = {shown(path): len(text_of(path).splitlines()) for path in python_files()}
    findings = [Finding(name, f"{lines} lines") for name, lines in lengths.items() if lines > FILE_LINES]

    assert not findings, report(findings)


def test_no_function_is_longer_than_60_lines() -> None:
    findings = [finding for path in python_files() for finding in long_functions(shown(path), tree_of(path))]

    assert not findings, report(findings)


def test_a_function_of_61_lines_is_found_and_one_of_60_is_not() -> None:
    sixty = "async def act():\n" + "    pass\n" * 59

    assert not long_functions("x.py", ast.parse(sixty))
    assert [str(found) for found in long_functions("x.py", ast.parse("@decorated\n" + sixty))] == [
        "x.py:1: act has 61 lines, 60 allowed"
    ]
