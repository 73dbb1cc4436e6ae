-- Indexes that find what questions ask for without sorting or passing by what they do not. Each does the work of the one
-- it replaces, so writing a row costs what it did, or less.
SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '30min';

-- What one line has on one need: not all that it has on all needs.
CREATE INDEX ix_account_line_id_need_id ON account (line_id, need_id);

-- The first allocations of a need, in the order of the list. Those of a line are found by the constraint on the pair.
CREATE INDEX ix_allocation_need_id_id ON allocation (need_id, id);

-- The first needs of a State, in the order of the list.
CREATE INDEX ix_need_state_code_code ON need (state_code, code);

-- What coverage groups needs by, without the needs: they are wide, and read whole otherwise.
CREATE INDEX ix_need_measured ON need (plan_id, state_code, pillar, id) INCLUDE (illustrative, sector, stated_on_latest)
  WHERE publication = 'PUBLISHED';

-- Last, for whoever drops an index has everybody wait.
DROP INDEX ix_account_line_id, ix_allocation_need_id, ix_allocation_line_id, ix_need_state_code;
