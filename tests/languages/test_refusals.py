"""Every refusal that stands in the source can be said in four languages, with the same facts."""

import re

import pytest
from sqlalchemy.exc import DBAPIError

from service.database.table import Table
from service.errors import PLACEHOLDER, BadInput, NotFound, Refusal
from service.languages.refusals import said_in, sentences, words
from service.registry.code_list import CodeList
from service.writing.refused_by_database import PATTERNS, refusal_of
from tests.languages.written import Written, all_written, written_in, written_in_sql

OTHERS = ("es", "pt", "fr")
REFUSALS = "seeds/wordings/refusals.toml"


def untranslated(written: list[Written]) -> list[str]:
    """What to write into the file, for each sentence that lacks a translation."""
    known = sentences()
    return [
        f"{one.where}: write into {REFUSALS}\n[[{one.code}]]\nen = {one.sentence!r}\nes = pt = fr = ..."
        for one in written
        if one.sentence is not None and any(not known.get(one.sentence, {}).get(language) for language in OTHERS)
    ]


def test_every_sentence_in_the_source_has_its_three_translations() -> None:
    assert not untranslated(all_written())


def test_a_sentence_without_translations_is_found() -> None:
    new = list(written_in("x.py", 'raise RuleBroken("NEW_RULE", "Nobody translated {this}.", this="x")'))

    assert [found.split("\n")[1] for found in untranslated(new)] == ["[[NEW_RULE]]"]


def put_together(written: list[Written]) -> list[str]:
    return [f"{one.where}: {one.code} needs one sentence with {{placeholders}}" for one in written if not one.sentence]


def test_sentences_are_written_with_placeholders_and_never_put_together() -> None:
    assert not put_together(all_written())


@pytest.mark.parametrize(
    "source",
    [
        'raise BadInput("X", f"Only {n} left.", n=str(n))',
        'def act():\n    sentence = f"Only {n} left."\n    raise BadInput("X", sentence, n=str(n))',
        'raise BadInput("X", "Only " + n, n=str(n))',
    ],
)
def test_a_sentence_that_is_put_together_is_found(source: str) -> None:
    assert put_together(list(written_in("x.py", source)))


def without_facts(written: list[Written]) -> list[str]:
    return [
        f"{one.where}: {one.code} shows {sorted(one.placeholders - one.facts)} and has no such fact"
        for one in written
        if one.facts is not None and not one.placeholders <= one.facts
    ]


def test_a_refusal_has_the_facts_that_its_sentence_shows() -> None:
    assert not without_facts(all_written())


def test_a_fact_that_is_missing_is_found() -> None:
    assert without_facts(list(written_in("x.py", 'raise BadInput("X", "Only {free} {unit}.", free="1")')))


def test_all_languages_show_the_same_facts() -> None:
    differing = [
        (english, language)
        for english, said in sentences().items()
        for language in OTHERS
        if sorted(set(PLACEHOLDER.findall(said[language]))) != sorted(set(PLACEHOLDER.findall(english)))
    ]

    assert not differing


def test_no_translation_is_left_over_from_a_sentence_that_is_gone() -> None:
    written = {one.sentence for one in all_written()} | set(PATTERNS) | {sentence for _, sentence in written_in_sql()}

    assert sorted(set(sentences()) - written) == []


def test_every_noun_and_word_that_stands_in_a_sentence_is_translated() -> None:
    tables = {name.replace("_", " ") for name, table in Table.metadata.tables.items() if "code" in table.columns}
    nouns = (tables - {"code list item", "audit trail"}) | {each.value.replace("_", " ").lower() for each in CodeList}

    assert sorted(nouns - set(words())) == []
    assert all(set(OTHERS) < set(word) for word in words().values())


def test_sentences_of_the_database_are_known_with_their_facts() -> None:
    templates = {re.sub(PLACEHOLDER, "%s", template): template for template in (*PATTERNS, *sentences())}

    missing = [(code, sentence) for code, sentence in written_in_sql() if sentence not in templates]
    assert not missing


def test_a_sentence_that_the_database_filled_in_is_taken_apart_again() -> None:
    class Cause(Exception):  # noqa: N818  stands for the driver's error
        sqlstate = "MI001"
        message = "The account holds 10.00 USD and 70.00 was asked for."
        hint = "INSUFFICIENT_BALANCE"
        detail = '{"stage": "RECEIVED", "available": "10.00", "asked": "70.00", "unit": "USD"}'
        constraint_name = None

    refusal = refusal_of(DBAPIError("x", None, Cause()))

    assert refusal is not None
    assert refusal.sentence == Cause.message
    assert said_in(refusal, "ES") == "La cuenta tiene 10.00 USD y se pidieron 70.00."


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("EN", 'There is no plan with the code "X". Record it first, or mend the code.'),
        ("ES", "No se encuentra el código «X» (plan). Regístrelo primero o corrija el código."),
        ("PT", 'Não se encontra o código "X" (plano). Registre-o primeiro ou corrija o código.'),
        ("FR", "Le code « X » est introuvable (plan). Enregistrez-le d'abord ou corrigez le code."),
    ],
)
def test_a_refusal_is_said_in_each_language_with_its_facts(language: str, said: str) -> None:
    sentence = 'There is no {noun} with the code "{code}". Record it first, or mend the code.'

    assert said_in(NotFound("PLAN_NOT_FOUND", sentence, noun="plan", code="X"), language) == said


def test_a_fact_that_looks_like_a_placeholder_stays_what_was_sent() -> None:
    refusal = BadInput("UNIT_DIFFERS", "The line is in {unit}.", unit="{unit}{code}")

    assert refusal.sentence == "The line is in {unit}{code}."
    assert said_in(refusal, "FR") == "La ligne est en {unit}{code}."


def test_a_sentence_nobody_translated_is_said_in_english_and_a_place_stays_before_it() -> None:
    refusal = Refusal("X", "Nobody translated {this}.", this="that").at("needs.toml")

    assert said_in(refusal, "PT") == refusal.sentence == "needs.toml: Nobody translated that."
