"""Whether the tests see what they are there for: `python -m benchmarks.seeded_defects`.

Each defect is put into a copy of the tree, one at a time, and the tests named beside it are run there: they must turn
red. A defect that no longer finds its place in the code is an error, and so is one that nobody sees.
"""

import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Final

import typer
from rich.console import Console

from benchmarks.tables import table

ROOT: Final = Path(__file__).parents[1]
BOOK: Final = "migrations/versions/2026_11_22_0003_book.sql"
POSTING: Final = "migrations/versions/2026_11_22_0015_shorter_posting.sql"
CROWD: Final = "tests/ledger/test_guarantees_crowd.py"
LONGEST_SECONDS: Final = 900.0
err = Console(stderr=True)


@dataclass(frozen=True, slots=True)
class Defect:
    """A defect: what is written instead of what, in which file, and who must see it.

    Attributes:
        name: what is wrong then.
        path: of the file.
        changes: pairs of what stands there and what stands there then; every place of it.
        tests: what pytest is given.
        beside: what else is changed for it, in the same way in other files.
    """

    name: str
    path: str
    changes: tuple[tuple[str, str], ...]
    tests: tuple[str, ...]
    beside: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()


DEFECTS: Final = (
    Defect(
        "nothing is locked before it is looked at",
        BOOK,
        ((" ORDER BY id FOR NO KEY UPDATE;", ";"), ("     ORDER BY a.id FOR UPDATE OF a;", "     ORDER BY a.id;")),
        (CROWD, "-k", "many_approvals"),
    ),
    Defect(
        "it is checked before the lock, and not after",
        "service/spending/standing.py",
        (
            (
                """\
    disbursement = await _locked(work, code)
    return disbursement, await standing_of(work, disbursement)
""",
                """\
    found = await work.session.find(Disbursement, code=code)
    standing = await standing_of(work, found) if found else None
    return await _locked(work, code), standing
""",
            ),
        ),
        (CROWD, "-k", "64_approvals"),
    ),
    Defect(
        "what a contribution looked at is not asked again",
        "service/giving/record_contribution.py",
        (("            return arrival, moves, [sure]", "            return arrival, moves, []"),),
        ("tests/giving/test_in_sight.py", "-k", "meanwhile"),
    ),
    Defect(
        "where a payment stands is not asked again",
        "service/spending/record_disbursement.py",
        (("[named, sure] if sure else [named]", "[named]"),),
        ("tests/spending/test_record_disbursement.py", "-k", "meanwhile"),
    ),
    Defect(
        "the key is claimed after the work",
        "service/writing/operation.py",
        (
            ("        async with database.writing(opening) as", "        async with database.writing() as"),
            ("    earlier = await earlier_answer(work, name, fingerprint) if key else None\n", "    earlier = None\n"),
            ("        recorded = await once.act(work, once.command)\n",
             """\
        recorded = await once.act(work, once.command)
        if key:
            claimed = await session.execute_text(claiming(once.actor, name, key, fingerprint))
            session.opened = f"SELECT {len(claimed)}"
            late = await earlier_answer(work, name, fingerprint)
            recorded = Recorded(**late) if late else recorded
"""),
        ),
        (CROWD, "-k", "64_at_once"),
    ),
    Defect(
        "the input of a key is not compared",
        "service/writing/idempotency.py",
        (("    if bytes(row.fingerprint) != fingerprint:\n", "    if not row.fingerprint:\n"),),
        (CROWD, "-k", "one_key"),
    ),
    Defect(
        "an entry can be changed in place",
        BOOK,
        (("CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON journal_entry FOR EACH ROW", "--"),
         ("GRANT UPDATE (issuer_id)", "GRANT UPDATE ON journal_entry TO mirps_service;\nGRANT UPDATE (issuer_id)")),
        ("tests/ledger/test_guarantees_refused.py",),
    ),
    Defect(
        "the hash leaves a column out",
        BOOK,
        (("      || ',\"note\":' || coalesce(to_json(e.note)::text, 'null')\n", ""),),
        ("tests/ledger/test_chain.py", "tests/ledger/test_guarantees_tampering.py"),
    ),
    Defect(
        "one role too many may pay",
        "service/access/operations.py",
        (('"recordDisbursement": FUND,', '"recordDisbursement": FUND_OR_SECRETARIAT,'),),
        ("tests/access",),
    ),
    Defect(
        "pages begin at an offset",
        "service/reading/page.py",
        (
            ('        page = page.where(beyond(tag, keys, after, asked, field="after", backward=False))\n',
             """\
        begun = beyond(tag, keys, after, asked, field="after", backward=False)
        page = page.where(begun | literal_column("true")).offset(literal_column("1", Integer()))
"""),
        ),
        ("tests/queries/test_pages.py", "-k", "pages_whole"),
    ),
    Defect(
        "an amount passes through a float",
        "service/money.py",
        (('        return cls(int(match["sign"] + minor_text), unit)\n',
          '        return cls(int(float(match["sign"] + minor_text)), unit)\n'),),
        ("tests/kernel/test_money.py", "tests/ledger/test_guarantees_exact.py"),
    ),
    Defect(
        "a fault is told as it is",
        "graphql_schema/answers.py",
        (('            sentence = "Something went wrong on our side. Tell us this number: {id}."\n',
          "            sentence = str(error)\n"),),
        ("tests/graphql_schema/test_answers.py", "tests/http/test_limits.py", "tests/http/test_hostile.py"),
    ),
    Defect(
        "whoever asked may approve",
        "service/spending/approve_disbursement.py",
        (("    if disbursement.requested_by == work.actor.name:\n", "    if not disbursement.requested_by:\n"),),
        ("tests/spending/test_approve_disbursement.py",),
    ),
    Defect(
        "a refusal stands in the trail as done",
        "service/writing/operation.py",
        (("AuditOutcome.REFUSED, code=refusal.code", "AuditOutcome.DONE, code=refusal.code"),),
        ("tests/writing/test_operation.py",),
    ),
    Defect(
        "a dry run is kept",
        "service/writing/operation.py",
        (("        raise _Rehearsed(outcome)\n", "        return outcome, trace\n"),),
        ("tests/mutations/test_mutating.py", "tests/mutations/test_record_interest.py"),
    ),
    Defect(
        "a balance below zero is let through by the code",
        POSTING,
        (("AND held[taken_from] < amount THEN", "AND held[taken_from] < 0 THEN"),),
        ("tests/ledger/test_guarantees_refused.py", "tests/ledger/test_guarantees_exact.py"),
    ),
    Defect(
        "an event is told before the commit",
        "service/writing/operation.py",
        (
            ("            done = await _within(session, once, fingerprint)\n",
             """\
            done = await _within(session, once, fingerprint)
            async with database.reading() as beside:
                for entry in done[0].entries:
                    await beside.fetch_rows("SELECT pg_notify('mirps_changes', $1)", [str(entry)])
"""),
        ),
        ("tests/events/test_streams.py", "-k", "committed"),
        (
            ("service/database/changes.py",
             (("        self.times = 0\n", "        self.times = 0\n        self.announced = 0\n"),
              ("    def _told(self, *_: Any) -> None:\n",
               """\
    def _told(self, *told: Any) -> None:
        self.announced = max(self.announced, int(told[-1] or 0))
"""))),
            ("graphql_schema/telling.py",
             (('        """Return the next entries."""\n',
               """\
        if self._changes.announced > max(self.head, self.position):
            self.position = self._changes.announced
            return [{"sequence": self.position}]
"""),)),
        ),
    ),
    Defect(
        "a commit that was not answered stands in the trail as failed",
        "service/writing/operation.py",
        (("    kept = await look_for(database, lost.trace)\n", "    kept = False\n"),),
        ("tests/writing/test_lost_commit.py",),
    ),
    Defect(
        "clients take no turns",
        "graphql_schema/turns.py",
        (("            if not at_work:\n", "            if best is None:\n"),),
        ("tests/graphql_schema/test_turns.py",),
    ),
    Defect(
        "what is signed may be of a day before its pledge",
        "service/giving/sign_commitment.py",
        (('    refuse_before(effective_on, pledge.announced_earliest, "SIGNED_TOO_EARLY", ("signed",))\n', ""),),
        ("tests/mutations/test_days_in_order.py",),
    ),
)  # fmt: skip # what stands there is copied as it stands


