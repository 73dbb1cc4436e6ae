"""Who listens to streams: as somebody who reads, and as a client who has an allowance."""

from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address, ip_network

from service.reading.selection import Viewer
from service.writing.actor import Actor, Role

OF_ONE_SUBSCRIBER_BITS = 64
"""How much of an address by IPv6 says who somebody is: the rest they choose themselves."""


@dataclass(frozen=True, slots=True)
class Listener:
    """Somebody who listens.

    Attributes:
        viewer: decides what they see.
        client: as whom they count, as `listener_at` says; all that is one client's shares one allowance.
    """

    viewer: Viewer
    client: str = ""

    @property
    def actor(self) -> Actor:
        """As whom they stand in the audit trail."""
        seen = self.viewer
        return Actor(seen.name, Role(seen.role), seen.party, frozenset(seen.states))


def listener_at(address: str, viewer: Viewer) -> Listener:
    """Return who listens: the holder of a token counts by name, whoever has none by the address they come from."""
    return Listener(viewer, client_at(address) if viewer.role == Role.PUBLIC else f"holder {viewer.name}")


def client_at(address: str) -> str:
    """Return as whom somebody at an address counts; one line by IPv6 has many addresses and counts once."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return f"address {address}"
    if isinstance(parsed, IPv6Address):
        if parsed.ipv4_mapped is not None:
            return f"address {parsed.ipv4_mapped}"
        return f"address {ip_network((parsed, OF_ONE_SUBSCRIBER_BITS), strict=False)}"
    return f"address {parsed}"
