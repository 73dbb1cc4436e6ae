"""Validating a need: as long as it asks for just that, it is validated."""

from typing import Any

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from service.planning.publish_need import PublishNeed, publish_need
from service.planning.revise_need import ReviseNeed, revise_need
from service.planning.validate_need import ValidateNeed, validate_need
from service.reading.selection import Viewer
from service.registry.stating import Source
from tests.given.acting import happens_once, leaves_nothing, record, refusals
from tests.given.asking import ask
from tests.given.planning import given_need
from tests.given.registry import SOURCES, given_document, given_party

SHOWN = """{ need(code: "N1") { validated
  validation {
    validatedOn { edtf } validatedBy { code } requirement { amount currency } stateInvestment { amount } note
  }
  validations { stands sources { document { code } } }
  revisions { code requirementBefore { amount } requirementAfter { amount } }
} }"""
FILTERED = """{
  yes: needs(where: { validated: true }) { totalCount } no: needs(where: { validated: false }) { totalCount }
}"""
SECRETARIAT = Viewer("SECRETARIAT", "secretariat")
REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"need": "NONE"}, "NEED_NOT_FOUND need"),
    ({"need": "UNKNOWN"}, "NOTHING_TO_VALIDATE need"),
    ({"illustrative": True}, "ILLUSTRATIVE_DIFFERS illustrative"),
    ({"validated": "2021-01-30"}, "VALIDATED_TOO_EARLY validated"),
    ({"validated": "2999"}, "DATE_IN_FUTURE validated"),
    ({"validated": "soon"}, "DATE_NOT_EDTF validated"),
    ({"validated_by": "NOBODY"}, "PARTY_NOT_FOUND validatedBy"),
    ({"sources": (Source("NONE"),)}, "DOCUMENT_NOT_FOUND sources.0.document"),
    ({"confidence": "D"}, "CONFIDENCE_UNKNOWN confidence"),
    ({"note": "x" * 2001}, "TEXT_TOO_LONG note"),
]


def validation(**changes: Any) -> ValidateNeed:
    given: dict[str, Any] = {"need": "N1", "validated": "2021-06", "validated_by": "OAS"}
    return ValidateNeed(**given | changes)


async def ground(database: Database, **more: Any) -> None:
    await given_party(database, "OAS", kind="REGIONAL_ORG")
    await given_need(database, investment="200", **more)


async def shown(database: Database, viewer: Viewer | None = None) -> dict[str, Any]:
    found: dict[str, Any] = (await ask(database, SHOWN, viewer=viewer or Viewer()))["need"]
    return found


async def revise(database: Database, code: str = "V1", requirement: str = "1500") -> int:
    command = ReviseNeed(code=code, need="N1", revised_on="2022", requirement=requirement, sources=SOURCES)
    return (await record(database, revise_need, command)).entry or 0


async def test_who_validated_what_and_when_is_kept(database: Database) -> None:
    await ground(database)
    assert (await shown(database))["validated"] is None
    await record(database, validate_need, validation(note="in Tegucigalpa", sources=SOURCES))

    assert await shown(database) == {
        "validated": True,
        "validation": {
            "validatedOn": {"edtf": "2021-06"},
            "validatedBy": {"code": "OAS"},
            "requirement": {"amount": "1000.00", "currency": "USD"},
            "stateInvestment": {"amount": "200.00"},
            "note": "in Tegucigalpa",
        },
        "validations": [{"stands": True, "sources": [{"document": {"code": "DOC"}}]}],
        "revisions": [],
    }


async def test_a_revision_ends_it_and_its_reversal_brings_it_back(database: Database) -> None:
    await ground(database)
    await record(database, validate_need, validation())
    entry = await revise(database)
    after = await shown(database)
    await record(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))

    assert (after["validated"], after["validation"], after["validations"][0]["stands"]) == (False, None, False)
    assert after["revisions"] == [
        {"code": "V1", "requirementBefore": {"amount": "1000.00"}, "requirementAfter": {"amount": "1500.00"}}
    ]
    assert (await shown(database))["validated"] is True


async def test_what_it_asks_for_now_is_validated_anew(database: Database) -> None:
    await ground(database)
    await record(database, validate_need, validation())
    await revise(database)
    assert await refusals(database, validate_need, [validation()]) == ["VALIDATED_TOO_EARLY validated"]
    await record(database, validate_need, validation(validated="2023"))

    found = await shown(database)
    assert (found["validated"], [one["stands"] for one in found["validations"]]) == (True, [False, True])


async def test_as_it_stands_it_is_validated_once(database: Database) -> None:
    await ground(database)
    await record(database, validate_need, validation())

    assert await refusals(database, validate_need, [validation(validated="2022")]) == ["ALREADY_VALIDATED need"]


async def test_a_draft_is_validated_before_it_is_published(database: Database) -> None:
    await ground(database, publication="DRAFT")
    await record(database, validate_need, validation())
    assert (await shown(database, SECRETARIAT))["validated"] is True
    await record(database, publish_need, PublishNeed(need="N1"))

    assert (await shown(database))["validated"] is True


async def test_what_was_said_when_it_was_quantified_counts_until_somebody_validates(database: Database) -> None:
    await ground(database, validated=False)
    before = await ask(database, FILTERED)
    await record(database, validate_need, validation())

    assert before == {"yes": {"totalCount": 0}, "no": {"totalCount": 1}}
    assert await ask(database, FILTERED) == {"yes": {"totalCount": 1}, "no": {"totalCount": 0}}


async def test_without_a_day_it_is_today(database: Database) -> None:
    await ground(database)
    await record(database, validate_need, validation(validated=None))

    assert (await shown(database))["validation"]["validatedOn"]["edtf"] > "2021"


async def test_each_thing_that_cannot_be_is_refused_by_name(database: Database) -> None:
    await ground(database)
    await given_document(database)
    await given_need(database, "UNKNOWN", None, qualifier="UNKNOWN")
    commands = [validation(**changes) for changes, _ in REFUSED]

    assert await refusals(database, validate_need, commands) == [why for _, why in REFUSED]


async def test_a_rehearsal_leaves_nothing(database: Database) -> None:
    await ground(database)
    assert await leaves_nothing(database, validate_need, validation())


async def test_twice_with_one_key_is_once(database: Database) -> None:
    await ground(database)
    assert await happens_once(database, validate_need, validation())


async def test_what_was_said_when_it_was_quantified_is_said_of_those_amounts(database: Database) -> None:
    await ground(database, validated=True)
    assert (await shown(database))["validated"] is True
    entry = await revise(database)
    assert (await shown(database))["validated"] is False
    await record(database, reverse_entry, ReverseEntry(entry=entry, reason="WRONG_AMOUNT"))

    assert (await shown(database))["validated"] is True
