"""The database itself refuses a broken book: raw SQL as the service's role, and as the owner."""

from collections.abc import AsyncIterator

import asyncpg
import orjson
import pytest
import pytest_asyncio

from service.database.engine import Database
from tests.given.giving import given_money, given_pledge

RIGHTS = "42501"
OURS = "MI001"


@pytest_asyncio.fixture
async def owner(database: Database, database_url: str) -> AsyncIterator["asyncpg.Connection"]:
    """A connection as the owner, to a book with two pledges, one of them received."""
    await given_pledge(database)
    await given_money(database, "P2")
    connection = await asyncpg.connect(database_url)
    try:
        yield connection
    finally:
        await connection.close()


@pytest_asyncio.fixture
async def service(owner: "asyncpg.Connection") -> "asyncpg.Connection":
    """The same as the service's role."""
    await owner.execute("SET ROLE mirps_service")
    return owner


def transfer(
    amount: object = "1", source: str = "PLEDGED", target: str = "COMMITTED", lines: tuple[int, int] = (1, 1)
) -> str:
    """Return the transfers of an entry, of one transfer."""
    unit_and_ends = {
        "unit": "USD",
        "from": {"stage": source, "line": lines[0]},
        "to": {"stage": target, "line": lines[1]},
    }
    return orjson.dumps([{"amount": amount, **unit_and_ends}]).decode()


def posted(transfers: str, kind: str = "SIGN_COMMITMENT", day: str = "current_date") -> str:
    """Return a call of post_entry."""
    return f"SELECT post_entry('{kind}', {day}, 'x', '{transfers}', NULL, NULL, NULL, NULL)"


def reversed_(entry: int, day: str = "current_date", reason: str = "OTHER") -> str:
    """Return a call of post_reversal."""
    return f"SELECT post_reversal({entry}, {day}, 'x', '{reason}', NULL, NULL, NULL)"


NEW_ENTRY = (
    "INSERT INTO journal_entry (sequence, kind, effective_on, recorded_at, actor, previous_hash, hash) SELECT sequence"
    " + {}, 'RECORD_PLEDGE', current_date, now(), 'x', hash, hash FROM ledger_head"
)
DONOR = '"from":{"stage":"DONOR","party":1},"to":{"stage":"PLEDGED","line":1}'
OTHER_DONOR = DONOR.replace('"party":1', '"party":2')

