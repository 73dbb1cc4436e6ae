"""The root of all mutations: one for each act, each in the file that is called as the act is."""

from collections.abc import Mapping
from typing import Any, Final

from strawberry.tools import create_type

from graphql_schema.mutations import (
    allocate_pledge,
    approve_disbursement,
    approve_project,
    charge_fee,
    publish_need,
    publish_pledge,
    quantify_need,
    record_contribution,
    record_disbursement,
    record_indicator,
    record_indicator_value,
    record_interest,
    record_plan,
    record_pledge,
    record_quantification_step,
    record_state_commitment,
    record_stated_figure,
    refund_donor,
    reject_disbursement,
    release_allocation,
    report_expenditure,
    report_use,
    request_disbursement,
    return_unspent,
    reverse_entry,
    revise_need,
    revise_pledge,
    sign_commitment,
    validate_need,
    void_disbursement,
    withdraw_pledge,
)
from graphql_schema.mutations.door import Door, mutation_of

DOORS: Final[Mapping[str, Door]] = {
    module.DOOR.name: module.DOOR
    for module in (
        allocate_pledge,
        approve_disbursement,
        approve_project,
        charge_fee,
        publish_need,
        publish_pledge,
        quantify_need,
        record_contribution,
        record_disbursement,
        record_indicator,
        record_indicator_value,
        record_interest,
        record_plan,
        record_pledge,
        record_quantification_step,
        record_state_commitment,
        record_stated_figure,
        refund_donor,
        reject_disbursement,
        release_allocation,
        report_expenditure,
        report_use,
        request_disbursement,
        return_unspent,
        reverse_entry,
        revise_need,
        revise_pledge,
        sign_commitment,
        validate_need,
        void_disbursement,
        withdraw_pledge,
    )
}
"""Every door by the name of its mutation."""

Mutation: Final[Any] = create_type(
    "Mutation",
    [mutation_of(door) for door in DOORS.values()],
    description="The acts: each is done whole or not at all, once per idempotency key, and leaves a line in the trail.",
)
