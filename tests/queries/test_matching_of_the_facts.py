"""Matching of the public facts: what is said of the gap of 2021 is what coverage says, and the text tells why."""

from service.database.engine import Database
from tests.given.asking import ask

QUERY = """
query ($moment: Moment) {
  matching(basis: PLEDGED, moment: $moment) {
    required placed money structuralGap effective { value } potential { value } cutCount
    en: certificate(lang: EN) es: certificate(lang: ES) pt: certificate(lang: PT) fr: certificate(lang: FR)
  }
  coverage(moment: $moment) {
    total { required pledged { amount effective { value } } } notAllocated { pledged { amount } }
  }
}
"""
WHY = {
    "en": "Coverage is nought because none of the money was directed to any of these needs",
    "es": "La cobertura es nula porque nada del dinero se dirigió a ninguna de estas necesidades",
    "pt": "A cobertura é nula porque nada do dinheiro foi dirigido a nenhuma destas necessidades",
    "fr": "La couverture est nulle parce que rien de cet argent n'a été dirigé vers l'un de ces besoins",
}


async def test_the_gap_of_2021_could_be_closed_and_is_not_because_nothing_was_directed(facts: Database) -> None:
    found = await ask(facts, QUERY, {"moment": {"effective": "2021-06-10"}})
    matching, coverage = found["matching"], found["coverage"]

    assert matching["potential"]["value"] == 1.0
    assert (matching["required"], matching["placed"]) == ("55000000.00", "55000000.00")
    assert (matching["structuralGap"], matching["cutCount"]) == ("0.00", 0)
    assert matching["effective"]["value"] == coverage["total"]["pledged"]["effective"]["value"] == 0.0
    assert matching["money"] == coverage["notAllocated"]["pledged"]["amount"]
    for language, sentence in WHY.items():
        assert sentence in matching[language]


async def test_the_day_before_there_was_nothing_to_place(facts: Database) -> None:
    matching = (await ask(facts, QUERY, {"moment": {"effective": "2021-06-09"}}))["matching"]

    assert (matching["money"], matching["structuralGap"], matching["cutCount"]) == ("0.00", "55000000.00", 1)
    assert "55 000 000.00 - 0.00 = 55 000 000.00 USD is missing, however it is placed" in matching["en"]
