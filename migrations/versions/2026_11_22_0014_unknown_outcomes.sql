SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

-- An act whose connection was lost in its commit may stand or not; until the database can say, the trail says so.
ALTER TABLE audit_trail DROP CONSTRAINT ck_audit_trail_outcome_is_known;
ALTER TABLE audit_trail ADD CONSTRAINT ck_audit_trail_outcome_is_known
  CHECK (outcome IN ('DONE', 'REPLAYED', 'REFUSED', 'DRY_RUN', 'FAILED', 'UNKNOWN'));