REFUSED_TO_THE_SERVICE = {
    "zero": (posted(transfer("0")), "AMOUNT_NOT_POSITIVE"),
    "negative": (posted(transfer("-1")), "AMOUNT_NOT_POSITIVE"),
    "a fraction of a cent": (posted(transfer("0.5")), "AMOUNT_NOT_POSITIVE"),
    "hexadecimal": (posted(transfer("0x10")), "AMOUNT_NOT_POSITIVE"),
    "no amount": (posted(transfer(None)), "AMOUNT_NOT_POSITIVE"),
    "larger than a bigint": (posted(transfer("9223372036854775808")), "AMOUNT_NOT_POSITIVE"),
    "the same account twice": (posted(transfer(target="PLEDGED"), "ALLOCATE_PLEDGE"), "SAME_ACCOUNT"),
    "no transfer": (posted("[]"), "NO_TRANSFERS"),
    "no list": (posted("{}"), "NO_TRANSFERS"),
    "1001 transfers": (posted("[" + ",".join([transfer()[1:-1]] * 1001) + "]"), "NO_TRANSFERS"),
    "more than there is": (posted(transfer("10001")), "INSUFFICIENT_BALANCE"),
    "a movement no act makes": (posted(transfer(target="SPENT")), "NO_SUCH_MOVEMENT"),
    "an act that makes no such movement": (posted(transfer(), "CHARGE_FEE"), "NO_SUCH_MOVEMENT"),
    "an unknown act": (posted(transfer(), "STEAL"), "NO_SUCH_MOVEMENT"),
    "an unknown stage": (posted(transfer(target="POCKET")), "23514"),
    "a line that is not there": (posted(transfer(lines=(1, 999))), "23503"),
    "another line": (posted(transfer(lines=(1, 2))), "LINE_CHANGED"),
    "an unknown unit's money": (posted(transfer().replace("USD", "XXX")), "INSUFFICIENT_BALANCE"),
    "money without a value": (posted(f'[{{"amount":"1","unit":"EUR",{DONOR}}}]', "RECORD_PLEDGE"), "VALUE_MISSING"),
    "a negative value": (posted(f'[{{"amount":"1","unit":"EUR","usd":"-1",{DONOR}}}]', "RECORD_PLEDGE"), "23514"),
    "another donor's money": (
        posted(f'[{{"amount":"1","unit":"USD",{OTHER_DONOR}}}]', "RECORD_PLEDGE"),
        "NOT_THE_DONOR",
    ),
    "a value of one's own": (posted(transfer().replace('"unit"', '"usd":"9","unit"')), "VALUE_IS_CARRIED"),
    "money of no line": (posted(transfer().replace('"COMMITTED","line":1', '"COMMITTED"')), "23514"),
    "a need's money of a line": (posted(transfer(source="REQUIRED", target="PLAN"), "REVISE_NEED"), "23514"),
    "a unit that is none": (posted(transfer().replace("USD", "usd ")), "23514"),
    "before our era": (posted(transfer(), day="date '0044-03-15 BC'"), "EFFECTIVE_TOO_EARLY"),
    "the beginning of time": (posted(transfer(), day="date '-infinity'"), "EFFECTIVE_TOO_EARLY"),
    "tomorrow": (posted(transfer(), day="current_date + 2"), "EFFECTIVE_IN_FUTURE"),
    "no day": (posted(transfer(), day="NULL"), "EFFECTIVE_IN_FUTURE"),
    "a reversal by the wrong door": (posted(transfer(), "REVERSE_ENTRY"), "NO_SUCH_MOVEMENT"),
    "a reversal of nothing": (reversed_(999), "ENTRY_NOT_FOUND"),
    "a reversal before its entry": (reversed_(3, "date '2000-01-01'"), "REVERSAL_TOO_EARLY"),
    "a reversal tomorrow": (reversed_(3, "current_date + 2"), "EFFECTIVE_IN_FUTURE"),
    "a reversal without a known reason": (reversed_(3, reason="MOOD"), "23514"),
    "a reversal of what has moved on": (reversed_(4), "INSUFFICIENT_BALANCE"),
    "an entry past the door": (NEW_ENTRY.format(1), RIGHTS),
    "a transfer past the door": ("INSERT INTO transfer VALUES (3, 2, 1, 2, 1, 1, current_date)", RIGHTS),
    "an account past the door": ("INSERT INTO account (stage, unit, balance) VALUES ('RECEIVED', 'USD', 1)", RIGHTS),
    "a new rule": ("INSERT INTO posting_rule VALUES ('CHARGE_FEE', 'PLEDGED', 'FEE')", RIGHTS),
    "a balance": ("UPDATE account SET balance = balance + 1", RIGHTS),
    "an allocation's worth": ("UPDATE allocation SET balance_usd = balance_usd + 1", RIGHTS),
    "an allocation's pledge": ("UPDATE allocation SET pledge_id = 1", RIGHTS),
    "the head": ("UPDATE ledger_head SET sequence = 0", RIGHTS),
    "an entry's text": ("UPDATE journal_entry SET note = 'x'", RIGHTS),
    "a transfer's amount": ("UPDATE transfer SET amount = 1", RIGHTS),
    "the trail": ("UPDATE audit_trail SET actor = 'x'", RIGHTS),
    "who asked for a payment": ("UPDATE disbursement SET requested_by = 'x'", RIGHTS),
    "how much was asked for": ("UPDATE disbursement SET amount_minor = 1", RIGHTS),
    "an earmark": ("UPDATE pledge_line SET earmark_states = '{}'", RIGHTS),
    "a reference rate": ("UPDATE pledge_line SET value_usd_minor = 1", RIGHTS),
    "a pledge's donor": ("UPDATE pledge SET donor_id = 1", RIGHTS),
    "a receipt": ("UPDATE contribution SET amount_minor = 1", RIGHTS),
    "a project's share": ("UPDATE project_need SET share = 1", RIGHTS),
    "a forged answer": ("INSERT INTO idempotency_key VALUES ('x', 'x', 'x', 'x', '{}', now())", RIGHTS),
    "a trail of another day": (
        "INSERT INTO audit_trail (at, actor, role, act, outcome) VALUES ('2000-01-01', 'x', 'x', 'x', 'DONE')",
        RIGHTS,
    ),
    "an old migration": ("UPDATE alembic_version SET version_num = 'x'", RIGHTS),
    "the inner function": ("SELECT append_entry(NULL, '[]', false)", RIGHTS),
    "the sums by the inner function": ("SELECT add_to_coverage_sums(1, '{}', '{}', '{}', '{}')", RIGHTS),
    "a balance by the inner function": ("SELECT move_balance(1, 2, 1, false, NULL)", RIGHTS),
    "an account by the inner function": ("SELECT open_account('{}', 'USD')", RIGHTS),
    "an account by its finder": ("SELECT find_account('{}', 'USD')", RIGHTS),
    "a trigger": ("ALTER TABLE transfer DISABLE TRIGGER ALL", RIGHTS),
    "triggers off": ("SET session_replication_role = replica", RIGHTS),
    "a new table": ("CREATE TABLE pocket (amount bigint)", RIGHTS),
    **{
        f"{verb} {table}": (f"{verb} {table}", RIGHTS)
        for verb in ("DELETE FROM", "TRUNCATE")
        for table in ("journal_entry", "transfer", "account", "ledger_head", "audit_trail", "posting_rule", "pledge")
    },
}


