"""Every table of the service, so that migrations can be compared with them: importing this fills the metadata."""

from service.database import fact
from service.database.table import Table
from service.giving import commitment, contribution, pledge
from service.ledger import account, entry
from service.matching import allocation
from service.planning import indicator, need, plan
from service.registry import code_list, document, event, grouping, office_term, party
from service.spending import disbursement, fund, project
from service.writing import audit, idempotency

METADATA = Table.metadata
NOUNS = (
    (account, allocation, audit, code_list, commitment, contribution, disbursement, document, entry, event, fact),
    (fund, grouping, idempotency, indicator, need, office_term, party, plan, pledge, project),
)
