"""The project stands alone: nothing in it leads to one machine, one network or a folder outside."""

import re

import pytest

from tests.tidy.tree import Finding, report, shown, text_files, text_of

# Spelt in pieces, so that this file passes its own check.
ELSEWHERE = {
    "a folder of one machine": re.compile(r"(?<![\w.$}~-])/(?:work|root|home|Users)/[\w.]"),
    "a folder outside the project": re.compile(r"\.\./" + "shared"),
    "an address packages are fetched from": re.compile(
        "|".join(
            (r"pypi\." + "org", r"python" + "hosted", r"registry\." + "npmjs", r"proxy\." + "golang", "index" + "-url")
        )
    ),
    "an option that names where packages are": re.compile(r"--(?:find" + r"-links|trusted" + r"-host)"),
}


def leads_elsewhere(where: str, text: str) -> list[Finding]:
    """Every line that names a place which another reader does not have."""
    return [
        Finding(f"{where}:{number}", f"{kind}: {line.strip()[:80]}")
        for number, line in enumerate(text.splitlines(), start=1)
        for kind, pattern in ELSEWHERE.items()
        if pattern.search(line)
    ]


def test_nothing_leads_to_one_machine_or_network() -> None:
    findings = [finding for path in text_files() for finding in leads_elsewhere(shown(path), text_of(path))]

    assert not findings, report(findings)


@pytest.mark.parametrize(
    "line",
    [
        "cd /" + "work/main",
        "see '/" + "root/.cache'",
        "PATH=/" + "home/me/bin",
        "read ../" + "shared/design",
        "pip install --index" + "-url https://mirror.example",
        "https://files.python" + "hosted.org/x.whl",
    ],
)
def test_a_place_that_only_one_machine_has_is_found(line: str) -> None:
    assert leads_elsewhere("x.md", line)


@pytest.mark.parametrize(
    "line", ["docs/" + "work/plan.md", "https://example.org/" + "home/page", "~/" + "work/mirps", "the homework"]
)
def test_other_words_and_addresses_are_left_alone(line: str) -> None:
    assert not leads_elsewhere("x.md", line)
