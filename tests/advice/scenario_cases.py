"""What a scenario may be given: every field of every edit, with what is right and all that is wrong with it.

Each case is the edits and what comes of them: the code of the refusal with the field that it names, or by how much the
requirement and the money differ then. The book is that of ``test_scenario_input``.
"""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any, Final

Edit = Mapping[str, Any]
Case = tuple[list[Edit], str]

USUAL: Final[Mapping[str, Mapping[str, Any]]] = {
    "pledge": {"code": "NEW", "amount": "5.00"},
    "revision": {"pledge": "P1", "amount": "105.00"},
    "earmark": {"pledge": "P1"},
    "need": {"code": "ASKS", "requirement": "5.00"},
    "needRevision": {"need": "N1", "requirement": "1005.00"},
    "allocation": {"pledge": "P1", "need": "N1", "amount": "5.00"},
}
ANSWERED: Final = {
    "pledge": "required 0.00 money 5.00",
    "revision": "required 0.00 money 5.00",
    "earmark": "required 0.00 money 0.00",
    "need": "required 5.00 money 0.00",
    "needRevision": "required 5.00 money 0.00",
    "allocation": "required 0.00 money 0.00",
}
AMOUNTS: Final = {
    "pledge": "amount",
    "revision": "amount",
    "need": "requirement",
    "needRevision": "requirement",
    "allocation": "amount",
}
MAY_BE_NOUGHT: Final = {"revision": "required 0.00 money -100.00", "needRevision": "required -1000.00 money 0.00"}
NO_DECIMALS: Final = ("1e400", "1E3", "NaN", "-Infinity", "1,000.00", "", " 1", "0x1", "١٢", 5, 5.0, True, "9" * 25)
CODES: Final = {"pledge": "code", "need": "code"}
NO_CODES: Final = ("", "a b", "-A", "A" * 81, "'; DROP TABLE need; --", "Ñ", "A\n")
NEVER: Final = ("NOPE", "", " ", "N%", "_1", "hn", "P1 ", "X" * 9_000, "'")
NAMES: Final = {
    ("pledge", "donor"): "ES",
    ("pledge", "event"): "MEETING",
    ("pledge", "fund"): "FUND",
    ("need", "pillar"): "P1",
    ("need", "sector"): "11220",
    ("need", "plan"): "PLAN-HN",
}
SETS: Final = {
    "pillars": "P1",
    "sectors": "11220",
    "needs": "N2",
    "projects": "PRJ",
    "populations": "IDP",
    "vulnerableGroups": "WOMEN",
}
PERIODS: Final = {
    "soon": "DATE_NOT_EDTF",
    "": "DATE_NOT_EDTF",
    "2021-02-30": "DATE_IMPOSSIBLE",
    "2023/2021": "DATE_INTERVAL_REVERSED",
}
OF_LINES: Final = ("revision", "earmark", "allocation")
WRONG_LINE: Final = "LINE_NOT_FOUND scenario.0.{kind}.pledge"


def one(kind: str, **more: Any) -> list[Edit]:
    """Return a scenario of one edit, otherwise as usual."""
    return [{kind: {**USUAL[kind], **more}}]


def of_amounts() -> Iterator[Case]:
    """Yield what is no amount, and what is none in this question."""
    for kind, name in AMOUNTS.items():
        at = f"scenario.0.{kind}"
        yield one(kind), ANSWERED[kind]
        yield one(kind, currency="USD"), ANSWERED[kind]
        yield one(kind, **{name: "-1.00"}), f"AMOUNT_NOT_POSITIVE {at}.{name}"
        yield one(kind, **{name: "0.00"}), MAY_BE_NOUGHT.get(kind, f"AMOUNT_NOT_POSITIVE {at}.{name}")
        yield one(kind, **{name: "1.001"}), f"AMOUNT_TOO_PRECISE {at}.{name}"
        yield one(kind, **{name: "9" * 24}), f"AMOUNT_TOO_LARGE {at}.{name}"
        for wrong in NO_DECIMALS:
            yield one(kind, **{name: wrong}), "DECIMAL_MALFORMED"
        yield one(kind, **{name: None}), "BAD_USER_INPUT"
        for currency in ("EUR", "HNL", "person-day"):
            yield one(kind, currency=currency), f"RATE_UNKNOWN {at}.currency"
        for wrong in ("XYZ", "usd", "", 1):
            yield one(kind, currency=wrong), "CURRENCY_UNKNOWN"


def of_codes() -> Iterator[Case]:
    """Yield what something new cannot be called."""
    for kind, name in CODES.items():
        for wrong in NO_CODES:
            yield one(kind, **{name: wrong}), f"CODE_MALFORMED scenario.0.{kind}.{name}"
        for wrong in ("\ud800", "A\x00"):
            yield one(kind, **{name: wrong}), f"TEXT_MALFORMED scenario.0.{kind}.{name}"
        yield one(kind) * 2, f"SCENARIO_CODE_TAKEN scenario.1.{kind}.{name}"
    yield one("pledge", code="P1"), "SCENARIO_CODE_TAKEN scenario.0.pledge.code"
    yield one("need", code="N1"), "SCENARIO_CODE_TAKEN scenario.0.need.code"


