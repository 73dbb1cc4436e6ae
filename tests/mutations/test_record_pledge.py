"""Recording a pledge over the API."""

from typing import Any

from service.database.engine import Database
from tests.given.doors import SOURCED, done_by_its_door, refused
from tests.given.mutating import mutate

PLEDGE: dict[str, Any] = {
    "code": "SE1",
    "donor": "ES",
    "announced": "2021-06",
    "amount": {"amount": "100.00", "currency": "EUR"},
    "fxRate": "1.20",
    "fxSource": "ECB",
    "fxMethod": "PLEDGE_DATE",
    "legalStatus": "CONDITIONAL",
    "purpose": {"en": "Shelter", "es": "Albergue"},
    "lines": [
        {
            "channel": "FUND",
            "fund": "FUND",
            "amount": {"amount": "60.00"},
            "earmark": {"modality": "F", "states": ["HN"], "pillars": ["P1"]},
            "instalments": [{"due": "2022-03", "amount": "20.00"}, {"due": "2022-09", "amount": "40.00"}],
        },
        {"channel": "MULTILATERAL", "channelParties": ["OAS"], "modality": "LOAN", "amount": {"amount": "40.00"}},
    ],
    **SOURCED,
}
SHOWN = """pledge {
  code status announcedOn { edtf } legalStatus purpose(lang: ES) amount { amount currency usd fx { rate source } }
  lines {
    channel modality amount { amount usd } channelParty { code } fund { code }
    earmark { modality states { code } pillars { code } }
  }
  instalments { due { edtf } amount { amount currency } }
  sources { document { code } }
}"""


async def test_a_pledge_is_recorded_with_its_lines(database: Database) -> None:
    done = await done_by_its_door(database, "recordPledge", PLEDGE, SHOWN)
    pledge, balances = done["pledge"], done["effect"]["balances"]

    assert (pledge["code"], pledge["status"], pledge["legalStatus"]) == ("SE1", "ANNOUNCED", "CONDITIONAL")
    assert pledge["amount"]["usd"] == "120.00"
    assert [line["amount"]["usd"] for line in pledge["lines"]] == ["72.00", "48.00"]
    assert pledge["lines"][0]["earmark"]["states"] == [{"code": "HN"}]
    assert pledge["lines"][1]["channelParty"] == {"code": "OAS"}
    assert [one["amount"]["amount"] for one in pledge["instalments"]] == ["20.00", "40.00"]
    assert pledge["sources"] == [{"document": {"code": "DOC"}}]
    assert [one["change"] for one in balances] == ["60.00", "40.00"]
    assert done["entry"]["kind"] == "RECORD_PLEDGE"


async def test_lines_that_do_not_add_up_are_refused(database: Database) -> None:
    [first, second] = PLEDGE["lines"]
    given = {**PLEDGE, "lines": [first, {**second, "amount": {"amount": "40.01"}}]}

    assert await refused(database, "recordPledge", given, "pledge") == ("LINES_DO_NOT_ADD_UP", ["lines"])


async def test_a_fault_deep_in_a_line_is_pointed_at(database: Database) -> None:
    [first, second] = PLEDGE["lines"]
    late = {**first, "instalments": [{"due": "soon", "amount": "20.00"}]}
    given = {**PLEDGE, "lines": [second, late]}

    found = await refused(database, "recordPledge", given, "pledge")
    assert found == ("DATE_NOT_EDTF", ["lines", "1", "instalments", "0", "due"])


async def test_an_amount_nobody_published_posts_nothing(database: Database) -> None:
    given = {"code": "U", "donor": "CA", "announced": "2023", "lines": [{"channel": "OTHER"}], **SOURCED}
    done = await mutate(database, "recordPledge", given, "pledge { status amount { amount qualifier } }")

    assert done["pledge"] == {"status": "UNKNOWN_AMOUNT", "amount": {"amount": None, "qualifier": "UNKNOWN"}}
    assert done["entry"] is None
