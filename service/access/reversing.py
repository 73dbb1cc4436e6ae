"""Who may reverse an entry: a role that may do the act that posted it. Else taking back would lead around the table."""

from service.access.operations import Bound, Kind, field_of, who_may
from service.errors import NotAllowed
from service.ledger.entry import JournalEntry
from service.ledger.reverse_entry import ReverseEntry
from service.writing.work import Work


async def refuse_anothers_entry(work: Work, command: ReverseEntry) -> None:
    """Refuse to reverse what the actor's role could not have posted; the act itself refuses what is not there.

    Raises:
        NotAllowed: OUTSIDE_ROLE.
    """
    entry = await work.session.get(JournalEntry, command.entry)
    if entry is None:
        return
    act = field_of(entry.kind.lower())
    if who_may(Kind.MUTATION, act).bound_of(work.actor.role) is not Bound.ANY:
        sentence = "{role} may not reverse what {operation} posted: who may do that act may reverse it."
        raise NotAllowed("OUTSIDE_ROLE", sentence, field=("entry",), role=work.actor.role, operation=act)
