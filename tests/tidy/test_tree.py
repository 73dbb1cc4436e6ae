"""The list of files that every other check of this folder relies on."""

import pytest

from tests.tidy import tree


def test_the_list_holds_this_file_and_no_ignored_one() -> None:
    names = {tree.shown(path) for path in tree.project_files()}

    assert {"pyproject.toml", ".ci/run", "tests/tidy/test_tree.py"} <= names
    assert not [name for name in names if "__pycache__" in name or name.startswith((".venv/", ".git/"))]


def test_without_git_the_list_is_the_same_code(monkeypatch: pytest.MonkeyPatch) -> None:
    with_git = set(tree.project_files())
    monkeypatch.setattr("shutil.which", lambda _: None)
    tree.project_files.cache_clear()
    try:
        without_git = set(tree.project_files())
    finally:
        tree.project_files.cache_clear()

    assert {path for path in with_git if path.suffix == ".py"} <= without_git
    assert not [path for path in without_git if ".venv" in path.parts or ".git" in path.parts[:-1]]


def test_all_of_the_tree_is_text_and_nothing_that_a_run_left_there() -> None:
    findings = [
        tree.Finding(tree.shown(path), "no text") for path in tree.project_files() if path not in tree.text_files()
    ]

    assert not findings, tree.report(findings)
