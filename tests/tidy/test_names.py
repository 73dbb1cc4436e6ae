"""A file is called after what it does; an act, its door and its proof carry one name."""

import re
from pathlib import PurePosixPath

import pytest

from tests.tidy.tree import CODE, Finding, project_files, python_files, report, shown

# Names of layers and drawers: whatever has no place ends up in them, and they never stop growing.
BANNED = frozenset({"util", "utils", "helper", "helpers", "common", "misc", "service", "services", "model", "models"})

VERBS = frozenset({
    "allocate", "apply", "approve", "charge", "close", "propose", "publish", "quantify", "record", "refund", "reject",
    "release", "report", "request", "return", "reverse", "revise", "sign", "validate", "void", "withdraw",
})  # fmt: skip # a list of words reads better in lines than in a column

ACT = re.compile(rf"service/(?P<area>[a-z_]+)/(?P<act>(?:{'|'.join(sorted(VERBS))})_[a-z_]+)\.py")
BUSINESS = frozenset({"registry", "planning", "giving", "matching", "spending", "ledger"})
WITHOUT_MUTATION = {
    "propose_matching": "it is a question, asked through `Query.matching`",
    "record_assertion": "what old documents list comes with the public facts",
    "record_code": "code lists come with the public facts",
    "record_grouping": "the groupings are an enum of the API",
    "record_population_list": "code lists come with the public facts",
    "record_state": "the States are those of the framework",
}


def badly_named(name: str) -> bool:
    """Whether a path of the code ends in the name of a drawer."""
    return PurePosixPath(name).stem in BANNED


def missing_companions(names: set[str]) -> list[Finding]:
    """Acts without their test, or, in the business areas, without their mutation."""
    findings = []
    for name in sorted(names):
        if found := ACT.fullmatch(name):
            area, act = found["area"], found["act"]
            wanted = [f"tests/{area}/test_{act}.py"]
            if area in BUSINESS and act not in WITHOUT_MUTATION:
                wanted.append(f"graphql_schema/mutations/{act}.py")
            findings += [Finding(name, f"lacks {other}") for other in wanted if other not in names]
    return findings


def test_no_file_is_named_after_a_drawer() -> None:
    findings = [
        Finding(shown(path), "name it after what it does") for path in python_files() if badly_named(shown(path))
    ]

    assert not findings, report(findings)


def test_every_act_has_its_test_and_its_mutation() -> None:
    findings = missing_companions({shown(path) for path in project_files()})

    assert not findings, report(findings)


def test_every_package_says_that_it_is_typed() -> None:
    names = {shown(path) for path in project_files()}

    assert {f"{package}/py.typed" for package in CODE} <= names


@pytest.mark.parametrize("name", ["service/giving/utils.py", "tests/helpers.py", "service/giving/models.py"])
def test_the_name_of_a_drawer_is_found(name: str) -> None:
    assert badly_named(name)


def test_an_act_without_test_and_mutation_is_found() -> None:
    act = "service/giving/record_pledge.py"

    assert [found.what for found in missing_companions({act})] == [
        "lacks tests/giving/test_record_pledge.py",
        "lacks graphql_schema/mutations/record_pledge.py",
    ]
    assert not missing_companions(
        {act, "tests/giving/test_record_pledge.py", "graphql_schema/mutations/record_pledge.py"},
    )


def test_nouns_are_no_acts_and_a_proposal_needs_no_mutation() -> None:
    assert not missing_companions({"service/giving/pledge.py", "service/ledger/post.py", "service/record_player.py"})
    assert not missing_companions({"service/matching/propose_matching.py", "tests/matching/test_propose_matching.py"})
