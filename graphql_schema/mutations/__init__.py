"""The root of all mutations: one for each act, each in the file that is called as the act is."""

from collections.abc import Mapping
from typing import Any, Final

from strawberry.tools import create_type

from graphql_schema.mutations import (
    approve_disbursement,
    approve_project,
    charge_fee,
    record_disbursement,
    record_interest,
    reject_disbursement,
    report_expenditure,
    report_use,
    request_disbursement,
    return_unspent,
    reverse_entry,
    void_disbursement,
)
from graphql_schema.mutations.door import Door, mutation_of

DOORS: Final[Mapping[str, Door]] = {
    module.DOOR.name: module.DOOR
    for module in (
        approve_disbursement,
        approve_project,
        charge_fee,
        record_disbursement,
        record_interest,
        reject_disbursement,
        report_expenditure,
        report_use,
        request_disbursement,
        return_unspent,
        reverse_entry,
        void_disbursement,
    )
}
"""Every door by the name of its mutation."""

Mutation: Final[Any] = create_type(
    "Mutation",
    [mutation_of(door) for door in DOORS.values()],
    description="The acts: each is done whole or not at all, once per idempotency key, and leaves a line in the trail.",
)
