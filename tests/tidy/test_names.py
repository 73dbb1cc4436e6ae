"""A file is called after what it does; an act and its proof carry one name."""

import re
from pathlib import PurePosixPath

import pytest

from tests.tidy.tree import CODE, Finding, project_files, python_files, report, shown

# Names of layers and drawers: whatever has no place ends up in them, and they never stop growing.
BANNED = frozenset({"util", "utils", "helper", "helpers", "common", "misc", "service", "services", "model", "models"})

VERBS = frozenset({
    "allocate", "apply", "approve", "charge", "close", "create", "propose", "publish", "quantify", "record", "refund",
    "reject", "release", "report", "request", "return", "reverse", "revise", "revoke", "sign", "validate", "void",
    "withdraw",
})  # fmt: skip # a list of words reads better in lines than in a column

ACT = re.compile(rf"service/(?P<area>[a-z_]+)/(?P<act>(?:{'|'.join(sorted(VERBS))})_[a-z_]+)\.py")


def badly_named(name: str) -> bool:
    """Whether a path of the code ends in the name of a drawer."""
    return PurePosixPath(name).stem in BANNED


def missing_companions(names: set[str]) -> list[Finding]:
    """Acts without their test."""
    acts = [(name, found) for name in sorted(names) if (found := ACT.fullmatch(name))]
    wanted = [(name, f"tests/{found['area']}/test_{found['act']}.py") for name, found in acts]
    return [Finding(name, f"lacks {other}") for name, other in wanted if other not in names]


def test_no_file_is_named_after_a_drawer() -> None:
    findings = [
        Finding(shown(path), "name it after what it does") for path in python_files() if badly_named(shown(path))
    ]

    assert not findings, report(findings)


def test_every_act_has_its_test() -> None:
    findings = missing_companions({shown(path) for path in project_files()})

    assert not findings, report(findings)


def test_every_package_says_that_it_is_typed() -> None:
    names = {shown(path) for path in project_files()}

    assert {f"{package}/py.typed" for package in CODE} <= names


@pytest.mark.parametrize("name", ["service/giving/utils.py", "tests/helpers.py", "service/giving/models.py"])
def test_the_name_of_a_drawer_is_found(name: str) -> None:
    assert badly_named(name)


def test_an_act_without_its_test_is_found() -> None:
    act, proof = "service/giving/record_pledge.py", "tests/giving/test_record_pledge.py"

    assert [found.what for found in missing_companions({act})] == [f"lacks {proof}"]
    assert not missing_companions({act, proof})


def test_nouns_are_no_acts() -> None:
    assert not missing_companions({"service/giving/pledge.py", "service/ledger/post.py", "service/record_player.py"})
