"""The public facts in seeds/facts: every file reads, every reference leads somewhere, the counts are the sources' own.

No database is needed: the files are read as they stand. The checks hold the contradictions of the sources apart (six
and seven States, twelve Friends and fourteen members of the Platform, 109.9 and 110 million).
"""

import re
import tomllib
from calendar import monthrange
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

FACTS = Path(__file__).resolve().parents[2] / "seeds" / "facts"

Record = dict[str, Any]

_YEAR = r"\d{4}"
_DATE = rf"{_YEAR}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?"
EDTF = re.compile(rf"XXXX|{_DATE}|(?:{_DATE}|\.\.)/(?:{_DATE}|\.\.)")
DECIMAL = re.compile(r"\d+(?:\.\d+)?")
FIRST_DAY = date(1984, 1, 1)  # no fact is older than the year of the Cartagena Declaration
COUNTRY = re.compile(r"[A-Z]{2}")
CURRENCY = re.compile(r"[A-Z]{3}")
QUALIFIERS = {"EXACT", "MORE_THAN", "AT_LEAST", "NEARLY", "APPROXIMATE", "UP_TO", "REMAINDER", "UNKNOWN"}
DATE_KEYS = {
    "adopted", "agreed", "about", "asserted_on", "announced", "attested_from", "attested_until", "date",
    "deadline", "end_date", "expected_to", "from", "opened", "stated_on", "to",
}  # fmt: skip # a paragraph of words, not a column
BILINGUAL_KEYS = {
    "name", "title", "short_name", "place", "purpose", "scope", "output", "definition", "planned_beneficiaries",
}  # fmt: skip # a paragraph of words, not a column
NAMELESS = {"assertion", "membership", "office_term", "population_list"}

# Which key holds the code of which kind of record.
REFERENCES: dict[str, set[str]] = {
    "party": {
        "administrative_unit", "administrator", "announced_by", "by", "channel_parties", "channel_party",
        "co_implementers", "contributors", "conveners", "donor", "financed_by", "funder", "holders", "hosts",
        "implementer", "issuer", "joint_donors", "members", "parent", "parties", "partners", "party",
        "responsible", "with",
    },
    "document": {"cites", "created_by", "document", "founded_by", "mandate"},
    "state": {"state", "states"},
    "grouping": {"gathers_for", "grouping", "predecessor", "successor"},
    "office_term": {"unit_of"},
    "event": {"event", "part_of", "superseded_by"},
    "plan": {"plan", "supersedes"},
    "need": {"need"},
    "pledge": {"contains", "duplicate_of", "pledge"},
    "fund": {"fund"},
    "call": {"call"},
    "portfolio": {"portfolio"},
    "project": {"project"},
    "pillar": {"objectives", "pillar", "pillars"},
    "sector": {"sectors"},
    "population": {"population", "populations"},
    "vulnerable_group": {"vulnerable_groups"},
    "topic": {"topics", "working_groups"},
}  # fmt: skip # a paragraph of words, not a column


def _load() -> dict[str, list[Record]]:
    """Read every file and gather its records by kind."""
    gathered: dict[str, list[Record]] = {}
    for path in sorted(FACTS.glob("*.toml")):
        for kind, records in tomllib.loads(path.read_text(encoding="utf-8")).items():
            gathered.setdefault(kind, []).extend(records)
    return gathered


ALL = _load()
RECORDS = [(kind, record) for kind, records in ALL.items() for record in records]
CODES = {kind: {record["code"] for record in records} for kind, records in ALL.items()}


def _walk(value: object, where: str) -> Iterator[tuple[str, str, Any]]:
    """Yield every key and value at any depth, with the path that leads there."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield f"{where}.{key}", key, item
            yield from _walk(item, f"{where}.{key}")
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _walk(item, f"{where}[{index}]")


def _everything() -> Iterator[tuple[str, str, Any]]:
    for kind, record in RECORDS:
        yield from _walk(record, f"{kind} {record.get('code')}")


def _of(of_kind: str, /, **wanted: object) -> list[Record]:
    """Return the records of a kind whose keys have the wanted values."""
    return [record for record in ALL[of_kind] if all(record.get(key) == value for key, value in wanted.items())]


def _one(kind: str, code: str) -> Record:
    (record,) = _of(kind, code=code)
    return record


def _latest(edtf: str) -> date:
    """Return the latest day that a vague date allows."""
    last = edtf.rsplit("/", maxsplit=1)[-1].rstrip("?~%")
    if last in {"..", "XXXX"}:
        return date.max
    parts = [int(part) for part in last.split("-")]
    if len(parts) == 1:
        return date(parts[0], 12, 31)
    if len(parts) == 2:
        return date(parts[0], parts[1], monthrange(parts[0], parts[1])[1])
    return date(*parts)


def _holds(record: Record, day: date) -> bool:
    """Tell whether a relation has surely begun, and not surely ended; its last day is its successor's."""
    end = record.get("to") or record.get("attested_until") or ".."
    after_end = day > _latest(end) if "attested_until" in record else day >= _latest(end)
    return _latest(record["from"]) <= day and not after_end


