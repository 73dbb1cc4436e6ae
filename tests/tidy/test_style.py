"""Lint, layout, types and the direction of imports, by the tools that know them best."""

import sys
import tomllib

from tests.tidy.tree import ROOT, run, run_module, text_of


def test_ruff_finds_nothing() -> None:
    verdict = run_module("ruff", "check", "--output-format=concise", ".")
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr


def test_every_file_is_laid_out_by_ruff() -> None:
    verdict = run_module("ruff", "format", "--check", ".")
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr
    assert not verdict.stderr, "ruff warns: " + verdict.stderr


def test_mypy_strict_finds_nothing() -> None:
    verdict = run_module("mypy")
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr


def test_imports_go_one_way() -> None:
    # import-linter cannot be run by `python -m`, and its script is not on the path of a venv that is not activated.
    lint = "from importlinter.cli import lint_imports_command as lint; lint()"
    verdict = run(sys.executable, "-c", lint, "--no-cache", "--no-logo")
    assert verdict.returncode == 0, verdict.stdout + verdict.stderr


def test_every_lint_rule_that_is_off_says_why() -> None:
    settings = text_of(ROOT / "pyproject.toml")
    lint = tomllib.loads(settings)["tool"]["ruff"]["lint"]
    ignored = {*lint["ignore"], *(rule for rules in lint["per-file-ignores"].values() for rule in rules)}
    lines = [line.strip() for line in settings.splitlines()]
    unexplained = [
        rule for rule in ignored for line in lines if line.startswith(f'"{rule}"') and not line.partition("# ")[2]
    ]

    assert not unexplained
