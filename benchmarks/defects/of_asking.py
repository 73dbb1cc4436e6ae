"""Defects of who may ask what, what is answered, and what is kept of it: keys, roles, the trail, events."""

from typing import Final

from benchmarks.defects.defect import Defect

OPERATION: Final = "service/writing/operation.py"
CROWD: Final = "tests/ledger/test_guarantees_crowd.py"

DEFECTS: Final = (
    Defect(
        "the key is held after the work",
        OPERATION,
        (
            ("        async with database.writing(opening) as", "        async with database.writing() as"),
            ("    earlier = await earlier_answer(work, name, fingerprint) if key else None\n", "    earlier = None\n"),
            ("        recorded = await once.act(work, once.command)\n",
             """\
        recorded = await once.act(work, once.command)
        if key:
            held = await session.execute_text(holding(once.actor, name, key).rstrip(";"))
            session.opened = f"SELECT {len(held)}"
            late = await earlier_answer(work, name, fingerprint)
            recorded = Recorded(**late) if late else recorded
"""),
            ("        outcome = Outcome(recorded, dry_run=once.dry_run,",
             "        outcome = Outcome(recorded, replayed=bool(key and late), dry_run=once.dry_run,"),
        ),
        (CROWD, "-k", "64_at_once"),
        # The ground of the test is laid with keys that are used again: it is to stand, for the test to be asked.
        (
            ("tests/given/acting.py",
             (('        if conflict.code != "KEY_REUSED":\n',
               '        if conflict.code not in {"KEY_REUSED", "CODE_TAKEN"}:\n'),)),
        ),
    ),
    Defect(
        "the input of a key is not compared",
        "service/writing/idempotency.py",
        (("    if bytes(row.fingerprint) != fingerprint:\n", "    if not row.fingerprint:\n"),),
        (CROWD, "-k", "one_key"),
    ),
    Defect(
        "an empty key counts as none",
        "service/writing/sayable.py",
        (("(not key or UNSAYABLE.search(key) is not None)", "(UNSAYABLE.search(key) is not None)"),),
        ("tests/writing/test_operation.py", "-k", "cannot_be_kept"),
    ),
    Defect(
        "one role too many may pay",
        "service/access/operations.py",
        (('"recordDisbursement": FUND,', '"recordDisbursement": FUND_OR_SECRETARIAT,'),),
        ("tests/access",),
    ),
    Defect(
        "a chair may pay",
        "service/access/operations.py",
        (('"recordDisbursement": FUND,', '"recordDisbursement": allowed(Role.CHAIR, Role.FUND_ADMIN),'),),
        ("tests/access",),
    ),
    Defect(
        "a donor is shown the drafts of another",
        "service/giving/seeing.py",
        (("    return or_(published, row.c.donor_id == own,", "    return or_(published, own.is_not(None),"),),
        ("tests/access/test_leaks.py",),
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
        "a fault is told as it is",
        "graphql_schema/answers.py",
        (('            sentence = "Something went wrong on our side. Tell us this number: {id}."\n',
          "            sentence = str(error)\n"),),
        ("tests/graphql_schema/test_answers.py", "tests/http/test_limits.py", "tests/http/test_hostile.py"),
    ),
    Defect(
        "whoever asked may approve",
        "service/spending/approve_disbursement.py",
        (("    if work.actor.may_be(disbursement.requested_by, disbursement.requested_by_subject):\n",
          "    if not disbursement.requested_by:\n"),),
        ("tests/spending/test_approve_disbursement.py",),
    ),
    Defect(
        "a refusal stands in the trail as done",
        OPERATION,
        (("AuditOutcome.REFUSED, code=refusal.code", "AuditOutcome.DONE, code=refusal.code"),),
        ("tests/writing/test_operation.py",),
    ),
    Defect(
        "a dry run is kept",
        OPERATION,
        (
            (
                """\
    if once.dry_run:
        await session.flush_changed()  # what writing it would refuse
        raise _Rehearsed(outcome)
""",
                "",
            ),
        ),
        ("tests/mutations/test_mutating.py", "tests/mutations/test_record_interest.py"),
    ),
    Defect(
        "an event is told before the commit",
        OPERATION,
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
        OPERATION,
        (("    kept = await look_for(database, lost.trace)\n", "    kept = False\n"),),
        ("tests/writing/test_lost_commit.py",),
    ),
    Defect(
        "clients take no turns",
        "graphql_schema/turns.py",
        (("            if not at_work:\n", "            if best is None:\n"),),
        ("tests/graphql_schema/test_turns.py",),
    ),
)  # fmt: skip # what stands there is copied as it stands
