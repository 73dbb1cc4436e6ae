"""Who is let in: a name, a role, and the party or States the role is bound to.

The name stands in every entry of the book and is what four eyes compare, so it must mean one holder for ever.

    TOKEN        a name as people write it, without a colon
    OIDC         ``oidc:`` and what the issuer calls the person, so that no issuer can give out a name of ours
"""

import re
from dataclasses import dataclass
from typing import Final

from service.errors import BadInput
from service.writing.actor import Actor, Role

NAME: Final = re.compile(r"\w(?:[\w .,@'()/&+-]{0,78}[\w.)])?")
FROM_ISSUER: Final = "oidc:"
RESERVED: Final = frozenset(
    {"public", "anonymous", "facts", "demo", "demo-programme-officer", "demo-fund-administrator", "large", "terminal"}
)
"""Names under which the service itself acts."""
BOUND_TO_STATES: Final = frozenset({Role.STATE})
BOUND_TO_A_PARTY: Final = frozenset({Role.MEMBER})
WITHOUT_A_PARTY: Final = frozenset({Role.AUDITOR, Role.OPERATOR})
"""Roles that speak for nobody: an auditor who is a donor's delegate would audit their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Somebody who is to be let in.

    Attributes:
        name: unique among holders.
        role: one of Role, but PUBLIC, who needs no letting in.
        party: code of the party they speak for; a MEMBER has one.
        states: codes of the States they act for; a STATE has some.
        subject: what an issuer calls them for ever, whatever it shows as their name; none for tokens of ours.
        token: number of the token of ours that lets them in; none for others.
    """

    name: str
    role: str
    party: str | None = None
    states: tuple[str, ...] = ()
    subject: str | None = None
    token: int | None = None

    def actor(self) -> Actor:
        """Return them as those who act."""
        return Actor(self.name, Role(self.role), self.party, frozenset(self.states), self.subject, self.token)


def check_holder(holder: Holder) -> Holder:
    """Return the holder when a role could be bound like that.

    Raises:
        BadInput: ROLE_UNKNOWN, PARTY_MISSING, PARTY_NOT_APPLICABLE, STATES_MISSING, STATES_NOT_APPLICABLE.
    """
    given = [role for role in Role if role != Role.PUBLIC]
    if holder.role not in given:
        sentence = '"{role}" is no role that a token may have. There are {words}.'
        raise BadInput("ROLE_UNKNOWN", sentence, field=("role",), role=holder.role, words=", ".join(given))
    if holder.role in BOUND_TO_A_PARTY and not holder.party:
        sentence = "{role} acts for a party: say which."
        raise BadInput("PARTY_MISSING", sentence, field=("party",), role=holder.role)
    if holder.role in WITHOUT_A_PARTY and holder.party:
        sentence = "{role} acts for no party: leave it out."
        raise BadInput("PARTY_NOT_APPLICABLE", sentence, field=("party",), role=holder.role)
    if holder.role in BOUND_TO_STATES and not holder.states:
        sentence = "{role} acts for one State or several: say which."
        raise BadInput("STATES_MISSING", sentence, field=("states",), role=holder.role)
    if holder.role not in BOUND_TO_STATES and holder.states:
        sentence = "{role} acts for no State: leave it out."
        raise BadInput("STATES_NOT_APPLICABLE", sentence, field=("states",), role=holder.role)
    return holder


def check_name(name: str) -> str:
    """Return a holder's name when a token may be given out under it.

    Raises:
        BadInput: HOLDER_NAME_MALFORMED, HOLDER_NAME_RESERVED.
    """
    if NAME.fullmatch(name) is None:
        sentence = (
            "A holder's name is 1 to 80 letters, digits, spaces and . , @ ' ( ) / & + - _, such as ES delegation."
        )
        raise BadInput("HOLDER_NAME_MALFORMED", sentence, field=("name",))
    if name.casefold() in RESERVED:
        raise BadInput("HOLDER_NAME_RESERVED", "The service itself acts under this name.", field=("name",))
    return name
