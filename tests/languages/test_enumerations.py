"""Every enumeration of the schema has words for people in four languages, none missing."""

from graphql import GraphQLEnumType

from graphql_schema.schema import make_schema
from service.languages.enumerations import ENUMERATIONS, Enumeration, EnumerationValue

LANGUAGES = {"en", "es", "pt", "fr"}
LONGEST_LABEL_CHARACTERS = 60
FILE = "seeds/wordings/enumerations.toml"


def in_the_schema() -> dict[str, GraphQLEnumType]:
    types = make_schema()._schema.type_map  # noqa: SLF001  strawberry keeps the graphql-core schema there
    return {
        name: kind for name, kind in types.items() if isinstance(kind, GraphQLEnumType) and not name.startswith("__")
    }


def lacking(enumeration: GraphQLEnumType, words: Enumeration | None) -> list[str]:
    """What to write for an enumeration of the schema."""
    if words is None:
        return [f"{FILE}: write [{enumeration.name}] with a description, and label and description of each value"]
    found = [
        f"{FILE}: write [{enumeration.name}.values.{code}]" for code in enumeration.values if code not in words.values
    ]
    found += [f"{FILE}: remove {enumeration.name}.{code}" for code in words.values if code not in enumeration.values]
    texts = {"": words.description} | {
        f".{code} {what}": text
        for code, value in words.values.items()
        for what, text in (("label", value.label), ("description", value.description))
    }
    return found + [
        f"{FILE}: {enumeration.name}{where} is in {sorted(text)}, not in four languages"
        for where, text in texts.items()
        if {language for language, said in text.items() if said.strip()} != LANGUAGES
    ]


def test_no_word_of_the_schema_lacks_its_label_and_meaning_in_any_language() -> None:
    assert [line for name, kind in in_the_schema().items() for line in lacking(kind, ENUMERATIONS.get(name))] == []


def test_no_words_are_left_over_from_an_enumeration_that_is_gone() -> None:
    assert sorted(ENUMERATIONS.keys() - in_the_schema().keys()) == []


def test_what_is_lacking_is_named() -> None:
    kind = in_the_schema()["StepStatus"]
    known = ENUMERATIONS["StepStatus"]
    fewer = {code: value for code, value in known.values.items() if code != "DONE"}
    mute = EnumerationValue({**known.values["DONE"].label, "fr": " "}, known.values["DONE"].description)

    assert lacking(kind, None)
    assert lacking(kind, Enumeration(known.description, fewer)) == [f"{FILE}: write [StepStatus.values.DONE]"]
    assert lacking(kind, Enumeration(known.description, {**known.values, "DONE": mute}))
    assert lacking(kind, Enumeration(known.description, {**known.values, "NEW": mute}))


def test_the_english_meaning_is_the_one_in_the_schema_and_the_order_too() -> None:
    for name, kind in in_the_schema().items():
        words = ENUMERATIONS[name]
        assert words.description["en"] == kind.description
        assert {code: value.description["en"] for code, value in words.values.items()} == {
            code: value.description for code, value in kind.values.items()
        }
        assert list(words.values) == list(kind.values)


def test_within_an_enumeration_and_a_language_no_two_words_have_one_label() -> None:
    for name, words in ENUMERATIONS.items():
        for language in LANGUAGES:
            labels = [value.label[language] for value in words.values.values()]
            assert len(labels) == len(set(labels)), (name, language)
            assert max(map(len, labels)) <= LONGEST_LABEL_CHARACTERS