def of_names() -> Iterator[Case]:
    """Yield what nothing bears, where one thing is named."""
    for (kind, name), right in NAMES.items():
        yield one(kind, **{name: right}), ANSWERED[kind]
        yield one(kind, **{name: None}), ANSWERED[kind]
        for wrong in NEVER:
            yield one(kind, **{name: wrong}), f"SCENARIO_NAME_UNKNOWN scenario.0.{kind}.{name}"
        yield one(kind, **{name: "P\x00"}), f"TEXT_MALFORMED scenario.0.{kind}.{name}"
    yield one("need", pillar="11220"), "SCENARIO_NAME_UNKNOWN scenario.0.need.pillar"
    yield one("need", sector="112"), "SCENARIO_NAME_UNKNOWN scenario.0.need.sector"
    yield one("need", state="HN"), ANSWERED["need"]
    for wrong in ("XX", "ES"):
        yield one("need", state=wrong), "SCENARIO_NAME_UNKNOWN scenario.0.need.state"
    for no_country in ("hn", "HND", "", 1):
        yield one("need", state=no_country), "COUNTRY_MALFORMED"


def _under(kind: str, /, **earmark: Any) -> list[Edit]:
    return one(kind, earmark=earmark)


def of_earmarks() -> Iterator[Case]:
    """Yield what nothing bears in each set of an earmark, of a pledge that is supposed and of a line that is there."""
    for kind in ("pledge", "earmark"):
        at, under = f"scenario.0.{kind}.earmark", partial(_under, kind)
        yield under(), ANSWERED[kind]
        for name, right in SETS.items():
            yield under(**{name: []}), ANSWERED[kind]
            yield under(**{name: [right, right]}), ANSWERED[kind]
            yield under(**{name: [right] * 201}), f"LIST_TOO_LONG {at}.{name}"
            yield under(**{name: None}), "BAD_USER_INPUT"
            yield under(**{name: [None]}), "BAD_USER_INPUT"
            yield under(**{name: ["\ud800"]}), f"TEXT_MALFORMED {at}.{name}.0"
            for wrong in NEVER:
                too_long = len(wrong) > 2_000
                code = "TEXT_TOO_LONG" if too_long else "SCENARIO_NAME_UNKNOWN"
                yield under(**{name: [right, wrong]}), f"{code} {at}.{name}.1"
        yield under(sectors=["112", "1"]), ANSWERED[kind]
        yield under(sectors=["112201"]), f"SCENARIO_NAME_UNKNOWN {at}.sectors.0"
        # What stands on one list does not stand on another.
        yield under(pillars=["11220"]), f"SCENARIO_NAME_UNKNOWN {at}.pillars.0"
        yield under(sectors=["P1"]), f"SCENARIO_NAME_UNKNOWN {at}.sectors.0"
        yield under(populations=["WOMEN"]), f"SCENARIO_NAME_UNKNOWN {at}.populations.0"
        yield under(vulnerableGroups=["IDP"]), f"SCENARIO_NAME_UNKNOWN {at}.vulnerableGroups.0"
        yield under(states=["HN", "SV", "HN"]), ANSWERED[kind]
        yield under(states=["HN", "XX"]), f"SCENARIO_NAME_UNKNOWN {at}.states.1"
        yield under(states=["ES"]), f"SCENARIO_NAME_UNKNOWN {at}.states.0"
        yield under(states=["hn"]), "COUNTRY_MALFORMED"
        for letter in ("Z", "a", "", "AB"):
            yield under(modality=letter), f"EARMARK_MODALITY_UNKNOWN {at}.modality"
        for letter in "ABCDEFGHIJKL":
            yield under(modality=letter), ANSWERED[kind]
        for period, code in PERIODS.items():
            yield under(period=period), f"{code} {at}.period"
        yield under(period="2021/2023"), ANSWERED[kind]
        yield one(kind, earmark=None), ANSWERED[kind]