async def refusal_of(connection: "asyncpg.Connection", sql: str) -> str:
    """Return how a statement is refused: our code, or the SQLSTATE; "nothing" when it is not."""
    try:
        async with connection.transaction():
            await connection.execute(sql)
    except asyncpg.PostgresError as error:
        return str(error.hint if error.sqlstate == OURS else error.sqlstate)
    return "nothing"


async def test_the_services_role_cannot_break_the_book(service: "asyncpg.Connection") -> None:
    assert len(REFUSED_TO_THE_SERVICE) >= 20
    found = {name: await refusal_of(service, sql) for name, (sql, _) in REFUSED_TO_THE_SERVICE.items()}

    assert found == {name: code for name, (_, code) in REFUSED_TO_THE_SERVICE.items()}


async def test_an_entry_is_reversed_once_and_a_reversal_never(service: "asyncpg.Connection") -> None:
    await service.execute(reversed_(5))

    assert await refusal_of(service, reversed_(5)) == "ALREADY_REVERSED"
    assert await refusal_of(service, reversed_(6)) == "REVERSAL_IS_FINAL"


async def test_the_owner_cannot_change_what_is_written(owner: "asyncpg.Connection") -> None:
    for table in ("journal_entry", "transfer", "audit_trail"):
        column = "actor" if table != "transfer" else "amount"
        assert await refusal_of(owner, f"UPDATE {table} SET {column} = {column}") == "APPEND_ONLY"  # noqa: S608  names above
        assert await refusal_of(owner, f"DELETE FROM {table}") == "APPEND_ONLY"  # noqa: S608  names above
    for table in ("journal_entry", "transfer", "audit_trail", "account", "ledger_head"):
        assert await refusal_of(owner, f"TRUNCATE {table} CASCADE") == "APPEND_ONLY"
    assert await refusal_of(owner, "DELETE FROM account") == "APPEND_ONLY"
    assert await refusal_of(owner, "DELETE FROM ledger_head") == "APPEND_ONLY"


async def test_the_owner_cannot_write_an_entry_that_does_not_follow(owner: "asyncpg.Connection") -> None:
    for ahead in (0, 2, 5):
        assert await refusal_of(owner, NEW_ENTRY.format(ahead)) in {"BROKEN_CHAIN", "23505"}
    forked = NEW_ENTRY.format(1).replace("hash, hash FROM", "sha256('x'), hash FROM")
    assert await refusal_of(owner, forked) == "BROKEN_CHAIN"


async def test_the_owner_cannot_add_to_an_entry_that_is_written(owner: "asyncpg.Connection") -> None:
    for entry in (1, 5):
        row = "sequence, 9, 1, 2, 1, 1, effective_on"
        sql = f"INSERT INTO transfer SELECT {row} FROM journal_entry WHERE sequence = {entry}"  # noqa: S608  numbers above
        assert await refusal_of(owner, sql) == "CLOSED_ENTRY"


@pytest.mark.parametrize("column", ["balance = -1", "stage = 'RECEIVED', balance = -1"])
async def test_the_owner_cannot_bring_a_guarded_account_below_zero(owner: "asyncpg.Connection", column: str) -> None:
    assert await refusal_of(owner, f"UPDATE account SET {column} WHERE stage = 'RECEIVED'") == "23514"  # noqa: S608  names of tables