def _members(grouping: str, day: date) -> set[str]:
    return {item["party"] for item in _of("membership", grouping=grouping, role="MEMBER") if _holds(item, day)}


def _holder(office: str, day: date) -> list[str]:
    return [holder for term in _of("office_term", office=office) if _holds(term, day) for holder in term["holders"]]


def test_every_file_parses_and_holds_records() -> None:
    files = sorted(FACTS.glob("*.toml"))
    assert len(files) == 20
    for path in files:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
        assert content, path.name
        assert all(isinstance(records, list) and records for records in content.values()), path.name


def test_every_record_has_a_code_of_its_own() -> None:
    for kind, records in ALL.items():
        codes = [record["code"] for record in records]
        assert all(codes), kind
        assert sorted(codes) == sorted(set(codes)), kind


@pytest.mark.parametrize(("kind", "record"), RECORDS, ids=lambda item: item if isinstance(item, str) else item["code"])
def test_every_record_has_sources_and_a_confidence(kind: str, record: Record) -> None:
    assert record.get("sources"), (kind, record["code"])
    assert all(source.get("document") for source in record["sources"])
    assert record.get("confidence") in {"A", "B", "C"}
    if record["confidence"] == "C":
        assert "inference" in record.get("note", "")


def test_every_reference_leads_to_a_record() -> None:
    targets = {key: kind for kind, keys in REFERENCES.items() for key in keys}
    seen = set()
    for where, key, value in _everything():
        # `adopted` is a date on a plan and a list of documents on an event.
        kind = "document" if key == "adopted" and isinstance(value, list) else targets.get(key)
        if kind is None:
            continue
        codes = value if isinstance(value, list) else [value]
        assert set(codes) <= CODES[kind], where
        seen.add(kind)
    assert seen == set(REFERENCES)


def test_every_commitment_and_contribution_names_a_line_of_its_pledge() -> None:
    for record in ALL["commitment"] + ALL["contribution"]:
        assert record["line"] in {line["n"] for line in _one("pledge", record["pledge"])["line"]}, record["code"]


def test_every_name_and_title_is_bilingual() -> None:
    for kind, record in RECORDS:
        assert kind in NAMELESS or BILINGUAL_KEYS & set(record), (kind, record["code"])
    for where, key, value in _everything():
        if key in BILINGUAL_KEYS and isinstance(value, dict):
            assert value.get("en", "").strip(), where
            assert value.get("es", "").strip(), where
        elif key in BILINGUAL_KEYS:
            assert "aliases" in where, where


def test_every_date_is_written_as_edtf() -> None:
    for where, key, value in _everything():
        if key in DATE_KEYS and isinstance(value, str):
            assert EDTF.fullmatch(value), (where, value)
            for part in value.split("/"):
                if part not in {"..", "XXXX"}:
                    assert _latest(part) > FIRST_DAY, where


def test_every_amount_is_a_decimal_with_a_qualifier() -> None:
    for where, key, value in _everything():
        if key in {"amount", "usd_stated", "value"} and isinstance(value, str) and "iati_code" not in where:
            assert DECIMAL.fullmatch(value), where
        if key == "qualifier":
            assert value in QUALIFIERS, where
        if key == "currency":
            assert CURRENCY.fullmatch(value), where
        if key == "country":
            assert COUNTRY.fullmatch(value), where
        if isinstance(value, dict) and "qualifier" in value and "value" not in value:
            assert ("amount" in value) == (value["qualifier"] != "UNKNOWN"), where
            assert "currency" in value or value["qualifier"] == "UNKNOWN", where
        assert not isinstance(value, float), where


def test_the_mirps_has_six_states_in_2018_and_seven_in_2019() -> None:
    six = {"BZ", "CR", "GT", "HN", "MX", "PA"}
    assert _members("MIRPS", date(2018, 6, 1)) == six
    assert _members("MIRPS", date(2019, 11, 8)) == six | {"SV"} == CODES["state"]


def test_the_friends_are_twelve_and_the_platform_has_no_member_before_its_launch() -> None:
    friends = _members("FRIENDS_OF_MIRPS", date(2019, 11, 8))
    assert len(friends) == 12
    assert {"IT", "VA", "EU"} <= friends
    assert _members("SUPPORT_PLATFORM", date(2019, 11, 8)) == set()
    assert _one("grouping", "SUPPORT_PLATFORM")["predecessor"] == "FRIENDS_OF_MIRPS"
    (listed,) = _of("assertion", document="S0", grouping="FRIENDS_OF_MIRPS")
    assert set(listed["parties"]) == friends


