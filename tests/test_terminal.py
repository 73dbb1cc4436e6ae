"""What a command prints fits the terminal."""

import pytest

from service.terminal import between_words

ADVICE = "Les besoins demandent 55 000 000.00 USD ; 309 900 000.00 USD sont là, 0.0 % aujourd'hui sur REGION-2021-SE1."


@pytest.mark.parametrize("columns", range(10, 90))
def test_a_paragraph_is_broken_between_words_and_never_within_a_figure(columns: int) -> None:
    lines = between_words(ADVICE, columns).split("\n")
    assert " ".join(lines) == ADVICE
    for figure in ("55 000 000.00", "309 900 000.00", "0.0 %", "aujourd'hui", "REGION-2021-SE1."):
        assert any(figure in line for line in lines), (figure, columns)
    assert max(len(line) for line in lines) <= max(columns, len("REGION-2021-SE1."))
