"""Which language a request is answered in, whatever its header holds."""

import time

import pytest

from service.languages.accepted import MOST_CHARACTERS, language_accepted, language_of_terminal

NEGOTIATED = [
    (None, "EN"),
    ("", "EN"),
    ("en", "EN"),
    ("es", "ES"),
    ("ES", "ES"),
    ("es-419", "ES"),
    ("es-419,es;q=0.9,en;q=0.8", "ES"),
    ("pt-BR,pt;q=0.9,en-US;q=0.8,en;q=0.7", "PT"),
    ("fr-CH, fr;q=0.9, en;q=0.8, de;q=0.7, *;q=0.5", "FR"),
    ("en;q=0.3, fr;q=0.7, es;q=0.5", "FR"),
    ("es, fr", "ES"),
    ("fr, es", "FR"),
    ("en;q=0.8, es;q=0.8", "EN"),
    ("de", "EN"),
    ("de, fr;q=0.1", "FR"),
    ("zh-Hant-TW", "EN"),
    ("*", "EN"),
    ("*, es;q=0.5", "EN"),
    ("en;q=0, *", "ES"),
    ("en;q=0, es;q=0, *", "PT"),
    ("es;q=0", "EN"),
    ("en;q=0, es;q=0, pt;q=0, fr;q=0", "EN"),
    ("es;q=0.000, fr;q=0.001", "FR"),
    ("es;q=0.2, es-MX;q=0.9, fr;q=0.5", "ES"),
    ("fr ; q=0.5 , es ; q=0.9", "ES"),
    ("es;Q=0.9, fr;q=0.5", "ES"),
    ("estonian", "EN"),
    ("est", "EN"),
]

MALFORMED = [
    "es;q=2, fr",
    "es;q=-1, fr",
    "es;q=0.1234, fr",
    "es;q=, fr",
    "es;q=NaN, fr",
    "es;q=1e3, fr",
    "es;level=1, fr",
    "es;q=0.9;q=0.8, fr",
    "es_MX, fr",
    "e$, fr",
    "-es, fr",
    "es--MX, fr",
    ";;;,,,=, fr",
    "españa, fr",
    "\x00es, fr",
    "es\n, , fr;q=0.5",
]


@pytest.mark.parametrize(("header", "language"), NEGOTIATED)
def test_the_language_liked_best_that_we_speak_is_chosen(header: str | None, language: str) -> None:
    assert language_accepted(header) == language


@pytest.mark.parametrize("header", MALFORMED[:-1])
def test_what_is_malformed_counts_as_not_said(header: str) -> None:
    assert language_accepted(header) == "FR"


def test_white_space_around_a_range_is_no_malformation() -> None:
    assert language_accepted(MALFORMED[-1]) == "ES"


@pytest.mark.parametrize(
    "header",
    [
        "x" * 10_000_000,
        "," * 10_000_000,
        ";" * 10_000_000,
        "a-" * 5_000_000,
        "de;q=0.5," * 1_000_000,
        "es;q=" + "9" * 10_000_000,
        "\ud800\udfff\x00,%0a" * 100_000,
    ],
)
def test_a_hostile_header_costs_nothing_and_means_english(header: str) -> None:
    began = time.thread_time()

    assert language_accepted(header) == "EN"
    assert time.thread_time() - began < 0.02


def test_what_stands_behind_the_limit_is_not_looked_at() -> None:
    assert language_accepted("x" * MOST_CHARACTERS + ", es") == "EN"
    assert language_accepted("de," * 32 + "es") == "EN"
    assert language_accepted("de," * 31 + "es") == "ES"


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({}, "EN"),
        ({"LANG": "es_HN.UTF-8"}, "ES"),
        ({"LANG": "C.UTF-8"}, "EN"),
        ({"LANG": "pt_BR"}, "PT"),
        ({"LANG": "fr"}, "FR"),
        ({"LANG": "es_ES@euro", "LC_ALL": ""}, "ES"),
        ({"LANG": "es_ES", "LC_MESSAGES": "fr_FR"}, "FR"),
        ({"LANG": "es_ES", "LC_MESSAGES": "fr_FR", "LC_ALL": "C"}, "EN"),
        ({"LANG": "de_DE.UTF-8"}, "EN"),
    ],
)
def test_a_terminal_says_its_language_as_terminals_do(environment: dict[str, str], language: str) -> None:
    assert language_of_terminal(environment) == language