def of_lines() -> Iterator[Case]:
    """Yield what is no line with money that counts: one that is unknown, a draft's, a repetition's, of no amount."""
    for kind in OF_LINES:
        wrong_line = WRONG_LINE.format(kind=kind)
        for code in ("NOPE", "", "DRAFT", "AGAIN", "VAGUE", "LOAN", "X" * 9_000):
            yield one(kind, pledge=code), wrong_line
        for place in (0, 2, -1, 2**31 - 1):
            yield one(kind, line=place), wrong_line
        yield one(kind, line=1), ANSWERED[kind]
        yield one(kind, line=2**31), "BAD_USER_INPUT"
        yield one(kind, line="1"), "BAD_USER_INPUT"
        yield one(kind, pledge="TWO"), f"LINE_NOT_NAMED scenario.0.{kind}.line"
        yield one(kind, pledge="P1\x00"), f"TEXT_MALFORMED scenario.0.{kind}.pledge"
    for kind in ("needRevision", "allocation"):
        for code in ("NOPE", "", "SECRET", "OLD", "X" * 9_000):
            yield one(kind, need=code), f"NEED_NOT_FOUND scenario.0.{kind}.need"
    yield one("needRevision", need="CAD"), "RATE_UNKNOWN scenario.0.needRevision.currency"
    # Of what was taken back there is nothing: it can be supposed to be promised again, and not to be placed.
    yield one("revision", pledge="GONE", amount="7.00"), "required 0.00 money 7.00"
    yield one("earmark", pledge="GONE"), ANSWERED["earmark"]
    yield one("allocation", pledge="GONE"), "NOT_FREE scenario.0.allocation.amount"
    yield one("allocation", amount="100.01"), "NOT_FREE scenario.0.allocation.amount"
    yield one("allocation", need="N2"), "EARMARK_DOES_NOT_ADMIT scenario.0.allocation.need"


def of_needs() -> Iterator[Case]:
    """Yield what else a need and a pledge say of themselves."""
    at = "scenario.0.need"
    yield one("need", populations=[]), ANSWERED["need"]
    yield one("need", populations=["IDP", "IDP"]), ANSWERED["need"]
    yield one("need", populations=["IDP"] * 201), f"LIST_TOO_LONG {at}.populations"
    yield one("need", populations=["IDP", "NOPE"]), f"SCENARIO_NAME_UNKNOWN {at}.populations.1"
    yield one("need", populations=["WOMEN"]), f"SCENARIO_NAME_UNKNOWN {at}.populations.0"
    yield one("need", populations=None), "BAD_USER_INPUT"
    for period, code in PERIODS.items():
        yield one("need", period=period), f"{code} {at}.period"
    yield one("need", period="2021"), ANSWERED["need"]
    yield one("need", plan="PLAN-HN", state="SV"), f"STATE_DISAGREES {at}.state"
    yield one("need", plan="PLAN-OLD"), f"SCENARIO_PLAN_NOT_MEASURED {at}.plan"
    yield one("need", plan="PLAN-NEXT"), f"SCENARIO_PLAN_NOT_MEASURED {at}.plan"
    yield one("pledge", channel="FUND"), ANSWERED["pledge"]
    yield one("pledge", fund="FUND", channel="BILATERAL"), "FUND_WITHOUT_CHANNEL scenario.0.pledge.channel"
    for name in ("channel", "modality"):
        for wrong in ("NOPE", "", 1):
            yield one("pledge", **{name: wrong}), "BAD_USER_INPUT"
    yield one("pledge", modality="LOAN"), "required 0.00 money 0.00"


def of_scenarios() -> Iterator[Case]:
    """Yield what is no scenario, and how one edit goes on from another."""
    yield [], "nothing is supposed"
    yield [{}], "SCENARIO_EDIT_UNCLEAR scenario.0"
    yield [{"pledge": None}], "SCENARIO_EDIT_UNCLEAR scenario.0"
    yield [{**one("pledge")[0], **one("need")[0]}], "SCENARIO_EDIT_UNCLEAR scenario.0"
    yield [{"wish": {}}], "BAD_USER_INPUT"
    yield [None], "BAD_USER_INPUT"  # type: ignore[list-item]  # what a client may send
    for number in (101, 1_000):
        yield one("needRevision") * number, "SCENARIO_TOO_LONG scenario"
    yield one("needRevision") * 100, ANSWERED["needRevision"]
    yield [*one("need"), *one("pledge", earmark={"needs": ["ASKS"]})], "required 5.00 money 5.00"
    yield (
        [*one("pledge", earmark={"needs": ["ASKS"]}), *one("need")],
        "SCENARIO_NAME_UNKNOWN scenario.0.pledge.earmark.needs.0",
    )
    yield [*one("pledge"), *one("revision", pledge="NEW", amount="9.00")], "required 0.00 money 9.00"
    yield [*one("allocation"), *one("needRevision", requirement="0.00")], "required -1000.00 money 0.00"
    most: list[Edit] = [{"pledge": {"code": f"MOST{place}", "amount": "900000000000.00"}} for place in range(100)]
    yield most, "required 0.00 money 90000000000000.00"
    asks: list[Edit] = [{"need": {"code": f"ASK{place}", "requirement": "900000000000.00"}} for place in range(100)]
    yield asks, "required 90000000000000.00 money 0.00"


CASES: Final = {
    "amounts": of_amounts,
    "codes": of_codes,
    "names": of_names,
    "earmarks": of_earmarks,
    "lines": of_lines,
    "needs": of_needs,
    "scenarios": of_scenarios,
}
