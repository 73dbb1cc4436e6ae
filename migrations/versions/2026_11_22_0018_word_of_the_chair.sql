SET LOCAL lock_timeout = '5s';
SET LOCAL statement_timeout = '60s';

ALTER TABLE allocation DROP CONSTRAINT ck_allocation_basis_is_known;

-- The chair of the Support Platform places money too, by a matching.
ALTER TABLE allocation ADD CONSTRAINT ck_allocation_basis_is_known
  CHECK (basis IN ('DONOR_STATED', 'SECRETARIAT', 'CHAIR', 'INFERRED'));
