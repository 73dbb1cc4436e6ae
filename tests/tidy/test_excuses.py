"""A check may be silenced for one line, if the same line says why."""

import io
import re
import tokenize

import pytest

from tests.tidy.tree import Finding, python_files, report, shown, text_of

SILENCED = re.compile(
    r"""\#\s*(?:
        (?:ruff:\s*|flake8:\s*)?noqa(?::\s*[A-Z]+[0-9]+(?:[,\s]+[A-Z]+[0-9]+)*)?
      | (?:type|mypy):\s*(?:ignore|ignore-errors)(?:\[[a-z,\s-]*\])?
      | fmt:\s*(?:off|skip)
      | pragma:\s*no\s+cover
    )""",
    re.VERBOSE | re.IGNORECASE,
)
WORD = re.compile(r"[^\W\d_]{2,}")
# "because" alone is no reason.
FEWEST_WORDS = 2


def unexplained(where: str, source: str) -> list[Finding]:
    """Comments that silence a tool and give no reason."""
    comments = [
        token for token in tokenize.generate_tokens(io.StringIO(source).readline) if token.type == tokenize.COMMENT
    ]
    return [
        Finding(f"{where}:{comment.start[0]}", f"no reason beside `{comment.string}`")
        for comment in comments
        if SILENCED.search(comment.string) and len(WORD.findall(SILENCED.sub("", comment.string))) < FEWEST_WORDS
    ]


def test_whatever_is_silenced_has_its_reason_beside_it() -> None:
    findings = [finding for path in python_files() for finding in unexplained(shown(path), text_of(path))]

    assert not findings, report(findings)


@pytest.mark.parametrize(
    "comment",
    [
        "# noqa",
        "# noqa: S608",
        "# noqa: S608, E501",
        "# ruff: noqa: F401",
        "# type: ignore[arg-type]",
        "# type: ignore[arg-type]  # noqa: PGH003",
        "# mypy: ignore-errors",
        "# fmt: off",
        "# pragma: no cover",
        "# noqa: S608 - because",
    ],
)
def test_silence_without_a_reason_is_found(comment: str) -> None:
    assert unexplained("x.py", f"x = 1  {comment}\n")


@pytest.mark.parametrize(
    "line",
    [
        "x = 1  # noqa: ARG001  a resolver's shape",
        "x = 1  # noqa: S608 - the name comes from the catalog",
        "x = 1  # type: ignore[arg-type]  # SQLModel's stub lacks this overload",
        "x = '# noqa'",
        "x = 1  # an ordinary remark",
    ],
)
def test_silence_with_a_reason_is_accepted(line: str) -> None:
    assert not unexplained("x.py", line + "\n")
