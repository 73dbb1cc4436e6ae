"""What a member may do: what is its own party's. A joint pledge is its first donor's; the others read it."""

from collections.abc import Mapping
from typing import Any, Final

from service.access.reversing import donors_of_entry
from service.errors import NotAllowed
from service.giving.named_line import named_pledge
from service.giving.record_pledge import RecordPledge
from service.ledger.reverse_entry import ReverseEntry
from service.registry.party import Party
from service.registry.record_document import RecordDocument
from service.writing.work import Work


def outside_party(work: Work, field: tuple[str, ...]) -> NotAllowed:
    """Return the refusal of what is another party's, to somebody who may see it."""
    sentence = "You act for {party}: this is another party's."
    return NotAllowed("OUTSIDE_PARTY", sentence, field=field, party=work.actor.party or "-")


async def own_new_pledge(work: Work, command: RecordPledge) -> None:
    """Refuse a promise in another party's name, in whole or in part."""
    own = work.actor.party
    if own is None or command.donor != own:
        raise outside_party(work, ("donor",))
    if any(donor != own for donor in command.joint_donors):
        raise outside_party(work, ("jointDonors",))
    for place, line in enumerate(command.lines):
        if line.funder not in {None, own}:
            raise outside_party(work, ("lines", str(place), "funder"))


async def own_pledge(work: Work, command: Any) -> None:  # noqa: ANN401  every command that names a pledge
    """Refuse what another party promised; a draft of another's is not there."""
    pledge = await named_pledge(work, command.pledge)
    donor = await work.session.get_one(Party, pledge.donor_id)
    if work.actor.party is None or donor.code != work.actor.party:
        raise outside_party(work, ("pledge",))


async def own_document(work: Work, command: RecordDocument) -> None:
    """Refuse a document that another party issued."""
    if work.actor.party is None or command.issuer != work.actor.party:
        raise outside_party(work, ("issuer",))


async def own_entry(work: Work, command: ReverseEntry) -> None:
    """Refuse to reverse what moved on another party's pledges."""
    donors = await donors_of_entry(work, command)
    if donors - {work.actor.party}:
        raise outside_party(work, ("entry",))


PARTY_BOUNDS: Final[Mapping[str, Any]] = {
    "recordPledge": own_new_pledge,
    "revisePledge": own_pledge,
    "withdrawPledge": own_pledge,
    "publishPledge": own_pledge,
    "signCommitment": own_pledge,
    "reportUse": own_pledge,
    "reverseEntry": own_entry,
    "recordDocument": own_document,
}
"""What holds a member to its own party, by the name of the mutation."""
