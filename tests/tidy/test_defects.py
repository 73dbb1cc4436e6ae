"""Each defect that the tests are tried with still finds its place in the code, and the tests that must see it."""

from dataclasses import replace

import pytest

from benchmarks.defects import of_the_book
from benchmarks.defects.defect import written
from benchmarks.seeded_defects import out_of_place
from tests.tidy.tree import ROOT


def test_every_defect_finds_its_place_and_its_tests() -> None:
    assert list(out_of_place()) == []


def test_one_that_does_not_is_found() -> None:
    defect = of_the_book.DEFECTS[0]
    for wrong in (replace(defect, path="service/gone.py"), replace(defect, tests=("tests/gone.py",))):
        with pytest.raises(LookupError, match="gone"):
            written(wrong, ROOT)
    assert written(defect, ROOT)
