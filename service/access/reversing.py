"""Who may reverse an entry: a role that may do the act that posted it. Else taking back would lead around the table.

Who is bound does so for its own: a State what moved for its needs and projects, a member what moved on its pledges. And
States, members and the chair take back what was posted in their own role, by whomever of the same State or party: what
the fund or the secretariat posted is theirs to take back.
"""

from typing import Final

from service.access.operations import Bound, Kind, field_of, who_may
from service.errors import NotAllowed
from service.ledger.entry import EntryKind, JournalEntry
from service.ledger.post import OF_A_MATCHING
from service.ledger.reverse_entry import ReverseEntry
from service.writing.actor import Role
from service.writing.work import Work

# A project's State answers for it, also where it serves the region's needs.
STATES: Final = """
    SELECT DISTINCT CASE WHEN a.project_id IS NULL THEN n.state_code ELSE p.state_code END AS whose
      FROM transfer AS t JOIN account AS a ON a.id IN (t.from_account, t.to_account)
      LEFT JOIN need AS n ON n.id = a.need_id LEFT JOIN project AS p ON p.id = a.project_id
     WHERE t.sequence = :entry AND (a.need_id IS NOT NULL OR a.project_id IS NOT NULL)
"""
POSTED_IN: Final = "SELECT role FROM audit_trail WHERE entry_sequence = :entry AND outcome = 'DONE' ORDER BY id LIMIT 1"
OF_ANY: Final = frozenset({Role.FUND_ADMIN, Role.SECRETARIAT})
"""Who reverse what others posted, as far as they might have done so themselves."""
PARTIES: Final = """
    SELECT DISTINCT party.code AS whose
      FROM transfer AS t JOIN account AS a ON a.id IN (t.from_account, t.to_account)
      JOIN pledge_line AS l ON l.id = a.line_id JOIN pledge AS p ON p.id = l.pledge_id
      JOIN party ON party.id = p.donor_id
     WHERE t.sequence = :entry
"""


async def act_of(work: Work, command: ReverseEntry) -> str | None:
    """Return the mutation that posted the entry to be reversed; none where there is no such entry."""
    entry = await work.session.get(JournalEntry, command.entry)
    if entry is None:
        return None
    if entry.kind == EntryKind.ALLOCATE_PLEDGE and (entry.subject or "").startswith(OF_A_MATCHING):
        return "applyMatching"
    return field_of(entry.kind.lower())


async def refuse_anothers_entry(work: Work, command: ReverseEntry) -> None:
    """Refuse to reverse what the actor's role could not have posted; the act itself refuses what is not there.

    Raises:
        NotAllowed: OUTSIDE_ROLE.
    """
    act = await act_of(work, command)
    if act is not None and who_may(Kind.MUTATION, act).bound_of(work.actor.role) is None:
        sentence = "{role} may not reverse what {operation} posted: who may do that act may reverse it."
        raise NotAllowed("OUTSIDE_ROLE", sentence, field=("entry",), role=work.actor.role, operation=act)


async def refuse_other_roles_entry(work: Work, command: ReverseEntry) -> None:
    """Refuse to States, members and the chair what was posted in another role; asked when it is known to be their own.

    Raises:
        NotAllowed: POSTED_BY_OTHERS.
    """
    act = await act_of(work, command)
    if act is None or work.actor.role in OF_ANY:
        return
    posted = (await work.session.execute_text(POSTED_IN, {"entry": command.entry})).scalar_one_or_none()
    if posted != work.actor.role:
        may = who_may(Kind.MUTATION, act)
        roles = ", ".join(sorted(role for role in OF_ANY if may.bound_of(role) is Bound.ANY)) or "-"
        sentence = "This was not posted by a {role}: it may be reversed by {roles}."
        raise NotAllowed("POSTED_BY_OTHERS", sentence, field=("entry",), role=work.actor.role, roles=roles)


async def states_of_entry(work: Work, command: ReverseEntry) -> set[str | None]:
    """Return the States whose needs or projects an entry moved something for; none among them: the region."""
    return {row.whose for row in await work.session.execute_text(STATES, {"entry": command.entry})}


async def donors_of_entry(work: Work, command: ReverseEntry) -> set[str | None]:
    """Return the codes of the parties on whose pledges an entry moved something."""
    return {row.whose for row in await work.session.execute_text(PARTIES, {"entry": command.entry})}
