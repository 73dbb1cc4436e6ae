SET LOCAL lock_timeout = '10s';
SET LOCAL statement_timeout = '15min';

ALTER TABLE need DROP CONSTRAINT ck_need_texts_are_plain;
ALTER TABLE plan DROP CONSTRAINT ck_plan_texts_are_plain;
ALTER TABLE pledge DROP CONSTRAINT ck_pledge_texts_are_plain;
ALTER TABLE party DROP CONSTRAINT ck_party_texts_are_plain;
ALTER TABLE state DROP CONSTRAINT ck_state_texts_are_plain;
ALTER TABLE event DROP CONSTRAINT ck_event_texts_are_plain;
ALTER TABLE document DROP CONSTRAINT ck_document_texts_are_plain;
ALTER TABLE code_list_item DROP CONSTRAINT ck_code_list_item_texts_are_plain;
ALTER TABLE project DROP CONSTRAINT ck_project_texts_are_plain;
ALTER TABLE fund DROP CONSTRAINT ck_fund_texts_are_plain;
ALTER TABLE commitment DROP CONSTRAINT ck_commitment_texts_are_plain;

DROP INDEX ix_pledge_beside_key, ix_party_beside_key, ix_need_beside_key, ix_allocation_line_id_id;