def put(defect: Defect, tree: Path) -> None:
    """Put a defect into a tree.

    Raises:
        LookupError: its place is not found.
    """
    for name, changes in ((defect.path, defect.changes), *defect.beside):
        path = tree / name
        text = path.read_text(encoding="utf-8")
        for there, then in changes:
            if there not in text:
                raise LookupError(f"{defect.name}: {name} has no {there!r}")
            text = text.replace(there, then)
        path.write_text(text, encoding="utf-8")


def tried(defect: Defect) -> str:
    """Return the test that turned red, or nothing."""
    with tempfile.TemporaryDirectory(prefix="mirps-defect-") as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(ROOT, tree, symlinks=True, ignore=shutil.ignore_patterns(".git", "__pycache__", ".*_cache"))
        put(defect, tree)
        ended = subprocess.run(  # noqa: S603  our own tests
            [sys.executable, "-m", "pytest", *defect.tests, "-q", "-x", "-p", "no:cacheprovider", "-n", "0"],
            cwd=tree,
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST_SECONDS,
        )
    lines = ended.stdout.splitlines()
    red = [line for word in ("FAILED", "ERROR") for line in lines if line.startswith(word)]
    if ended.returncode not in {0, 1}:
        err.print(ended.stdout[-2000:], ended.stderr[-2000:], markup=False, highlight=False)
    return red[0].split(" - ", maxsplit=1)[0] if red else ""


def main(
    only: Annotated[str, typer.Option(help="Only defects with this in their name.")] = "",
) -> None:
    """Try every defect."""
    rows = []
    for defect in DEFECTS:
        if only in defect.name:
            seen = tried(defect)
            rows.append([defect.name, f"`{seen}`" if seen else "NOBODY SAW IT"])
            err.print(*rows[-1], highlight=False)
    sys.stdout.write(table(["defect", "seen by"], rows) + "\n")
    sys.exit(any(not row[1].startswith("`") for row in rows))


if __name__ == "__main__":
    typer.run(main)
