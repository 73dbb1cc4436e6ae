SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '30min';

DROP INDEX ix_need_measured;
CREATE INDEX ix_need_state_code ON need (state_code);
DROP INDEX ix_need_state_code_code;
CREATE INDEX ix_allocation_line_id ON allocation (line_id);
CREATE INDEX ix_allocation_need_id ON allocation (need_id);
DROP INDEX ix_allocation_need_id_id;
CREATE INDEX ix_account_line_id ON account (line_id);
DROP INDEX ix_account_line_id_need_id;
