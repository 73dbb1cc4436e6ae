"""What the command says of a matching."""

from decimal import Decimal

import pytest

from service.advice.advise import advise
from service.advice.book import Book, Line, Standing
from service.advice.question import WANTED
from service.advice.sentences import SENTENCES, percent, shown
from service.advice.told import told
from service.errors import PLACEHOLDER
from service.giving.earmark import Earmark, Target
from service.matching.placing.problem import Asking

HONDURAS = Earmark(states=("HN",))


def book(*amounts: int) -> Book:
    """Return a book of two needs of 100.00, and a line for Honduras for each amount."""
    needs = [Asking(key=key, target=Target(need=f"N{key}", state=state), required=100_00) for key, state in STATES]
    lines = {key: Line(key, f"P{key}", 1, HONDURAS) for key in range(1, len(amounts) + 1)}
    holdings = [Standing(line=key, earmark=HONDURAS, amount=amount) for key, amount in enumerate(amounts, start=1)]
    moment = {"effective": "2022-01-01", "known": "2022-01-01T00:00:00+00:00", "sequence": 9}
    return Book(moment, "USD", needs, {one.key: f"N{one.key}" for one in needs}, holdings, lines, [])


STATES = ((1, "HN"), (2, "SV"))


def lines_of(of: Book, language: str = "EN") -> list[str]:
    """Return what is told."""
    return told(of, advise(of, WANTED), language)


def test_it_begins_with_the_range_and_ends_with_what_would_help_most() -> None:
    found = lines_of(book(150_00))

    assert found[0] == "Coverage on 2022-01-01: 0.0 % as money is placed, 50.0 % if it is placed best"
    assert "100.00 - 0.00 = 100.00 USD is missing, however it is placed." in found[1]
    assert found[2:] == [
        "What would help most:",
        "1. 100.00 USD: place money of P1, line 1 on N1.",
        "2. 50.00 USD: ask the donor of P1, line 1 to lift one condition (states).",
        "3. N2 lacks money; P1, line 1 comes nearest, with 150.00 USD. In the way: states.",
    ]


def test_ten_pieces_are_told_at_most_the_greatest_first() -> None:
    found = lines_of(book(*range(1_00, 25_00, 1_00)))
    pieces = found[found.index("What would help most:") + 1 :]
    amounts = [Decimal(piece.split(". ", 1)[1].split(" USD")[0]) for piece in pieces]

    assert len(pieces) == 10
    assert amounts == sorted(amounts, reverse=True)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("ES", "1. 100.00 USD: asignar dinero de P1, línea 1 a N1."),
        ("PT", "1. 100.00 USD: alocar dinheiro de P1, linha 1 em N1."),
        ("FR", "1. 100.00 USD : placer l'argent de P1, ligne 1 sur N1."),
    ],
)
def test_it_is_told_in_the_language_that_is_asked_for(language: str, sentence: str) -> None:
    assert sentence in lines_of(book(150_00), language)


def test_what_paying_would_strand_is_told_first() -> None:
    answer = advise(book(150_00), WANTED)
    strands = {"code": "D1", "codes": ["D2", "D3"], "amount": 60_00, "currency": "USD"}
    alone = told(book(150_00), answer | {"strandings": [strands | {"remaining": 60_00, "named": []}]}, "EN")
    wiser = told(book(150_00), answer | {"strandings": [strands | {"remaining": 0, "named": [("P2", 1)]}]}, "ES")

    assert alone[3] == ("1. 60.00 USD: paying D1 today would keep it from D2, D3.")
    assert wiser[3] == ("1. 60.00 USD: pagar hoy D1 lo quitaría a D2, D3. Pagado con P2, línea 1, serían 0.00 USD.")


def test_without_money_there_is_nothing_to_advise() -> None:
    assert lines_of(book())[-1] == "There is nothing to advise."


def test_every_sentence_is_there_in_four_languages_with_the_same_facts() -> None:
    for name, sentences in SENTENCES.items():
        assert set(sentences) == {"en", "es", "pt", "fr"}, name
        facts = {language: sorted(PLACEHOLDER.findall(text)) for language, text in sentences.items()}
        assert len(set(map(tuple, facts.values()))) == 1, (name, facts)


def test_amounts_and_shares_are_written_for_everybody() -> None:
    assert shown(1_234_567_89, "USD") == "1 234 567.89"
    assert shown(1_500, "workshop") == "1 500"
    assert percent(9_999, 10_000) == "99.9 %"
    assert percent(0, 0) == "n/a"
