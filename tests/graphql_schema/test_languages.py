"""Names, labels and errors in the language of the request: which one, and that every text says which it is in."""

from collections.abc import Iterator

import orjson
import pytest
from graphql import GraphQLEnumType, GraphQLNonNull, GraphQLObjectType, get_named_type

from graphql_schema.schema import make_schema
from service.catalog import CATALOG, ROOT
from service.database.engine import Database
from service.reading.area import entities_of
from service.reading.entity import Group, Value
from service.reading.selection import Viewer
from tests.given.asking import answer_to, ask
from tests.given.registry import given_code, given_party, given_state

LANGUAGES = ("EN", "ES", "PT", "FR")


@pytest.fixture
def server(pg18: object) -> object:
    """What a language is, is the same on every release of the database."""
    return pg18


def objects() -> Iterator[GraphQLObjectType]:
    types = make_schema()._schema.type_map.values()  # noqa: SLF001  strawberry keeps the graphql-core schema there
    return (kind for kind in types if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"))


def test_beside_every_text_in_languages_stands_the_language_it_is_in() -> None:
    for kind in objects():
        for name, field in kind.fields.items():
            if "lang" not in field.args or name.endswith("Language"):
                continue
            beside = kind.fields[f"{name}Language"]
            assert get_named_type(beside.type).name == "Language", f"{kind.name}.{name}"
            assert isinstance(beside.type, GraphQLNonNull) == isinstance(field.type, GraphQLNonNull)
            assert str(beside.args["lang"].type) == str(field.args["lang"].type) == "Language"


def test_every_text_in_languages_of_the_catalog_takes_a_language_in_the_schema() -> None:
    spoken = {
        f"{name}.{field}"
        for name, entity in CATALOG.items()
        for field, declared in entity.fields.items()
        if isinstance(declared, Value) and declared.language is not None
    }
    taking = {
        f"{kind.name}.{name}" for kind in objects() for name, field in kind.fields.items() if "lang" in field.args
    }

    assert spoken <= taking | {name for name in spoken if name.split(".")[0] not in {kind.name for kind in objects()}}
    assert taking - spoken == {f"{name}Language" for name in taking & spoken}


def test_every_status_and_kind_has_its_label_in_words() -> None:
    lacking = [
        f"{kind.name}.{name}"
        for kind in objects()
        for name, field in kind.fields.items()
        if name in {"status", "kind"}
        and isinstance(get_named_type(field.type), GraphQLEnumType)
        and f"{name}Label" not in kind.fields
    ]

    assert lacking == []


def test_an_area_that_declares_a_text_in_languages_gets_its_language_beside_it_even_in_groups() -> None:
    party = CATALOG["Party"]
    inner = Group("Inner", {"name": party.fields["name"]})
    made = entities_of(((type(party)("Thing", None, party.visible, {"inner": inner}),),))["Thing"]
    group = made.fields["inner"]

    assert isinstance(group, Group)
    assert list(group.fields) == ["name", "nameLanguage"]
    assert "nameLanguage" not in ROOT


@pytest.fixture
async def ground(database: Database) -> Database:
    await given_party(database, "ES", name={"en": "Spain", "es": "España", "fr": "Espagne"})
    await given_state(database, "HN")
    await given_code(database, "PILLAR", "P1", name={"en": "Reception", "es": "Recepción"})
    return database


NAMES = '{ party(code: "ES") { name nameLanguage shortName shortNameLanguage kindLabel kindLabelLanguage } }'


@pytest.mark.parametrize(
    ("language", "name", "answered", "label"),
    [
        ("EN", "Spain", "EN", "State"),
        ("ES", "España", "ES", "Estado"),
        ("PT", "Spain", "EN", "Estado"),
        ("FR", "Espagne", "FR", "État"),
    ],
)
async def test_names_are_in_the_language_of_the_request_and_fall_back_to_english_saying_so(
    ground: Database, language: str, name: str, answered: str, label: str
) -> None:
    assert (await ask(ground, NAMES, viewer=Viewer(language=language)))["party"] == {
        "name": name,
        "nameLanguage": answered,
        "shortName": None,
        "shortNameLanguage": None,
        "kindLabel": label,
        "kindLabelLanguage": language,
    }


async def test_a_field_may_ask_for_another_language_than_the_request(ground: Database) -> None:
    question = """query ($lang: Language, $none: Language) {
      party(code: "ES") {
        plain: name es: name(lang: ES) fr: name(lang: $lang) null: name(lang: null) unset: name(lang: $none)
      }
    }"""
    viewer = Viewer(language="ES")

    assert await ask(ground, question, {"lang": "FR"}, viewer=viewer) == {
        "party": {"plain": "España", "es": "España", "fr": "Espagne", "null": "España", "unset": "España"}
    }


async def test_a_question_known_in_one_language_is_answered_in_another(ground: Database) -> None:
    question = "{ pillars { name } }"
    said = [(await ask(ground, question, viewer=Viewer(language=one)))["pillars"][0]["name"] for one in LANGUAGES * 2]

    assert said == ["Reception", "Recepción", "Reception", "Reception"] * 2


async def test_the_words_of_an_enumeration_come_in_the_language_asked_for(ground: Database) -> None:
    question = """{ enumerations(names: ["EventStatus"]) {
      name description values { code label labelLanguage fr: label(lang: FR) description } } }"""
    [found] = (await ask(ground, question, viewer=Viewer(language="ES")))["enumerations"]

    assert (found["name"], found["description"]) == ("EventStatus", "Qué fue de él.")
    assert [value["code"] for value in found["values"]] == ["PLANNED", "HELD", "MOVED", "CANCELLED"]
    assert found["values"][1] == {
        "code": "HELD",
        "label": "Celebrado",
        "labelLanguage": "ES",
        "fr": "Tenu",
        "description": "Tuvo lugar.",
    }


async def test_all_enumerations_of_the_schema_are_listed_and_an_unknown_name_finds_none(ground: Database) -> None:
    types = make_schema()._schema.type_map.values()  # noqa: SLF001  as above
    names = sorted(kind.name for kind in types if isinstance(kind, GraphQLEnumType) and not kind.name.startswith("__"))

    assert (await ask(ground, "{ enumerations { name } }"))["enumerations"] == [{"name": name} for name in names]
    assert (await ask(ground, '{ enumerations(names: ["None", "\\"; --"]) { name } }'))["enumerations"] == []


REFUSED = [
    ("{ parties(first: 1000) { totalCount } }", "Une page a au plus 100 lignes ; 1000 ont été demandées."),
    ('{ node(id: "x") { id } }', "Ce n'est pas un identifiant de chez nous"),
    ("{ nothing }", "La requête ne peut pas recevoir de réponse. Cannot query field 'nothing'"),
    ("{", "La requête ne peut pas recevoir de réponse. Syntax Error"),
    ('{ states(memberOn: "x") { code } }', "Un Date est un jour qui existe, comme texte"),
    ("query a { __typename } query b { __typename }", "Le document a plusieurs opérations"),
    ("{ " + " ".join(f"a{n}: __typename" for n in range(16)) + " }", "Le document demande 16 alias, les fragments"),
]


@pytest.mark.parametrize(("question", "begins"), REFUSED)
async def test_errors_are_in_the_language_of_the_request_whichever_was_asked_first(
    ground: Database, question: str, begins: str
) -> None:
    english = await _messages(ground, question, "EN")
    french = await _messages(ground, question, "FR")

    assert french[0].startswith(begins), french
    assert french != english
    assert await _messages(ground, question, "EN") == english


async def _messages(database: Database, question: str, language: str) -> list[str]:
    answer = await answer_to(database, question, viewer=Viewer(language=language))
    return [error["message"] for error in orjson.loads(answer.body)["errors"]]


async def test_a_variable_that_cannot_be_is_explained_first_and_quoted_after(ground: Database) -> None:
    answer = await answer_to(
        ground, "query ($d: Date) { states(memberOn: $d) { code } }", {"d": "x"}, viewer=Viewer(language="ES")
    )
    [error] = orjson.loads(answer.body)["errors"]

    assert error["message"].startswith("Un Date es un día que existe, como texto: \"2021-06-10\". (Variable '$d'")
    assert error["extensions"]["code"] == "DATE_MALFORMED"