def test_the_platform_has_fourteen_members_in_january_2024_and_two_secretariats() -> None:
    (listed,) = _of("assertion", document="S4", grouping="SUPPORT_PLATFORM", role="MEMBER")
    assert len(listed["parties"]) == listed["count"] == 14
    assert _members("SUPPORT_PLATFORM", date(2024, 1, 24)) == set(listed["parties"])
    assert not {"UNHCR", "OAS", "IT", "VA"} & set(listed["parties"])


def test_there_are_nine_dated_lists_and_counts_agree_with_complete_lists() -> None:
    assert sorted(item["list"] for item in ALL["assertion"] if "list" in item) == [f"M{n}" for n in range(1, 10)]
    for item in ALL["assertion"]:
        if item["complete"]:
            assert len(set(item["parties"])) == item["count"], item["code"]
    assert _one("assertion", "COOPERATING-S3")["count"] == 10
    assert len(_one("assertion", "COOPERATING-B28")["parties"]) == 7


@pytest.mark.parametrize(
    ("office", "day", "holder"),
    [
        ("PRO_TEMPORE_PRESIDENCY", date(2019, 11, 8), "MX"), ("PRO_TEMPORE_PRESIDENCY", date(2021, 6, 10), "GT"),
        ("PRO_TEMPORE_PRESIDENCY", date(2024, 1, 23), "PA"), ("PRO_TEMPORE_PRESIDENCY", date(2024, 1, 24), "BZ"),
        ("PRO_TEMPORE_PRESIDENCY", date(2024, 1, 25), "BZ"), ("PRO_TEMPORE_PRESIDENCY", date(2025, 11, 25), "SV"),
        ("PLATFORM_CHAIR", date(2021, 6, 10), "ES"), ("PLATFORM_CHAIR", date(2022, 9, 20), "CA"),
        ("PLATFORM_CHAIR", date(2023, 6, 1), "US"), ("PLATFORM_CHAIR", date(2024, 12, 4), "US"),
        ("PLATFORM_CHAIR", date(2024, 12, 5), "CO"), ("PLATFORM_CHAIR", date(2024, 12, 6), "CO"),
    ],
)  # fmt: skip # a paragraph of words, not a column
def test_an_office_has_one_holder_on_a_day(office: str, day: date, holder: str) -> None:
    assert _holder(office, day) == [holder]


def test_both_annual_meetings_of_2024_are_the_sixth_and_the_seventh() -> None:
    meetings = [item for item in _of("event", kind="ANNUAL_MEETING") if item["date"].startswith("2024")]
    assert [(item["ordinal"], item["presidency_cycle"]) for item in meetings] == [(6, "2023"), (7, "2024")]
    ordinals = [item["ordinal"] for item in _of("event", kind="ANNUAL_MEETING", status="HELD")]
    assert ordinals == list(range(1, 9))


def test_the_first_solidarity_event_leaves_a_tenth_of_a_million_unexplained() -> None:
    counted = _of("pledge", event="SE1-2021", counts=True)
    stated = sum(Decimal(pledge["amount"]["usd_stated"]) for pledge in counted)
    announced = Decimal(_one("event", "SE1-2021")["announced_total"]["amount"])
    assert (stated, announced - stated) == (Decimal(109_900_000), Decimal(100_000))


def test_the_lines_of_a_pledge_sum_to_its_amount() -> None:
    for pledge in ALL["pledge"]:
        lines = pledge.get("line", [])
        if lines and "amount" in pledge["amount"]:
            assert {line["amount"]["currency"] for line in lines} == {pledge["amount"]["currency"]}
            total = sum(Decimal(line["amount"]["amount"]) for line in lines)
            assert total == Decimal(pledge["amount"]["amount"]), pledge["code"]


def test_there_are_three_needs_and_one_regional_plan_of_reference_at_a_time() -> None:
    amounts = {need["code"]: need["requirement"]["amount"] for need in ALL["need"]}
    assert amounts == {"REGION-2019": "141000000", "REGION-2021-SE1": "55000000", "REGION-2021-OAS": "70000000"}
    reference = [(plan["adopted"], plan["code"]) for plan in _of("plan", reference=True)]
    assert reference == [("2019-12-16", "REGION-2019"), ("2021-01/2021-05", "REGION-2021-SE1")]


def test_the_first_portfolio_has_seven_projects_in_six_known_states() -> None:
    projects = _of("project", portfolio="FIRST-PORTFOLIO")
    assert len(projects) == _one("portfolio", "FIRST-PORTFOLIO")["projects_count"] == 7
    assert {project["state"] for project in projects if "state" in project} == CODES["state"] - {"BZ"}
    assert {project["budget"]["qualifier"] for project in projects} == {"UNKNOWN"}
