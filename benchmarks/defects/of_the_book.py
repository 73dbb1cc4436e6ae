"""Defects of what is done with money: of locks, days, amounts, and of the book itself."""

from typing import Final

from benchmarks.defects.defect import Defect

BOOK: Final = "migrations/versions/2026_11_22_0003_book.sql"
POSTING: Final = "migrations/versions/2026_11_22_0015_shorter_posting.sql"
USUAL: Final = "migrations/versions/2026_11_22_0025_shorter_acts.sql"
SUMS: Final = "migrations/versions/2026_11_22_0021_one_row.sql"
"""The newest migration with each function."""
CROWD: Final = "tests/ledger/test_guarantees_crowd.py"

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
        "an amount passes through a float",
        "service/money.py",
        (('        return cls(int(match["sign"] + minor_text), unit)\n',
          '        return cls(int(float(match["sign"] + minor_text)), unit)\n'),),
        ("tests/kernel/test_money.py", "tests/ledger/test_guarantees_exact.py"),
    ),
    Defect(
        "a balance below zero is let through by the code",
        POSTING,
        (("AND held[taken_from] < amount THEN", "AND held[taken_from] < 0 THEN"),),
        ("tests/ledger/test_guarantees_refused.py", "tests/ledger/test_guarantees_exact.py"),
        ((USUAL, (("AND a.balance >= amount;", "AND amount > 0;"),)),),
    ),
    Defect(
        "what is signed may be of a day before its pledge",
        "service/giving/sign_commitment.py",
        (('    refuse_before(effective_on, pledge.announced_earliest, "SIGNED_TOO_EARLY", ("signed",))\n', ""),),
        ("tests/mutations/test_days_in_order.py",),
    ),
    Defect(
        "money that has moved on is reversed",
        POSTING,
        (("AND held[taken_from] < amount THEN", "AND rules_apply AND held[taken_from] < amount THEN"),),
        ("tests/ledger/test_reverse_entry.py",),
        ((USUAL, (("AND a.balance >= amount;", "AND (NOT rules_apply OR a.balance >= amount);"),)),),
    ),
    Defect(
        "a reversal takes the money of another's approval",
        "service/ledger/reverse_entry.py",
        (("    await refuse_anothers_money(work, str(subject))\n", ""),),
        ("tests/spending/test_record_disbursement.py", "-k", "another"),
    ),
    Defect(
        "an act of an earlier day takes what came later",
        "service/registry/days.py",
        ((" WHERE running.balance < 0 AND running.day", " WHERE false AND running.day"),),
        ("tests/spending/test_charge_fee.py", "tests/spending/test_return_unspent.py",
         "tests/matching/test_allocate_pledge.py"),
    ),
    Defect(
        "an act of an earlier day is not shown what was there by then",
        "service/ledger/there.py",
        (("    if day >= datetime.now(tz=UTC).date() or not found:\n", "    if day is not None:\n"),),
        ("tests/spending/test_approve_disbursement.py", "-k", "earlier"),
    ),
    Defect(
        "kept sums are not told of one stage",
        SUMS,
        (("WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3 WHEN 'DISBURSED' THEN 4 WHEN 'SPENT' THEN 5 END;",
          "WHEN 'RECEIVED' THEN 3 WHEN 'DISBURSED' THEN 4 WHEN 'SPENT' THEN 5 END;"),),
        ("tests/spending/test_record_disbursement.py", "tests/spending/test_approve_disbursement.py"),
        ((USUAL, (("WHEN 'RECEIVED' THEN 3 WHEN 'OBLIGATED' THEN 3\n", "WHEN 'RECEIVED' THEN 3\n"),)),),
    ),
)  # fmt: skip # what stands there is copied as it stands
