"""What the documents say is so: links lead somewhere, commands are the ones that run, names exist."""

import os
import re
import tomllib
from pathlib import Path

import pytest

from service.settings import PREFIX, Settings
from tests.tidy.tree import CODE, ROOT, Finding, project_files, python_files, report, shown, text_of

TEST_COMMAND = re.compile(r"^python3 -m venv .*/pytest -n 3$", re.MULTILINE)
RUN_COMMAND = re.compile(r"^python3 -m venv .*/mirps serve.*$", re.MULTILINE)
FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\((?P<target>[^)\s]+)[^)]*\)")
PLACE = re.compile(r"`(?P<place>[\w.-]+(?:/[\w.-]*)+|[\w.-]+\.(?:py|md|toml|txt|yaml|graphql))`")
VARIABLE = re.compile(rf"\b{PREFIX}[A-Z_]+\b")
READMES = ("README.md", "README.es.md")


def dead_links(document: Path, text: str) -> list[Finding]:
    """Links to files that do not exist; addresses of the web and places in the same text are not followed."""
    targets = [link["target"].partition("#")[0] for link in LINK.finditer(FENCED.sub("", text))]
    return [
        Finding(shown(document), f"links to {target}, which is not there")
        for target in targets
        if target and ":" not in target and not (document.parent / target).exists()
    ]


def missing_places(text: str) -> list[str]:
    """Files and folders that a text names in backticks, from the root of the project, and that do not exist."""
    return sorted({found["place"] for found in PLACE.finditer(text) if not (ROOT / found["place"]).exists()})


def test_links_between_documents_lead_somewhere() -> None:
    documents = [path for path in project_files() if path.suffix == ".md"]
    findings = [finding for path in documents for finding in dead_links(path, text_of(path))]

    assert not findings, report(findings)


def test_a_dead_link_is_found() -> None:
    text = "[a](docs/nowhere.md#x) [b](README.md) [c](https://example.org/x.md) [d](#here)\n```\n[e](f)\n```\n"

    assert [found.what for found in dead_links(ROOT / "x.md", text)] == ["links to docs/nowhere.md, which is not there"]


def test_ci_runs_the_test_command_of_the_readme_and_no_other() -> None:
    [command] = TEST_COMMAND.findall(text_of(ROOT / "README.md"))
    script = text_of(ROOT / ".ci" / "run").splitlines()

    assert script[-1] == command
    assert not [line for line in script[:-1] if re.search(r"\b(pip|pytest|python3?)\b", line)]
    assert os.access(ROOT / ".ci" / "run", os.X_OK)


def test_both_readmes_give_the_same_two_commands() -> None:
    texts = [text_of(ROOT / name) for name in READMES]

    assert [len(TEST_COMMAND.findall(text)) for text in texts] == [1, 1]
    assert TEST_COMMAND.findall(texts[0]) == TEST_COMMAND.findall(texts[1])
    assert RUN_COMMAND.findall(texts[0]) == RUN_COMMAND.findall(texts[1]) != []


@pytest.mark.parametrize("name", READMES)
def test_the_readme_lists_every_setting_and_no_other(name: str) -> None:
    settings = {PREFIX + field.upper() for field in Settings.model_fields}

    assert set(VARIABLE.findall(text_of(ROOT / name))) == settings


def test_the_changelog_knows_the_version() -> None:
    version = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]["version"]

    assert re.search(rf"^## \[{re.escape(version)}\]", text_of(ROOT / "CHANGELOG.md"), re.MULTILINE)


def test_the_code_map_names_no_place_that_is_not_there() -> None:
    assert not missing_places(text_of(ROOT / "docs" / "code-map.md"))


def test_the_code_map_names_every_folder_of_the_code() -> None:
    folders = {shown(path.parent) + "/" for path in python_files(*CODE)}
    named = {found["place"] for found in PLACE.finditer(text_of(ROOT / "docs" / "code-map.md"))}

    assert not folders - named


def test_a_place_that_is_not_there_is_found() -> None:
    text = "`service/nowhere/` `tests/tidy/` `nothing.py` `README.md` `verb_object` `a / b`"

    assert missing_places(text) == ["nothing.py", "service/nowhere/"]


def test_the_page_on_dependencies_names_each_with_its_pinned_version() -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    rows = dict(
        re.findall(
            r"^\| ([\w-]+)(?: \(asyncio\))? \| ([\d.]+) \|", text_of(ROOT / "docs" / "dependencies.md"), re.MULTILINE
        )
    )
    pinned = dict(re.findall(r"^([\w.-]+)==([\w.]+)$", text_of(ROOT / "constraints.txt"), re.MULTILINE))

    assert not {re.split(r"[^\w-]", requirement)[0] for requirement in wanted} - rows.keys()
    assert rows.items() <= pinned.items()
