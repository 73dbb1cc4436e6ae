"""The floor: a transfer between two locked rows and a line that says so, through pgbench, with the same durability."""

import asyncio
import re
import subprocess
import tempfile
from pathlib import Path
from typing import Final

import asyncpg

from service.database.postgres_binaries import find_binaries

TABLES: Final = """
CREATE SCHEMA IF NOT EXISTS bare;
CREATE TABLE IF NOT EXISTS bare.account (id bigint PRIMARY KEY, balance bigint NOT NULL);
CREATE TABLE IF NOT EXISTS bare.transfer (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  source bigint NOT NULL, target bigint NOT NULL, amount bigint NOT NULL);
INSERT INTO bare.account VALUES (1, 0), (2, 0) ON CONFLICT DO NOTHING;
"""
TRANSFER: Final = """BEGIN;
SELECT id, balance FROM bare.account WHERE id IN (1, 2) ORDER BY id FOR UPDATE;
UPDATE bare.account SET balance = balance - 1 WHERE id = 1;
UPDATE bare.account SET balance = balance + 1 WHERE id = 2;
INSERT INTO bare.transfer (source, target, amount) VALUES (1, 2, 1);
COMMIT;
"""
RATE: Final = re.compile(r"tps = ([0-9.]+)")


async def make_tables(url: str) -> None:
    """Make the floor's own tables."""
    owner = await asyncpg.connect(url)
    try:
        await owner.execute(TABLES)
    finally:
        await owner.close()


async def rate(url: str, *, clients: int, seconds: float) -> float:
    """Return how many transfers a second so many clients make.

    Raises:
        RuntimeError: pgbench does not say.
    """
    program = find_binaries("18", Path(tempfile.gettempdir())).folder / "pgbench"
    with tempfile.NamedTemporaryFile("w", suffix=".sql", encoding="utf-8") as file:
        file.write(TRANSFER)
        file.flush()
        job = ["-n", "-M", "prepared", "-c", str(clients), "-j", "1", "-T", str(max(1, round(seconds)))]
        process = await asyncio.create_subprocess_exec(
            program, *job, "-f", file.name, url, stdout=subprocess.PIPE, stderr=subprocess.PIPE
        )
        said, wrong = await process.communicate()
    found = RATE.search(said.decode())
    if found is None:
        raise RuntimeError(f"pgbench: {wrong.decode()[-600:]}")
    return float(found[1])
