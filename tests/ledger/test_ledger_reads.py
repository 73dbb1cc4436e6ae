"""What a reader sees of the book."""

from service.database.engine import Database
from service.ledger.reverse_entry import ReverseEntry, reverse_entry
from tests.given.asking import ask
from tests.given.giving import given_pledge, given_receipt
from tests.given.ground import do

HEAD = "{ ledger { head { sequence hash recordedAt } } }"


async def test_the_head_is_the_last_entry_and_follows_the_one_before(database: Database) -> None:
    before = (await ask(database, HEAD))["ledger"]["head"]
    outcome = await given_pledge(database)
    entry = outcome.recorded.entry

    found = await ask(
        database,
        """query Entry($sequence: Int!) { ledger { head { sequence hash recordedAt }
             entry(sequence: $sequence) { sequence hash previousHash recordedAt actor subject } } }""",
        {"sequence": entry},
    )
    head, last = found["ledger"]["head"], found["ledger"]["entry"]
    assert (last["previousHash"], head["hash"]) == (before["hash"], last["hash"])
    assert head["sequence"] == last["sequence"] == before["sequence"] + 1
    assert len(head["hash"]) == 64
    assert head["hash"] == head["hash"].lower()
    assert (last["actor"], last["subject"]) == ("fund-admin", "pledge:P1")
    assert head["recordedAt"] == last["recordedAt"]


async def test_a_transfer_names_both_its_accounts(database: Database) -> None:
    await given_pledge(database, currency="EUR", usd="120.00")
    await given_receipt(database, amount="40.00", currency="EUR")

    found = await ask(
        database,
        """{ ledger { entries(where: {kinds: [RECORD_CONTRIBUTION]}) { nodes { document { code } transfers {
          position amount unit amountUsd
             from { stage unit line { position pledge { code } } need { code } } to { stage party { code }
               project { code } } } } } } }""",
    )
    [entry] = found["ledger"]["entries"]["nodes"]
    assert entry["transfers"] == [
        {
            "position": 1,
            "amount": "40.00",
            "unit": "EUR",
            "amountUsd": "48.00",
            "from": {
                "stage": "PLEDGED",
                "unit": "EUR",
                "line": {"position": 1, "pledge": {"code": "P1"}},
                "need": None,
            },
            "to": {"stage": "RECEIVED", "party": None, "project": None},
        }
    ]


async def test_an_entry_and_its_reversal_name_each_other(database: Database) -> None:
    entry = (await given_pledge(database)).recorded.entry
    assert entry is not None
    await do(database, reverse_entry, ReverseEntry(entry=entry, reason="DUPLICATE"))

    found = await ask(
        database,
        """{ ledger { entries(where: {subjects: ["pledge:P1"]}) { nodes { kind reason reverses { kind }
          reversedBy { kind } } } }
             pledge(code: "P1") { status amount { amount } } }""",
    )
    assert found["ledger"]["entries"]["nodes"] == [
        {"kind": "RECORD_PLEDGE", "reason": None, "reverses": None, "reversedBy": {"kind": "REVERSE_ENTRY"}},
        {"kind": "REVERSE_ENTRY", "reason": "DUPLICATE", "reverses": {"kind": "RECORD_PLEDGE"}, "reversedBy": None},
    ]
    assert found["pledge"] == {"status": "REVERSED", "amount": {"amount": "0.00"}}


async def test_entries_are_paged_in_their_order(database: Database) -> None:
    for code in ("P1", "P2", "P3"):
        await given_pledge(database, code)

    question = """query Page($after: String) { ledger { entries(where: {kinds: [RECORD_PLEDGE]}, first: 2,
      after: $after) {
      totalCount nodes { subject id } pageInfo { hasNextPage endCursor } } } }"""
    first = (await ask(database, question))["ledger"]["entries"]
    second = (await ask(database, question, {"after": first["pageInfo"]["endCursor"]}))["ledger"]["entries"]
    subjects = [one["subject"] for one in (*first["nodes"], *second["nodes"])]
    assert subjects == ["pledge:P1", "pledge:P2", "pledge:P3"]
    assert (first["totalCount"], second["pageInfo"]["hasNextPage"]) == (3, False)

    node = await ask(
        database,
        "query Node($id: ID!) { node(id: $id) { ... on JournalEntry { subject } } }",
        {"id": second["nodes"][0]["id"]},
    )
    assert node["node"] == {"subject": "pledge:P3"}


async def test_a_draft_is_not_in_the_book(database: Database) -> None:
    before = await ask(database, HEAD)
    await given_pledge(database, publication="DRAFT")

    assert await ask(database, HEAD) == before
