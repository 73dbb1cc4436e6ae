"""The file of names: of what the facts hold, in languages they lack, and complete where names are ours to give."""

import tomllib
from importlib.resources import files
from typing import Any

import pytest

from service.interchange.fact_files import read_files
from service.interchange.facts import FACTS as DATA_SET
from service.interchange.names import commands_of
from service.languages.wordings import wordings

FACTS = read_files(DATA_SET.name, DATA_SET.files)
COMPLETE = ("pillar", "gcr_objective", "sector", "population", "measure", "vulnerable_group", "situational_role")
ALSO_COMPLETE = ("movement", "theme", "topic", "financing_channel", "iati_code", "grouping", "state")


def facts_of(kind: str) -> dict[str, Any]:
    return {record.code: record.fields for record in FACTS[kind]}


def test_every_name_is_of_a_fact_and_of_a_field_it_has_in_english() -> None:
    for kind, things in wordings("names").items():
        known = facts_of(kind)
        for code, texts in things.items():
            assert code in known, (kind, code)
            assert all("en" in known[code][field] for field in texts), (kind, code)


def test_no_name_repeats_or_contradicts_what_the_facts_have() -> None:
    for kind, things in wordings("names").items():
        known = facts_of(kind)
        for code, texts in things.items():
            for field, said in texts.items():
                assert not said.keys() & known[code][field].keys(), (kind, code, field)


@pytest.mark.parametrize("kind", [*COMPLETE, *ALSO_COMPLETE])
def test_code_lists_groupings_and_states_have_their_name_in_four_languages(kind: str) -> None:
    ours = wordings("names").get(kind, {})
    lacking = [
        code
        for code, fields in facts_of(kind).items()
        if {*fields["name"], *ours.get(code, {}).get("name", {})} != {"en", "es", "pt", "fr"}
    ]

    assert lacking == []


def test_titles_of_documents_are_nobodys_to_translate_here() -> None:
    names = tomllib.loads((files("seeds") / "wordings" / "names.toml").read_text(encoding="utf-8"))

    assert "document" not in names
    assert all("title" not in texts for things in names.values() for texts in things.values())


def test_the_file_is_commands_of_one_act() -> None:
    commands = list(commands_of(wordings("names")))

    assert {command.subject for command in commands} == {"code_list_item", "event", "grouping", "party", "state"}
    assert all((command.code_list is not None) == (command.subject == "code_list_item") for command in commands)
